// Facts in expressions: who holds one, what is stated of it, and what its formula gives. docs/semantics.md section 2.
#include "evaluate/walker.h"
#include "program/operands.h"

namespace zhunsheng::evaluation {

template <bool kTrace>
void Walker<kTrace>::note(const Finding& finding, const Place& holder) {
  if (finding.bare && ask_->past()) used_bare_ = true;
  if constexpr (kTrace) {
    TraceStep& step = recording_.now();
    step.state = finding.state;
    step.stated = finding.stated;
    step.holder = holder.entity;
    if (finding.period.kind != PeriodKind::none) step.period = finding.period;
  }
}

/// The value of a fact's formula. That of a long one is worked out once; a trace has its steps only where it is met first.
template <bool kTrace>
Number Walker<kTrace>::formula_number(FactId fact, const Place& holder) {
  const FactIndex& known = s_.index.facts[fact];
  const auto value = [&] { return at(holder, [&] { return number(known.formula); }); };
  if (!known.long_) return value();
  const Memo::Key key = memo_key(fact, holder);
  if (const Memo::Value* kept = s_.memo.find(key)) return s_.scratch.keep(Quantity(kept->number));
  const Number out = value();
  s_.memo.add(key).number = quantity_of(out);
  return out;
}

template <bool kTrace>
Truth Walker<kTrace>::formula_truth(FactId fact, const Place& holder) {
  const FactIndex& known = s_.index.facts[fact];
  const auto value = [&] { return at(holder, [&] { return truth(known.formula); }); };
  if (!known.long_) return value();
  const Memo::Key key = memo_key(fact, holder);
  if (const Memo::Value* kept = s_.memo.find(key)) return kept->truth;
  const Truth out = value();
  return s_.memo.add(key).truth = out;
}

template <bool kTrace>
Datum Walker<kTrace>::formula_datum(FactId fact, const Place& holder) {
  const FactIndex& known = s_.index.facts[fact];
  const auto value = [&] { return at(holder, [&] { return datum(known.formula); }); };
  if (!known.long_) return value();
  const Memo::Key key = memo_key(fact, holder);
  if (const Memo::Value* kept = s_.memo.find(key)) return kept->datum;
  const Datum out = value();
  return s_.memo.add(key).datum = out;
}

template <bool kTrace>
Number Walker<kTrace>::number_fact_slowly(FactId fact) {
  const Place holder = s_.facts_at.holder(place_, fact);
  const NumberFinding stated = s_.facts_at.number(holder, fact, *ask_);
  note(stated, holder);
  const FactIndex& known = s_.index.facts[fact];
  const bool contradicted = stated.state == FactState::contradiction || stated.state == FactState::part_above_whole;
  if (known.formula != kNone && (kTrace || !contradicted)) {
    const Number result = with_formula(fact, stated, holder);
    return contradicted ? known.range : result;
  }
  return stated.state == FactState::known ? stated.value : known.range;
}

/// The stated and the computed value of one figure. They must have something in common; where one of them is not known the other stands.
template <bool kTrace>
Number Walker<kTrace>::with_formula(FactId fact, const NumberFinding& stated, const Place& holder) {
  const Number computed = formula_number(fact, holder);
  if (stated.state != FactState::known) {
    if constexpr (kTrace) {
      // Computed, so nothing is missing here; what the formula lacks is in its own steps.
      if (stated.state == FactState::missing || stated.state == FactState::dated_later) recording_.now().state = FactState::known;
    }
    return computed;
  }
  if (computed.is_maybe()) return stated.value;
  if (computed.in_place() && stated.value.in_place() && order(computed, stated.value) == 0) return stated.value;
  // A figure is stated where its formula has none: they have nothing in common either.
  auto both = computed.is_none() ? std::nullopt : common(quantity_of(stated.value), quantity_of(computed));
  if (both) return s_.scratch.keep(std::move(*both));
  if constexpr (kTrace) recording_.now().state = FactState::contradiction;
  return s_.index.facts[fact].range;
}

template <bool kTrace>
Truth Walker<kTrace>::truth_fact(FactId fact) {
  const FactIndex& known = s_.index.facts[fact];
  const Place holder = s_.facts_at.holder(place_, fact);
  const TruthFinding stated = s_.facts_at.truth(holder, fact, *ask_);
  note(stated, holder);
  if (known.formula == kNone || stated.state == FactState::contradiction) return stated.value;
  const Truth computed = formula_truth(fact, holder);
  if (stated.state != FactState::known) {
    if constexpr (kTrace) recording_.now().state = FactState::known;
    return computed;
  }
  if (computed == stated.value || computed == Truth::unknown) return stated.value;
  if constexpr (kTrace) recording_.now().state = FactState::contradiction;
  return Truth::unknown;
}

template <bool kTrace>
Datum Walker<kTrace>::datum_fact(FactId fact) {
  const FactIndex& known = s_.index.facts[fact];
  if constexpr (!kTrace) {
    if (place_.listed() && ask_->plain() && known.formula == kNone) [[likely]] {
      const FactCell* cell = s_.facts_at.cell(place_, fact);
      if (cell != nullptr && cell->tag == FactCell::Tag::value) return {Datum::State::known, cell->mantissa, {}, kNone};
    }
  }
  const Place holder = s_.facts_at.holder(place_, fact);
  const DatumFinding stated = s_.facts_at.datum(holder, fact, *ask_);
  note(stated, holder);
  if (known.formula == kNone || stated.state == FactState::contradiction) return stated.value;
  const Datum computed = formula_datum(fact, holder);
  if (stated.state != FactState::known) {
    if constexpr (kTrace) recording_.now().state = FactState::known;
    return computed;
  }
  if (computed.state == Datum::State::unknown || (computed.known() && computed == stated.value)) return stated.value;
  if constexpr (kTrace) recording_.now().state = FactState::contradiction;
  return {};
}

template <bool kTrace>
Truth Walker<kTrace>::statement(const Node& node) {
  const std::uint32_t years = years_of(s_.program, node);
  const Place holder = s_.facts_at.holder(place_, node.a);
  const TruthFinding found =
      node.op == Op::found ? s_.facts_at.occurrence(holder, node.a, years, *ask_) : s_.facts_at.attestation(holder, node.a, years, *ask_);
  note(found, holder);
  if constexpr (kTrace) recording_.now().last_day = found.last_day;
  return found.value;
}

template Number Walker<false>::number_fact_slowly(FactId);
template Number Walker<true>::number_fact_slowly(FactId);
template Truth Walker<false>::truth_fact(FactId);
template Truth Walker<true>::truth_fact(FactId);
template Datum Walker<false>::datum_fact(FactId);
template Datum Walker<true>::datum_fact(FactId);
template Truth Walker<false>::statement(const Node&);
template Truth Walker<true>::statement(const Node&);

}  // namespace zhunsheng::evaluation
