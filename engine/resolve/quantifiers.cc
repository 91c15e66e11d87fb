// Quantifiers, functions, conformity, statements of persons.
#include <algorithm>

#include "resolve/denials.h"
#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using Q = syntax::Quantifier;
using F = syntax::Function;

namespace {

bool takes_weight(Q quantifier) { return quantifier == Q::weighted_mean || quantifier == Q::deviation || quantifier == Q::coefficient; }

bool asks_truth(Q quantifier) {
  return quantifier == Q::every || quantifier == Q::some || quantifier == Q::count || quantifier == Q::share;
}

}  // namespace

/// The written filter, and before it one for each fan-out value that the members have and the subject does not.
Id Resolver::member_filter(Place& place, const Place& member, const syntax::Expr& e) {
  std::vector<Id> filters;
  for (const Id value : place.bound) {
    const Id enumeration_id = model_.values[value].enumeration;
    if (place.subject != kNone && fact_of_enumeration(place.subject, enumeration_id, e.range) != kNone) continue;
    const Id fact_id = fact_of_enumeration(member.level, enumeration_id, e.range);
    if (fact_id == kNone) continue;
    fan_out_reached_ = true;
    Place inside = member;
    const Id left = fact_use(inside, fact_id, e.range);
    Expr right;
    right.kind = ExprKind::value;
    right.type.kind = Kind::value;
    right.type.enumeration = enumeration_id;
    right.ref = value;
    right.range = e.range;
    filters.push_back(compare(left, add(std::move(right)), syntax::Comparator::equal, e.range));
  }
  if (e.args.size() > 1 && e.args[1] != syntax::kNoExpr) {
    Place inside = member;
    filters.push_back(truth(inside, e.args[1]));
  }
  if (filters.empty()) return kNone;
  for (const Id filter : filters)
    if (failed(filter)) return filter;
  return filters.size() == 1 ? filters[0] : truth_node(ExprKind::all_of, filters, e.range);
}

Id Resolver::quantifier(Place& place, const syntax::Expr& e) {
  if (e.classes.size() != 1) {
    report(Code::wrong_kind, e.range, "一次只能对一类对象计算", "one class at a time", "分开写，或声明一个包含它们的层级",
           "write them apart, or declare a level that has them as kinds");
    return error(e.range);
  }
  const Id class_id = level(place.scope, e.classes[0]);
  if (class_id == kNone) return error(e.range);
  if (place.level != kNone && !above(class_id, place.level)) {
    report(Code::nothing_reached, e.classes[0].range,
           "「" + model_.levels[class_id].zh + "」不在「" + model_.levels[place.level].zh + "」之下",
           "`" + model_.levels[class_id].id + "` is not below `" + model_.levels[place.level].id + "`",
           "写对象下一级的类；层级的上下在数据字典里用 上级 声明",
           "name a class below the subject; `parent` in the vocabulary says what is below what");
    return error(e.range);
  }
  Place member = place;
  member.level = class_id;
  member.whole = syntax::kNoExpr;
  const auto arg = [&](std::size_t i) { return i < e.args.size() ? e.args[i] : syntax::kNoExpr; };
  Id body = kNone;
  if (arg(0) != syntax::kNoExpr) {
    body = asks_truth(e.quantifier) ? truth(member, arg(0)) : number(member, arg(0));
    if (failed(body)) return body;
    place.implicit_seen = member.implicit_seen;
    if (!asks_truth(e.quantifier) && is_root(body)) {
      report(Code::root_arithmetic, e.range, "不能再对标准差、差异系数汇总", "a deviation or coefficient cannot be aggregated",
             "直接在要汇总的那一级计算", "compute it at the level that you want");
      return error(e.range);
    }
  } else if (e.quantifier != Q::count) {
    report(Code::missing_label, e.range, "「" + e.keyword.text + "」里要写算什么", "say what is to be computed",
           "例如 " + e.keyword.text + "（" + e.classes[0].text + "：…）",
           "for example " + e.keyword.text + "(" + e.classes[0].text + ": …)");
    return error(e.range);
  }
  const Id filter = member_filter(place, member, e);
  if (filter != kNone && failed(filter)) return filter;
  Id weight = kNone;
  if (arg(2) != syntax::kNoExpr && !takes_weight(e.quantifier)) {
    const bool mean = e.quantifier == Q::mean;
    report(Code::wrong_kind, e.range, "「" + e.keyword.text + "」不用权：权只用于 加权平均、标准差、差异系数",
           "`" + e.keyword.text + "` takes no weight: only wmean, stddev and cv do",
           mean ? "写 加权平均（…，权 …），或删去权" : "删去 ，权 …",
           mean ? "write wmean(…, weight …), or delete the weight" : "delete `, weight …`");
    return error(e.range);
  }
  if (arg(2) != syntax::kNoExpr) {
    weight = number(member, arg(2));
    if (failed(weight)) return weight;
  } else if (e.quantifier == Q::weighted_mean) {
    report(Code::missing_label, e.range, "加权平均要写权", "a weighted mean needs a weight", "加上 ，权 在校生数", "add `, weight …`");
    return error(e.range);
  }
  ValueType to;
  to.kind = Kind::number;
  switch (e.quantifier) {
    case Q::every:
    case Q::some:
      to.kind = Kind::truth;
      break;
    case Q::count:
      to.unit = model_.levels[class_id].unit;
      to.unit_text = model_.levels[class_id].unit_text;
      break;
    case Q::share:
      to.unit_text = "%";
      break;
    case Q::sum:
    case Q::mean:
    case Q::min:
    case Q::max:
    case Q::weighted_mean:
      to = type(body);
      to.literal = false;
      break;
    case Q::deviation:
      to = type(body);
      to.literal = false;
      to.kind = Kind::root;
      break;
    case Q::coefficient:
      to.kind = Kind::root;
      break;
  }
  const Id n = number_node(ExprKind::quantify, {body, filter, weight}, to, e.range);
  model_.exprs[n].quantifier = e.quantifier;
  model_.exprs[n].ref = class_id;
  return n;
}

