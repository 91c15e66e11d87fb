// The result of a check, as it is handed to every format.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "facts/facts.h"
#include "outcome/explanation.h"
#include "outcome/gap.h"
#include "outcome/grounds.h"
#include "outcome/outcome.h"
#include "outcome/overlay.h"
#include "program/program.h"
#include "report/overlay_entries.h"
#include "report/summary.h"
#include "report/view.h"
#include "source/source.h"

namespace zhunsheng::report {

enum class AsOfFrom : std::uint8_t { option, facts, clock };
enum class Explained : std::uint8_t { none, failed, all };

/// What stands at the head of a result, whatever the facts turn out to be.
struct Head {
  const Program& program;
  std::string_view tool_version;
  Date as_of;
  AsOfFrom as_of_from = AsOfFrom::clock;
  const Overlay* overlay = nullptr;
};

/// One body of facts and what came out. The references outlive the rendering.
struct Result {
  Head head;
  const Facts& facts;
  const Outcome& outcome;
  /// The whole explanation of one verdict of this outcome.
  std::function<Explanation(const Verdict&)> explain;
  Explained explained = Explained::none;  ///< for which verdicts it is printed
  View view;
  bool duties_in_full = false;  ///< they were chosen by name: some rules only were measured
  /// The steps that led to one verdict of this outcome; empty where nothing was judged.
  std::function<Trace(const Verdict&)> trace = {};
  /// What is lacking, in the order of the verdicts, where it was worked out.
  const std::vector<Gap>* gaps = nullptr;
  /// What one verdict rests on, without a sentence; until the next call.
  std::function<const Grounds&(const Verdict&)> grounds = {};
};

/// What is known when the last body is judged.
struct StreamEnd {
  Summary summary;
  std::vector<RuleSetOutcome> rulesets;
  OverlayUse overlay;
  std::string digest;  ///< of the facts
  bool synthetic = false;
  bool stream = false;  ///< lines of a stream, not a document
  std::uint64_t lines = 0, refused = 0;
};

/// Rule sets over all bodies of a stream: used if it was used once.
void merge(std::vector<RuleSetOutcome>& total, const std::vector<RuleSetOutcome>& one);

/// The verdicts and conclusions of one entity: consecutive pieces of the outcome.
struct EntityResult {
  EntityId entity = kNone;
  std::uint32_t verdict = 0, verdict_count = 0;
  std::uint32_t conclusion = 0, conclusion_count = 0;
};

/// In the order of the facts: every entity that has a verdict or a conclusion, and those that stand at the top even without one.
std::vector<EntityResult> by_entity(const Facts& facts, const Outcome& outcome);

/// "fujian.migrant_public_share@1.0.0/350000", and "/2025/26" behind it for a rule judged by period.
std::string verdict_key(const Program& program, const Facts& facts, const Verdict& verdict);

/// True where `explained` asks for the reasoning of this verdict: failed means not met, open, review or waived.
bool wants_explanation(Explained explained, const Verdict& verdict);

}  // namespace zhunsheng::report
