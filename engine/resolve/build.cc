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

namespace {

bool is_bare(const ValueType& value) { return value.literal && value.unit.is_pure() && value.unit_text.empty(); }

/// A bare number as it would be written with its unit: 50 where 万人 are counted is 50万人, 50万 is 50万人 too.
std::string with_unit(const std::string& written, const ValueType& to) {
  static constexpr std::string_view kScales[] = {"亿", "万", "千", "百", "十"};
  const bool scaled = std::any_of(std::begin(kScales), std::end(kScales), [&](std::string_view s) { return written.ends_with(s); });
  return written + (scaled ? unit_text({to.unit.parts, 1}) : to.unit_text);
}

}  // namespace

/// Whether a value may stand where `to` is wanted: equal dimensions; literals adapt (个 to any count, 人 to pupils, a bare count unless
/// what is wanted counts by the ten thousand: 50 may then mean 50 or 50万).
bool Resolver::fits(const Expr& value, const ValueType& to) const {
  if (same_dimension(value.type.unit, to.unit)) return true;
  if (!value.type.literal) return false;
  if (value.kind == ExprKind::number && value.number.is_zero()) return true;
  if (adapts(value.type.unit, to.unit)) return true;
  return is_bare(value.type) && is_counted(to.unit) && to.unit.factor == Rational(1);
}

void Resolver::report_unit(const Expr& value, const ValueType& to, Range range) {
  const std::string have = value.type.unit_text.empty() ? "无单位的数" : "「" + value.type.unit_text + "」";
  const std::string want = to.unit_text.empty() ? "无单位的数" : "「" + to.unit_text + "」";
  const std::string en_have = value.type.unit_text.empty() ? "a number without a unit" : "`" + value.type.unit_text + "`";
  const std::string en_want = to.unit_text.empty() ? "a number without a unit" : "`" + to.unit_text + "`";
  const bool offered = value.kind == ExprKind::number && is_bare(value.type) && !value.text.empty() && !to.unit_text.empty();
  const std::string full = offered ? with_unit(value.text, to) : "";
  report(Code::unit_mismatch, range, "单位不合：" + have + "不能当作" + want,
         "units differ: " + en_have + " where " + en_want + " is needed", offered ? "写全单位：" + full : "写同一种单位，或先相除成比率",
         offered ? "write the unit: " + full : "write the same unit, or divide to a ratio first");
}

/// The value in the unit `to`. Constants are converted now, the rest by a multiplication that is marked as a conversion.
Id Resolver::convert(Id id, const ValueType& to, Range range) {
  const Expr value = model_.exprs[id];
  if (failed(id)) return id;
  if (!fits(value, to)) {
    report_unit(value, to, range);
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

Place elsewhere(const Place& place, const syntax::File* file) {
  Place there = place;
  there.file = file;
  there.indicator = there.whole = syntax::kNoExpr;
  return there;
}

/// Nothing, and said, if it is being written out already, or too many are within each other.
std::optional<Resolver::Opening> Resolver::open(const std::string& zh, const std::string& id, Range range) {
  const auto at = std::find_if(opened_.begin(), opened_.end(), [&](const Words& w) { return w.en == id && w.zh == zh; });
  if (at != opened_.end()) {
    report_cycle(range, {"「" + zh + "」绕回了它自己", "`" + id + "` refers to itself"}, {at, opened_.end()},
                 {"改其中一处，不要再用到「" + zh + "」", "change one of them, so that it does without `" + id + "`"});
    return std::nullopt;
  }
  if (opened_.size() >= static_cast<std::size_t>(limits_.expression_depth)) {
    report(Code::too_deep, range, "口径和表一层用到一层，超过 " + std::to_string(limits_.expression_depth) + " 层",
           "readings and tables use each other over " + std::to_string(limits_.expression_depth) + " levels deep", "合并其中几层",
           "join some of them");
    return std::nullopt;
  }
  opened_.push_back({zh, id});
  return Opening(opened_);
}

/// Nothing that was not understood goes on in silence: it would be judged as something else.
void Resolver::check_no_errors_left() {
  if (out_.has_errors()) return;
  const auto check = [&](Id id, Range range) {
    if (id == kNone || !failed(id)) return;
    report(Code::type_mismatch, range, "这里有没读懂的地方，编译不了", "something here was not understood and cannot be compiled",
           "换一种写法", "write it in another way");
  };
  for (const auto& e : model_.exprs)
    for (const Id arg : e.args) check(arg, e.range);
  for (const auto& fact : model_.facts) check(fact.formula, fact.range);
  for (const auto& r : model_.requirements) {
    for (const Id id : {r.condition, r.root}) check(id, r.range);
    for (const auto& exception : r.exceptions)
      for (const Id id : {exception.condition, exception.replacement}) check(id, r.range);
  }
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
