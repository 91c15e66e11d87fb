// Mean, deviation and count behind a standard deviation or a difference coefficient.
#pragma once

#include <optional>

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// "平均值6.334，标准差3.263，共5所学校", and of a coefficient what it comes to. Nothing for other steps, and while a member is not known.
std::optional<Words> sample_words(const Scene& scene, const TraceStep& step);
/// The two numbers that a coefficient is the quotient of, as they are printed.
struct CoefficientParts {
  Words deviation, mean;
  /// "标准差3.263÷平均值6.334"
  [[nodiscard]] Words formula() const;
};
/// Nothing for other steps, and while a member is not known. `decimals`: -1 the usual ones.
std::optional<CoefficientParts> coefficient_parts(const Scene& scene, const TraceStep& step, int decimals);

}  // namespace zhunsheng::explaining
