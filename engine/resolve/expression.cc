// Expressions: names, types, comparisons, arithmetic. Each function takes a written expression and gives a typed node; a mistake gives an
// error node, over which everything above stays silent.
#include <algorithm>
#include <re2/re2.h>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using syntax::Comparator;
using K = syntax::ExprKind;

namespace {

ValueType pure_number() { return {Kind::number, {}, "", false, kNone}; }
ValueType percentage() { return {Kind::number, {}, "%", false, kNone}; }

}  // namespace

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
        report(Code::type_mismatch, e.range, "只有文本能用「匹配」", "only a text can be matched");
        return error(e.range);
      }
      if (const RE2 pattern(e.word.text, RE2::Quiet); !pattern.ok()) {
        const std::string why = pattern.error().size() <= 80 ? pattern.error() : pattern.error().substr(0, pattern.error().find(':'));
        report(Code::bad_pattern, e.word.range, "正则表达式有误：" + why, "the pattern is refused: " + why);
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
  report(Code::type_mismatch, range, "这里要写一个数", "a number belongs here");
  return error(range);
}

Id Resolver::literal(const syntax::Number& number, Range range) {
  const auto unit = parse_unit(number.unit);
  if (!unit) {
    report(Code::unit_mismatch, range, "「" + number.unit + "」不是单位", "`" + number.unit + "` is not a unit");
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
           "`" + e.word.text + "` is a table: write table[key] or table all met");
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
             "write: " + std::string(finding ? "found " : "attested ") + used.id);
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
    report(Code::type_mismatch, e.range, "「则」和「否则」的结果不是同一类", "the two branches are of different kinds");
    return error(e.range);
  }
  return number_node(ExprKind::choice, {condition, yes, no}, type(yes), e.range);
}

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
    report(Code::type_mismatch, range, "两边不是同一类，不能比较", "the two sides are of different kinds");
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
             "a share lies between 0 and 100%: this threshold " + std::string(over ? "is never reached" : "means nothing"));
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

Id Resolver::reading_value(Place& place, Id reading, Range range) {
  const ReadingDraft draft = reading_drafts_[reading];
  if (draft.label == nullptr) return error(range);
  const auto opening = open(model_.readings[reading].zh, model_.readings[reading].id, range);
  if (!opening) return error(range);
  Place inside = elsewhere(place, draft.file);
  std::vector<Id> args;
  for (const auto& alternative : draft.label->alternatives) {
    if (alternative.kind != syntax::Alternative::Kind::value) {
      report(Code::type_mismatch, range,
             "口径「" + model_.readings[reading].zh + "」是门槛，要写「… 按 " + model_.readings[reading].zh + " 掌握」",
             "the reading is a threshold: write `… read as " + model_.readings[reading].id + "`");
      return error(range);
    }
    Id value = expr(inside, alternative.expr);
    if (failed(value)) return value;
    if (!args.empty() && is_number(args[0]) && is_number(value)) {
      if (!unify(args[0], value, alternative.range)) return error(range);
    } else if (!args.empty() && type(args[0]).kind != type(value).kind) {
      report(Code::type_mismatch, alternative.range, "同一口径的各种掌握不是同一类",
             "the alternatives of a reading are of different kinds");
      return error(range);
    }
    args.push_back(value);
  }
  ValueType to = type(args[0]);
  to.literal = std::all_of(args.begin(), args.end(), [&](Id a) { return type(a).literal; });
  const Id n = number_node(ExprKind::reading, args, to, range);
  model_.exprs[n].ref = reading;
  return n;
}

Id Resolver::read_as(Place& place, const syntax::Expr& e) {
  const Id reading = find(
      place.scope, e.word.text, [](const Scope& s) -> const auto& { return s.readings; });
  if (reading == kNone) {
    report(Code::unknown_name, e.word.range, "没有叫「" + e.word.text + "」的口径", "there is no reading `" + e.word.text + "`",
           "用 口径 " + e.word.text + " 声明它的各种掌握", "declare it with reading " + e.word.text);
    return error(e.range);
  }
  const ReadingDraft draft = reading_drafts_[reading];
  if (draft.label == nullptr) return error(e.range);
  const auto opening = open(model_.readings[reading].zh, model_.readings[reading].id, e.range);
  if (!opening) return error(e.range);
  std::vector<Id> args;
  for (const auto& alternative : draft.label->alternatives) {
    using AK = syntax::Alternative::Kind;
    if (alternative.kind == AK::unlimited || alternative.kind == AK::never) {
      args.push_back(truth_constant(alternative.kind == AK::unlimited, alternative.range));
      continue;
    }
    if (alternative.kind == AK::value) {
      report(Code::type_mismatch, alternative.range, "口径「" + e.word.text + "」不是门槛，不能「按…掌握」",
             "the reading `" + e.word.text + "` is no threshold", "直接把它写进算式", "use its name as a value");
      return error(e.range);
    }
    Place here = place;
    const Id left = left_side(here, e);
    Place inside = elsewhere(place, draft.file);
    const Id right = number(inside, alternative.expr);
    if (failed(left) || failed(right)) return error(e.range);
    args.push_back(compare(left, right, alternative.comparator, alternative.range));
    if (failed(args.back())) return error(e.range);
  }
  const Id n = truth_node(ExprKind::reading, args, e.range);
  model_.exprs[n].ref = reading;
  return n;
}

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
    report(Code::unit_mismatch, range, "部分和整体的单位不同", "part and whole differ in unit");
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

Id Resolver::scale_root(Id left, Id right, bool divide, Range range) {
  const bool allowed = is_root(left) ? is_number(right) : !divide && is_number(left);
  if (!allowed) {
    report(Code::root_arithmetic, range, "标准差、差异系数只能乘以或除以一个数",
           "a deviation or coefficient can only be scaled by a number");
    return error(range);
  }
  ValueType to;
  to.kind = Kind::root;
  to.unit = divide ? zhunsheng::divide(type(left).unit, type(right).unit) : zhunsheng::multiply(type(left).unit, type(right).unit);
  to.unit_text = unit_text(to.unit);
  return number_node(divide ? ExprKind::divide : ExprKind::multiply, {left, right}, to, range);
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
  const bool product = e.kind == K::multiply || e.kind == K::divide;
  if (is_root(left) || is_root(right)) {
    if (product) return scale_root(left, right, e.kind == K::divide, e.range);
    return scale_root(left, left, true, e.range);
  }
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
