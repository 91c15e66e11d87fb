#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/condition_row.h"
#include "report/listing.h"
#include "report/members.h"
#include "report/paper.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/sign_off.h"

namespace zhunsheng::report {
namespace {

/// Splits "省教育厅、省财政厅" at separators outside brackets.
std::vector<std::string> items_of(std::string_view list) {
  std::vector<std::string> items(1);
  int depth = 0;
  for (std::size_t i = 0; i < list.size();) {
    const auto starts = [&](std::string_view s) { return list.substr(i).starts_with(s); };
    if (starts("（") || starts("(")) ++depth;
    if (starts("）") || starts(")")) --depth;
    std::size_t cut = 0;
    for (const std::string_view separator : {"、", "，", "；", ",", ";"})
      if (depth == 0 && starts(separator)) cut = separator.size();
    if (cut == 0) {
      items.back() += list[i++];
    } else {
      items.emplace_back();
      i += cut;
    }
  }
  std::erase_if(items, [](const std::string& item) { return item.empty(); });
  return items;
}

class Rows {
 public:
  Rows(Json& json, const Program& program, const Phrasing& phrasing, const View& view)
      : json_(json), program_(program), phrasing_(phrasing), view_(view) {}

  void write(RequirementId id) {
    const RequirementDef& requirement = program_.requirements[id];
    const RuleDef& rule = program_.rules[requirement.rule];
    const RuleSetDef& ruleset = program_.rulesets[rule.ruleset];
    json_.begin_object().member("id", program_.text(requirement.id)).member("rule", program_.text(rule.id));
    json_.member("ruleset", program_.text(ruleset.id)).member("version", program_.text(ruleset.version));
    json_.member("title", pick(requirement_title(program_, requirement), view_));
    json_.member_if("item", program_.text(requirement.item));
    subject(requirement);
    json_.member("modality", id_of(requirement.modality)).key("advance").boolean(requirement.advance != 0);
    json_.key("duty").boolean(rule.duty());
    clause(rule);
    json_.key("due").begin_object().member("kind", id_of(requirement.due));
    json_.member_or_null("date", requirement.due == DueKind::by ? requirement.by.text() : "");
    json_.member_or_null("period", requirement.period == PeriodKind::none ? std::string_view() : id_of(requirement.period)).end_object();
    json_.member("kind", id_of(requirement.kind)).key("responsible").begin_array();
    for (const std::string& unit : items_of(program_.text(requirement.responsible))) json_.string(unit);
    json_.end_array();
    append_citations(json_, program_, requirement.citations);
    conditions(requirement);
    json_.key("requirement").begin_object().member("text", pick(phrasing_.requirement(id), view_));
    row(condition_row(program_, requirement.root), true);
    json_.end_object().key("readings").begin_array();
    for (const std::uint32_t reading : program_.list(requirement.readings)) json_.string(program_.text(program_.readings[reading].name.id));
    json_.end_array().key("reading_reasons").begin_object();
    for (const std::uint32_t reading : program_.list(requirement.readings))
      json_.member_or_null(program_.text(program_.readings[reading].name.id), program_.text(program_.readings[reading].reason));
    json_.end_object()
        .member_if("note", program_.text(rule.note))
        .member("file", program_.file(rule.file))
        .key("line")
        .integer(requirement.line)
        .end_object();
  }

 private:
  void clause(const RuleDef& rule) {
    if (!rule.duty()) return;
    const ClauseDef& def = program_.clauses[rule.clause];
    json_.key("clause").begin_object().member("document", program_.text(program_.documents[def.document].id));
    json_.member("locator", program_.text(def.locator)).member_if("title", program_.text(def.title)).end_object();
  }

  void subject(const RequirementDef& requirement) {
    json_.key("entity").begin_array().string(program_.text(program_.types[requirement.subject].name.id)).end_array();
    json_.member_if("code", program_.text(requirement.code));
  }

  void conditions(const RequirementDef& requirement) {
    json_.key("conditions").begin_array();
    for (const NodeId node : conjuncts(program_, requirement.condition)) {
      json_.begin_object().member("text", words(node));
      row(condition_row(program_, node), false);
      json_.end_object();
    }
    json_.end_array();
  }

  void row(const ConditionRow& row, bool whole) {
    json_.member("op", row.op).member_or_null("value", row.value).member("unit", row.unit);
    if (row.compared_with != kNone) json_.member("compared_with", words(row.compared_with));
    if (!whole) return;
    json_.member_or_null("indicator", row.indicator == kNone ? "" : words(row.indicator));
    const bool members = row.denominator_class != kNone;
    json_.member_or_null("denominator", members ? type(row.denominator_class) : row.denominator == kNone ? "" : words(row.denominator));
    json_.member_or_null("universe", row.universe == kNone ? std::string_view() : program_.text(program_.types[row.universe].name.id));
    json_.member_or_null("filter", row.filter == kNone ? "" : words(row.filter));
  }

