// Why a rule set, or some of its rules, gave no verdict: nothing is left out silently.
#pragma once

#include "diagnostics/diagnostic.h"
#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::report {

/// Why the rule set was not used, or used with a reserve; empty where there is nothing to say.
Words why_words(const Program& program, const RuleSetOutcome& outcome, Date as_of);

}  // namespace zhunsheng::report
