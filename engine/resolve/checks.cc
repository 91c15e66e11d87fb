// What can be checked only once everything is known: conformity, cycles, how many readings reach a requirement.
#include <algorithm>

#include "resolve/cycles.h"
#include "resolve/names.h"

namespace zhunsheng::resolving {

namespace {

using Named = std::unordered_map<std::string, std::vector<Id>>;

template <class Things, class Name>
Named by_name(const Things& things, const Name& name) {
  Named out;
  for (Id i = 0; i < things.size(); ++i) out[name(things[i])].push_back(i);
  return out;
}

const std::vector<Id>& named(const Named& names, const std::string& name) {
  static const std::vector<Id> none;
  const auto at = names.find(name);
  return at == names.end() ? none : at->second;
}

/// The one of the rule set that speaks, else the first: other versions of it are followed by their id.
template <class Same>
Id nearest_of(const std::vector<Id>& ids, const Same& same_set) {
  const auto own = std::find_if(ids.begin(), ids.end(), same_set);
  return own != ids.end() ? *own : ids.empty() ? kNone : ids.front();
}

}  // namespace

/// 符合 names a rule or requirement of the same rule set, or with the rule set's id before a dot, or a rule set: by id, else by title.
void Resolver::link_conformity() {
  if (conformities_.empty()) return;
  const auto id_of = [](const auto& thing) { return thing.id; };
  const auto title_of = [](const auto& thing) { return thing.title; };
  const auto rules = by_name(model_.rules, id_of);
  const auto requirements = by_name(model_.requirements, id_of);
  const auto rulesets = by_name(model_.rulesets, id_of);
  const auto rule_titles = by_name(model_.rules, title_of);
  const auto ruleset_titles = by_name(model_.rulesets, title_of);
  for (const auto& pending : conformities_) {
    Expr& e = model_.exprs[pending.expr];
    const Id own_set = scopes_[pending.scope].ruleset;
    const std::string own = scopes_[pending.scope].id + "." + pending.target;
    const auto rule_here = [&](Id i) { return model_.rules[i].ruleset == own_set; };
    const auto requirement_here = [&](Id i) { return rule_here(model_.requirements[i].rule); };
    const auto link = [&](model::ConformsTo kind, Id to) {
      if (e.ref != kNone || to == kNone) return;
      e.conforms_to = kind;
      e.ref = to;
    };
    for (const auto& id : {own, pending.target}) link(model::ConformsTo::rule, nearest_of(named(rules, id), rule_here));
    for (const auto& id : {own, pending.target})
      link(model::ConformsTo::requirement, nearest_of(named(requirements, id), requirement_here));
    link(model::ConformsTo::ruleset, nearest_of(named(rulesets, pending.target), [&](Id i) { return i == own_set; }));
    if (e.ref == kNone) link(model::ConformsTo::rule, titled(named(rule_titles, pending.target), pending));
    link(model::ConformsTo::ruleset, nearest_of(named(ruleset_titles, pending.target), [&](Id i) { return i == own_set; }));
    if (e.ref == kNone)
      report(Code::unknown_name, pending.range, "没有叫「" + pending.target + "」的规则或规则集",
             "there is no rule or rule set `" + pending.target + "`", "写规则的代码；别的规则集的规则写 规则集.规则",
             "write the rule's id, or ruleset.rule");
  }
}

/// The rule of that title, of the rule set that speaks if it has one; several are an error.
Id Resolver::titled(std::vector<Id> rules, const PendingConformity& pending) {
  const auto here = [&](Id i) { return model_.rules[i].ruleset == scopes_[pending.scope].ruleset; };
  if (std::any_of(rules.begin(), rules.end(), here)) std::erase_if(rules, [&](Id i) { return !here(i); });
  if (rules.empty()) return kNone;
  std::vector<std::string> ids;
  for (const Id i : rules)
    if (std::find(ids.begin(), ids.end(), model_.rules[i].id) == ids.end()) ids.push_back(model_.rules[i].id);
  if (ids.size() > 1) {
    std::string zh, en;
    for (const auto& id : ids) {
      zh += (zh.empty() ? "" : "、") + id;
      en += (en.empty() ? "" : ", ") + id;
    }
    report(Code::duplicate_name, pending.range, "叫「" + pending.target + "」的规则不止一条：" + zh,
           "several rules are called `" + pending.target + "`: " + en, "写规则的代码，例如 符合 " + ids.front(),
           "write the rule's id: conforms to " + ids.front());
  }
  return rules.front();
}

/// What is evaluated on the way to a verdict, as one graph: expressions lead to their operands, a fact to its formula, 符合 to the
/// requirements that it rests on, in every version. Numbered: expressions, then requirements.
struct Resolver::Reach {
  const model::Model& model;
  Named by_id, by_rule, by_ruleset;
  Id first_requirement;

