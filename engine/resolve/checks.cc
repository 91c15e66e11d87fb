// What can be checked only once everything is known: conformity, cycles, how many readings reach a requirement.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

/// 符合 names a rule or requirement of the same rule set, or with the rule set's id before a dot, or a rule set.
void Resolver::link_conformity() {
  for (const auto& pending : conformities_) {
    Expr& e = model_.exprs[pending.expr];
    const std::string own = scopes_[pending.scope].id + "." + pending.target;
    const auto matches = [&](const std::string& id, const std::string& title) {
      return id == own || id == pending.target || title == pending.target;
    };
    const auto same_set = [&](Id ruleset) { return ruleset == scopes_[pending.scope].ruleset; };
    Id best = kNone;
    for (Id i = 0; i < model_.rules.size(); ++i)
      if (matches(model_.rules[i].id, model_.rules[i].title) && (best == kNone || same_set(model_.rules[i].ruleset))) best = i;
    if (best != kNone) {
      e.conforms_to = model::ConformsTo::rule;
      e.ref = best;
      continue;
    }
    for (Id i = 0; i < model_.requirements.size(); ++i)
      if ((model_.requirements[i].id == own || model_.requirements[i].id == pending.target) &&
          (best == kNone || same_set(model_.rules[model_.requirements[i].rule].ruleset)))
        best = i;
    if (best != kNone) {
      e.conforms_to = model::ConformsTo::requirement;
      e.ref = best;
      continue;
    }
    for (Id i = 0; i < model_.rulesets.size() && best == kNone; ++i)
      if (model_.rulesets[i].id == pending.target || model_.rulesets[i].title == pending.target) best = i;
    e.conforms_to = model::ConformsTo::ruleset;
    e.ref = best;
    if (best == kNone)
      report(Code::unknown_name, pending.range, "没有叫「" + pending.target + "」的规则或规则集",
             "there is no rule or rule set `" + pending.target + "`", "写规则的代码；别的规则集的规则写 规则集.规则",
             "write the rule's id, or ruleset.rule");
  }
}

namespace {

/// Depth-first over a graph given by its edges; calls back with the first node of each cycle found.
template <class Edges, class Found>
void find_cycles(std::size_t count, const Edges& edges, const Found& found) {
  enum class Mark : std::uint8_t { fresh, open, done };
  std::vector<Mark> marks(count, Mark::fresh);
  const std::function<void(Id)> visit = [&](Id at) {
    marks[at] = Mark::open;
    for (const Id next : edges(at)) {
      if (marks[next] == Mark::open) found(next);
      if (marks[next] == Mark::fresh) visit(next);
    }
    marks[at] = Mark::done;
  };
  for (Id i = 0; i < count; ++i)
    if (marks[i] == Mark::fresh) visit(i);
}

}  // namespace

void Resolver::check_cycles() {
  const std::function<void(Id, const std::function<void(const Expr&)>&)> walk = [&](Id id, const std::function<void(const Expr&)>& see) {
    if (id == kNone) return;
    see(model_.exprs[id]);
    for (const Id arg : model_.exprs[id].args) walk(arg, see);
  };
  const auto facts_in = [&](Id fact_id) {
    std::vector<Id> out;
    walk(model_.facts[fact_id].formula, [&](const Expr& e) {
      if (e.kind == ExprKind::fact) out.push_back(e.ref);
    });
    return out;
  };
  bool circular = false;
  find_cycles(model_.facts.size(), facts_in, [&](Id fact_id) {
    circular = true;
    report(Code::cycle, model_.facts[fact_id].range, "「" + model_.facts[fact_id].zh + "」的算法绕回了它自己",
           "the formula of `" + model_.facts[fact_id].id + "` refers to itself");
  });
  if (circular) return;
  const auto requirements_in = [&](Id requirement_id) {
    std::vector<Id> out;
    const auto see = [&](const Expr& e) {
      if (e.kind != ExprKind::conforms || e.ref == kNone) return;
      for (Id i = 0; i < model_.requirements.size(); ++i) {
        const Id rule_id = model_.requirements[i].rule;
        const bool hit = e.conforms_to == model::ConformsTo::requirement ? i == e.ref
                         : e.conforms_to == model::ConformsTo::rule      ? rule_id == e.ref
                                                                         : model_.rules[rule_id].ruleset == e.ref;
        if (hit) out.push_back(i);
      }
    };
    const auto& r = model_.requirements[requirement_id];
    walk(r.condition, see);
    walk(r.root, see);
    for (const auto& exception : r.exceptions) {
      walk(exception.condition, see);
      walk(exception.replacement, see);
    }
    return out;
  };
  find_cycles(model_.requirements.size(), requirements_in, [&](Id id) {
    report(Code::cycle, model_.requirements[id].range, "「" + model_.requirements[id].title + "」经由 符合 绕回了它自己",
           "`" + model_.requirements[id].id + "` rests on itself through conformity");
  });
}

void Resolver::readings_below(Id id, std::vector<bool>& seen, std::vector<Id>& found) const {
  if (id == kNone || seen[id]) return;
  seen[id] = true;
  const Expr& e = model_.exprs[id];
  if (e.kind == ExprKind::reading && std::find(found.begin(), found.end(), e.ref) == found.end()) found.push_back(e.ref);
  if (e.kind == ExprKind::fact) readings_below(model_.facts[e.ref].formula, seen, found);
  for (const Id arg : e.args) readings_below(arg, seen, found);
}

void Resolver::collect_readings() {
  if (out_.has_errors()) return;  // a cycle would not end
  for (auto& r : model_.requirements) {
    std::vector<bool> seen(model_.exprs.size());
    readings_below(r.condition, seen, r.readings);
    readings_below(r.root, seen, r.readings);
    for (const auto& exception : r.exceptions) {
      readings_below(exception.condition, seen, r.readings);
      readings_below(exception.replacement, seen, r.readings);
    }
    std::size_t combinations = 1;
    for (const Id reading : r.readings) combinations *= std::max<std::size_t>(1, model_.readings[reading].alternatives.size());
    if (combinations > static_cast<std::size_t>(limits_.reading_combinations))
      report(Code::too_many_readings, r.range,
             "「" + r.title + "」涉及的口径有 " + std::to_string(combinations) + " 种组合，超过 " +
                 std::to_string(limits_.reading_combinations) + " 种",
             "`" + r.id + "` has " + std::to_string(combinations) + " combinations of readings, over the limit of " +
                 std::to_string(limits_.reading_combinations),
             "把它拆成几项要求，或先确认部分口径", "split it into requirements");
  }
}

}  // namespace zhunsheng::resolving
