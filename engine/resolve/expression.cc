// Expressions: names, literals, logic. Each function takes a written expression and gives a typed node; a mistake gives an
// error node, over which everything above stays silent.
#include <algorithm>
#include <re2/re2.h>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using K = syntax::ExprKind;

Id Resolver::expr(Place& place, ExprId id, Id enumeration_id) {
  if (id == syntax::kNoExpr) return error({});
  const syntax::Expr& e = place.file->at(id);
  switch (e.kind) {
    case K::error:
      return error(e.range);
    case K::number:
      return literal(e.number, e.range);
    case K::date: {
      Expr n;
      n.kind = ExprKind::date;
      n.type.kind = Kind::date;
      n.date = e.date;
      n.range = e.range;
      return add(std::move(n));
    }
    case K::period:
      report(Code::type_mismatch, e.range, "这里不能用期间", "a period cannot stand here", "写日期或数", "write a date or a number");
      return error(e.range);
    case K::text: {
      Expr n;
      n.kind = ExprKind::text;
      n.type.kind = Kind::text;
      n.text = e.word.text;
      n.range = e.range;
      return add(std::move(n));
    }
    case K::truth:
      return truth_constant(e.flag, e.range);
    case K::name:
      return name(place, e, enumeration_id);
    case K::any_of:
    case K::all_of:
    case K::negation:
      return logic(place, e);
    case K::choice:
      return choice(place, e);
    case K::compare:
      return comparison(place, e);
    case K::one_of:
      return one_of(place, e);
    case K::read_as:
      return read_as(place, e);
    case K::matches: {
      const Id value = left_side(place, e);
      if (failed(value)) return value;
      if (type(value).kind != Kind::text) {
        report(Code::type_mismatch, e.range, "只有文本能用「匹配」", "only a text can be matched", "只对类型是「文本」的数据写「匹配」",
               "match a fact of type text");
        return error(e.range);
      }
      if (const RE2 pattern(e.word.text, RE2::Quiet); !pattern.ok()) {
        const std::string why = pattern.error().size() <= 80 ? pattern.error() : pattern.error().substr(0, pattern.error().find(':'));
        report(Code::bad_pattern, e.word.range, "正则表达式有误：" + why, "the pattern is refused: " + why, "写法按 re2，例如 [0-9]{6}",
               "write it as re2 takes it, for example [0-9]{6}");
        return error(e.range);
      }
      const Id n = truth_node(ExprKind::matches, {value}, e.range);
      model_.exprs[n].text = e.word.text;
      return n;
    }
    case K::share_of:
      return share_of(place, e);
    case K::at_rate:
      return at_rate(place, e);
    case K::add:
    case K::subtract:
    case K::multiply:
    case K::divide:
    case K::minus:
      return arithmetic(place, e);
    case K::quantifier:
      return quantifier(place, e);
    case K::function:
      return function(place, e);
    case K::at_least_of:
      return at_least_of(place, e);
    case K::conforms:
      return conforms(place, e);
    case K::attested:
    case K::found:
      return attested(place, e);
    case K::judged: {
      fan_out_reached_ = true;  // a person looks at each value
      const Id n = truth_node(ExprKind::judged, {}, e.range);
      model_.exprs[n].text = e.word.text;
      return n;
    }
    case K::lookup:
      return look_up(place, e);
    case K::table_met:
    case K::table_most:
      return table_requirement(place, e);
    case K::item:
    case K::item_met:
      return item(place, e);
  }
  return error(e.range);
}

Id Resolver::truth(Place& place, ExprId id) {
  const Id value = expr(place, id);
  if (failed(value) || type(value).kind == Kind::truth) return value;
  const Range range = place.file->at(id).range;
  report(Code::type_mismatch, range, "这里要写一个条件，写的是一个值", "a condition belongs here, not a value", "加上比较，例如 不低于 95%",
         "compare it, for example: at least 95%");
  return error(range);
}

Id Resolver::number(Place& place, ExprId id) {
  const Id value = expr(place, id);
  if (failed(value) || is_number(value) || is_root(value)) return value;
  const Range range = place.file->at(id).range;
  report(Code::type_mismatch, range, "这里要写一个数", "a number belongs here", "写数、数据的名称或算式",
         "write a number, a fact or a formula");
  return error(range);
}

Id Resolver::literal(const syntax::Number& number, Range range) {
  const auto unit = parse_unit(number.unit);
  if (!unit) {
    report(Code::unit_mismatch, range, "「" + number.unit + "」不是单位", "`" + number.unit + "` is not a unit",
           "单位写成 人、元/生/年、平方米/百生 这样", "units are written as 人, 元/生/年, 平方米/百生");
    return error(range);
  }
  return constant(number.value, {Kind::number, *unit, number.unit, true, kNone}, number.written, range);
}

