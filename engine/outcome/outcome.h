// What came out: verdicts, conclusions, and traces of single verdicts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "facts/facts.h"
#include "program/program.h"
#include "values/value.h"

namespace zhunsheng {

enum class Status : std::uint8_t { met, not_met, pending, open, review, not_applicable, waived };
enum class Severity : std::uint8_t { none, suggestion, deviation, shortfall, gap, violation };
inline constexpr int kStatuses = 7;

/// The status under one combination of readings; `alternatives` are the chosen ones, in the order of RequirementDef::readings.
struct ReadingStatus {
  std::vector<std::uint32_t> alternatives;  ///< indices into Program::alternatives
  Status status = Status::open;
};

struct Verdict {
  RequirementId requirement = kNone;
  EntityId entity = kNone;
  Period period;  ///< of a rule judged by period
  Status status = Status::open;
  Severity severity = Severity::none;  ///< other than none only where not_met (or waived)
  std::int8_t attained = -1;           ///< pending, late, open after its date: 1, 0, or -1 unknown; -1 otherwise
  bool late = false;                   ///< not met on its date, but since
  bool as_of_values = false;           ///< after its date, judged on bare values of the as-of day
  bool justified = false;              ///< a deviation with a reason in an overlay
  std::int32_t exception = -1;         ///< index of the exception that stands in its place or sets it aside
  std::int32_t waiver = -1;            ///< index of the overlay entry
  Status without_waiver = Status::open;
  bool has_observed = false;
  Quantity observed;  ///< left side of a comparison; see docs/semantics.md section 12
  Quantity required;
  NodeId observed_node = kNone;      ///< the comparison
  std::uint32_t readings_begin = 0;  ///< of Outcome::readings
  std::uint32_t readings_count = 0;
};

struct Conclusion {
  EntityId entity = kNone;
  RuleSetId ruleset = kNone;
  Truth conforms = Truth::unknown;  ///< yes, no, unknown
  std::uint32_t counts[kStatuses] = {};
  std::uint32_t not_asked = 0;         ///< duties that it leaves out
  std::uint32_t not_asked_stated = 0;  ///< of these, those that the facts say something about
};

enum class RuleSetStatus : std::uint8_t { used, not_in_force, superseded, outside, not_selected };
struct RuleSetOutcome {
  RuleSetId ruleset = kNone;
  RuleSetStatus status = RuleSetStatus::used;
  bool version_uncertain = false;  ///< inside a window, or nothing known about its dates: the cause `version`
  bool by_division_code = false;   ///< some entity was placed by its code, not by its chain of parents
  std::uint32_t verdicts = 0;
  std::uint32_t not_asked = 0;  ///< duties, over all entities
  bool narrowed = false;        ///< only entities or requirements of other rule sets were asked for: that it has no verdicts tells nothing
};

struct Outcome {
  Date as_of;
  std::vector<Verdict> verdicts;  ///< by entity in the order of the facts, then requirement, then period
  std::vector<Conclusion> conclusions;
  std::vector<RuleSetOutcome> rulesets;
  std::vector<ReadingStatus> readings;
  void clear();
};

/// Why a fact has the value that it has.
enum class FactState : std::uint8_t {
  known,
  missing,        ///< not stated (for this day or period)
  contradiction,  ///< several values, or stated against computed
  part_above_whole,
  incomplete,  ///< an attestation without on, by or evidence
  expired,
  dated_later,  ///< only values dated after the day asked for
};

/// One step of the evaluation of one verdict, as a tree: what was evaluated, on which entity, asked for when, and what came out.
struct TraceStep {
  NodeId node = kNone;
  EntityId entity = kNone;  ///< kNone: an unlisted member
  Period period;            ///< asked for; kind none: the day
  Date day;
  bool is_truth = false;
  Truth truth = Truth::unknown;
  Quantity quantity;                   ///< numbers
  std::uint32_t value = kNone;         ///< enumeration: value; text: index of Facts::texts
  Date date;                           ///< dates
  FactState state = FactState::known;  ///< op fact, attested, found
  EntityId holder = kNone;             ///< op fact: the entity that holds it (an ancestor perhaps)
  std::uint32_t stated = kNone;        ///< op fact: the Stated record used, if it has one
  std::int32_t last_day = kNoDay;      ///< op attested, found: the statement holds to this day, by its own or by the rule's term
  Truth membership = Truth::yes;       ///< member of a quantifier: yes certain, unknown optional
  std::int64_t listed = 0;             ///< quantify: members listed
  std::int64_t declared = -1;          ///< quantify: census, -1 none
  std::int32_t chosen = -1;            ///< reading: alternative; choice: 1 then, 2 else
  RequirementId requirement = kNone;   ///< conforms: children are steps of the verdicts it rests on (op kNone)
  Status status = Status::open;        ///< such a child: the status of that verdict
  /// Operands; of a fact with a long formula only where it is met first; of a quantifier: first one step per member (body, then filter and
  /// weight as its children).
  std::vector<TraceStep> children;
  std::vector<TraceStep> left_out;  ///< quantify: the filter of each listed one that is no member
};

/// The evaluation of one verdict on the day or period judged, readings at their first (or confirmed) alternatives.
struct Trace {
  std::vector<TraceStep> condition;    ///< 0 or 1
  std::vector<TraceStep> exceptions;   ///< one each
  std::vector<TraceStep> requirement;  ///< 0 or 1: what was judged (the exception's replacement, if it applies)
};

/// The first step, from the root downwards, that evaluated the node: on this entity, or on any (kNone). Null where none did.
const TraceStep* find_step(const TraceStep& root, NodeId node, EntityId entity = kNone);
/// The same below what was judged.
const TraceStep* find_step(const Trace& trace, NodeId node, EntityId entity = kNone);

}  // namespace zhunsheng
