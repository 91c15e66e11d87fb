// What the facts say for one ask: the stated figure of a fact on one entity, before any formula. docs/semantics.md sections 2, 6 and 9.
#pragma once

#include <string_view>
#include <vector>

#include "evaluate/ask.h"
#include "evaluate/index.h"
#include "evaluate/number.h"
#include "facts/facts.h"
#include "outcome/outcome.h"

namespace zhunsheng::evaluation {

/// An enumeration value, a text or a date.
struct Datum {
  enum class State : std::uint8_t { known, unknown, not_applicable };
  State state = State::unknown;
  std::int64_t number = 0;  ///< index into Program::values; days
  std::string_view text;
  std::uint32_t text_index = kNone;  ///< of Facts::texts, where it is one of them

  [[nodiscard]] bool known() const { return state == State::known; }
  /// Of two known ones of the same sort.
  friend bool operator==(const Datum& a, const Datum& b) { return a.number == b.number && a.text == b.text; }
};

/// Where the value of a statement came from, and why there is none.
struct Finding {
  FactState state = FactState::missing;  ///< known: there is a value
  std::uint32_t stated = kNone;          ///< the record of Facts::stated that answered
  Period period;                         ///< of a series: the period that was wanted
  bool bare = false;                     ///< it has neither date nor period
};

struct NumberFinding : Finding {
  Number value;
};
struct DatumFinding : Finding {
  Datum value;
};
/// Of a boolean, an attestation or a finding.
struct TruthFinding : Finding {
  Truth value = Truth::unknown;
  std::int32_t last_day = kNoDay;  ///< of a statement: it holds to this day
};

/// An entity, an unlisted one among the descendants of a listed one, or nobody.
struct Place {
  EntityId entity = kNone;  ///< kNone: unlisted
  EntityId around = kNone;  ///< of an unlisted one: the listed entity that it is below; kNone: not known
  TypeId type = kNone;      ///< of an unlisted one: its class
  std::uint32_t row = 0;

  [[nodiscard]] bool listed() const { return entity != kNone; }
};

/// What kind of statement is read.
struct StatementKind {
  bool of_occurrence = false;  ///< a finding; else an attestation
  std::uint32_t years = 0;     ///< how long it holds where it names no end; 0: for ever
};

class FactsAt {
 public:
  FactsAt(const Program& program, const Index& index, Scratch& scratch) : program_(program), index_(index), scratch_(scratch) {}
  void look_at(const Facts& facts) { facts_ = &facts; }
  [[nodiscard]] bool looks_at(const Facts& facts) const { return facts_ == &facts; }
  [[nodiscard]] const Facts& facts() const { return *facts_; }

  [[nodiscard]] Place place_of(EntityId entity) const {
    const Entity& e = facts_->entities[entity];
    return {entity, kNone, e.type, e.row};
  }
  /// The place that holds a fact: the nearest, from `from` outwards, whose type declares it. An unlisted one if that is not listed.
  [[nodiscard]] Place holder(const Place& from, FactId fact) const;

  /// Nothing where the entity's type does not declare the fact.
  [[nodiscard]] const FactCell* cell(const Place& place, FactId fact) const {
    if (!place.listed()) return nullptr;
    const std::uint32_t slot = program_.slot(place.type, fact);
    return slot == kNone ? nullptr : &facts_->cell(place.type, slot, place.row);
  }

  /// The stated interval, checked against the fact's parts and whole.
  [[nodiscard]] NumberFinding number(const Place& place, FactId fact, const Ask& ask) const;
  [[nodiscard]] DatumFinding datum(const Place& place, FactId fact, const Ask& ask) const;
  [[nodiscard]] TruthFinding truth(const Place& place, FactId fact, const Ask& ask) const;
  /// `years`: how long a statement holds that names no end; 0: for ever.
  [[nodiscard]] TruthFinding attestation(const Place& place, FactId fact, std::uint32_t years, const Ask& ask) const;
  [[nodiscard]] TruthFinding occurrence(const Place& place, FactId fact, std::uint32_t years, const Ask& ask) const;

 private:
  [[nodiscard]] NumberFinding unchecked_number(const FactCell& cell, FactId fact, const Ask& ask) const;
  [[nodiscard]] Number value_of(const FactCell& cell) const;
  [[nodiscard]] Quantity interval_of(const Stated& stated, FactId fact) const;
  [[nodiscard]] bool above_whole(const Place& place, FactId fact, Number value, const Ask& ask) const;
  [[nodiscard]] Datum datum_of(const FactCell& cell) const;
  [[nodiscard]] TruthFinding statements(const Place& place, FactId fact, const Ask& ask, const StatementKind& kind) const;
  [[nodiscard]] bool preferred_answers(const FactCell& cell, const Ask& ask) const;
  template <class Each>
  void for_each_answer(const FactCell& cell, const Ask& ask, Finding& finding, Each&& each) const;

  const Program& program_;
  const Index& index_;
  Scratch& scratch_;
  const Facts* facts_ = nullptr;
};

/// Powers of ten up to 10^18.
inline constexpr std::int64_t kPowerOfTen[] = {1,
                                               10,
                                               100,
                                               1000,
                                               10000,
                                               100000,
                                               1000000,
                                               10000000,
                                               100000000,
                                               1000000000,
                                               10000000000,
                                               100000000000,
                                               1000000000000,
                                               10000000000000,
                                               100000000000000,
                                               1000000000000000,
                                               10000000000000000,
                                               100000000000000000,
                                               1000000000000000000};

/// A number cell whose mantissa is not the one that has no opposite.
inline bool in_place(const FactCell& cell) { return cell.tag == FactCell::Tag::number && cell.mantissa != INT64_MIN; }
inline Number number_in_place(const FactCell& cell) { return {cell.mantissa, kPowerOfTen[cell.scale]}; }
/// The number in a row of a column, which may be shorter; not in place where there is no such cell.
inline Number number_in_place(const std::vector<FactCell>& column, std::uint32_t row) {
  return row < column.size() && in_place(column[row]) ? number_in_place(column[row]) : Number::maybe();
}

}  // namespace zhunsheng::evaluation
