#include "explain/numbers.h"

#include <algorithm>

#include "explain/phrase.h"
#include "explain/sample.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

/// Chinese writes 8437÷8950 without spaces, English 8,437 ÷ 8,950 with them.
Words with_sign(const Words& a, std::string_view sign, const Words& b) {
  return {fmt::format("{}{}{}", a.zh, sign, b.zh), fmt::format("{} {} {}", a.en, sign, b.en)};
}

bool is_sum(const Node& node) { return node.op == Op::add || node.op == Op::subtract || node.op == Op::growth; }
bool is_product(const Node& node) { return node.op == Op::multiply || node.op == Op::divide; }

/// The number of a step as it stands in a calculation.
std::optional<Words> term(const Scene& scene, const TraceStep* step, bool inside_product);

std::optional<Words> plain(const Scene& scene, const TraceStep& step) {
  NumberStyle style = style_of(scene, step);
  if (step.quantity.kind == Quantity::Kind::root) return root_words(step.quantity.high, step.quantity.low.sign(), {{}, style.decimals});
  if (const Rational* value = point(&step)) return bare_words(*value, style);
  return std::nullopt;
}

bool is_large_sum(const Scene& scene, const TraceStep* step) {
  const Rational* value = point(step);
  return value != nullptr && unit_of(scene.program, step->node) == "元" && number_words(*value, {"元"}).zh.ends_with("万元");
}

/// A quotient of two large sums of money is shown in 万元, as the sums themselves are.
std::optional<Words> money_quotient(const Scene& scene, const TraceStep* a, const TraceStep* b) {
  if (!is_large_sum(scene, a) || !is_large_sum(scene, b) || formula(scene, *a) || formula(scene, *b)) return std::nullopt;
  const auto in_myriads = [](const Rational& yuan) { return Words{bare_words(yuan / Rational(10000)).zh, bare_words(yuan).en}; };
  return with_sign(in_myriads(*point(a)), "÷", in_myriads(*point(b)));
}

std::optional<Words> two(const Scene& scene, const TraceStep& step, std::string_view sign) {
  if (scene.node(step).op == Op::divide)
    if (auto money = money_quotient(scene, left(scene, step), right(scene, step))) return money;
  const bool product = is_product(scene.node(step));
  const auto a = term(scene, left(scene, step), product);
  const auto b = term(scene, right(scene, step), product);
  if (!a || !b) return std::nullopt;
  return with_sign(*a, sign, *b);
}

std::optional<Words> call(const Scene& scene, const TraceStep& step, std::string_view zh, std::string_view en) {
  const auto inner = term(scene, left(scene, step), false);
  return inner ? std::optional(say(zh, en, *inner)) : std::nullopt;
}

/// A change of unit of a calculated value is shown (×100 for 每百名), of a plain one it is not: the number is shown changed.
std::optional<Words> conversion(const Scene& scene, const TraceStep& step) {
  const TraceStep* a = left(scene, step);
  const TraceStep* b = right(scene, step);
  if (a != nullptr && scene.node(*a).op == Op::number) std::swap(a, b);
  if (a == nullptr || b == nullptr) return std::nullopt;
  const Rational* factor = point(b);
  const auto inner = formula(scene, *a);
  if (factor == nullptr || !inner) return std::nullopt;
  if (*factor == Rational(1) || unit_of(scene.program, step.node) == "%") return inner;
  const Words value = is_sum(scene.node(*a)) ? bracketed(*inner) : *inner;
  if (*factor < Rational(1)) return with_sign(value, "÷", bare_words(Rational(1) / *factor));
  return with_sign(value, "×", bare_words(*factor));
}

std::optional<Words> growth(const Scene& scene, const TraceStep& step) {
  if (step.children.size() < 2) return std::nullopt;
  const TraceStep* steps = step.children.data();
  if (const auto money = money_quotient(scene, &steps[0], &steps[1])) return with_sign(*money, "−", same("1"));
  const auto now = plain(scene, steps[0]);
  const auto before = plain(scene, steps[1]);
  if (!now || !before) return std::nullopt;
  return with_sign(with_sign(*now, "÷", *before), "−", same("1"));
}

std::optional<Words> pair_call(const Scene& scene, const TraceStep& step, std::string_view zh, std::string_view en) {
  const auto a = term(scene, left(scene, step), false);
  const auto b = term(scene, right(scene, step), false);
  return a && b ? std::optional(say(zh, en, *a, *b)) : std::nullopt;
}

std::optional<Words> term(const Scene& scene, const TraceStep* step, bool inside_product) {
  if (step == nullptr || is_unknown(scene, *step)) return std::nullopt;
  step = &through(scene, *step);
  const Node& node = scene.node(*step);
  // A fact with a formula stands as its value; its own calculation is a step of its own.
  if (node.op == Op::fact || node.op == Op::quantify) return plain(scene, *step);
  auto inner = formula(scene, *step);
  if (!inner) return plain(scene, *step);
  const bool loose = is_sum(node) || (inside_product && is_product(node));
  return loose && inside_product ? bracketed(*inner) : *inner;
}

