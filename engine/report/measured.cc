#include "report/measured.h"

#include "outcome/words.h"

namespace zhunsheng::report {
namespace {

bool has_value(const Quantity& quantity) { return quantity.kind == Quantity::Kind::interval || quantity.kind == Quantity::Kind::root; }

/// A figure to compare with of which nothing is known, by its name: "“专任教师数”（数值尚未确定）".
Words not_known_words(const Program& program, NodeId node) {
  while (program.nodes[node].op == Op::multiply && (program.nodes[node].flags & kConvert) != 0)
    node = program.nodes[program.nodes[node].a].op == Op::number ? program.nodes[node].b : program.nodes[node].a;
  const Node& at = program.nodes[node];
  if (at.op != Op::fact) return {"所比数据（数值尚未确定）", "the figure compared with (not yet known)"};
  const Words name = name_words(program, program.facts[at.a].name);
  return {"“" + name.zh + "”（数值尚未确定）", "“" + name.en + "” (not yet known)"};
}

bool tells_nothing(const Quantity& quantity) {
  return quantity.kind == Quantity::Kind::interval && quantity.high_infinite && (quantity.low_infinite || quantity.low.is_zero());
}

}  // namespace

NumberStyle style_of(const Program& program, NodeId node) {
  NumberStyle style;
  if (node == kNone) return style;
  const Node& at = program.nodes[node];
  if (at.unit != kNone) style.unit = program.text(program.units[at.unit].text);
  if (at.op == Op::fact) style.decimals = program.facts[at.a].decimals;
  if (at.op == Op::multiply && (at.flags & kConvert) != 0)
    for (const NodeId side : {at.a, at.b})
      if (program.nodes[side].op == Op::fact) style.decimals = program.facts[program.nodes[side].a].decimals;
  return style;
}

Measured measured(const Program& program, const Verdict& verdict) {
  Measured result;
  if (verdict.observed_node == kNone) return result;
  NumberStyle style = style_of(program, program.nodes[verdict.observed_node].a);
  const auto comparison = static_cast<Comparison>(program.nodes[verdict.observed_node].sub);
  if (has_value(verdict.required)) {
    NumberStyle exact = style;
    exact.decimals = -1;
    const NodeId right = program.nodes[verdict.observed_node].b;
    result.required = tells_nothing(verdict.required) ? not_known_words(program, right) : quantity_words(verdict.required, exact);
    const Words words = comparison_words(comparison, style.unit);
    result.requirement = {words.zh + result.required.zh, words.en + " " + result.required.en};
    result.op = id_of(comparison);
  }
  if (verdict.required.is_point()) {
    style.threshold = &verdict.required.low;
    style.comparison = comparison;
    result.near_threshold =
        verdict.has_observed && near_threshold(program, program.nodes[verdict.observed_node].b, verdict.observed, style);
    if (result.near_threshold) style.decimals = telling_decimals(verdict.observed, style);
  }
  const Node& left = program.nodes[program.nodes[verdict.observed_node].a];
  if (left.op == Op::fact && program.facts[left.a].formula == kNone) style.decimals = kAllDecimals;  // stated: shown as it was
  if (verdict.has_observed && has_value(verdict.observed)) result.observed = quantity_words(verdict.observed, style);
  return result;
}

}  // namespace zhunsheng::report
