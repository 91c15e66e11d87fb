// The result in one sentence, for each status; readings and where they flip.
#pragma once

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// Needs the explanation's causes, settle, margin and readings.
Words sentence_of(const Scene& scene, const Explanation& explanation);

std::vector<ReadingFinding> readings_of(const Scene& scene);
/// The thresholds between which the status changes, loosest first.
std::vector<Rational> flips_of(const Scene& scene);
/// The comparison that the verdict's observed and required values stand in; null without one.
const TraceStep* judged_comparison(const Scene& scene);

}  // namespace zhunsheng::explaining
