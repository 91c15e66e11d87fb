#include "explain/phrase.h"

#include <algorithm>

#include "explain/phrase_parts.h"
#include "explain/say.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

namespace {

/// Sums and quotients inside others are bracketed; names are not.
Words operand(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::add:
    case Op::subtract:
    case Op::divide:
    case Op::choice:
      return bracketed(phrase(program, id));
    case Op::multiply:
      if (rate_phrase(program, node)) return phrase(program, id);
      return (node.flags & kConvert) != 0 ? operand(program, node.a) : bracketed(phrase(program, id));
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::fact:
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::reading:
    case Op::quantify:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return phrase(program, id);
  }
  return {};
}

/// 2/3, not the 3 of 元/3生.
bool is_fraction(std::string_view written) {
  const auto digits = [](std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
  };
  const auto slash = written.find('/');
  return slash != std::string_view::npos && digits(written.substr(0, slash)) && digits(written.substr(slash + 1));
}

Words constant_words(const Program& program, const Node& node) {
  if (auto words = as_written(program, node)) return *words;
  const Constant& constant = program.constants[node.a];
  const std::string_view written = program.text(constant.written);
  const std::string_view unit = written.ends_with("%") ? "%"
                                : node.unit == kNone   ? std::string_view()
                                                       : program.text(program.units[node.unit].text);
  Words words = number_words(program.constant(node.a), {unit, kAllDecimals});
  if (written.find("万") != std::string_view::npos || written.find("亿") != std::string_view::npos) words.zh = written;
  return words;
}

Words binary(const Program& program, const Node& node, std::string_view zh, std::string_view en) {
  return say(zh, en, operand(program, node.a), operand(program, node.b));
}
Words unary(const Program& program, const Node& node, std::string_view zh, std::string_view en) {
  return say(zh, en, operand(program, node.a));
}

Words product(const Program& program, const Node& node) {
  if ((node.flags & kConvert) != 0) return phrase(program, program.nodes[node.a].op == Op::number ? node.b : node.a);
  if (auto rate = rate_phrase(program, node)) return *rate;
  return binary(program, node, "{}×{}", "{} × {}");
}

/// What is written for "no row of the table": 0 ÷ 0, or a comparison with it.
bool is_not_applicable(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::compare) return is_not_applicable(program, node.a);
  if (node.op != Op::divide || program.nodes[node.b].op != Op::number) return false;
  return program.constant(program.nodes[node.b].a).is_zero();
}

/// A choice by the values of an enumeration, as a table gives it: "45人（小学）、50人（初中）", "小学：…；初中：…".
std::optional<Words> lookup_words(const Program& program, NodeId id, bool numeric) {
  const std::string_view zh = numeric ? "{}（{}）" : "{1}：{0}";
  const std::string_view en = numeric ? "{} ({})" : "{1}: {0}";
  std::vector<Words> rows;
  for (; program.nodes[id].op == Op::choice; id = program.nodes[id].c) {
    const Node& node = program.nodes[id];
    const Node& condition = program.nodes[node.a];
    if (condition.op != Op::compare || program.nodes[condition.b].op != Op::value) return std::nullopt;
    rows.push_back(say(zh, en, phrase(program, node.b), phrase(program, condition.b)));
  }
  if (!is_not_applicable(program, id)) rows.push_back(say(zh, en, phrase(program, id), Words{"其他", "others"}));
  return numeric ? joined(rows, "、", ", ") : joined(rows, "；", "; ");
}

Words choice_words(const Program& program, NodeId id) {
  if (auto rows = lookup_words(program, id, is_numeric(program, id))) return *rows;
  const Node& node = program.nodes[id];
  return say("如{}，则{}，否则{}", "if {}, {}, otherwise {}", phrase(program, node.a), phrase(program, node.b), phrase(program, node.c));
}

Words list_words(const Program& program, const Node& node, std::string_view zh, std::string_view en) {
  std::vector<Words> parts;
  for (const NodeId id : program.list(node.b, node.c)) {
    const Op op = program.nodes[id].op;
    const bool mixed = op != node.op && (op == Op::all_of || op == Op::any_of || op == Op::choice);
    parts.push_back(mixed ? bracketed(phrase(program, id)) : phrase(program, id));
  }
  return joined(parts, zh, en);
}

Words all_words(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (const auto rest = table_rest(program, id)) {
    const Node& rows = program.nodes[rest->at_least];
    return say("{}项指标中至少{}项达标，其余不低于标准的{}：{}",
               "at least {1} of {0} indicators met, the others at least {2} of their standard: {3}", number(rows.c), number(rows.a),
               number_words(rest->part, {"%", kAllDecimals}), list_words(program, rows, "；", "; "));
  }
  if (conforms_only(program, id)) {
    std::vector<Words> targets;
    for (const NodeId part : program.list(node.b, node.c))
      targets.push_back(quoted(target_title(program, static_cast<Conformity>(program.nodes[part].sub), program.nodes[part].a)));
    return say("符合{}的要求", "conforms to {}", joined(targets, "", ", "));
  }
  if ((node.flags & kTable) != 0)
    return say("以下{}项均达标：{}", "all {} of these: {}", number(node.c), list_words(program, node, "；", "; "));
  return list_words(program, node, "，且", ", and ");
}

