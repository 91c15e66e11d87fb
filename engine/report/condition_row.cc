#include "report/condition_row.h"

#include <optional>

#include "outcome/words.h"
#include "program/comparison.h"
#include "program/conversion.h"

namespace zhunsheng::report {
namespace {

struct Value {
  Rational number;
  std::string text, unit;
};

Value value_of(const Program& program, const Node& node) {
  Value value{program.constant(node.a), "", node.unit == kNone ? "" : std::string(program.text(program.units[node.unit].text))};
  const std::string_view written = program.text(program.constants[node.a].written);
  const bool percent = value.unit == "%" || written.find('%') != std::string_view::npos;
  value.text = percent ? (value.number * 100).text() + "%" : value.number.text();
  return value;
}

/// The constant on the right side; of a reading the alternative that is hardest to meet.
std::optional<Value> constant_side(const Program& program, NodeId id, Comparison comparison) {
  const Node& node = program.nodes[without_conversion(program, id).node];
  if (node.op == Op::number) return value_of(program, node);
  if (node.op != Op::reading) return std::nullopt;
  std::optional<Value> hardest;
  const bool upwards = comparison == Comparison::at_least || comparison == Comparison::more_than;
  for (const NodeId alternative : program.list(node.b, node.c)) {
    auto value = constant_side(program, alternative, comparison);
    if (!value) return std::nullopt;
    if (!hardest || (upwards ? hardest->number < value->number : value->number < hardest->number)) hardest = value;
  }
  return hardest;
}

/// Over which members something is taken.
struct Universe {
  TypeId type = kNone;
  NodeId filter = kNone;
};

Universe universe_of(const Program& program, NodeId id) {
  if (id == kNone) return {};
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::quantify:
      return {program.quantifications[node.b].type, program.quantifications[node.b].filter};
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::larger:
    case Op::smaller: {
      const Universe left = universe_of(program, node.a);
      return left.type != kNone ? left : universe_of(program, node.b);
    }
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
      return universe_of(program, node.a);
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::fact:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::choice:
    case Op::reading:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return {};
  }
  return {};
}

void over(const Universe& universe, ConditionRow& row) {
  row.universe = universe.type;
  row.filter = universe.filter;
}

void fill_left(const Program& program, NodeId id, ConditionRow& row) {
  id = without_conversion(program, id).node;
  const Node& node = program.nodes[id];
  row.indicator = id;
  if (row.universe == kNone) over(universe_of(program, id), row);
  if (node.op == Op::divide) {
    row.indicator = node.a;
    row.denominator = node.b;
  } else if (node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::share) {
    row.indicator = node.a;
    row.denominator_class = program.quantifications[node.b].type;
  }
}

ConditionRow comparison_row(const Program& program, const Node& node, bool denied, const Universe& universe) {
  ConditionRow row;
  over(universe, row);
  auto comparison = static_cast<Comparison>(node.sub);
  if (denied) comparison = opposite(comparison);
  row.op = id_of(comparison);
  fill_left(program, node.a, row);
  if (auto value = constant_side(program, node.b, comparison)) {
    row.value = value->text;
    row.unit = value->unit;
  } else if (const Node& right = program.nodes[node.b]; right.op == Op::value) {
    row.value = program.text(program.values[right.a].name.id);
  } else {
    row.compared_with = node.b;
  }
  return row;
}

ConditionRow truth_row(NodeId id, bool denied, const Universe& universe) {
  ConditionRow row;
  row.op = "=";
  row.value = denied ? "false" : "true";
  row.indicator = id;
  over(universe, row);
  return row;
}

ConditionRow row_of(const Program& program, NodeId id, bool denied, const Universe& universe);

/// Thresholds of one reading differ: the row that meets them all. 不设限 asks for nothing.
ConditionRow reading_row(const Program& program, const Node& node, bool denied, const Universe& universe) {
  std::optional<ConditionRow> hardest;
  std::optional<Rational> most;
  for (const NodeId alternative : program.list(node.b, node.c)) {
    const Node& at = program.nodes[alternative];
    if (at.op != Op::compare) continue;
    const auto comparison = static_cast<Comparison>(at.sub);
    const auto value = constant_side(program, at.b, comparison);
    const bool upwards = comparison == Comparison::at_least || comparison == Comparison::more_than;
    if (hardest && (!value || !most || (upwards ? value->number <= *most : value->number >= *most))) continue;
    hardest = row_of(program, alternative, denied, universe);
    if (value) most = value->number;
  }
  return hardest ? *hardest : truth_row(kNone, denied, universe);
}

ConditionRow all_row(const Universe& universe) {
  ConditionRow row;
  row.op = "all";
  over(universe, row);
  return row;
}

ConditionRow row_of(const Program& program, NodeId id, bool denied, const Universe& universe) {
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::compare:
      return comparison_row(program, node, denied, universe);
    case Op::negation:
      return row_of(program, node.a, !denied, universe);
    case Op::reading:
      return reading_row(program, node, denied, universe);
    case Op::quantify: {
      const Universe members = universe.type != kNone ? universe : universe_of(program, id);
      const auto quantifier = static_cast<Quantifier>(node.sub);
      const bool each = quantifier == (denied ? Quantifier::some : Quantifier::every);
      if (!each || node.a == kNone) return truth_row(id, denied, members);
      return program.nodes[node.a].op == Op::conforms ? all_row(members) : row_of(program, node.a, denied, members);
    }
    case Op::fact:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return truth_row(id, denied, universe);
    case Op::one_of: {
      ConditionRow row = truth_row(node.a, denied, universe);
      row.op = denied == ((node.flags & kNegated) != 0) ? "=" : "!=";
      row.value.clear();
      for (const NodeId item : program.list(node.b, node.c))
        if (program.nodes[item].op == Op::value)
          row.value += (row.value.empty() ? "" : ",") + std::string(program.text(program.values[program.nodes[item].a].name.id));
      return row;
    }
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::choice:
    case Op::conforms:
      return all_row(universe);
  }
  return {};
}

}  // namespace

ConditionRow condition_row(const Program& program, NodeId node) { return row_of(program, node, false, {}); }

std::vector<NodeId> conjuncts(const Program& program, NodeId node) {
  if (node == kNone) return {};
  const Node& at = program.nodes[node];
  if (at.op != Op::all_of) return {node};
  std::vector<NodeId> result;
  for (const NodeId operand : program.list(at.b, at.c))
    for (const NodeId inner : conjuncts(program, operand)) result.push_back(inner);
  return result;
}

}  // namespace zhunsheng::report
