// What a line of a stream must keep for the entities above it.
#pragma once

#include <vector>

#include "api/selection.h"

namespace zhunsheng::api {

struct ParentNeeds {
  std::vector<bool> facts;  ///< [fact]: what the rules of all levels above look at, wherever it stands; and what the overlay speaks of
  std::vector<bool> types;  ///< [type]: entities that they look at, and those in which such entities may stand
};
/// Of a line whose top is of this type.
ParentNeeds needs_of_parents(const Program& program, const Chosen& chosen, TypeId type);

}  // namespace zhunsheng::api
