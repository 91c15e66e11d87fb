#include "gap/gap.h"

#include "api/check.h"
#include "api/gaps_of.h"
#include "report/gap.h"

namespace zhunsheng::api {

namespace {

EvaluateOptions options_of(const Chosen& chosen, Date as_of) {
  EvaluateOptions out;
  out.as_of = as_of;
  out.rulesets = chosen.rulesets;
  out.requirements = chosen.requirements;
  out.duties = chosen.duties;
  out.defer_roots = true;
  out.overlay = chosen.has_overlay ? &chosen.overlay : nullptr;
  return out;
}

}  // namespace

std::vector<Gap> gaps_of(const Program& program, const Chosen& chosen, const report::Result& result) {
  Facts scratch = result.facts;
  const EvaluateOptions options = options_of(chosen, result.head.as_of);
  Evaluator evaluator(program);
  Measuring measuring;
  measuring.judge = [&](const Verdict& verdict) { return evaluator.judge_again(scratch, options, verdict); };
  measuring.trace = [&](const Verdict& verdict) { return evaluator.trace_again(scratch, options, verdict); };
  measuring.under = [&](const Verdict& verdict, std::span<const std::uint32_t> alternatives) {
    const Overlay chosen_ones = choosing(program, alternatives);
    EvaluateOptions under = options;
    under.overlay = &chosen_ones;
    return evaluator.trace_again(scratch, under, verdict);
  };
  return gaps(program, scratch, result.outcome, measuring);
}

namespace {

void append(std::string& out, const report::GapReport& report, Format format) {
  switch (format) {
    case Format::json:
    case Format::ndjson:
      return report::append_gap_json(out, report);
    case Format::csv:
      return report::append_gap_csv(out, report);
    case Format::text:
    case Format::markdown:
    case Format::html:
    case Format::xlsx:
      return report::append_gap_text(out, report);
  }
}

End measured(const Rules& rules, const std::vector<std::string>& paths, const Selection& selection, Format format, const Output& output) {
  End end;
  Chosen chosen;
  if (refuse(rules, format, output, end) || !choose(rules, selection, output, chosen, end)) return end;
  std::vector<FactsInput> inputs;
  if (!open_inputs(paths, output, inputs, end)) return end;
  Facts facts;
  Diagnostics diagnostics;
  if (!read_documents(rules, inputs, facts, diagnostics, output, end)) {
    write_messages(output, diagnostics, {});
    if (format == Format::json && end.ending == Ending::unsound) write_unsound(output, diagnostics, rules.state().sources);
    return end;
  }
  const Program& program = program_of(rules);
  Judge judge(program, chosen, report::Explained::none, view_of(output.display), true);
  if (!judge.amend(facts, diagnostics)) {
    write_messages(output, diagnostics, {});
    end.ending = Ending::unsound;
    return end;
  }
  const report::Result& result = judge.judge(facts);
  std::vector<std::string_view> names;
  for (const Entity& entity : facts.entities) names.insert(names.end(), {entity.id, entity.name});
  report_unseen(chosen.entities, judge.seen(), names, diagnostics);
  const bool met = report_unmet_overlay(chosen, result.head.as_of, judge.overlay_seen(), diagnostics);
  write_messages(output, diagnostics, {});
  if (!met) {
    if (format == Format::json) write_unsound(output, diagnostics, rules.state().sources);
    end.ending = Ending::unsound;
    return end;
  }
  if (diagnostics.has_errors()) {
    end.ending = Ending::wrong_usage;
    return end;
  }
  const std::vector<Gap> found = gaps_of(program, chosen, result);
  const report::Phrasing phrasing = phrasing_of(program);
  std::string out;
  append(out, {result, found, phrasing}, format);
  if (!output.result(out)) end.ending = Ending::stopped;
  return end;
}

}  // namespace

End gap(const Rules& rules, const std::vector<std::string>& facts, const Selection& selection, Format format, const Output& output) {
  return guarded(output, [&] { return measured(rules, facts, selection, format, output); });
}

}  // namespace zhunsheng::api
