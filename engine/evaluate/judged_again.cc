// What else is asked of a verdict that was given: its steps, what it rests on, its exact value.
#include "evaluate/combinations.h"
#include "evaluate/grounding.h"
#include "evaluate/judge.h"

namespace zhunsheng::evaluation {

Trace Judge::trace(const Verdict& verdict) {
  const RequirementDef& r = s_.program.requirements[verdict.requirement];
  const Combinations first(s_, r.readings, confirmed_);
  Walker<true> walker(s_);
  walker.go_to(s_.facts_at.place_of(verdict.entity));
  walker.ask(docket_.ask(verdict.requirement, verdict.period));
  Trace out;
  s_.memo.clear();
  const auto mark = s_.scratch.mark();
  if (r.condition != kNone) {
    walker.truth(r.condition);
    out.condition = walker.take_steps();
  }
  NodeId root = r.root;
  bool found = false;
  for (std::uint32_t i = 0; i < r.exceptions.count; ++i) {
    const ExceptionDef& exception = s_.program.exceptions[r.exceptions.begin + i];
    const Truth applies = walker.truth(exception.condition);
    if (!found && applies == Truth::yes) root = exception.replacement;
    found = found || applies == Truth::yes || applies == Truth::unknown;
  }
  out.exceptions = walker.take_steps();
  if (root != kNone) {
    walker.truth(root);
    out.requirement = walker.take_steps();
  }
  s_.scratch.release(mark);
  return out;
}

void Judge::ground(const Verdict& verdict, Grounds& out) {
  const RequirementDef& r = s_.program.requirements[verdict.requirement];
  const Combinations first(s_, r.readings, confirmed_);
  s_.memo.clear();
  const auto mark = s_.scratch.mark();
  Grounding grounding(s_, verdict, docket_.ask(verdict.requirement, verdict.period), out);
  if (r.condition != kNone) grounding.collect(r.condition);
  NodeId root = r.root;
  for (std::uint32_t i = 0; i < r.exceptions.count; ++i) {
    const ExceptionDef& exception = s_.program.exceptions[r.exceptions.begin + i];
    grounding.collect(exception.condition);
    if (verdict.exception == static_cast<std::int32_t>(i)) root = exception.replacement;
  }
  if (root != kNone && verdict.status != Status::not_applicable) grounding.collect(root);
  s_.scratch.release(mark);
}

Quantity Judge::observed_exactly(const Verdict& verdict) {
  const Combinations first(s_, s_.program.requirements[verdict.requirement].readings, confirmed_);
  Walker<false> walker(s_);
  walker.go_to(s_.facts_at.place_of(verdict.entity));
  walker.ask(docket_.ask(verdict.requirement, verdict.period));
  s_.memo.clear();
  const auto mark = s_.scratch.mark();
  Quantity out = quantity_of(walker.number(s_.program.nodes[verdict.observed_node].a));
  s_.scratch.release(mark);
  return out;
}

}  // namespace zhunsheng::evaluation
