#include "outcome/outcome.h"

namespace zhunsheng {

void Outcome::clear() {
  verdicts.clear();
  conclusions.clear();
  rulesets.clear();
  readings.clear();
}

const TraceStep* find_step(const TraceStep& root, NodeId node, EntityId entity) {
  if (root.node == node && (entity == kNone || root.entity == entity)) return &root;
  for (const TraceStep& child : root.children)
    if (const TraceStep* found = find_step(child, node, entity)) return found;
  return nullptr;
}

const TraceStep* find_step(const Trace& trace, NodeId node, EntityId entity) {
  for (const TraceStep& root : trace.requirement)
    if (const TraceStep* found = find_step(root, node, entity)) return found;
  return nullptr;
}

}  // namespace zhunsheng
