#include "gap/gap.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "gap/coefficient.h"
#include "gap/rows.h"

namespace zhunsheng {

namespace {

using namespace gapping;

/// By what a 符合 rests on: where each verdict stands in the outcome.
using Places = std::map<std::tuple<RequirementId, EntityId, Period>, std::uint32_t>;

bool is_short(const Outcome& outcome, const Verdict& v) {
  if (v.status == Status::not_met || (v.status == Status::pending && v.attained == 0)) return true;
  if (v.status != Status::review) return false;
  const auto readings = std::span(outcome.readings).subspan(v.readings_begin, v.readings_count);
  return std::any_of(readings.begin(), readings.end(), [](const ReadingStatus& r) { return r.status == Status::not_met; });
}

bool is_waiting(const Verdict& v) {
  return v.status == Status::open || v.status == Status::review || (v.status == Status::pending && v.attained == -1);
}

void add_parts(const TraceStep& step, const Places& places, const Outcome& outcome, std::set<std::uint32_t>& met, Gap& gap) {
  if (step.requirement != kNone) {
    const auto found = places.find({step.requirement, step.entity, step.period});
    if (found == places.end()) {
      gap.parts_left_out += step.status == Status::not_met || step.status == Status::open || step.status == Status::review ? 1 : 0;
      return;
    }
    const Verdict& v = outcome.verdicts[found->second];
    const bool holds = v.status == Status::met || v.status == Status::not_applicable || (v.status == Status::pending && v.attained == 1);
    if (!holds && met.insert(found->second).second) gap.parts.push_back(found->second);
    return;
  }
  for (const TraceStep& child : step.children) add_parts(child, places, outcome, met, gap);
}

class Gaps {
 public:
  Gaps(const Program& program, Facts& facts, const Outcome& outcome, const Measuring& measuring)
      : program_(program), outcome_(outcome), figures_(program, facts), trial_(figures_, outcome, measuring), rests_on_(program) {
    for (std::uint32_t i = 0; i < outcome.verdicts.size(); ++i) {
      const Verdict& v = outcome.verdicts[i];
      places_.try_emplace({v.requirement, v.entity, v.period}, i);
    }
  }

  std::vector<Gap> all() {
    std::vector<Gap> out;
    for (std::uint32_t i = 0; i < outcome_.verdicts.size(); ++i) {
      const Verdict& verdict = outcome_.verdicts[i];
      const bool is_number = program_.requirements[verdict.requirement].kind == RequirementKind::numeric;
      const bool is_composite = program_.requirements[verdict.requirement].kind == RequirementKind::composite;
      if (is_short(outcome_, verdict) && (is_number || is_composite))
        out.push_back(gap(i));
      else if (is_waiting(verdict) && is_number)
        out.push_back(waiting(i));
    }
    return out;
  }

 private:
  [[nodiscard]] static Gap waiting(std::uint32_t index) {
    Gap out;
    out.verdict = index;
    out.reason = GapReason::missing;
    return out;
  }

  Gap gap(std::uint32_t index) {
    const Verdict& verdict = outcome_.verdicts[index];
    Gap out;
    out.verdict = index;
    const Steps steps(program_, failing_trace(verdict));
    if (steps.root() == nullptr) {
      out.reason = GapReason::missing;
      return out;
    }
    Leaves leaves = leaves_of(
        steps, [this](NodeId filter, EntityId member) { return member != kNone && rests_on_.is_own(filter, figures_.facts(), member); });
    if (leaves.conforms) {
      out.reason = GapReason::composite;
      std::set<std::uint32_t> met;
      add_parts(*steps.root(), places_, outcome_, met, out);
      return out;
    }
    Work work{program_, outcome_, trial_, verdict, steps, rests_on_, out, {}, {}, {}};
    if (leaves.coefficients.size() == 1) lift(work, leaves.coefficients.front());
    if (leaves.coefficients.size() > 1)
      for (const Leaf& leaf : leaves.coefficients)
        out.above_limits.push_back({leaf.left->node, leaf.compare->node, leaf.compare->entity, leaf.left->quantity, 0, leaf.line});
    const bool single = leaves.figures.size() == 1 && !leaves.members && leaves.coefficients.empty();
    if (!leaves.figures.empty()) {
      add_rows(work, leaves.figures, single);
      choose(work);
    }
    say_why(out, leaves, steps);
    return out;
  }

  /// The steps under readings with which it is not met.
  Trace failing_trace(const Verdict& verdict) {
    std::vector<std::uint32_t> alternatives;
    if (verdict.status == Status::review)
      for (const ReadingStatus& r : std::span(outcome_.readings).subspan(verdict.readings_begin, verdict.readings_count))
        if (r.status == Status::not_met && alternatives.empty()) alternatives = r.alternatives;
    trial_.read_under(std::move(alternatives));
    return trial_.trace(verdict);
  }

  void say_why(Gap& gap, const Leaves& leaves, const Steps& steps) {
    if (leaves.members) {
      gap.amount = *leaves.members;
      gap.amount_type = leaves.member_type;
    }
    if (gap.fewest > 0) return;
    if (!leaves.missing.empty() && !leaves.members) {
      gap.reason = GapReason::also_missing;
      gap.missing = leaves.missing;
    } else if (leaves.members) {
      gap.reason = GapReason::members;
    } else if (leaves.judged) {
      gap.reason = GapReason::judgement;
    } else if (leaves.attested) {
      gap.reason = GapReason::attested;
    } else if (!gap.above_limits.empty()) {
      gap.reason = GapReason::coefficients;
    } else if (std::any_of(gap.items.begin(), gap.items.end(), [](const GapItem& item) { return item.figures > 0; })) {
      gap.reason = GapReason::many;
    } else if (std::any_of(leaves.figures.begin(), leaves.figures.end(), [&](const Leaf& leaf) { return is_doubtful(program_, leaf); })) {
      gap.reason = GapReason::above;
    } else if (gap.rows.empty() && leaves.coefficients.empty() && !has_lever(leaves, steps)) {
      gap.reason = GapReason::no_figure;
    } else {
      gap.reason = GapReason::no_change;
    }
  }
  bool has_lever(const Leaves& leaves, const Steps& steps) const {
    return std::any_of(leaves.figures.begin(), leaves.figures.end(),
                       [&](const Leaf& leaf) { return !levers(steps, figures_, *leaf.left, leaf.wants_more(leaf.now())).empty(); });
  }

  const Program& program_;
  const Outcome& outcome_;
  Figures figures_;
  Trial trial_;
  RestsOn rests_on_;
  Places places_;
};

}  // namespace

std::vector<Gap> gaps(const Program& program, Facts& facts, const Outcome& outcome, const Measuring& measuring) {
  return Gaps(program, facts, outcome, measuring).all();
}

}  // namespace zhunsheng
