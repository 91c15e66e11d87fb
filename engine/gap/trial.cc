#include "gap/trial.h"

#include <optional>
#include <tuple>

#include "program/comparison.h"

namespace zhunsheng::gapping {

bool Trial::holds(const Move& move, const Rational& steps, const Holds& holds) {
  set(move, steps);
  const bool out = holds();
  restore(move);
  return out;
}

std::optional<Rational> Trial::fewest(const Move& move, const Rational& most, const Holds& predicate) {
  Rational below(0);
  Rational at(1);
  for (;; at = at * Rational(2)) {
    if (at > most) at = most;
    if (at <= below) return std::nullopt;
    if (holds(move, at, predicate)) break;
    below = at;
  }
  while (at - below > Rational(1)) {
    const Rational middle = ((at + below) / Rational(2)).floor();
    (holds(move, middle, predicate) ? at : below) = middle;
  }
  return at;
}

bool Trial::is_met(const Verdict& verdict) const {
  const Verdict now = measuring_.judge(verdict);
  return now.status == Status::met || (now.status == Status::pending && now.attained == 1);
}

namespace {

/// Comparisons of the leaf's left side on its entity.
void collect_alike(const Program& program, const TraceStep& step, const Leaf& leaf, std::vector<const TraceStep*>& out) {
  const bool compares = step.node != kNone && program.nodes[step.node].op == Op::compare;
  if (compares && step.entity == leaf.compare->entity && program.nodes[step.node].a == leaf.left->node) out.push_back(&step);
  for (const TraceStep& child : step.children) collect_alike(program, child, leaf, out);
}

bool is_strict(Comparison comparison) { return comparison == Comparison::more_than || comparison == Comparison::less_than; }

Rational value_of(const TraceStep& side) { return side.value != kNone ? Rational(side.value) : side.quantity.low; }

}  // namespace

void Trial::each_alike(const Verdict& verdict, const Leaf& leaf, const std::function<void(const TraceStep&)>& each) const {
  const auto of = [&](const Trace& trace) {
    if (const TraceStep* found = find_step(trace, leaf.compare->node, leaf.compare->entity)) return each(*found);
    std::vector<const TraceStep*> others;
    for (const TraceStep& root : trace.requirement) collect_alike(figures_.program(), root, leaf, others);
    for (const TraceStep* other : others) each(*other);
  };
  if (!has_readings(verdict)) return of(trace(verdict));
  for (const ReadingStatus& reading : std::span(outcome_.readings).subspan(verdict.readings_begin, verdict.readings_count))
    of(measuring_.under(verdict, reading.alternatives));
}

bool Trial::is_right(const Verdict& verdict, const Leaf& leaf) const {
  bool found = false;
  bool out = true;
  each_alike(verdict, leaf, [&](const TraceStep& compare) {
    found = true;
    out = out && compare.truth == leaf.truth;
  });
  return found && out;
}

bool Trial::is_reached(const Verdict& verdict, const Leaf& leaf) const {
  const Trace now = trace(verdict);
  const TraceStep* compare = find_step(now, leaf.compare->node, leaf.compare->entity);
  const Node& node = figures_.program().nodes[leaf.compare->node];
  const TraceStep* left = compare == nullptr ? nullptr : operand(*compare, node.a, 0);
  const TraceStep* right = compare == nullptr ? nullptr : operand(*compare, node.b, 1);
  if (left == nullptr || right == nullptr || (left->value == kNone && (point(left) == nullptr || point(right) == nullptr))) return false;
  return leaf.wants_more(leaf.now()) ? value_of(*left) >= value_of(*right) : value_of(*left) <= value_of(*right);
}

bool Trial::readings_matter(const Verdict& verdict, const Leaf& leaf) const {
  if (!has_readings(verdict)) return false;
  using Compared = std::tuple<Comparison, Rational, Rational>;
  std::optional<Compared> first;
  std::uint32_t compared = 0;
  bool out = false;
  each_alike(verdict, leaf, [&](const TraceStep& compare) {
    const Node& node = figures_.program().nodes[compare.node];
    const TraceStep* left = operand(compare, node.a, 0);
    const TraceStep* right = operand(compare, node.b, 1);
    ++compared;
    if (left == nullptr || right == nullptr) return;
    const Compared one{static_cast<Comparison>(node.sub), value_of(*left), value_of(*right)};
    out = out || (first && *first != one);
    first = one;
  });
  return out || compared < verdict.readings_count;  // one may set no limit at all
}

Line Trial::strictest_line(const Verdict& verdict, const Leaf& leaf) const {
  Line out{leaf.line, leaf.wanted};
  const bool more = leaf.wants_more(leaf.now());
  each_alike(verdict, leaf, [&](const TraceStep& compare) {
    const Node& node = figures_.program().nodes[compare.node];
    const TraceStep* right = operand(compare, node.b, 1);
    if (right == nullptr || (right->value == kNone && point(right) == nullptr)) return;
    const auto written = static_cast<Comparison>(node.sub);
    const Line line{value_of(*right), leaf.truth == Truth::no ? opposite(written) : written};
    const bool further = more ? out.value < line.value : line.value < out.value;
    if (further || (line.value == out.value && is_strict(line.wanted))) out = line;
  });
  return out;
}

}  // namespace zhunsheng::gapping
