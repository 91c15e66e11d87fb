// The standard deviation and the coefficient of variation (差异系数) of a sample: docs/semantics.md section 5.
// Held as the values themselves: a comparison with a threshold is decided in floating point where a proven bound allows it, and exactly where it
// does not; the exact root, which may have hundreds of digits, is worked out only when someone wants to see it.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/number.h"

namespace zhunsheng::evaluation {

/// At least one member, every value and weight a point, every weight other than 0, their sum other than 0; for a coefficient the mean other than 0.
struct Sample {
  bool relative = false;  ///< the coefficient: the deviation over the mean
  std::vector<Number> values;
  std::vector<Number> weights;  ///< empty: 1 each

  // Sums in floating point, each with a bound for its error; `measured` false: some value or weight is out of the range in which they hold.
  bool measured = false;
  double weight_sum = 0;    ///< P = Σw, all w > 0
  double square_sum = 0;    ///< Q = Σwx²
  double mean_sum = 0;      ///< M = Σwx
  double absolute_sum = 0;  ///< Σw|x|
};

/// Whether the sample has what is asked of one; works out the sums. Nothing can be asked of the sample before.
enum class SampleFault : std::uint8_t { none, not_applicable, unknown };
SampleFault prepare(Sample& sample);

Truth compare(Comparison how, const Sample& sample, Number limit);

/// √S², or √S² / X̄, as a root.
Quantity exact(const Sample& sample);

/// The mean, as an enclosure of kind `maybe` with ends, or as a point.
Quantity mean_enclosure(const Sample& sample);

/// An interval around the value, narrow as doubles are, without working it out. Nothing where floating point cannot tell.
std::optional<Quantity> enclosure(const Sample& sample);

}  // namespace zhunsheng::evaluation
