// How few values of a weighted sample have to be raised for its coefficient of variation to come down to a limit.
#pragma once

#include <cstdint>
#include <vector>

#include "values/rational.h"

namespace zhunsheng::gapping {

struct SampleMember {
  Rational value, weight;
  bool can_rise = false;
};

/// The members that have to be raised, and bounds for their number.
struct FewestRaised {
  std::uint32_t at_least = 0;
  std::uint32_t at_most = 0;                     ///< 0: raising does not do it
  std::vector<std::vector<std::uint32_t>> sets;  ///< of `at_most` members, that do it; all of them where complete
  bool complete = false;
  std::vector<std::uint32_t> order;  ///< candidates, each after those that help more: what is tried where whole units ask for more members
};

/// The sums of a sample, with values that may be changed one by one, and what its coefficient of variation is against a limit. Doubles decide
/// where they are clear, fractions otherwise: the sums of thousands of fractions have thousands of digits.
class Spread {
 public:
  Spread(const std::vector<SampleMember>& sample, const Rational& limit, bool strict);
  /// Whether the coefficient is at the limit or below, with the value of a member of this weight changed.
  [[nodiscard]] bool holds_with(const Rational& weight, const Rational& from, const Rational& to) const;
  void change(const Rational& weight, const Rational& from, const Rational& to);
  /// The common value to which raising these members brings the coefficient lowest: Σwx² ÷ Σwx over the others.
  [[nodiscard]] Rational best_level(const std::vector<SampleMember>& sample, const std::vector<std::uint32_t>& raised) const;
  [[nodiscard]] const Rational& weights() const { return w_; }
  [[nodiscard]] const Rational& sum() const { return wx_; }
  [[nodiscard]] const Rational& squares() const { return wxx_; }

 private:
  Rational w_, wx_, wxx_, factor_;
  double w_d_ = 0, wx_d_ = 0, wxx_d_ = 0, factor_d_ = 0;
  bool strict_;
};

/// With values raised no higher than the highest, `limit` included (or not: `strict`). Every set of up to 12 candidates is looked at; of more as
/// many sizes as a budget allows, and bounds beyond.
FewestRaised fewest_raised(const std::vector<SampleMember>& sample, const Rational& limit, bool strict);

}  // namespace zhunsheng::gapping
