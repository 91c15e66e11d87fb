// Why a step came out as it did, in one clause: the operands that decided, with their numbers.
#pragma once

#include "explain/numbers.h"
#include "explain/remedy.h"

namespace zhunsheng::explaining {

Words reason(const Scene& scene, const TraceStep& step);
/// The same for a step whose operands follow below it: how many hold, without naming them.
/// Of a verdict below that depends on readings: how they are read in what is told of it; empty of others.
Words as_read(const Scene& scene, const TraceStep& row);
/// The reason of a verdict below: "按“甲式”掌握，94.98%，低于95%".
Words reason_below(const Scene& scene, const TraceStep& row);
Words summary(const Scene& scene, const TraceStep& step);

/// The operands that decided an 且, 或, 至少 N 项: the result would be the same without the others.
bool decides(const Scene& scene, const TraceStep& parent, const TraceStep& operand);
/// The comparison that a step comes down to, through choices, readings and denials; null if it is no single one.
const TraceStep* single_comparison(const Scene& scene, const TraceStep& step);

/// A row of a table, or a member: short, with its name and numbers.
Words row_words(const Scene& scene, const TraceStep& row);
/// The same without its name: "4.1958人/百生，低于4.2人/百生（为标准的99.90%）".
Words row_value_words(const Scene& scene, const TraceStep& row);
/// Members that keep the quantifier from being met, worst first; then those that are open.
struct Failing {
  const TraceStep* step = nullptr;  ///< the body or the row
  EntityId entity = kNone;
  Truth truth = Truth::unknown;
  Words name;
  std::optional<Rational> ratio;
  std::optional<Rational> badness;  ///< how far off, as a part of the line
};
std::vector<Failing> failing_members(const Scene& scene, const TraceStep& quantifier);
std::vector<Failing> failing_rows(const Scene& scene, const TraceStep& rows);

}  // namespace zhunsheng::explaining
