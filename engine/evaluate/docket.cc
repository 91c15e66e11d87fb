#include "evaluate/docket.h"

#include <algorithm>

namespace zhunsheng::evaluation {

std::vector<Period> judged_periods(PeriodKind kind, Date as_of) {
  const Period year = Period::last_complete(PeriodKind::year, as_of);
  std::vector<Period> out;
  for (Period p = Period::last_complete(kind, year.last_day()); p.last_day() >= year.first_day(); p = p.previous()) out.push_back(p);
  std::reverse(out.begin(), out.end());
  return out;
}

void Docket::open(const Facts& facts, Date as_of) {
  facts_ = &facts;
  if (asks_.empty() || this->as_of() != as_of) {
    rule_sets_ = rule_sets_on(program_, as_of);
    schedule(as_of);
  }
  for (RuleSetId id = 0; id < territories_.size(); ++id)
    if (rule_sets_[id].status == RuleSetStatus::used) territories_[id].survey(program_, id, facts);
}

void Docket::schedule(Date as_of) {
  asks_.assign(1, Ask::for_day(as_of, as_of));
  asks_of_.assign(program_.requirements.size(), Slice{0, 1});
  uses_.assign(program_.requirements.size(), Use::none);
  for (RequirementId id = 0; id < asks_of_.size(); ++id) {
    const RequirementDef& r = program_.requirements[id];
    if (r.modality != Modality::may && rule_sets_[index_.ruleset_of[id]].status == RuleSetStatus::used)
      uses_[id] = r.code.length == 0 ? Use::all : Use::one;
    const auto begin = static_cast<std::uint32_t>(asks_.size());
    if (r.due == DueKind::each) {
      for (const Period p : judged_periods(r.period, as_of)) asks_.push_back(Ask::for_period(p, as_of));
    } else if (r.due == DueKind::by && r.by < as_of) {
      asks_.push_back(Ask::for_day(r.by, as_of));
    } else {
      continue;
    }
    asks_of_[id] = {begin, static_cast<std::uint32_t>(asks_.size()) - begin};
  }
}

bool Docket::has_code(RequirementId id, EntityId entity) const {
  return program_.text(program_.requirements[id].code) == facts_->entities[entity].id;
}

const Ask& Docket::ask(RequirementId requirement, Period period) const {
  const auto all = asks(requirement);
  for (const Ask& a : all)
    if (a.period() == period) return a;
  return all.empty() ? as_of_ask() : all.front();
}

}  // namespace zhunsheng::evaluation
