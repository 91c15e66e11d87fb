#include "evaluate/territory.h"

#include <algorithm>

namespace zhunsheng::evaluation {

namespace {

bool is_code(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The leading digits that tell the territory from its neighbours: 35 of the province 350000. Levels that do not say how many digits are
/// significant: without the pairs of zeros at the end.
std::string_view significant(std::string_view code, std::uint32_t digits) {
  if (digits > 0) return code.substr(0, digits);
  while (code.ends_with("00")) code.remove_suffix(2);
  return code;
}

/// A territory with a division code, against the codes of entities.
class Division {
 public:
  Division(const Program& program, const RuleSetDef& ruleset)
      : program_(program),
        code_(program.text(ruleset.territory)),
        prefix_(is_code(code_) ? significant(code_, ruleset.territory_type == kNone ? 0 : program.types[ruleset.territory_type].code_digits)
                               : "") {}

  /// The entity has a division code: its level says so, or it is where the chain ends and looks like the territory's. A school's own number
  /// is no such code, however long.
  [[nodiscard]] bool knows(const Entity& e) const {
    const bool ends_chain = e.parent == kNone && e.outside_parent.empty();
    return is_code(e.id) && (program_.types[e.type].code_digits > 0 || (ends_chain && e.id.size() == code_.size()));
  }
  [[nodiscard]] bool covers(std::string_view id) const {
    return !prefix_.empty() && is_code(id) && id.size() >= code_.size() && id.starts_with(prefix_);
  }

 private:
  const Program& program_;
  std::string_view code_;
  std::string_view prefix_;
};

}  // namespace

void Territory::survey(const Program& program, RuleSetId id, const Facts& facts) {
  const RuleSetDef& ruleset = program.rulesets[id];
  everywhere_ = ruleset.everywhere != 0;
  any_ = everywhere_ && !facts.entities.empty();
  if (everywhere_) return;
  const std::string_view code = program.text(ruleset.territory);
  const Division division(program, ruleset);
  const auto is_named = [&](const Entity& e) {
    return e.id == code && (ruleset.territory_type == kNone || program.belongs(e.type, ruleset.territory_type));
  };
  located_.assign(facts.entities.size(), Located::outside);
  for (EntityId e = 0; e < facts.entities.size(); ++e) {
    const Entity& entity = facts.entities[e];
    const Located above = entity.parent == kNone ? Located::outside : located_[entity.parent];
    if (is_named(entity) || above == Located::by_chain || (entity.parent == kNone && entity.outside_parent == code))
      located_[e] = Located::by_chain;
    else if (division.knows(entity))
      located_[e] = division.covers(entity.id) ? Located::by_code : Located::outside;
    else if (entity.parent == kNone && division.covers(entity.outside_parent))
      located_[e] = Located::by_code;
    else
      located_[e] = above;
    any_ = any_ || located_[e] != Located::outside;
  }
}

}  // namespace zhunsheng::evaluation
