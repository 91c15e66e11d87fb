// The column `explanation` of the short form: what a verdict rests on, as figures. docs/schemas/README.md says what its members are.
#pragma once

#include <string>
#include <vector>

#include "outcome/grounds.h"
#include "report/result.h"

namespace zhunsheng::report {

class GroundsWriter {
 public:
  explicit GroundsWriter(const Program& program);
  /// One object without line breaks.
  void append(std::string& out, const Result& result, const Verdict& verdict) const;

 private:
  void append_scope(std::string& out, const Result& result, const Grounds& grounds, const Grounds::Scope& scope) const;
  void append_figures(std::string& out, const Result& result, const Grounds::Scope& scope) const;
  void append_figure(std::string& out, const Result& result, const Grounds::Figure& figure) const;
  void append_comparisons(std::string& out, const Grounds::Scope& scope) const;
  void append_crowds(std::string& out, const Result& result, const Grounds& grounds, const Grounds::Scope& scope) const;
  void append_below(std::string& out, const Grounds::Scope& scope) const;

  // Copied as they are for every verdict.
  const Program& program_;
  std::vector<std::string> facts_;        ///< ids
  std::vector<std::string> comparisons_;  ///< [node] {"of":"students","op":">=","value":
  std::vector<std::string> crowds_;       ///< [node] {"quantifier":"every","of":"school","listed":
  std::vector<std::string> citations_;    ///< [requirement] ,"citations":["fujian-2025#二/5"]
};

}  // namespace zhunsheng::report