  explicit Reach(const model::Model& m) : model(m), first_requirement(static_cast<Id>(m.exprs.size())) {
    if (std::none_of(m.exprs.begin(), m.exprs.end(), [](const Expr& e) { return e.kind == ExprKind::conforms; })) return;
    by_id = by_name(m.requirements, [](const auto& r) { return r.id; });
    by_rule = by_name(m.requirements, [&](const auto& r) { return m.rules[r.rule].id; });
    by_ruleset = by_name(m.requirements, [&](const auto& r) { return m.rulesets[m.rules[r.rule].ruleset].id; });
  }
  [[nodiscard]] std::size_t size() const { return model.exprs.size() + model.requirements.size(); }
  [[nodiscard]] const std::vector<Id>& conformed_to(const Expr& e) const {
    switch (e.conforms_to) {
      case model::ConformsTo::requirement:
        return named(by_id, model.requirements[e.ref].id);
      case model::ConformsTo::rule:
        return named(by_rule, model.rules[e.ref].id);
      case model::ConformsTo::ruleset:
        break;
    }
    return named(by_ruleset, model.rulesets[e.ref].id);
  }
  [[nodiscard]] std::vector<Id> edges(Id at) const {
    std::vector<Id> out;
    const auto add = [&](Id id) {
      if (id != kNone) out.push_back(id);
    };
    if (at >= first_requirement) {
      const auto& r = model.requirements[at - first_requirement];
      add(r.condition);
      add(r.root);
      for (const auto& exception : r.exceptions) {
        add(exception.condition);
        add(exception.replacement);
      }
      return out;
    }
    const Expr& e = model.exprs[at];
    for (const Id arg : e.args) add(arg);
    if (e.kind == ExprKind::fact) add(model.facts[e.ref].formula);
    if (e.kind == ExprKind::conforms && e.ref != kNone)
      for (const Id requirement : conformed_to(e)) out.push_back(first_requirement + requirement);
    return out;
  }
};

void Resolver::check_cycles() {
  const Reach reach(model_);
  const auto edges = [&](Id at) { return reach.edges(at); };
  bool circular = false;
  const auto order = find_cycles(reach.size(), edges, [&](const std::vector<Id>& chain) {
    circular = true;
    report_reach_cycle(reach, chain);
  });
  if (circular) return;
  std::vector<int> depth(reach.size(), 1);
  for (const Id at : order) {
    for (const Id next : reach.edges(at)) depth[at] = std::max(depth[at], depth[next] + 1);
    if (depth[at] <= limits_.evaluation_depth) continue;
    report(Code::too_deep, at < reach.first_requirement ? model_.exprs[at].range : model_.requirements[at - reach.first_requirement].range,
           "算法、口径、符合 一层引用一层，超过 " + std::to_string(limits_.evaluation_depth) + " 层",
           "formulas, readings and conformity rest on each other over " + std::to_string(limits_.evaluation_depth) + " levels deep",
           "把中间的结果作为数据填报，或合并几层定义", "state a result on the way as a fact, or join some definitions");
    return;
  }
}

/// The facts and requirements of the chain are named, from the one that it comes back to.
void Resolver::report_reach_cycle(const Reach& reach, const std::vector<Id>& chain) {
  std::vector<Words> names;
  Range range;
  bool formula = false;
  for (const Id at : chain) {
    const bool requirement = at >= reach.first_requirement;
    const Expr* e = requirement ? nullptr : &model_.exprs[at];
    if (!requirement && e->kind != ExprKind::fact) continue;
    if (requirement) {
      const auto& r = model_.requirements[at - reach.first_requirement];
      names.push_back({r.title, r.id});
      range = r.range;
    } else {
      names.push_back({model_.facts[e->ref].zh, model_.facts[e->ref].id});
      range = model_.facts[e->ref].range;
    }
    formula = !requirement;
  }
  std::rotate(names.begin(), names.end() - 1, names.end());
  if (formula)
    report_cycle(
        range, {"「" + names[0].zh + "」的算法绕回了它自己", "the formula of `" + names[0].en + "` refers to itself"}, names,
        {"改其中一个算法，或把其中一个数据改为填报（删去算法）", "change one of the formulas, or delete one so that the fact is stated"});
  else
    report_cycle(range, {"「" + names[0].zh + "」经由 符合 绕回了它自己", "`" + names[0].en + "` rests on itself through conformity"},
                 names, {"删去其中一处 符合", "delete one of the `conforms to`"});
}

void Resolver::report_cycle(Range range, Words message, const std::vector<Words>& chain, Words help) {
  constexpr std::size_t kShown = 8;
  Words names;
  for (std::size_t i = 0; i < std::min(chain.size(), kShown); ++i) {
    names.zh += chain[i].zh + " → ";
    names.en += chain[i].en + " → ";
  }
  if (chain.size() > kShown) {
    names.zh += "… → ";
    names.en += "… → ";
  }
  report(Code::cycle, range, message.zh + "：" + names.zh + chain.front().zh, message.en + ": " + names.en + chain.front().en, help.zh,
         help.en);
}

/// Readings that an expression reaches, formulas of facts included; `seen` holds the stamp of the requirement that saw a node last.
void Resolver::readings_below(Id id, std::vector<Id>& seen, Id stamp, std::vector<Id>& found) const {
  if (id == kNone || seen[id] == stamp) return;
  seen[id] = stamp;
  const Expr& e = model_.exprs[id];
  if (e.kind == ExprKind::reading && std::find(found.begin(), found.end(), e.ref) == found.end()) found.push_back(e.ref);
  if (e.kind == ExprKind::fact) readings_below(model_.facts[e.ref].formula, seen, stamp, found);
  for (const Id arg : e.args) readings_below(arg, seen, stamp, found);
}

void Resolver::collect_readings() {
  if (out_.has_errors()) return;  // a cycle would not end
  std::vector<Id> seen(model_.exprs.size(), kNone);
  for (Id i = 0; i < model_.requirements.size(); ++i) {
    auto& r = model_.requirements[i];
    readings_below(r.condition, seen, i, r.readings);
    readings_below(r.root, seen, i, r.readings);
    for (const auto& exception : r.exceptions) {
      readings_below(exception.condition, seen, i, r.readings);
      readings_below(exception.replacement, seen, i, r.readings);
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
