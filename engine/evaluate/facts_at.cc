#include "evaluate/facts_at.h"

#include <algorithm>

namespace zhunsheng::evaluation {

namespace {

using Tag = FactCell::Tag;

/// The day to which an attestation or finding holds: its own `until`, else so many years from `on`, less a day. kNoDay: for ever.
std::int32_t last_day_of(const Stated& stated, std::uint32_t years) {
  if (stated.until != kNoDay) return stated.until;
  if (years == 0 || stated.on == kNoDay) return kNoDay;
  return Date{stated.on}.plus_years(static_cast<int>(years)).days - 1;
}

/// What one statement says on the day judged. What it asserts with evidence (attested; none found) must be complete and still hold; the contrary
/// stands without either.
TruthFinding finding_of(const Stated& stated, const Ask& ask, const StatementKind& kind) {
  TruthFinding out;
  if (stated.answer < 0) return out;
  const std::int32_t day = ask.day_for(stated.on).days;
  const bool asserts = (stated.answer == 1) != kind.of_occurrence;
  out.last_day = last_day_of(stated, kind.years);
  const bool complete = stated.on != kNoDay && stated.by != kNone && (kind.of_occurrence || stated.evidence != kNone);
  if (stated.on != kNoDay && stated.on > day)
    out.state = FactState::dated_later;
  else if (asserts && !complete)
    out.state = FactState::incomplete;
  else if (asserts && out.last_day != kNoDay && out.last_day < day)
    out.state = FactState::expired;
  else
    out.state = FactState::known;
  if (out.state == FactState::known) out.value = stated.answer == 1 ? Truth::yes : Truth::no;
  return out;
}

/// The lowest value of the part is above the highest of the whole. Stated figures are finite.
bool exceeds(Number part, Number whole) {
  if (part.in_place() && whole.in_place()) return order(part, whole) > 0;
  const Quantity p = quantity_of(part);
  const Quantity w = quantity_of(whole);
  return !p.low_infinite && !w.high_infinite && p.low > w.high;
}

}  // namespace

Place FactsAt::holder(const Place& from, FactId fact) const {
  if (program_.slot(from.type, fact) != kNone) return from;
  EntityId up = from.entity;
  if (!from.listed()) {
    // A type between the unlisted one and the listed entity around it holds the fact first, and nobody knows its value there.
    up = from.around;
    const TypeId between = up == kNone ? kNone : index_.declared_between(from.type, facts_->entities[up].type, fact);
    if (between != kNone) return {kNone, up, between, 0};
  } else {
    up = facts_->entities[up].parent;
  }
  for (; up != kNone; up = facts_->entities[up].parent)
    if (program_.slot(facts_->entities[up].type, fact) != kNone) return place_of(up);
  const Slice types = program_.facts[fact].types;
  return {kNone, kNone, types.count > 0 ? program_.list(types).front() : kNone, 0};
}

/// A value of the source that is preferred answers: those that yield to it do not count.
bool FactsAt::preferred_answers(const FactCell& cell, const Ask& ask) const {
  for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) {
    const Stated& stated = facts_->stated[i];
    if (stated.standing != Standing::preferred || stated.value.tag == Tag::absent) continue;
    const Answer answer = ask.answer(stated);
    if (answer != Answer::no && answer != Answer::later) return true;
  }
  return false;
}

template <class Each>
void FactsAt::for_each_answer(const FactCell& cell, const Ask& ask, Finding& finding, Each&& each) const {
  const bool outranked = facts_->preferring && preferred_answers(cell, ask);
  for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) {
    const Stated& stated = facts_->stated[i];
    if (stated.period.kind != PeriodKind::none) finding.period = ask.period_of(stated.period.kind);
    const Answer answer = ask.answer(stated);
    if (answer == Answer::later && finding.state == FactState::missing) finding.state = FactState::dated_later;
    if (answer == Answer::no || answer == Answer::later || stated.value.tag == Tag::absent) continue;
    if (outranked && stated.standing == Standing::yields) continue;
    if (finding.stated == kNone || (outranked && facts_->stated[finding.stated].standing != Standing::preferred)) finding.stated = i;
    finding.bare = finding.bare || answer == Answer::bare;
    each(stated);
  }
}

// ---- Numbers ------------------------------------------------------------------------------------------------------------------------------

Number FactsAt::value_of(const FactCell& cell) const {
  return in_place(cell) ? number_in_place(cell) : scratch_.keep(Quantity::point(facts_->number(cell)));
}

/// [v - u/2, v + u/2], u being one unit of the last decimal written, cut to the declared range.
Quantity FactsAt::interval_of(const Stated& stated, FactId fact) const {
  const Rational value = facts_->number(stated.value);
  if (!stated.rounded) return Quantity::point(value);
  const Rational half = *Rational::from_text("5e" + std::to_string(-stated.decimals - 1));
  const Quantity interval{Quantity::Kind::interval, false, false, value - half, value + half};
  const auto cut = common(interval, quantity_of(index_.facts[fact].range));
  return cut ? *cut : Quantity::point(value);
}

