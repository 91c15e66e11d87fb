// What requirements need to be told: every fact that stands in them, in the formulas of these, and in what 符合 refers to.
#include <algorithm>

#include "program/operands.h"
#include "report/listing.h"

namespace zhunsheng::report {
namespace {

class Needs {
 public:
  Needs(const Program& program, Behind behind)
      : program_(program),
        behind_(behind),
        facts_(program.facts.size()),
        types_(program.types.size()),
        nodes_(program.nodes.size()),
        requirements_(program.requirements.size()) {}

  void requirement(RequirementId id) {
    if (requirements_[id]) return;
    requirements_[id] = true;
    for (const NodeId root : roots(program_, program_.requirements[id])) node(root);
  }
  [[nodiscard]] bool needs(FactId fact) const { return facts_[fact]; }
  Needed take() { return {std::move(facts_), std::move(types_), std::move(requirements_)}; }

 private:
  void rule(RuleId id) {
    const Slice all = program_.rules[id].requirements;
    for (std::uint32_t i = 0; i < all.count; ++i) requirement(all.begin + i);
  }
  /// A reference means whichever version of a record is used.
  template <class Records, class Use>
  void versions(const Records& records, std::uint32_t id, const Use& use) {
    if (!behind_.all_versions) return use(id);
    const std::string_view name = program_.text(records[id].id);
    for (std::uint32_t i = 0; i < records.size(); ++i)
      if (program_.text(records[i].id) == name) use(i);
  }
  void conforms(const Node& at) {
    switch (static_cast<Conformity>(at.sub)) {
      case Conformity::requirement:
        return versions(program_.requirements, at.a, [this](RequirementId id) { requirement(id); });
      case Conformity::rule:
        return versions(program_.rules, at.a, [this](RuleId id) { rule(id); });
      case Conformity::ruleset:
        return versions(program_.rulesets, at.a, [this](RuleSetId id) {
          const Slice all = program_.rulesets[id].rules;
          for (std::uint32_t i = 0; i < all.count; ++i)
            if (behind_.duties || !program_.rules[all.begin + i].duty()) rule(all.begin + i);
        });
    }
  }
  void node(NodeId id) {
    if (nodes_[id]) return;
    nodes_[id] = true;
    const Node& at = program_.nodes[id];
    if (at.op == Op::conforms) return conforms(at);
    if (at.op == Op::fact || at.op == Op::attested || at.op == Op::found) facts_[at.a] = true;
    if (at.op == Op::quantify) types_[program_.quantifications[at.b].type] = true;
    for (const NodeId operand : operands(program_, id)) node(operand);
  }

  const Program& program_;
  Behind behind_;
  std::vector<bool> facts_, types_, nodes_, requirements_;
};

}  // namespace

Needed needed(const Program& program, const std::vector<RequirementId>& requirements, Behind behind) {
  Needs needs(program, behind);
  for (const RequirementId id : requirements) needs.requirement(id);
  return needs.take();
}

std::vector<FactId> facts_in_order(const Program& program, const std::vector<RequirementId>& requirements) {
  Needs needs(program, {});
  std::vector<bool> seen(program.facts.size());
  std::vector<FactId> out;
  for (const RequirementId id : requirements) {
    needs.requirement(id);
    for (FactId fact = 0; fact < program.facts.size(); ++fact) {
      if (!needs.needs(fact) || seen[fact]) continue;
      seen[fact] = true;
      out.push_back(fact);
    }
  }
  std::stable_partition(out.begin(), out.end(), [&](FactId fact) {
    const FactDef& def = program.facts[fact];
    return def.type == FactType::enumeration && program.enumerations[def.enumeration].ordered == 0;
  });
  return out;
}

std::vector<bool> facts_needed(const Program& program, const std::vector<RequirementId>& requirements) {
  return needed(program, requirements).facts;
}

}  // namespace zhunsheng::report
