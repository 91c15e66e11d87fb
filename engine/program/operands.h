// What an expression is made of.
#pragma once

#include <vector>

#include "program/program.h"

namespace zhunsheng {

/// The operands of a node in the order of writing: of a fact its formula, of a quantifier its body, filter and weight. What a 符合 refers to
/// is none.
std::vector<NodeId> operands(const Program& program, NodeId node);

/// What a verdict of the requirement may be worked out from: its condition, its root, and its exceptions with what stands in its place.
std::vector<NodeId> roots(const Program& program, const RequirementDef& requirement);

}  // namespace zhunsheng
