#include "outcome/display.h"
#include "outcome/words.h"
#include "report/members.h"
#include "report/result_json.h"

namespace zhunsheng::report {
namespace {

void append_truth(Json& json, Truth truth) { json.member("truth", id_of(truth)); }

void append_steps(Json& json, const std::vector<ExplanationStep>& steps) {
  json.begin_array();
  for (const ExplanationStep& step : steps) {
    json.begin_object();
    append_words(json, "text", step.text);
    json.member_or_null("truth", step.truth ? id_of(*step.truth) : std::string_view());
    json.key("decisive").boolean(step.decisive);
    if (!step.children.empty()) {
      json.key("steps");
      append_steps(json, step.children);
    }
    json.end_object();
  }
  json.end_array();
}

/// The entry of the overlay that a figure rests on, and what else was said.
void append_amended(Json& json, const Head& head, const UsedFact& used) {
  if (!used.amended || head.overlay == nullptr) return;
  const AmendedFact& amended = *used.amended;
  if (amended.preference) {
    const Preference& preference = head.overlay->preferences[amended.entry];
    json.key("preference").begin_object().member("source", preference.source);
    append_other_values(json, "others", amended.others);
    append_authority(json, preference.authority);
    json.end_object();
    return;
  }
  const Correction& correction = head.overlay->corrections[amended.entry];
  json.key("correction").begin_object();
  append_other_values(json, "reported", amended.others);
  append_words(json, "text", correction_words(head.program, *head.overlay, correction, amended.others));
  json.key("by").begin_array();
  for (const std::string& one : correction.by) json.string(one);
  json.end_array().member("evidence", correction.evidence);
  append_authority(json, correction.authority);
  json.end_object();
}

void append_facts(Json& json, const Head& head, const std::vector<UsedFact>& facts) {
  const Program& program = head.program;
  json.key("facts").begin_array();
  for (const UsedFact& used : facts) {
    json.begin_object().member("entity", used.entity).member_if("entity_name", used.entity_name);
    json.member_or_null("fact", used.fact == kNone ? std::string_view() : program.text(program.facts[used.fact].name.id))
        .member("path", used.path);
    if (used.period.kind != PeriodKind::none) json.member("period", used.period.text());
    json.member_or_null("value", used.exact);
    append_words(json, "display", used.display);
    json.member("state", id_of(used.state)).member_if("source", used.source).member_if("on", used.on);
    append_amended(json, head, used);
    json.end_object();
  }
  json.end_array();
}

void append_members(Json& json, const std::vector<MemberFinding>& members) {
  json.key("members").begin_array();
  for (const MemberFinding& member : members) {
    json.begin_object().member("entity", member.entity).member_or_null("name", member.name);
    append_truth(json, member.truth);
    append_words(json, "text", member.text);
    if (member.ratio) json.member("ratio", member.ratio->text());
    if (member.near_threshold) json.key("near_threshold").boolean(true);
    json.end_object();
  }
  json.end_array();
}

void append_left_out(Json& json, const std::vector<LeftOutMembers>& left_out) {
  if (left_out.empty()) return;
  json.key("left_out").begin_array();
  for (const LeftOutMembers& one : left_out) {
    json.begin_object();
    append_words(json, "from", one.from);
    json.key("count").integer(static_cast<std::int64_t>(one.count)).key("members").begin_array();
    for (const LeftOut& member : one.members) {
      json.begin_object().member("entity", member.entity).member("name", member.name);
      append_words(json, "reason", member.reason);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

void append_reading_reasons(Json& json, const Program& program, const RequirementDef& requirement) {
  json.key("readings").begin_array();
  for (const std::uint32_t id : program.list(requirement.readings)) {
    const ReadingDef& reading = program.readings[id];
    json.begin_object().member("id", program.text(reading.name.id));
    append_words(json, "name", name_words(program, reading.name));
    json.member_or_null("reason", program.text(reading.reason)).end_object();
  }
  json.end_array();
}

/// What each reading that decides comes to.
void append_by_reading(Json& json, const Program& program, const std::vector<ReadingFinding>& deciding) {
  if (deciding.empty()) return;
  json.key("by_reading").begin_array();
  for (const ReadingFinding& finding : deciding) {
    json.begin_object().key("alternatives").begin_array();
    for (const std::uint32_t id : finding.alternatives) json.string(program.text(program.alternatives[id].id));
    json.end_array().member("status", id_of(finding.status));
    append_words(json, "text", finding.text);
    if (!finding.value.zh.empty()) append_words(json, "value", finding.value);
    if (!finding.gap.zh.empty()) append_words(json, "gap", finding.gap);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void append_explanation(Json& json, const Result& result, const RequirementDef& requirement, const Explanation& explanation) {
  const Program& program = result.head.program;
  json.begin_object();
  append_words(json, "sentence", explanation.sentence);
  append_words(json, "requirement", explanation.requirement);
  json.key("steps");
  append_steps(json, explanation.steps);
  append_facts(json, result.head, explanation.facts);
  append_members(json, explanation.members);
  append_left_out(json, explanation.left_out);
  json.key("near_threshold").boolean(explanation.near_threshold);
  append_causes(json, "settle", program, explanation.settle);
  append_reading_reasons(json, program, requirement);
  append_by_reading(json, program, explanation.deciding);
  json.member_or_null("note", program.text(program.rules[requirement.rule].note));
  json.end_object();
}

}  // namespace zhunsheng::report
