#include "api/no_verdict.h"

#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng::api {
namespace {

/// The periods for which the entity has verdicts of these requirements, as they are written.
std::vector<Period> judged_periods(const Outcome& outcome, const Facts& facts, const Wanted& wanted) {
  std::vector<Period> out;
  for (const Verdict& verdict : outcome.verdicts) {
    const bool meant = std::find(wanted.requirements.begin(), wanted.requirements.end(), verdict.requirement) != wanted.requirements.end();
    if (meant && facts.entities[verdict.entity].id == wanted.entity) out.push_back(verdict.period);
  }
  return out;
}

Words other_period(const Program& program, const RequirementDef& requirement, const std::vector<Period>& judged, Period asked) {
  const Words title = requirement_title(program, requirement);
  const std::string period = asked.text();
  if (requirement.due != DueKind::each)
    return {fmt::format("「{}」没有写期间，只测算一次，没有【{}】这一期：去掉应得里的期间；要逐期测算，在规则里写 期间：每年 之类",
                        title.zh, period),
            fmt::format("'{}' has no period, it is judged once and not for {}: leave the period out, or write every: year … in the rule",
                        title.en, period)};
  std::string all;
  for (const Period one : judged) all += (all.empty() ? "" : "、") + one.text();
  return {
      fmt::format("「{}」{}测算，没有【{}】这一期；截至这一天测算的是 {}", title.zh, period_kind_words(requirement.period).zh, period, all),
      fmt::format("'{}' is judged {}, not for {}; on this as-of date: {}", title.en, period_kind_words(requirement.period).en, period,
                  all)};
}

std::optional<Words> of_ruleset(const Program& program, const Outcome& outcome, RuleSetId id) {
  const Words title{std::string(program.text(program.rulesets[id].title)), std::string(program.text(program.rulesets[id].id))};
  const auto found =
      std::find_if(outcome.rulesets.begin(), outcome.rulesets.end(), [&](const RuleSetOutcome& r) { return r.ruleset == id; });
  if (found == outcome.rulesets.end()) return std::nullopt;
  if (found->status == RuleSetStatus::not_in_force)
    return Words{fmt::format("规则集「{}」在截至的那天不在施行期内", title.zh),
                 fmt::format("the rule set '{}' is not in force on the as-of date", title.en)};
  if (found->status == RuleSetStatus::superseded)
    return Words{fmt::format("规则集「{}」在截至的那天由另一个版本代替", title.zh),
                 fmt::format("another version of the rule set '{}' is in force on the as-of date", title.en)};
  return std::nullopt;
}

/// Whom the test judges, against the subject of the requirement.
std::optional<Words> of_entity(const Program& program, const Facts& facts, const RequirementDef& requirement, std::string_view id) {
  const Words title = requirement_title(program, requirement);
  const Words subject = name_words(program, program.types[requirement.subject].name);
  const auto entity = std::find_if(facts.entities.begin(), facts.entities.end(), [&](const Entity& e) { return e.id == id; });
  if (entity == facts.entities.end() || id.empty())
    return Words{fmt::format("测试里没有所判的对象：「{}」的对象是{}，在 设 里列出它{}", title.zh, subject.zh,
                             id.empty() ? "" : fmt::format("（应得写的是 {}）", id)),
                 fmt::format("the test does not list whom it judges: '{}' is for {}; list one under `given`", title.en, subject.en)};
  if (!program.belongs(entity->type, requirement.subject)) {
    const Words type = name_words(program, program.types[entity->type].name);
    return Words{fmt::format("{} 是{}，「{}」的对象是{}", id, type.zh, title.zh, subject.zh),
                 fmt::format("{} is a {}, '{}' is for {}", id, type.en, title.en, subject.en)};
  }
  if (requirement.code.length > 0 && program.text(requirement.code) != id)
    return Words{fmt::format("「{}」只管 {}，不管 {}", title.zh, program.text(requirement.code), id),
                 fmt::format("'{}' is for {} alone, not for {}", title.en, program.text(requirement.code), id)};
  return std::nullopt;
}

}  // namespace

Words why_no_verdict(const Program& program, const Facts& facts, const Outcome& outcome, const Wanted& wanted) {
  const RequirementDef& requirement = program.requirements[wanted.requirements.front()];
  const Words title = requirement_title(program, requirement);
  if (requirement.modality == Modality::may)
    return {fmt::format("「{}」是「可」，没有测算结果", title.zh), fmt::format("'{}' is a permission: it has no verdict", title.en)};
  if (const auto judged = judged_periods(outcome, facts, wanted); !judged.empty() && wanted.period)
    return other_period(program, requirement, judged, *wanted.period);
  if (auto why = of_entity(program, facts, requirement, wanted.entity)) return *why;
  if (auto why = of_ruleset(program, outcome, program.rules[requirement.rule].ruleset)) return *why;
  return {fmt::format("{} 不在规则集的适用范围内：核对规则集的 适用 和对象的上级、区划代码", wanted.entity),
          fmt::format("{} lies outside the territory of the rule set: compare its `territory` with the parents and the code of the entity",
                      wanted.entity)};
}

}  // namespace zhunsheng::api
