// The gaps of a result, worked out on a copy of its facts.
#pragma once

#include <vector>

#include "api/judge.h"
#include "outcome/gap.h"

namespace zhunsheng::api {

std::vector<Gap> gaps_of(const Program& program, const Chosen& chosen, const report::Result& result);

}  // namespace zhunsheng::api
