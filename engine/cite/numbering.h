// How an original numbers its clauses: kept in the lock, so that print has the original's own numbers.
#pragma once

#include <string_view>
#include <vector>

#include "original/lock.h"
#include "original/original.h"
#include "program/program.h"

namespace zhunsheng::cite {

/// The sections of the original by the form of their numbers.
std::vector<LockedNumbering> numbering_of(const Original& original);

/// Of each level of the locator; kAsWritten if the document's numbering does not have all of them.
Numberings numberings_of(const LockedDocument& document, std::string_view locator);

}  // namespace zhunsheng::cite
