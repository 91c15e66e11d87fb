#include "api/selection.h"

#include <algorithm>
#include <fmt/format.h>

#include "api/files.h"
#include "load/load.h"
#include "load/personal.h"
#include "load/said_overlay.h"
#include "load/vocabulary.h"

namespace zhunsheng::api {
namespace {

/// "anxi.rotation" is named by "rotation" too.
bool is_named(std::string_view id, std::string_view name) {
  if (id == name) return true;
  return id.size() > name.size() && id.ends_with(name) && id[id.size() - name.size() - 1] == '.';
}

std::vector<RuleSetId> rulesets_named(const Program& program, std::string_view name) {
  std::vector<RuleSetId> found;
  for (RuleSetId id = 0; id < program.rulesets.size(); ++id) {
    const RuleSetDef& ruleset = program.rulesets[id];
    const std::string with_version = fmt::format("{}@{}", program.text(ruleset.id), program.text(ruleset.version));
    if (program.text(ruleset.id) == name || program.text(ruleset.title) == name || with_version == name) found.push_back(id);
  }
  return found;
}

std::vector<std::string_view> ruleset_names(const Program& program) {
  std::vector<std::string_view> names;
  for (const RuleSetDef& ruleset : program.rulesets) names.insert(names.end(), {program.text(ruleset.id), program.text(ruleset.title)});
  return names;
}

std::vector<std::string_view> requirement_names(const Program& program) {
  std::vector<std::string_view> names;
  const auto add = [&](Text id, Text title) {
    const std::string_view whole = program.text(id);
    names.insert(names.end(), {whole, whole.substr(whole.find('.') + 1), program.text(title)});
  };
  for (const RuleDef& rule : program.rules) add(rule.id, rule.title);
  for (const RequirementDef& requirement : program.requirements) add(requirement.id, requirement.title);
  return names;
}

Diagnostic bad_date(std::string_view text) {
  Diagnostic diagnostic;
  diagnostic.code = Code::unknown_selection;
  diagnostic.message = {fmt::format("「{}」不是日期", text), fmt::format("'{}' is no date", text)};
  diagnostic.help = {"请写成 2026-12-31。", "Write it as 2026-12-31."};
  return diagnostic;
}

void choose_names(const Program& program, const Selection& selection, Chosen& chosen, Diagnostics& diagnostics) {
  for (const std::string& name : selection.rulesets) {
    const auto found = rulesets_named(program, name);
    if (found.empty()) diagnostics.add(unknown_selection({"规则集", "rule set"}, name, ruleset_names(program)));
    chosen.rulesets.insert(chosen.rulesets.end(), found.begin(), found.end());
  }
  for (const std::string& name : selection.rules) {
    const auto found = requirements_named(program, name);
    if (found.empty()) diagnostics.add(unknown_selection({"规则", "rule"}, name, requirement_names(program)));
    chosen.requirements.insert(chosen.requirements.end(), found.begin(), found.end());
  }
  chosen.entities = selection.entities;
  chosen.duties = selection.duties;
}

std::vector<std::string> entities_of(const Overlay& overlay) {
  std::vector<std::string> ids;
  for (const Waiver& waiver : overlay.waivers) ids.push_back(waiver.entity);
  for (const Justification& reason : overlay.reasons) ids.push_back(reason.entity);
  for (const Correction& correction : overlay.corrections) ids.push_back(correction.entity);
  for (const Preference& preference : overlay.preferences)
    if (!preference.entity.empty()) ids.push_back(preference.entity);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// The first correction or preference that stands on the day and is about the entity.
const Authority* figure_of(const Overlay& overlay, Date day, std::string_view entity) {
  for (const Correction& correction : overlay.corrections)
    if (correction.entity == entity && stands_on(correction.authority, day)) return &correction.authority;
  for (const Preference& preference : overlay.preferences)
    if (preference.entity == entity && stands_on(preference.authority, day)) return &preference.authority;
  return nullptr;
}

void choose_days(const Selection& selection, Chosen& chosen, Diagnostics& diagnostics) {
  chosen.as_of = selection.as_of.empty() ? std::nullopt : Date::from_text(selection.as_of);
  if (!selection.as_of.empty() && !chosen.as_of) diagnostics.add(bad_date(selection.as_of));
  chosen.today = Date::from_text(selection.today);
}

}  // namespace

std::pair<Date, report::AsOfFrom> Chosen::day(std::int32_t facts_as_of) const {
  if (as_of) return {*as_of, report::AsOfFrom::option};
  if (facts_as_of != kNoDay) return {Date{facts_as_of}, report::AsOfFrom::facts};
  return {today.value_or(Date{}), report::AsOfFrom::clock};
}

std::vector<RequirementId> requirements_named(const Program& program, std::string_view name) {
  std::vector<RequirementId> by_id;
  std::vector<RequirementId> by_title;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    const RuleDef& rule = program.rules[requirement.rule];
    if (is_named(program.text(requirement.id), name) || is_named(program.text(rule.id), name)) by_id.push_back(id);
    if (program.text(requirement.title) == name || program.text(rule.title) == name) by_title.push_back(id);
  }
  return by_id.empty() ? by_title : by_id;
}

Diagnostic unknown_selection(const Words& what, std::string_view name, const std::vector<std::string_view>& candidates) {
  Diagnostic diagnostic;
  diagnostic.code = Code::unknown_selection;
  diagnostic.message = {fmt::format("没有名为「{}」的{}", name, what.zh), fmt::format("there is no {} '{}'", what.en, name)};
  const auto close = load::close_names(name, candidates);
  for (const std::string& one : close) {
    diagnostic.help.zh += (diagnostic.help.zh.empty() ? "是不是：" : "、") + one;
    diagnostic.help.en += (diagnostic.help.en.empty() ? "Did you mean: " : ", ") + one;
  }
  return diagnostic;
}

void report_unseen(const std::vector<std::string>& entities, const std::vector<bool>& seen, const std::vector<std::string_view>& names,
                   Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < entities.size(); ++i)
    if (!seen[i]) diagnostics.add(unknown_selection({"对象", "entity"}, entities[i], names));
}

