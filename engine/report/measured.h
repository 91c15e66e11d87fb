// How the two sides of a verdict's comparison are shown.
#pragma once

#include <string>

#include "outcome/display.h"
#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::report {

/// The two sides of the comparison that a verdict rests on, as shown. Empty words where there is none.
struct Measured {
  Words observed;
  Words required;               ///< without the comparator
  Words requirement;            ///< "不低于95%"
  std::string_view op;          ///< ">="
  bool near_threshold = false;  ///< rounded as usual, the value would be on the other side
};

Measured measured(const Program& program, const Verdict& verdict);

/// How a value of this node is shown: in its unit, with the decimals that its fact declares.
NumberStyle style_of(const Program& program, NodeId node);

}  // namespace zhunsheng::report
