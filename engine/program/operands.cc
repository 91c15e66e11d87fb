#include "program/operands.h"

#include <initializer_list>

namespace zhunsheng {

namespace {

std::vector<NodeId> present(std::initializer_list<NodeId> nodes) {
  std::vector<NodeId> out;
  for (const NodeId node : nodes)
    if (node != kNone) out.push_back(node);
  return out;
}

std::vector<NodeId> listed(const Program& program, const Node& node) {
  const auto list = program.list(node.b, node.c);
  return {list.begin(), list.end()};
}

}  // namespace

std::vector<NodeId> operands(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
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
      return {};
    case Op::fact:
      return present({program.facts[node.a].formula});
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::matches:
    case Op::negation:
      return present({node.a});
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
      return present({node.a, node.b});
    case Op::choice:
      return present({node.a, node.b, node.c});
    case Op::one_of: {
      auto out = listed(program, node);
      out.insert(out.begin(), node.a);
      return out;
    }
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::reading:
      return listed(program, node);
    case Op::quantify: {
      const Quantification& over = program.quantifications[node.b];
      return present({node.a, over.filter, over.weight});
    }
  }
  return {};
}

std::vector<NodeId> roots(const Program& program, const RequirementDef& requirement) {
  std::vector<NodeId> out = present({requirement.condition, requirement.root});
  for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i) {
    const ExceptionDef& exception = program.exceptions[requirement.exceptions.begin + i];
    for (const NodeId node : present({exception.condition, exception.replacement})) out.push_back(node);
  }
  return out;
}

}  // namespace zhunsheng
