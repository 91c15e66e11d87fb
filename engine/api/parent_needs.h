// What a line of a stream must keep for the entities above it.
#pragma once

#include <vector>

#include "api/selection.h"

namespace zhunsheng::api {

/// [fact]: what the rules of all levels above `type` look at, wherever it stands; and what the overlay speaks of.
std::vector<bool> facts_for_parents(const Program& program, const Chosen& chosen, TypeId type);

}  // namespace zhunsheng::api
