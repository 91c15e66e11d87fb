// Nodes of typed expressions, and the one place where units meet.
#include <algorithm>

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;

Id Resolver::add(Expr e) {
  model_.exprs.push_back(std::move(e));
  return static_cast<Id>(model_.exprs.size() - 1);
}

Id Resolver::error(Range range) {
  Expr e;
  e.range = range;
  return add(std::move(e));
}

Id Resolver::constant(const Rational& value, const ValueType& to, std::string written, Range range) {
  Expr e;
  e.kind = ExprKind::number;
  e.type = to;
  e.type.kind = Kind::number;
  e.type.literal = true;
  e.number = value;
  e.text = std::move(written);
  e.range = range;
  return add(std::move(e));
}

Id Resolver::number_node(ExprKind kind, std::vector<Id> args, ValueType to, Range range) {
  Expr e;
  e.kind = kind;
  e.args = std::move(args);
  e.type = std::move(to);
  e.range = range;
  return add(std::move(e));
}

Id Resolver::truth_node(ExprKind kind, std::vector<Id> args, Range range) {
  Expr e;
  e.kind = kind;
  e.args = std::move(args);
  e.type.kind = Kind::truth;
  e.range = range;
  return add(std::move(e));
}

Id Resolver::truth_constant(bool value, Range range) {
  const Id id = truth_node(ExprKind::truth, {}, range);
  model_.exprs[id].truth = value;
  return id;
}

/// 0 ÷ 0 is what the semantics call not applicable; it stands where a table has no row for an entity.
Id Resolver::not_applicable_number(ValueType to, Range range) {
  const Id zero = constant(Rational(0), to, "", range);
  const Id none = constant(Rational(0), {Kind::number, {}, "", true, kNone}, "", range);
  ValueType result = to;
  result.literal = false;
  return number_node(ExprKind::divide, {zero, none}, result, range);
}

Id Resolver::not_applicable_truth(Range range) {
  const ValueType pure{Kind::number, {}, "", false, kNone};
  const Id none = not_applicable_number(pure, range);
  const Id zero = constant(Rational(0), pure, "", range);
  const Id id = truth_node(ExprKind::compare, {none, zero}, range);
  model_.exprs[id].comparator = syntax::Comparator::equal;
  return id;
}

/// Whether a value may stand where `to` is wanted: equal dimensions; literals adapt (个 to any count, 人 to pupils, a bare count).
bool Resolver::fits(const Expr& value, const ValueType& to) const {
  if (same_dimension(value.type.unit, to.unit)) return true;
  if (!value.type.literal) return false;
  if (value.kind == ExprKind::number && value.number.is_zero()) return true;
  if (adapts(value.type.unit, to.unit)) return true;
  static const std::vector<std::string> measured = {"元", "平方米", "小时", "年", "月", "日", "天", "公里", "米"};
  const bool counted = to.unit.parts.size() == 1 && to.unit.parts[0].exponent == 1 &&
                       std::find(measured.begin(), measured.end(), to.unit.parts[0].noun) == measured.end();
  return counted && value.type.unit.is_pure() && value.type.unit_text.empty();
}

/// The value in the unit `to`. Constants are converted now, the rest by a multiplication that is marked as a conversion.
Id Resolver::convert(Id id, const ValueType& to, Range range) {
  const Expr value = model_.exprs[id];
  if (!fits(value, to)) {
    const std::string have = value.type.unit_text.empty() ? "无单位的数" : "「" + value.type.unit_text + "」";
    const std::string want = to.unit_text.empty() ? "无单位的数" : "「" + to.unit_text + "」";
    report(Code::unit_mismatch, range, "单位不合：" + have + "不能当作" + want,
           "units differ: `" + value.type.unit_text + "` where `" + to.unit_text + "` is needed", "写同一种单位，或先相除成比率",
           "write the same unit, or divide to a ratio first");
    return error(range);
  }
  const Rational factor = value.type.unit.factor / to.unit.factor;
  ValueType result = to;
  result.kind = value.type.kind;
  if (value.kind == ExprKind::number) return constant(value.number * factor, result, value.text, value.range);
  result.literal = value.type.literal;
  if (factor == Rational(1)) {
    if (!to.unit_text.empty()) model_.exprs[id].type.unit_text = to.unit_text;
    model_.exprs[id].type.unit = to.unit;
    return id;
  }
  const Id by = constant(factor, {Kind::number, {}, "", true, kNone}, "", range);
  const Id product = number_node(ExprKind::multiply, {id, by}, result, range);
  model_.exprs[product].conversion = true;
  return product;
}

/// Brings two numbers to one unit: a literal takes the other's, else the right side takes the left's.
bool Resolver::unify(Id& left, Id& right, Range range) {
  if (failed(left) || failed(right)) return false;
  const bool to_right = type(left).literal && !type(right).literal;
  Id& fixed = to_right ? right : left;
  Id& moved = to_right ? left : right;
  // A pure quotient compared with a percentage is shown as one.
  if (type(fixed).unit.is_pure() && type(fixed).unit_text.empty() && type(moved).unit_text == "%") model_.exprs[fixed].type.unit_text = "%";
  moved = convert(moved, type(fixed), range);
  return !failed(moved);
}

}  // namespace zhunsheng::resolving
