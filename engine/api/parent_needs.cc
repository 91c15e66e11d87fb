#include "api/parent_needs.h"

#include "report/listing.h"

namespace zhunsheng::api {
namespace {

/// [type]: the levels above, with the kinds that they are of and that are of them.
std::vector<bool> levels_above(const Program& program, TypeId type) {
  std::vector<bool> above(program.types.size());
  const auto add_parents = [&](TypeId of) {
    bool grew = false;
    for (TypeId at = of; at != kNone; at = program.types[at].kind_of)
      for (const TypeId parent : program.list(program.types[at].parents)) {
        grew = grew || !above[parent];
        above[parent] = true;
      }
    return grew;
  };
  const auto add_kinds = [&](TypeId at) {
    const TypeId kind = program.types[at].kind_of;
    if (kind == kNone || above[at] == above[kind]) return false;
    above[at] = above[kind] = true;
    return true;
  };
  for (bool grew = add_parents(type); grew;) {
    grew = false;
    for (TypeId at = 0; at < program.types.size(); ++at) {
      if (above[at]) grew = add_parents(at) || grew;
      grew = add_kinds(at) || grew;
    }
  }
  return above;
}

/// A part is compared with its whole.
void add_parts(const Program& program, std::vector<bool>& facts) {
  for (bool grew = true; grew;) {
    grew = false;
    for (FactId fact = 0; fact < facts.size(); ++fact) {
      const FactId whole = program.facts[fact].part_of;
      if (whole == kNone || facts[fact] == facts[whole]) continue;
      facts[fact] = facts[whole] = grew = true;
    }
  }
}

}  // namespace

std::vector<bool> facts_for_parents(const Program& program, const Chosen& chosen, TypeId type) {
  const std::vector<bool> above = levels_above(program, type);
  std::vector<RequirementId> requirements;
  for (RequirementId id = 0; id < program.requirements.size(); ++id)
    if (above[program.requirements[id].subject]) requirements.push_back(id);
  std::vector<bool> facts = report::facts_needed(program, requirements);
  add_parts(program, facts);
  for (const Correction& one : chosen.overlay.corrections) facts[one.fact] = true;
  for (const Preference& one : chosen.overlay.preferences) facts[one.fact] = true;
  return facts;
}

}  // namespace zhunsheng::api
