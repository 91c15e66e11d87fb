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

ParentNeeds needs_of_parents(const Program& program, const Chosen& chosen, TypeId type) {
  const std::vector<bool> above = levels_above(program, type);
  std::vector<RequirementId> requirements;
  for (RequirementId id = 0; id < program.requirements.size(); ++id)
    if (above[program.requirements[id].subject]) requirements.push_back(id);
  report::Needed needed = report::needed(program, requirements, {true, chosen.duties});
  add_parts(program, needed.facts);
  for (const Correction& one : chosen.overlay.corrections) needed.facts[one.fact] = true;
  for (const Preference& one : chosen.overlay.preferences) needed.facts[one.fact] = true;
  ParentNeeds out{std::move(needed.facts), std::vector<bool>(program.types.size())};
  for (TypeId member = 0; member < program.types.size(); ++member)
    for (TypeId of = 0; of < program.types.size(); ++of) {
      if (!needed.types[of] || !program.belongs(member, of)) continue;
      const std::vector<bool> around = levels_above(program, member);
      out.types[member] = true;
      for (TypeId at = 0; at < around.size(); ++at) out.types[at] = out.types[at] || around[at];
    }
  return out;
}

}  // namespace zhunsheng::api
