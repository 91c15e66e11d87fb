// Puts a mistake that the parser met into words: what stands there, what was expected, what to do.
#pragma once

#include <set>

#include "parse/complaints.h"
#include "parse/tokens.h"

namespace zhunsheng::parsing {

struct Mistake {
  std::size_t at = 0;              ///< index of the token that does not fit
  std::set<std::size_t> expected;  ///< types of tokens that would have
};

void explain(const Mistake& mistake, const Line& line, const Text& text, Complaints& complaints);

}  // namespace zhunsheng::parsing
