// What an expression is made of.
#pragma once

#include <vector>

#include "program/program.h"

namespace zhunsheng {

/// Calls `each(NodeId)` for every operand of the node in the order of writing: of a fact its formula, of a quantifier its body, filter and weight.
/// What a 符合 refers to is none.
template <class Each>
void for_each_operand(const Program& program, const Node& node, Each&& each) {
  const auto some = [&](NodeId id) {
    if (id != kNone) each(id);
  };
  switch (node.op) {
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return;
    case Op::fact:
      return some(program.facts[node.a].formula);
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::matches:
    case Op::negation:
      return some(node.a);
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
      some(node.a);
      return some(node.b);
    case Op::choice:
      some(node.a);
      some(node.b);
      return some(node.c);
    case Op::one_of:
      some(node.a);
      for (const NodeId id : program.list(node.b, node.c)) each(id);
      return;
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::reading:
      for (const NodeId id : program.list(node.b, node.c)) each(id);
      return;
    case Op::quantify:
      some(node.a);
      some(program.quantifications[node.b].filter);
      return some(program.quantifications[node.b].weight);
  }
}

/// The same as a list.
std::vector<NodeId> operands(const Program& program, NodeId node);

/// What a verdict of the requirement may be worked out from: its condition, its root, and its exceptions with what stands in its place.
std::vector<NodeId> roots(const Program& program, const RequirementDef& requirement);

/// Everything that the nodes are made of, themselves included, each once, in the order of writing.
std::vector<NodeId> all_below(const Program& program, const std::vector<NodeId>& nodes);

/// How many years a statement holds that names no end, where this node asks for it; 0: for ever.
inline std::uint32_t years_of(const Program& program, const Node& node) {
  return node.b != kNone ? node.b : program.facts[node.a].valid_years;
}

}  // namespace zhunsheng
