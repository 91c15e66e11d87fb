#include <fmt/format.h>

#include "outcome/words.h"
#include "report/measured.h"
#include "report/members.h"
#include "report/result_json.h"

namespace zhunsheng::report {
namespace {

void append_due(Json& json, const RequirementDef& requirement, const Verdict& verdict) {
  json.key("due").begin_object().member("kind", id_of(requirement.due));
  json.member_or_null("date", requirement.due == DueKind::by ? requirement.by.text() : "");
  json.member_or_null("period", verdict.period.kind == PeriodKind::none ? "" : verdict.period.text()).end_object();
}

void append_sides(Json& json, const Result& result, const Verdict& verdict) {
  const Measured shown = measured(result.head.program, verdict);
  const auto side = [&](std::string_view name, const Quantity& quantity, const Words& display, bool is_required) {
    json.key(name);
    const bool exists = (is_required ? verdict.observed_node != kNone : verdict.has_observed) && quantity.kind != Quantity::Kind::maybe &&
                        quantity.kind != Quantity::Kind::not_applicable;
    if (!exists) {
      json.null();
      return;
    }
    json.begin_object();
    if (is_required) json.member("op", shown.op);
    append_exact(json, quantity);
    json.member("display", pick(display, result.view));
    if (display.zh != display.en) append_words(json, "display_words", display);
    if (!is_required) json.key("near_threshold").boolean(shown.near_threshold);
    json.end_object();
  };
  side("observed", verdict.observed, shown.observed, false);
  side("required", verdict.required, shown.required, true);
}

void append_margin(Json& json, const Program& program, const std::optional<Margin>& margin) {
  json.key("margin");
  if (!margin) {
    json.null();
    return;
  }
  json.begin_object().member("value", margin->value.text());
  append_words(json, "text", margin->text);
  if (margin->amount) {
    json.key("amount").begin_object().member("value", margin->amount->text()).member("unit", margin->amount_unit);
    json.member_or_null("fact",
                        margin->amount_fact == kNone ? std::string_view() : program.text(program.facts[margin->amount_fact].name.id))
        .end_object();
  }
  json.end_object();
}

/// "about_60:at_least_60", several joined by " + ".
std::string combination_id(const Program& program, const RequirementDef& requirement, const ReadingStatus& combination) {
  std::string id;
  const auto readings = program.list(requirement.readings);
  for (std::size_t i = 0; i < combination.alternatives.size(); ++i) {
    if (i > 0) id += " + ";
    if (i < readings.size()) id += std::string(program.text(program.readings[readings[i]].name.id)) + ":";
    id += program.text(program.alternatives[combination.alternatives[i]].id);
  }
  return id;
}

void append_waiver(Json& json, const Result& result, const Verdict& verdict) {
  json.member_or_null("without_waiver", verdict.status == Status::waived ? id_of(verdict.without_waiver) : std::string_view());
  json.key("justified").boolean(verdict.justified);
  if (verdict.status != Status::waived || verdict.waiver < 0 || result.head.overlay == nullptr) return;
  const Authority& authority = result.head.overlay->waivers[static_cast<std::size_t>(verdict.waiver)].authority;
  json.key("waiver")
      .begin_object()
      .member("body", authority.body)
      .member("document", authority.document)
      .member("reason", authority.reason);
  json.member("on", authority.on.text())
      .member_or_null("until", authority.until.days == INT32_MAX ? "" : authority.until.text())
      .end_object();
}

void append_identity(Json& json, const Result& result, const Verdict& verdict) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const RuleDef& rule = program.rules[requirement.rule];
  const RuleSetDef& ruleset = program.rulesets[rule.ruleset];
  json.member("key", verdict_key(program, result.facts, verdict))
      .member("rule", program.text(rule.id))
      .member("requirement", program.text(requirement.id));
  json.member("ruleset", program.text(ruleset.id)).member("version", program.text(ruleset.version));
  append_words(json, "title", requirement_title(program, requirement));
  json.member_if("item", program.text(requirement.item)).member("modality", id_of(requirement.modality));
  if (requirement.bar != 0) json.key("bar").boolean(true);
  if (requirement.duty != 0) json.key("duty").boolean(true);
}

}  // namespace

void append_readings(Json& json, const Result& result, const RequirementDef& requirement, const Verdict& verdict) {
  json.key("readings").begin_array();
  for (std::uint32_t i = 0; i < verdict.readings_count; ++i) {
    const ReadingStatus& combination = result.outcome.readings[verdict.readings_begin + i];
    json.begin_object().member("id", combination_id(result.head.program, requirement, combination));
    json.member("status", id_of(combination.status)).end_object();
  }
  json.end_array();
}

void append_causes(Json& json, std::string_view name, const Program& program, const std::vector<Cause>& causes) {
  json.key(name).begin_array();
  for (const Cause& cause : causes) {
    json.begin_object().member("kind", id_of(cause.kind)).member_or_null("entity", cause.entity);
    json.member_or_null("fact", cause.fact == kNone ? std::string_view() : program.text(program.facts[cause.fact].name.id));
    if (cause.type != kNone) json.member("type", program.text(program.types[cause.type].name.id));
    if (cause.period.kind != PeriodKind::none) json.member("period", cause.period.text());
    json.member_or_null("provided_by", cause.provided_by);
    append_words(json, "message", cause.message);
    json.end_object();
  }
  json.end_array();
}

void append_verdict(Json& json, const Result& result, const Verdict& verdict) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const Explanation explanation = result.explain(verdict);
  json.begin_object();
  append_identity(json, result, verdict);
  json.member("status", id_of(verdict.status)).member("severity", id_of(verdict.severity));
  append_due(json, requirement, verdict);
  json.key("attained");
  verdict.attained < 0 ? json.null() : json.boolean(verdict.attained == 1);
  append_waiver(json, result, verdict);
  append_sides(json, result, verdict);
  append_margin(json, program, explanation.margin);
  append_citations(json, program, requirement.citations);
  append_readings(json, result, requirement, verdict);
  append_causes(json, "causes", program, explanation.causes);
  if (wants_explanation(result.explained, verdict)) {
    json.key("explanation");
    append_explanation(json, result, requirement, explanation);
  }
  json.end_object();
}

}  // namespace zhunsheng::report
