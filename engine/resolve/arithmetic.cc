// Arithmetic, shares of a whole, and rates.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using syntax::Comparator;
using K = syntax::ExprKind;

namespace {

ValueType pure_number() { return {Kind::number, {}, "", false, kNone}; }
ValueType percentage() { return {Kind::number, {}, "%", false, kNone}; }

}  // namespace

Id Resolver::share_of(Place& place, const syntax::Expr& e) {
  const Id part = number(place, e.args[0]);
  const Id whole = number(place, e.args[1]);
  if (failed(part) || failed(whole)) return error(e.range);
  return share(part, whole, e.range);
}

/// Whether what `part` counts is declared a part of what `whole` counts.
bool Resolver::is_part(Id part, Id whole) const {
  const Expr& a = model_.exprs[part];
  const Expr& b = model_.exprs[whole];
  if (a.kind != b.kind) return false;
  if (a.kind == ExprKind::fact) {
    Id at = a.ref;
    for (std::size_t steps = 0; steps <= model_.facts.size() && at != kNone; ++steps) {
      at = model_.facts[at].part_of;
      if (at == b.ref) return at != kNone;
    }
    return false;
  }
  if (a.kind == ExprKind::previous) return is_part(a.args[0], b.args[0]);
  if (a.kind != ExprKind::quantify || a.quantifier != b.quantifier || a.ref != b.ref) return false;
  if (a.quantifier == syntax::Quantifier::count) return b.args[0] == kNone;
  return a.quantifier == syntax::Quantifier::sum && is_part(a.args[0], b.args[0]);
}

Id Resolver::share(Id part, Id whole, Range range) {
  if (!is_part(part, whole)) {
    const Expr& a = model_.exprs[part];
    const std::string fact_name = a.kind == ExprKind::fact ? model_.facts[a.ref].zh : "";
    const Id declared = a.kind == ExprKind::fact ? model_.facts[a.ref].part_of : kNone;
    report(Code::wrong_whole, range, fact_name.empty() ? "「占」的前一项没有声明属于后一项" : "「" + fact_name + "」没有声明属于这个分母",
           "the part is not declared to belong to that whole",
           declared != kNone ? "「" + fact_name + "」属于「" + model_.facts[declared].zh + "」"
                             : "在数据字典里写 属于：…；不是部分与整体的，用 / 相除",
           declared != kNone ? "it is part of `" + model_.facts[declared].id + "`" : "declare `part-of:`, or write / for a ratio");
    return error(range);
  }
  if (!same_dimension(type(part).unit, type(whole).unit)) {
    report(Code::unit_mismatch, range, "部分和整体的单位不同", "part and whole differ in unit", "给部分和整体声明同一种单位",
           "declare both in one unit");
    return error(range);
  }
  whole = convert(whole, type(part), range);
  const Id n = number_node(ExprKind::divide, {part, whole}, percentage(), range);
  model_.exprs[n].share = true;
  return n;
}

/// x 对 y 按 每12班 1间 配足，尾数进一: x ≥ ⌈y ÷ 12⌉ × 1.
Id Resolver::at_rate(Place& place, const syntax::Expr& e) {
  const Id have = e.args[0] == syntax::kNoExpr ? left_side(place, e) : number(place, e.args[0]);
  Id base = number(place, e.args[1]);
  Id per = number(place, e.args[2]);
  Id each = number(place, e.args[3]);
  if (failed(have) || failed(base) || failed(per) || failed(each)) return error(e.range);
  if (!unify(base, per, e.range)) return error(e.range);
  Id groups = number_node(ExprKind::divide, {base, per}, pure_number(), e.range);
  if (e.rounding != syntax::RateRounding::none)
    groups = number_node(e.rounding == syntax::RateRounding::up ? ExprKind::ceiling : ExprKind::floor, {groups}, pure_number(), e.range);
  each = convert(each, type(have), e.range);
  if (failed(each)) return each;
  ValueType needed = type(have);
  needed.literal = false;
  return compare(have, number_node(ExprKind::multiply, {groups, each}, needed, e.range), Comparator::at_least, e.range);
}

/// k × root, root × k, root / k; nothing else is defined on a root.
Id Resolver::scale_root(Id left, Id right, syntax::ExprKind kind, Range range) {
  const bool divides = kind == K::divide;
  const bool allowed = (divides || kind == K::multiply) && (is_root(left) ? is_number(right) : !divides);
  if (!allowed) {
    report(Code::root_arithmetic, range, "标准差、差异系数只能乘以或除以一个数",
           "a deviation or coefficient can only be scaled by a number", "直接与限值比较，例如 差异系数（…） 不超过 0.50",
           "compare it with its limit, for example cv(…) at most 0.50");
    return error(range);
  }
  ValueType to;
  to.kind = Kind::root;
  to.unit = divides ? zhunsheng::divide(type(left).unit, type(right).unit) : zhunsheng::multiply(type(left).unit, type(right).unit);
  to.unit_text = unit_text(to.unit);
  return number_node(divides ? ExprKind::divide : ExprKind::multiply, {left, right}, to, range);
}

Id Resolver::arithmetic(Place& place, const syntax::Expr& e) {
  Id left = number(place, e.args[0]);
  if (failed(left)) return left;
  if (e.kind == K::minus) {
    if (model_.exprs[left].kind == ExprKind::number) {
      const Expr literal_here = model_.exprs[left];
      return constant(-literal_here.number, literal_here.type, "-" + literal_here.text, e.range);
    }
    return number_node(ExprKind::minus, {left}, type(left), e.range);
  }
  Id right = number(place, e.args[1]);
  if (failed(right)) return right;
  if (auto fraction = e.kind == K::divide ? literal_of(*place.file, e) : std::nullopt)
    return constant(fraction->value, pure_number(), fraction->written, e.range);
  const bool product = e.kind == K::multiply || e.kind == K::divide;
  if (is_root(left) || is_root(right)) return scale_root(left, right, e.kind, e.range);
  if (!product) {
    if (!unify(left, right, e.range)) return error(e.range);
    ValueType sum = type(left);
    sum.literal = type(left).literal && type(right).literal;
    return number_node(e.kind == K::add ? ExprKind::add : ExprKind::subtract, {left, right}, sum, e.range);
  }
  ValueType to = pure_number();
  to.unit =
      e.kind == K::divide ? zhunsheng::divide(type(left).unit, type(right).unit) : zhunsheng::multiply(type(left).unit, type(right).unit);
  to.unit_text = unit_text(to.unit);
  to.literal = type(left).literal && type(right).literal;
  return number_node(e.kind == K::divide ? ExprKind::divide : ExprKind::multiply, {left, right}, to, e.range);
}

}  // namespace zhunsheng::resolving
