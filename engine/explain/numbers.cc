#include "explain/numbers.h"

#include <algorithm>

#include "explain/phrase.h"
#include "explain/sample.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

/// Decimals at which two numbers that do not end still compare as they do.
int decimals_telling(const Rational& a, const Rational& b, const Sides& sides) {
  const Rational factor = sides.unit == "%" ? Rational(100) : Rational(1);
  int digits = sides.decimals < 0 ? 2 : sides.decimals;
  while (digits < 30 &&
         holds((a * factor).rounded(digits), sides.comparison, (b * factor).rounded(digits)) != holds(a, sides.comparison, b))
    digits += 2;
  return digits;
}

/// What the sides' relation is, whether or not it is the one asked for: below and above are plainer than "not at least".
Comparison relation(const Sides& sides, bool holding) {
  if (holding) return sides.comparison;
  const Rational* value = point(sides.a);
  if (value == nullptr || !sides.line || *value == *sides.line) return opposite(sides.comparison);
  return *value < *sides.line ? Comparison::less_than : Comparison::more_than;
}

bool at_the_line(const Sides& sides) {
  const Rational* value = point(sides.a);
  return value != nullptr && sides.line && *value == *sides.line;
}

/// "，低于95%", "，正好达到95%".
Words verdict_words(const Scene& scene, const Sides& sides) {
  const Words line = right_value(scene, sides);
  if (at_the_line(sides)) {
    if (sides.comparison == Comparison::at_least) return say("，正好达到{}", ", exactly {}", line);
    if (sides.comparison == Comparison::at_most) return say("，正好等于上限{}", ", exactly the limit of {}", line);
    if (sides.comparison == Comparison::more_than) return say("，等于{}，要求高于此数", ", equal to {} where more is due", line);
    if (sides.comparison == Comparison::less_than) return say("，等于{}，要求低于此数", ", equal to {} where less is due", line);
  }
  return say("，{}{}", ", {} {}", comparison_words(relation(sides, sides.truth == Truth::yes), sides.unit), line);
}

bool informative(const Quantity& q) {
  if (q.kind != Quantity::Kind::interval || q.is_point()) return q.kind == Quantity::Kind::interval;
  return !(q.low_infinite && q.high_infinite) && !(q.high_infinite && !q.low_infinite && q.low.is_zero());
}

Words undecided(const Scene& scene, const Sides& sides, const Node& node) {
  const Words asked = say("{}{}", "{} {}", comparison_words(sides.comparison, sides.unit), right_value(scene, sides));
  const Words name = phrase(scene.program, node.a);
  if (sides.a->quantity.kind == Quantity::Kind::interval && informative(sides.a->quantity) && !sides.a->quantity.is_point())
    return say("{}目前只能确定为{}，是否{}待核实", "{} is so far known to be {}; whether it is {} is to be verified", name,
               quantity_words(sides.a->quantity, sides.style()), asked);
  if (const Rational* value = point(sides.a))
    return say("{}为{}，是否{}待核实", "{}: {}; whether it is {} is to be verified", name, number_words(*value, sides.style()), asked);
  return say("{}暂不能测算，是否{}待核实", "{} cannot be measured yet; whether it is {} is to be verified", name, asked);
}

/// A value that does not end is shown cut off, however many decimals are shown.
bool is_exact(const Sides& sides) { return ends(point(sides.a)); }

/// Rounded, it would be on the other side: the value that decides is named as such.
Words unrounded_words(const Scene& scene, const Sides& sides) {
  const Words value = left_value(sides);
  if (const auto working = formula(scene, *sides.a, sides.style()))
    return is_exact(sides) ? say("{}，未经修约的值为{}", "{}; unrounded it is {}", *working, value)
                           : say("{}，未经修约的值约为{}", "{}; unrounded it is about {}", *working, value);
  if (!is_exact(sides)) return say("{}未经修约的值约为{}", "{}, unrounded about {}", phrase(scene.program, sides.a->node), value);
  return say("{}未经修约的值为{}", "{}, unrounded: {}", phrase(scene.program, sides.a->node), value);
}

Words not_applicable_compare(const Scene& scene, const TraceStep& compare) {
  return say("{}不适用", "{} is not applicable", phrase(scene.program, scene.node(compare).a));
}

/// Comparisons of categories, dates, texts and booleans state the value.
Words kind_words(const Scene& scene, const TraceStep& compare) {
  const TraceStep* a = left(scene, compare);
  if (compare.truth == Truth::unknown || a == nullptr || a->state != FactState::known) return phrase(scene.program, compare.node);
  const Words name = phrase(scene.program, a->node);
  if (a->is_truth) return say("{}：{}", "{}: {}", name, a->truth == Truth::yes ? Words{"是", "yes"} : Words{"否", "no"});
  const Node& node = scene.node(*a);
  if (node.op != Op::fact) return phrase(scene.program, compare.node);
  const FactType type = scene.program.facts[node.a].type;
  if (type == FactType::enumeration && a->value != kNone)
    return say("{}为{}", "{} is {}", name, name_words(scene.program, scene.program.values[a->value].name));
  if (type == FactType::date) return say("{}为{}", "{} is {}", name, date_words(a->date));
  return phrase(scene.program, compare.node);
}

}  // namespace

bool ends(const Rational* value) { return value != nullptr && value->text().find('/') == std::string::npos; }

namespace {

int declared_decimals(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  return node.op == Op::fact ? scene.program.facts[node.a].decimals : -1;
}

/// A figure that can only be stated: it is shown as it was.
bool is_stated_figure(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  return node.op == Op::fact && scene.program.facts[node.a].formula == kNone;
}

}  // namespace

