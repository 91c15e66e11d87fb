// Finding one's way in a trace: operands, members, what is unknown, and who holds a fact.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "explain/explain.h"
#include "explain/phrase.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

/// Everything that one explanation is made from.
struct Scene {
  const Program& program;
  const Facts& facts;
  const Verdict& verdict;
  const Trace& trace;
  const ExplainContext& context;
  /// Comparisons that stand below a denial (不得 X 超过 45人): what is asked for is their opposite.
  std::set<const TraceStep*> denied = {};
  std::vector<Trace> others = {};  ///< the traces under the other readings that leave it open
  bool gaps = true;                ///< false for conditions: how far off they are is nobody's task
  bool names_reading = true;       ///< false where it has been said how a reading is read
  [[nodiscard]] const Node& node(const TraceStep& step) const { return program.nodes[step.node]; }
  [[nodiscard]] const RequirementDef& requirement() const { return program.requirements[verdict.requirement]; }
};

/// The child that evaluated `node`; `index` is where it stands if all operands were recorded. Null if it was not evaluated.
const TraceStep* operand(const TraceStep& step, NodeId node, std::size_t index);
inline const TraceStep* left(const Scene& scene, const TraceStep& step) { return operand(step, scene.node(step).a, 0); }
inline const TraceStep* right(const Scene& scene, const TraceStep& step) { return operand(step, scene.node(step).b, 1); }
/// The formula of a fact that has one, if it was evaluated.
const TraceStep* formula_step(const Scene& scene, const TraceStep& fact);
/// choice: the branch taken; reading: the alternative taken. Null where neither was.
const TraceStep* taken(const Scene& scene, const TraceStep& step);
/// The step that gives the value, through choices and readings.
const TraceStep& through(const Scene& scene, const TraceStep& step);

/// A member of a quantifier: its step holds no node, and body, filter and weight as children (see tidied()).
struct Member {
  const TraceStep* step = nullptr;
  const TraceStep* body = nullptr;    ///< null of a bare count
  const TraceStep* filter = nullptr;  ///< null without one
  const TraceStep* weight = nullptr;
  [[nodiscard]] bool listed() const { return step->entity != kNone; }
  [[nodiscard]] bool optional() const { return step->membership == Truth::unknown; }
};
/// The trace with every member as above, and below each 符合 that is not met the steps of the verdicts that keep it from it.
Trace tidied(const Program& program, Trace trace, const ExplainContext& context);
std::set<const TraceStep*> denied_comparisons(const Program& program, const Trace& trace);
/// The members of a quantifier that are or may be in it.
std::vector<Member> members_of(const Scene& scene, const TraceStep& quantifier);

bool is_unknown(const Scene& scene, const TraceStep& step);
/// A number that is a point, or nothing.
const Rational* point(const TraceStep* step);
Truth truth_of(const Member& member);
/// More members are declared than listed, or it is not declared how many there are.
bool universe_open(const TraceStep& quantifier);

/// The listed entity that holds, or should hold, the fact of a step; kNone if it is outside the facts.
EntityId holder_of(const Scene& scene, const TraceStep& step);
std::string entity_id(const Scene& scene, EntityId entity);
Words entity_words(const Scene& scene, EntityId entity);

/// The values stated for the period asked for (or the day): several where sources disagree.
std::vector<const Stated*> stated_values(const Scene& scene, const TraceStep& step);
/// A date of the verdict: the outcome's as-of date.
Date as_of(const Scene& scene);

}  // namespace zhunsheng::explaining
