#include "parse/numerals.h"

#include <algorithm>

#include "values/numeral.h"
#include "values/quantity_text.h"

namespace zhunsheng::parsing {

namespace {

// What is counted with a Chinese numeral. Others (一级, 一类, 三个增长) begin names.
constexpr std::string_view kCounters[] = {"所",   "个",   "人",   "名",   "位",   "项",     "次",       "间",    "座",   "台",   "套",
                                          "件",   "册",   "本",   "张",   "条",   "份",     "家",       "户",    "天",   "日",   "周",
                                          "月",   "年",   "倍",   "班",   "校",   "县",     "区",       "市",    "省",   "村",   "生",
                                          "元",   "米",   "亩",   "门",   "岁",   "%",      "",         "小时",  "分钟", "课时", "学时",
                                          "学年", "学期", "个月", "乡镇", "公里", "平方米", "个百分点", "百分点"};

bool is_counter(std::string_view unit) { return std::find(std::begin(kCounters), std::end(kCounters), unit) != std::end(kCounters); }

// The characters that a number may begin with; 百 only in 百分之.
bool begins_number(std::string_view word) {
  constexpr std::string_view kFirst[] = {"〇", "零", "一", "二", "两", "三",     "四",     "五",
                                         "六", "七", "八", "九", "十", "百分之", "千分之", "万分之"};
  return std::any_of(std::begin(kFirst), std::end(kFirst), [&](std::string_view first) { return word.starts_with(first); });
}

}  // namespace

bool is_chinese_numeral(std::string_view word) {
  const auto read = take_numeral(word, {}, false);
  return std::holds_alternative<Numeral>(read) && word.empty();
}

std::optional<syntax::Number> chinese_number(std::string_view word, const Limits& limits) {
  if (word == "半数") return syntax::Number{Rational(1, 2), "", "半数"};
  if (!begins_number(word)) return std::nullopt;
  auto number = written_number(word, limits);
  return number && is_counter(number->unit) ? number : std::nullopt;
}

std::optional<syntax::Number> written_number(std::string_view written, const Limits& limits) {
  auto read = read_quantity(written, limits);
  auto* quantity = std::get_if<QuantityText>(&read);
  if (quantity == nullptr) return std::nullopt;
  return syntax::Number{std::move(quantity->value), std::move(quantity->unit), std::string(written)};
}

}  // namespace zhunsheng::parsing
