#include "program/conversion.h"

namespace zhunsheng {

namespace {

/// Of two constants the one that was written is converted; the factor is not written.
bool left_is_converted(const Program& program, const Node& node) {
  const Node& left = program.nodes[node.a];
  return left.op != Op::number || program.constants[left.a].written.length > 0;
}

}  // namespace

Converted without_conversion(const Program& program, NodeId id) {
  Converted out{id, 1};
  for (const Node* node = &program.nodes[id]; node->op == Op::multiply && (node->flags & kConvert) != 0; node = &program.nodes[out.node]) {
    const bool left = left_is_converted(program, *node);
    out.factor *= program.constant(program.nodes[left ? node->b : node->a].a);
    out.node = left ? node->a : node->b;
  }
  return out;
}

}  // namespace zhunsheng
