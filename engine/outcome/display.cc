#include "outcome/display.h"

#include <algorithm>
#include <fmt/format.h>

namespace zhunsheng {

namespace {

constexpr int kUsual = 2;      ///< decimals of a number that does not end
constexpr int kUsualRoot = 3;  ///< of a difference coefficient, as in the official form
constexpr int kEnds = 4;       ///< a number that ends within so many decimals is shown whole
constexpr int kMost = 30;      ///< where even this would not tell it from its threshold, it is not told

/// Signs of the pure number, which is kept as its fraction: what one of it is multiplied by to be shown.
Rational sign_factor(std::string_view unit) {
  if (unit == "%" || unit == "个百分点" || unit == "百分点") return Rational(100);
  if (unit == "‰") return Rational(1000);
  return Rational(unit == "成" ? 10 : 1);
}
bool is_percent(std::string_view unit) { return unit == "%"; }

/// Units of the data dictionary that people do not say behind a number.
std::string_view said(std::string_view unit) {
  if (unit == "生") return "人";
  if (unit == "校") return "所";
  if (unit == "县") return "个县";
  if (unit == "班") return "个班";
  return unit;
}

/// Decimals after which the number ends, or -1.
int places(const Rational& value) {
  const std::string text = value.text();
  if (text.find('/') != std::string::npos) return -1;
  const auto dot = text.find('.');
  return dot == std::string::npos ? 0 : static_cast<int>(text.size() - dot - 1);
}

bool shown_on_its_side(const Rational& value, int digits, const Rational& threshold, Comparison comparison) {
  return holds(value.rounded(digits), comparison, threshold) == holds(value, comparison, threshold);
}

/// Decimals for a value already in the unit in which it is shown.
int decimals_for(const Rational& value, int wanted, int usual, const Rational* threshold, Comparison comparison) {
  const int ends = places(value);
  if (ends >= 0 && (wanted < 0 ? ends <= kEnds : ends <= wanted)) return ends;
  int digits = wanted < 0 || wanted == kAllDecimals ? usual : wanted;
  if (threshold == nullptr) return digits;
  const int least = digits;
  while (digits < kMost && !shown_on_its_side(value, digits, *threshold, comparison)) digits += 2;
  while (digits > least && value.rounded(digits) == value.rounded(digits - 1)) --digits;
  return ends >= 0 ? std::min(digits, ends) : digits;
}

/// English groups thousands: 8,437 people, 12,000 yuan. A year stays a year.
std::string grouped(std::string digits, bool is_year = false) {
  const bool negative = digits.starts_with('-');
  const auto dot = std::min(digits.find('.'), digits.size());
  if (is_year) return digits;
  for (std::size_t at = dot; at > (negative ? 4U : 3U);) digits.insert(at -= 3, ",");
  return digits;
}

/// A number of a year has no other sign than that it has no unit.
bool may_be_year(const Rational& value, std::string_view unit) {
  return unit == "年" || (unit.empty() && value.is_integer() && value >= Rational(1000) && value < Rational(3000));
}

/// A unit's factor between the value that is kept and the one that is shown, and the word behind it.
struct Shown {
  Rational factor{1};
  std::string zh;
};

/// In Chinese large sums of yuan are in 万元; a percentage is kept as its fraction.
Shown shown_in(const Rational& value, std::string_view unit) {
  static const Rational kLarge(100000);
  if (unit == "元" && value.abs() >= kLarge) return {Rational(1, 10000), "万元"};
  return {sign_factor(unit), std::string(said(unit))};
}

/// English has no 万 and no 亿: the number takes them.
std::pair<Rational, std::string_view> without_myriads(std::string_view unit) {
  if (unit.starts_with("万")) return {Rational(10000), unit.substr(3)};
  if (unit.starts_with("亿")) return {Rational(100000000), unit.substr(3)};
  return {sign_factor(unit), unit};
}

std::string digits_of(const Rational& value, const Rational& factor, const NumberStyle& style, int usual) {
  const Rational shown = value * factor;
  std::optional<Rational> line;
  if (style.threshold != nullptr) line = *style.threshold * factor;
  return shown.decimal(decimals_for(shown, style.decimals, usual, line ? &*line : nullptr, style.comparison));
}

std::string english_unit(std::string_view unit, bool plural) {
  if (unit == "%" || unit == "‰") return std::string(unit);
  const std::string word = unit_words(unit, plural).en;
  return word.empty() ? word : " " + word;
}

/// ⌊√n⌋ of a whole number, by Newton's method from above.
Rational whole_root(const Rational& n) {
  if (n.is_zero()) return n;
  Rational x = *Rational::from_text("1e" + std::to_string(n.fraction_text().size() / 2 + 1));
  for (;;) {
    const Rational next = ((x + n / x) / Rational(2)).floor();
    if (next >= x) return x;
    x = next;
  }
}

/// √square rounded to `digits`: ⌊√s·10^d + ½⌋ = ⌊(⌊2√s·10^d⌋ + 1) / 2⌋.
Rational rounded_root(const Rational& square, int digits) {
  const Rational scale = *Rational::from_text("1e" + std::to_string(digits));
  const Rational twice = whole_root((square * scale * scale * Rational(4)).floor());
  return ((twice + Rational(1)) / Rational(2)).floor() / scale;
}

bool root_holds(const Rational& square, int sign, Comparison comparison, const Rational& line) {
  // sign·√s against t: compare sign·s with sign(t)·t².
  return holds(sign < 0 ? -square : square, comparison, line.sign() < 0 ? -(line * line) : line * line);
}

Words interval_words(const Quantity& q, const NumberStyle& style) {
  const bool open_low = q.low_infinite || (q.low.is_zero() && q.high_infinite);
  if (open_low && q.high_infinite) return {"无法确定", "cannot be told"};
  if (open_low || q.high_infinite) {
    const Words word = comparison_words(open_low ? Comparison::at_most : Comparison::at_least, style.unit);
    const Words end = number_words(open_low ? q.high : q.low, style);
    return {word.zh + end.zh, word.en + " " + end.en};
  }
  const Words low = number_words(q.low, style);
  const Words high = number_words(q.high, style);
  return {fmt::format("{}至{}", low.zh, high.zh), fmt::format("{} to {}", low.en, high.en)};
}

}  // namespace

bool holds(const Rational& left, Comparison comparison, const Rational& right) {
  switch (comparison) {
    case Comparison::at_least:
      return left >= right;
    case Comparison::at_most:
      return left <= right;
    case Comparison::more_than:
      return left > right;
    case Comparison::less_than:
      return left < right;
    case Comparison::equal:
      return left == right;
    case Comparison::not_equal:
      return left != right;
  }
  return false;
}

int shown_decimals(const Rational& value, const NumberStyle& style) {
  const Rational factor = shown_in(value, style.unit).factor;
  const std::string digits = digits_of(value, factor, style, kUsual);
  const auto dot = digits.find('.');
  return dot == std::string::npos ? 0 : static_cast<int>(digits.size() - dot - 1);
}

bool rounding_would_cross(const Rational& value, const NumberStyle& style) {
  if (style.threshold == nullptr) return false;
  const Rational factor = shown_in(value, style.unit).factor;
  const int usual = style.decimals < 0 || style.decimals == kAllDecimals ? kUsual : style.decimals;
  return !shown_on_its_side(value * factor, usual, *style.threshold * factor, style.comparison);
}

bool root_rounding_would_cross(const Rational& square, int sign, const NumberStyle& style) {
  if (style.threshold == nullptr) return false;
  const Rational rounded = rounded_root(square, style.decimals < 0 ? kUsualRoot : style.decimals);
  return holds(sign < 0 ? -rounded : rounded, style.comparison, *style.threshold) !=
         root_holds(square, sign, style.comparison, *style.threshold);
}

namespace {

bool crosses(const Quantity& observed, const NumberStyle& style) {
  if (observed.kind == Quantity::Kind::root) return root_rounding_would_cross(observed.high, observed.low.sign(), style);
  return observed.is_point() && rounding_would_cross(observed.low, style);
}

int usual_decimals(const Quantity& observed, const NumberStyle& style) {
  if (style.decimals >= 0 && style.decimals != kAllDecimals) return style.decimals;
  return observed.kind == Quantity::Kind::root ? kUsualRoot : kUsual;
}

/// "0.50" has two, "95%" none.
int written_decimals(std::string_view written) {
  const auto dot = written.find('.');
  if (dot == std::string_view::npos) return 0;
  const auto end = written.find_first_not_of("0123456789", dot + 1);
  return static_cast<int>(std::min(end, written.size()) - dot - 1);
}

/// A line that follows from figures, not from the rules alone.
bool is_measured(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::number) return false;
  if (node.op == Op::add || node.op == Op::subtract || node.op == Op::multiply || node.op == Op::divide)
    return is_measured(program, node.a) || is_measured(program, node.b);
  return node.op != Op::choice && node.op != Op::reading;
}

}  // namespace

