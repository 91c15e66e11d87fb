// Stated figures of a body of facts: read as exact numbers, and written to try what a change would do.
#pragma once

#include <optional>
#include <vector>

#include "facts/facts.h"
#include "outcome/outcome.h"

namespace zhunsheng::gapping {

/// A stated number, or a step of an ordered enumeration: a cell, or the records that answer one ask.
struct Figure {
  EntityId entity = kNone;
  FactId fact = kNone;
  Period period;
  std::vector<std::uint32_t> records;  ///< of Facts::stated; empty: the cell itself
  Rational value;
  int decimals = 0;       ///< in which it is counted: none of an integer, else as many as the figure has
  bool is_level = false;  ///< of an enumeration: `value` is an index into Program::values
};

class Figures {
 public:
  Figures(const Program& program, Facts& facts) : program_(program), facts_(facts) {}

  /// The figure of `fact` that answers the ask of `asked` on this entity or the ancestor that holds the fact.
  /// Nothing where it is not stated as one exact number.
  [[nodiscard]] std::optional<Figure> find(FactId fact, EntityId from, const TraceStep& asked) const;
  /// Whether anything is stated there, exact or not.
  [[nodiscard]] bool stated(FactId fact, EntityId from) const;
  void set(const Figure& figure, const Rational& value);
  /// One unit of the last decimal in which the figure is counted.
  [[nodiscard]] static Rational step_of(const Figure& figure);
  /// The bounds that the vocabulary declares.
  [[nodiscard]] std::optional<Rational> most(FactId fact) const;
  [[nodiscard]] Rational least(FactId fact) const;
  /// Until widen(), only the entity, what it lies in and what lies in it are members of anything: what does not rest on others comes to the
  /// same, and costs less.
  void narrow(EntityId entity);
  void widen();
  [[nodiscard]] const Facts& facts() const { return facts_; }
  [[nodiscard]] const Program& program() const { return program_; }

 private:
  [[nodiscard]] EntityId holder(FactId fact, EntityId from) const;
  FactCell* cell(FactId fact, EntityId holder);
  [[nodiscard]] bool is_outranked(const FactCell& cell, const Period& period) const;
  [[nodiscard]] bool is_read(const FactCell& cell, FactId fact) const;
  [[nodiscard]] Rational read(const FactCell& cell) const;
  FactCell written(const Figure& figure, const Rational& value);

  const Program& program_;
  Facts& facts_;
  std::vector<std::vector<EntityId>> all_;  ///< Facts::by_type while it is narrowed; else empty lists
  bool narrowed_ = false;
};

}  // namespace zhunsheng::gapping
