// What is lacking in one result: of `gap`, and of the page.
#pragma once

#include <vector>

#include "api/selection.h"
#include "report/result.h"

namespace zhunsheng::api {

/// The gaps of a result, tried on a copy of its facts.
std::vector<Gap> gaps_of(const Program& program, const Chosen& chosen, const report::Result& result);

}  // namespace zhunsheng::api
