#include "explain/steps.h"

#include <algorithm>
#include <iterator>

#include "explain/causes.h"
#include "explain/counted.h"
#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/sample.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

ExplanationStep truth_step(const Scene& scene, const TraceStep& step, bool decisive);
void details(const Scene& scene, const TraceStep& step, bool decisive, Wanted wanted, std::vector<ExplanationStep>& out);

/// A member of a number quantifier: its value, its weight where there is one.
ExplanationStep number_member(const Scene& scene, const Member& member) {
  Words text = member.body == nullptr ? Words{} : quantity_words(member.body->quantity, style_of(scene, *member.body));
  if (member.body != nullptr && is_unknown(scene, *member.body)) text = fact_state_words(FactState::missing);
  if (const auto working = member.body == nullptr ? std::nullopt : formula(scene, *member.body, style_of(scene, *member.body)))
    text = say("{}={}", "{} = {}", *working, text);
  if (member.weight != nullptr)
    text = text + say("（权：{}）", " (weight: {})", quantity_words(member.weight->quantity, style_of(scene, *member.weight)));
  ExplanationStep out{say("{}：{}", "{}: {}", entity_words(scene, member.step->entity), text), std::nullopt, true, {}};
  if (member.optional() || (member.body != nullptr && is_unknown(scene, *member.body))) out.truth = Truth::unknown;
  return out;
}

ExplanationStep truth_member(const Scene& scene, const TraceStep& quantifier, const Member& member, bool decisive) {
  const Words name = entity_words(scene, member.step->entity);
  const bool matters = decisive && (!quantifier.is_truth || truth_of(member) == quantifier.truth);
  if (member.body == nullptr) return {name, truth_of(member), matters, {}, member.step->entity};
  ExplanationStep out = truth_step(scene, *member.body, matters);
  out.entity = member.step->entity;
  out.text = say("{}：{}", "{}: {}", name, out.text);
  return out;
}

/// It fails by its number alone: a room of the right kind that is too small.
bool fails_by_number(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone || step.truth != Truth::no) return false;
  const Op op = scene.node(step).op;
  if (op == Op::compare) return sides_of(scene, step).has_value();
  if (op == Op::all_of)
    return std::all_of(step.children.begin(), step.children.end(),
                       [&](const TraceStep& child) { return child.truth != Truth::no || fails_by_number(scene, child); });
  const TraceStep* inner = op == Op::choice || op == Op::reading ? taken(scene, step) : nullptr;
  return inner != nullptr && fails_by_number(scene, *inner);
}

/// A member that is only counted, or left out of the count by its kind: the count says all there is to say.
bool is_only_counted(const Scene& scene, const Member& member) {
  if (member.optional()) return false;
  if (member.body == nullptr || truth_of(member) == Truth::yes) return true;
  return truth_of(member) != Truth::unknown && !fails_by_number(scene, *member.body);
}

void quantifier_details(const Scene& scene, const TraceStep& step, bool decisive, Wanted wanted, std::vector<ExplanationStep>& out) {
  const auto quantifier = static_cast<Quantifier>(scene.node(step).sub);
  if ((quantifier == Quantifier::count || quantifier == Quantifier::share) && wanted == Wanted::fewer) {
    out = counted_members(scene, step, decisive);
    return;
  }
  const bool counts = quantifier == Quantifier::every || quantifier == Quantifier::some || quantifier == Quantifier::count ||
                      quantifier == Quantifier::share;
  for (const Member& member : members_of(scene, step)) {
    if (!member.listed() || (quantifier == Quantifier::count && is_only_counted(scene, member))) continue;
    out.push_back(counts ? truth_member(scene, step, member, decisive) : number_member(scene, member));
  }
}

/// A value has no truth, but it may be open.
std::optional<Truth> truth_of_value(const Scene& scene, const TraceStep& step) {
  return is_unknown(scene, step) ? std::optional(Truth::unknown) : std::nullopt;
}

