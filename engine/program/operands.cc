#include "program/operands.h"

namespace zhunsheng {

std::vector<NodeId> operands(const Program& program, NodeId node) {
  std::vector<NodeId> out;
  for_each_operand(program, program.nodes[node], [&](NodeId operand) { out.push_back(operand); });
  return out;
}

std::vector<NodeId> roots(const Program& program, const RequirementDef& requirement) {
  std::vector<NodeId> out;
  const auto add = [&](NodeId node) {
    if (node != kNone) out.push_back(node);
  };
  add(requirement.condition);
  add(requirement.root);
  for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i) {
    const ExceptionDef& exception = program.exceptions[requirement.exceptions.begin + i];
    add(exception.condition);
    add(exception.replacement);
  }
  return out;
}

std::vector<NodeId> all_below(const Program& program, const std::vector<NodeId>& nodes) {
  std::vector<NodeId> out;
  std::vector<bool> met(program.nodes.size());
  std::vector<NodeId> waiting(nodes.rbegin(), nodes.rend());
  while (!waiting.empty()) {
    const NodeId node = waiting.back();
    waiting.pop_back();
    if (met[node]) continue;
    met[node] = true;
    out.push_back(node);
    const auto below = operands(program, node);
    waiting.insert(waiting.end(), below.rbegin(), below.rend());
  }
  return out;
}

}  // namespace zhunsheng
