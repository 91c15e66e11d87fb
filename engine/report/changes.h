// What became of each problem between two results, for people and as zhunsheng-changes/1.
#pragma once

#include <string>

#include "outcome/changes.h"
#include "program/program.h"
#include "report/view.h"

namespace zhunsheng::report {

struct ChangesReport {
  const SavedResult& before;
  const SavedResult& after;
  const Changes& changes;
  std::string_view tool_version;
  View view;
  const Program* program = nullptr;  ///< rules at hand, by which a requirement is known for a duty or a prohibition; may be null
};

void append_changes_text(std::string& out, const ChangesReport& report);
void append_changes_json(std::string& out, const ChangesReport& report);

// Words of both.

std::string_view id_of(ChangeKind kind);
std::string_view id_of(Factor factor);
Words kind_words(ChangeKind kind);
Words factor_words(Factor factor);
Words factors_words(const Factors& factors);
/// "示例县，专任教师数：数据不一致 → 3410人".
Words figure_difference_words(const ChangesReport& report, const FactDifference& difference);
/// "由数据变化单独引起", "数据与基准日须同时变化才如此", "可能由…引起；给出两份数据（--facts）可以判明".
Words why_words(const ChangesReport& report, const VerdictChange& change);

}  // namespace zhunsheng::report