NumberStyle style_of(const Scene& scene, const TraceStep& step) {
  NumberStyle style;
  style.unit = unit_of(scene.program, step.node);
  style.decimals = is_stated_figure(scene, step) ? kAllDecimals : declared_decimals(scene, step);
  return style;
}

std::optional<Sides> sides_of(const Scene& scene, const TraceStep& compare) {
  const Node& node = scene.node(compare);
  if (node.op != Op::compare || !is_numeric(scene.program, node.a) || !is_numeric(scene.program, node.b)) return std::nullopt;
  Sides sides{left(scene, compare),
              right(scene, compare),
              static_cast<Comparison>(node.sub),
              compare.truth,
              std::string(comparison_unit(scene.program, node)),
              -1,
              {}};
  if (scene.denied.contains(&compare)) {
    sides.comparison = opposite(sides.comparison);
    if (compare.truth == Truth::yes || compare.truth == Truth::no) sides.truth = compare.truth == Truth::yes ? Truth::no : Truth::yes;
  }
  if (sides.a == nullptr || sides.b == nullptr) return std::nullopt;
  sides.decimals = declared_decimals(scene, *sides.a);
  const Rational* a = point(sides.a);
  const Rational* b = point(sides.b);
  if (b != nullptr) sides.line = *b;
  if (a != nullptr && b != nullptr && scene.node(*sides.b).op != Op::number) sides.decimals = decimals_telling(*a, *b, sides);
  if (!sides.line) return sides;
  const NumberStyle usual{sides.unit, declared_decimals(scene, *sides.a), &*sides.line, sides.comparison};
  sides.near = near_threshold(scene.program, node.b, sides.a->quantity, usual);
  if (a != nullptr && (sides.near || *a == *sides.line || is_stated_figure(scene, *sides.a)) && ends(a))
    sides.decimals = kAllDecimals;  // a value that ends is shown whole
  else if (sides.near)
    sides.decimals = std::max(sides.decimals, telling_decimals(sides.a->quantity, usual));
  return sides;
}

Words left_value(const Sides& sides) { return quantity_words(sides.a->quantity, sides.style()); }

Words right_value(const Scene& scene, const Sides& sides) {
  const Node& node = scene.node(*sides.b);
  if (const auto written = as_written(scene.program, node)) return *written;
  const Words value =
      quantity_words(sides.b->quantity, {sides.unit, scene.program.nodes[sides.b->node].op == Op::number ? kAllDecimals : sides.decimals});
  if (node.op == Op::number || constant_value(scene.program, sides.b->node))
    return quantity_words(sides.b->quantity, {sides.unit, kAllDecimals});
  if (node.op == Op::choice || node.op == Op::reading) {
    const TraceStep* inner = taken(scene, *sides.b);
    if (inner != nullptr && as_written(scene.program, scene.node(*inner))) return *as_written(scene.program, scene.node(*inner));
    if (inner != nullptr && scene.node(*inner).op == Op::number) return quantity_words(sides.b->quantity, {sides.unit, kAllDecimals});
  }
  if (const auto working = formula(scene, *sides.b, {sides.unit, sides.decimals})) return say("{}（{}）", "{} ({})", value, *working);
  return say("{}（{}）", "{} ({})", phrase(scene.program, sides.b->node), value);
}

std::optional<Words> gap_words(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  if (!sides || sides->truth != Truth::no || !sides->line) return std::nullopt;
  Rational difference;
  NumberStyle style = sides->style();
  if (sides->a->quantity.kind == Quantity::Kind::root) {
    // Irrational: the difference of what is shown.
    const std::string shown =
        root_words(sides->a->quantity.high, sides->a->quantity.low.sign(), {{}, style.decimals, style.threshold, style.comparison}).zh;
    const Rational value = *Rational::from_text(shown);
    difference = value - *sides->line;
    style.decimals = std::max(shown_decimals(value, {{}, kAllDecimals}), shown_decimals(*sides->line, {{}, kAllDecimals}));
  } else if (const Rational* value = point(sides->a)) {
    difference = *value - *sides->line;
    style.decimals = std::max(shown_decimals(*value, style), shown_decimals(*sides->line, {style.unit, kAllDecimals}));
    const Rational factor = style.unit == "%" ? Rational(100) : Rational(1);
    while (style.decimals < 30 && (difference * factor).rounded(style.decimals).is_zero() && !difference.is_zero()) ++style.decimals;
  } else {
    return std::nullopt;
  }
  if (difference.is_zero() || sides->comparison == Comparison::not_equal) return std::nullopt;
  Words amount = difference_words(difference, style);
  if (sides->near && !is_exact(*sides)) amount = say("约{}", "about {}", amount);
  return difference.sign() < 0 ? say("差{}", "{} short", amount) : say("超出{}", "{} over", amount);
}

Words value_words(const Scene& scene, const TraceStep& step, const NumberStyle& style) {
  const Words value = quantity_words(step.quantity, style);
  if (const auto working = formula(scene, step, style)) return say("{}={}", "{} = {}", *working, value);
  if (is_unknown(scene, step)) return say("{}：{}", "{}: {}", phrase(scene.program, step.node), value);
  return say("{}为{}", "{}: {}", phrase(scene.program, step.node), value);
}

Words compare_words(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  if (!sides) return kind_words(scene, compare);
  if (compare.truth == Truth::not_applicable) return not_applicable_compare(scene, compare);
  if (compare.truth == Truth::unknown) return undecided(scene, *sides, scene.node(compare));
  Words out = (sides->near ? unrounded_words(scene, *sides) : value_words(scene, *sides->a, sides->style())) + verdict_words(scene, *sides);
  if (const auto gap = scene.gaps ? gap_words(scene, compare) : std::nullopt) out = out + say("，{}", ", {}", *gap);
  return out;
}

}  // namespace zhunsheng::explaining
