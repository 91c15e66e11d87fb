// Judges bodies of facts one after another: one per thread. Keeps the evaluator and its memory.
#pragma once

#include <atomic>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "api/selection.h"
#include "evaluate/evaluate.h"
#include "load/amend.h"
#include "report/result.h"

namespace zhunsheng::api {

class Judge {
 public:
  /// `brief`: only the short form is wanted, which shows roots to 12 digits; they are not worked out exactly.
  Judge(const Program& program, const Chosen& chosen, report::Explained explained, const report::View& view, bool brief);

  /// Puts the overlay's figures into the facts, which are to be judged then. False: they must not be judged, and the diagnostics say why.
  bool amend(Facts& facts, Diagnostics& diagnostics);
  /// Judges; the result refers to the facts and to this object, until the next call.
  const report::Result& judge(const Facts& facts);
  /// Judges one entity only, whatever is chosen.
  const report::Result& judge_only(const Facts& facts, std::string_view entity);
  /// The steps that led to a verdict of the last result.
  Trace trace(const Verdict& verdict);
  /// The whole reasoning of a verdict of the last result; `brief`: only the margin and the causes.
  Explanation explanation_of(const Verdict& verdict, bool brief);
  /// Before a body that has to do with no other: nothing counts as met before; who can end the judging from another thread, and how many
  /// verdicts there may be.
  void begin_alone(const std::atomic<bool>* cancelled, std::size_t most_verdicts);
  /// The last result is not whole: it was cancelled, or had more verdicts than it may.
  [[nodiscard]] bool ended_early() const { return ended_early_; }
  /// Which of the chosen entities were met so far.
  [[nodiscard]] const std::vector<bool>& seen() const { return seen_; }
  /// Which of the entities that the overlay names were met so far; by their place in Chosen::overlay_entities.
  [[nodiscard]] const std::vector<bool>& overlay_seen() const { return overlay_seen_; }

 private:
  bool choose_entities(const Facts& facts);
  void note_overlay_entities(const Facts& facts);
  const report::Result& run(const Facts& facts);

  const Program& program_;
  const Chosen& chosen_;
  load::Amender amender_;
  Evaluator evaluator_;
  EvaluateOptions options_;
  Outcome outcome_;
  Grounds grounds_;
  std::vector<bool> seen_;
  std::vector<bool> overlay_seen_;
  const Facts* facts_ = nullptr;
  std::optional<report::Result> result_;
  bool ended_early_ = false;
  report::Explained explained_;
  report::View view_;
};

/// Whether the facts of a result hold every entity that was chosen, and those that the overlay names: `done`, or how the call ends.
Ending ending_of(const Chosen& chosen, const Judge& judge, const report::Result& result, Diagnostics& diagnostics);

/// That these alternatives are confirmed, and nothing else.
Overlay choosing(const Program& program, std::span<const std::uint32_t> alternatives);

/// The head of every result of these rules, judged on a day.
report::Head head_of(const Program& program, const Chosen& chosen, std::int32_t facts_as_of);

}  // namespace zhunsheng::api
