// What the parser would have taken, in words.
#pragma once

#include <cstddef>
#include <set>

#include "diagnostics/diagnostic.h"

namespace zhunsheng::parsing {

/// The tokens as a short list: 名称、数或「（」. At most four items, the most telling first; empty if there is nothing to say.
Words expectation(const std::set<std::size_t>& expected);

}  // namespace zhunsheng::parsing
