// What in the structure of an original makes one doubt that it is whole.
#pragma once

#include "diagnostics/diagnostic.h"
#include "original/original.h"

namespace zhunsheng::cite {

/// Warnings: two clauses with one number, a number left out, an end in the middle of a sentence, no numbered clause at all.
void doubt_structure(const Original& original, Diagnostics& diagnostics);

}  // namespace zhunsheng::cite
