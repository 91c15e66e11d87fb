#include "explain/explain.h"

#include "explain/causes.h"
#include "explain/numbers.h"
#include "explain/readings.h"
#include "explain/remedy.h"
#include "explain/sentence.h"
#include "explain/steps.h"

namespace zhunsheng {

namespace explaining {

namespace {

/// True where rounding to the usual decimals would put the value on the other side of the line.
bool is_near(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  if (!sides || !sides->line) return false;
  NumberStyle style = sides->style();
  style.decimals = style_of(scene, *sides->a).decimals;
  const Quantity& q = sides->a->quantity;
  if (q.kind == Quantity::Kind::root) return root_rounding_would_cross(q.high, q.low.sign(), style);
  return q.is_point() && rounding_would_cross(q.low, style);
}

}  // namespace

}  // namespace explaining

Explanation explain(const Program& program, const Facts& facts, const Verdict& verdict, const Trace& trace, const ExplainContext& context) {
  using namespace explaining;
  const Trace tidy = tidied(program, trace, context);
  const Scene scene{program, facts, verdict, tidy, context, denied_comparisons(program, tidy)};
  Explanation out;
  out.requirement = requirement_words(program, verdict.requirement);
  out.steps = steps_of(scene);
  out.facts = facts_of(scene);
  out.members = members_of_verdict(scene);
  out.readings = readings_of(scene);
  out.deciding = deciding_of(scene);
  out.flips = flips_of(scene);
  out.causes = causes_of(scene);
  out.settle = settle_of(scene);
  if (const TraceStep* compare = judged_comparison(scene)) {
    out.margin = margin_of(scene, *compare);
    out.near_threshold = is_near(scene, *compare);
  }
  out.sentence = sentence_of(scene, out);
  return out;
}

}  // namespace zhunsheng
