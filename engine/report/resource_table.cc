#include "report/resource_table.h"

#include <algorithm>

#include "report/form_values.h"

namespace zhunsheng::report {
namespace {

bool is_fact(const Program& program, NodeId node) { return program.nodes[node].op == Op::fact; }

/// fact ≥ number
bool is_line(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  return node.op == Op::compare && static_cast<Comparison>(node.sub) == Comparison::at_least && is_fact(program, node.a) &&
         program.nodes[node.b].op == Op::number;
}

Rational number_of(const Program& program, NodeId node) { return program.constant(program.nodes[node].a); }

void take_lines(const Program& program, const Node& list, ResourceTable& table) {
  for (const NodeId id : program.list(list.b, list.c)) {
    if (!is_line(program, id)) return table.indicators.clear();
    const Node& line = program.nodes[id];
    table.indicators.push_back({program.nodes[line.a].a, number_of(program, line.b), {}, kNone});
  }
}

void take_floors(const Program& program, NodeId id, ResourceTable& table) {
  const Node& list = program.nodes[id];
  if (list.op != Op::all_of) return;
  for (const NodeId one : program.list(list.b, list.c))
    if (is_line(program, one))
      for (ResourceIndicator& indicator : table.indicators)
        if (indicator.fact == program.nodes[program.nodes[one].a].a) indicator.floor = number_of(program, program.nodes[one].b);
}

std::optional<ResourceTable> table_of(const Program& program, RequirementId id) {
  const RequirementDef& requirement = program.requirements[id];
  if (requirement.root == kNone) return {};
  const Node& root = program.nodes[requirement.root];
  ResourceTable table;
  table.requirement = id;
  if (root.op != Op::all_of) return {};
  for (const NodeId part : program.list(root.b, root.c)) {
    const Node& node = program.nodes[part];
    if (node.op == Op::at_least_of && table.indicators.empty()) {
      table.at_least = node.a;
      take_lines(program, node, table);
    }
  }
  for (const NodeId part : program.list(root.b, root.c)) take_floors(program, part, table);
  if (table.indicators.empty()) return {};
  return table;
}

/// Coefficients whose members are those to which the table's requirement applies.
void take_coefficients(const Program& program, ResourceTable& table) {
  const NodeId condition = program.requirements[table.requirement].condition;
  const std::string members = condition == kNone ? std::string() : print(program, condition);
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    if (program.requirements[id].root == kNone) continue;
    const Node& root = program.nodes[program.requirements[id].root];
    if (root.op != Op::compare) continue;
    const Node& left = program.nodes[root.a];
    if (left.op != Op::quantify || static_cast<Quantifier>(left.sub) != Quantifier::coefficient || !is_fact(program, left.a)) continue;
    const Quantification& over = program.quantifications[left.b];
    if (over.weight == kNone || !is_fact(program, over.weight)) continue;
    if ((over.filter == kNone ? std::string() : print(program, over.filter)) != members) continue;
    for (ResourceIndicator& indicator : table.indicators)
      if (indicator.fact == program.nodes[left.a].a) {
        indicator.coefficient = id;
        table.weight = program.nodes[over.weight].a;
      }
  }
}

const TraceStep* step_of(const Program& program, const std::vector<TraceStep>& steps, FactId fact) {
  for (const TraceStep& step : steps) {
    if (step.node != kNone && program.nodes[step.node].op == Op::fact && program.nodes[step.node].a == fact) return &step;
    if (const TraceStep* found = step_of(program, step.children, fact)) return found;
  }
  return nullptr;
}

}  // namespace

std::vector<ResourceTable> resource_tables(const Program& program) {
  std::vector<ResourceTable> out;
  for (RequirementId id = 0; id < program.requirements.size(); ++id)
    if (auto table = table_of(program, id)) {
      take_coefficients(program, *table);
      out.push_back(std::move(*table));
    }
  return out;
}

std::vector<ResourceRow> resource_rows(const ResourceTable& table, const Result& result, const TraceOf& trace) {
  std::vector<ResourceRow> rows;
  const Program& program = result.head.program;
  for (const Verdict& verdict : result.outcome.verdicts) {
    if (verdict.requirement != table.requirement || verdict.status == Status::not_applicable) continue;
    const Trace steps = trace(verdict);
    ResourceRow row;
    row.verdict = &verdict;
    for (const ResourceIndicator& indicator : table.indicators) {
      const TraceStep* step = step_of(program, steps.requirement, indicator.fact);
      row.values.push_back(step == nullptr ? Quantity::maybe() : step->quantity);
    }
    const TraceStep* weight = table.weight == kNone ? nullptr : step_of(program, steps.requirement, table.weight);
    row.weight = weight == nullptr ? Quantity::maybe() : weight->quantity;
    rows.push_back(std::move(row));
  }
  return rows;
}

const Verdict* verdict_of(const Result& result, RequirementId requirement) {
  if (requirement == kNone) return nullptr;
  for (const Verdict& verdict : result.outcome.verdicts)
    if (verdict.requirement == requirement) return &verdict;
  return nullptr;
}

std::optional<Rational> weighted_mean(const std::vector<ResourceRow>& rows, std::size_t indicator) {
  Rational sum, weights;
  for (const ResourceRow& row : rows) {
    if (!row.values[indicator].is_point() || !row.weight.is_point()) return {};
    sum += row.values[indicator].low * row.weight.low;
    weights += row.weight.low;
  }
  if (weights.is_zero()) return {};
  return sum / weights;
}

std::string table_item(const Program& program, const ResourceTable& table) {
  const RequirementDef& requirement = program.requirements[table.requirement];
  return std::string(program.text(requirement.item.length != 0 ? requirement.item : requirement.title));
}

}  // namespace zhunsheng::report
