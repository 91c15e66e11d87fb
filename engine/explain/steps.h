// The arithmetic step by step, as a tree that mirrors the expression; and the facts that stand in it.
#pragma once

#include <vector>

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

std::vector<ExplanationStep> steps_of(const Scene& scene);
std::vector<UsedFact> facts_of(const Scene& scene);
std::vector<MemberFinding> members_of_verdict(const Scene& scene);

}  // namespace zhunsheng::explaining
