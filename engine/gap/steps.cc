#include "gap/steps.h"

namespace zhunsheng::gapping {

const TraceStep* operand(const TraceStep& step, NodeId node, std::size_t index) {
  if (node == kNone) return nullptr;
  if (index < step.children.size() && step.children[index].node == node) return &step.children[index];
  for (const TraceStep& child : step.children)
    if (child.node == node) return &child;
  return nullptr;
}

const Rational* point(const TraceStep* step) { return step != nullptr && step->quantity.is_point() ? &step->quantity.low : nullptr; }

Steps::Steps(const Program& program, Trace trace) : program_(program), trace_(std::move(trace)) {
  for (const TraceStep& step : trace_.requirement) index(step);
}

void Steps::index(const TraceStep& step) {
  if (step.node != kNone && node(step).op == Op::fact) {
    read_.try_emplace({node(step).a, step.holder}, &step);
    const NodeId formula = program_.facts[node(step).a].formula;
    if (const TraceStep* inner = operand(step, formula, 0))
      formulas_.try_emplace({step.node, step.entity, step.period, step.day.days}, inner);
  }
  for (const TraceStep& child : step.children) index(child);
}

const TraceStep* Steps::formula(const TraceStep& fact) const {
  const auto found = formulas_.find({fact.node, fact.entity, fact.period, fact.day.days});
  return found == formulas_.end() ? nullptr : found->second;
}

const TraceStep* Steps::reading_of(FactId fact, EntityId holder) const {
  const auto found = read_.find({fact, holder});
  return found == read_.end() ? nullptr : found->second;
}

const TraceStep* Steps::taken(const TraceStep& step) const {
  const Node& n = node(step);
  if (n.op == Op::choice) return step.chosen == 1 ? operand(step, n.b, 1) : step.chosen == 2 ? operand(step, n.c, 2) : nullptr;
  if (n.op != Op::reading) return nullptr;
  if (step.children.size() == 1) return &step.children.front();
  const Slice all = program_.readings[n.a].alternatives;
  const auto chosen = static_cast<std::uint32_t>(step.chosen) - all.begin;
  return step.chosen < 0 || chosen >= n.c ? nullptr : operand(step, program_.list(n.b, n.c)[chosen], chosen);
}

const TraceStep& Steps::source(const TraceStep& step) const {
  if (step.node == kNone) return step;
  const Op op = node(step).op;
  const TraceStep* inner = op == Op::fact ? formula(step) : taken(step);
  return inner == nullptr ? step : source(*inner);
}

}  // namespace zhunsheng::gapping
