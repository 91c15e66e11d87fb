// The documents that are compared: one version of each, the highest level first, and which lie above which.
#pragma once

#include <vector>

#include "program/program.h"

namespace zhunsheng::aligning {

class Documents {
 public:
  explicit Documents(const Program& program);

  [[nodiscard]] const std::vector<RuleSetId>& order() const { return order_; }
  /// [rule set] → the version of it that is compared: the one that comes into force last.
  [[nodiscard]] const std::vector<RuleSetId>& compared() const { return compared_; }
  [[nodiscard]] std::size_t place(RuleSetId document) const { return places_[document]; }
  /// Those a level higher over the same territory, the highest first.
  [[nodiscard]] const std::vector<RuleSetId>& above(RuleSetId document) const { return above_[document]; }

  /// The significant digits of its division code; 0 for the whole country.
  [[nodiscard]] std::size_t depth(RuleSetId document) const;
  [[nodiscard]] bool is_above(RuleSetId upper, RuleSetId lower) const;
  /// An assessment standard is no document that plans have to carry out.
  [[nodiscard]] bool binds(RuleSetId upper, RuleSetId lower) const;
  /// Last day on which the second can have come into force lies before the first day of the first.
  [[nodiscard]] bool older(RuleSetId first, RuleSetId second) const;

 private:
  void choose_versions();
  void find_order();
  void find_above();
  [[nodiscard]] std::string_view territory(RuleSetId document, std::size_t digits) const;

  const Program& program_;
  std::vector<RuleSetId> order_, compared_;
  std::vector<std::size_t> places_;
  std::vector<std::vector<RuleSetId>> above_;
};

}  // namespace zhunsheng::aligning
