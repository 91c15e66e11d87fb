#include "evaluate/in_force.h"

namespace zhunsheng::evaluation {

namespace {

/// The earliest day on which it can have come into force.
Date start_of(const RuleSetDef& r) { return r.in_force == InForceKind::unknown ? Date{INT32_MIN} : r.from; }

bool uncertain_on(const RuleSetDef& r, Date day) {
  if (r.in_force == InForceKind::unknown) return true;
  return r.in_force == InForceKind::window && day < r.to;
}

/// A version of the same rule set that has started too, and later. Of two that started together (both unknown) the one written later stands.
bool is_superseded(const Program& program, RuleSetId id, Date as_of) {
  const RuleSetDef& r = program.rulesets[id];
  if (start_of(r) > as_of) return false;
  for (RuleSetId other = 0; other < program.rulesets.size(); ++other) {
    const RuleSetDef& o = program.rulesets[other];
    if (other == id || program.text(o.id) != program.text(r.id) || start_of(o) > as_of) continue;
    if (start_of(o) > start_of(r) || (start_of(o) == start_of(r) && other > id)) return true;
  }
  return false;
}

}  // namespace

std::vector<RuleSetOutcome> rule_sets_on(const Program& program, Date as_of) {
  std::vector<RuleSetOutcome> out(program.rulesets.size());
  for (RuleSetId id = 0; id < out.size(); ++id) {
    const RuleSetDef& r = program.rulesets[id];
    out[id].ruleset = id;
    if (is_superseded(program, id, as_of))
      out[id].status = RuleSetStatus::superseded;
    else if (start_of(r) > as_of || as_of > r.expires)
      out[id].status = RuleSetStatus::not_in_force;
    else
      out[id].version_uncertain = uncertain_on(r, as_of);
  }
  return out;
}

}  // namespace zhunsheng::evaluation
