// Whether the words of a citation stand in the clause that it names, and where else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "original/accounting.h"

namespace zhunsheng::cite {

/// `locator` is a path of headings, with ¶n or @n at its end where it means one paragraph or sentence. A citation without words
/// is found if the clause is there.
Finding find(const Original& original, std::string_view locator, std::string_view quote);

/// The sections that the path names: several if the original numbers two alike.
std::vector<std::uint32_t> sections_at(const Original& original, std::string_view locator);

}  // namespace zhunsheng::cite
