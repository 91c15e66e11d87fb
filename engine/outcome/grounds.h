// What a verdict rests on, without a sentence: the figures asked for, the comparisons with both sides, how the members of quantifiers stand, and
// those of them that stand against it. What a stream of a country can hold beside every verdict; outcome/explanation.h has the words and steps.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "facts/facts.h"
#include "outcome/outcome.h"
#include "program/program.h"
#include "values/value.h"

namespace zhunsheng {

class Grounds {
 public:
  /// A stated figure or statement, or that there is none.
  struct Figure {
    FactId fact = kNone;
    EntityId holder = kNone;  ///< kNone: an unlisted entity
    Period asked_period;      ///< kind none: for the day
    Date asked_day{kNoDay};   ///< kNoDay: the as-of day
    Period period;            ///< the period that answered, or was wanted
    FactState state = FactState::missing;
    bool computed = false;  ///< by a formula, from other figures that stand here too; nothing is stated
    Truth truth = Truth::unknown;
    std::uint32_t value = kNone;  ///< index into Program::values, or into Facts::texts; the days of a date
    Quantity number;
  };
  struct Comparison {
    NodeId node = kNone;
    Truth holds = Truth::unknown;
    Quantity left;  ///< of kind `maybe` with ends: a root that was not worked out
    Quantity right;
  };
  /// The members of a quantifier. Of a truth how many it holds for; of a number what they come to.
  struct Crowd {
    NodeId node = kNone;
    std::int64_t listed = 0;
    std::int64_t declared = -1;  ///< by the census; -1: not declared
    std::int64_t members = 0;    ///< listed ones that its filter lets through
    std::int64_t optional = 0;   ///< those of whom the filter does not know
    std::int64_t yes = 0, no = 0, unknown = 0;
    Quantity value;                     ///< of a coefficient or deviation the mean of its members, as an enclosure
    std::vector<std::uint32_t> scopes;  ///< of the members that stand against the verdict, or are unknown
  };
  /// A verdict that a 符合 rests on and that does not let it be true.
  struct Below {
    RequirementId requirement = kNone;
    Period period;
    Status status = Status::open;
  };
  /// The entity that is judged, or a member.
  struct Scope {
    EntityId entity = kNone;
    Truth holds = Truth::unknown;  ///< the body of the quantifier for this member
    bool optional = false;
    std::vector<Figure> figures;
    std::vector<Comparison> comparisons;
    std::vector<Crowd> crowds;
    std::vector<Below> below;
  };

  /// The scope of the entity that is judged is the first.
  [[nodiscard]] const Scope& scope(std::uint32_t id) const { return scopes_[id]; }
  Scope& scope(std::uint32_t id) { return scopes_[id]; }
  /// Room for one more; its memory is kept from one verdict to the next.
  std::uint32_t add(EntityId entity);
  void clear() { used_ = 0; }

 private:
  std::deque<Scope> scopes_;  ///< what is handed out stays where it is
  std::uint32_t used_ = 0;
};

/// The quantifiers of which it is told for how many members they hold; of the others what the members come to.
inline bool is_over_truths(Quantifier q) {
  return q == Quantifier::every || q == Quantifier::some || q == Quantifier::count || q == Quantifier::share;
}

inline std::uint32_t Grounds::add(EntityId entity) {
  if (used_ == scopes_.size()) scopes_.emplace_back();
  Scope& scope = scopes_[used_];
  scope.entity = entity;
  scope.holds = Truth::unknown;
  scope.optional = false;
  scope.figures.clear();
  scope.comparisons.clear();
  scope.crowds.clear();
  scope.below.clear();
  return used_++;
}

}  // namespace zhunsheng
