#include "explain/absent.h"

#include "explain/causes.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

bool is_absent(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) return step.status == Status::not_applicable;
  return is_numeric(scene.program, step.node) ? step.quantity.kind == Quantity::Kind::not_applicable : step.truth == Truth::not_applicable;
}

bool is_zero(const TraceStep* step) {
  const Rational* value = point(step);
  return value != nullptr && value->is_zero();
}

std::optional<Words> zero_denominator(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  const TraceStep* whole = right(scene, step);
  if (!is_zero(whole)) return std::nullopt;
  if (scene.node(*whole).op == Op::number) return Words{"标准中没有与该对象对应的一栏", "the standard has no row for it"};
  const Words name = scene.node(*whole).op == Op::fact ? fact_of_entity(scene, *whole) : phrase(scene.program, whole->node);
  return (node.flags & kShare) != 0 ? say("{}为0，不计算比例", "{} is 0: there is no share to measure", name)
                                    : say("{}为0，不能作除数", "{} is 0: nothing can be divided by it", name);
}

std::optional<Words> no_members(const Scene& scene, const TraceStep& step) {
  const Quantification& quantification = scene.program.quantifications[scene.node(step).b];
  const Words members = members_words(scene.program, quantification);
  if (members_of(scene, step).empty()) return say("没有{}", "there are no {}", members);
  for (const Member& member : members_of(scene, step))
    if (member.body != nullptr && !is_absent(scene, *member.body))
      return say("{}的平均值为0，不计算差异系数", "the mean over the {} is 0: there is no coefficient", members);
  return std::nullopt;
}

/// The deepest reason.
std::optional<Words> find(const Scene& scene, const TraceStep& step) {
  if (!is_absent(scene, step)) return std::nullopt;
  for (const TraceStep& child : step.children)
    if (auto inner = find(scene, child)) return inner;
  if (step.node == kNone) return std::nullopt;
  const Node& node = scene.node(step);
  if (node.op == Op::divide) return zero_denominator(scene, step);
  if (node.op == Op::growth && step.children.size() > 1 && is_zero(&step.children[1]))
    return say("上年{}为0，不计算增幅", "{} was 0 a year earlier: there is no growth to measure", phrase(scene.program, node.a));
  if (node.op == Op::quantify) return no_members(scene, step);
  if (node.op == Op::conforms)
    return say("{}没有适用的要求", "no requirement of {} applies",
               quoted(target_title(scene.program, static_cast<Conformity>(node.sub), node.a)));
  if (node.op == Op::fact) return say("{}不适用", "{} is not applicable", fact_of_entity(scene, step));
  return std::nullopt;
}

}  // namespace

Words absent_words(const Scene& scene, const TraceStep& step) {
  if (auto words = find(scene, step)) return *words;
  return say("{}不适用", "{} is not applicable", phrase(scene.program, step.node));
}

}  // namespace zhunsheng::explaining