bool near_threshold(const Program& program, NodeId required, const Quantity& observed, const NumberStyle& style) {
  if (style.threshold == nullptr) return false;
  NumberStyle rounded = style;
  rounded.decimals = usual_decimals(observed, style);
  if (crosses(observed, rounded)) return true;
  const Node& line = program.nodes[required];
  if (line.op == Op::number) {
    rounded.decimals = written_decimals(program.text(program.constants[line.a].written));
    return rounded.decimals > 1 && crosses(observed, rounded);
  }
  if (!observed.is_point() || !is_measured(program, required)) return false;
  const Rational factor = shown_in(observed.low, style.unit).factor;
  const auto shown = [&](const Rational& value) { return (value * factor).rounded(rounded.decimals); };
  return holds(shown(observed.low), style.comparison, shown(*style.threshold)) != holds(observed.low, style.comparison, *style.threshold);
}

int telling_decimals(const Quantity& observed, const NumberStyle& style) { return usual_decimals(observed, style) + 2; }

bool is_shown_alike(const Rational& printed, const Quantity& quantity, const NumberStyle& style) {
  if (quantity.kind == Quantity::Kind::root) {
    const std::string shown = root_words(quantity.high, quantity.low.sign(), {{}, style.decimals, style.threshold, style.comparison}).zh;
    const auto dot = shown.find('.');
    const int digits = dot == std::string::npos ? 0 : static_cast<int>(shown.size() - dot - 1);
    const auto value = Rational::from_text(shown);
    return !value || printed.rounded(digits) == *value;
  }
  if (!quantity.is_point()) return true;
  const Rational factor = shown_in(quantity.low, style.unit).factor;
  const int digits = shown_decimals(quantity.low, style);
  return (printed * factor).rounded(digits) == (quantity.low * factor).rounded(digits);
}

