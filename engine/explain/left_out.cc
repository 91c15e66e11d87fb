#include "explain/left_out.h"

#include <algorithm>

#include "explain/absent.h"
#include "explain/phrase.h"
#include "explain/reason.h"

namespace zhunsheng::explaining {

namespace {

constexpr std::size_t kMostNamed = 200;

/// As of the member itself, which has been named.
Words why(const Scene& scene, const TraceStep& filter) {
  Verdict of_member = scene.verdict;
  of_member.entity = filter.entity;
  Scene plain{scene.program, scene.facts, of_member, scene.trace, scene.context, scene.denied};
  plain.gaps = false;
  return filter.truth == Truth::not_applicable ? absent_words(plain, filter) : reason(plain, filter);
}

void gather(const Scene& scene, const TraceStep& step, std::vector<LeftOutMembers>& out) {
  if (!step.left_out.empty() && step.entity == scene.verdict.entity) {
    LeftOutMembers one;
    one.from = members_words(scene.program, scene.program.quantifications[scene.node(step).b]);
    one.count = step.left_out.size();
    const auto is_known = [&](const LeftOutMembers& other) { return other.from.zh == one.from.zh; };
    if (std::none_of(out.begin(), out.end(), is_known)) {
      for (std::size_t i = 0; i < std::min(one.count, kMostNamed); ++i) {
        const TraceStep& filter = step.left_out[i];
        one.members.push_back({entity_id(scene, filter.entity), entity_words(scene, filter.entity).zh, why(scene, filter)});
      }
      out.push_back(std::move(one));
    }
  }
  for (const TraceStep& child : step.children) gather(scene, child, out);
}

}  // namespace

std::vector<LeftOutMembers> left_out_of(const Scene& scene) {
  std::vector<LeftOutMembers> out;
  for (const auto* steps : {&scene.trace.condition, &scene.trace.exceptions, &scene.trace.requirement})
    for (const TraceStep& step : *steps) gather(scene, step, out);
  return out;
}

}  // namespace zhunsheng::explaining
