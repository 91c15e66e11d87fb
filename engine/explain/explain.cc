#include "explain/explain.h"

#include <algorithm>

#include "explain/causes.h"
#include "explain/numbers.h"
#include "explain/readings.h"
#include "explain/remedy.h"
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

/// Where readings decide, the figures that only another reading uses belong to what the result rests on.
void add_facts_of_other_readings(const Scene& scene, Explanation& out) {
  const ExplainContext& context = scene.context;
  if (out.deciding.empty() || !context.under) return;
  for (std::size_t i = 1; i < context.readings.size() && i <= kMostOthers; ++i) {
    const Trace trace = tidied(scene.program, context.under(context.readings[i].alternatives), context);
    const Scene other{scene.program, scene.facts, scene.verdict, trace, context, denied_comparisons(scene.program, trace), {}};
    for (UsedFact& used : facts_of(other))
      if (std::none_of(out.facts.begin(), out.facts.end(), [&](const UsedFact& known) { return known.path == used.path; }))
        out.facts.push_back(std::move(used));
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
  out.readings = readings_of(scene);
  out.deciding = deciding_of(scene);
  add_facts_of_other_readings(scene, out);
  out.flips = flips_of(scene);
  out.settle = settle_of(scene);
  out.near_threshold = is_near(scene, out);
  out.sentence = sentence_of(scene, out);
  return out;
}

}  // namespace zhunsheng
