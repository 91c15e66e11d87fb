// The calculation behind a number, as it is printed: its words, and what it gives when its numbers are taken as they stand there.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/sample.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

struct Term {
  Words words;
  std::optional<Rational> printed;  ///< nothing where it cannot be told
};

bool is_sum(const Node& node) { return node.op == Op::add || node.op == Op::subtract || node.op == Op::growth; }
bool is_product(const Node& node) { return node.op == Op::multiply || node.op == Op::divide; }
/// "3÷12进一": what stands behind its operand has to be set apart in a longer calculation.
bool is_rounding(const Node& node) { return node.op == Op::ceiling || node.op == Op::floor || node.op == Op::round; }

std::optional<Rational> combined(Op op, const std::optional<Rational>& a, const std::optional<Rational>& b) {
  if (!a || !b) return std::nullopt;
  if (op == Op::add) return *a + *b;
  if (op == Op::subtract) return *a - *b;
  if (op == Op::multiply) return *a * *b;
  return b->is_zero() ? std::nullopt : std::optional(*a / *b);
}

/// Chinese writes 8437÷8950 without spaces, English 8,437 ÷ 8,950 with them.
Term with_sign(const Term& a, std::string_view sign, const Term& b, Op op) {
  return {{fmt::format("{}{}{}", a.words.zh, sign, b.words.zh), fmt::format("{} {} {}", a.words.en, sign, b.words.en)},
          combined(op, a.printed, b.printed)};
}

class Working {
 public:
  /// `decimals`: of numbers that do not end sooner; -1 the usual ones.
  Working(const Scene& scene, int decimals) : scene_(scene), decimals_(decimals) {}

  std::optional<Term> formula(const TraceStep& step) const;

 private:
  /// The number of a step as it stands in a calculation.
  enum class Place : std::uint8_t { free, left_of_product, right_of_product };
  std::optional<Term> term(const TraceStep* step, Place place) const;
  std::optional<Term> plain(const TraceStep& step) const;
  [[nodiscard]] Term bare(const Rational& value, NumberStyle style) const;
  std::optional<Term> two(const TraceStep& step, std::string_view sign) const;
  std::optional<Term> call(const TraceStep& step, std::string_view zh, std::string_view en) const;
  std::optional<Term> pair_call(const TraceStep& step, std::string_view zh, std::string_view en) const;
  std::optional<Term> conversion(const TraceStep& step) const;
  std::optional<Term> growth(const TraceStep& step) const;
  std::optional<Term> money_quotient(const TraceStep* a, const TraceStep* b) const;
  std::optional<Term> coefficient(const TraceStep& step) const;
  [[nodiscard]] bool is_large_sum(const TraceStep* step) const;
  /// 1, as a rule has it.
  [[nodiscard]] bool is_one(const TraceStep& step) const {
    const TraceStep& given = through(scene_, step);
    return scene_.node(given).op == Op::number && point(&given) != nullptr && *point(&given) == Rational(1);
  }

  const Scene& scene_;
  int decimals_;
};

/// What is printed, read back.
Term Working::bare(const Rational& value, NumberStyle style) const {
  if (decimals_ >= 0) style.decimals = decimals_;
  Words words = bare_words(value, style);
  const bool percent = words.zh.ends_with('%');
  const auto read = Rational::from_text(std::string_view(words.zh).substr(0, words.zh.size() - (percent ? 1 : 0)));
  return {std::move(words), read ? std::optional(percent ? *read / Rational(100) : *read) : std::nullopt};
}

std::optional<Term> Working::plain(const TraceStep& step) const {
  const NumberStyle style = style_of(scene_, step);
  if (step.quantity.kind == Quantity::Kind::root) {
    const Words words = root_words(step.quantity.high, step.quantity.low.sign(), {{}, decimals_ < 0 ? style.decimals : decimals_});
    return Term{words, Rational::from_text(words.zh)};
  }
  const Rational* value = point(&step);
  return value == nullptr ? std::nullopt : std::optional(bare(*value, style));
}

