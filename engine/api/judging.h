// One program judging bodies of facts in memory, again and again: what a program does that has the engine inside. One per thread.
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "api/judge.h"
#include "api/zhunsheng.h"

namespace zhunsheng::api {

struct JudgingOptions {
  Selection selection;       ///< of `overlay`, a path, nothing is read, and `today` counts for nothing: there is no clock
  std::string overlay;       ///< its text; empty: none
  std::string overlay_name;  ///< what messages call it
  Explained explained = Explained::none;
  Language language = Language::zh;
  std::size_t most_verdicts = SIZE_MAX;
  const std::atomic<bool>* cancelled = nullptr;
};

enum class Judged : std::uint8_t { done, wrong_usage, unsound, cancelled, too_many };

class Judging {
 public:
  /// The rules must be usable, and outlive it.
  explicit Judging(const Rules& rules) : rules_(rules) {}

  /// Judges the facts, which must not change or go until the next call. What was worked out for the same options is used again; another day
  /// counts as the same.
  Judged judge(const Facts& facts, const JudgingOptions& options, Diagnostics& diagnostics);
  /// After a call that did not come to its end: nothing that it left half made is used again.
  void forget() noexcept;
  /// Of the last call, where it was done.
  [[nodiscard]] const report::Result& result() const { return *result_; }
  /// zhunsheng-result/1 of the last call.
  std::string json();
  /// The whole reasoning of one verdict: as text for people, or one verdict of zhunsheng-result/1 with its explanation.
  std::string explanation_text(const Verdict& verdict, Language language, int width);
  std::string explanation_json(const Verdict& verdict, Language language);

 private:
  Judged prepare(const JudgingOptions& options, Diagnostics& diagnostics);
  Judged judge_amended(const Facts& facts, Diagnostics& diagnostics);
  [[nodiscard]] report::Result in_full(Language language, int width);

  const Rules& rules_;
  std::optional<JudgingOptions> prepared_;  ///< for which chosen_ and judge_ were made
  std::optional<Chosen> chosen_;
  std::optional<Judge> judge_;
  Facts amended_;  ///< where an overlay changes figures
  Diagnostics said_;
  const report::Result* result_ = nullptr;
};

/// Reads documents as one body of facts. False: it must not be judged.
struct NamedDocument {
  std::string_view name, text;
};
bool read_body(const Program& program, const Limits& limits, std::span<const NamedDocument> documents, Facts& facts,
               Diagnostics& diagnostics);

}  // namespace zhunsheng::api
