// Expressions of rules as formulas of a spreadsheet, over columns that hold the facts as they were stated.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "program/program.h"

namespace zhunsheng::report {

/// The table that formulas are written for: all its rows meet the conditions that are folded away.
class SheetFormulas {
 public:
  /// `condition`: of the requirement; what it fixes (学段 = 小学) is decided when the formula is written. `alternatives`: the readings' chosen ones.
  SheetFormulas(const Program& program, NodeId condition, std::vector<std::uint32_t> alternatives);

  /// Facts that are stated, in the order in which the formulas need them; a fact with a formula of its own is worked out in the sheet.
  void need(NodeId node);
  [[nodiscard]] const std::vector<FactId>& stated() const { return stated_; }

  /// The formula of a node in a row (1-based), `first` being the column of the first stated fact. Nothing for what a sheet cannot say.
  /// `numbers`: the cells that must hold numbers.
  [[nodiscard]] std::optional<std::string> formula(NodeId node, std::uint32_t row, std::uint32_t first,
                                                   std::vector<std::string>& numbers) const;

 private:
  [[nodiscard]] NodeId chosen(const Node& reading) const;
  [[nodiscard]] std::optional<bool> decided(NodeId condition) const;
  [[nodiscard]] std::string cell(FactId fact, std::uint32_t row, std::uint32_t first) const;

  const Program& program_;
  std::map<FactId, std::uint32_t> fixed_;  ///< fact → value
  std::vector<std::uint32_t> alternatives_;
  std::vector<FactId> stated_;
};

}  // namespace zhunsheng::report