namespace {

/// Hours that do not end, and are minutes that do: that is how they were told. "59分钟（0.98小时）".
std::optional<Words> minutes_words(const Rational& value, const NumberStyle& style, const Words& hours) {
  static constexpr std::string_view kHours = "小时";
  static const Rational kMinutes(60);
  if (!style.unit.starts_with(kHours) || places(value) >= 0) return std::nullopt;
  if (const int ends = places(value * kMinutes); ends < 0 || ends > kEnds) return std::nullopt;
  const std::string unit = "分钟" + std::string(style.unit.substr(kHours.size()));
  const Words minutes = number_words(value * kMinutes, {unit});
  return Words{fmt::format("{}（{}）", minutes.zh, hours.zh), fmt::format("{} ({})", minutes.en, hours.en)};
}

}  // namespace

Words number_words(const Rational& value, const NumberStyle& style) {
  const Shown zh = shown_in(value, style.unit);
  const auto [factor, unit] = without_myriads(style.unit);
  const bool one = (value * factor).abs() == Rational(1);
  Words out{digits_of(value, zh.factor, style, kUsual) + zh.zh,
            grouped(digits_of(value, factor, style, kUsual), may_be_year(value, style.unit)) + english_unit(unit, !one)};
  const auto minutes = minutes_words(value, style, out);
  return minutes ? *minutes : out;
}

Words bare_words(const Rational& value, const NumberStyle& style) {
  const std::string mark = is_percent(style.unit) ? "%" : "";
  const std::string digits = digits_of(value, mark.empty() ? Rational(1) : Rational(100), style, kUsual);
  return {digits + mark, grouped(digits) + mark};
}

