#include "api/judging.h"

#include <algorithm>

#include "api/check.h"
#include "api/document_end.h"
#include "load/load.h"
#include "report/renderer.h"
#include "report/result_json.h"
#include "report/result_text.h"

namespace zhunsheng::api {
namespace {

/// Whether what was made for one serves the other: all but the day and who may end it.
bool serves(const JudgingOptions& a, const JudgingOptions& b) {
  return a.selection.rulesets == b.selection.rulesets && a.selection.rules == b.selection.rules &&
         a.selection.entities == b.selection.entities && a.selection.duties == b.selection.duties && a.overlay == b.overlay &&
         a.overlay_name == b.overlay_name && a.explained == b.explained && a.language == b.language;
}

bool changes_figures(const Overlay& overlay) { return !overlay.corrections.empty() || !overlay.preferences.empty(); }

Diagnostic no_day() {
  Diagnostic diagnostic;
  diagnostic.code = Code::unknown_selection;
  diagnostic.message = {"没有评估基准日", "there is no as-of date"};
  diagnostic.help = {"在选项中给出 as_of，或者在数据中写明 \"as_of\"，如 2026-12-31。库不看时钟。",
                     "Give as_of in the options, or write \"as_of\" in the facts, such as 2026-12-31. The library has no clock."};
  return diagnostic;
}

report::View view_in(Language language, int width) {
  Display display;
  display.language = language;
  display.width = width;
  return view_of(display);
}

}  // namespace

bool read_body(const Program& program, const Limits& limits, std::span<const NamedDocument> documents, Facts& facts,
               Diagnostics& diagnostics) {
  FactsReader reader(program, limits);
  reader.begin(facts, documents.size() > 1);
  for (const NamedDocument& document : documents) reader.add(document.text, document.name, diagnostics);
  return reader.finish(diagnostics) && !diagnostics.has_errors();
}

Judged Judging::prepare(const JudgingOptions& options, Diagnostics& diagnostics) {
  if (prepared_ && serves(*prepared_, options)) {
    const auto day = Date::from_text(options.selection.as_of);
    if (day || options.selection.as_of.empty()) {
      chosen_->as_of = day;
      return Judged::done;
    }
  }
  prepared_.reset();
  judge_.reset();
  const Rules::State& state = rules_.state();
  if (!choose(*state.program, state.limits, options.selection, options.overlay, options.overlay_name, chosen_.emplace(), diagnostics))
    return chosen_->has_overlay ? Judged::unsound : Judged::wrong_usage;
  constexpr int kUsualWidth = 80;
  judge_.emplace(*state.program, *chosen_, explained_of(options.explained), view_in(options.language, kUsualWidth), false);
  prepared_ = options;
  return Judged::done;
}

Judged Judging::judge(const Facts& facts, const JudgingOptions& options, Diagnostics& diagnostics) {
  result_ = nullptr;
  said_.clear();
  if (const Judged prepared = prepare(options, said_); prepared != Judged::done) {
    diagnostics.merge(std::move(said_));
    return prepared;
  }
  if (!chosen_->as_of && facts.as_of == kNoDay) {
    diagnostics.add(no_day());
    return Judged::wrong_usage;
  }
  judge_->begin_alone(options.cancelled, options.most_verdicts);
  const bool amends = chosen_->has_overlay && changes_figures(chosen_->overlay);
  if (amends) amended_ = facts;  // its views go on pointing into the facts that were given
  Judged judged = amends && !judge_->amend(amended_, said_) ? Judged::unsound : judge_amended(amends ? amended_ : facts, said_);
  if (judged == Judged::cancelled && (options.cancelled == nullptr || !options.cancelled->load())) judged = Judged::too_many;
  for (const Diagnostic& one : said_.list()) diagnostics.add(one);
  if (judged != Judged::done) result_ = nullptr;
  return judged;
}

void Judging::forget() noexcept {
  result_ = nullptr;
  judge_.reset();
  chosen_.reset();
  prepared_.reset();
}

Judged Judging::judge_amended(const Facts& facts, Diagnostics& diagnostics) {
  result_ = &judge_->judge(facts);
  if (judge_->ended_early()) return Judged::cancelled;
  const Ending ending = ending_of(*chosen_, *judge_, *result_, diagnostics);
  if (ending != Ending::done) return ending == Ending::unsound ? Judged::unsound : Judged::wrong_usage;
  const report::StreamEnd end = end_of(*result_, *chosen_);
  add_not_met(result_->head.program, *chosen_, end, diagnostics);
  add_idle_preferences(result_->head.program, *chosen_, end, result_->head.as_of, diagnostics);
  return Judged::done;
}

std::string Judging::json() {
  const report::Result& result = *result_;
  const Program& program = result.head.program;
  const report::StreamEnd end = end_of(result, *chosen_);
  const auto renderer = report::make_renderer(report::Format::json, program, {}, result.view, false);
  std::string out;
  std::string piece;
  renderer->begin(out, result.head, result.facts.synthetic);
  renderer->body(piece, result);
  renderer->take(out, piece);
  renderer->end(out, result.head, end, said_, rules_.state().sources);
  return out;
}

/// The last result as if everything of it were explained.
report::Result Judging::in_full(Language language, int width) {
  report::Result result{result_->head,           result_->facts,
                        result_->outcome,        [this](const Verdict& verdict) { return judge_->explanation_of(verdict, false); },
                        report::Explained::all,  view_in(language, width),
                        result_->duties_in_full, result_->trace};
  return result;
}

std::string Judging::explanation_text(const Verdict& verdict, Language language, int width) {
  std::string out;
  report::append_explanation_text(out, in_full(language, width), verdict);
  return out;
}

std::string Judging::explanation_json(const Verdict& verdict, Language language) {
  constexpr int kUsualWidth = 80;
  std::string out;
  report::Json json(out);
  report::append_verdict(json, in_full(language, kUsualWidth), verdict);
  return out;
}

}  // namespace zhunsheng::api
