// Quantifiers, readings, and the names of things in words.
#include <algorithm>

#include "explain/phrase.h"
#include "explain/phrase_parts.h"
#include "explain/say.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

namespace {

Words every_words(const Program& program, const Node& node) {
  const Quantification& quantification = program.quantifications[node.b];
  const Words unit = counting_unit(program, quantification.type);
  const Words members = members_words(program, quantification);
  const Words head{fmt::format("每{}{}", unit.zh, members.zh), "for every one of the " + members.en};
  const Node& body = program.nodes[node.a];
  if (body.op == Op::compare) {
    const Words inner = compare_phrase(program, body, true);
    return {head.zh + "的" + inner.zh, head.en + ", " + inner.en};
  }
  if (body.op == Op::quantify && static_cast<Quantifier>(body.sub) == Quantifier::every)
    return say("{}的{}", "{}, {}", head, phrase(program, node.a));
  if (conforms_only(program, node.a)) return say("{}均{}", "{}, {}", head, phrase(program, node.a));
  return say("{}均满足：{}", "{}: {}", head, phrase(program, node.a));
}

Words number_of_words(const Program& program, const Node& node, const Words& members) {
  if (node.a == kNone) return say("{}数", "the number of {}", members);
  return say("{1}的{0}数", "the number of {0} where {1}", members, phrase(program, node.a));
}

bool are_schools(const Program& program, const Quantification& quantification) {
  return program.text(program.types[quantification.type].name.zh).find("校") != std::string_view::npos;
}

Words coefficient_words(const Program& program, const Node& node, const Quantification& quantification, const Words& members) {
  const Words body = phrase(program, node.a);
  const Words weight = quantification.weight == kNone ? Words{} : say("按{}加权", "weighted by {}", phrase(program, quantification.weight));
  // Between schools it has its official name; behind it stand which schools, and how they weigh.
  std::vector<Words> remarks;
  if (are_schools(program, quantification) && quantification.filter != kNone)
    remarks.push_back(filter_words(program, quantification.filter, quantification.type));
  if (!empty(weight)) remarks.push_back(weight);
  const Words remark = remarks.empty() ? Words{} : say("（{}）", " ({})", joined(remarks, "；", "; "));
  if (are_schools(program, quantification))
    return say("{}的校际差异系数{}", "the difference coefficient of {} between schools{}", body, remark);
  return say("各{}{}的差异系数{}", "the difference coefficient of {1} over the {0}{2}", members, body, remark);
}

}  // namespace

/// In the middle of a sentence: a capital stays where it is one of several (PE, IT).
Words fact_words(const Program& program, FactId fact) {
  Words words = name_words(program, program.facts[fact].name);
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (words.en.size() > 1 && is_upper(words.en[0]) && !is_upper(words.en[1])) words.en[0] = static_cast<char>(words.en[0] - 'A' + 'a');
  return words;
}
Words type_words(const Program& program, TypeId type) { return name_words(program, program.types[type].name); }

Words types_words(const Program& program, TypeId type) { return plural(type_words(program, type)); }

Words counting_unit(const Program& program, TypeId type) {
  const std::uint32_t unit = program.types[type].unit;
  const std::string_view text = unit == kNone ? std::string_view() : program.text(program.units[unit].text);
  if (text == "校") return {"所", ""};
  return {text.empty() || text == "县" || text == "班" ? "个" : std::string(text), ""};
}

Words counted(const Program& program, TypeId type, std::int64_t n) {
  return {fmt::format("{}{}", n, counting_unit(program, type).zh), number(n).en};
}

Words count_words(const Program& program, TypeId type, std::int64_t n) {
  const Words name = n == 1 ? type_words(program, type) : types_words(program, type);
  return say("{}{}", "{} {}", counted(program, type, n), name);
}

Words members_words(const Program& program, const Quantification& quantification) {
  const Words types = types_words(program, quantification.type);
  if (quantification.filter == kNone) return types;
  return say("{}（{}）", "{} ({})", types, filter_words(program, quantification.filter, quantification.type));
}

namespace {

std::string readable(std::string_view id) {
  std::string out(id.substr(id.find('.') + 1));
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

}  // namespace

Words target_title(const Program& program, Conformity conformity, std::uint32_t id) {
  if (conformity == Conformity::requirement) return requirement_title(program, program.requirements[id]);
  const bool rule = conformity == Conformity::rule;
  const Text title = rule ? program.rules[id].title : program.rulesets[id].title;
  const Text english = rule ? program.rules[id].english : program.rulesets[id].english;
  const std::string_view en = program.text(english);
  return {std::string(program.text(title)),
          en.empty() ? readable(program.text(rule ? program.rules[id].id : program.rulesets[id].id)) : std::string(en)};
}

Words quantifier_phrase(const Program& program, const Node& node) {
  const Quantification& quantification = program.quantifications[node.b];
  const Words members = members_words(program, quantification);
  const Words body = phrase(program, node.a);
  switch (static_cast<Quantifier>(node.sub)) {
    case Quantifier::every:
      return every_words(program, node);
    case Quantifier::some:
      return say("至少有1{2}{0}满足：{1}", "at least one of the {0} where {1}{2}", members, body,
                 counting_unit(program, quantification.type));
    case Quantifier::count:
      return number_of_words(program, node, members);
    case Quantifier::share:
      return say("{1}的{0}所占比例", "the share of {0} where {1}", members, body);
    case Quantifier::sum:
      return say("各{}{}合计", "the total of {1} over the {0}", members, body);
    case Quantifier::mean:
      return say("各{}{}的平均值", "the mean of {1} over the {0}", members, body);
    case Quantifier::min:
      return say("各{}{}的最小值", "the least {1} among the {0}", members, body);
    case Quantifier::max:
      return say("各{}{}的最大值", "the greatest {1} among the {0}", members, body);
    case Quantifier::weighted_mean:
      return say("各{}{}按{}加权的平均值", "the mean of {1} over the {0}, weighted by {2}", members, body,
                 phrase(program, quantification.weight));
    case Quantifier::deviation:
      return say("各{}{}的标准差", "the standard deviation of {1} over the {0}", members, body);
    case Quantifier::coefficient:
      return coefficient_words(program, node, quantification, members);
  }
  return {};
}

bool is_numeric(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::number:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
      return true;
    case Op::fact:
      return program.facts[node.a].type <= FactType::ratio;
    case Op::choice:
      return is_numeric(program, node.b);
    case Op::reading:
      return node.c > 0 && is_numeric(program, program.list(node.b, node.c)[0]);
    case Op::quantify: {
      const auto quantifier = static_cast<Quantifier>(node.sub);
      return quantifier != Quantifier::every && quantifier != Quantifier::some;
    }
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return false;
  }
  return false;
}

std::string_view unit_of(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.unit != kNone && program.units[node.unit].text.length > 0) return program.text(program.units[node.unit].text);
  if (node.op == Op::divide && (node.flags & kShare) != 0) return "%";
  if (node.op == Op::growth) return "%";
  if (node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::share) return "%";
  if (node.op == Op::number && program.text(program.constants[node.a].written).ends_with("%")) return "%";
  if (node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::count) {
    const std::uint32_t unit = program.types[program.quantifications[node.b].type].unit;
    return unit == kNone ? std::string_view() : program.text(program.units[unit].text);
  }
  return {};
}

std::string_view comparison_unit(const Program& program, const Node& compare) {
  const std::string_view left = unit_of(program, compare.a);
  const std::string_view right = unit_of(program, compare.b);
  return left.empty() || right == "%" ? right : left;
}

}  // namespace zhunsheng::explaining
