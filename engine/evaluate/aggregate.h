// What a quantifier over numbers comes to, from the values of its members. docs/semantics.md section 5.
#pragma once

#include <vector>

#include "evaluate/number.h"
#include "evaluate/sample.h"

namespace zhunsheng::evaluation {

/// The members of a quantifier over numbers. Those that are n/a, or that weigh nothing, are not among them.
struct Values {
  std::vector<Number> certain;
  std::vector<Number> optional;  ///< may be no members
  std::vector<Number> weights;   ///< of the certain ones; empty without weights
  bool weighted = false;
  bool unknown_weight = false;    ///< some weight is no point
  bool maybe = false;             ///< some value is maybe n/a
  std::int64_t unlisted = 0;      ///< so many more, each somewhere in `range`
  bool unlisted_certain = false;  ///< they are members; else they may be none
  bool endless = false;           ///< unknown many more may exist, each somewhere in `range`
  Number range;

  void clear();
  /// All members are listed and certain.
  [[nodiscard]] bool complete() const { return optional.empty() && unlisted == 0 && !endless; }
};

Number sum(const Values& v, Scratch& scratch);
Number mean(const Values& v, Scratch& scratch);
Number least(const Values& v, Scratch& scratch);
Number greatest(const Values& v, Scratch& scratch);
Number weighted_mean(const Values& v, Scratch& scratch);
/// Standard deviation, or coefficient of variation: a sample where it is defined.
Number deviation(const Values& v, bool relative, Scratch& scratch);

}  // namespace zhunsheng::evaluation
