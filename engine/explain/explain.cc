#include "explain/explain.h"

#include <algorithm>

#include "explain/causes.h"
#include "explain/left_out.h"
#include "explain/numbers.h"
#include "explain/readings.h"
#include "explain/remedy.h"
#include "explain/say.h"
#include "explain/sentence.h"
#include "explain/steps.h"

namespace zhunsheng {

namespace explaining {

namespace {

constexpr std::size_t kMostOthers = 16;

std::vector<Trace> open_under_other_readings(const Program& program, const ExplainContext& context) {
  std::vector<Trace> out;
  if (!context.under) return out;
  for (std::size_t i = 1; i < context.readings.size() && out.size() < kMostOthers; ++i)
    if (context.readings[i].status == Status::open)
      out.push_back(tidied(program, context.under(context.readings[i].alternatives), context));
  return out;
}

/// What a reading that decides comes to: its value, what it lacks, its steps, and the figures that it alone uses.
void add_reading(const Scene& scene, ReadingFinding& finding, Explanation& out) {
  if (const TraceStep* compare = judged_comparison(scene))
    if (const auto sides = sides_of(scene, *compare); sides && point(sides->a) != nullptr) {
      finding.value = left_value(*sides);
      if (const auto margin = margin_of(scene, *compare)) finding.gap = margin->text;
    }
  for (ExplanationStep& step : steps_of(scene)) {
    step.text = say("按{}掌握：{}", "read as {}: {}", quoted(joined(finding.names, "、", ", ")), step.text);
    out.steps.push_back(std::move(step));
  }
  for (UsedFact& used : facts_of(scene))
    if (std::none_of(out.facts.begin(), out.facts.end(), [&](const UsedFact& known) { return known.path == used.path; }))
      out.facts.push_back(std::move(used));
}

/// Where readings decide, everything is told under each of them: the first is no more than the others.
void tell_each_reading(const Scene& scene, Explanation& out) {
  const ExplainContext& context = scene.context;
  if (out.deciding.empty() || !context.under) return;
  out.steps.clear();
  for (std::size_t i = 0; i < out.deciding.size() && i < kMostOthers; ++i) {
    const ReadingStatus* combination = first_with(scene, out.deciding[i]);
    const Trace trace = tidied(scene.program, context.under(combination->alternatives), context);
    Scene other{scene.program, scene.facts, scene.verdict, trace, context, denied_comparisons(scene.program, trace), {}};
    other.names_reading = false;
    add_reading(other, out.deciding[i], out);
  }
  if (out.deciding.size() > kMostOthers) {
    const auto more = static_cast<std::int64_t>(out.deciding.size() - kMostOthers);
    out.steps.push_back({say("另有{}种掌握方式没有逐一列出算式，结果见口径",
                             "the working under {} more readings is not listed; their results are with the readings", number(more)),
                         std::nullopt,
                         true,
                         {}});
  }
  name_values(out.deciding);
  if (out.margin && !empty(out.margin->gap)) {
    const Words first = quoted(joined(out.deciding.front().names, "、", ", "));
    for (Words* words : {&out.margin->gap, &out.margin->text}) *words = say("按{}掌握，{}", "read as {}: {}", first, *words);
  }
}

/// True where rounding would put the value on the other side of the line; of a list, that of a row or member that does not hold.
bool is_near(const Scene& scene, const Explanation& explanation) {
  if (const TraceStep* compare = judged_comparison(scene)) {
    const auto sides = sides_of(scene, *compare);
    return sides && sides->near;
  }
  return std::any_of(explanation.members.begin(), explanation.members.end(), [](const MemberFinding& one) { return one.near_threshold; });
}

}  // namespace

}  // namespace explaining

Explanation explain(const Program& program, const Facts& facts, const Verdict& verdict, const Trace& trace, const ExplainContext& context) {
  using namespace explaining;
  const Trace tidy = tidied(program, trace, context);
  const Scene scene{program, facts, verdict, tidy, context, denied_comparisons(program, tidy), open_under_other_readings(program, context)};
  Explanation out;
  out.causes = causes_of(scene);
  if (const TraceStep* compare = judged_comparison(scene)) out.margin = margin_of(scene, *compare);
  if (context.brief) return out;
  out.requirement = requirement_words(program, verdict.requirement);
  out.steps = steps_of(scene);
  out.facts = facts_of(scene);
  out.members = members_of_verdict(scene);
  out.left_out = left_out_of(scene);
  out.readings = readings_of(scene);
  out.deciding = deciding_of(scene);
  tell_each_reading(scene, out);
  out.flips = flips_of(scene);
  out.settle = settle_of(scene);
  out.near_threshold = is_near(scene, out);
  out.sentence = sentence_of(scene, out);
  return out;
}

}  // namespace zhunsheng
