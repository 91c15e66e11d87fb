// What requirements need to be told: every fact that stands in them, in the formulas of these, and in what 符合 refers to.
#include "program/operands.h"
#include "report/listing.h"

namespace zhunsheng::report {
namespace {

class Needs {
 public:
  explicit Needs(const Program& program)
      : program_(program), facts_(program.facts.size()), nodes_(program.nodes.size()), requirements_(program.requirements.size()) {}

  void requirement(RequirementId id) {
    if (requirements_[id]) return;
    requirements_[id] = true;
    for (const NodeId root : roots(program_, program_.requirements[id])) node(root);
  }
  Needed take() { return {std::move(facts_), std::move(requirements_)}; }

 private:
  void rule(RuleId id) {
    const Slice all = program_.rules[id].requirements;
    for (std::uint32_t i = 0; i < all.count; ++i) requirement(all.begin + i);
  }
  void conforms(const Node& at) {
    if (static_cast<Conformity>(at.sub) == Conformity::requirement) return requirement(at.a);
    if (static_cast<Conformity>(at.sub) == Conformity::rule) return rule(at.a);
    const Slice all = program_.rulesets[at.a].rules;
    for (std::uint32_t i = 0; i < all.count; ++i)
      if (!program_.rules[all.begin + i].duty()) rule(all.begin + i);
  }
  void node(NodeId id) {
    if (nodes_[id]) return;
    nodes_[id] = true;
    const Node& at = program_.nodes[id];
    if (at.op == Op::conforms) return conforms(at);
    if (at.op == Op::fact || at.op == Op::attested || at.op == Op::found) facts_[at.a] = true;
    for (const NodeId operand : operands(program_, id)) node(operand);
  }

  const Program& program_;
  std::vector<bool> facts_, nodes_, requirements_;
};

}  // namespace

Needed needed(const Program& program, const std::vector<RequirementId>& requirements) {
  Needs needs(program);
  for (const RequirementId id : requirements) needs.requirement(id);
  return needs.take();
}

std::vector<bool> facts_needed(const Program& program, const std::vector<RequirementId>& requirements) {
  return needed(program, requirements).facts;
}

}  // namespace zhunsheng::report
