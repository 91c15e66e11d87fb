#include "gap/leaves.h"

#include <algorithm>
#include <map>

#include "program/comparison.h"

namespace zhunsheng::gapping {

namespace {

class Gathering {
 public:
  Gathering(const Steps& steps, const FiltersStay& filters_stay) : steps_(steps), filters_stay_(filters_stay) {}

  /// `wanted`: what the step should be worth and is not. `needed`: nothing else makes up for it.
  void gather(const TraceStep& step, Truth wanted, bool needed) {
    if (step.node == kNone || !step.is_truth || step.truth == wanted || step.truth == Truth::not_applicable) return;
    const Node& node = steps_.node(step);
    switch (node.op) {
      case Op::compare:
        return compare(step, node, wanted, needed);
      case Op::all_of:
        note_standards(step);
        for (const TraceStep& child : step.children) gather(child, wanted, needed && wanted == Truth::yes);
        return;
      case Op::any_of:
        for (const TraceStep& child : step.children) gather(child, wanted, needed && wanted == Truth::no);
        return;
      case Op::at_least_of:
        for (const TraceStep& child : step.children) gather(child, wanted, false);
        return;
      case Op::negation:
        for (const TraceStep& child : step.children) gather(child, wanted == Truth::yes ? Truth::no : Truth::yes, needed);
        return;
      case Op::choice:
      case Op::reading:
        if (const TraceStep* inner = steps_.taken(step)) gather(*inner, wanted, needed && node.op == Op::reading);
        return;
      case Op::quantify:
        return members(step, node, wanted, needed);
      case Op::fact:
        if (const TraceStep* inner = steps_.formula(step)) return gather(*inner, wanted, false);
        out.attested = true;
        return;
      case Op::conforms:
        out.conforms = true;
        return;
      case Op::judged:
        out.judged = true;
        return;
      case Op::attested:
      case Op::found:
      case Op::one_of:
      case Op::matches:
      case Op::truth:
        out.attested = true;
        return;
      case Op::number:
      case Op::value:
      case Op::text:
      case Op::date:
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
        return;
    }
  }

  Leaves out;

 private:
  void compare(const TraceStep& step, const Node& node, Truth wanted, bool needed) {
    const TraceStep* left = operand(step, node.a, 0);
    const TraceStep* right = operand(step, node.b, 1);
    if (left == nullptr || right == nullptr) return;
    Leaf leaf{&step, left, static_cast<Comparison>(node.sub), wanted, {}, standard_of(left->node, step.entity), needed};
    if (wanted == Truth::no) leaf.wanted = opposite(leaf.wanted);
    if (left->value != kNone && right->value != kNone) {
      leaf.line = Rational(right->value);
      out.figures.push_back(leaf);
      return;
    }
    if (step.truth == Truth::unknown) note_missing(step);
    const Rational* line = point(right);
    if (line == nullptr) return;
    leaf.line = *line;
    const TraceStep& source = steps_.source(*left);
    const Node* made = source.node == kNone ? nullptr : &steps_.node(source);
    const bool quantifies = made != nullptr && made->op == Op::quantify;
    const auto quantifier = quantifies ? static_cast<Quantifier>(made->sub) : Quantifier::sum;
    if (quantifier == Quantifier::coefficient) {
      out.coefficients.push_back(leaf);
    } else if (quantifier == Quantifier::count || quantifier == Quantifier::share) {
      counted(leaf, source, *made);
    } else if (point(left) != nullptr) {
      out.figures.push_back(leaf);
    }
  }

  /// The figures below an undecided comparison that are not known: through formulas to what has to be stated.
  void note_missing(const TraceStep& step) {
    if (step.node == kNone || step.membership != Truth::yes) return;
    const bool is_fact = steps_.node(step).op == Op::fact;
    const TraceStep* inner = is_fact ? steps_.formula(step) : nullptr;
    if (inner != nullptr) return note_missing(*inner);
    if (is_fact && step.state != FactState::known && step.holder != kNone) {
      const MissingFigure figure{step.holder, steps_.node(step).a};
      if (std::find(out.missing.begin(), out.missing.end(), figure) == out.missing.end()) out.missing.push_back(figure);
    }
    for (const TraceStep& child : step.children) note_missing(child);
  }

