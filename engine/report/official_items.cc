#include "report/official_items.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "outcome/display.h"

namespace zhunsheng::report {
namespace {

constexpr std::string_view kRuleSet = "quality-balance";

struct ItemRow {
  ItemChapter chapter;
  std::array<std::string_view, 2> rules;  ///< without the rule set
  std::string_view whole = {};            ///< likewise, a requirement
  const char* zh = nullptr;               ///< else the title of the rule
  const char* en = nullptr;
};
using Chapter = ItemChapter;
constexpr ItemRow kRows[] = {
    {Chapter::government, {"layout_plan"}},
    {Chapter::government, {"unified_standards"}},
    {Chapter::government, {"music_art_rooms"}, "county_balanced_school_conditions"},
    {Chapter::government, {"school_size", "combined_school_size"}, "county_balanced_school_conditions", "学校规模", "size of schools"},
    {Chapter::government, {"class_size"}, "county_balanced_classes"},
    {Chapter::government, {"small_school_funding"}, "county_balanced_school_conditions"},
    {Chapter::government, {"special_school_funds"}},
    {Chapter::government, {"teacher_pay"}},
    {Chapter::government, {"training_completion"}},
    {Chapter::government, {"posts_allocation"}},
    {Chapter::government, {"teacher_rotation"}},
    {Chapter::government, {"teacher_certification"}},
    {Chapter::government, {"nearby_admission"}},
    {Chapter::government, {"quality_places"}},
    {Chapter::government, {"left_behind_and_migrant"}},
    {Chapter::quality, {"junior_retention"}},
    {Chapter::quality, {"disabled_enrolment"}},
    {Chapter::quality, {"charter_and_it"}, "county_balanced_school_quality"},
    {Chapter::quality, {"school_training_budget_share"}, "county_balanced_school_quality"},
    {Chapter::quality, {"it_teaching"}, "county_balanced_school_quality"},
    {Chapter::quality, {"moral_education_and_culture"}, "county_balanced_school_quality"},
    {Chapter::quality, {"full_curriculum"}, "county_balanced_school_quality"},
    {Chapter::quality, {"homework"}, "county_balanced_school_quality"},
    {Chapter::quality, {"national_monitoring"}, "county_balanced_monitoring"},
    {Chapter::recognition, {"recognition"}},
    {Chapter::beside, {"school_resources"}, "county_balanced_school_resources"},
    {Chapter::beside, {"basic_balance"}},
    {Chapter::beside, {"county_bars"}},
};
constexpr std::string_view kCoefficients = "resource_cv";

std::string full(std::string_view id) { return std::string(kRuleSet) + "." + std::string(id); }

std::optional<RuleId> rule_named(const Program& program, std::string_view id) {
  const std::string wanted = full(id);
  for (RuleId rule = 0; rule < program.rules.size(); ++rule)
    if (program.text(program.rules[rule].id) == wanted) return rule;
  return std::nullopt;
}

RequirementId requirement_named(const Program& program, std::string_view id) {
  const std::string wanted = full(id);
  for (RequirementId i = 0; i < program.requirements.size(); ++i)
    if (program.text(program.requirements[i].id) == wanted) return i;
  return kNone;
}

std::vector<RequirementId> requirements_of(const Program& program, RuleId rule) {
  std::vector<RequirementId> ids;
  const Slice slice = program.rules[rule].requirements;
  for (std::uint32_t i = 0; i < slice.count; ++i) ids.push_back(slice.begin + i);
  return ids;
}

/// What a requirement on a difference coefficient is taken of: the fact that its id ends with.
FactId indicator_of(const Program& program, RequirementId requirement) {
  const std::string_view id = program.text(program.requirements[requirement].id);
  FactId found = kNone;
  for (FactId fact = 0; fact < program.facts.size(); ++fact) {
    const std::string_view name = program.text(program.facts[fact].name.id);
    const bool longer = found == kNone || name.size() > program.text(program.facts[found].name.id).size();
    if (id.ends_with(name) && longer) found = fact;
  }
  return found;
}

/// The seven, in the order of the table of standards: each with its coefficients of both stages.
void add_indicators(const Program& program, RuleId rule, std::vector<OfficialItem>& items) {
  for (const RequirementId requirement : requirements_of(program, rule)) {
    const FactId fact = indicator_of(program, requirement);
    if (fact == kNone) continue;
    const auto same = std::find_if(items.begin(), items.end(), [&](const OfficialItem& item) { return item.indicator == fact; });
    if (same != items.end()) {
      same->requirements.push_back(requirement);
      continue;
    }
    const int number = static_cast<int>(items.size()) + 1;
    items.push_back({Chapter::resources, number, name_words(program, program.facts[fact].name), {requirement}, kNone, fact});
  }
}

/// A requirement ranks by what it keeps a unit from: not met before open before in review before waived before met.
int weight(Status status) {
  switch (status) {
    case Status::not_met:
      return 6;
    case Status::open:
      return 5;
    case Status::review:
      return 4;
    case Status::waived:
      return 3;
    case Status::pending:
      return 2;
    case Status::met:
      return 1;
    case Status::not_applicable:
      return 0;
  }
  return 0;
}

bool has_open_universe(const Program& program, const TraceStep& step) {
  const bool quantifier = step.node != kNone && program.nodes[step.node].op == Op::quantify;
  if (quantifier && (step.declared < 0 || step.listed < step.declared)) return true;
  return std::any_of(step.children.begin(), step.children.end(), [&](const TraceStep& child) { return has_open_universe(program, child); });
}

/// The verdicts on the entities from `begin` to before `end`.
std::span<const Verdict> verdicts_on(const Outcome& outcome, EntityId begin, EntityId end) {
  const auto before = [](const Verdict& verdict, EntityId entity) { return verdict.entity < entity; };
  const auto first = std::lower_bound(outcome.verdicts.begin(), outcome.verdicts.end(), begin, before);
  return {first, std::lower_bound(first, outcome.verdicts.end(), end, before)};
}

enum class Universe : std::uint8_t { not_measured, open, complete };

/// Whether all members are listed, as far as the requirement on the county looked at them.
Universe universe_of(const Result& result, EntityId county, RequirementId whole) {
  for (const Verdict& verdict : verdicts_on(result.outcome, county, county + 1)) {
    if (verdict.requirement != whole) continue;
    if (verdict.status == Status::met) return Universe::complete;
    if (!result.trace) return Universe::open;
    const Trace trace = result.trace(verdict);
    const bool open = trace.requirement.empty() || has_open_universe(result.head.program, trace.requirement.front());
    return open ? Universe::open : Universe::complete;
  }
  return Universe::not_measured;
}

/// What the county as a whole is judged by may rest on counts where members are not listed: no item is better than it.
void consider_whole(const OfficialItem& item, const Result& result, EntityId county, ItemResult& one) {
  for (const Verdict& verdict : verdicts_on(result.outcome, county, county + 1)) {
    if (verdict.requirement != item.whole) continue;
    const bool settled = verdict.status == Status::met || verdict.status == Status::not_met;
    if (settled && (!one.status || weight(verdict.status) > weight(*one.status))) one.status = verdict.status;
  }
}

/// In order as far as it was measured, and not all units that it is about are listed.
void consider_universe(const OfficialItem& item, const Result& result, EntityId county, ItemResult& one) {
  const bool fine = !one.status || weight(*one.status) <= weight(Status::waived);
  if (!fine || item.whole == kNone) return;
  const Universe universe = universe_of(result, county, item.whole);
  if (universe == Universe::complete || (universe == Universe::not_measured && !one.status)) return;
  one.status = Status::open;
  one.universe_open = true;
}

}  // namespace

Words chapter_words(ItemChapter chapter) {
  switch (chapter) {
    case Chapter::resources:
      return {"资源配置", "resource allocation"};
    case Chapter::government:
      return {"政府保障程度", "government support"};
    case Chapter::quality:
      return {"教育质量", "quality of education"};
    case Chapter::recognition:
      return {"社会认可度", "public recognition"};
    case Chapter::beside:
      return {"另列：校级综合、认定条件、一票否决事项", "beside them: schools as a whole, preconditions, bars"};
  }
  return {};
}

std::vector<OfficialItem> official_items(const Program& program) {
  std::vector<OfficialItem> items;
  const auto coefficients = rule_named(program, kCoefficients);
  if (!coefficients) return {};
  add_indicators(program, *coefficients, items);
  std::array<int, 5> numbers{};
  for (const ItemRow& row : kRows) {
    OfficialItem item{row.chapter, ++numbers[static_cast<std::size_t>(row.chapter)], {}, {}, kNone, kNone};
    for (const std::string_view id : row.rules) {
      if (id.empty()) continue;
      const auto rule = rule_named(program, id);
      if (!rule) return {};
      const RuleDef& def = program.rules[*rule];
      if (item.requirements.empty())
        item.title =
            row.zh != nullptr ? Words{row.zh, row.en} : Words{std::string(program.text(def.title)), std::string(program.text(def.english))};
      for (const RequirementId requirement : requirements_of(program, *rule)) item.requirements.push_back(requirement);
    }
    if (!row.whole.empty()) item.whole = requirement_named(program, row.whole);
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<EntityId> counties_of(const std::vector<OfficialItem>& items, const Result& result) {
  if (items.empty()) return {};
  const Program& program = result.head.program;
  const TypeId subject = program.requirements[items.front().requirements.front()].subject;
  std::vector<EntityId> counties;
  EntityId last = kNone;
  for (const Verdict& verdict : result.outcome.verdicts) {
    if (verdict.entity == last || !program.belongs(result.facts.entities[verdict.entity].type, subject)) continue;
    const bool measured = std::any_of(items.begin(), items.end(), [&](const OfficialItem& item) {
      return std::find(item.requirements.begin(), item.requirements.end(), verdict.requirement) != item.requirements.end();
    });
    if (!measured) continue;
    counties.push_back(verdict.entity);
    last = verdict.entity;
  }
  return counties;
}

std::vector<ItemResult> item_results(const std::vector<OfficialItem>& items, const Result& result, EntityId county) {
  std::vector<std::uint32_t> item_of(result.head.program.requirements.size(), kNone);
  for (std::uint32_t i = 0; i < items.size(); ++i)
    for (const RequirementId requirement : items[i].requirements) item_of[requirement] = i;
  std::vector<ItemResult> results(items.size());
  std::vector<std::pair<EntityId, Status>> last(items.size(), {kNone, Status::met});
  const auto settle = [&](std::uint32_t i) {
    if (last[i].first != kNone) ++results[i].units[static_cast<std::size_t>(last[i].second)];
  };
  for (const Verdict& verdict : verdicts_on(result.outcome, county, std::max(result.facts.entities[county].end, county + 1))) {
    const std::uint32_t i = item_of[verdict.requirement];
    if (i == kNone) continue;
    if (verdict.entity == county) results[i].own.push_back(&verdict);
    results[i].below |= verdict.entity != county;
    if (last[i].first != verdict.entity) {
      settle(i);
      last[i] = {verdict.entity, verdict.status};
    } else if (weight(verdict.status) > weight(last[i].second)) {
      last[i].second = verdict.status;
    }
  }
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    settle(i);
    ItemResult& one = results[i];
    for (std::size_t s = 0; s < kStatuses; ++s) {
      const auto status = static_cast<Status>(s);
      if (one.units[s] > 0 && (!one.status || weight(status) > weight(*one.status))) one.status = status;
    }
    const bool shared =
        std::count_if(items.begin(), items.end(), [&](const OfficialItem& item) { return item.whole == items[i].whole; }) > 1;
    if (items[i].whole != kNone && !shared) consider_whole(items[i], result, county, one);
    consider_universe(items[i], result, county, one);
  }
  return results;
}

}  // namespace zhunsheng::report
