// 整改台账: the rows of the ledger as a document; what people decide is left open.
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/ledger_rows.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::vector<TableColumn> columns() {
  return {{"序号", 0.8, Align::centre},
          {"问题", 3.2},
          {"依据", 2.5},
          {"对象", 1.6},
          {"现值", 2.2},
          {"目标", 1.8},
          {"差距", 2.8},
          {"整改措施", 2.3},
          {"责任单位", 2.3},
          {"责任人", 1.5, Align::centre},
          {"时限", 1.5, Align::centre},
          {"销号", 1.5, Align::centre}};
}

Line or_blank(const std::string& text) { return text.empty() ? Line{blank()} : line_of(text); }

/// The document of the first clause.
std::uint32_t document_of(const Result& result, const LedgerRow& one) {
  const Program& program = result.head.program;
  const auto citations = program.list(program.requirements[result.outcome.verdicts[one.verdict].requirement].citations);
  return citations.empty() ? kNone : program.citations[citations.front()].document;
}

/// The document that heads the part of the table is not named again in each of its rows.
std::string basis(const Result& result, const LedgerRow& one) {
  const std::uint32_t document = document_of(result, one);
  if (document == kNone) return one.basis.zh;
  const std::string title = fmt::format("《{}》", result.head.program.text(result.head.program.documents[document].title));
  std::string out = one.basis.zh;
  for (std::size_t at = out.find(title); at != std::string::npos; at = out.find(title, at)) out.erase(at, title.size());
  return out;
}

FolioRow row(const Result& result, const LedgerRow& one, std::size_t number) {
  return {{line_of(std::to_string(number)), line_of(fmt::format("{}\n{}", one.problem.zh, one.id)), line_of(basis(result, one)),
           line_of(unit_name(result, result.outcome.verdicts[one.verdict].entity)), line_of(one.now.zh), line_of(one.target.zh),
           line_of(one.gap.zh), Line{blank()}, or_blank(one.responsible), Line{short_blank()},
           one.due.zh.empty() ? Line{short_blank()} : line_of(one.due.zh), Line{short_blank()}}};
}

std::string names_of(const Result& result) {
  std::string out;
  for (EntityId id = 0; id < result.facts.entities.size(); ++id)
    if (result.facts.entities[id].parent == kNone) out += (out.empty() ? "" : "、") + entity_name(result, id);
  return out;
}

}  // namespace

Folio rectification_ledger(const PaperRequest& request, const std::vector<Gap>& gaps) {
  const Result& result = request.result;
  const std::vector<LedgerRow> rows = ledger_rows({result, gaps, request.phrasing});
  PaperSubject subject{PaperForm::ledger, names_of(result), rulesets_used(result)};
  std::vector<RequirementId> requirements;
  for (const LedgerRow& one : rows) requirements.push_back(result.outcome.verdicts[one.verdict].requirement);
  Folio folio;
  folio.landscape = true;
  put_opening(folio, request, subject, names_of(result) + "整改台账", standing_of(result, requirements));
  folio.put(
      ParagraphKind::body,
      fmt::format("评估基准日{}，未达到的要求共列{}条。同一项要求有几种改法的逐条列出，只须选其中足以达标的；“差距”是使该项达标的最小改变，"
                  "已逐条验算。整改措施、责任人和销号由责任单位填写。",
                  date_words(result.head.as_of).zh, rows.size()));
  FolioTable table{columns(), {}};
  std::uint32_t top = kNone;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::uint32_t document = document_of(result, rows[i]);
    if (document != top && document != kNone) table.rows.push_back(text_row({document_text(result.head.program, document, result.view)}));
    top = document;
    table.rows.push_back(row(result, rows[i], i + 1));
  }
  if (rows.empty())
    folio.put(ParagraphKind::body, "没有未达到的要求。待核实的事项见自评报告和材料目录。");
  else
    folio.put(std::move(table));
  put_signatures(folio, "填报单位（盖章）");
  put_provenance(folio, request, subject);
  return folio;
}

}  // namespace zhunsheng::report