Id Resolver::name(Place& place, const syntax::Expr& e, Id enumeration_id) {
  if (const Id value = value_of(enumeration_id, e.word.text); value != kNone) {
    Expr n;
    n.kind = ExprKind::value;
    n.type.kind = Kind::value;
    n.type.enumeration = enumeration_id;
    n.ref = value;
    n.range = e.range;
    return add(std::move(n));
  }
  if (const Id reading = find(
          place.scope, e.word.text, [](const Scope& s) -> const auto& { return s.readings; });
      reading != kNone)
    return reading_value(place, reading, e.range);
  if (const Id id = find(
          place.scope, e.word.text, [](const Scope& s) -> const auto& { return s.facts; });
      id != kNone)
    return fact_use(place, id, e.range);
  if (find(
          place.scope, e.word.text, [](const Scope& s) -> const auto& { return s.tables; }) != kNone) {
    report(Code::wrong_kind, e.range, "「" + e.word.text + "」是表，要写 " + e.word.text + "【…】、各项 达标 或 至少 N项 达标",
           "`" + e.word.text + "` is a table: write table[key] or table all met", "例如 " + e.word.text + "【学段】",
           "for example " + e.word.text + "[stage]");
    return error(e.range);
  }
  if (enumeration_id != kNone) {
    const std::string values = values_of(enumeration_id);
    report(Code::unknown_name, e.range, "「" + model_.enumerations[enumeration_id].zh + "」没有「" + e.word.text + "」这个值",
           "`" + e.word.text + "` is not a value of `" + model_.enumerations[enumeration_id].id + "`", "可用的值：" + values,
           "values: " + values);
    return error(e.range);
  }
  fact(place.scope, e.word);
  return error(e.range);
}

Id Resolver::fact_use(Place& place, Id id, Range range) {
  const model::Fact& used = model_.facts[id];
  if (place.level != kNone && !reaches(place.level, used)) {
    const std::string holder = used.levels.empty() ? "" : model_.levels[used.levels[0]].zh;
    const bool below = std::any_of(used.levels.begin(), used.levels.end(), [&](Id l) { return above(l, place.level); });
    report(Code::nothing_reached, range, "「" + used.zh + "」是" + holder + "的数据，不是" + model_.levels[place.level].zh + "的",
           "`" + used.id + "` is a fact of " + (used.levels.empty() ? "" : model_.levels[used.levels[0]].id) + ", not of " +
               model_.levels[place.level].id,
           below ? "写 合计（" + holder + "：" + used.zh + "）或 每（" + holder + "：…）" : "",
           below ? "write sum(…: …) or every(…: …)" : "");
    return error(range);
  }
  Expr n;
  n.kind = ExprKind::fact;
  n.ref = id;
  n.range = range;
  switch (used.type) {
    case model::FactType::integer:
    case model::FactType::number:
    case model::FactType::share:
    case model::FactType::ratio:
      n.type = {Kind::number, used.unit, used.unit_text, false, kNone};
      break;
    case model::FactType::boolean:
      n.type.kind = Kind::truth;
      break;
    case model::FactType::text:
      n.type.kind = Kind::text;
      break;
    case model::FactType::date:
      n.type.kind = Kind::date;
      break;
    case model::FactType::enumeration:
      n.type.kind = Kind::value;
      n.type.enumeration = used.enumeration;
      break;
    case model::FactType::attestation:
    case model::FactType::finding: {
      const bool finding = used.type == model::FactType::finding;
      report(Code::wrong_kind, range,
             "「" + used.zh + "」是" + (finding ? "核查结果" : "情况说明") + "，要写 " + (finding ? "发生 " : "证明 ") + used.zh,
             "write: " + std::string(finding ? "found " : "attested ") + used.id, "情况说明和核查结果不能当作数或条件直接用",
             "statements of persons are no values");
      return error(range);
    }
  }
  return add(std::move(n));
}

Id Resolver::logic(Place& place, const syntax::Expr& e) {
  std::vector<Id> args;
  bool broken = false;
  for (const ExprId arg : e.args) {
    args.push_back(truth(place, arg));
    broken = broken || failed(args.back());
  }
  if (broken) return error(e.range);
  return truth_node(e.kind == K::any_of ? ExprKind::any_of : e.kind == K::all_of ? ExprKind::all_of : ExprKind::negation, args, e.range);
}

Id Resolver::choice(Place& place, const syntax::Expr& e) {
  const Id condition = truth(place, e.args[0]);
  Id yes = expr(place, e.args[1]);
  Id no = expr(place, e.args[2]);
  if (failed(condition) || failed(yes) || failed(no)) return error(e.range);
  if (is_number(yes) && is_number(no)) {
    if (!unify(yes, no, e.range)) return error(e.range);
    return number_node(ExprKind::choice, {condition, yes, no}, type(type(yes).literal ? no : yes), e.range);
  }
  if (type(yes).kind != type(no).kind) {
    report(Code::type_mismatch, e.range, "「则」和「否则」的结果不是同一类", "the two branches are of different kinds",
           "两边都写数，或都写条件", "write two numbers, or two conditions");
    return error(e.range);
  }
  return number_node(ExprKind::choice, {condition, yes, no}, type(yes), e.range);
}

}  // namespace zhunsheng::resolving
