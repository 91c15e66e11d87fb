// Comparisons: what may be compared with what, and the left side where none is written.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using syntax::Comparator;
using K = syntax::ExprKind;

/// The left side of a comparison; where none is written, the rule's 指标, or for 其中 the part within the part before.
Id Resolver::left_side(Place& place, const syntax::Expr& e) {
  const ExprId written = e.args.empty() ? syntax::kNoExpr : e.args[0];
  if (written != syntax::kNoExpr && place.whole != syntax::kNoExpr && place.file->at(written).kind != K::share_of) {
    const ExprId whole = place.whole;
    place.whole = syntax::kNoExpr;
    const Id part_node = number(place, written);
    const Id whole_node = number(place, whole);
    if (failed(part_node) || failed(whole_node)) return error(e.range);
    return share(part_node, whole_node, e.range);
  }
  if (written != syntax::kNoExpr) return expr(place, written);
  if (place.indicator != syntax::kNoExpr) {
    const ExprId indicator = place.indicator;
    return expr(place, indicator);
  }
  report(Code::missing_label, e.range, "比较的前面缺少指标", "the comparison has nothing on its left", "写出指标，或在规则里加一行 指标：…",
         "write the indicator, or add a line indicator: …");
  return error(e.range);
}

Id Resolver::comparison(Place& place, const syntax::Expr& e) {
  const Id left = left_side(place, e);
  if (failed(left)) return left;
  static const std::vector<std::string> low = {"以下", "以内", "or less", "within"};
  static const std::vector<std::string> high = {"以上", "or more"};
  const auto is = [&](const std::vector<std::string>& words) { return std::find(words.begin(), words.end(), e.bound.text) != words.end(); };
  const bool upward = e.comparator == Comparator::at_least || e.comparator == Comparator::more_than;
  const bool downward = e.comparator == Comparator::at_most || e.comparator == Comparator::less_than;
  if ((upward && is(low)) || (downward && is(high))) {
    report(Code::comparator_conflict, e.range, "「" + e.keyword.text + "」和「" + e.bound.text + "」方向相反",
           "`" + e.keyword.text + "` and `" + e.bound.text + "` point in opposite directions", "只留一个", "keep one of them");
    return error(e.range);
  }
  const Id right = expr(place, e.args[1], type(left).enumeration);
  if (failed(right)) return right;
  return compare(left, right, e.comparator, e.range);
}

Id Resolver::compare(Id left, Id right, Comparator comparator, Range range) {
  const Kind kind = type(left).kind;
  const Kind other = type(right).kind;
  const bool numeric = (kind == Kind::number || kind == Kind::root) && (other == Kind::number || other == Kind::root);
  if (numeric) return compare_numbers(left, right, comparator, range);
  const bool equality = comparator == Comparator::equal || comparator == Comparator::not_equal;
  if (kind == Kind::truth && other == Kind::truth && equality && (model_.exprs[right].kind == ExprKind::truth)) {
    const bool same = model_.exprs[right].truth == (comparator == Comparator::equal);
    return same ? left : truth_node(ExprKind::negation, {left}, range);
  }
  if (kind != other || kind == Kind::truth || (kind == Kind::value && type(left).enumeration != type(right).enumeration)) {
    report(Code::type_mismatch, range, "两边不是同一类，不能比较", "the two sides are of different kinds",
           "两边要都是数、都是文本、都是日期，或都是同一枚举的值", "compare numbers, texts, dates, or values of one enumeration");
    return error(range);
  }
  if (!equality && (kind == Kind::text || (kind == Kind::value && !model_.enumerations[type(left).enumeration].ordered))) {
    const std::string what = kind == Kind::text ? "文本" : "「" + model_.enumerations[type(left).enumeration].zh + "」";
    report(Code::unordered_enumeration, range, what + "没有声明次序，不能比高低", "this has no declared order",
           "在枚举里写 次序：… 并注明依据，或改用「为」", "declare `order:` in the enumeration, or use `is`");
    return error(range);
  }
  const Id n = truth_node(ExprKind::compare, {left, right}, range);
  model_.exprs[n].comparator = comparator;
  return n;
}

Id Resolver::compare_numbers(Id left, Id right, Comparator comparator, Range range) {
  const Expr quotient = model_.exprs[left];
  if (quotient.kind == ExprKind::divide && !quotient.share && type(right).unit_text == "%" &&
      model_.exprs[quotient.args[0]].kind == ExprKind::fact) {
    const model::Fact& part = model_.facts[model_.exprs[quotient.args[0]].ref];
    if (part.part_of != kNone && !is_part(quotient.args[0], quotient.args[1])) {
      const std::string& whole = model_.facts[part.part_of].zh;
      report(Code::wrong_whole, range, "「" + part.zh + "」属于「" + whole + "」，这里的分母是别的",
             "`" + part.id + "` is part of `" + model_.facts[part.part_of].id + "`, the denominator is another",
             "写 " + part.zh + " 占 " + whole, "write " + part.id + " as share of " + model_.facts[part.part_of].id);
      return error(range);
    }
  }
  if (!unify(left, right, range)) return error(range);
  const Expr& limit = model_.exprs[right];
  if (quotient.share && limit.kind == ExprKind::number) {
    const bool over = comparator == Comparator::more_than ? limit.number >= Rational(1)
                                                          : comparator == Comparator::at_least && limit.number > Rational(1);
    const bool under = limit.number.sign() < 0;
    if (over || under) {
      report(Code::out_of_range, range, "占比在 0 到 100% 之间，这个门槛" + std::string(over ? "永远达不到" : "没有意义"),
             "a share lies between 0 and 100%: this threshold " + std::string(over ? "is never reached" : "means nothing"),
             "核对门槛；占比写成 95% 或 0.95", "compare with the original; a share is written 95% or 0.95");
      return error(range);
    }
  }
  const Id n = truth_node(ExprKind::compare, {left, right}, range);
  model_.exprs[n].comparator = comparator;
  return n;
}

Id Resolver::one_of(Place& place, const syntax::Expr& e) {
  const Id left = left_side(place, e);
  if (failed(left)) return left;
  std::vector<Id> args;
  if (type(left).kind == Kind::value) args.push_back(left);
  for (std::size_t i = 1; i < e.args.size(); ++i) {
    const Id right = expr(place, e.args[i], type(left).enumeration);
    if (failed(right)) return right;
    if (type(left).kind == Kind::value && type(right).enumeration == type(left).enumeration &&
        model_.exprs[right].kind == ExprKind::value) {
      args.push_back(right);
      continue;
    }
    if (type(left).kind == Kind::value) {
      report(Code::type_mismatch, place.file->at(e.args[i]).range,
             "「为」后面并列的要都是「" + model_.enumerations[type(left).enumeration].zh + "」的值",
             "only values of `" + model_.enumerations[type(left).enumeration].id + "` can be listed here",
             "与另一个数据相比的，另写一个比较，用 或 连接", "compare with another fact apart, joined by `or`");
      return error(e.range);
    }
    args.push_back(compare(left, right, Comparator::equal, e.range));
    if (failed(args.back())) return error(e.range);
  }
  const bool negated = e.comparator == Comparator::not_equal;
  if (type(left).kind == Kind::value) {
    const Id n = truth_node(ExprKind::one_of, args, e.range);
    model_.exprs[n].negated = negated;
    return n;
  }
  const Id any = args.size() == 1 ? args[0] : truth_node(ExprKind::any_of, args, e.range);
  return negated ? truth_node(ExprKind::negation, {any}, e.range) : any;
}

}  // namespace zhunsheng::resolving
