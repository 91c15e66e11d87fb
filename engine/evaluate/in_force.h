// Which rule sets are used on a day. docs/semantics.md section 9.
#pragma once

#include <vector>

#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::evaluation {

/// One for every rule set of the program: used, not in force, or superseded by another version.
std::vector<RuleSetOutcome> rule_sets_on(const Program& program, Date as_of);

}  // namespace zhunsheng::evaluation
