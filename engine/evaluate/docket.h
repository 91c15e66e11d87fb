// Which verdicts there are to give: rule sets in force, territories, subjects, due dates and periods. docs/semantics.md sections 6 and 9.
#pragma once

#include <span>
#include <vector>

#include "evaluate/ask.h"
#include "evaluate/in_force.h"
#include "evaluate/index.h"
#include "evaluate/territory.h"

namespace zhunsheng::evaluation {

class Docket {
 public:
  Docket(const Program& program, const Index& index) : program_(program), index_(index), territories_(program.rulesets.size()) {}

  void open(const Facts& facts, Date as_of);

  /// Whether the requirement is judged on the entity.
  [[nodiscard]] bool has(RequirementId requirement, EntityId entity) const {
    return program_.belongs(facts_->entities[entity].type, program_.requirements[requirement].subject) && concerns(requirement, entity);
  }
  /// The same of an entity of a type that the requirement judges.
  [[nodiscard]] bool concerns(RequirementId requirement, EntityId entity) const {
    const Use use = uses_[requirement];
    return use != Use::none && (use == Use::all || has_code(requirement, entity)) &&
           territories_[index_.ruleset_of[requirement]].of(entity) != Located::outside;
  }
  /// What each of its verdicts asks for: the day it is judged on, or a period each.
  [[nodiscard]] std::span<const Ask> asks(RequirementId requirement) const {
    return std::span(asks_).subspan(asks_of_[requirement].begin, asks_of_[requirement].count);
  }
  /// The ask of a verdict with this period (or none).
  [[nodiscard]] const Ask& ask(RequirementId requirement, Period period) const;
  [[nodiscard]] const Ask& as_of_ask() const { return asks_.front(); }
  [[nodiscard]] Date as_of() const { return asks_.front().as_of(); }

  [[nodiscard]] const std::vector<RuleSetOutcome>& rule_sets() const { return rule_sets_; }
  [[nodiscard]] const Territory& territory(RuleSetId ruleset) const { return territories_[ruleset]; }

 private:
  /// On whom a requirement is judged.
  enum class Use : std::uint8_t {
    none,  ///< its rule set is not used, or it asks for nothing
    one,   ///< the entity that it names by its code
    all,
  };
  void schedule(Date as_of);
  [[nodiscard]] bool has_code(RequirementId requirement, EntityId entity) const;

  const Program& program_;
  const Index& index_;
  const Facts* facts_ = nullptr;
  std::vector<RuleSetOutcome> rule_sets_;
  std::vector<Territory> territories_;
  std::vector<Ask> asks_;       ///< the first asks for the as-of day
  std::vector<Slice> asks_of_;  ///< [requirement]
  std::vector<Use> uses_;       ///< [requirement]
};

/// The periods of a kind that ended within the last calendar year completed on the day, in order.
std::vector<Period> judged_periods(PeriodKind kind, Date as_of);

}  // namespace zhunsheng::evaluation
