#include "api/document_end.h"

#include <algorithm>
#include <fmt/format.h>

#include "load/amend.h"

namespace zhunsheng::api {

report::StreamEnd end_of(const report::Result& result, const Chosen& chosen) {
  report::StreamEnd end;
  if (chosen.has_overlay) end.overlay = report::use_of(result.head.program, result.facts);
  end.summary.add(result.head.program, result.outcome);
  if (!chosen.requirements.empty()) end.summary.not_asked = end.summary.not_asked_stated = 0;  // nor is anything else
  end.rulesets = result.outcome.rulesets;
  end.digest = result.facts.digest;
  end.synthetic = result.facts.synthetic;
  return end;
}

void add_not_met(const Program& program, const Chosen& chosen, const report::StreamEnd& end, Diagnostics& diagnostics) {
  const bool some = std::any_of(end.rulesets.begin(), end.rulesets.end(), [](const RuleSetOutcome& one) { return one.verdicts > 0; });
  if (some && !chosen.requirements.empty()) return;  // the other rule sets have none of the rules chosen
  for (const RuleSetOutcome& one : end.rulesets) {
    if (one.status != RuleSetStatus::used || one.verdicts + one.not_asked > 0) continue;
    const std::string_view title = program.text(program.rulesets[one.ruleset].title);
    Diagnostic diagnostic;
    diagnostic.code = Code::no_subject;
    diagnostic.message = {fmt::format("「{}」的规则在所给数据中没有对象", title),
                          fmt::format("no entity of the facts is a subject of the rules of '{}'", title)};
    diagnostics.add(std::move(diagnostic));
  }
}

void add_idle_preferences(const Program& program, const Chosen& chosen, const report::StreamEnd& end, Date day, Diagnostics& diagnostics) {
  if (!chosen.has_overlay) return;
  load::report_idle_preferences(chosen.overlay, program, day, end.overlay.preferences, diagnostics);
}

}  // namespace zhunsheng::api
