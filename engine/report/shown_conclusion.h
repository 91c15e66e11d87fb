// What is said of an entity under a rule set: where nothing that binds applies to it, that, and not that it fails.
#pragma once

#include <vector>

#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::report {

/// Conclusion::conforms, or not_applicable where no binding requirement of its rule set among `verdicts` (all of one entity) applies.
Truth shown_conclusion(const Program& program, const Conclusion& conclusion, const std::vector<const Verdict*>& verdicts);

}  // namespace zhunsheng::report
