// What is lacking, in words: missing figures, figures that disagree, evidence that does not hold, members that are not listed.
#include <algorithm>

#include "explain/causes.h"
#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

std::string_view text_at(const Facts& facts, std::uint32_t index) { return index == kNone ? std::string_view() : facts.texts[index]; }

Words source_words(const Scene& scene, const Stated& stated) {
  if (stated.source == kNone) return {};
  const FactsSource& source = scene.facts.sources[stated.source];
  return same(source.title.empty() ? source.id : source.title);
}

/// The statement that stands for an attestation or a finding: the one used, else the last one made.
const Stated* statement(const Scene& scene, const TraceStep& fact) {
  if (fact.stated != kNone) return &scene.facts.stated[fact.stated];
  const auto all = stated_values(scene, fact);
  return all.empty() ? nullptr : all.back();
}

Words expired_words(const TraceStep& fact, const Words& name) {
  if (fact.last_day == kNoDay) return say("{}的佐证材料已过期，需重新提供", "the evidence for {} has expired and is due again", name);
  return say("{}的佐证材料已于{}到期，需重新提供", "the evidence for {} held until {} and is due again", name,
             date_words(Date{fact.last_day}));
}

Words incomplete_words(const Scene& scene, const TraceStep& fact, const Words& name) {
  const Stated* stated = statement(scene, fact);
  std::vector<Words> lacking;
  if (stated == nullptr || stated->on == kNoDay) lacking.push_back({"日期", "its date"});
  if (stated == nullptr || stated->by == kNone) lacking.push_back({"出具单位", "who states it"});
  const bool finding = scene.program.facts[scene.node(fact).a].type == FactType::finding;
  if (!finding && (stated == nullptr || stated->evidence == kNone)) lacking.push_back({"佐证材料", "its evidence"});
  return say("{}的情况说明不完整，缺{}", "the statement on {} lacks {}", name, joined(lacking, "、", ", "));
}

Words missing_words(const Scene& scene, const TraceStep& fact, const Words& name) {
  const Node& node = scene.node(fact);
  if (node.op == Op::attested) return say("尚未提供{}的佐证材料", "no evidence yet for {}", name);
  if (node.op == Op::found) return say("尚未核查{}", "{} has not been checked", name);
  const Words when = period_words(fact.period);
  const Words own = quoted(fact_words(scene.program, node.a));
  if (empty(when)) return say("缺少{}", "{} is missing", name);
  const EntityId holder = holder_of(scene, fact);
  if (holder == scene.verdict.entity || holder == kNone) return say("缺少{}的{}", "{1} for {0} is missing", when, own);
  return say("缺少{}{}的{}", "{2} of {0} for {1} is missing", entity_words(scene, holder), when, own);
}

std::optional<Rational> plain_number(const Scene& scene, EntityId holder, FactId fact) {
  const Entity& entity = scene.facts.entities[holder];
  const std::uint32_t slot = scene.program.slot(entity.type, fact);
  if (slot == kNone) return std::nullopt;
  const FactCell* cell = &scene.facts.cell(entity.type, slot, entity.row);
  if (cell->tag == FactCell::Tag::stated && cell->count > 0) cell = &scene.facts.stated[cell->index + cell->count - 1U].value;
  if (cell->tag != FactCell::Tag::number && cell->tag != FactCell::Tag::large) return std::nullopt;
  return scene.facts.number(*cell);
}

Words with_value(const Scene& scene, FactId fact, const Rational& value) {
  const std::uint32_t unit = scene.program.facts[fact].unit;
  const std::string_view text = unit == kNone ? std::string_view() : scene.program.text(scene.program.units[unit].text);
  return say("{}（{}）", "{} ({})", quoted(fact_words(scene.program, fact)), number_words(value, {text}));
}

/// Which part is above which whole: the fact itself is one of them.
Words part_above_words(const Scene& scene, const TraceStep& fact, const Words& name) {
  const FactId id = scene.node(fact).a;
  const EntityId holder = holder_of(scene, fact);
  const auto own = holder == kNone ? std::nullopt : plain_number(scene, holder, id);
  const auto compare = [&](FactId part, FactId whole) -> std::optional<Words> {
    const auto p = plain_number(scene, holder, part);
    const auto w = plain_number(scene, holder, whole);
    if (!p || !w || *p <= *w) return std::nullopt;
    const Words whose = holder == scene.verdict.entity ? Words{} : say("{}的", "{}: ", entity_words(scene, holder));
    return whose + say("分项{}大于总数{}", "the part {} is above its whole {}", with_value(scene, part, *p), with_value(scene, whole, *w));
  };
  if (own) {
    for (FactId whole = scene.program.facts[id].part_of; whole != kNone; whole = scene.program.facts[whole].part_of)
      if (const auto words = compare(id, whole)) return *words;
    for (FactId part = 0; part < scene.program.facts.size(); ++part)
      if (scene.program.facts[part].part_of == id)
        if (const auto words = compare(part, id)) return *words;
  }
  return say("{}分项大于总数", "{}: a part is above its whole", name);
}