bool report_unmet_overlay(const Chosen& chosen, Date day, const std::vector<bool>& seen, Diagnostics& diagnostics) {
  bool sound = true;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (seen[i]) continue;
    Diagnostic diagnostic;
    if (const Authority* entry = figure_of(chosen.overlay, day, chosen.overlay_entities[i]); entry != nullptr) {
      diagnostic =
          load::diagnostic_of(Code::overlay_figure, load::said_of_entity_not_there(chosen.overlay_entities[i]), false, entry->where);
      sound = false;
    } else {
      diagnostic.code = Code::no_subject;
      const std::string id = load::quoted(chosen.overlay_entities[i]);
      diagnostic.message = {fmt::format("附件写了对象「{}」，所给数据中没有它", id),
                            fmt::format("the overlay names the entity '{}', which is not in the facts", id)};
      diagnostic.help = {"附件的 entity 写实体的编号（id），不是名称。", "In an overlay, entity is the id of an entity, not its name."};
    }
    diagnostics.add(std::move(diagnostic));
  }
  return sound;
}

bool choose(const Program& program, const Limits& limits, const Selection& selection, std::string_view overlay,
            std::string_view overlay_name, Chosen& chosen, Diagnostics& diagnostics) {
  choose_names(program, selection, chosen, diagnostics);
  choose_days(selection, chosen, diagnostics);
  if (diagnostics.has_errors()) return false;
  if (overlay.empty()) return true;
  chosen.has_overlay = true;
  load_overlay(overlay, overlay_name, program, limits, chosen.overlay, diagnostics);
  chosen.overlay_entities = entities_of(chosen.overlay);
  return !diagnostics.has_errors();
}

bool choose(const Rules& rules, const Selection& selection, const Output& output, Chosen& chosen, End& end) {
  const Program& program = program_of(rules);
  Diagnostics diagnostics;
  choose_names(program, selection, chosen, diagnostics);
  choose_days(selection, chosen, diagnostics);
  if (diagnostics.has_errors()) {
    end.ending = Ending::wrong_usage;
    write_messages(output, diagnostics, {});
    return false;
  }
  if (selection.overlay.empty()) return true;
  const auto text = read_whole(selection.overlay, rules.state().limits.facts_line_bytes);
  if (!text) {
    end.ending = Ending::failed;
    output.message(cannot_read(text.error(), output.display));
    return false;
  }
  chosen.has_overlay = true;
  if (!load_overlay(text.value(), selection.overlay, program, rules.state().limits, chosen.overlay, diagnostics))
    end.ending = Ending::unsound;
  chosen.overlay_entities = entities_of(chosen.overlay);
  write_messages(output, diagnostics, {});
  return end.ending == Ending::done;
}

}  // namespace zhunsheng::api
