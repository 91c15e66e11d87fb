// The comparisons that keep a requirement from being met.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "gap/steps.h"
#include "outcome/gap.h"

namespace zhunsheng::gapping {

/// Where a comparison stands, and how its left side has to stand to it.
struct Line {
  Rational value;
  Comparison wanted = Comparison::at_least;
};

struct Leaf {
  const TraceStep* compare = nullptr;
  const TraceStep* left = nullptr;
  Comparison wanted = Comparison::at_least;  ///< what is to hold: the opposite of what is written below a denial
  Truth truth = Truth::yes;                  ///< what the comparison has to be worth
  Rational line;
  std::optional<Rational> standard;  ///< of which the line is a part (85%), where the rule says so
  bool conjunctive = false;          ///< the verdict is not met as long as the comparison fails, unless an exception takes its place
  [[nodiscard]] bool wants_more(const Rational& now) const {
    return wanted == Comparison::at_least || wanted == Comparison::more_than || wanted == Comparison::not_equal ||
           (wanted == Comparison::equal && now < line);
  }
  /// What the left side is: a number, or the place of a value in its enumeration.
  [[nodiscard]] Rational now() const { return left->value != kNone ? Rational(left->value) : left->quantity.low; }
};

/// What was found below a requirement that does not hold.
struct Leaves {
  std::vector<Leaf> figures;       ///< numbers, and steps of an ordered enumeration, against a line
  std::vector<Leaf> coefficients;  ///< difference coefficients above their limit
  bool conforms = false;           ///< it rests on other verdicts
  bool attested = false;           ///< it asks for a statement too
  bool judged = false;
  std::vector<MissingFigure> missing;  ///< without which some comparison is not decided
  std::optional<Rational> members;     ///< so many more members have to satisfy what is counted; negative: fewer
  TypeId member_type = kNone;
};
/// `filters_stay`: whether a filter lets a member through or not by what the member itself states.
using FiltersStay = std::function<bool(NodeId filter, EntityId member)>;
Leaves leaves_of(const Steps& steps, const FiltersStay& filters_stay);

}  // namespace zhunsheng::gapping
