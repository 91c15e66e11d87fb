// The arithmetic of a trace, with the real numbers in it.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// "8437÷8950", "（5200−800）÷1000", "13÷12.1−1". Nothing for what is no calculation (a fact, a count), or not known in every part.
/// With as many decimals of its numbers as it takes for the printed calculation to give the step's value as `style` shows it.
std::optional<Words> formula(const Scene& scene, const TraceStep& step, const NumberStyle& style);

/// How the two sides of a comparison of numbers are shown: same unit, enough decimals to tell them apart.
struct Sides {
  const TraceStep* a = nullptr;
  const TraceStep* b = nullptr;
  Comparison comparison = Comparison::at_least;  ///< what is asked for: the opposite of what is written below a denial
  Truth truth = Truth::unknown;                  ///< whether that holds
  std::string unit;
  int decimals = -1;             ///< of the left side where it does not end
  std::optional<Rational> line;  ///< the right side, if it is a point
  bool near = false;             ///< rounded, the left side would be on the other side of it
  [[nodiscard]] NumberStyle style() const { return {unit, decimals, line ? &*line : nullptr, comparison}; }
};
/// Null where the comparison is not of numbers, or a side was not evaluated.
std::optional<Sides> sides_of(const Scene& scene, const TraceStep& compare);
/// The left side's value as shown: "94.27%".
Words left_value(const Sides& sides);
/// The right side as shown: "95%", "当地公务员平均工资收入（12万元）".
Words right_value(const Scene& scene, const Sides& sides);
/// "差0.73个百分点", "超出2人"; nothing where the comparison holds or a side is no point.
std::optional<Words> gap_words(const Scene& scene, const TraceStep& compare);
/// "8437÷8950=94.27%，低于95%，差0.73个百分点"; with bounds where it is not known.
Words compare_words(const Scene& scene, const TraceStep& compare);
/// "（5200−800）÷1000=4.4平方米/生" of a fact with a formula, or of any calculation; "X为47人" of others.
Words value_words(const Scene& scene, const TraceStep& step, const NumberStyle& style);
NumberStyle style_of(const Scene& scene, const TraceStep& step);
/// Whether there is a value and its decimals end.
bool ends(const Rational* value);

}  // namespace zhunsheng::explaining
