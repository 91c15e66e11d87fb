#include "explain/steps.h"

#include "explain/causes.h"
#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/sample.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

ExplanationStep truth_step(const Scene& scene, const TraceStep& step, bool decisive);
void details(const Scene& scene, const TraceStep& step, bool decisive, std::vector<ExplanationStep>& out);

/// A member of a number quantifier: its value, its weight where there is one.
ExplanationStep number_member(const Scene& scene, const Member& member) {
  Words text = member.body == nullptr ? Words{} : quantity_words(member.body->quantity, style_of(scene, *member.body));
  if (member.body != nullptr && is_unknown(scene, *member.body)) text = fact_state_words(FactState::missing);
  if (const auto working = member.body == nullptr ? std::nullopt : formula(scene, *member.body)) text = say("{}={}", "{} = {}", *working, text);
  if (member.weight != nullptr) text = text + say("（权：{}）", " (weight: {})", quantity_words(member.weight->quantity, style_of(scene, *member.weight)));
  ExplanationStep out{say("{}：{}", "{}: {}", entity_words(scene, member.step->entity), text), Truth::yes, true, {}};
  if (member.optional() || (member.body != nullptr && is_unknown(scene, *member.body))) out.truth = Truth::unknown;
  return out;
}

ExplanationStep truth_member(const Scene& scene, const TraceStep& quantifier, const Member& member, bool decisive) {
  const Words name = entity_words(scene, member.step->entity);
  const bool matters = decisive && (!quantifier.is_truth || truth_of(member) == quantifier.truth);
  if (member.body == nullptr) return {name, truth_of(member), matters, {}};
  ExplanationStep out = truth_step(scene, *member.body, matters);
  out.text = say("{}：{}", "{}: {}", name, out.text);
  return out;
}

void quantifier_details(const Scene& scene, const TraceStep& step, bool decisive, std::vector<ExplanationStep>& out) {
  const auto quantifier = static_cast<Quantifier>(scene.node(step).sub);
  const bool counts = quantifier == Quantifier::every || quantifier == Quantifier::some || quantifier == Quantifier::count || quantifier == Quantifier::share;
  for (const Member& member : members_of(scene, step)) {
    if (!member.listed()) continue;
    out.push_back(counts ? truth_member(scene, step, member, decisive) : number_member(scene, member));
  }
}

ExplanationStep quantifier_step(const Scene& scene, const TraceStep& step, bool decisive) {
  ExplanationStep out{value_words(scene, step, style_of(scene, step)), is_unknown(scene, step) ? Truth::unknown : Truth::yes, decisive, {}};
  if (const auto sample = sample_words(scene, step)) out.text = say("{}：{}", "{}: {}", phrase(scene.program, step.node), *sample);
  quantifier_details(scene, step, decisive, out.children);
  return out;
}

/// What stands below a number: facts that are computed, and quantifiers.
void details(const Scene& scene, const TraceStep& step, bool decisive, std::vector<ExplanationStep>& out) {
  if (step.node == kNone) return;
  const Node& node = scene.node(step);
  if (node.op == Op::quantify) {
    out.push_back(quantifier_step(scene, step, decisive));
    return;
  }
  if (const TraceStep* inner = formula_step(scene, step)) {
    const Words name = fact_words(scene.program, node.a);
    const auto working = formula(scene, step);
    const Words value = value_of_fact(scene, step);
    ExplanationStep computed{working ? say("{}={}={}", "{} = {} = {}", name, *working, value) : say("{}：{}", "{}: {}", name, value), Truth::yes, decisive, {}};
    if (is_unknown(scene, step)) computed.truth = Truth::unknown;
    details(scene, *inner, decisive, computed.children);
    out.push_back(std::move(computed));
    return;
  }
  for (const TraceStep& child : step.children) details(scene, child, decisive, out);
}

ExplanationStep truth_step(const Scene& scene, const TraceStep& step, bool decisive) {
  ExplanationStep out{reason(scene, step), step.truth, decisive, {}};
  if (step.node != kNone) {
    const Op op = scene.node(step).op;
    if (op == Op::compare || op == Op::one_of || op == Op::matches || op == Op::fact) {
      for (const TraceStep& child : step.children) details(scene, child, decisive, out.children);
      return out;
    }
    if (op == Op::quantify) {
      quantifier_details(scene, step, decisive, out.children);
      return out;
    }
  }
  const TraceStep* branch = step.node != kNone && (scene.node(step).op == Op::choice || scene.node(step).op == Op::reading) ? taken(scene, step) : nullptr;
  for (const TraceStep& child : step.children) {
    const bool in_branch = branch == nullptr || &child == branch || (scene.node(step).op == Op::choice && &child == &step.children.front());
    out.children.push_back(truth_step(scene, child, decisive && in_branch && decides(scene, step, child)));
  }
  return out;
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
  for (const TraceStep& step : scene.trace.requirement) out.push_back(truth_step(scene, step, true));
  return out;
}

}  // namespace zhunsheng::explaining
