#include "gap/trial.h"

namespace zhunsheng::gapping {

namespace {

const TraceStep* find(const TraceStep& step, NodeId node, EntityId entity) {
  if (step.node == node && step.entity == entity) return &step;
  for (const TraceStep& child : step.children)
    if (const TraceStep* found = find(child, node, entity)) return found;
  return nullptr;
}

}  // namespace

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

bool Trial::comparison_is(const Verdict& verdict, NodeId node, EntityId entity, Truth wanted) const {
  const Trace now = trace(verdict);
  for (const TraceStep& step : now.requirement)
    if (const TraceStep* found = find(step, node, entity)) return found->truth == wanted;
  return false;
}

}  // namespace zhunsheng::gapping
