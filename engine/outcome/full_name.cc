#include "outcome/full_name.h"

namespace zhunsheng {

namespace {

/// In a school: a type that is counted in 校. Those that lie in an area are known by their own names.
bool is_inside(const Program& program, const Facts& facts, EntityId entity) {
  const EntityId parent = facts.entities[entity].parent;
  if (parent == kNone) return false;
  const std::uint32_t unit = program.types[facts.entities[parent].type].unit;
  return unit != kNone && program.text(program.units[unit].text) == "校";
}

}  // namespace

std::string full_name(const Program& program, const Facts& facts, EntityId entity) {
  const Entity& one = facts.entities[entity];
  std::string out(one.name.empty() ? one.id : one.name);
  if (one.name.empty() || !is_inside(program, facts, entity) || facts.entities[one.parent].name.empty()) return out;
  const std::string around = full_name(program, facts, one.parent);
  return out.starts_with(around) ? out : around + out;
}

}  // namespace zhunsheng
