// The order of clauses in their document: 二 before 三, （九） before （十）, 2 before 11; chapters that are named as they are first cited.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "program/program.h"

namespace zhunsheng::report {

using ClausePlace = std::vector<std::uint32_t>;  ///< compared level by level; the document comes first

/// Where the requirement's first citation stands; after all others without one.
ClausePlace place_of(const Program& program, const RequirementDef& requirement);
ClausePlace clause_place(const Program& program, std::uint32_t document, std::string_view locator);

}  // namespace zhunsheng::report
