#include "parse/numerals.h"

#include <algorithm>

#include "parse/characters.h"

namespace zhunsheng::parsing {

namespace {

constexpr std::u32string_view kDigits = U"零一二三四五六七八九";

int digit_of(char32_t c) {
  if (c == U'〇') return 0;
  if (c == U'两') return 2;
  const std::size_t at = kDigits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

std::int64_t place_of(char32_t c) {
  switch (c) {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    default: return 0;
  }
}

// 二〇二五: digits one after the other.
std::optional<std::int64_t> digits_in_a_row(std::u32string_view text) {
  if (text.empty() || text.size() > 12) return std::nullopt;
  std::int64_t value = 0;
  for (const char32_t c : text) {
    if (digit_of(c) < 0) return std::nullopt;
    value = value * 10 + digit_of(c);
  }
  return value;
}

// Up to 9999, and with 万 and 亿 beyond: 一百二十, 十二, 三万五千.
std::optional<std::int64_t> integer(std::u32string_view text) {
  if (text.size() > 24) return std::nullopt;
  if (const auto row = digits_in_a_row(text)) return row;
  std::int64_t total = 0;
  std::int64_t group = 0;
  std::int64_t pending = -1;
  for (const char32_t c : text) {
    const std::int64_t place = place_of(c);
    if (digit_of(c) >= 0) {
      if (pending > 0) return std::nullopt;
      pending = digit_of(c);
    } else if (place > 0) {
      if (pending < 0 && group > 0) return std::nullopt;
      group += (pending < 0 ? 1 : pending) * place;
      pending = -1;
    } else if (c == U'万' || c == U'亿') {
      group += std::max<std::int64_t>(pending, 0);
      if (group == 0 && total == 0) return std::nullopt;
      if (total > 100000000) return std::nullopt;
      total = (total + group) * (c == U'万' ? 10000 : 100000000);
      group = 0;
      pending = -1;
    } else {
      return std::nullopt;
    }
  }
  return total + group + std::max<std::int64_t>(pending, 0);
}

bool is_numeral_character(char32_t c) { return digit_of(c) >= 0 || place_of(c) > 0 || c == U'万' || c == U'亿'; }

syntax::Number percentage(Rational value, std::string_view written) { return {std::move(value), "%", std::string(written)}; }

// 百分之九十五, 千分之三, 三分之二.
std::optional<syntax::Number> fraction(std::u32string_view text, std::string_view written) {
  const std::size_t at = text.find(U"分之");
  if (at == std::u32string_view::npos || at == 0) return std::nullopt;
  const std::u32string_view below = text.substr(0, at);
  const auto whole = below == U"百" ? 100 : below == U"千" ? 1000 : below == U"万" ? 10000 : integer(below);
  const auto part = integer(text.substr(at + 2));
  if (!whole || !part || *whole == 0 || at + 2 == text.size()) return std::nullopt;
  syntax::Number number = percentage(Rational(*part, *whole), written);
  if (below != U"百" && below != U"千" && below != U"万") number.unit.clear();
  return number;
}

// 六成, 六成五.
std::optional<syntax::Number> tenths(std::u32string_view text, std::string_view written) {
  const std::size_t at = text.find(U'成');
  if (at == 0 || at == std::u32string_view::npos || at + 2 < text.size()) return std::nullopt;
  const auto tens = integer(text.substr(0, at));
  const int rest = at + 1 < text.size() ? digit_of(text[at + 1]) : 0;
  if (!tens || *tens > 10 || rest < 0) return std::nullopt;
  return percentage(Rational(*tens * 10 + rest, 100), written);
}

// What is counted with a Chinese numeral. Others (一级, 一类, 三个增长) begin names.
constexpr std::u32string_view kCounters[] = {
    U"所", U"个", U"人", U"名", U"位", U"项", U"次", U"间", U"座", U"台", U"套", U"件", U"册", U"本", U"张", U"条", U"份", U"家", U"户", U"天",
    U"日", U"周", U"月", U"年", U"倍", U"班", U"校", U"县", U"区", U"市", U"省", U"村", U"生", U"元", U"米", U"亩", U"门", U"小时", U"分钟", U"课时",
    U"学时", U"学年", U"学期", U"个月", U"乡镇", U"公里", U"平方米", U"万元", U"亿元", U"万人", U"个百分点"};

bool is_counter(std::u32string_view unit) { return std::find(std::begin(kCounters), std::end(kCounters), unit) != std::end(kCounters); }

struct Multiplier {
  std::string_view word;
  std::int64_t factor;
};

constexpr Multiplier kMultipliers[] = {{"万亿", 1000000000000}, {"千万", 10000000}, {"百万", 1000000}, {"万", 10000}, {"亿", 100000000}};

std::string utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) append_utf8(out, c);
  return out;
}

syntax::Number with_unit(Rational value, std::string_view unit, std::string written) {
  for (const Multiplier& multiplier : kMultipliers) {
    if (!unit.starts_with(multiplier.word)) continue;
    value *= Rational(multiplier.factor);
    unit.remove_prefix(multiplier.word.size());
    break;
  }
  if (unit == "%") value = value / Rational(100);
  if (unit == "‰") return {value / Rational(1000), "%", std::move(written)};
  if (unit == "个百分点" || unit == "百分点") return {value / Rational(100), "个百分点", std::move(written)};
  return {std::move(value), std::string(unit), std::move(written)};
}

}  // namespace

bool is_chinese_numeral(std::string_view word) {
  const std::u32string text = decode(word);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_numeral_character) && integer(text).has_value();
}

std::optional<syntax::Number> chinese_number(std::string_view word) {
  const std::u32string text = decode(word);
  if (text.empty() || !is_numeral_character(text[0])) return std::nullopt;
  if (auto number = fraction(text, word)) return number;
  if (auto number = tenths(text, word)) return number;
  if (digit_of(text[0]) < 0 && text[0] != U'十') return std::nullopt;
  const auto after = std::find_if_not(text.begin(), text.end(), is_numeral_character);
  auto length = static_cast<std::size_t>(after - text.begin());
  std::u32string_view unit = std::u32string_view(text).substr(length);
  if (!unit.empty() && !is_counter(unit)) return std::nullopt;
  const auto value = integer(std::u32string_view(text).substr(0, length));
  if (!value) return std::nullopt;
  return with_unit(Rational(*value), utf8(unit), std::string(word));
}

syntax::Number number_with_unit(std::string_view digits, std::string_view suffix) {
  const auto value = Rational::from_text(digits);
  return with_unit(value.value_or(Rational(0)), suffix, std::string(digits) + std::string(suffix));
}

}  // namespace zhunsheng::parsing
