#include "program/sound_nodes.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "program/layout.h"
#include "program/operands.h"
#include "program/sort.h"

namespace zhunsheng {
namespace {

constexpr std::uint32_t kMostDigits = 100;          // to round to
constexpr std::uint32_t kMostYears = 100;           // that a statement may hold
constexpr std::uint32_t kLongestWritten = 1 << 20;  // operations of one expression, with what it shares written out

/// Nothing: the node is not put together right.
using MaybeSort = std::optional<Sort>;

/// Finds the sort of each node from those of its operands, which come before it.
class Sorts {
 public:
  explicit Sorts(const Program& program) : p_(program) { sorts_.reserve(program.nodes.size()); }

  bool find() {
    for (const Node& node : p_.nodes) {
      const MaybeSort found = of(node);
      const bool unit = node.unit < p_.units.size() || (node.unit == kNone && found != Sort::number);
      if (!found || !unit) return false;
      sorts_.push_back(*found);
    }
    return are_used_right();
  }

 private:
  [[nodiscard]] MaybeSort at(NodeId id) const { return id < sorts_.size() ? MaybeSort(sorts_[id]) : std::nullopt; }
  [[nodiscard]] bool is(NodeId id, Sort sort) const { return at(id) == sort; }
  [[nodiscard]] bool is_or_none(NodeId id, Sort sort) const { return id == kNone || is(id, sort); }
  static MaybeSort only_if(bool right, MaybeSort sort) { return right ? sort : std::nullopt; }

  /// The operands of b and c: one at least, all of a sort.
  [[nodiscard]] bool list_is(const Node& node, MaybeSort sort) const {
    if (node.b > p_.lists.size() || node.c == 0 || node.c > p_.lists.size() - node.b || !sort) return false;
    const auto items = p_.list(node.b, node.c);
    return std::all_of(items.begin(), items.end(), [&](NodeId id) { return is(id, *sort); });
  }
  [[nodiscard]] bool is_text(const Node& node) const { return node.a <= p_.strings.size() && node.b <= p_.strings.size() - node.a; }
  [[nodiscard]] bool is_statement(const Node& node, FactType type) const {
    return node.a < p_.facts.size() && p_.facts[node.a].type == type && (node.b == kNone || node.b <= kMostYears);
  }

  [[nodiscard]] MaybeSort of(const Node& node) const {
    switch (node.op) {
      case Op::number:
        return only_if(node.a < p_.constants.size(), Sort::number);
      case Op::truth:
        return only_if(node.sub <= 1, Sort::truth);
      case Op::value:
        return only_if(node.a < p_.values.size(), Sort::value);
      case Op::text:
        return only_if(is_text(node), Sort::text);
      case Op::date:
        return only_if(is_calendar_day({static_cast<std::int32_t>(node.a)}), Sort::date);
      case Op::fact:
        return node.a < p_.facts.size() ? MaybeSort(sort_of(p_.facts[node.a].type)) : std::nullopt;
      case Op::previous:
        return at(node.a);
      case Op::growth:
      case Op::minus:
      case Op::absolute:
      case Op::ceiling:
      case Op::floor:
        return only_if(is(node.a, Sort::number), Sort::number);
      case Op::round:
        return only_if(is(node.a, Sort::number) && node.b <= kMostDigits, Sort::number);
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
      case Op::larger:
      case Op::smaller:
        return only_if(is(node.a, Sort::number) && is(node.b, Sort::number), Sort::number);
      case Op::compare:
        return only_if(node.sub <= static_cast<std::uint8_t>(Comparison::not_equal) && at(node.a) == at(node.b) && at(node.a), Sort::truth);
      case Op::one_of:
        return only_if(list_is(node, at(node.a)), Sort::truth);
      case Op::matches:
        return only_if(is(node.a, Sort::text) && node.b < p_.patterns.size(), Sort::truth);
      case Op::all_of:
      case Op::any_of:
      case Op::at_least_of:
        return only_if(list_is(node, Sort::truth), Sort::truth);
      case Op::negation:
        return only_if(is(node.a, Sort::truth), Sort::truth);
      case Op::choice:
        return only_if(is(node.a, Sort::truth) && at(node.b) == at(node.c), at(node.b));
      case Op::reading:
        return reading(node);
      case Op::quantify:
        return quantify(node);
      case Op::conforms:
        return only_if(conforms(node), Sort::truth);
      case Op::attested:
        return only_if(is_statement(node, FactType::attestation), Sort::truth);
      case Op::found:
        return only_if(is_statement(node, FactType::finding), Sort::truth);
      case Op::judged:
        return only_if(is_text(node), Sort::truth);
    }
    return std::nullopt;
  }

  [[nodiscard]] MaybeSort reading(const Node& node) const {
    if (node.a >= p_.readings.size() || node.c != p_.readings[node.a].alternatives.count || node.b >= p_.lists.size()) return std::nullopt;
    const MaybeSort sort = at(p_.lists[node.b]);
    return only_if(list_is(node, sort), sort);
  }