ExplanationStep quantifier_step(const Scene& scene, const TraceStep& step, bool decisive, Wanted wanted) {
  ExplanationStep out{value_words(scene, step, style_of(scene, step)), truth_of_value(scene, step), decisive, {}};
  if (const auto sample = sample_words(scene, step)) out.text = say("{}：{}", "{}: {}", phrase(scene.program, step.node), *sample);
  quantifier_details(scene, step, decisive, wanted, out.children);
  return out;
}

/// A bare figure of its own has been given by the step above: only members that say more are worth a line.
bool is_told_above(const Scene& scene, const TraceStep& step, const ExplanationStep& said) {
  const Node& node = scene.node(step);
  return node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::count && said.children.empty();
}

/// More of what is taken away, or of what is divided by, makes less of the whole.
Wanted wanted_below(const Scene& scene, const TraceStep& step, const TraceStep& child, Wanted wanted) {
  const Op op = scene.node(step).op;
  const bool lowers = op == Op::minus || ((op == Op::subtract || op == Op::divide) && &child == right(scene, step));
  return lowers ? reversed(wanted) : wanted;
}

/// What stands below a number: facts that are computed, and quantifiers.
void details(const Scene& scene, const TraceStep& step, bool decisive, Wanted wanted, std::vector<ExplanationStep>& out) {
  if (step.node == kNone) return;
  if (scene.node(step).op == Op::quantify) {
    out.push_back(quantifier_step(scene, step, decisive, wanted));
    return;
  }
  const TraceStep* inner = formula_step(scene, step);
  if (inner == nullptr) {
    for (const TraceStep& child : step.children) details(scene, child, decisive, wanted_below(scene, step, child, wanted), out);
    return;
  }
  if (is_unknown(scene, *inner) && !is_unknown(scene, step)) return;  // stated itself
  const Words name = fact_words(scene.program, scene.node(step).a);
  const auto working = formula(scene, step, style_of(scene, step));
  const Words value = value_of_fact(scene, step);
  ExplanationStep computed{working ? say("{}={}={}", "{} = {} = {}", name, *working, value) : say("{}：{}", "{}: {}", name, value),
                           truth_of_value(scene, step),
                           decisive,
                           {}};
  details(scene, *inner, decisive, wanted, computed.children);
  if (computed.children.size() == 1 && is_told_above(scene, *inner, computed.children.front())) computed.children.clear();
  out.push_back(std::move(computed));
}

/// A computed fact gives the comparison its name, and its own calculation stands in the comparison already.
ExplanationStep compare_step(const Scene& scene, const TraceStep& step, bool decisive) {
  ExplanationStep out{reason(scene, step), step.truth, decisive, {}};
  const TraceStep* a = left(scene, step);
  const TraceStep* computed = a == nullptr ? nullptr : &through(scene, *a);
  const TraceStep* inner = computed == nullptr ? nullptr : formula_step(scene, *computed);
  const Wanted wanted = wanted_of(scene, step);
  for (const TraceStep& child : step.children) {
    if (&child != a || inner == nullptr)
      details(scene, child, decisive, &child == a ? wanted : reversed(wanted), out.children);
    else if (is_unknown(scene, *computed) || !is_unknown(scene, *inner))
      details(scene, *inner, decisive, wanted, out.children);
    if (&child == a && !out.children.empty() && is_told_above(scene, inner == nullptr ? child : *inner, out.children.back()))
      out.children.pop_back();
  }
  if (inner != nullptr) out.text = say("{}：{}", "{}: {}", fact_words(scene.program, scene.node(*computed).a), out.text);
  return out;
}

/// The rest of a table, asked for a part of the standard: those below it are shown, the others only counted.
ExplanationStep rest_step(const Scene& scene, const TraceStep& rest, const Rational& part, bool decisive) {
  ExplanationStep out{{}, rest.truth, decisive, {}};
  std::int64_t all = 0, met = 0, open = 0;
  const auto gather = [&](const auto& self, const TraceStep& at) -> void {
    if (scene.node(at).op != Op::compare) {
      for (const TraceStep& child : at.children) self(self, child);
      return;
    }
    ++all;
    met += at.truth == Truth::yes ? 1 : 0;
    open += at.truth == Truth::unknown ? 1 : 0;
    if (at.truth == Truth::no) out.children.push_back(compare_step(scene, at, decisive && at.truth == rest.truth));
  };
  gather(gather, rest);
  out.text = say("{}项中{}项不低于标准的{}", "{1} of {0} at least {2} of the standard", number(all), number(met),
                 number_words(part, {"%", kAllDecimals}));
  if (open > 0) out.text = out.text + say("、{}项待核实", ", {} to be verified", number(open));
  return out;
}

