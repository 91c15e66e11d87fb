#include "gap/rests_on.h"

#include <algorithm>
#include <set>

#include "program/operands.h"

namespace zhunsheng::gapping {

namespace {

/// Follows an expression from one entity; `above`: of an entity that it lies in.
class Own {
 public:
  Own(const Program& program, const Facts& facts, EntityId entity) : program_(program), type_(facts.entities[entity].type) {
    for (EntityId at = facts.entities[entity].parent; at != kNone; at = facts.entities[at].parent)
      above_.push_back(facts.entities[at].type);
  }

  bool holds(NodeId id, bool above) {
    if (!met_.insert({id, above}).second) return true;
    const Node& node = program_.nodes[id];
    if (node.op == Op::conforms || (node.op == Op::quantify && above)) return false;
    const bool inner = above || (node.op == Op::fact && held_above(node.a));
    const auto all = operands(program_, id);
    return std::all_of(all.begin(), all.end(), [&](NodeId operand) { return holds(operand, inner); });
  }

 private:
  [[nodiscard]] bool held_above(FactId fact) const {
    const auto declares = [&](TypeId type) { return program_.slot(type, fact) != kNone; };
    return !declares(type_) && std::any_of(above_.begin(), above_.end(), declares);
  }

  const Program& program_;
  TypeId type_;
  std::vector<TypeId> above_;
  std::set<std::pair<NodeId, bool>> met_;
};

}  // namespace

RestsOn::RestsOn(const Program& program) : program_(program) {
  for (FactId fact = 0; fact < program.facts.size(); ++fact) {
    FactId whole = fact;
    while (program.facts[whole].part_of != kNone) whole = program.facts[whole].part_of;
    family_.push_back(whole);
  }
}

RestsOn::Reach RestsOn::reach(const std::vector<NodeId>& nodes) const {
  Reach out{std::vector<bool>(program_.facts.size()), std::vector<bool>(program_.facts.size()), {}, false};
  for (const NodeId id : all_below(program_, nodes)) {
    const Node& node = program_.nodes[id];
    if (node.op == Op::fact || node.op == Op::attested || node.op == Op::found) out.facts[node.a] = out.families[family_[node.a]] = true;
    if (node.op == Op::compare) out.compares.push_back(id);
    out.conforms = out.conforms || node.op == Op::conforms;
  }
  return out;
}

const RestsOn::Reach& RestsOn::reach_of_node(NodeId node) {
  const auto found = nodes_.find(node);
  return found != nodes_.end() ? found->second : nodes_.emplace(node, reach({node})).first->second;
}

const RestsOn::Reach& RestsOn::reach_of(RequirementId requirement) {
  const auto found = requirements_.find(requirement);
  if (found != requirements_.end()) return found->second;
  return requirements_.emplace(requirement, reach(roots(program_, program_.requirements[requirement]))).first->second;
}

bool RestsOn::verdict_reads(RequirementId requirement, FactId fact) { return reads(reach_of(requirement), fact); }

bool RestsOn::exceptions_read(RequirementId requirement, FactId fact) {
  const RequirementDef& def = program_.requirements[requirement];
  if (def.exceptions.count == 0) return false;
  auto found = exceptions_.find(requirement);
  if (found == exceptions_.end()) {
    RequirementDef only = def;
    only.condition = only.root = kNone;
    found = exceptions_.emplace(requirement, reach(roots(program_, only))).first;
  }
  return reads(found->second, fact);
}

bool RestsOn::is_own(NodeId node, const Facts& facts, EntityId entity) {
  const Entity& at = facts.entities[entity];
  const auto [found, is_new] = own_.try_emplace({node, at.type, at.parent}, false);
  if (is_new) found->second = Own(program_, facts, entity).holds(node, false);
  return found->second;
}

std::uint32_t RestsOn::place(RequirementId requirement, NodeId compare, FactId fact) {
  std::uint32_t out = 0;
  for (const NodeId one : reach_of(requirement).compares) {
    if (one == compare) return out;
    if (reach_of_node(program_.nodes[one].a).facts[fact]) ++out;
  }
  return out;
}

}  // namespace zhunsheng::gapping
