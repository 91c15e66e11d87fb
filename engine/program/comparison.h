// What denies a comparison.
#pragma once

#include "program/program.h"

namespace zhunsheng {

constexpr Comparison opposite(Comparison comparison) {
  switch (comparison) {
    case Comparison::at_least:
      return Comparison::less_than;
    case Comparison::at_most:
      return Comparison::more_than;
    case Comparison::more_than:
      return Comparison::at_most;
    case Comparison::less_than:
      return Comparison::at_least;
    case Comparison::equal:
      return Comparison::not_equal;
    case Comparison::not_equal:
      return Comparison::equal;
  }
  return comparison;
}

}  // namespace zhunsheng
