#include "gap/figures.h"

#include <algorithm>
#include <span>

namespace zhunsheng::gapping {

namespace {

constexpr int kMostDecimals = 18;

bool is_number(const FactCell& cell) { return cell.tag == FactCell::Tag::number || cell.tag == FactCell::Tag::large; }

Rational power_of_ten(int exponent) {
  Rational out(1);
  for (int i = 0; i < exponent; ++i) out *= Rational(10);
  return out;
}

/// Decimals of a number that ends.
int decimals_of(const Rational& value) {
  Rational scaled = value;
  int out = 0;
  for (; out < kMostDecimals && !scaled.is_integer(); ++out) scaled *= Rational(10);
  return out;
}

}  // namespace

EntityId Figures::holder(FactId fact, EntityId from) const {
  for (EntityId at = from; at != kNone; at = facts_.entities[at].parent)
    if (program_.slot(facts_.entities[at].type, fact) != kNone) return at;
  return kNone;
}

FactCell* Figures::cell(FactId fact, EntityId holder) {
  const Entity& entity = facts_.entities[holder];
  auto& column = facts_.cells[entity.type][program_.slot(entity.type, fact)];
  return entity.row < column.size() ? &column[entity.row] : nullptr;
}

bool Figures::stated(FactId fact, EntityId from) const {
  const EntityId at = holder(fact, from);
  if (at == kNone) return false;
  const Entity& entity = facts_.entities[at];
  return facts_.cell(entity.type, program_.slot(entity.type, fact), entity.row).tag != FactCell::Tag::absent;
}

bool Figures::is_read(const FactCell& cell, FactId fact) const {
  if (is_number(cell)) return true;
  const FactDef& def = program_.facts[fact];
  return cell.tag == FactCell::Tag::value && def.type == FactType::enumeration && program_.enumerations[def.enumeration].ordered != 0;
}

Rational Figures::read(const FactCell& cell) const {
  return cell.tag == FactCell::Tag::value ? Rational(cell.mantissa) : facts_.number(cell);
}

/// Whether a preferred source states a value for the period: what yields to it does not count, and is not changed.
bool Figures::is_outranked(const FactCell& cell, const Period& period) const {
  const auto records = std::span(facts_.stated).subspan(cell.index, cell.count);
  return std::any_of(records.begin(), records.end(), [&](const Stated& one) {
    return one.standing == Standing::preferred && one.period == period && one.value.tag != FactCell::Tag::absent;
  });
}

std::optional<Figure> Figures::find(FactId fact, EntityId from, const TraceStep& asked) const {
  const EntityId at = holder(fact, from);
  if (at == kNone) return std::nullopt;
  const Entity& entity = facts_.entities[at];
  const FactCell& cell = facts_.cell(entity.type, program_.slot(entity.type, fact), entity.row);
  Figure out{at, fact, {}, {}, {}, 0, program_.facts[fact].type == FactType::enumeration};
  if (is_read(cell, fact)) {
    out.value = read(cell);
  } else if (cell.tag == FactCell::Tag::stated) {
    const auto own = [&](std::uint32_t i) { return i >= cell.index && i < cell.index + cell.count; };
    std::uint32_t used = own(asked.stated) ? asked.stated : kNone;
    const bool is_series = facts_.stated[cell.index].period.kind != PeriodKind::none;
    for (std::uint32_t i = cell.index; used == kNone && i < cell.index + cell.count; ++i)
      if (!is_series || facts_.stated[i].period == asked.period) used = i;
    if (used == kNone) return std::nullopt;
    out.period = facts_.stated[used].period;
    const bool outranked = is_outranked(cell, out.period);
    for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) {
      const Stated& one = facts_.stated[i];
      if (one.period != out.period || (outranked && one.standing == Standing::yields)) continue;
      if (!is_read(one.value, fact) || one.rounded || (!out.records.empty() && read(one.value) != out.value)) return std::nullopt;
      out.value = read(one.value);
      out.records.push_back(i);
    }
  } else {
    return std::nullopt;
  }
  const FactDef& def = program_.facts[fact];
  out.decimals = def.type == FactType::integer || out.is_level ? 0 : decimals_of(out.value);
  return out;
}

Rational Figures::step_of(const Figure& figure) { return Rational(1) / power_of_ten(figure.decimals); }

std::optional<Rational> Figures::most(FactId fact) const {
  const FactDef& def = program_.facts[fact];
  if (def.type == FactType::enumeration) {
    const Slice values = program_.enumerations[def.enumeration].values;
    return Rational(values.begin + values.count - 1);
  }
  if (def.maximum != kNone) return program_.constant(def.maximum);
  return std::nullopt;
}

Rational Figures::least(FactId fact) const {
  const FactDef& def = program_.facts[fact];
  if (def.type == FactType::enumeration) return Rational(program_.enumerations[def.enumeration].values.begin);
  return def.minimum == kNone ? Rational(0) : program_.constant(def.minimum);
}

FactCell Figures::written(const Figure& figure, const Rational& value) {
  FactCell out;
  const Rational scaled = value * power_of_ten(figure.decimals);
  if (scaled.is_integer() && scaled.is_small()) {
    out.tag = figure.is_level ? FactCell::Tag::value : FactCell::Tag::number;
    out.mantissa = scaled.small_numerator() / scaled.small_denominator();
    out.scale = static_cast<std::uint8_t>(figure.decimals);
    return out;
  }
  out.tag = FactCell::Tag::large;
  out.index = static_cast<std::uint32_t>(facts_.large.size());
  facts_.large.push_back(value);
  return out;
}

void Figures::set(const Figure& figure, const Rational& value) {
  const FactCell fresh = written(figure, value);
  if (figure.records.empty()) {
    *cell(figure.fact, figure.entity) = fresh;
    return;
  }
  for (const std::uint32_t record : figure.records) facts_.stated[record].value = fresh;
}

void Figures::narrow(EntityId entity) {
  widen();
  all_.resize(facts_.by_type.size());
  all_.swap(facts_.by_type);
  narrowed_ = true;
  for (auto& some : facts_.by_type) some.clear();
  const auto add = [&](EntityId id) { facts_.by_type[facts_.entities[id].type].push_back(id); };
  std::vector<EntityId> around;
  for (EntityId at = facts_.entities[entity].parent; at != kNone; at = facts_.entities[at].parent) around.push_back(at);
  std::for_each(around.rbegin(), around.rend(), add);
  for (EntityId at = entity; at < facts_.entities[entity].end; ++at) add(at);
}

void Figures::widen() {
  if (narrowed_) all_.swap(facts_.by_type);
  narrowed_ = false;
}

}  // namespace zhunsheng::gapping
