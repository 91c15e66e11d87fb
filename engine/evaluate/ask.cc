#include "evaluate/ask.h"

namespace zhunsheng::evaluation {

namespace {

constexpr PeriodKind kKinds[] = {PeriodKind::year, PeriodKind::school_year, PeriodKind::term, PeriodKind::month};

}  // namespace

Ask Ask::for_day(Date day, Date as_of) {
  Ask ask;
  ask.origin_ = ask.day_ = day;
  ask.as_of_ = as_of;
  ask.takes_bare_ = true;
  ask.plain_ = day == as_of;
  ask.past_ = day < as_of;
  for (const PeriodKind kind : kKinds) ask.last_[static_cast<std::size_t>(kind)] = Period::last_complete(kind, day);
  return ask;
}

Ask Ask::for_period(Period period, Date as_of) {
  Ask ask;
  ask.period_ = period;
  ask.day_ = period.last_day();
  ask.as_of_ = as_of;
  ask.takes_bare_ = Period::last_complete(period.kind, as_of) == period;
  return ask;
}

Ask Ask::year_before() const {
  if (period_.kind != PeriodKind::none) return for_period(period_.plus_years(-1), as_of_);
  Ask ask = *this;
  ask.years_back_ = years_back_ + 1;
  // Counted from the day itself: 29 February less two years is 28 February, not less one twice.
  ask.day_ = origin_.plus_years(-ask.years_back_);
  ask.takes_bare_ = ask.plain_ = ask.past_ = false;
  for (Period& p : ask.last_) p = p.plus_years(-1);
  return ask;
}

Period Ask::period_of(PeriodKind kind) const {
  if (period_.kind == PeriodKind::none) return last_[static_cast<std::size_t>(kind)];
  return period_.kind == kind && period_.last_day() <= as_of_ ? period_ : Period{};
}

Date Ask::day_for(std::int32_t on) const { return period_.kind != PeriodKind::none && on > day_.days ? as_of_ : day_; }

Answer Ask::answer(const Stated& stated) const {
  if (stated.period.kind != PeriodKind::none) {
    const Period wanted = period_of(stated.period.kind);
    if (wanted.kind == PeriodKind::none) return Answer::no;
    return wanted == stated.period ? Answer::dated : Answer::no;
  }
  if (stated.on == kNoDay) return takes_bare_ ? Answer::bare : Answer::no;
  if (period_.kind == PeriodKind::none) return stated.on <= day_.days ? Answer::dated : Answer::later;
  if (stated.on < period_.first_day().days) return Answer::no;
  return stated.on <= day_.days && stated.on <= as_of_.days ? Answer::dated : Answer::later;
}

}  // namespace zhunsheng::evaluation
