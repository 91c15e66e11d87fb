#include "evaluate/index.h"

#include <algorithm>
#include <numeric>
#include <re2/re2.h>
#include <utility>

#include "program/operands.h"

namespace zhunsheng::evaluation {

namespace {

constexpr std::uint32_t kLong = 1000;

Quantity range_of(const Program& program, const FactDef& fact) {
  Quantity range = Quantity::everything();
  if (fact.minimum != kNone) {
    range.low_infinite = false;
    range.low = program.constant(fact.minimum);
  }
  if (fact.maximum != kNone) {
    range.high_infinite = false;
    range.high = program.constant(fact.maximum);
  }
  return range;
}

}  // namespace

template <class Records>
void Namesakes::group(const Program& program, const Records& records) {
  const auto name = [&](std::uint32_t id) { return program.text(records[id].id); };
  sorted_.resize(records.size());
  of_.resize(records.size());
  std::iota(sorted_.begin(), sorted_.end(), 0U);
  std::sort(sorted_.begin(), sorted_.end(), [&](auto a, auto b) { return std::pair(name(a), a) < std::pair(name(b), b); });
  for (std::uint32_t begin = 0; begin < sorted_.size();) {
    std::uint32_t end = begin;
    while (end < sorted_.size() && name(sorted_[end]) == name(sorted_[begin])) ++end;
    for (std::uint32_t i = begin; i < end; ++i) of_[sorted_[i]] = {begin, end - begin};
    begin = end;
  }
}

Index::Index(const Program& program) : program_(program), patterns_(program.patterns.size()) {
  constants.reserve(program.constants.size());
  for (std::uint32_t i = 0; i < program.constants.size(); ++i) constants.push_back(kept_.keep(Quantity::point(program.constant(i))));
  index_facts();
  sorts.reserve(program.nodes.size());
  for (const Node& node : program.nodes) sorts.push_back(sort_of(node));
  reach.resize(program.nodes.size());
  std::vector<std::uint8_t> seen(program.nodes.size());
  for (NodeId node = 0; node < program.nodes.size(); ++node) reach_from(node, seen);
  measure_formulas();
  index_types();
  index_requirements();
}

Index::~Index() = default;

void Index::index_facts() {
  facts.resize(program_.facts.size());
  for (FactId id = 0; id < facts.size(); ++id) {
    const FactDef& fact = program_.facts[id];
    facts[id].sort = zhunsheng::sort_of(fact.type);
    facts[id].formula = fact.formula;
    facts[id].range = kept_.keep(range_of(program_, fact));
    if (fact.part_of == kNone) continue;
    facts[id].links.push_back({fact.part_of, true});
    facts[fact.part_of].links.push_back({id, false});
    facts[id].checked = facts[fact.part_of].checked = true;
  }
}

/// Operands come before their users, so their sorts are known.
Sort Index::sort_of(const Node& node) const {
  switch (node.op) {
    case Op::number:
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
      return Sort::number;
    case Op::truth:
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
      return Sort::truth;
    case Op::value:
      return Sort::value;
    case Op::text:
      return Sort::text;
    case Op::date:
      return Sort::date;
    case Op::fact:
      return facts[node.a].sort;
    case Op::previous:
      return sorts[node.a];
    case Op::choice:
      return sorts[node.b];
    case Op::reading:
      return sorts[program_.list(node.b, node.c).front()];
    case Op::quantify: {
      const auto q = static_cast<Quantifier>(node.sub);
      return q == Quantifier::every || q == Quantifier::some ? Sort::truth : Sort::number;
    }
  }
  return Sort::number;
}

std::uint8_t Index::reach_from(NodeId id, std::vector<std::uint8_t>& seen) {
  if (seen[id] != 0) return reach[id];
  seen[id] = 1;
  const Node& node = program_.nodes[id];
  std::uint8_t found = node.op == Op::judged     ? kReachesJudged
                       : node.op == Op::reading  ? kReachesReading
                       : node.op == Op::conforms ? kReachesConformity
                                                 : std::uint8_t{0};
  for_each_operand(program_, node, [&](NodeId operand) { found = static_cast<std::uint8_t>(found | reach_from(operand, seen)); });
  return reach[id] = found;
}

void Index::measure_formulas() {
  std::vector<std::uint32_t> lengths(program_.nodes.size());
  for (FactIndex& fact : facts) fact.long_ = fact.formula != kNone && length_of(fact.formula, lengths) >= kLong;
}

/// How many nodes are evaluated for this one, definitions written out and each member of a quantifier counted once; no more than kLong.
std::uint32_t Index::length_of(NodeId id, std::vector<std::uint32_t>& lengths) const {
  if (lengths[id] != 0) return lengths[id];
  lengths[id] = 1;  // a circle ends here
  std::uint32_t length = 1;
  for_each_operand(program_, program_.nodes[id], [&](NodeId operand) { length = std::min(kLong, length + length_of(operand, lengths)); });
  return lengths[id] = length;
}

void Index::index_types() {
  const std::size_t count = program_.types.size();
  members.resize(count);
  above_.resize(count * count);
  for (TypeId type = 0; type < count; ++type)
    for (TypeId to = 0; to < count; ++to)
      if (program_.belongs(type, to)) members[to].push_back(type);
  // A type's parents are those of every class that it belongs to; where a class is a parent, so are the types that belong to it.
  const auto parents_of = [&](TypeId type, auto&& each) {
    for (TypeId of = 0; of < count; ++of)
      if (program_.belongs(type, of))
        for (const TypeId parent : program_.list(program_.types[of].parents))
          for (const TypeId member : members[parent]) each(member);
  };
  for (TypeId type = 0; type < count; ++type) {
    std::vector<TypeId> open = {type};
    while (!open.empty()) {
      const TypeId below = open.back();
      open.pop_back();
      parents_of(below, [&](TypeId parent) {
        if (above_[type * count + parent] != 0) return;
        above_[type * count + parent] = 1;
        open.push_back(parent);
      });
    }
  }
}

TypeId Index::declared_between(TypeId type, TypeId above, FactId fact) const {
  const std::size_t count = program_.types.size();
  for (TypeId between = 0; between < count; ++between)
    if (above_[type * count + between] != 0 && above_[between * count + above] != 0 && program_.slot(between, fact) != kNone)
      return between;
  return kNone;
}

void Index::index_requirements() {
  requirements.resize(program_.types.size());
  referred.resize(program_.requirements.size());
  is_comparison.resize(program_.requirements.size());
  ruleset_of.resize(program_.requirements.size());
  for (RequirementId id = 0; id < program_.requirements.size(); ++id) {
    const RequirementDef& r = program_.requirements[id];
    ruleset_of[id] = program_.rules[r.rule].ruleset;
    if (r.modality == Modality::may) continue;
    const Node& root = program_.nodes[r.root];
    is_comparison[id] = root.op == Op::compare && sorts[root.a] == Sort::number && r.condition == kNone && r.exceptions.count == 0 &&
                        r.readings.count == 0 && r.due != DueKind::by;
    for (const TypeId type : members[r.subject]) requirements[type].push_back(id);
  }
  versions_[static_cast<std::size_t>(Conformity::requirement)].group(program_, program_.requirements);
  versions_[static_cast<std::size_t>(Conformity::rule)].group(program_, program_.rules);
  versions_[static_cast<std::size_t>(Conformity::ruleset)].group(program_, program_.rulesets);
  for (const Node& node : program_.nodes)
    if (node.op == Op::conforms) refer(static_cast<Conformity>(node.sub), node.a);
}

void Index::refer(Conformity what, std::uint32_t id) {
  for (const std::uint32_t version : versions(what, id)) refer_to_version(what, version);
}

void Index::refer_to_version(Conformity what, std::uint32_t id) {
  const auto each = [](Slice s, auto&& use) {
    for (std::uint32_t i = 0; i < s.count; ++i) use(s.begin + i);
  };
  switch (what) {
    case Conformity::requirement:
      referred[id] = 1;
      return;
    case Conformity::rule:
      return each(program_.rules[id].requirements, [&](RequirementId r) { referred[r] = 1; });
    case Conformity::ruleset:
      return each(program_.rulesets[id].rules, [&](RuleId r) { refer_to_version(Conformity::rule, r); });
  }
}

const re2::RE2& Index::pattern(std::uint32_t id) {
  if (!patterns_[id]) {
    const auto text = program_.text(program_.patterns[id]);
    RE2::Options options;
    options.set_log_errors(false);
    patterns_[id] = std::make_unique<RE2>(re2::StringPiece(text.data(), text.size()), options);
  }
  return *patterns_[id];
}

}  // namespace zhunsheng::evaluation
