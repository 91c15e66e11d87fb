// Changes of unit around an expression: no part of what was written.
#pragma once

#include "program/program.h"
#include "values/rational.h"

namespace zhunsheng {

struct Converted {
  NodeId node = kNone;  ///< what is converted
  Rational factor = 1;  ///< by what it is multiplied, all in all
};

Converted without_conversion(const Program& program, NodeId id);

}  // namespace zhunsheng
