// What requirements need to be told: every fact that stands in them, in the formulas of these, and in what 符合 refers to.
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
    const RequirementDef& def = program_.requirements[id];
    node(def.condition);
    node(def.root);
    for (std::uint32_t i = 0; i < def.exceptions.count; ++i) {
      node(program_.exceptions[def.exceptions.begin + i].condition);
      node(program_.exceptions[def.exceptions.begin + i].replacement);
    }
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
  void fact(FactId id) {
    facts_[id] = true;
    node(program_.facts[id].formula);
  }
  void node(NodeId id);
  void list(const Node& at) {
    for (const NodeId operand : program_.list(at.b, at.c)) node(operand);
  }

  const Program& program_;
  std::vector<bool> facts_, nodes_, requirements_;
};

void Needs::node(NodeId id) {
  if (id == kNone || nodes_[id]) return;
  nodes_[id] = true;
  const Node& at = program_.nodes[id];
  switch (at.op) {
    case Op::fact:
    case Op::attested:
    case Op::found:
      return fact(at.a);
    case Op::conforms:
      return conforms(at);
    case Op::quantify: {
      const Quantification& quantification = program_.quantifications[at.b];
      node(at.a);
      node(quantification.filter);
      return node(quantification.weight);
    }
    case Op::one_of:
      node(at.a);
      return list(at);
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::reading:
      return list(at);
    case Op::choice:
      node(at.a);
      node(at.b);
      return node(at.c);
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
      node(at.a);
      return node(at.b);
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::matches:
    case Op::negation:
      return node(at.a);
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::judged:
      return;
  }
}

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
