#include "report/sheet_formula.h"

#include <algorithm>

#include "book/address.h"

namespace zhunsheng::report {
namespace {

bool is_number(FactType type) {
  return type == FactType::integer || type == FactType::number || type == FactType::share || type == FactType::ratio;
}

std::string_view comparison_sign(std::uint8_t sub) {
  switch (static_cast<Comparison>(sub)) {
    case Comparison::at_least:
      return ">=";
    case Comparison::at_most:
      return "<=";
    case Comparison::more_than:
      return ">";
    case Comparison::less_than:
      return "<";
    case Comparison::equal:
      return "=";
    case Comparison::not_equal:
      return "<>";
  }
  return "=";
}

}  // namespace

SheetFormulas::SheetFormulas(const Program& program, NodeId condition, std::vector<std::uint32_t> alternatives)
    : program_(program), alternatives_(std::move(alternatives)) {
  if (condition == kNone) return;
  const Node& root = program.nodes[condition];
  std::vector<NodeId> parts{condition};
  if (root.op == Op::all_of) {
    const auto all = program.list(root.b, root.c);
    parts.assign(all.begin(), all.end());
  }
  for (const NodeId part : parts) {
    const Node& node = program.nodes[part];
    if (node.op == Op::compare && static_cast<Comparison>(node.sub) == Comparison::equal && program.nodes[node.a].op == Op::fact &&
        program.nodes[node.b].op == Op::value)
      fixed_[program.nodes[node.a].a] = program.nodes[node.b].a;
  }
}

NodeId SheetFormulas::chosen(const Node& reading) const {
  const auto nodes = program_.list(reading.b, reading.c);
  const Slice all = program_.readings[reading.a].alternatives;
  for (std::uint32_t i = 0; i < all.count && i < nodes.size(); ++i)
    if (std::find(alternatives_.begin(), alternatives_.end(), all.begin + i) != alternatives_.end()) return nodes[i];
  return nodes.front();
}

std::optional<bool> SheetFormulas::decided(NodeId condition) const {
  const Node& node = program_.nodes[condition];
  if (node.op != Op::compare || program_.nodes[node.a].op != Op::fact || program_.nodes[node.b].op != Op::value) return {};
  const auto fixed = fixed_.find(program_.nodes[node.a].a);
  if (fixed == fixed_.end() || static_cast<Comparison>(node.sub) != Comparison::equal) return {};
  return fixed->second == program_.nodes[node.b].a;
}

void SheetFormulas::need(NodeId id) {
  const Node& node = program_.nodes[id];
  switch (node.op) {
    case Op::fact:
      if (program_.facts[node.a].formula != kNone) return need(program_.facts[node.a].formula);
      if (std::find(stated_.begin(), stated_.end(), node.a) == stated_.end()) stated_.push_back(node.a);
      return;
    case Op::reading:
      return need(chosen(node));
    case Op::choice: {
      const auto known = decided(node.a);
      if (!known) need(node.a);
      if (!known || *known) need(node.b);
      if (!known || !*known) need(node.c);
      return;
    }
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
      need(node.a);
      return need(node.b);
    case Op::minus:
    case Op::absolute:
    case Op::negation:
      return need(node.a);
    case Op::all_of:
    case Op::any_of:
      for (const NodeId part : program_.list(node.b, node.c)) need(part);
      return;
    default:
      return;  // constants; and what formula() refuses
  }
}

std::string SheetFormulas::cell(FactId fact, std::uint32_t row, std::uint32_t first) const {
  const auto at = std::find(stated_.begin(), stated_.end(), fact);
  return column_text(first + static_cast<std::uint32_t>(at - stated_.begin())) + std::to_string(row);
}

std::optional<std::string> SheetFormulas::formula(NodeId id, std::uint32_t row, std::uint32_t first,
                                                  std::vector<std::string>& numbers) const {
  const Node& node = program_.nodes[id];
  const auto of = [&](NodeId operand) { return formula(operand, row, first, numbers); };
  const auto pair = [&](std::string_view sign) -> std::optional<std::string> {
    const auto left = of(node.a);
    const auto right = of(node.b);
    if (!left || !right) return {};
    return "(" + *left + std::string(sign) + *right + ")";
  };
  const auto call = [&](std::string_view name) -> std::optional<std::string> {
    const auto left = of(node.a);
    const auto right = of(node.b);
    if (!left || !right) return {};
    return std::string(name) + "(" + *left + "," + *right + ")";
  };
  switch (node.op) {
    case Op::number: {
      const std::string text = program_.constant(node.a).text();
      return text.find('/') == std::string::npos ? text : "(" + text + ")";
    }
    case Op::value: {
      std::string text(program_.text(program_.values[node.a].name.zh));
      return "\"" + text + "\"";
    }
    case Op::fact: {
      if (program_.facts[node.a].formula != kNone) return of(program_.facts[node.a].formula);
      std::string at = cell(node.a, row, first);
      if (program_.facts[node.a].type == FactType::boolean) return "(" + at + "=\"是\")";
      if (is_number(program_.facts[node.a].type)) numbers.push_back(at);
      return at;
    }
    case Op::reading:
      return of(chosen(node));
    case Op::choice: {
      if (const auto known = decided(node.a)) return of(*known ? node.b : node.c);
      const auto condition = of(node.a);
      const auto yes = of(node.b);
      const auto no = of(node.c);
      if (!condition || !yes || !no) return {};
      return "IF(" + *condition + "," + *yes + "," + *no + ")";
    }
    case Op::add:
      return pair("+");
    case Op::subtract:
      return pair("-");
    case Op::multiply:
      return pair("*");
    case Op::divide:
      return pair("/");
    case Op::compare:
      return pair(comparison_sign(node.sub));
    case Op::larger:
      return call("MAX");
    case Op::smaller:
      return call("MIN");
    case Op::minus: {
      const auto operand = of(node.a);
      if (!operand) return {};
      return "(-" + *operand + ")";
    }
    default:
      return {};
  }
}

}  // namespace zhunsheng::report
