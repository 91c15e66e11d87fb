// The result in one sentence, for each status.
#pragma once

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// Needs the explanation's causes, settle, margin, readings and flips.
Words sentence_of(const Scene& scene, const Explanation& explanation);

/// The comparison that the verdict's observed and required values stand in; null without one.
const TraceStep* judged_comparison(const Scene& scene);

}  // namespace zhunsheng::explaining
