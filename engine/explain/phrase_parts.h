// Pieces of phrase.cc: comparisons, quantifiers, readings.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "program/program.h"
#include "values/rational.h"

namespace zhunsheng::explaining {

/// "X不低于10%", "X按班级数每12班1间配足（尾数进一）"; `every`: "X均不低于10%".
Words compare_phrase(const Program& program, const Node& node, bool every);
/// "按班级数每12个班1间计（尾数进一）" of such a product; nothing of others.
std::optional<Words> rate_phrase(const Program& program, const Node& product);
Words negation_phrase(const Program& program, NodeId negated);
Words quantifier_phrase(const Program& program, const Node& node);
Words reading_phrase(const Program& program, const Node& node);

/// A condition taken apart: 不含 is compiled as a condition denied.
struct ForWhom {
  std::vector<Words> positive, excluded;
};
ForWhom for_whom(const Program& program, NodeId condition, TypeId type);
/// "限学段为小学，不含教学点": a filter of members of the class.
Words filter_words(const Program& program, NodeId filter, TypeId type);
/// 符合 of one thing, or of several by 且.
bool conforms_only(const Program& program, NodeId node);

/// `rest` says of one of the rows that its value is at least a part of its standard: that part, one for all sub-rows; else nothing.
std::optional<Rational> part_of_standard(const Program& program, std::span<const std::uint32_t> rows, NodeId rest);

}  // namespace zhunsheng::explaining
