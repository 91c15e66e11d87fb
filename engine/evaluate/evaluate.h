// Program and facts → verdicts. Exact; docs/semantics.md is what it implements. No text, no clock, no globals.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "facts/facts.h"
#include "outcome/grounds.h"
#include "outcome/outcome.h"
#include "outcome/overlay.h"
#include "program/program.h"

namespace zhunsheng {

struct EvaluateOptions {
  Date as_of;
  /// Empty: all. Else only verdicts of these requirements, entities (ids), rule sets are made; 符合 still sees all.
  std::vector<RequirementId> requirements;
  std::vector<std::string> entities;
  std::vector<RuleSetId> rulesets;
  bool duties = false;  ///< duties are judged too, and count for 符合 of a rule set; else only those among `requirements` are judged
  const Overlay* overlay = nullptr;  ///< not to change between the runs of an Evaluator
  /// The exact value of a deviation or coefficient costs far more than its verdict, and has hundreds of digits. With this the run leaves it out:
  /// Verdict::observed is deferred (see is_deferred), and work_out() makes it where it is to be shown.
  bool defer_roots = false;
  /// Set by another thread while a run is on its way: it ends before its next verdict.
  const std::atomic<bool>* cancelled = nullptr;
  std::size_t most_verdicts = SIZE_MAX;  ///< with one more the run ends
};

/// The observed value is a root that was not worked out: kind `maybe`, and `low` and `high` enclose it as closely as doubles do.
inline bool is_deferred(const Verdict& v) { return v.has_observed && v.observed.kind == Quantity::Kind::maybe; }

/// Holds what is worked out once per program (patterns, order) and buffers that are reused; one per thread.
/// What a verdict says beyond outcome.h: `exception` counts from the requirement's own first exception; `required` is there whenever
/// `observed_node` is, also where the left side has no value to show (then has_observed is false).
class Evaluator {
 public:
  explicit Evaluator(const Program& program);
  ~Evaluator();
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;

  /// False where it was cancelled, or gave more verdicts than it may: then the outcome is not whole and not to be used.
  bool run(const Facts& facts, const EvaluateOptions& options, Outcome& outcome);
  /// The steps that led to one verdict of the last run (same facts and options). A member of a quantifier is the step of its body (or, of a bare
  /// count, a step without a node), to whose children the steps of its filter and its weight are added. Members that a filter leaves out are not
  /// recorded, and nothing is recorded below an unlisted one.
  Trace trace(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict);
  /// What one verdict of the last run rests on (same facts and options), without a sentence.
  void ground(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict, Grounds& out);
  /// Gives a deferred verdict of the last run (same facts and options) its exact observed value.
  void work_out(const Facts& facts, const EvaluateOptions& options, Verdict& verdict);
  /// One verdict anew, after the figures of the facts at hand were changed in place: nothing that was worked out from them is kept. The entities
  /// must be the same as when the facts were first looked at.
  Verdict judge_again(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict);
  /// Its steps, likewise.
  Trace trace_again(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace zhunsheng
