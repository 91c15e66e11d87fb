// The comparisons that keep a requirement from being met.
#pragma once

#include <vector>

#include "gap/steps.h"
#include "outcome/gap.h"

namespace zhunsheng::gapping {

struct Leaf {
  const TraceStep* compare = nullptr;
  const TraceStep* left = nullptr;
  Comparison wanted = Comparison::at_least;  ///< what is to hold: the opposite of what is written below a denial
  Truth truth = Truth::yes;                  ///< what the comparison has to be worth
  Rational line;
  [[nodiscard]] bool wants_more(const Rational& now) const {
    return wanted == Comparison::at_least || wanted == Comparison::more_than || (wanted == Comparison::equal && now < line);
  }
};

/// What was found below a requirement that does not hold.
struct Leaves {
  std::vector<Leaf> figures;       ///< numbers, and steps of an ordered enumeration, against a line
  std::vector<Leaf> coefficients;  ///< difference coefficients above their limit
  bool conforms = false;           ///< it rests on other verdicts
  bool attested = false;           ///< it asks for a statement too
  bool judged = false;
  std::optional<Rational> members;  ///< so many more members have to satisfy what is counted
  TypeId member_type = kNone;
};
Leaves leaves_of(const Steps& steps);

}  // namespace zhunsheng::gapping
