// Which document asks more, earlier, or nothing at all: the topics and delegations of the alignments, worked out.
#pragma once

#include "outcome/levels.h"

namespace zhunsheng {

/// From the compiled rules alone. Only rule sets that topics or delegations speak of, or that lie between them, take part.
Levels align(const Program& program);

}  // namespace zhunsheng