Words root_words(const Rational& square, int sign, const NumberStyle& style) {
  if (const auto exact = square.exact_root(); exact && places(*exact) >= 0 && places(*exact) <= kEnds)
    return number_words(sign < 0 ? -*exact : *exact, style);
  int digits = style.decimals < 0 ? kUsualRoot : style.decimals;
  Rational shown = rounded_root(square, digits);
  const auto crosses = [&] {
    return holds(sign < 0 ? -shown : shown, style.comparison, *style.threshold) !=
           root_holds(square, sign, style.comparison, *style.threshold);
  };
  while (style.threshold != nullptr && digits < kMost && crosses()) shown = rounded_root(square, digits += 2);
  while (digits > kUsualRoot && shown.rounded(digits - 1) == shown) --digits;
  const std::string text = (sign < 0 ? "-" : "") + shown.decimal(digits);
  return {text + std::string(said(style.unit)), grouped(text) + english_unit(style.unit, true)};
}

Words quantity_words(const Quantity& quantity, const NumberStyle& style) {
  switch (quantity.kind) {
    case Quantity::Kind::interval:
      return quantity.is_point() ? number_words(quantity.low, style) : interval_words(quantity, style);
    case Quantity::Kind::root:
      return root_words(quantity.high, quantity.low.sign(), style);
    case Quantity::Kind::not_applicable:
      return {"不适用", "not applicable"};
    case Quantity::Kind::maybe:
      return {"无法确定", "cannot be told"};
  }
  return {};
}

Words difference_words(const Rational& difference, const NumberStyle& style) {
  NumberStyle plain = style;
  plain.threshold = nullptr;
  if (style.unit != "%") return number_words(difference.abs(), plain);
  plain.unit = "个百分点";
  return number_words(difference.abs(), plain);
}

Words date_words(Date date) {
  static constexpr const char* kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                            "July",    "August",   "September", "October", "November", "December"};
  return {fmt::format("{}年{}月{}日", date.year(), date.month(), date.day()),
          fmt::format("{} {} {}", date.day(), kMonths[date.month() - 1], date.year())};
}

Words period_words(Period period) {
  const int y = period.year;
  switch (period.kind) {
    case PeriodKind::none:
      return {};
    case PeriodKind::year:
      return {fmt::format("{}年", y), fmt::format("{}", y)};
    case PeriodKind::school_year:
      return {fmt::format("{}—{}学年", y, y + 1), fmt::format("school year {}", period.text())};
    case PeriodKind::term:
      return {fmt::format("{}—{}学年第{}学期", y, y + 1, period.part == 1 ? "一" : "二"),
              fmt::format("term {} of {}/{:02}", period.part, y, (y + 1) % 100)};
    case PeriodKind::month:
      return {fmt::format("{}年{}月", y, period.part), fmt::format("{}-{:02}", y, period.part)};
  }
  return {};
}

namespace {

std::string spaced(std::string_view id) {
  std::string out(id);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

}  // namespace

Words plural(Words words) {
  std::string& word = words.en;
  const auto ends = [&](std::string_view tail) { return word.ends_with(tail); };
  if (word.empty()) return words;
  if (ends("y") && word.size() > 1 && std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos) {
    word.replace(word.size() - 1, 1, "ies");
  } else {
    word += ends("s") || ends("x") || ends("ch") || ends("sh") ? "es" : "s";
  }
  return words;
}

Words name_words(const Program& program, const Name& name) {
  const std::string en = name.en.length > 0 ? std::string(program.text(name.en)) : spaced(program.text(name.id));
  const std::string_view zh = program.text(name.zh);
  return {zh.empty() ? en : std::string(zh), en};
}

Words requirement_title(const Program& program, const RequirementDef& requirement) {
  const std::string_view title = program.text(requirement.title);
  const std::string_view item = program.text(requirement.item);
  std::string en(program.text(requirement.english));
  if (en.empty()) {
    const std::string_view rule = program.text(program.rules[requirement.rule].id);
    en = spaced(rule.substr(rule.find('.') + 1));
  }
  if (item.empty()) return {std::string(title), en};
  return {fmt::format("{}（{}）", title, item), fmt::format("{}: {}", en, program.text(requirement.item_en))};
}

}  // namespace zhunsheng
