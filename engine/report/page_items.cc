// The items of one county and the rows of problems, as HTML.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/html_text.h"
#include "report/measured.h"
#include "report/page_body.h"
#include "report/page_readable.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

/// "小学0.077（不超过0.5）"; of what is not measured in numbers its status.
std::string part_text(const Result& result, const Verdict& verdict, bool several) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const View& view = result.view;
  const bool coefficient = requirement.item.length > 0 && verdict.observed.kind == Quantity::Kind::root;
  std::string label =
      several ? pick({std::string(program.text(requirement.item)), std::string(program.text(requirement.item_en))}, view) : "";
  if (coefficient || label.find(" · ") != std::string::npos || label.find(": ") != std::string::npos)
    label = label.substr(0, std::min(label.find(" · "), label.find(": ")));
  const Measured shown = measured(program, verdict);
  const std::string status = pick(status_words(word_kind(program, requirement), verdict.status), view);
  std::string value = verdict.status == Status::not_applicable ? "" : pick(shown.observed, view);
  const bool settled = verdict.status == Status::met || verdict.status == Status::not_met;
  if (!value.empty() && settled) value = bracketed(value, pick(shown.requirement, view), view);
  if (value.empty() || !settled) value = value.empty() ? status : bracketed(value, status, view);
  return label.empty() ? value : label + std::string(colon(view)) + value;
}

WordKind kind_of(const OfficialItem& item, const Program& program) {
  const WordKind first = word_kind(program, program.requirements[item.requirements.front()]);
  const bool alike = std::all_of(item.requirements.begin(), item.requirements.end(),
                                 [&](RequirementId id) { return word_kind(program, program.requirements[id]) == first; });
  return alike ? first : WordKind::indicator;
}

/// "学校 65：达标 63，未达标 2"
std::string units_text(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const WordKind kind = kind_of(item, program);
  const bool zh = view.language == Language::zh;
  std::uint64_t total = 0;
  std::string parts;
  for (const Status status : {Status::met, Status::not_met, Status::open, Status::review, Status::pending, Status::waived}) {
    const std::uint32_t count = one.units[static_cast<std::size_t>(status)];
    total += count;
    if (count == 0) continue;
    parts += parts.empty() ? "" : zh ? "，" : ", ";
    parts += fmt::format("{} {}", pick(status_words(kind, status), view), count);
  }
  if (total == 0) return "";
  const Words name = name_words(program, program.types[program.requirements[item.requirements.front()].subject].name);
  return fmt::format("{} {}{}{}", pick(zh ? name : plural(name), view), total, colon(view), parts);
}

std::string note_text(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const View& view = result.view;
  std::string text;
  if (one.below) {
    text = units_text(item, one, result);
  } else {
    for (const Verdict* verdict : one.own) {
      if (!text.empty()) text += view.language == Language::zh ? "；" : "; ";
      text += part_text(result, *verdict, one.own.size() > 1);
    }
  }
  if (!one.universe_open) return text;
  const std::string open = pick(open_words(OpenForm::universe), view);
  return text.empty() ? open : text + (view.language == Language::zh ? "；" : "; ") + open;
}

std::string row_html(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const std::string status = one.status ? status_html(*one.status, pick(status_words(kind_of(item, program), *one.status), view))
                                        : html(pick(not_measured_words(), view));
  const std::string number = item.chapter == ItemChapter::beside ? "" : fmt::format("{}", item.number);
  return fmt::format(
      "<tr data-requirements=\"{}\"><td class=\"number\">{}</td><th scope=\"row\">{}</th><td class=\"status\">{}</td><td>{}</td></tr>\n",
      requirement_ids(item, program), number, html(pick(item.title, view)), status, html(note_text(item, one, result)));
}

std::string table_html(const PagePlan& plan, const Result& result, EntityId county, const std::vector<ItemResult>& results) {
  const View& view = result.view;
  const bool zh = view.language == Language::zh;
  std::string out = fmt::format("<h3>{}</h3>\n", html(entity_text(result, county)));
  out += "<p class=\"total\">" + html(items_total(plan.items, results, view)) + "</p>\n<table class=\"items\">\n<thead><tr>";
  for (const char* head : zh ? std::array{"序号", "项目", "测算结果", "说明"} : std::array{"No.", "item", "result", "note"})
    out += fmt::format("<th scope=\"col\">{}</th>", head);
  out += "</tr></thead>\n";
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (i == 0 || plan.items[i].chapter != plan.items[i - 1].chapter) {
      if (i > 0) out += "</tbody>\n";
      out += fmt::format("<tbody><tr class=\"chapter\"><th colspan=\"4\" scope=\"rowgroup\">{}</th></tr>\n",
                         html(chapter_text(plan.items, plan.items[i].chapter, view)));
    }
    out += row_html(plan.items[i], results[i], result);
  }
  return out + "</tbody></table>\n";
}

std::string problem_row(const Result& result, const Verdict& verdict, const Explanation& explanation) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  std::string grounds;
  for (const std::uint32_t id : program.list(requirement.citations)) {
    const CitationDef& citation = program.citations[id];
    if (!grounds.empty()) grounds += "<br>";
    grounds += html(pick(citation_words(program, citation), view) + paraphrase_text(program, citation.document, view));
    break;
  }
  const Entity& entity = result.facts.entities[verdict.entity];
  std::string unit(entity.name.empty() ? entity.id : entity.name);
  if (entity.parent != kNone && program.text(program.types[entity.type].name.id) == "class")
    unit = std::string(result.facts.entities[entity.parent].name) + " " + unit;
  return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"status\">{}</td><td>{}</td><td>{}</td></tr>\n", html(unit),
                     html(title_text(result, verdict)), status_html(verdict, status_text(result, verdict, explanation)),
                     html(pick(explanation.sentence, view)), grounds);
}

}  // namespace

std::string requirement_ids(const OfficialItem& item, const Program& program) {
  std::string ids;
  for (const RequirementId id : item.requirements) ids += (ids.empty() ? "" : " ") + std::string(program.text(program.requirements[id].id));
  return html(ids);
}

std::pair<std::string, std::string> items_html(const PagePlan& plan, const Result& result, EntityId county,
                                               const std::vector<ItemResult>& results) {
  return {table_html(plan, in_language(result, Language::zh), county, results),
          table_html(plan, in_language(result, Language::en), county, results)};
}

std::pair<std::string, std::string> problem_html(const Result& result, const Verdict& verdict, const Explanation& explanation) {
  return {problem_row(in_language(result, Language::zh), verdict, explanation),
          problem_row(in_language(result, Language::en), verdict, explanation)};
}

}  // namespace zhunsheng::report
