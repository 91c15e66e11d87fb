#include "load/said_value.h"

#include <cstdint>
#include <limits>

#include "load/personal.h"
#include "load/reading.h"
#include "load/said.h"

namespace zhunsheng::load {

namespace {

Words wanted_words(FactType type) {
  switch (type) {
    case FactType::integer:
      return {"一个整数", "a whole number"};
    case FactType::number:
    case FactType::ratio:
      return {"一个数", "a number"};
    case FactType::share:
      return {"一个占比，如 \"95%\" 或 0.95", "a share such as \"95%\" or 0.95"};
    case FactType::boolean:
      return {"是或否（true、false）", "true or false"};
    case FactType::text:
      return {"双引号里的文字", "a text in quotation marks"};
    case FactType::date:
      return {"一个日期，如 \"2026-12-31\"", "a date such as \"2026-12-31\""};
    case FactType::enumeration:
      return {"所列值中的一个（放在双引号里）", "one of its values, in quotation marks"};
    case FactType::attestation:
      return {"{\"attested\": true, \"on\": …, \"by\": …, \"evidence\": …}", "{\"attested\": true, \"on\": …, \"by\": …, \"evidence\": …}"};
    case FactType::finding:
      return {"{\"found\": false, \"on\": …, \"by\": …}", "{\"found\": false, \"on\": …, \"by\": …}"};
  }
  return {};
}

Words of(const Words& fact, std::string zh, std::string en) { return {"“" + fact.zh + "”" + zh, "“" + fact.en + "” " + en}; }

std::string unit_or_none(std::string_view unit, std::string_view none) {
  return unit.empty() ? std::string(none) : "“" + quoted(unit) + "”";
}

}  // namespace

Words fact_words(const Vocabulary& vocabulary, const FactSpec& spec) {
  if (spec.fact == kNone) return {"应报数", "census"};
  return vocabulary.words(vocabulary.program().facts[spec.fact].name);
}

Said said_of_value_kind(const Words& fact, const FactSpec& spec, JsonKind found) {
  const Words want = wanted_words(spec.type);
  const Words have = kind_words(found);
  return {of(fact, "要" + want.zh + "，这里是" + have.zh, "takes " + want.en + "; this is " + have.en), {}};
}

/// What may stand in a cell of a form where there is no figure.
const Words kNoneInBook = {"确实没有的填0；还没有数的留空，或填“缺”", "write 0 where there is none; leave it empty where nobody knows yet"};

Said said_of_no_quantity(const Words& fact, std::string_view text, const NotQuantity& why) {
  const std::string shown = quoted(text);
  Said said{of(fact, "的“" + shown + "”读不成数：" + why.why.zh, "cannot be read from “" + shown + "”: " + why.why.en),
            {"写成 95、\"95%\"、\"1.2万元\" 这样", "write it like 95, \"95%\" or \"1.2万元\""}};
  said.help_in_book = {"填成 95、95%、1.2万元 这样", "write it like 95, 95% or 1.2万元"};
  if (!why.none) return said;
  said.in_book = of(fact, "要填数，这里填的是“" + shown + "”", "takes a number; this is “" + shown + "”");
  said.help_in_book = kNoneInBook;
  return said;
}

Said said_of_digits(int digits, int exponent) {
  const std::string d = std::to_string(digits);
  const std::string e = std::to_string(exponent);
  return {
      {"这个数太长：最多" + d + "位数字，指数不超过" + e, "the number is too long: at most " + d + " digits and an exponent up to " + e},
      {"检查是不是粘贴错了", "check whether something was pasted by mistake"}};
}

Said said_of_census_number() {
  const std::string most = std::to_string(std::numeric_limits<std::int64_t>::max());
  return {{"应报数太大：最多 " + most, "the census number is too large: at most " + most},
          {"检查是不是粘贴错了", "check whether something was pasted by mistake"}};
}

Said said_of_fraction(const Words& fact, std::string_view text) {
  const std::string shown = quoted(text);
  return {of(fact, "是整数，不能是" + shown, "is a whole number; it cannot be " + shown),
          {"写整数；平均数、占比请用别的数据", "write a whole number; means and shares are other facts"}};
}

Said said_of_bare_share(const Words& fact, std::string_view text, bool percent_fits) {
  const std::string shown = quoted(text);
  Said said{of(fact, "是占比，" + shown + "大于1", "is a share; " + shown + " is above 1"), {}};
  if (percent_fits)
    said.help = {"如果是百分之" + shown + "，写作 \"" + shown + "%\"", "if it is a percentage, write \"" + shown + "%\""};
  else
    said.help = {"占比写作 \"95%\" 或 0.95，不大于1", "a share is written \"95%\" or 0.95 and is at most 1"};
  said.help_in_book = percent_fits ? Words{"如果是百分之" + shown + "，填 " + shown + "%", "if it is a percentage, write " + shown + "%"}
                                   : Words{"占比填 95% 这样，不大于100%", "a share is written 95% and is at most 100%"};
  return said;
}

Said said_of_bound(const Words& fact, std::string_view text, const Rational& bound, bool below, std::string_view unit) {
  const std::string shown = quoted(text);
  const std::string limit = bound.text() + std::string(unit == "%" ? "" : unit);
  return {of(fact, below ? "不能小于" + limit + "，这里是" + shown : "不能大于" + limit + "，这里是" + shown,
             below ? "is at least " + limit + "; this is " + shown : "is at most " + limit + "; this is " + shown),
          {"核对这个数；没有数据时写 null", "check the figure; write null where there is none"},
          {},
          {"核对这个数；" + kNoneInBook.zh, "check the figure; " + kNoneInBook.en}};
}

Said said_of_unit(const Words& fact, std::string_view unit, std::string_view wanted) {
  const std::string have = unit_or_none(unit, "");
  const bool pure = wanted.empty() || wanted == "%";
  Said said{of(fact, pure ? "没有单位，不能写" + have : "的单位是“" + std::string(wanted) + "”，不能写" + have,
               pure ? "has no unit; " + have + " does not fit" : "is in “" + std::string(wanted) + "”; " + have + " does not fit"),
            {}};
  said.help = pure ? Words{"去掉单位，只写数", "write the number alone"}
                   : Words{"换算成“" + std::string(wanted) + "”，或者只写数",
                           "convert it to “" + std::string(wanted) + "”, or write the number alone"};
  return said;
}

Said said_of_bare_scale(const Words& fact, std::string_view text, std::string_view wanted) {
  const std::string shown = quoted(text);
  const std::string unit(wanted);
  return {of(fact, "的单位是“" + unit + "”，“" + shown + "”里的万、亿说不清是数还是单位",
             "is in “" + unit + "”: 万 or 亿 in “" + shown + "” may belong to the number or to the unit"),
          {"把单位写全，例如“1.2万元”", "write the whole unit, as in “1.2万元”"}};
}

Said said_of_two_units(const Words& fact, std::string_view first, std::string_view second) {
  const std::string one = quoted(first);
  const std::string two = quoted(second);
  return {of(fact, "写了两个单位：“" + one + "”和“" + two + "”", "has two units: “" + one + "” and “" + two + "”"),
          {"只留一个", "keep one"}};
}

Said said_of_rounding(const Words& fact, bool converted, std::string_view wanted) {
  if (converted) {
    const std::string unit(wanted);
    return {of(fact, "经过舍入的数换算单位后，说不清保留到哪一位", "is rounded, and its last decimal is lost in the change of unit"),
            {"直接按“" + unit + "”填", "give it in “" + unit + "”"}};
  }
  return {of(fact, "写成分数的数没有末位，不能标 rounded", "is written as a fraction, which has no last decimal to be rounded at"),
          {"写成小数，或者去掉 rounded", "write a decimal, or leave rounded out"},
          of(fact, "写成分数的数没有末位，“约数”不能填“是”", "is written as a fraction, which has no last decimal to be rounded at"),
          {"填成小数，或者“约数”留空", "write a decimal, or leave 约数 empty"}};
}

Said said_of_rounded_kind(const Words& fact) {
  return {of(fact, "不是数，不能标 rounded", "is no number; rounded means nothing here"),
          {"去掉 rounded", "leave rounded out"},
          of(fact, "不是数，“约数”不能填“是”", "is no number; 约数 means nothing here"),
          {"“约数”留空", "leave 约数 empty"}};
}

Said said_of_enumeration(const Words& fact, std::string_view text, const std::vector<std::string>& like,
                         const std::vector<std::string>& all) {
  const std::string shown = quoted(text);
  Said said{of(fact, "没有“" + shown + "”这个值", "has no value “" + shown + "”"), {}};
  if (!like.empty())
    said.help = {"是不是要写“" + joined(like, "”或“") + "”？", "did you mean “" + joined(like, "” or “") + "”?"};
  else
    said.help = {"可以写：" + joined(all, "、"), "values: " + joined(all, ", ")};
  return said;
}

Said said_of_empty_text(const Words& fact) {
  return {of(fact, "是空的文字", "is an empty text"),
          {"没有数据时写 null，或者不写这一项", "write null, or leave it out, where nothing is known"}};
}

Said said_of_no_value(const Words& fact) {
  return {of(fact, "的对象里没有 value，也没有 series", "has neither value nor series"),
          {"写 {\"value\": …}，或者 {\"series\": {\"2025\": …}}", "write {\"value\": …}, or {\"series\": {\"2025\": …}}"}};
}

Said said_of_two_values(const Words& fact) {
  return {of(fact, "同时写了 value 和 series", "has both value and series"),
          {"只留一个；历年数据写在 series 里", "keep one; figures of several periods stand in series"}};
}

Said said_of_empty_list(const Words& fact) {
  return {of(fact, "是空的", "is empty"), {"没有数据时写 null，或者不写这一项", "write null, or leave it out, where there is no figure"}};
}

Said said_of_nested_list(const Words& fact) {
  return {of(fact, "的列表里又有列表", "has a list within a list"), {"一个列表里每个来源写一个值", "a list holds one value a source"}};
}

Said said_of_nested_series(const Words& fact) {
  return {of(fact, "的 series 里又有 series", "has a series within a series"),
          {"series 里每个期间写一个值", "a series holds one value a period"}};
}

Said said_of_nested_value(const Words& fact) {
  return {of(fact, "的 value 要写一个值，不能是对象或者列表", "takes a single value, not an object or a list"),
          {"几个来源写成 [{\"value\": …}, {\"value\": …}]", "several sources are written [{\"value\": …}, {\"value\": …}]"}};
}

Said said_of_series_on(const Words& fact) {
  return {of(fact, "按期间填写，不再写 on", "is given by period; on has no place there"),
          {"去掉 on；日期由期间决定", "leave on out: the period dates the value"},
          of(fact, "写了期间，不再填统计时点", "is given by period; a date has no place there"),
          {"“期间”和“统计时点”只填一个", "fill in the period or the date, not both"}};
}

Said said_of_period(std::string_view text) {
  const std::string shown = quoted(text);
  return {{"“" + shown + "”不是期间", "“" + shown + "” is no period"},
          {"写作 2025、2025-09、2025/26（学年）、2025/26-1（学期）", "write 2025, 2025-09, 2025/26 (school year) or 2025/26-1 (term)"}};
}

Said said_of_mixed_periods(const Words& fact, std::string_view first, std::string_view second) {
  const std::string one(first);
  const std::string two(second);
  return {of(fact, "的期间不是一类：" + one + " 和 " + two, "mixes kinds of periods: " + one + " and " + two),
          {"全用年，或者全用学年、学期、月", "use years throughout, or school years, terms or months throughout"}};
}

Said said_of_period_twice(std::string_view text) {
  const std::string shown = quoted(text);
  return {{"期间“" + shown + "”写了两次", "the period “" + shown + "” stands twice"},
          {"只留一个；有两个来源时写成列表", "keep one; two sources are written as a list"}};
}

Said said_of_too_many_values(const Words& fact, std::size_t limit) {
  const std::string most = std::to_string(limit);
  return {of(fact, "的值多于" + most + "个", "has more than " + most + " values"),
          {"检查是不是粘贴错了", "check whether something was pasted by mistake"}};
}

Said said_of_plain_statement(const Words& fact, bool finding) {
  const std::string form = finding ? "{\"found\": false, \"on\": \"2026-03-01\", \"by\": \"…\", \"evidence\": \"…\"}"
                                   : "{\"attested\": true, \"on\": \"2026-03-01\", \"by\": \"…\", \"evidence\": \"…\"}";
  return {of(fact, finding ? "是核查情况，要写明何时由谁查的" : "是情况说明，要写明何时由谁出具、依据什么",
             finding ? "is a finding: it says when and by whom it was looked into"
                     : "is an attestation: it says when, by whom and on what evidence"),
          {"写作 " + form, "write " + form}};
}

Said said_of_statement_key(const Words& fact, std::string_view key, const FactSpec& spec) {
  const std::string shown = quoted(key);
  if (spec.type == FactType::finding && key == "attested")
    return {of(fact, "是核查情况，不写 attested", "is a finding; attested has no place there"),
            {"写 \"found\": true（发现）或 false（未发现）", "write \"found\": true or false"}};
  if (spec.type == FactType::attestation && key == "found")
    return {of(fact, "是情况说明，不写 found", "is an attestation; found has no place there"),
            {"写 \"attested\": true 或 false", "write \"attested\": true or false"}};
  const Words want = wanted_words(spec.type);
  return {of(fact, "不是情况说明，不写 " + shown, "is no attestation; “" + shown + "” has no place there"),
          {"它要" + want.zh, "it takes " + want.en}};
}

Said said_of_value_key(const Words& fact, std::string_view key, bool finding) {
  const std::string shown = quoted(key);
  Said said = said_of_plain_statement(fact, finding);
  said.message = of(fact, finding ? "是核查情况，不写 " + shown : "是情况说明，不写 " + shown,
                    finding ? "is a finding; “" + shown + "” has no place there" : "is an attestation; “" + shown + "” has no place there");
  return said;
}

Said said_of_until(std::string_view on, std::string_view until) {
  const std::string first(on);
  const std::string last(until);
  return {{"有效期到" + last + "，早于出具的日期" + first, "it holds until " + last + ", before its own date " + first},
          {"改正 on 或 until", "mend on or until"},
          {},
          {"改正“认定日期”或“有效期至”", "mend the date or 有效期至"}};
}

Said said_of_evidence() {
  return {{"evidence 要写文字，或者由文字、{title, number, date, page} 组成的列表",
           "evidence is a text, or a list of texts and of {title, number, date, page}"},
          {"例如 [\"安教〔2026〕8号\"]，或 [{\"title\": \"…\", \"number\": \"…\", \"date\": \"2026-03-01\", \"page\": \"3\"}]",
           "such as [\"安教〔2026〕8号\"] or [{\"title\": \"…\", \"number\": \"…\", \"date\": \"2026-03-01\", \"page\": \"3\"}]"}};
}

}  // namespace zhunsheng::load
