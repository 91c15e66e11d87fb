#include "api/gaps.h"

#include "evaluate/evaluate.h"
#include "gap/gap.h"

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

}  // namespace zhunsheng::api
