// What of an original states nothing by itself: headings, title lines, addressees, and the lines below the text with issuer and date.
#pragma once

#include <vector>

#include "cite/normative.h"

namespace zhunsheng::cite {

/// For each sentence of the original. A heading that obliges, and a numbered line with nothing below it, are no headings.
std::vector<bool> headings_of(const Original& original, const NormWords& words);

/// Issuer, date, or what is annexed: a line that may stand behind the last sentence.
bool stands_below(std::u32string_view line);

}  // namespace zhunsheng::cite
