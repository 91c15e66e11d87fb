#include "evaluate/plain_comparisons.h"

namespace zhunsheng::evaluation {

namespace {

constexpr std::size_t kMostSteps = 8;

}  // namespace

PlainComparisons::PlainComparisons(const Program& program, const Index& index)
    : program_(program), index_(index), of_(program.requirements.size()) {
  for (RequirementId id = 0; id < of_.size(); ++id) {
    const RequirementDef& r = program.requirements[id];
    // One type is laid out; what is asked of a class is left.
    if (index.is_comparison[id] == 0 || index.members[r.subject].size() != 1) continue;
    const TypeId type = index.members[r.subject].front();
    const std::size_t begin = steps_.size();
    const Node& root = program.nodes[r.root];
    Plain plain{{}, {}, {}, type, r.root, static_cast<Comparison>(root.sub)};
    if (add(root.a, type, begin, plain.left) && add(root.b, type, begin, plain.right)) {
      plain.steps = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(steps_.size() - begin)};
      of_[id] = plain;
    } else {
      steps_.resize(begin);
    }
  }
}

/// Adds what works out the node to the steps from `begin` on. False where it is not plain.
bool PlainComparisons::add(NodeId id, TypeId type, std::size_t begin, Operand& out) {
  const Node& node = program_.nodes[id];
  if (node.op == Op::number) {
    out = {Operand::Kind::constant, node.a};
    return index_.constants[node.a].in_place();
  }
  if (node.op == Op::fact) {
    const FactIndex& known = index_.facts[node.a];
    out = {Operand::Kind::fact, program_.slot(type, node.a)};
    return out.index != kNone && !known.checked && known.formula == kNone;
  }
  if (node.op != Op::add && node.op != Op::subtract && node.op != Op::multiply && node.op != Op::divide) return false;
  Step step{node.op, {}, {}};
  if (!add(node.a, type, begin, step.a) || !add(node.b, type, begin, step.b)) return false;
  out = {Operand::Kind::result, static_cast<std::uint32_t>(steps_.size() - begin)};
  steps_.push_back(step);
  return out.index < kMostSteps;
}

bool PlainComparisons::find(RequirementId requirement, const Facts& facts, const Entity& entity, Found& found) const {
  const Plain& plain = of_[requirement];
  if (plain.type != entity.type) return false;
  const auto& columns = facts.cells[entity.type];
  // Apart, for g++ would load a pair at once that was stored one by one, and wait for it.
  std::int64_t n[kMostSteps];
  std::int64_t d[kMostSteps];
  const auto take = [&](Operand operand, Number& out) {
    if (operand.kind == Operand::Kind::fact) {
      out = number_in_place(columns[operand.index], entity.row);
    } else if (operand.kind == Operand::Kind::constant) {
      out = index_.constants[operand.index];
    } else {
      out = {n[operand.index], d[operand.index]};
    }
    return out.in_place();
  };
  for (std::uint32_t i = 0; i < plain.steps.count; ++i) {
    const Step& step = steps_[plain.steps.begin + i];
    Number a;
    Number b;
    Number out;
    if (!take(step.a, a) || !take(step.b, b)) return false;
    const bool fits = step.op == Op::divide     ? divide_points(a, b, out)
                      : step.op == Op::multiply ? multiply_points(a, b, out)
                      : step.op == Op::add      ? add_points(a, b, out)
                                                : subtract_points(a, b, out);
    if (!fits) return false;
    n[i] = out.n;
    d[i] = out.d;
  }
  if (!take(plain.left, found.left) || !take(plain.right, found.right)) return false;
  found.root = plain.root;
  found.holds = holds(plain.how, order(found.left, found.right));
  return true;
}

}  // namespace zhunsheng::evaluation
