// A requirement or condition as one row of a table: operator, value, unit, what is measured over what. Derived from the compiled nodes.
#pragma once

#include <string>
#include <vector>

#include "program/program.h"

namespace zhunsheng::report {

struct ConditionRow {
  std::string op;     ///< ">=", ">", "<=", "<", "=", "!=", or "all"
  std::string value;  ///< "95%", "6000", "true"; empty where it is no constant
  std::string unit;
  NodeId compared_with = kNone;      ///< the right side where it is no constant
  NodeId indicator = kNone;          ///< of a share its part
  NodeId denominator = kNone;        ///< of a share its whole
  TypeId universe = kNone;           ///< the class over which it is taken
  NodeId filter = kNone;             ///< which of its members: 限
  TypeId denominator_class = kNone;  ///< a share of members: its whole is the number of these
};

/// Of a reading, the row of the end that is sure to meet it.
ConditionRow condition_row(const Program& program, NodeId node);
/// The operands of an "and", else the node itself; none for kNone.
std::vector<NodeId> conjuncts(const Program& program, NodeId node);

}  // namespace zhunsheng::report