Id Resolver::function(Place& place, const syntax::Expr& e) {
  std::vector<Id> args;
  for (const ExprId arg : e.args) {
    args.push_back(number(place, arg));
    if (failed(args.back())) return args.back();
    if (is_root(args.back())) {
      report(Code::root_arithmetic, e.range, "这个函数不能用于标准差、差异系数", "this function does not take a root", "直接与限值比较",
             "compare it with its limit");
      return error(e.range);
    }
  }
  const bool two = e.function == F::larger || e.function == F::smaller || e.function == F::round;
  if (args.size() != (two ? 2U : 1U)) {
    report(Code::type_mismatch, e.range, "「" + e.keyword.text + "」要" + (two ? "两" : "一") + "个数",
           "`" + e.keyword.text + "` takes " + (two ? "two numbers" : "one number"), "两个数之间用逗号，例如 较大者（甲，乙）",
           "separate two by a comma: larger(a, b)");
    return error(e.range);
  }
  ValueType to = type(args[0]);
  switch (e.function) {
    case F::previous:
      return number_node(ExprKind::previous, args, to, e.range);
    case F::growth:
      return number_node(ExprKind::growth, args, {Kind::number, {}, "%", false, kNone}, e.range);
    case F::absolute:
      return number_node(ExprKind::absolute, args, to, e.range);
    case F::ceiling:
      return number_node(ExprKind::ceiling, args, to, e.range);
    case F::floor:
      return number_node(ExprKind::floor, args, to, e.range);
    case F::larger:
    case F::smaller:
      if (!unify(args[0], args[1], e.range)) return error(e.range);
      to = type(type(args[0]).literal ? args[1] : args[0]);
      return number_node(e.function == F::larger ? ExprKind::larger : ExprKind::smaller, args, to, e.range);
    case F::round: {
      const Expr digits = model_.exprs[args[1]];
      if (digits.kind != ExprKind::number || !digits.number.is_integer() || digits.number.sign() < 0 || digits.number > Rational(100)) {
        report(Code::type_mismatch, e.range, "四舍五入的位数要写成 0 到 100 的整数",
               "the digits to round to are a whole number from 0 to 100", "例如 四舍五入（甲，2位）", "for example round(a, 2)");
        return error(e.range);
      }
      const Id n = number_node(ExprKind::round, {args[0]}, to, e.range);
      model_.exprs[n].number = digits.number;
      return n;
    }
  }
  return error(e.range);
}

