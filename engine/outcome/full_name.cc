#include "outcome/full_name.h"

namespace zhunsheng {

namespace {

/// Inside something that is counted itself, as schools are: areas have division codes, or are not counted.
bool is_inside(const Program& program, const Facts& facts, EntityId entity) {
  const EntityId parent = facts.entities[entity].parent;
  if (parent == kNone) return false;
  const TypeDef& around = program.types[facts.entities[parent].type];
  return around.code_digits == 0 && around.unit != kNone;
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
