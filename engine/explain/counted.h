// The members of a count of which few or none are wanted: classes over the limit.
#pragma once

#include <vector>

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// What is asked of a number: to be high or to be low.
enum class Wanted : std::uint8_t { more, fewer };
constexpr Wanted reversed(Wanted wanted) { return wanted == Wanted::more ? Wanted::fewer : Wanted::more; }
/// Of the left side of a comparison.
Wanted wanted_of(const Scene& scene, const TraceStep& compare);

/// Each member that counts, or may count, with its number; the others in one line, for there is nothing wrong with them.
std::vector<ExplanationStep> counted_members(const Scene& scene, const TraceStep& quantifier, bool decisive);

}  // namespace zhunsheng::explaining
