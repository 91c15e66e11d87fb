#include "report/ndjson.h"

#include <algorithm>
#include <array>

#include "outcome/words.h"
#include "report/diagnostics.h"
#include "report/not_used.h"
#include "report/result_json.h"

namespace zhunsheng::report {
namespace {

struct ColumnName {
  std::string_view id;
  Column column;
};
constexpr std::array kColumns = {ColumnName{"status", Column::status},     ColumnName{"severity", Column::severity},
                                 ColumnName{"value", Column::value},       ColumnName{"low", Column::low},
                                 ColumnName{"high", Column::high},         ColumnName{"required", Column::required},
                                 ColumnName{"attained", Column::attained}, ColumnName{"explanation", Column::explanation}};

std::string_view id_of(Column column) {
  for (const ColumnName& name : kColumns)
    if (name.column == column) return name.id;
  return "";
}

void append_quoted(std::string& out, std::string_view id) {
  out += '"';
  out += id;
  out += '"';
}

void append_end_of(std::string& out, bool exists, bool infinite, const Rational& end) {
  if (exists && !infinite) {
    append_short_value(out, Quantity::point(end));
  } else {
    out += "null";
  }
}

void append_ruleset_totals(Json& json, const Head& head, const std::vector<RuleSetOutcome>& rulesets) {
  const Program& program = head.program;
  json.key("rulesets").begin_array();
  for (const RuleSetOutcome& one : rulesets) {
    const RuleSetDef& ruleset = program.rulesets[one.ruleset];
    json.begin_object().member("id", program.text(ruleset.id)).member("version", program.text(ruleset.version));
    json.member("status", zhunsheng::id_of(one.status));
    append_words(json, "why", why_words(program, one, head.as_of));
    json.key("verdicts").integer(one.verdicts).end_object();
  }
  json.end_array();
}

}  // namespace

std::optional<Column> column_of(std::string_view id) {
  for (const ColumnName& name : kColumns)
    if (name.id == id) return name.column;
  return std::nullopt;
}

std::string column_ids() {
  std::string ids;
  for (const ColumnName& name : kColumns) {
    if (!ids.empty()) ids += ", ";
    ids += name.id;
  }
  return ids;
}

NdjsonWriter::NdjsonWriter(const Program& program, std::vector<Column> columns) : columns_(std::move(columns)) {
  if (std::find(columns_.begin(), columns_.end(), Column::explanation) != columns_.end()) grounds_.emplace(program);
  for (const RequirementDef& requirement : program.requirements) {
    std::string key;
    append_json_string(key, program.text(requirement.id));
    key.pop_back();
    requirement_keys_.push_back(std::move(key));
  }
  for (const TypeDef& type : program.types) {
    std::string member = R"(,"type":)";
    append_json_string(member, program.text(type.name.id));
    type_members_.push_back(std::move(member));
  }
}

void NdjsonWriter::append_header(std::string& out, const Head& head, bool synthetic) const {
  Json json(out);
  json.begin_object();
  append_head(json, head);
  json.key("synthetic").boolean(synthetic);
  append_rulesets(json, head, nullptr);
  append_overlays(json, head, nullptr);
  if (!columns_.empty()) {
    json.key("columns").begin_array();
    for (const Column column : columns_) json.string(id_of(column));
    json.end_array();
  }
  json.end_object();
  out += '\n';
}

void NdjsonWriter::append_column(std::string& out, Column column, const Result& result, const Verdict& verdict) const {
  const Quantity& seen = verdict.observed;
  const bool interval = verdict.has_observed && seen.kind == Quantity::Kind::interval;
  switch (column) {
    case Column::status:
      append_quoted(out, zhunsheng::id_of(verdict.status));
      break;
    case Column::severity:
      append_quoted(out, zhunsheng::id_of(verdict.severity));
      break;
    case Column::value:
      verdict.has_observed ? append_short_value(out, seen) : void(out += "null");
      break;
    case Column::low:
      append_end_of(out, interval, seen.low_infinite, seen.low);
      break;
    case Column::high:
      append_end_of(out, interval, seen.high_infinite, seen.high);
      break;
    case Column::required:
      verdict.observed_node != kNone ? append_short_value(out, verdict.required) : void(out += "null");
      break;
    case Column::attained:
      out += verdict.attained < 0 ? "null" : verdict.attained == 1 ? "true" : "false";
      break;
    case Column::explanation:
      wants_explanation(result.explained, verdict) ? grounds_->append(out, result, verdict) : void(out += "null");
      break;
  }
}

void NdjsonWriter::append_short(std::string& out, const Result& result, const EntityResult& one) const {
  const Entity& entity = result.facts.entities[one.entity];
  out += R"({"id":)";
  append_json_string(out, entity.id);
  out += type_members_[entity.type];
  out += R"(,"verdicts":{)";
  for (std::uint32_t i = 0; i < one.verdict_count; ++i) {
    const Verdict& verdict = result.outcome.verdicts[one.verdict + i];
    if (i > 0) out += ',';
    out += requirement_keys_[verdict.requirement];
    if (verdict.period.kind != PeriodKind::none) {
      out += '/';
      out += verdict.period.text();
    }
    char before = '[';
    out += "\":";
    for (const Column column : columns_) {
      out += before;
      append_column(out, column, result, verdict);
      before = ',';
    }
    out += ']';
  }
  out += "}}";
}

void NdjsonWriter::append_entity_object(std::string& out, const Result& result, const EntityResult& entity) const {
  if (!columns_.empty()) {
    append_short(out, result, entity);
    return;
  }
  Json json(out);
  append_entity(json, result, entity);
}

void NdjsonWriter::append_body(std::string& out, const Result& result) const {
  for (const EntityResult& entity : by_entity(result.facts, result.outcome)) {
    append_entity_object(out, result, entity);
    out += '\n';
  }
}

void NdjsonWriter::append_parents(std::string& out, const Result& result) const {
  for (const EntityResult& entity : by_entity(result.facts, result.outcome)) {
    if (entity.verdict_count == 0 && entity.entity != 0) continue;  // judged before, on its own line
    if (!out.empty()) out += ',';
    append_entity_object(out, result, entity);
  }
}

void NdjsonWriter::append_end(std::string& out, const Head& head, const StreamEnd& end, std::string_view parents,
                              const Diagnostics& diagnostics, const Sources& sources) const {
  Json json(out);
  json.begin_object().key("summary");
  append_json(json, end.summary);
  json.key("facts").begin_object().member("digest", end.digest).end_object();
  json.key("synthetic").boolean(end.synthetic);
  append_ruleset_totals(json, head, end.rulesets);
  append_overlays(json, head, &end.overlay);
  if (end.stream)
    json.key("lines").integer(static_cast<std::int64_t>(end.lines)).key("refused").integer(static_cast<std::int64_t>(end.refused));
  json.key("parents").begin_array();
  if (!parents.empty()) json.raw(parents);
  json.end_array().key("diagnostics");
  append_json(json, diagnostics, sources);
  json.end_object();
  out += '\n';
}

}  // namespace zhunsheng::report
