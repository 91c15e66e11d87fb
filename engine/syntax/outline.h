// The tree as an indented outline, for tests and for reading.
#pragma once

#include <string>

#include "syntax/syntax.h"

namespace zhunsheng::syntax {

/// One line a block, label, requirement and row; expressions as (operator operand …).
std::string outline(const File& file);
std::string outline(const File& file, ExprId id);

}  // namespace zhunsheng::syntax
