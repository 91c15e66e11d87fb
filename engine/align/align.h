// Which document asks more, earlier, or nothing at all: the topics and delegations of the alignments, worked out.
#pragma once

#include <vector>

#include "outcome/levels.h"

namespace zhunsheng {

/// From the compiled rules alone. Only rule sets that topics or delegations speak of take part, in the version that comes into force last.
/// `chosen`: the documents of one level that are held against each other; empty: all.
Levels align(const Program& program, const std::vector<RuleSetId>& chosen);

}  // namespace zhunsheng
