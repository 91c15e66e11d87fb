#include "align/timeline.h"

#include <algorithm>
#include <climits>
#include <map>

namespace zhunsheng::aligning {

namespace {

constexpr std::int32_t kFromTheStart = INT32_MIN;
constexpr std::size_t kMostChoices = 64;

std::size_t choices_of(const std::vector<Asked>& asked) {
  std::size_t n = 1;
  for (const Asked& a : asked) n = std::min(n * a.measure.allowed.size(), kMostChoices + 1);
  return n;
}

std::int32_t day_of(const RequirementDef& r) { return r.due == DueKind::by ? r.by.days : kFromTheStart; }

/// Day → what is allowed from then on, until the next.
using Timeline = std::map<std::int32_t, Allowed>;

/// `choice`: which alternatives of their readings the statements are taken with, as one number.
Timeline timeline_of(const std::vector<Asked>& asked, std::size_t choice) {
  Timeline asked_on;
  for (const Asked& a : asked) {
    const std::size_t at = choice % a.measure.allowed.size();
    choice /= a.measure.allowed.size();
    Allowed& day = asked_on[day_of(*a.requirement)];
    day = both(day, a.measure.allowed[at]);
  }
  Timeline out;
  Allowed so_far;
  for (const auto& [day, allowed] : asked_on) out[day] = so_far = both(so_far, allowed);
  return out;
}

Allowed on(const Timeline& timeline, std::int32_t day) {
  const auto after = timeline.upper_bound(day);
  return after == timeline.begin() ? Allowed{} : std::prev(after)->second;
}

struct Found {
  Strictness strictness = Strictness::equal;
  Timing timing = Timing::not_comparable;
};

Strictness strictness_of(const Allowed& first, const Allowed& second) {
  const bool in = within(second, first);
  const bool out = within(first, second);
  if (in && out) return Strictness::equal;
  return in ? Strictness::stricter : out ? Strictness::looser : Strictness::not_comparable;
}

/// When each allows no more than the first does in the end.
Timing timing_of(const Timeline& first, const Timeline& second) {
  const Allowed goal = first.rbegin()->second;
  const auto reached = [&](const Timeline& timeline) -> std::optional<std::int32_t> {
    for (const auto& [day, allowed] : timeline)
      if (within(allowed, goal)) return day;
    return std::nullopt;
  };
  const auto a = reached(first);
  const auto b = reached(second);
  if (!a || !b) return Timing::not_comparable;
  return *a == *b ? Timing::equal : *b < *a ? Timing::earlier : Timing::later;
}

Found compare_timelines(const Timeline& first, const Timeline& second, bool by_days) {
  if (!by_days) return {strictness_of(first.rbegin()->second, second.rbegin()->second), Timing::not_comparable};
  std::vector<std::int32_t> days;
  for (const Timeline* timeline : {&first, &second})
    for (const auto& [day, allowed] : *timeline) days.push_back(day);
  bool stricter = false;
  bool looser = false;
  for (const std::int32_t day : days) {
    const Strictness there = strictness_of(on(first, day), on(second, day));
    stricter = stricter || there == Strictness::stricter || there == Strictness::not_comparable;
    looser = looser || there == Strictness::looser || there == Strictness::not_comparable;
  }
  const Strictness strictness = stricter && looser ? Strictness::mixed
                                : stricter         ? Strictness::stricter
                                : looser           ? Strictness::looser
                                                   : Strictness::equal;
  return {strictness, timing_of(first, second)};
}

Obstacle obstacle_of(const Asked& first, const Asked& second) {
  if (first.measure.allowed.empty() || second.measure.allowed.empty()) return Obstacle::form;
  if (first.measure.bearer != second.measure.bearer) return Obstacle::bearer;
  if (first.measure.conditions != second.measure.conditions) return Obstacle::condition;
  const bool each = first.requirement->due == DueKind::each && second.requirement->due == DueKind::each;
  if (each && first.requirement->period != second.requirement->period) return Obstacle::period;
  return Obstacle::none;
}

/// Days can be set side by side where every statement has one, or holds from the start; a wish without a date has none.
bool have_days(const std::vector<Asked>& asked) {
  return std::all_of(asked.begin(), asked.end(), [](const Asked& a) { return a.requirement->due != DueKind::undated; });
}

}  // namespace

void compare_asked(const std::vector<Asked>& first, const std::vector<Asked>& second, MeasurePair& pair) {
  for (const Asked& a : first)
    for (const Asked& b : second)
      if (pair.obstacle == Obstacle::none) pair.obstacle = obstacle_of(a, b);
  const std::size_t choices = pair.obstacle == Obstacle::none ? choices_of(first) * choices_of(second) : 0;
  if (choices == 0 || choices > kMostChoices) {
    if (pair.obstacle == Obstacle::none) pair.obstacle = Obstacle::form;
    return;
  }
  const bool by_days = have_days(first) && have_days(second);
  for (std::size_t i = 0; i < choices_of(first); ++i)
    for (std::size_t k = 0; k < choices_of(second); ++k) {
      const Found found = compare_timelines(timeline_of(first, i), timeline_of(second, k), by_days);
      const bool is_first = i == 0 && k == 0;
      pair.strictness = is_first || pair.strictness == found.strictness ? found.strictness : Strictness::by_reading;
      pair.timing = is_first || pair.timing == found.timing ? found.timing : Timing::not_comparable;
    }
}

}  // namespace zhunsheng::aligning