Words disagree_words(const Scene& scene, const TraceStep& fact, const Words& name) {
  std::vector<Words> values = stated_words(scene, fact);
  if (const TraceStep* formula = formula_step(scene, fact); formula != nullptr && !is_unknown(scene, *formula)) {
    NumberStyle style{unit_of(scene.program, fact.node)};
    values.push_back(say("按算式测算为{}", "computed as {}", quantity_words(formula->quantity, style)));
  }
  if (values.empty()) return say("{}的数据不一致", "the figures for {} disagree", name);
  return say("{}的数据不一致：{}", "the figures for {} disagree: {}", name, joined(values, "；", "; "));
}

}  // namespace

Words provided(const std::string& provider) { return provider.empty() ? Words{} : say("（由{}提供）", " (from {})", same(provider)); }

Words fact_of_entity(const Scene& scene, const TraceStep& fact) {
  const Words name = quoted(fact_words(scene.program, scene.node(fact).a));
  const EntityId holder = holder_of(scene, fact);
  if (holder == scene.verdict.entity || holder == kNone) return name;
  return say("{}的{}", "{1} of {0}", entity_words(scene, holder), name);
}

Words cell_words(const Scene& scene, FactId fact, const FactCell& cell) {
  const FactDef& def = scene.program.facts[fact];
  switch (cell.tag) {
    case FactCell::Tag::absent:
    case FactCell::Tag::stated:
      return fact_state_words(FactState::missing);
    case FactCell::Tag::number:
    case FactCell::Tag::large:
      return number_words(scene.facts.number(cell),
                          {def.unit == kNone ? std::string_view() : scene.program.text(scene.program.units[def.unit].text), kAllDecimals});
    case FactCell::Tag::boolean:
      return truth_words(cell.mantissa != 0 ? Truth::yes : Truth::no);
    case FactCell::Tag::value:
      return name_words(scene.program, scene.program.values[static_cast<std::size_t>(cell.mantissa)].name);
    case FactCell::Tag::text:
      return same(scene.facts.texts[static_cast<std::size_t>(cell.mantissa)]);
    case FactCell::Tag::date:
      return date_words(Date{static_cast<std::int32_t>(cell.mantissa)});
  }
  return {};
}

std::vector<Words> stated_words(const Scene& scene, const TraceStep& fact) {
  std::vector<Words> out;
  const FactId id = scene.node(fact).a;
  for (const Stated* stated : stated_values(scene, fact)) {
    const Words value = cell_words(scene, id, stated->value);
    const Words source = source_words(scene, *stated);
    out.push_back(empty(source) ? say("填报为{}", "stated as {}", value) : say("{}（{}）", "{} ({})", value, source));
  }
  if (!out.empty()) return out;
  const EntityId holder = holder_of(scene, fact);
  if (holder == kNone) return out;
  const Entity& entity = scene.facts.entities[holder];
  const std::uint32_t slot = scene.program.slot(entity.type, id);
  const FactCell& cell = slot == kNone ? FactCell() : scene.facts.cell(entity.type, slot, entity.row);
  if (cell.tag != FactCell::Tag::absent && cell.tag != FactCell::Tag::stated)
    out.push_back(say("填报为{}", "stated as {}", cell_words(scene, id, cell)));
  return out;
}

namespace {

/// Its own last day; else as many years as the rule or the vocabulary gives it, less a day. kNoDay: for ever.
Date holds_until(const Scene& scene, const TraceStep& fact, const Stated& stated) {
  if (stated.until != kNoDay || stated.on == kNoDay) return Date{stated.until};
  const Node& node = scene.node(fact);
  const std::uint32_t own = node.op == Op::attested ? node.b : kNone;
  const std::uint32_t years = own != kNone ? own : scene.program.facts[node.a].valid_years;
  return years == 0 ? Date{kNoDay} : Date{Date{stated.on}.plus_years(static_cast<int>(years)).days - 1};
}

}  // namespace

