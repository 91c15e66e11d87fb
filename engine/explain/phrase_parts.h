// Pieces of phrase.cc: comparisons, quantifiers, readings.
#pragma once

#include <optional>
#include <span>

#include "diagnostics/diagnostic.h"
#include "program/program.h"
#include "values/rational.h"

namespace zhunsheng::explaining {

/// "X不低于10%", "X按班级数每12班1间配足（尾数进一）"; `every`: "X均不低于10%".
Words compare_phrase(const Program& program, const Node& node, bool every);
Words negation_phrase(const Program& program, NodeId negated);
Words quantifier_phrase(const Program& program, const Node& node);
Words reading_phrase(const Program& program, const Node& node);

/// `rest` says of one of the rows that its value is at least a part of its standard: that part, one for all sub-rows; else nothing.
std::optional<Rational> part_of_standard(const Program& program, std::span<const std::uint32_t> rows, NodeId rest);

}  // namespace zhunsheng::explaining