/// Decimals at which two numbers that do not end still compare as they do.
int telling_decimals(const Rational& a, const Rational& b, const Sides& sides) {
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
    if (sides.comparison == Comparison::more_than) return say("，等于{0}，要求高于{0}", ", equal to {0} where above {0} is due", line);
    if (sides.comparison == Comparison::less_than) return say("，等于{0}，要求低于{0}", ", equal to {0} where below {0} is due", line);
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

NumberStyle style_of(const Scene& scene, const TraceStep& step) {
  NumberStyle style;
  style.unit = unit_of(scene.program, step.node);
  const Node& node = scene.node(step);
  if (node.op == Op::fact) style.decimals = scene.program.facts[node.a].decimals;
  return style;
}

std::optional<Words> formula(const Scene& scene, const TraceStep& step) {
  if (is_unknown(scene, step)) return std::nullopt;
  const Node& node = scene.node(step);
  switch (node.op) {
    case Op::fact: {
      const TraceStep* inner = formula_step(scene, step);
      return inner == nullptr ? std::nullopt : formula(scene, *inner);
    }
    case Op::add:
      return two(scene, step, "+");
    case Op::subtract:
      return two(scene, step, "−");
    case Op::multiply:
      return (node.flags & kConvert) != 0 ? conversion(scene, step) : two(scene, step, "×");
    case Op::divide:
      return two(scene, step, "÷");
    case Op::growth:
      return growth(scene, step);
    case Op::absolute:
      return call(scene, step, "绝对值（{}）", "|{}|");
    case Op::ceiling:
      return call(scene, step, "进一（{}）", "rounded up ({})");
    case Op::floor:
      return call(scene, step, "取整（{}）", "rounded down ({})");
    case Op::round:
      return call(scene, step, "四舍五入（{}）", "rounded ({})");
    case Op::larger:
      return pair_call(scene, step, "较大者（{}，{}）", "larger of ({}, {})");
    case Op::smaller:
      return pair_call(scene, step, "较小者（{}，{}）", "smaller of ({}, {})");
    case Op::choice:
    case Op::reading: {
      const TraceStep* inner = taken(scene, step);
      return inner == nullptr ? std::nullopt : formula(scene, *inner);
    }
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::minus:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return std::nullopt;
    case Op::quantify:
      return coefficient_formula(scene, step);
  }
  return std::nullopt;
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
  sides.decimals = style_of(scene, *sides.a).decimals;
  const Rational* a = point(sides.a);
  const Rational* b = point(sides.b);
  if (b != nullptr) sides.line = *b;
  if (a != nullptr && b != nullptr && scene.node(*sides.b).op != Op::number) sides.decimals = telling_decimals(*a, *b, sides);
  return sides;
}

Words left_value(const Sides& sides) { return quantity_words(sides.a->quantity, sides.style()); }

Words right_value(const Scene& scene, const Sides& sides) {
  const Node& node = scene.node(*sides.b);
  const Words value =
      quantity_words(sides.b->quantity, {sides.unit, scene.program.nodes[sides.b->node].op == Op::number ? kAllDecimals : sides.decimals});
  if (node.op == Op::number || constant_value(scene.program, sides.b->node))
    return quantity_words(sides.b->quantity, {sides.unit, kAllDecimals});
  if (node.op == Op::choice || node.op == Op::reading) {
    const TraceStep* inner = taken(scene, *sides.b);
    if (inner != nullptr && scene.node(*inner).op == Op::number) return quantity_words(sides.b->quantity, {sides.unit, kAllDecimals});
  }
  if (const auto working = formula(scene, *sides.b)) return say("{}（{}）", "{} ({})", value, *working);
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
    difference = *Rational::from_text(shown) - *sides->line;
  } else if (const Rational* value = point(sides->a)) {
    difference = *value - *sides->line;
    style.decimals = std::max(shown_decimals(*value, style), shown_decimals(*sides->line, {style.unit, kAllDecimals}));
    const Rational factor = style.unit == "%" ? Rational(100) : Rational(1);
    while (style.decimals < 30 && (difference * factor).rounded(style.decimals).is_zero() && !difference.is_zero()) ++style.decimals;
  } else {
    return std::nullopt;
  }
  if (difference.is_zero() || sides->comparison == Comparison::not_equal) return std::nullopt;
  const Words amount = difference_words(difference, style);
  return difference.sign() < 0 ? say("差{}", "{} short", amount) : say("超出{}", "{} over", amount);
}

Words value_words(const Scene& scene, const TraceStep& step, const NumberStyle& style) {
  const Words value = quantity_words(step.quantity, style);
  if (const auto working = formula(scene, step)) return say("{}={}", "{} = {}", *working, value);
  if (is_unknown(scene, step)) return say("{}：{}", "{}: {}", phrase(scene.program, step.node), value);
  return say("{}为{}", "{}: {}", phrase(scene.program, step.node), value);
}

Words compare_words(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  if (!sides) return kind_words(scene, compare);
  if (compare.truth == Truth::not_applicable) return not_applicable_compare(scene, compare);
  if (compare.truth == Truth::unknown) return undecided(scene, *sides, scene.node(compare));
  Words out = value_words(scene, *sides->a, sides->style()) + verdict_words(scene, *sides);
  if (const auto gap = scene.gaps ? gap_words(scene, compare) : std::nullopt) out = out + say("，{}", ", {}", *gap);
  return out;
}

}  // namespace zhunsheng::explaining