ExplanationStep list_step(const Scene& scene, const TraceStep& step, bool decisive) {
  ExplanationStep out{summary(scene, step), step.truth, decisive, {}};
  const auto rest = step.node == kNone ? std::nullopt : table_rest(scene.program, step.node);
  for (const TraceStep& child : step.children) {
    const bool matters = decisive && decides(scene, step, child);
    out.children.push_back(rest && child.node != rest->at_least ? rest_step(scene, child, rest->part, matters)
                                                                : truth_step(scene, child, matters));
    if (child.requirement != kNone && child.entity != scene.verdict.entity) out.children.back().entity = child.entity;
  }
  return out;
}

/// A denial and a reading add nothing below what they are about; of a choice the condition and the branch taken are shown.
ExplanationStep passing_step(const Scene& scene, const TraceStep& step, bool decisive) {
  ExplanationStep out{reason(scene, step), step.truth, decisive, {}};
  const bool choice = scene.node(step).op == Op::choice;
  for (const TraceStep& child : step.children) {
    ExplanationStep below = truth_step(scene, child, decisive);
    if (choice)
      out.children.push_back(std::move(below));
    else
      std::move(below.children.begin(), below.children.end(), std::back_inserter(out.children));
  }
  return out;
}

ExplanationStep truth_step(const Scene& scene, const TraceStep& step, bool decisive) {
  if (step.node == kNone) return list_step(scene, step, decisive);
  switch (scene.node(step).op) {
    case Op::compare:
      return compare_step(scene, step, decisive);
    case Op::negation:
    case Op::choice:
    case Op::reading:
      return passing_step(scene, step, decisive);
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::conforms:
      return list_step(scene, step, decisive);
    case Op::quantify: {
      ExplanationStep out{summary(scene, step), step.truth, decisive, {}};
      quantifier_details(scene, step, decisive, Wanted::more, out.children);
      return out;
    }
    case Op::one_of:
    case Op::matches:
    case Op::fact:
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::attested:
    case Op::found:
    case Op::judged: {
      ExplanationStep out{reason(scene, step), step.truth, decisive, {}};
      for (const TraceStep& child : step.children) details(scene, child, decisive, Wanted::more, out.children);
      return out;
    }
  }
  return {};
}

ExplanationStep headed(const Words& head, ExplanationStep step) {
  step.text = say("{}：{}", "{}: {}", head, step.text);
  return step;
}

}  // namespace

std::vector<ExplanationStep> steps_of(const Scene& scene) {
  std::vector<ExplanationStep> out;
  Scene condition = scene;
  condition.gaps = false;
  for (const TraceStep& step : scene.trace.condition) out.push_back(headed({"适用条件", "condition"}, truth_step(condition, step, true)));
  for (std::size_t i = 0; i < scene.trace.exceptions.size(); ++i) {
    const TraceStep& step = scene.trace.exceptions[i];
    const bool decisive = step.truth == Truth::unknown || scene.verdict.exception == static_cast<std::int32_t>(i);
    out.push_back(headed({"但书", "exception"}, truth_step(condition, step, decisive)));
  }
  const bool outside = !scene.trace.condition.empty() &&
                       (scene.trace.condition.front().truth == Truth::no || scene.trace.condition.front().truth == Truth::not_applicable);
  if (outside) return out;  // what is required is not required of it
  for (const TraceStep& step : scene.trace.requirement) out.push_back(truth_step(scene, step, true));
  return out;
}

}  // namespace zhunsheng::explaining
