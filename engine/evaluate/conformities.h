// 符合: what the verdicts of an entity come to. Verdicts that others rest on are judged when they are first asked for, each once. docs/semantics.md section 8.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "evaluate/session.h"
#include "outcome/outcome.h"

namespace zhunsheng::evaluation {

class Judge;

/// The verdicts of one requirement on one entity: several where it is judged by period.
struct Judged {
  std::vector<Verdict> verdicts;
  std::vector<ReadingStatus> readings;  ///< what the verdicts' readings_begin counts from
  bool being_judged = false;            ///< not all are there yet: who asks now stands in a circle
};

/// What a verdict counts as. One in review waits for a person, as a 研判 does, and is taken for the same.
inline Truth standing_of(const Verdict& verdict, Truth judged) {
  switch (verdict.status) {
    case Status::met:
      return Truth::yes;
    case Status::not_met:
    case Status::waived:
      return Truth::no;
    case Status::not_applicable:
      return Truth::not_applicable;
    case Status::pending:
      return verdict.attained < 0 ? Truth::unknown : verdict.attained > 0 ? Truth::yes : Truth::no;
    case Status::open:
      return Truth::unknown;
    case Status::review:
      return judged;
  }
  return Truth::unknown;
}

/// The 且 of what verdicts count as.
class Conjunction {
 public:
  void add(Truth t) {
    any_no_ = any_no_ || t == Truth::no;
    any_unknown_ = any_unknown_ || t == Truth::unknown;
    any_yes_ = any_yes_ || t == Truth::yes;
  }
  /// A rule set with no applicable verdict is never conformed to; a rule or requirement is n/a then.
  [[nodiscard]] Truth result(Conformity what) const {
    if (any_no_) return Truth::no;
    if (any_unknown_) return Truth::unknown;
    if (any_yes_) return Truth::yes;
    return what == Conformity::ruleset ? Truth::no : Truth::not_applicable;
  }

 private:
  bool any_no_ = false;
  bool any_unknown_ = false;
  bool any_yes_ = false;
};

/// Whether a verdict of the requirement counts for 符合.
inline bool counts(const RequirementDef& r) { return r.modality == Modality::must || r.modality == Modality::must_not; }

class Conformities {
 public:
  Conformities(Session& session, Judge& judge) : s_(session), judge_(judge) {}
  void clear() { judged_.clear(); }

  /// The verdicts of a requirement on an entity; none if it is not judged there.
  const Judged& of(RequirementId requirement, EntityId entity);

  Truth truth(Conformity what, std::uint32_t id, EntityId entity, Truth judged);

  /// Calls `each(const Verdict&)` for every verdict on which 符合 rests: those of the version that is used, the others have none.
  template <class Each>
  void each(Conformity what, std::uint32_t id, EntityId entity, Each&& each_verdict) {
    for (const std::uint32_t version : s_.index.versions(what, id)) each_of_version(what, version, entity, each_verdict);
  }

 private:
  template <class Each>
  void each_of_version(Conformity what, std::uint32_t id, EntityId entity, Each&& each_verdict) {
    const Program& p = s_.program;
    switch (what) {
      case Conformity::requirement:
        if (counts(p.requirements[id])) each_of_requirement(id, entity, each_verdict);
        return;
      case Conformity::rule:
        for (std::uint32_t i = 0; i < p.rules[id].requirements.count; ++i)
          each_of_version(Conformity::requirement, p.rules[id].requirements.begin + i, entity, each_verdict);
        return;
      case Conformity::ruleset:
        for (std::uint32_t i = 0; i < p.rulesets[id].rules.count; ++i)
          if (const RuleId rule = p.rulesets[id].rules.begin + i; s_.duties || !p.rules[rule].duty())
            each_of_version(Conformity::rule, rule, entity, each_verdict);
        return;
    }
  }

  /// The compiler refuses rules that rest on each other in a circle. Should one come by all the same, what is asked for while it is being judged
  /// is open, whichever of them is judged first.
  template <class Each>
  void each_of_requirement(RequirementId id, EntityId entity, Each&& each_verdict) {
    const Judged& judged = of(id, entity);
    if (judged.being_judged) {
      Verdict open;
      open.requirement = id;
      open.entity = entity;
      return each_verdict(open);
    }
    for (const Verdict& v : judged.verdicts) each_verdict(v);
  }

  Session& s_;
  Judge& judge_;
  std::unordered_map<std::uint64_t, Judged> judged_;  ///< by requirement and entity
};

}  // namespace zhunsheng::evaluation
