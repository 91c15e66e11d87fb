// What requirements ask to be shown, and what the verdicts found of it: read from their traces, so that a list of materials says of each what its
// verdict rests on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/result.h"

namespace zhunsheng::report {

/// One thing that a requirement asks to be shown: a statement with evidence, or a finding of a person.
struct Asked {
  FactId fact = kNone;  ///< kNone: judged by a person
  bool is_finding = false;
  std::uint32_t years = 0;  ///< that a statement without an end holds; 0: for ever
  std::string what;
};
/// What the requirement asks for itself; what 符合 refers to is asked by its own requirement.
std::vector<Asked> asked_by(const Program& program, const RequirementDef& requirement);

/// What a verdict found of a statement on one unit.
struct Material {
  EntityId unit = kNone;  ///< kNone: members that are not listed
  Period period;
  FactState state = FactState::missing;
  Truth truth = Truth::unknown;
  const Stated* stated = nullptr;
  std::int32_t last_day = kNoDay;
};
/// Of all the verdicts, in the order in which they were judged; each unit and period once, as it stands worst.
std::vector<Material> materials_of(const Result& result, const std::vector<const Verdict*>& verdicts, const Asked& asked);

/// "已提供", "已到期", "缺", "不完整", …
std::string material_state(const Asked& asked, const Material& material);
/// What is to be done about it; empty where it counts.
std::string material_lack(const Asked& asked, const Material& material);
bool is_shown(const Material& material);

}  // namespace zhunsheng::report
