// Program and facts → verdicts. Exact; docs/semantics.md is what it implements. No text, no clock, no globals.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "facts/facts.h"
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
  const Overlay* overlay = nullptr;
};

/// Holds what is worked out once per program (patterns, order) and buffers that are reused; one per thread.
class Evaluator {
 public:
  explicit Evaluator(const Program& program);
  ~Evaluator();
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;

  void run(const Facts& facts, const EvaluateOptions& options, Outcome& outcome);
  /// The steps that led to one verdict of the last run (same facts and options).
  Trace trace(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace zhunsheng
