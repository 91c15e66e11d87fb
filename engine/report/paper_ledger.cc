// 整改台账: the rows of the ledger as a document; what people decide is left open.
#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <span>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/ledger_rows.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::vector<TableColumn> columns() {
  return {{"序号", 0.8, Align::centre},
          {"问题", 3.4},
          {"依据", 0.9, Align::centre},
          {"对象", 1.7},
          {"现值", 2.7},
          {"目标", 2.2},
          {"差距", 3.2},
          {"整改措施", 2.4},
          {"责任单位", 1.9},
          {"责任人", 1.5, Align::centre},
          {"时限", 1.5, Align::centre},
          {"销号", 1.5, Align::centre}};
}

/// What the rows rest on: each clause once, with a number that the rows name.
class NumberedGrounds {
 public:
  NumberedGrounds(const Result& result, const std::vector<LedgerRow>& rows) : result_(result), program_(result.head.program) {
    for (const LedgerRow& row : rows)
      for (const std::uint32_t citation : citations_of(row)) add(citation);
    std::stable_sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) { return document_of(a) < document_of(b); });
  }

  /// "3", "1、2".
  [[nodiscard]] std::string numbers_of(const LedgerRow& row) const {
    std::string out;
    for (const std::uint32_t citation : citations_of(row)) out += (out.empty() ? "" : "、") + std::to_string(number_of(citation));
    return out;
  }

  [[nodiscard]] FolioTable table() const {
    FolioTable out{{{"序号", 0.8, Align::centre}, {"条款", 3}, {"原文", 9}}, {}};
    std::uint32_t top = kNone;
    for (const std::uint32_t id : order_) {
      const CitationDef& citation = program_.citations[id];
      if (citation.document != top)
        out.rows.push_back(text_row(
            {document_text(program_, citation.document, result_.view) + paraphrase_text(program_, citation.document, result_.view)}));
      top = citation.document;
      out.rows.push_back(text_row({std::to_string(number_of(id)), clause_words(program_, citation).zh,
                                   citation.quote.length > 0 ? fmt::format("“{}”", program_.text(citation.quote)) : ""}));
    }
    return out;
  }

 private:
  [[nodiscard]] std::span<const std::uint32_t> citations_of(const LedgerRow& row) const {
    return program_.list(program_.requirements[result_.outcome.verdicts[row.verdict].requirement].citations);
  }
  [[nodiscard]] std::uint32_t document_of(std::uint32_t citation) const { return program_.citations[citation].document; }
  [[nodiscard]] bool is_same(std::uint32_t a, std::uint32_t b) const {
    const CitationDef &one = program_.citations[a], &other = program_.citations[b];
    return one.document == other.document && program_.text(one.locator) == program_.text(other.locator) &&
           program_.text(one.quote) == program_.text(other.quote);
  }
  void add(std::uint32_t citation) {
    if (std::none_of(order_.begin(), order_.end(), [&](std::uint32_t known) { return is_same(known, citation); }))
      order_.push_back(citation);
  }
  [[nodiscard]] std::ptrdiff_t number_of(std::uint32_t citation) const {
    return std::find_if(order_.begin(), order_.end(), [&](std::uint32_t known) { return is_same(known, citation); }) - order_.begin() + 1;
  }

  const Result& result_;
  const Program& program_;
  std::vector<std::uint32_t> order_;  ///< citations, a document's together
};

Line responsible(const LedgerRow& one) { return one.responsible.empty() ? Line{plain("未指明"), short_blank()} : line_of(one.responsible); }

FolioRow row(const Result& result, const NumberedGrounds& grounds, const LedgerRow& one, std::size_t number) {
  return {{line_of(std::to_string(number)), line_of(fmt::format("{}\n{}", one.problem.zh, one.id)), line_of(grounds.numbers_of(one)),
           line_of(unit_name(result, result.outcome.verdicts[one.verdict].entity)), line_of(one.now.zh), line_of(one.target.zh),
           line_of(one.gap.zh), Line{blank()}, responsible(one), Line{short_blank()},
           one.due.zh.empty() ? Line{short_blank()} : line_of(one.due.zh), Line{short_blank()}}};
}

/// "未达标10项、待研判3项": an object's requirement once, however many ways there are to mend it.
std::string requirements_words(const Result& result, const std::vector<LedgerRow>& rows) {
  std::set<std::uint32_t> failed, others;
  for (const LedgerRow& one : rows) (result.outcome.verdicts[one.verdict].status == Status::not_met ? failed : others).insert(one.verdict);
  const std::string out = fmt::format("未达标{}项", failed.size());
  return others.empty() ? out : fmt::format("{}、待研判等未定的{}项", out, others.size());
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
      fmt::format("评估基准日{}，{}，列出改法{}条。同一项要求有几种改法的逐条列出，只须选其中足以达标的；“差距”是使该项达标的最小改变，"
                  "已逐条验算；“依据”栏的数字是第二部分所列条款的序号。整改措施、责任人和销号由责任单位填写。",
                  date_words(result.head.as_of).zh, requirements_words(result, rows), rows.size()));
  if (rows.empty()) {
    folio.put(ParagraphKind::body, "没有未达到的要求。待核实的事项见自评报告和材料目录。");
  } else {
    const NumberedGrounds grounds(result, rows);
    folio.heading(HeadingLevel::first, "要整改的事项");
    FolioTable table{columns(), {}};
    for (std::size_t i = 0; i < rows.size(); ++i) table.rows.push_back(row(result, grounds, rows[i], i + 1));
    folio.put(std::move(table));
    folio.heading(HeadingLevel::first, "依据");
    folio.put(grounds.table());
  }
  put_signatures(folio, "填报单位（盖章）");
  put_provenance(folio, request, subject);
  return folio;
}

}  // namespace zhunsheng::report
