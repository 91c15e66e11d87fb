#include "report/form_values.h"

#include <algorithm>

#include "report/listing.h"

namespace zhunsheng::report {
namespace {

void add_period(std::vector<Period>& periods, Period period) {
  if (std::find(periods.begin(), periods.end(), period) == periods.end()) periods.push_back(period);
}

/// Of a kind, those that ended within the last calendar year completed on the day: docs/semantics.md, section 9.
std::vector<Period> periods_judged(PeriodKind kind, Date as_of) {
  const Period year = Period::last_complete(PeriodKind::year, as_of);
  std::vector<Period> out;
  for (Period period = Period::last_complete(kind, year.last_day()); period.last_day() >= year.first_day(); period = period.previous())
    out.push_back(period);
  return out;
}

}  // namespace

bool is_statement(const FactDef& fact) { return fact.type == FactType::attestation || fact.type == FactType::finding; }
bool is_numeric(const FactDef& fact) {
  return fact.type == FactType::integer || fact.type == FactType::number || fact.type == FactType::share || fact.type == FactType::ratio;
}

FormValue form_value(const Program& program, const Facts& facts, FactId fact, const FactCell& cell) {
  using Tag = FactCell::Tag;
  switch (cell.tag) {
    case Tag::number:
    case Tag::large: {
      if (program.facts[fact].type == FactType::share) return {(facts.number(cell) * Rational(100)).text() + "%", false};
      std::string text = facts.number(cell).text();
      const bool fraction = text.find('/') != std::string::npos;
      return {std::move(text), !fraction};
    }
    case Tag::boolean:
      return {cell.mantissa != 0 ? "是" : "否", false};
    case Tag::value:
      return {std::string(program.text(program.values[static_cast<std::size_t>(cell.mantissa)].name.zh)), false};
    case Tag::text:
      return {std::string(facts.texts[static_cast<std::size_t>(cell.mantissa)]), false};
    case Tag::date:
      return {Date{static_cast<std::int32_t>(cell.mantissa)}.text(), false};
    case Tag::absent:
    case Tag::stated:
      break;
  }
  return {};
}

std::vector<Stated> statements_of(const Program& program, const Facts& facts, EntityId entity, FactId fact) {
  const Entity& of = facts.entities[entity];
  const std::uint32_t slot = program.slot(of.type, fact);
  if (slot == kNone) return {};
  const FactCell& cell = facts.cell(of.type, slot, of.row);
  if (cell.tag == FactCell::Tag::absent) return {};
  if (cell.tag != FactCell::Tag::stated) {
    Stated plain;
    plain.value = cell;
    return {plain};
  }
  return {facts.stated.begin() + cell.index, facts.stated.begin() + cell.index + cell.count};
}

std::string day_text(std::int32_t day) { return day == kNoDay ? std::string() : Date{day}.text(); }
std::string_view source_id(const Facts& facts, std::uint32_t source) {
  return source == kNone ? std::string_view() : std::string_view(facts.sources[source].id);
}
std::string_view text_at(const Facts& facts, std::uint32_t text) { return text == kNone ? std::string_view() : facts.texts[text]; }

std::vector<std::vector<Period>> periods_asked(const Program& program, const std::vector<RequirementId>& requirements, Date as_of) {
  std::vector<std::vector<Period>> out(program.facts.size());
  for (const RequirementId id : requirements) {
    const RequirementDef& requirement = program.requirements[id];
    if (requirement.due != DueKind::each) continue;
    const std::vector<bool> needed = facts_needed(program, {id});
    for (FactId fact = 0; fact < needed.size(); ++fact)
      if (needed[fact] && program.facts[fact].period == requirement.period)
        for (const Period period : periods_judged(requirement.period, as_of)) add_period(out[fact], period);
  }
  for (const Node& node : program.nodes) {
    if ((node.op != Op::previous && node.op != Op::growth) || program.nodes[node.a].op != Op::fact) continue;
    const FactId fact = program.nodes[node.a].a;
    if (program.facts[fact].period == PeriodKind::none) continue;
    const Period last = Period::last_complete(program.facts[fact].period, as_of);
    add_period(out[fact], last);
    add_period(out[fact], last.plus_years(-1));
  }
  return out;
}

}  // namespace zhunsheng::report
