#include "api/judge.h"

#include <algorithm>

#include "explain/explain.h"

namespace zhunsheng::api {

report::Head head_of(const Program& program, const Chosen& chosen, std::int32_t facts_as_of) {
  const auto [day, from] = chosen.day(facts_as_of);
  return {program, version(), day, from, chosen.has_overlay ? &chosen.overlay : nullptr};
}

Ending ending_of(const Chosen& chosen, const Judge& judge, const report::Result& result, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  if (!chosen.entities.empty())
    for (const Entity& entity : result.facts.entities) names.insert(names.end(), {entity.id, entity.name});
  report_unseen(chosen.entities, judge.seen(), names, diagnostics);
  if (diagnostics.has_errors()) return Ending::wrong_usage;
  return report_unmet_overlay(chosen, result.head.as_of, judge.overlay_seen(), diagnostics) ? Ending::done : Ending::unsound;
}

Overlay choosing(const Program& program, std::span<const std::uint32_t> alternatives) {
  Overlay out;
  for (const std::uint32_t alternative : alternatives)
    for (std::uint32_t id = 0; id < program.readings.size(); ++id)
      if (const Slice all = program.readings[id].alternatives; alternative >= all.begin && alternative < all.begin + all.count)
        out.readings.push_back({id, alternative, {}});
  return out;
}

Judge::Judge(const Program& program, const Chosen& chosen, report::Explained explained, const report::View& view, bool brief)
    : program_(program),
      chosen_(chosen),
      amender_(program, chosen.has_overlay ? &chosen.overlay : nullptr),
      evaluator_(program),
      seen_(chosen.entities.size()),
      overlay_seen_(chosen.overlay_entities.size()),
      explained_(explained),
      view_(view) {
  options_.rulesets = chosen.rulesets;
  options_.requirements = chosen.requirements;
  options_.duties = chosen.duties;
  options_.defer_roots = brief;
  options_.overlay = chosen.has_overlay ? &chosen.overlay : nullptr;
}

bool Judge::amend(Facts& facts, Diagnostics& diagnostics) { return amender_.amend(facts, chosen_.day(facts.as_of).first, diagnostics); }

/// Puts the ids of the chosen entities into the options. False if none of them is in these facts.
bool Judge::choose_entities(const Facts& facts) {
  options_.entities.clear();
  if (chosen_.entities.empty()) return true;
  for (const Entity& entity : facts.entities)
    for (std::size_t i = 0; i < chosen_.entities.size(); ++i)
      if (entity.id == chosen_.entities[i] || entity.name == chosen_.entities[i]) {
        seen_[i] = true;
        options_.entities.emplace_back(entity.id);
      }
  return !options_.entities.empty();
}

void Judge::note_overlay_entities(const Facts& facts) {
  if (overlay_seen_.empty()) return;
  const auto& named = chosen_.overlay_entities;
  for (const Entity& entity : facts.entities)
    if (const auto at = std::lower_bound(named.begin(), named.end(), entity.id); at != named.end() && *at == entity.id)
      overlay_seen_[static_cast<std::size_t>(at - named.begin())] = true;
}

const report::Result& Judge::judge(const Facts& facts) {
  facts_ = &facts;
  note_overlay_entities(facts);
  if (choose_entities(facts)) return run(facts);
  outcome_.clear();
  result_.emplace(
      report::Result{head_of(program_, chosen_, facts.as_of), facts, outcome_, {}, explained_, view_, !chosen_.requirements.empty()});
  return *result_;
}

const report::Result& Judge::judge_only(const Facts& facts, std::string_view entity) {
  if (!choose_entities(facts)) return judge(facts);
  note_overlay_entities(facts);
  const bool wanted =
      chosen_.entities.empty() || std::find(options_.entities.begin(), options_.entities.end(), entity) != options_.entities.end();
  if (!wanted) {
    outcome_.clear();
    result_.emplace(
        report::Result{head_of(program_, chosen_, facts.as_of), facts, outcome_, {}, explained_, view_, !chosen_.requirements.empty()});
    return *result_;
  }
  options_.entities.assign(1, std::string(entity));
  return run(facts);
}

const report::Result& Judge::run(const Facts& facts) {
  facts_ = &facts;
  const report::Head head = head_of(program_, chosen_, facts.as_of);
  options_.as_of = head.as_of;
  ended_early_ = !evaluator_.run(facts, options_, outcome_);
  result_.emplace(report::Result{head, facts, outcome_,
                                 [this](const Verdict& verdict) { return explanation_of(verdict, explained_ == report::Explained::none); },
                                 explained_, view_, !chosen_.requirements.empty(),
                                 [this](const Verdict& verdict) { return evaluator_.trace(*facts_, options_, verdict); }, nullptr,
                                 [this](const Verdict& verdict) -> const Grounds& {
                                   evaluator_.ground(*facts_, options_, verdict, grounds_);
                                   return grounds_;
                                 }});
  return *result_;
}

Trace Judge::trace(const Verdict& verdict) { return evaluator_.trace(*facts_, options_, verdict); }

void Judge::begin_alone(const std::atomic<bool>* cancelled, std::size_t most_verdicts) {
  seen_.assign(seen_.size(), false);
  overlay_seen_.assign(overlay_seen_.size(), false);
  ended_early_ = false;
  options_.cancelled = cancelled;
  options_.most_verdicts = most_verdicts;
}

Explanation Judge::explanation_of(const Verdict& verdict, bool brief) {
  const Trace trace = evaluator_.trace(*facts_, options_, verdict);
  ExplainContext context;
  context.readings = std::span(outcome_.readings).subspan(verdict.readings_begin, verdict.readings_count);
  context.overlay = options_.overlay;
  context.as_of = options_.as_of;
  context.brief = brief;
  context.version_uncertain = outcome_.rulesets[program_.rules[program_.requirements[verdict.requirement].rule].ruleset].version_uncertain;
  context.descend = [this](const Verdict& below) { return evaluator_.trace(*facts_, options_, below); };
  context.under = [&](std::span<const std::uint32_t> alternatives) {
    const Overlay chosen = choosing(program_, alternatives);
    EvaluateOptions options = options_;
    options.overlay = &chosen;
    return evaluator_.trace(*facts_, options, verdict);
  };
  return explain(program_, *facts_, verdict, trace, context);
}

}  // namespace zhunsheng::api