Words evidence_words(const Scene& scene, const TraceStep& fact) {
  const Stated* stated = statement(scene, fact);
  if (stated == nullptr) return {};
  std::vector<Words> parts;
  if (stated->evidence != kNone) parts.push_back(same(text_at(scene.facts, stated->evidence)));
  if (stated->by != kNone) parts.push_back(same(text_at(scene.facts, stated->by)));
  if (stated->on != kNoDay) parts.push_back(date_words(Date{stated->on}));
  if (const Date until = holds_until(scene, fact, *stated); until.days != kNoDay)
    parts.push_back(say("有效至{}", "holds until {}", date_words(until)));
  return parts.empty() ? Words{} : say("（{}）", " ({})", joined(parts, "，", ", "));
}

Words lack_words(const Scene& scene, const TraceStep& fact) {
  const Words name = fact_of_entity(scene, fact);
  const Words who = provided(std::string(scene.program.text(scene.program.facts[scene.node(fact).a].provider)));
  switch (fact.state) {
    case FactState::known: {
      const Words value = quantity_words(fact.quantity, {unit_of(scene.program, fact.node)});
      return say("{}只有约数（{}），需精确数", "{} is only known as {}; the exact figure is needed", name, value) + who;
    }
    case FactState::missing:
      return missing_words(scene, fact, name) + who;
    case FactState::contradiction:
      return disagree_words(scene, fact, name);
    case FactState::part_above_whole:
      return part_above_words(scene, fact, name);
    case FactState::incomplete:
      return incomplete_words(scene, fact, name) + who;
    case FactState::expired:
      return expired_words(fact, name) + who;
    case FactState::dated_later:
      return say("{}只有晚于所判日期的数据", "{} is only given for days after the one judged", name) + who;
  }
  return {};
}

Words universe_words(const Scene& scene, const TraceStep& quantifier) {
  const TypeId type = scene.program.quantifications[scene.node(quantifier).b].type;
  const auto count = [&](std::int64_t n) { return counted(scene.program, type, n); };
  const Words types = types_words(scene.program, type);
  const Words whose = quantifier.entity == scene.verdict.entity || quantifier.entity == kNone
                          ? Words{}
                          : say("{}的", "{}: ", entity_words(scene, quantifier.entity));
  if (quantifier.declared < 0)
    return whose + say("{}应报数未核定（目前实报{}）", "the number of {} due to report is not settled ({} reported so far)", types,
                       count(quantifier.listed));
  if (quantifier.declared < quantifier.listed)
    return whose + say("{}应报{}，实报{}，数据不一致", "{}: {} due, {} reported: the figures disagree", types, count(quantifier.declared),
                       count(quantifier.listed));
  return whose + say("{}应报{}，实报{}，尚缺{}", "{}: {} due, {} reported, {} still lacking", types, count(quantifier.declared),
                     count(quantifier.listed), count(quantifier.declared - quantifier.listed));
}

Words value_of_fact(const Scene& scene, const TraceStep& fact) {
  const Node& node = scene.node(fact);
  if (node.op == Op::attested || node.op == Op::found) {
    if (fact.truth == Truth::unknown) return fact_state_words(fact.state == FactState::known ? FactState::missing : fact.state);
    const bool yes = fact.truth == Truth::yes;
    return status_words(node.op == Op::attested ? WordKind::duty : WordKind::prohibition,
                        yes == (node.op == Op::attested) ? Status::met : Status::not_met);
  }
  if (fact.is_truth) return fact.state == FactState::known ? truth_words(fact.truth) : fact_state_words(fact.state);
  if (is_numeric(scene.program, fact.node)) {
    if (fact.quantity.kind == Quantity::Kind::not_applicable) return truth_words(Truth::not_applicable);
    if (fact.state != FactState::known && !fact.quantity.is_point()) return fact_state_words(fact.state);
    return quantity_words(fact.quantity, style_of(scene, fact));
  }
  if (fact.state != FactState::known) return fact_state_words(fact.state);
  const FactType type = scene.program.facts[node.a].type;
  if (type == FactType::enumeration && fact.value != kNone) return name_words(scene.program, scene.program.values[fact.value].name);
  if (type == FactType::date) return date_words(fact.date);
  if (type == FactType::text && fact.value != kNone) return same(text_at(scene.facts, fact.value));
  return {};
}

}  // namespace zhunsheng::explaining
