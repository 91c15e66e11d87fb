#include "report/shown_conclusion.h"

#include <algorithm>

namespace zhunsheng::report {

Truth shown_conclusion(const Program& program, const Conclusion& conclusion, const std::vector<const Verdict*>& verdicts) {
  if (conclusion.conforms != Truth::no) return conclusion.conforms;
  const bool applies = std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict* verdict) {
    const RequirementDef& requirement = program.requirements[verdict->requirement];
    const bool binds = requirement.modality == Modality::must || requirement.modality == Modality::must_not;
    return program.rules[requirement.rule].ruleset == conclusion.ruleset && binds && verdict->status != Status::not_applicable;
  });
  return applies ? Truth::no : Truth::not_applicable;
}

}  // namespace zhunsheng::report