  /// N项达标，其余不低于标准的85%: the standards that the rest comes near to, met or not.
  void note_standards(const TraceStep& step) {
    if (step.children.size() != 2 || !is_from_table(step.children[0], Op::at_least_of) || !is_from_table(step.children[1], Op::all_of))
      return;
    for (const TraceStep& compare : step.children[0].children) {
      if (compare.node == kNone || steps_.node(compare).op != Op::compare) continue;
      const Rational* line = point(operand(compare, steps_.node(compare).b, 1));
      if (line != nullptr) standards_.try_emplace({steps_.node(compare).a, compare.entity}, *line);
    }
  }
  [[nodiscard]] bool is_from_table(const TraceStep& step, Op op) const {
    return step.node != kNone && steps_.node(step).op == op && (steps_.node(step).flags & kTable) != 0;
  }
  [[nodiscard]] std::optional<Rational> standard_of(NodeId left, EntityId entity) const {
    const auto found = standards_.find({left, entity});
    return found == standards_.end() ? std::nullopt : std::optional(found->second);
  }

  /// Members that satisfy, or their share: where more are wanted each that does not could; where fewer are, each that does could cease to.
  void counted(const Leaf& leaf, const TraceStep& quantifier, const Node& node) {
    const Rational* value = point(leaf.left);
    if (value == nullptr) {
      out.attested = true;
      return;
    }
    const bool more = leaf.wants_more(*value);
    std::int64_t all = 0, yes = 0;
    for (const TraceStep& member : quantifier.children) {
      if (member.membership != Truth::yes || member.truth == Truth::not_applicable) continue;
      ++all;
      if (node.a == kNone || member.truth == Truth::yes) ++yes;
    }
    const bool is_share = static_cast<Quantifier>(node.sub) == Quantifier::share;
    const Rational target = members_for(leaf, is_share ? leaf.line * Rational(all) : leaf.line, more);
    const bool none_left = !more && target.sign() <= 0 && leaf.conjunctive;
    if (node.a != kNone)
      for (const TraceStep& member : quantifier.children)
        if (member.membership == Truth::yes && member.truth != Truth::not_applicable && member.node == node.a)
          gather(member, more ? Truth::yes : Truth::no, none_left && stays(node, member));
    out.members = target - Rational(yes);
    out.member_type = steps_.program().quantifications[node.b].type;
  }
  static Rational members_for(const Leaf& leaf, const Rational& line, bool more) {
    if (more) return leaf.wanted == Comparison::more_than ? line.floor() + Rational(1) : line.ceil();
    return leaf.wanted == Comparison::less_than ? line.ceil() - Rational(1) : line.floor();
  }
  [[nodiscard]] bool stays(const Node& node, const TraceStep& member) const {
    const NodeId filter = steps_.program().quantifications[node.b].filter;
    return filter == kNone || filters_stay_(filter, member.entity);
  }

  void members(const TraceStep& step, const Node& node, Truth wanted, bool needed) {
    const Truth by_one = static_cast<Quantifier>(node.sub) == Quantifier::every ? Truth::yes : Truth::no;
    for (const TraceStep& member : step.children) {
      if (member.membership != Truth::yes || node.a == kNone || member.node != node.a) continue;
      gather(member, wanted, needed && wanted == by_one && stays(node, member));
    }
  }

  const Steps& steps_;
  const FiltersStay& filters_stay_;
  std::map<std::pair<NodeId, EntityId>, Rational> standards_;  ///< by what is compared, and on which entity
};

}  // namespace

Leaves leaves_of(const Steps& steps, const FiltersStay& filters_stay) {
  Gathering gathering(steps, filters_stay);
  if (const TraceStep* root = steps.root()) gathering.gather(*root, Truth::yes, true);
  return std::move(gathering.out);
}

}  // namespace zhunsheng::gapping
