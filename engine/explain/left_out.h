// Those that a requirement over many does not take in, and why.
#pragma once

#include <vector>

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// Of each quantifier over what lies in the verdict's own entity, once for each filter.
std::vector<LeftOutMembers> left_out_of(const Scene& scene);

}  // namespace zhunsheng::explaining
