// A difference coefficient above its limit: who has how much to do with it, and how few have to be lifted.
#pragma once

#include "gap/rows.h"

namespace zhunsheng::gapping {

/// Adds what the coefficient comes from, and rows for the fewest members whose lifting brings it to the limit.
void lift(Work& work, const Leaf& leaf);

}  // namespace zhunsheng::gapping
