#include "resolve/quoted_numbers.h"

#include <algorithm>
#include <optional>

#include "values/fold.h"

namespace zhunsheng::resolving {

namespace {

struct Digit {
  std::string_view text;
  int value;
};
constexpr Digit kDigits[] = {{"零", 0}, {"〇", 0}, {"一", 1}, {"二", 2}, {"两", 2}, {"三", 3},
                             {"四", 4}, {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}};
constexpr Digit kTens[] = {{"十", 10}, {"百", 100}, {"千", 1000}};

template <std::size_t N>
const Digit* match(std::string_view text, const Digit (&table)[N]) {
  const auto* at = std::find_if(std::begin(table), std::end(table), [&](const Digit& d) { return text.starts_with(d.text); });
  return at == std::end(table) ? nullptr : at;
}

/// A Chinese numeral below ten thousand at `at`; moves past it.
std::optional<std::int64_t> chinese_numeral(std::string_view text, std::size_t& at) {
  std::int64_t total = 0;
  std::optional<std::int64_t> pending;
  const std::size_t begin = at;
  for (;;) {
    const std::string_view rest = text.substr(at);
    if (const Digit* digit = match(rest, kDigits)) {
      pending = digit->value;
      at += digit->text.size();
    } else if (const Digit* ten = match(rest, kTens)) {
      total += pending.value_or(1) * ten->value;
      pending.reset();
      at += ten->text.size();
    } else {
      break;
    }
  }
  if (at == begin) return {};
  return total + pending.value_or(0);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 95, 4.2; what is longer than a number of a document is passed over.
std::optional<Rational> written_digits(std::string_view text, std::size_t& at) {
  constexpr std::size_t kLongest = 30;
  std::size_t end = at;
  while (end < text.size() && (is_digit(text[end]) || (text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1])))) ++end;
  const std::string_view digits = text.substr(at, end - at);
  at = end;
  return digits.empty() || digits.size() > kLongest ? std::nullopt : Rational::from_text(digits);
}

std::optional<Rational> plain_number(std::string_view text, std::size_t& at) {
  if (at < text.size() && is_digit(text[at])) return written_digits(text, at);
  if (const auto value = chinese_numeral(text, at)) return Rational(*value);
  return {};
}

/// The sign or scale behind a number multiplies it: 95%, 20万, 六成.
void take_scale(std::string_view text, QuotedNumber& number) {
  struct Scale {
    std::string_view word;
    Rational factor;
  };
  static const Scale kScales[] = {{"%", Rational(1, 100)}, {"‰", Rational(1, 1000)}, {"个百分点", Rational(1, 100)},
                                  {"成", Rational(1, 10)}, {"万", Rational(10000)},  {"亿", Rational(100000000)}};
  const std::size_t blank = text.substr(number.end).starts_with(' ') ? 1 : 0;
  for (const Scale& scale : kScales) {
    if (!text.substr(number.end + blank).starts_with(scale.word)) continue;
    number.value *= scale.factor;
    number.end += blank + scale.word.size();
    return;
  }
}

bool take_word(std::string_view text, std::size_t& at, std::string_view word) {
  if (!text.substr(at).starts_with(word)) return false;
  at += word.size();
  return true;
}

/// 三分之二, 百分之九十五: the part, of the whole that was read.
std::optional<Rational> chinese_fraction(std::string_view text, const Rational& whole, std::size_t& at) {
  std::size_t after = at;
  if (!take_word(text, after, "分之") || whole.is_zero()) return {};
  const auto part = plain_number(text, after);
  if (!part) return {};
  at = after;
  return *part / whole;
}

/// 2/3.
std::optional<QuotedNumber> slashed_fraction(std::string_view text, const Rational& part, std::size_t begin, std::size_t end) {
  if (!take_word(text, end, "/")) return {};
  const auto whole = written_digits(text, end);
  if (!whole || whole->is_zero()) return {};
  return QuotedNumber{part / *whole, begin, end};
}

/// 一半, 半数; 过半 stands behind 过.
std::optional<QuotedNumber> half(std::string_view text, std::size_t at) {
  for (const std::string_view word : {"一半", "半数"})
    if (text.substr(at).starts_with(word)) return QuotedNumber{Rational(1, 2), at, at + word.size()};
  constexpr std::string_view kHalf = "半";
  if (text.substr(at).starts_with(kHalf) && text.substr(0, at).ends_with("过")) return QuotedNumber{Rational(1, 2), at, at + kHalf.size()};
  return {};
}

}  // namespace

bool contains_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

std::vector<QuotedNumber> quoted_numbers(std::string_view folded) {
  std::vector<QuotedNumber> out;
  for (std::size_t i = 0; i < folded.size();) {
    if (const auto found = half(folded, i)) {
      out.push_back(*found);
      i = found->end;
      continue;
    }
    std::size_t at = i;
    const auto value = plain_number(folded, at);
    if (!value) {
      i = std::max(at, i + 1);
      continue;
    }
    if (const auto fraction = chinese_fraction(folded, *value, at)) {
      out.push_back({*fraction, i, at});
    } else {
      if (const auto quotient = is_digit(folded[i]) ? slashed_fraction(folded, *value, i, at) : std::nullopt) out.push_back(*quotient);
      out.push_back({*value, i, at});
      take_scale(folded, out.back());
      at = out.back().end;
    }
    i = at;
  }
  return out;
}

std::vector<Rational> numbers_in(std::string_view quote) {
  const std::string folded = fold_width(quote);
  std::vector<Rational> out;
  if (contains_any(folded,
                   {"全覆盖", "全部", "所有", "每", "各", "均", "全面", "都", "一律", "全体", "足额", "完全", "every", "all", "each"}))
    out.emplace_back(1);
  if (contains_any(folded, {"杜绝", "不得", "严禁", "禁止", "零", "无", "没有", "消除", "no ", "none"})) out.emplace_back(0);
  if (contains_any(folded, {"一半", "半数", "过半", "为主", "绝大多数", "基本", "主要"})) out.emplace_back(1, 2);
  for (const QuotedNumber& number : quoted_numbers(folded)) out.push_back(number.value);
  return out;
}

}  // namespace zhunsheng::resolving
