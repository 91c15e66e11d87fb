// The rows of a table that a requirement asks for (7项 至少 6项 达标，其余 不低于 标准的85%), and what an entity has in each.
#pragma once

#include <optional>
#include <vector>

#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::report {

struct TableRow {
  NodeId comparison = kNone;
  NodeId indicator = kNone;      ///< its left side
  FactId fact = kNone;           ///< what the indicator is called by
  Rational standard;             ///< in the unit of the left side
  std::optional<Rational> kept;  ///< what the others must keep: 85% of the standard
};

/// Empty where the requirement rests on no table, or on one whose standards are no constants.
std::vector<TableRow> table_rows(const Program& program, const RequirementDef& requirement);

/// The step that evaluated the indicator of a row; null where the trace has none.
const TraceStep* step_of(const Trace& trace, const TableRow& row);

}  // namespace zhunsheng::report