Words one_of_words(const Program& program, const Node& node) {
  std::vector<Words> values;
  for (const NodeId id : program.list(node.b, node.c)) values.push_back(phrase(program, id));
  const bool negated = (node.flags & kNegated) != 0;
  return say(negated ? "{}不为{}" : "{}为{}", negated ? "{} is not {}" : "{} is {}", phrase(program, node.a), joined(values, "或", " or "));
}

}  // namespace

Words phrase(const Program& program, NodeId id) {
  if (id == kNone) return {};
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::number:
      return constant_words(program, node);
    case Op::truth:
      return node.sub != 0 ? Words{"不设限", "no limit"} : Words{"不成立", "never"};
    case Op::value:
      return name_words(program, program.values[node.a].name);
    case Op::text:
      return quoted(same(program.text(Text{node.a, node.b})));
    case Op::date:
      return date_words(Date{static_cast<std::int32_t>(node.a)});
    case Op::fact:
      return fact_words(program, node.a);
    case Op::previous:
      return unary(program, node, "上年{}", "{} a year earlier");
    case Op::growth:
      return unary(program, node, "{}的增幅", "growth of {}");
    case Op::add:
      return binary(program, node, "{}与{}之和", "{} plus {}");
    case Op::subtract:
      return binary(program, node, "{}减去{}", "{} less {}");
    case Op::multiply:
      return product(program, node);
    case Op::divide:
      return (node.flags & kShare) != 0 ? say("{}占{}的比例", "the share of {} in {}", phrase(program, node.a), phrase(program, node.b))
                                        : binary(program, node, "{}与{}之比", "{} divided by {}");
    case Op::minus:
      return unary(program, node, "负{}", "minus {}");
    case Op::absolute:
      return unary(program, node, "{}的绝对值", "the absolute value of {}");
    case Op::ceiling:
      return unary(program, node, "{}（尾数进一）", "{} (rounded up)");
    case Op::floor:
      return unary(program, node, "{}（尾数舍去）", "{} (rounded down)");
    case Op::round:
      return say("{}（四舍五入，{}位小数）", "{} (rounded to {} decimals)", operand(program, node.a), number(node.b));
    case Op::larger:
      return binary(program, node, "{}与{}中的较大者", "the larger of {} and {}");
    case Op::smaller:
      return binary(program, node, "{}与{}中的较小者", "the smaller of {} and {}");
    case Op::compare:
      return compare_phrase(program, node, false);
    case Op::one_of:
      return one_of_words(program, node);
    case Op::matches:
      return unary(program, node, "{}符合规定格式", "{} has the required form");
    case Op::all_of:
      return all_words(program, id);
    case Op::any_of:
      return list_words(program, node, "或", " or ");
    case Op::at_least_of:
      return say("以下{}项中至少{}项达标：{}", "at least {1} of these {0}: {2}", number(node.c), number(node.a),
                 list_words(program, node, "；", "; "));
    case Op::negation:
      return negation_phrase(program, node.a);
    case Op::choice:
      return choice_words(program, id);
    case Op::reading:
      return reading_phrase(program, node);
    case Op::quantify:
      return quantifier_phrase(program, node);
    case Op::conforms:
      return say("符合{}的要求", "conforms to {}", quoted(target_title(program, static_cast<Conformity>(node.sub), node.a)));
    case Op::attested:
      return say("{}（须有佐证材料）", "{} (with evidence)", quoted(fact_words(program, node.a)));
    case Op::found:
      return say("发生{}", "{} found", quoted(fact_words(program, node.a)));
    case Op::judged:
      return say("经研判，{}", "a person judges that {}", same(program.text(Text{node.a, node.b})));
  }
  return {};
}

/// What a rule writes as a fraction or in percentage points is not said in another way: 三分之二, 2/3, 0.5个百分点.
std::optional<Words> as_written(const Program& program, const Node& node) {
  if (node.op != Op::number) return std::nullopt;
  const std::string_view written = program.text(program.constants[node.a].written);
  const Rational value = program.constant(node.a);
  if (written.ends_with("百分点")) return number_words(value, {"个百分点", kAllDecimals});
  if (is_fraction(written)) return same(written);
  const bool of_hundred = written.starts_with("百分之") || written.starts_with("千分之") || written.starts_with("万分之");
  if (!of_hundred && written.find("分之") != std::string_view::npos) return Words{std::string(written), value.text()};
  return std::nullopt;
}

std::optional<Rational> constant_value(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::number) return program.constant(node.a);
  if (node.op != Op::multiply && node.op != Op::divide) return std::nullopt;
  const auto a = constant_value(program, node.a);
  const auto b = constant_value(program, node.b);
  if (!a || !b || (node.op == Op::divide && b->is_zero())) return std::nullopt;
  return node.op == Op::multiply ? *a * *b : *a / *b;
}

std::optional<TableRest> table_rest(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op != Op::all_of || node.c < 2) return std::nullopt;
  const auto parts = program.list(node.b, node.c);
  const Node& rows = program.nodes[parts[0]];
  if (rows.op != Op::at_least_of || (rows.flags & kTable) == 0) return std::nullopt;
  std::optional<Rational> part;
  for (const NodeId rest : parts.subspan(1)) {
    const auto found = part_of_standard(program, program.list(rows.b, rows.c), rest);
    if (!found || (part && *part != *found)) return std::nullopt;
    part = found;
  }
  return TableRest{parts[0], *part};
}

}  // namespace zhunsheng::explaining
