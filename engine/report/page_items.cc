// The items of one county and the rows of problems, as HTML.
#include <algorithm>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/item_words.h"
#include "report/page_body.h"
#include "report/page_readable.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::string row_html(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const std::string status = one.status ? status_html(*one.status, pick(item_status_words(item, *one.status, program), view))
                                        : markup(pick(not_measured_words(), view));
  const std::string number = item.chapter == ItemChapter::beside ? "" : fmt::format("{}", item.number);
  return fmt::format(
      "<tr data-requirements=\"{}\"><td class=\"number\">{}</td><th scope=\"row\">{}</th><td class=\"status\">{}</td><td>{}</td></tr>\n",
      requirement_ids(item, program), number, markup(pick(item.title, view)), status, markup(item_note(item, one, result)));
}

std::string table_html(const PagePlan& plan, const Result& result, EntityId county, const std::vector<ItemResult>& results) {
  const View& view = result.view;
  const bool zh = view.language == Language::zh;
  std::string out = fmt::format("<h3>{}</h3>\n", markup(entity_text(result, county)));
  out += "<p class=\"total\">" + markup(items_total(plan.items, results, view)) + "</p>\n<table class=\"items\">\n<thead><tr>";
  for (const char* head : zh ? std::array{"序号", "项目", "测算结果", "说明"} : std::array{"No.", "item", "result", "note"})
    out += fmt::format("<th scope=\"col\">{}</th>", head);
  out += "</tr></thead>\n";
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (i == 0 || plan.items[i].chapter != plan.items[i - 1].chapter) {
      if (i > 0) out += "</tbody>\n";
      out += fmt::format("<tbody><tr class=\"chapter\"><th colspan=\"4\" scope=\"rowgroup\">{}</th></tr>\n",
                         markup(chapter_text(plan.items, plan.items[i].chapter, view)));
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
    grounds += markup(pick(citation_words(program, citation), view) + paraphrase_text(program, citation.document, view));
    break;
  }
  const std::string unit = unit_name(result, verdict.entity);
  return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"status\">{}</td><td>{}</td><td>{}</td></tr>\n", markup(unit),
                     markup(title_text(result, verdict)), status_html(verdict, status_text(result, verdict, explanation)),
                     markup(pick(explanation.sentence, view)), grounds);
}

}  // namespace

std::string requirement_ids(const OfficialItem& item, const Program& program) {
  std::string ids;
  for (const RequirementId id : item.requirements) ids += (ids.empty() ? "" : " ") + std::string(program.text(program.requirements[id].id));
  return markup(ids);
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
