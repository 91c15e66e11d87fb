#include "report/result.h"

namespace zhunsheng::report {
namespace {

int rank_of(RuleSetStatus status) {
  switch (status) {
    case RuleSetStatus::used:
      return 4;
    case RuleSetStatus::outside:
      return 3;
    case RuleSetStatus::not_in_force:
      return 2;
    case RuleSetStatus::superseded:
      return 1;
    case RuleSetStatus::not_selected:
      return 0;
  }
  return 0;
}

}  // namespace

void merge(std::vector<RuleSetOutcome>& total, const std::vector<RuleSetOutcome>& one) {
  if (total.empty()) {
    total = one;
    return;
  }
  for (std::size_t i = 0; i < total.size() && i < one.size(); ++i) {
    if (rank_of(one[i].status) > rank_of(total[i].status)) total[i].status = one[i].status;
    total[i].verdicts += one[i].verdicts;
    total[i].not_asked += one[i].not_asked;
    total[i].version_uncertain |= one[i].version_uncertain;
    total[i].by_division_code |= one[i].by_division_code;
  }
}

std::vector<EntityResult> by_entity(const Facts& facts, const Outcome& outcome) {
  std::vector<EntityResult> result;
  const auto verdicts = static_cast<std::uint32_t>(outcome.verdicts.size());
  const auto conclusions = static_cast<std::uint32_t>(outcome.conclusions.size());
  std::uint32_t verdict = 0;
  std::uint32_t conclusion = 0;
  for (EntityId entity = 0; entity < facts.entities.size(); ++entity) {
    EntityResult one{entity, verdict, 0, conclusion, 0};
    while (verdict < verdicts && outcome.verdicts[verdict].entity == entity) ++verdict;
    while (conclusion < conclusions && outcome.conclusions[conclusion].entity == entity) ++conclusion;
    one.verdict_count = verdict - one.verdict;
    one.conclusion_count = conclusion - one.conclusion;
    if (one.verdict_count > 0 || one.conclusion_count > 0 || facts.entities[entity].parent == kNone) result.push_back(one);
  }
  return result;
}

std::string verdict_key(const Program& program, const Facts& facts, const Verdict& verdict) {
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const RuleSetDef& ruleset = program.rulesets[program.rules[requirement.rule].ruleset];
  std::string key(program.text(requirement.id));
  key += '@';
  key += program.text(ruleset.version);
  key += '/';
  key += facts.entities[verdict.entity].id;
  if (verdict.period.kind != PeriodKind::none) {
    key += '/';
    key += verdict.period.text();
  }
  return key;
}

bool wants_explanation(Explained explained, const Verdict& verdict) {
  switch (explained) {
    case Explained::none:
      return false;
    case Explained::failed:
      return verdict.status == Status::not_met || verdict.status == Status::open || verdict.status == Status::review ||
             verdict.status == Status::waived;
    case Explained::all:
      return true;
  }
  return false;
}

}  // namespace zhunsheng::report
