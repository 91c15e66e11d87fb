// Who fails, worst first: members of a quantifier, rows of a table.
#include <algorithm>

#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

/// How far off a failing comparison is, as a part of its line: 0.1 for 0.45 where 0.50 is due, or for 55 where 50 is the most.
std::optional<Rational> badness_of(Comparison comparison, const Rational& ratio) {
  const bool ceiling = comparison == Comparison::at_most || comparison == Comparison::less_than;
  return ceiling ? ratio - Rational(1) : Rational(1) - ratio;
}

/// The worst failing comparison on which a step rests.
void worst_comparison(const Scene& scene, const TraceStep& step, Failing& out) {
  if (const TraceStep* compare = step.node == kNone ? nullptr : single_comparison(scene, step)) {
    const auto sides = sides_of(scene, *compare);
    const auto ratio = sides->truth == Truth::no ? ratio_of(scene, *compare) : std::nullopt;
    const auto badness = ratio ? badness_of(sides->comparison, *ratio) : std::nullopt;
    if (!badness || (out.badness && *out.badness >= *badness)) return;
    out.ratio = ratio;
    out.badness = badness;
    return;
  }
  for (const TraceStep& child : step.children)
    if (child.truth == step.truth || child.node == kNone) worst_comparison(scene, child, out);
}

void worst_first(std::vector<Failing>& failing) {
  std::stable_sort(failing.begin(), failing.end(), [](const Failing& a, const Failing& b) {
    if (a.truth != b.truth) return a.truth == Truth::no;
    if (a.badness.has_value() != b.badness.has_value()) return a.badness.has_value();
    return a.badness && *a.badness > *b.badness;
  });
}

}  // namespace

std::vector<Failing> failing_members(const Scene& scene, const TraceStep& quantifier) {
  std::vector<Failing> out;
  for (const Member& member : members_of(scene, quantifier)) {
    if (!member.listed() || member.body == nullptr) continue;
    const Truth truth = truth_of(member);
    if (truth == Truth::yes || truth == Truth::not_applicable) continue;
    // One that may not belong is open however it stands.
    Failing failing{
        member.body, member.step->entity, member.optional() ? Truth::unknown : truth, entity_words(scene, member.step->entity), {}, {}};
    worst_comparison(scene, *member.body, failing);
    out.push_back(std::move(failing));
  }
  worst_first(out);
  return out;
}

std::vector<Failing> failing_rows(const Scene& scene, const TraceStep& rows) {
  std::vector<Failing> out;
  for (const TraceStep& row : rows.children) {
    if (row.truth != Truth::no && row.truth != Truth::unknown) continue;
    const TraceStep* compare = single_comparison(scene, row);
    Failing failing{&row,      row.entity,
                    row.truth, compare == nullptr ? phrase(scene.program, row.node) : phrase(scene.program, scene.node(*compare).a),
                    {},        {}};
    worst_comparison(scene, row, failing);
    out.push_back(std::move(failing));
  }
  worst_first(out);
  return out;
}

}  // namespace zhunsheng::explaining