  [[nodiscard]] std::string words(NodeId node) const { return pick(phrasing_.expression(node), view_); }
  [[nodiscard]] std::string type(TypeId id) const { return pick(name_words(program_, program_.types[id].name), view_); }

  Json& json_;
  const Program& program_;
  const Phrasing& phrasing_;
  const View& view_;
};

void append_ruleset_heading(Paper& paper, const Program& program, const RuleSetDef& ruleset) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  paper.blank();
  const std::string title = pick({std::string(program.text(ruleset.title)), std::string(program.text(ruleset.english))}, view);
  const std::string kind = pick(ruleset_kind_words(ruleset.kind), view);
  paper.paragraph(
      0, bracketed(title, fmt::format("{} {}{}{}", program.text(ruleset.id), program.text(ruleset.version), comma(view), kind), view),
      Ink::bold);
  paper.paragraph(2, zh ? "施行：" : "In force: ", pick(in_force_words(ruleset), view), Ink::plain, Ink::dim);
  if (ruleset.state.length > 0) paper.paragraph(2, zh ? "状态：" : "State: ", program.text(ruleset.state), Ink::plain, Ink::dim);
  if (const std::string by = sign_off_text(program, ruleset.sign_off, view); !by.empty()) paper.paragraph(2, by, Ink::dim);
}

/// A target, with its citations; of a duty the clause has said where it stands.
void append_requirement(Paper& paper, const Program& program, RequirementId id, const Phrasing& phrasing) {
  const View& view = paper.view();
  const RequirementDef& requirement = program.requirements[id];
  const RuleDef& rule = program.rules[requirement.rule];
  const int indent = rule.duty() ? 4 : 2;
  paper.paragraph(indent, pick(requirement_title(program, requirement), view) + "  " + pick(modality_words(requirement.modality), view),
                  Ink::bold);
  paper.paragraph(indent + 2, pick(phrasing.requirement(id), view));
  if (!rule.duty()) append_citations_text(paper, program, requirement.citations, indent + 2);
  paper.paragraph(indent + 2, fmt::format("{}  {}:{}", program.text(requirement.id), program.file(rule.file), requirement.line), Ink::dim);
}

void append_count(Paper& paper, const Program& program) {
  const auto duties = std::count_if(program.rules.begin(), program.rules.end(), [](const RuleDef& rule) { return rule.duty(); });
  const auto rules = static_cast<std::ptrdiff_t>(program.rules.size()) - duties;
  const auto asked = std::count_if(program.requirements.begin(), program.requirements.end(), [](const auto& r) { return r.duty == 0; });
  const bool zh = paper.view().language == Language::zh;
  std::string text = zh ? fmt::format("共 {} 套依据，{} 条规则，{} 项要求", program.rulesets.size(), rules, asked)
                        : fmt::format("{} rule sets, {} rules, {} requirements", program.rulesets.size(), rules, asked);
  if (duties > 0) text += zh ? fmt::format("；条款职责 {} 项", duties) : fmt::format("; {} duties of clauses", duties);
  paper.paragraph(0, text, Ink::bold);
}

}  // namespace

void append_rules_json(std::string& out, const Program& program, const Phrasing& phrasing, const View& view) {
  Json json(out, 1);
  json.begin_array();
  Rows rows(json, program, phrasing, view);
  for (const bool duties : {false, true})
    for (RequirementId id = 0; id < program.requirements.size(); ++id)
      if ((program.requirements[id].duty != 0) == duties) rows.write(id);
  json.end_array();
  out += '\n';
}

void append_rules_text(std::string& out, const Program& program, const Phrasing& phrasing, const View& view) {
  Paper paper(out, view);
  RuleSetId ruleset = kNone;
  std::uint32_t clause = kNone;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RuleDef& rule = program.rules[program.requirements[id].rule];
    if (rule.ruleset != ruleset) append_ruleset_heading(paper, program, program.rulesets[rule.ruleset]);
    paper.blank();
    if (rule.duty() && rule.clause != clause) paper.paragraph(2, clause_text(program, rule.clause, view), Ink::bold);
    append_requirement(paper, program, id, phrasing);
    ruleset = rule.ruleset;
    clause = rule.clause;
  }
  paper.blank();
  append_count(paper, program);
}

}  // namespace zhunsheng::report
