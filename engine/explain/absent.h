// Why something is not applicable: the denominator that is 0, the members that there are none of.
#pragma once

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

Words absent_words(const Scene& scene, const TraceStep& step);

}  // namespace zhunsheng::explaining
