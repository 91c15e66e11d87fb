// What a requirement measures and which values it allows, read from its compiled form.
#pragma once

#include <optional>
#include <vector>

#include "program/program.h"
#include "values/rational.h"

namespace zhunsheng::aligning {

/// Values between two ends; an end that is missing is infinite.
struct Allowed {
  std::optional<Rational> low, high;
  bool low_open = false, high_open = false;
};
bool is_empty(const Allowed& allowed);
bool within(const Allowed& inner, const Allowed& outer);
Allowed both(const Allowed& a, const Allowed& b);

struct Measure {
  NodeId left = kNone;             ///< what is measured; a node that is true or false stands for itself; kNone: other requirements
  TypeId bearer = kNone;           ///< whose value it is: the subject, or the members of 每
  std::vector<NodeId> conditions;  ///< of the rule and of 每; empty: none
  std::vector<Allowed> allowed;    ///< one an alternative of the reading; empty: it cannot be said
};

Measure measure_of(const Program& program, const RequirementDef& requirement);

}  // namespace zhunsheng::aligning
