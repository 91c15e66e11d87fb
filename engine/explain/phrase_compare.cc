// Comparisons and denials in words.
#include "explain/phrase.h"
#include "explain/phrase_parts.h"
#include "explain/say.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

namespace {

/// x ≥ ⌈y / 12班⌉ × 1间, as `按 每12班 1间 配足，尾数进一` is compiled.
struct Rate {
  NodeId per_node = kNone;  ///< y
  Rational per, each;       ///< 12, 1
  std::string_view per_unit, each_unit;
  Op rounding = Op::divide;  ///< ceiling, floor, or divide for none
};

std::string_view unit_text(const Program& program, std::uint32_t unit) {
  return unit == kNone ? std::string_view() : program.text(program.units[unit].text);
}

std::optional<Rate> rate_of(const Program& program, const Node& product) {
  if (product.op != Op::multiply || program.nodes[product.b].op != Op::number) return std::nullopt;
  const Node* inner = &program.nodes[product.a];
  Rate rate;
  if (inner->op == Op::ceiling || inner->op == Op::floor) {
    rate.rounding = inner->op;
    inner = &program.nodes[inner->a];
  }
  if (inner->op != Op::divide || (inner->flags & kShare) != 0 || program.nodes[inner->b].op != Op::number) return std::nullopt;
  rate.per_node = inner->a;
  rate.per = *constant_value(program, inner->b);
  rate.each = *constant_value(program, product.b);
  rate.per_unit = unit_text(program, program.nodes[inner->b].unit);
  rate.each_unit = unit_text(program, program.nodes[product.b].unit);
  return rate;
}

Words rounding_words(const Rate& rate) {
  return rate.rounding == Op::ceiling ? Words{"（尾数进一）", " (rounded up)"}
         : rate.rounding == Op::floor ? Words{"（尾数舍去）", " (rounded down)"}
                                      : Words{"（尾数按比例）", " (in proportion)"};
}

Words rate_words(const Program& program, const Words& left, const Rate& rate, bool every) {
  return say(every ? "{}均按{}每{}{}配足{}" : "{}按{}每{}{}配足{}", "{0}: {3} per {2} of {1}{4}", left, phrase(program, rate.per_node),
             number_words(rate.per, {rate.per_unit, kAllDecimals}), number_words(rate.each, {rate.each_unit, kAllDecimals}),
             rounding_words(rate));
}

Words date_comparison(Comparison comparison) {
  switch (comparison) {
    case Comparison::at_least:
      return {"不早于", "not before"};
    case Comparison::at_most:
      return {"不晚于", "not after"};
    case Comparison::more_than:
      return {"晚于", "after"};
    case Comparison::less_than:
      return {"早于", "before"};
    case Comparison::equal:
      return {"为", ""};
    case Comparison::not_equal:
      return {"不为", "not"};
  }
  return {};
}

bool is_date(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  return node.op == Op::date || (node.op == Op::fact && program.facts[node.a].type == FactType::date);
}

/// How a comparison of things that are not numbers is said.
Words kind_comparison(const Program& program, const Node& node, Comparison comparison) {
  if (is_date(program, node.b)) return date_comparison(comparison);
  if (comparison == Comparison::equal) return {"为", ""};
  if (comparison == Comparison::not_equal) return {"不为", "not"};
  return comparison_words(comparison);
}

Words compared(const Program& program, const Node& node, Comparison comparison, std::string_view adverb) {
  const bool numeric = is_numeric(program, node.a) && is_numeric(program, node.b);
  const Words relation =
      numeric ? comparison_words(comparison, comparison_unit(program, node)) : kind_comparison(program, node, comparison);
  const Words left = phrase(program, node.a);
  const Words right = phrase(program, node.b);
  const std::string is = relation.en.empty() ? "is" : "is " + relation.en;
  return {left.zh + std::string(adverb) + relation.zh + right.zh, left.en + " " + is + " " + right.en};
}

/// 为 真 and 为 假 of a boolean fact.
bool against_truth(const Program& program, const Node& node) { return program.nodes[node.b].op == Op::truth; }

}  // namespace

Words compare_phrase(const Program& program, const Node& node, bool every) {
  const auto comparison = static_cast<Comparison>(node.sub);
  if (against_truth(program, node)) {
    const bool yes = (program.nodes[node.b].sub != 0) == (comparison == Comparison::equal);
    return yes ? phrase(program, node.a) : negation_phrase(program, node.a);
  }
  const auto rate = comparison == Comparison::at_least ? rate_of(program, program.nodes[node.b]) : std::nullopt;
  if (rate) return rate_words(program, phrase(program, node.a), *rate, every);
  return compared(program, node, comparison, every ? "均" : "");
}

std::optional<Words> rate_phrase(const Program& program, const Node& product) {
  const auto rate = rate_of(program, product);
  if (!rate) return std::nullopt;
  return say("按{}每{}{}计{}", "{2} per {1} of {0}{3}", phrase(program, rate->per_node),
             number_words(rate->per, {rate->per_unit, kAllDecimals}), number_words(rate->each, {rate->each_unit, kAllDecimals}),
             rounding_words(*rate));
}

Words negation_phrase(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::compare && !against_truth(program, node))
    return compared(program, node, opposite(static_cast<Comparison>(node.sub)), "");
  if (node.op == Op::negation) return phrase(program, node.a);
  if (node.op == Op::fact) return say("{}为否", "not {}", quoted(phrase(program, id)));
  if (node.op == Op::found) return say("未发生{}", "no {} found", quoted(fact_words(program, node.a)));
  if (node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::some) {
    const Words members = members_words(program, program.quantifications[node.b]);
    return say("不存在{}的{}", "no {1} where {0}", phrase(program, node.a), members);
  }
  return say("不属于以下情形：{}", "not so: {}", phrase(program, id));
}

std::optional<Rational> part_of_standard(const Program& program, std::span<const std::uint32_t> rows, NodeId rest) {
  const Node& node = program.nodes[rest];
  if (node.op == Op::all_of) {  // one operand that holds all the rests
    std::optional<Rational> part;
    for (const NodeId id : program.list(node.b, node.c)) {
      const auto found = part_of_standard(program, rows, id);
      if (!found || (part && *part != *found)) return std::nullopt;
      part = found;
    }
    return part;
  }
  if (node.op != Op::compare) return std::nullopt;
  const auto line = constant_value(program, node.b);
  for (const std::uint32_t id : rows) {
    const Node& row = program.nodes[id];
    if (row.op != Op::compare || row.a != node.a || !line) continue;
    const auto standard = constant_value(program, row.b);
    if (standard && !standard->is_zero()) return *line / *standard;
  }
  return std::nullopt;
}

}  // namespace zhunsheng::explaining