  [[nodiscard]] MaybeSort quantify(const Node& node) const {
    if (node.b >= p_.quantifications.size()) return std::nullopt;
    const Quantification& q = p_.quantifications[node.b];
    if (!is_or_none(q.filter, Sort::truth) || !is_or_none(q.weight, Sort::number)) return std::nullopt;
    switch (static_cast<Quantifier>(node.sub)) {
      case Quantifier::every:
      case Quantifier::some:
        return only_if(is_or_none(node.a, Sort::truth), Sort::truth);
      case Quantifier::count:
      case Quantifier::share:
        return only_if(is_or_none(node.a, Sort::truth), Sort::number);
      case Quantifier::weighted_mean:
        return only_if(is(node.a, Sort::number) && q.weight != kNone, Sort::number);
      case Quantifier::sum:
      case Quantifier::mean:
      case Quantifier::min:
      case Quantifier::max:
      case Quantifier::deviation:
      case Quantifier::coefficient:
        return only_if(is(node.a, Sort::number), Sort::number);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool conforms(const Node& node) const {
    switch (static_cast<Conformity>(node.sub)) {
      case Conformity::requirement:
        return node.a < p_.requirements.size();
      case Conformity::rule:
        return node.a < p_.rules.size();
      case Conformity::ruleset:
        return node.a < p_.rulesets.size();
    }
    return false;
  }

  /// What rules and facts take expressions for.
  [[nodiscard]] bool are_used_right() const {
    const auto truth = [this](NodeId id) { return is_or_none(id, Sort::truth); };
    return std::all_of(p_.facts.begin(), p_.facts.end(), [this](const FactDef& f) { return is_or_none(f.formula, sort_of(f.type)); }) &&
           std::all_of(p_.requirements.begin(), p_.requirements.end(),
                       [&](const auto& r) { return truth(r.condition) && truth(r.root); }) &&
           std::all_of(p_.exceptions.begin(), p_.exceptions.end(),
                       [&](const ExceptionDef& e) { return truth(e.condition) && truth(e.replacement); });
  }

  const Program& p_;
  std::vector<Sort> sorts_;
};

/// What is evaluated on the way to a verdict, as one graph: nodes lead to their operands, a fact to its formula, 符合 to the requirements that it
/// rests on, in every version. Numbered: nodes, then requirements.
class Depths {
 public:
  explicit Depths(const Program& program)
      : p_(program), depths_(program.nodes.size() + program.requirements.size()), written_(program.nodes.size()) {
    for (RequirementId id = 0; id < p_.requirements.size(); ++id) {
      const RuleDef& rule = p_.rules[p_.requirements[id].rule];
      versions_[0][p_.text(p_.requirements[id].id)].push_back(id);
      versions_[1][p_.text(rule.id)].push_back(id);
      versions_[2][p_.text(p_.rulesets[rule.ruleset].id)].push_back(id);
    }
  }

  bool are_limited() {
    for (std::uint32_t at = 0; at < depths_.size(); ++at)
      if (!visit(at, 0)) return false;
    return write_out();
  }

 private:
  static constexpr int kOpen = -1;

  /// False in a circle, and where it goes too deep: it recurses no deeper itself.
  bool visit(std::uint32_t at, int above) {
    if (depths_[at] > 0) return true;
    if (depths_[at] == kOpen || above >= Limits{}.evaluation_depth) return false;
    depths_[at] = kOpen;
    int depth = 0;
    bool good = true;
    for_each_edge(at, [&](std::uint32_t next) {
      good = good && visit(next, above + 1);
      depth = std::max(depth, depths_[next]);
    });
    depths_[at] = depth + 1;
    return good && depth < Limits{}.evaluation_depth;
  }

  template <class Each>
  void for_each_edge(std::uint32_t at, Each&& each) const {
    if (at >= p_.nodes.size()) {
      for (const NodeId root : roots(p_, p_.requirements[at - p_.nodes.size()])) each(root);
      return;
    }
    const Node& node = p_.nodes[at];
    for_each_operand(p_, node, each);
    if (node.op != Op::conforms) return;
    const auto found = versions_[node.sub].find(referred(node));
    if (found == versions_[node.sub].end()) return;
    for (const RequirementId id : found->second) each(static_cast<std::uint32_t>(p_.nodes.size() + id));
  }
  [[nodiscard]] std::string_view referred(const Node& node) const {
    switch (static_cast<Conformity>(node.sub)) {
      case Conformity::requirement:
        return p_.text(p_.requirements[node.a].id);
      case Conformity::rule:
        return p_.text(p_.rules[node.a].id);
      case Conformity::ruleset:
        break;
    }
    return p_.text(p_.rulesets[node.a].id);
  }

  /// How many operations an expression is; a formula is worked out by itself. Operands come before their users.
  bool write_out() {
    for (NodeId id = 0; id < written_.size(); ++id) {
      std::uint64_t sum = 1;
      if (p_.nodes[id].op != Op::fact) for_each_operand(p_, p_.nodes[id], [&](NodeId operand) { sum += written_[operand]; });
      if (sum > kLongestWritten) return false;
      written_[id] = static_cast<std::uint32_t>(sum);
    }
    return true;
  }

  const Program& p_;
  std::vector<int> depths_;
  std::vector<std::uint32_t> written_;
  std::map<std::string_view, std::vector<RequirementId>> versions_[3];  ///< [Conformity]
};

}  // namespace

bool has_sound_nodes(const Program& program) { return Sorts(program).find() && Depths(program).are_limited(); }

bool is_calendar_day(Date date) { return date >= *Date::from(1, 1, 1) && date <= *Date::from(9999, 12, 31); }

}  // namespace zhunsheng
