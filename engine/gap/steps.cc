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
  for (const auto* steps : {&trace_.requirement, &trace_.condition, &trace_.exceptions})
    for (const TraceStep& step : *steps) {
      Counts counts;
      index(step, {step.node, step.entity, false, 0}, counts);
    }
}

void Steps::index(const TraceStep& step, const Way& way, Counts& counts) {
  if (step.node != kNone && node(step).op == Op::compare) return index_sides(step);
  if (step.node != kNone && node(step).op == Op::fact) {
    const Held held{node(step).a, step.holder};
    read_[held].insert({std::get<0>(way), std::get<1>(way), std::get<2>(way), ++counts[held]});
    const NodeId formula = program_.facts[node(step).a].formula;
    if (const TraceStep* inner = operand(step, formula, 0))
      formulas_.try_emplace({step.node, step.entity, step.period, step.day.days}, inner);
  }
  for (const TraceStep& child : step.children) index(child, way, counts);
}

/// A line that is compared with the same expression in the same direction (85% of the standard) is not another way.
void Steps::index_sides(const TraceStep& compare) {
  const auto comparison = static_cast<Comparison>(node(compare).sub);
  const bool large = comparison == Comparison::at_least || comparison == Comparison::more_than;
  for (std::size_t i = 0; i < compare.children.size(); ++i) {
    const TraceStep& side = compare.children[i];
    Counts counts;
    index(side, {side.node, side.entity, large == (i == 0), 0}, counts);
  }
}

const TraceStep* Steps::formula(const TraceStep& fact) const {
  const auto found = formulas_.find({fact.node, fact.entity, fact.period, fact.day.days});
  return found == formulas_.end() ? nullptr : found->second;
}

std::size_t Steps::ways_read(FactId fact, EntityId holder) const {
  const auto found = read_.find({fact, holder});
  return found == read_.end() ? 0 : found->second.size();
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
