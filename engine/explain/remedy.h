// How far it is to the line in what people count: teachers, rooms, pupils. Only where that follows for certain.
#pragma once

#include <optional>

#include "explain/numbers.h"

namespace zhunsheng::explaining {

/// The smallest change of one part that just meets the comparison, everything else staying as it is.
struct Remedy {
  Rational amount;  ///< > 0; whole where the part is counted
  bool increase = true;
  Rational target;  ///< the part after the change
  const TraceStep* part = nullptr;
  std::string unit;
  FactId fact = kNone;  ///< the part, if it is a single fact
};

std::optional<Remedy> remedy_of(const Scene& scene, const TraceStep& compare);
/// "达到95%还需66人，即随迁子女公办就读人数达到8503人"; empty where the gap already says it.
Words remedy_words(const Scene& scene, const TraceStep& compare, const Remedy& remedy);
std::optional<Margin> margin_of(const Scene& scene, const TraceStep& compare);
/// The observed value against the required one, as a fraction of it.
std::optional<Rational> ratio_of(const Scene& scene, const TraceStep& compare);

}  // namespace zhunsheng::explaining
