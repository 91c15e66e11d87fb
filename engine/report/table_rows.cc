#include "report/table_rows.h"

#include <algorithm>

namespace zhunsheng::report {
namespace {

/// The node that lists the rows, at the root or below an "and".
NodeId rows_node(const Program& program, NodeId root) {
  if (root == kNone) return kNone;
  const Node& node = program.nodes[root];
  if ((node.flags & kTable) != 0 && (node.op == Op::at_least_of || node.op == Op::all_of)) return root;
  if (node.op != Op::all_of) return kNone;
  for (const NodeId part : program.list(node.b, node.c))
    if (const NodeId found = rows_node(program, part); found != kNone) return found;
  return kNone;
}

FactId fact_of(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::fact) return node.a;
  if (node.op != Op::multiply || (node.flags & kConvert) == 0) return kNone;
  for (const NodeId side : {node.a, node.b})
    if (program.nodes[side].op == Op::fact) return program.nodes[side].a;
  return kNone;
}

std::optional<TableRow> row_of(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op != Op::compare || program.nodes[node.b].op != Op::number) return std::nullopt;
  if (static_cast<Comparison>(node.sub) != Comparison::at_least) return std::nullopt;
  return TableRow{id, node.a, fact_of(program, node.a), program.constant(program.nodes[node.b].a), std::nullopt};
}

/// A weaker requirement on the indicator of a row, anywhere below the root, says what the others must keep.
void find_kept(const Program& program, NodeId root, std::vector<TableRow>& rows) {
  const Node& node = program.nodes[root];
  if (node.op == Op::all_of || node.op == Op::at_least_of) {
    for (const NodeId part : program.list(node.b, node.c)) find_kept(program, part, rows);
    return;
  }
  const auto weaker = row_of(program, root);
  if (!weaker) return;
  for (TableRow& row : rows)
    if (row.indicator == weaker->indicator && weaker->standard < row.standard) row.kept = weaker->standard;
}

}  // namespace

std::vector<TableRow> table_rows(const Program& program, const RequirementDef& requirement) {
  const NodeId listed = rows_node(program, requirement.root);
  if (listed == kNone) return {};
  std::vector<TableRow> rows;
  for (const NodeId id : program.list(program.nodes[listed].b, program.nodes[listed].c)) {
    auto row = row_of(program, id);
    if (!row || row->fact == kNone) return {};
    rows.push_back(std::move(*row));
  }
  find_kept(program, requirement.root, rows);
  return rows;
}

const TraceStep* step_of(const Trace& trace, const TableRow& row) { return find_step(trace, row.indicator); }

}  // namespace zhunsheng::report