bool Working::is_large_sum(const TraceStep* step) const {
  const Rational* value = point(step);
  return value != nullptr && unit_of(scene_.program, step->node) == "元" && number_words(*value, {"元"}).zh.ends_with("万元");
}

/// A quotient of two large sums of money is shown in 万元, as the sums themselves are.
std::optional<Term> Working::money_quotient(const TraceStep* a, const TraceStep* b) const {
  if (!is_large_sum(a) || !is_large_sum(b) || formula(*a) || formula(*b)) return std::nullopt;
  const auto in_myriads = [&](const Rational& yuan) {
    Term out = bare(yuan / Rational(10000), {});
    out.words.en = bare(yuan, {}).words.en;
    return out;
  };
  return with_sign(in_myriads(*point(a)), "÷", in_myriads(*point(b)), Op::divide);
}

std::optional<Term> Working::two(const TraceStep& step, std::string_view sign) const {
  const Node& node = scene_.node(step);
  if (node.op == Op::multiply)
    for (const auto& [one, other] : {std::pair(left(scene_, step), right(scene_, step)), {right(scene_, step), left(scene_, step)}})
      if (one != nullptr && other != nullptr && is_one(*one)) return term(other, Place::free);  // once as many says nothing
  if (node.op == Op::divide)
    if (auto money = money_quotient(left(scene_, step), right(scene_, step))) return money;
  const auto a = term(left(scene_, step), is_product(node) ? Place::left_of_product : Place::free);
  const auto b = term(right(scene_, step), is_product(node) ? Place::right_of_product : Place::free);
  if (!a || !b) return std::nullopt;
  return with_sign(*a, sign, *b, node.op);
}

std::optional<Term> Working::call(const TraceStep& step, std::string_view zh, std::string_view en) const {
  const bool encloses = scene_.node(step).op == Op::absolute;
  const auto inner = term(left(scene_, step), encloses ? Place::free : Place::left_of_product);
  if (!inner) return std::nullopt;
  Term out{say(zh, en, inner->words), inner->printed};
  if (!out.printed) return out;
  const Node& node = scene_.node(step);
  if (node.op == Op::absolute) out.printed = out.printed->abs();
  if (node.op == Op::ceiling) out.printed = out.printed->ceil();
  if (node.op == Op::floor) out.printed = out.printed->floor();
  if (node.op == Op::round) out.printed = out.printed->rounded(static_cast<int>(node.b));
  return out;
}

std::optional<Term> Working::pair_call(const TraceStep& step, std::string_view zh, std::string_view en) const {
  const auto a = term(left(scene_, step), Place::free);
  const auto b = term(right(scene_, step), Place::free);
  if (!a || !b || a->words.zh == b->words.zh) return std::nullopt;  // neither is the larger: there is nothing to work out
  Term out{say(zh, en, a->words, b->words), std::nullopt};
  const bool larger = scene_.node(step).op == Op::larger;
  if (a->printed && b->printed) out.printed = larger == (*a->printed > *b->printed) ? a->printed : b->printed;
  return out;
}

/// A change of unit of a calculated value is shown (×100 for 每百名), of a plain one it is not: the number is shown changed.
std::optional<Term> Working::conversion(const TraceStep& step) const {
  const TraceStep* a = left(scene_, step);
  const TraceStep* b = right(scene_, step);
  if (a != nullptr && scene_.node(*a).op == Op::number) std::swap(a, b);
  if (a == nullptr || b == nullptr) return std::nullopt;
  const Rational* factor = point(b);
  auto inner = formula(*a);
  if (factor == nullptr || !inner) return std::nullopt;
  if (*factor == Rational(1)) return inner;
  if (unit_of(scene_.program, step.node) == "%") {
    if (inner->printed) inner->printed = *inner->printed * *factor;
    return inner;
  }
  if (is_sum(scene_.node(*a))) inner->words = bracketed(inner->words);
  const auto by = [&](const Rational& number) { return Term{bare_words(number, {{}, kAllDecimals}), number}; };
  return *factor < Rational(1) ? with_sign(*inner, "÷", by(Rational(1) / *factor), Op::divide)
                               : with_sign(*inner, "×", by(*factor), Op::multiply);
}

