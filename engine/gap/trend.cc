#include "gap/trend.h"

#include <algorithm>
#include <map>

#include "program/operands.h"

namespace zhunsheng::gapping {

namespace {

Trend flipped(Trend trend) { return trend == Trend::rising ? Trend::falling : trend == Trend::falling ? Trend::rising : trend; }

Trend joined(Trend a, Trend b) { return a == Trend::still ? b : b == Trend::still || a == b ? a : Trend::unclear; }

class Trends {
 public:
  Trends(const Program& program, const std::vector<FactId>& rising) : program_(program), rising_(rising) {}

  Trend of(NodeId id) {
    if (const auto found = known_.find(id); found != known_.end()) return found->second;
    const Trend out = worked_out(id);
    known_[id] = out;
    return out;
  }

 private:
  Trend worked_out(NodeId id) {
    const Node& node = program_.nodes[id];
    switch (node.op) {
      case Op::fact:
        if (std::find(rising_.begin(), rising_.end(), node.a) != rising_.end()) return Trend::rising;
        return joined_operands(id);
      case Op::add:
      case Op::previous:
      case Op::ceiling:
      case Op::floor:
      case Op::round:
      case Op::larger:
      case Op::smaller:
      case Op::reading:
        return joined_operands(id);
      case Op::subtract:
        return joined(of(node.a), flipped(of(node.b)));
      case Op::minus:
        return flipped(of(node.a));
      case Op::absolute:
        return is_counted(node.a) ? of(node.a) : still_or_unclear(id);
      case Op::multiply:
        return is_counted(node.a) && is_counted(node.b) ? joined_operands(id) : still_or_unclear(id);
      case Op::divide:
        return is_counted(node.a) && is_counted(node.b) ? joined(of(node.a), flipped(of(node.b))) : still_or_unclear(id);
      case Op::choice:
        return of(node.a) == Trend::still ? joined(of(node.b), of(node.c)) : Trend::unclear;
      case Op::quantify:
        return members(id, node);
      case Op::growth:
      case Op::number:
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
      case Op::judged:
        return still_or_unclear(id);
      case Op::conforms:
      case Op::attested:
      case Op::found:
        return Trend::unclear;
    }
    return Trend::unclear;
  }

  Trend joined_operands(NodeId id) {
    Trend out = Trend::still;
    for (const NodeId operand : operands(program_, id)) out = joined(out, of(operand));
    return out;
  }
  Trend still_or_unclear(NodeId id) { return joined_operands(id) == Trend::still ? Trend::still : Trend::unclear; }

  Trend members(NodeId id, const Node& node) {
    const Quantification& over = program_.quantifications[node.b];
    const auto quantifier = static_cast<Quantifier>(node.sub);
    const bool follows = quantifier == Quantifier::sum || quantifier == Quantifier::mean || quantifier == Quantifier::min ||
                         quantifier == Quantifier::max || quantifier == Quantifier::weighted_mean;
    const auto is_still = [&](NodeId of) { return of == kNone || this->of(of) == Trend::still; };
    return follows && is_still(over.filter) && is_still(over.weight) ? of(node.a) : still_or_unclear(id);
  }

  /// Never below zero, whatever the facts are.
  bool is_counted(NodeId id) {
    const Node& node = program_.nodes[id];
    if (node.op == Op::number) return program_.constant(node.a).sign() >= 0;
    if (node.op == Op::quantify) return counts_members(node);
    const auto all = operands(program_, id);
    const bool parts = std::all_of(all.begin(), all.end(), [&](NodeId operand) { return is_counted(operand); });
    if (node.op == Op::fact) {
      const FactDef& fact = program_.facts[node.a];
      const bool is_number = fact.type <= FactType::ratio;
      return is_number && fact.minimum != kNone && program_.constant(fact.minimum).sign() >= 0 && parts;
    }
    const bool keeps = node.op == Op::add || node.op == Op::multiply || node.op == Op::divide || node.op == Op::larger ||
                       node.op == Op::smaller || node.op == Op::previous || node.op == Op::ceiling || node.op == Op::floor ||
                       node.op == Op::round || node.op == Op::reading;
    return keeps && parts;
  }

  bool counts_members(const Node& node) {
    switch (static_cast<Quantifier>(node.sub)) {
      case Quantifier::count:
      case Quantifier::share:
      case Quantifier::deviation:
        return true;
      case Quantifier::sum:
      case Quantifier::mean:
      case Quantifier::min:
      case Quantifier::max:
        return is_counted(node.a);
      case Quantifier::every:
      case Quantifier::some:
      case Quantifier::weighted_mean:
      case Quantifier::coefficient:
        return false;
    }
    return false;
  }

  const Program& program_;
  const std::vector<FactId>& rising_;
  std::map<NodeId, Trend> known_;
};

}  // namespace

Trend trend_of(const Program& program, NodeId node, const std::vector<FactId>& rising) { return Trends(program, rising).of(node); }

Trend trend_of_margin(const Program& program, NodeId compare, const std::vector<FactId>& rising) {
  Trends trends(program, rising);
  const Node& node = program.nodes[compare];
  return joined(trends.of(node.a), flipped(trends.of(node.b)));
}

}  // namespace zhunsheng::gapping
