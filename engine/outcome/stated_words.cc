#include "outcome/stated_words.h"

#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng {

namespace {

using Tag = FactCell::Tag;

bool is_number(const FactCell& cell) { return cell.tag == Tag::number || cell.tag == Tag::large; }

/// What was stated is shown as it was, never rounded.
NumberStyle style_of(const Program& program, FactId fact) {
  const FactDef& def = program.facts[fact];
  NumberStyle style;
  if (def.unit != kNone) style.unit = program.text(program.units[def.unit].text);
  style.decimals = kAllDecimals;
  return style;
}

std::string_view text_of(const Facts& facts, const FactCell& cell) { return facts.texts[static_cast<std::size_t>(cell.mantissa)]; }

Words statement_words(const Program& program, FactId fact, const Stated& stated) {
  const bool finding = program.facts[fact].type == FactType::finding;
  const bool good = (stated.answer == 1) != finding;
  return status_words(finding ? WordKind::prohibition : WordKind::duty, good ? Status::met : Status::not_met);
}

}  // namespace

Words stated_words(const Program& program, const Facts& facts, FactId fact, const Stated& stated) {
  const FactCell& cell = stated.value;
  if (stated.answer >= 0) return statement_words(program, fact, stated);
  switch (cell.tag) {
    case Tag::number:
    case Tag::large:
      return number_words(facts.number(cell), style_of(program, fact));
    case Tag::boolean:
      return truth_words(cell.mantissa != 0 ? Truth::yes : Truth::no);
    case Tag::value:
      return name_words(program, program.values[static_cast<std::size_t>(cell.mantissa)].name);
    case Tag::text:
      return {std::string(text_of(facts, cell)), std::string(text_of(facts, cell))};
    case Tag::date:
      return date_words(Date{static_cast<std::int32_t>(cell.mantissa)});
    case Tag::absent:
    case Tag::stated:
      break;
  }
  return fact_state_words(FactState::missing);
}

std::string stated_exact(const Program& program, const Facts& facts, FactId /*fact*/, const Stated& stated) {
  const FactCell& cell = stated.value;
  if (stated.answer >= 0) return stated.answer == 1 ? "true" : "false";
  switch (cell.tag) {
    case Tag::number:
    case Tag::large:
      return facts.number(cell).text();
    case Tag::boolean:
      return cell.mantissa != 0 ? "true" : "false";
    case Tag::value:
      return std::string(program.text(program.values[static_cast<std::size_t>(cell.mantissa)].name.id));
    case Tag::text:
      return std::string(text_of(facts, cell));
    case Tag::date:
      return Date{static_cast<std::int32_t>(cell.mantissa)}.text();
    case Tag::absent:
    case Tag::stated:
      break;
  }
  return {};
}

std::optional<Difference> difference_of(const Program& program, FactId fact, const Facts& reported_in, const Stated& reported,
                                        const Facts& verified_in, const Stated& verified) {
  if (!is_number(reported.value) || !is_number(verified.value) || reported.rounded || verified.rounded) return std::nullopt;
  Difference out{verified_in.number(verified.value) - reported_in.number(reported.value), {}};
  const bool less = out.value.sign() < 0;
  out.words = difference_words(less ? -out.value : out.value, style_of(program, fact));
  if (out.value.sign() == 0) return out;
  out.words.zh.insert(0, less ? "−" : "+");
  out.words.en.insert(0, less ? "−" : "+");
  return out;
}

OtherValue other_value(const Program& program, const Facts& facts, FactId fact, const Stated& other, const Stated& counts) {
  OtherValue out{stated_words(program, facts, fact, other),
                 stated_exact(program, facts, fact, other),
                 {},
                 difference_of(program, fact, facts, other, facts, counts)};
  if (other.source == kNone) return out;
  const FactsSource& source = facts.sources[other.source];
  out.source = source.title.empty() ? source.id : source.title;
  return out;
}

Words level_words(int level) {
  if (level < kNation) return {};
  if (level < kProvince) return {"国家级", "national"};
  if (level < kCity) return {"省级", "provincial"};
  if (level < kCounty) return {"市级", "city"};
  if (level == kCounty) return {"县级", "county"};
  return {"县级以下", "below the county"};
}

std::string_view id_of_level(int level) {
  if (level < kNation) return {};
  if (level < kProvince) return "nation";
  if (level < kCity) return "province";
  if (level < kCounty) return "city";
  return level == kCounty ? "county" : "below_county";
}

}  // namespace zhunsheng
