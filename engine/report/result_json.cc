#include "report/result_json.h"

#include "outcome/full_name.h"
#include "outcome/words.h"
#include "report/diagnostics.h"
#include "report/not_used.h"

namespace zhunsheng::report {
namespace {

constexpr int kOneVerdictALine = 5;
constexpr int kDepthOfEntities = 2;

std::string_view id_of(AsOfFrom from) {
  switch (from) {
    case AsOfFrom::option:
      return "option";
    case AsOfFrom::facts:
      return "facts";
    case AsOfFrom::clock:
      return "clock";
  }
  return "";
}

void append_in_force(Json& json, const RuleSetDef& ruleset) {
  json.key("in_force").begin_object().member("kind", zhunsheng::id_of(ruleset.in_force));
  const bool known = ruleset.in_force != InForceKind::unknown;
  json.member_or_null("from", known ? ruleset.from.text() : "")
      .member_or_null("to", ruleset.in_force == InForceKind::window ? ruleset.to.text() : "");
  json.member_or_null("expires", ruleset.expires.days == INT32_MAX ? "" : ruleset.expires.text()).end_object();
}

void append_ruleset(Json& json, const Head& head, RuleSetId id, const RuleSetOutcome* outcome) {
  const Program& program = head.program;
  const RuleSetDef& ruleset = program.rulesets[id];
  json.begin_object().member("id", program.text(ruleset.id)).member("version", program.text(ruleset.version));
  append_words(json, "title", {std::string(program.text(ruleset.title)), std::string(program.text(ruleset.english))});
  json.member("kind", zhunsheng::id_of(ruleset.kind));
  append_in_force(json, ruleset);
  json.member("digest", program.text(ruleset.digest));
  if (outcome != nullptr) {
    json.member("status", zhunsheng::id_of(outcome->status));
    append_words(json, "why", why_words(program, *outcome, head.as_of));
    json.key("verdicts").integer(outcome->verdicts);
  }
  json.end_object();
}

void append_tool(Json& json, std::string_view version) {
  json.key("tool").begin_object().member("name", "zhunsheng").member("version", version).end_object();
}

}  // namespace

void append_head(Json& json, const Head& head) {
  json.member("schema", "zhunsheng-result/1");
  append_tool(json, head.tool_version);
  json.member("as_of", head.as_of.text()).member("as_of_from", id_of(head.as_of_from));
}

void append_rulesets(Json& json, const Head& head, const std::vector<RuleSetOutcome>* outcome) {
  json.key("rulesets").begin_array();
  if (outcome != nullptr) {
    for (const RuleSetOutcome& one : *outcome) append_ruleset(json, head, one.ruleset, &one);
  } else {
    for (RuleSetId id = 0; id < head.program.rulesets.size(); ++id) append_ruleset(json, head, id, nullptr);
  }
  json.end_array();
}

void append_overlays(Json& json, const Head& head, const OverlayUse* use) {
  json.key("overlays").begin_array();
  if (head.overlay != nullptr) append_overlay(json, head.program, *head.overlay, head.as_of, use);
  json.end_array();
}

void append_entity(Json& json, const Result& result, const EntityResult& one) {
  const Program& program = result.head.program;
  const Entity& entity = result.facts.entities[one.entity];
  json.begin_object()
      .member("id", entity.id)
      .member("type", program.text(program.types[entity.type].name.id))
      .member_or_null("name", entity.name);
  if (const std::string full = full_name(program, result.facts, one.entity); !entity.name.empty() && full != entity.name)
    json.member("full_name", full);
  json.key("conclusions").begin_array();
  for (std::uint32_t i = 0; i < one.conclusion_count; ++i) {
    const Conclusion& conclusion = result.outcome.conclusions[one.conclusion + i];
    const RuleSetDef& ruleset = program.rulesets[conclusion.ruleset];
    json.begin_object().member("ruleset", program.text(ruleset.id)).member("version", program.text(ruleset.version)).key("conforms");
    conclusion.conforms == Truth::yes ? json.boolean(true) : conclusion.conforms == Truth::no ? json.boolean(false) : json.null();
    json.key("counts").begin_object();
    for (std::size_t s = 0; s < kStatuses; ++s) json.key(zhunsheng::id_of(static_cast<Status>(s))).integer(conclusion.counts[s]);
    json.end_object();
    json.key("not_asked").integer(conclusion.not_asked).key("not_asked_stated").integer(conclusion.not_asked_stated).end_object();
  }
  json.end_array().key("verdicts").begin_array();
  for (std::uint32_t i = 0; i < one.verdict_count; ++i) append_verdict(json, result, result.outcome.verdicts[one.verdict + i]);
  json.end_array().end_object();
}

void append_entities_json(std::string& out, const Result& result) {
  Json json(out, kOneVerdictALine, kDepthOfEntities);
  for (const EntityResult& entity : by_entity(result.facts, result.outcome)) append_entity(json, result, entity);
}

void append_result_json(std::string& out, const Head& head, const StreamEnd& end, std::string_view entities, const Diagnostics& diagnostics,
                        const Sources& sources) {
  Json json(out, kOneVerdictALine);
  json.begin_object();
  append_head(json, head);
  json.key("synthetic").boolean(end.synthetic);
  append_rulesets(json, head, &end.rulesets);
  json.key("facts").begin_object().member("digest", end.digest);
  if (end.stream)
    json.key("lines").integer(static_cast<std::int64_t>(end.lines)).key("refused").integer(static_cast<std::int64_t>(end.refused));
  json.end_object();
  append_overlays(json, head, &end.overlay);
  json.key("summary");
  append_json(json, end.summary);
  json.key("entities").begin_array();
  if (!entities.empty()) json.raw(entities.substr(entities.find('{')));
  json.end_array().key("diagnostics");
  append_json(json, diagnostics, sources);
  json.end_object();
  out += '\n';
}

void append_diagnostics_document(std::string& out, std::string_view tool_version, const Diagnostics& diagnostics, const Sources& sources) {
  Json json(out, 2);
  json.begin_object().member("schema", "zhunsheng-diagnostics/1");
  append_tool(json, tool_version);
  json.key("diagnostics");
  append_json(json, diagnostics, sources);
  json.end_object();
  out += '\n';
}

}  // namespace zhunsheng::report