std::optional<Term> Working::growth(const TraceStep& step) const {
  if (step.children.size() < 2) return std::nullopt;
  const TraceStep* steps = step.children.data();
  const Term one{same("1"), Rational(1)};
  if (const auto money = money_quotient(&steps[0], &steps[1])) return with_sign(*money, "−", one, Op::subtract);
  const auto now = plain(steps[0]);
  const auto before = plain(steps[1]);
  if (!now || !before) return std::nullopt;
  return with_sign(with_sign(*now, "÷", *before, Op::divide), "−", one, Op::subtract);
}

std::optional<Term> Working::coefficient(const TraceStep& step) const {
  const auto parts = coefficient_parts(scene_, step, decimals_);
  if (!parts) return std::nullopt;
  return Term{parts->formula(), combined(Op::divide, Rational::from_text(parts->deviation.zh), Rational::from_text(parts->mean.zh))};
}

std::optional<Term> Working::term(const TraceStep* step, Place place) const {
  if (step == nullptr || is_unknown(scene_, *step)) return std::nullopt;
  step = &through(scene_, *step);
  const Node& node = scene_.node(*step);
  // A fact with a formula stands as its value; its own calculation is a step of its own.
  if (node.op == Op::fact || node.op == Op::quantify) return plain(*step);
  auto inner = formula(*step);
  if (!inner) return plain(*step);
  if ((place != Place::free && (is_sum(node) || is_rounding(node))) || (place == Place::right_of_product && is_product(node)))
    inner->words = bracketed(inner->words);
  return inner;
}

std::optional<Term> Working::formula(const TraceStep& step) const {
  if (is_unknown(scene_, step)) return std::nullopt;
  const Node& node = scene_.node(step);
  switch (node.op) {
    case Op::fact: {
      const TraceStep* inner = formula_step(scene_, step);
      return inner == nullptr ? std::nullopt : formula(*inner);
    }
    case Op::add:
      return two(step, "+");
    case Op::subtract:
      return two(step, "−");
    case Op::multiply:
      return (node.flags & kConvert) != 0 ? conversion(step) : two(step, "×");
    case Op::divide:
      return two(step, "÷");
    case Op::growth:
      return growth(step);
    case Op::absolute:
      return call(step, "绝对值（{}）", "|{}|");
    case Op::ceiling:
      return call(step, "{}进一", "{} rounded up");
    case Op::floor:
      return call(step, "{}取整", "{} rounded down");
    case Op::round:
      return call(step, "{}四舍五入", "{} rounded");
    case Op::larger:
      return pair_call(step, "较大者（{}，{}）", "larger of ({}, {})");
    case Op::smaller:
      return pair_call(step, "较小者（{}，{}）", "smaller of ({}, {})");
    case Op::choice:
    case Op::reading: {
      const TraceStep* inner = taken(scene_, step);
      return inner == nullptr ? std::nullopt : formula(*inner);
    }
    case Op::quantify:
      return coefficient(step);
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
  }
  return std::nullopt;
}

/// The usual ones first; then as many as it takes.
constexpr std::array kDecimals = {-1, 4, 6, 8, 10, 12, 16, 20, 30};

}  // namespace

std::optional<Words> formula(const Scene& scene, const TraceStep& step, const NumberStyle& style) {
  std::optional<Term> out;
  for (const int decimals : kDecimals) {
    out = Working(scene, decimals).formula(step);
    if (!out || !out->printed || is_shown_alike(*out->printed, step.quantity, style)) break;
  }
  return out ? std::optional(std::move(out->words)) : std::nullopt;
}

}  // namespace zhunsheng::explaining