Id Resolver::at_least_of(Place& place, const syntax::Expr& e) {
  std::vector<Id> args;
  for (const ExprId arg : e.args) {
    args.push_back(truth(place, arg));
    if (failed(args.back())) return args.back();
  }
  if (e.count < 1 || e.count > static_cast<std::int64_t>(args.size())) {
    report(Code::out_of_range, e.range, "「至少 " + std::to_string(e.count) + " 项」与所列 " + std::to_string(args.size()) + " 项不合",
           "at least " + std::to_string(e.count) + " of " + std::to_string(args.size()) + " cannot be",
           "改项数，或补上所列的条件；条件之间用分号", "change the number, or list the conditions, separated by semicolons");
    return error(e.range);
  }
  const Id n = truth_node(ExprKind::at_least_of, args, e.range);
  model_.exprs[n].number = Rational(e.count);
  return n;
}

Id Resolver::conforms(Place& place, const syntax::Expr& e) {
  const Id n = truth_node(ExprKind::conforms, {}, e.range);
  conformities_.push_back({n, e.word.text, place.scope, e.word.range});
  return n;
}

Id Resolver::attested(Place& place, const syntax::Expr& e) {
  const auto wanted = e.kind == syntax::ExprKind::attested ? model::FactType::attestation : model::FactType::finding;
  Id id = kNone;
  if (e.flag) {
    fan_out_reached_ = true;  // a statement of its own for each value
    id = implicit_fact(place, e, wanted);
    if (e.kind == syntax::ExprKind::found && forbids(e.word.text)) report_denied(e.word.text, e.word.range);
  } else {
    id = fact(place.scope, e.word);
    if (id == kNone) return error(e.range);
    if (model_.facts[id].type != wanted) {
      const bool finding = wanted == model::FactType::finding;
      report(Code::wrong_kind, e.word.range, "「" + e.word.text + "」不是" + (finding ? "「发生」" : "「证明」") + "类的数据",
             "`" + e.word.text + "` is not a fact of type " + (finding ? "finding" : "attestation"),
             "核对名称，或直接写引号：证明 “…”、发生 “…”", "compare the name, or quote it: attested \"…\", found \"…\"");
      return error(e.range);
    }
    if (place.level != kNone && !reaches(place.level, model_.facts[id])) {
      report(Code::nothing_reached, e.word.range, "「" + e.word.text + "」不是" + model_.levels[place.level].zh + "的数据",
             "`" + e.word.text + "` is not a fact of " + model_.levels[place.level].id, "在有这项数据的那一级写，例如 每（学校：证明 …）",
             "write it where the fact is, for example every(school: attested …)");
      return error(e.range);
    }
  }
  const Id n = truth_node(e.kind == syntax::ExprKind::attested ? ExprKind::attested : ExprKind::found, {}, e.range);
  model_.exprs[n].ref = id;
  model_.exprs[n].number = Rational(place.valid_years);
  return n;
}

Id Resolver::item(Place& place, const syntax::Expr& e) {
  if (place.item == nullptr || place.item->fact == kNone) {
    report(Code::wrong_kind, e.range, "「本项」只在写了 逐项 的规则里有意义", "`item` needs a rule with `each:`", "加一行 逐项：表名",
           "add a line each: table");
    return error(e.range);
  }
  if (e.kind == syntax::ExprKind::item) return fact_use(place, place.item->fact, e.range);
  const Table& table = *place.items;
  const TableRow& row = *place.item;
  const Id value = fact_use(place, row.fact, e.range);
  const Id limit = by_value(
      place, table, e.range, [&](Place& p) { return row_limit(p, table, row, e.range); }, false);
  if (failed(value) || failed(limit)) return error(e.range);
  return compare(value, limit, row.comparator, e.range);
}

}  // namespace zhunsheng::resolving