NumberFinding FactsAt::unchecked_number(const FactCell& cell, FactId fact, const Ask& ask) const {
  NumberFinding out;
  if (cell.tag == Tag::number || cell.tag == Tag::large) {
    if (!ask.takes_bare()) return out;
    out.state = FactState::known;
    out.bare = true;
    out.value = value_of(cell);
    return out;
  }
  if (cell.tag != Tag::stated) return out;
  // Values that answer one ask are statements of one figure: what they have in common.
  for_each_answer(cell, ask, out, [&](const Stated& stated) {
    if (out.state == FactState::contradiction) return;
    const bool first = out.state != FactState::known;
    if (first && !stated.rounded) {
      out.value = value_of(stated.value);
      out.state = FactState::known;
      return;
    }
    auto shared = interval_of(stated, fact);
    if (!first) {
      const auto both = common(quantity_of(out.value), shared);
      out.state = both ? FactState::known : FactState::contradiction;
      if (!both) return;
      shared = *both;
    }
    out.value = scratch_.keep(std::move(shared));
    out.state = FactState::known;
  });
  return out;
}

bool FactsAt::above_whole(const Place& place, FactId fact, Number value, const Ask& ask) const {
  for (const PartLink& link : index_.facts[fact].links) {
    const FactCell* other = cell(place, link.other);
    if (other == nullptr || other->tag == Tag::absent) continue;
    const NumberFinding found = unchecked_number(*other, link.other, ask);
    if (found.state != FactState::known) continue;
    if (link.other_is_whole ? exceeds(value, found.value) : exceeds(found.value, value)) return true;
  }
  return false;
}

NumberFinding FactsAt::number(const Place& place, FactId fact, const Ask& ask) const {
  const FactCell* here = cell(place, fact);
  if (here == nullptr) return {};
  NumberFinding out = unchecked_number(*here, fact, ask);
  if (out.state == FactState::known && index_.facts[fact].checked && above_whole(place, fact, out.value, ask))
    out.state = FactState::part_above_whole;
  return out;
}

// ---- Enumerations, texts, dates, booleans -------------------------------------------------------------------------------------------------

Datum FactsAt::datum_of(const FactCell& cell) const {
  Datum out{Datum::State::known, cell.mantissa, {}, kNone};
  if (cell.tag == Tag::text) {
    out.text_index = static_cast<std::uint32_t>(cell.mantissa);
    out.text = facts_->texts[out.text_index];
    out.number = 0;
  }
  return out;
}

DatumFinding FactsAt::datum(const Place& place, FactId fact, const Ask& ask) const {
  DatumFinding out;
  const FactCell* here = cell(place, fact);
  if (here == nullptr || here->tag == Tag::absent) return out;
  if (here->tag != Tag::stated) {
    if (!ask.takes_bare()) return out;
    out.state = FactState::known;
    out.bare = true;
    out.value = datum_of(*here);
    return out;
  }
  for_each_answer(*here, ask, out, [&](const Stated& stated) {
    const Datum value = datum_of(stated.value);
    if (out.state == FactState::known && !(value == out.value)) out.state = FactState::contradiction;
    if (out.state == FactState::contradiction) return;
    out.value = value;
    out.state = FactState::known;
  });
  if (out.state != FactState::known) out.value = {};
  return out;
}

TruthFinding FactsAt::truth(const Place& place, FactId fact, const Ask& ask) const {
  const DatumFinding found = datum(place, fact, ask);
  TruthFinding out;
  static_cast<Finding&>(out) = static_cast<const Finding&>(found);
  if (found.state == FactState::known) out.value = found.value.number != 0 ? Truth::yes : Truth::no;
  return out;
}

// ---- Attestations and findings ------------------------------------------------------------------------------------------------------------

TruthFinding FactsAt::statements(const Place& place, FactId fact, const Ask& ask, const StatementKind& kind) const {
  TruthFinding out;
  const FactCell* here = cell(place, fact);
  if (here == nullptr || here->tag != Tag::stated) return out;
  const auto answers = [&](const Stated& stated) { return stated.period.kind == PeriodKind::none || ask.answer(stated) != Answer::no; };
  const auto* first = facts_->stated.data() + here->index;
  const bool outranked = facts_->preferring && std::any_of(first, first + here->count, [&](const Stated& stated) {
                           if (stated.standing != Standing::preferred || !answers(stated)) return false;
                           const FactState state = finding_of(stated, ask, kind).state;
                           return state != FactState::missing && state != FactState::dated_later;
                         });
  for (std::uint32_t i = here->index; i < here->index + here->count; ++i) {
    const Stated& stated = facts_->stated[i];
    if (!answers(stated) || (outranked && stated.standing == Standing::yields)) continue;
    TruthFinding one = finding_of(stated, ask, kind);
    one.stated = i;
    if (out.state == FactState::contradiction) continue;
    if (out.state == FactState::known && one.state == FactState::known && out.value != one.value) {
      out.state = FactState::contradiction;
      out.value = Truth::unknown;
    } else if (out.state != FactState::known && one.state != FactState::missing) {
      out = one;
    }
  }
  return out;
}

TruthFinding FactsAt::attestation(const Place& place, FactId fact, std::uint32_t years, const Ask& ask) const {
  return statements(place, fact, ask, {false, years});
}

TruthFinding FactsAt::occurrence(const Place& place, FactId fact, std::uint32_t years, const Ask& ask) const {
  return statements(place, fact, ask, {true, years});
}

}  // namespace zhunsheng::evaluation
