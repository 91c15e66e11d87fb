#include "explain/counted.h"

#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

/// "不超过45人": what keeps one out of the count, if it is a single comparison.
Words why_not(const Scene& scene, const TraceStep& body) {
  const TraceStep* compare = single_comparison(scene, body);
  const auto sides = compare == nullptr ? std::nullopt : sides_of(scene, *compare);
  if (!sides || !sides->line) return {};
  return say("{}{}", "{} {}", comparison_words(opposite(sides->comparison), sides->unit), right_value(scene, *sides));
}

/// "其余28个班级均不超过45人"; of several lines only that they do not count.
Words rest_words(const Scene& scene, const TraceStep& quantifier, const std::vector<Member>& rest, bool all) {
  const auto count = static_cast<std::int64_t>(rest.size());
  const Words members = count_words(scene.program, scene.program.quantifications[scene.node(quantifier).b].type, count);
  const Words who = all ? members : say("其余{}", "the other {}", members);
  const Words why = why_not(scene, *rest.front().body);
  for (const Member& member : rest)
    if (empty(why) || why_not(scene, *member.body).zh != why.zh) return say("{}不计入", "{}: not counted", who);
  return say("{}均{}", "{}: {}", who, why);
}

}  // namespace

Wanted wanted_of(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  const bool ceiling = sides && (sides->comparison == Comparison::at_most || sides->comparison == Comparison::less_than);
  return ceiling ? Wanted::fewer : Wanted::more;
}

std::vector<ExplanationStep> counted_members(const Scene& scene, const TraceStep& quantifier, bool decisive) {
  Scene plain = scene;
  plain.gaps = false;
  std::vector<ExplanationStep> out;
  std::vector<Member> rest;
  for (const Member& member : members_of(scene, quantifier)) {
    if (!member.listed() || member.body == nullptr) continue;
    const Truth truth = truth_of(member);
    const bool open = member.optional() || truth == Truth::unknown;
    if (!open && truth != Truth::yes) {
      rest.push_back(member);
      continue;
    }
    const Words text = say("{}：{}", "{}: {}", entity_words(scene, member.step->entity), reason(plain, *member.body));
    out.push_back({text, open ? std::optional(Truth::unknown) : std::nullopt, decisive, {}});
  }
  if (!rest.empty()) out.push_back({rest_words(plain, quantifier, rest, out.empty()), std::nullopt, decisive, {}});
  return out;
}

}  // namespace zhunsheng::explaining
