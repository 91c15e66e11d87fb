// One body of facts and its verdicts as a record of the page.
#pragma once

#include "report/gap.h"
#include "report/official_items.h"
#include "report/page_record.h"
#include "report/result.h"
#include "report/table_rows.h"

namespace zhunsheng::report {

/// What is worked out once for all bodies.
struct PagePlan {
  PagePlan(const Program& program, const Phrasing& phrasing);
  const Program& program;
  Phrasing phrasing;
  std::vector<OfficialItem> items;
  std::map<RequirementId, std::vector<TableRow>> tables;  ///< requirements that rest on a table
};

enum class PageScope : std::uint8_t {
  all,     ///< a document: every verdict, and whole explanations of what is not in order
  line,    ///< a line of a stream: the verdicts of its first entity; what lies below is counted
  parent,  ///< judged over other lines: its own verdicts, and nothing of them again
};

PageRecord page_record(const PagePlan& plan, const Result& result, PageScope scope);

// Pieces.

/// "q" steps, "f" figures, "m" members, "r" readings, "c" causes, "g" margin, "n" near: as JSON with marks, or nothing where there is nothing to say.
/// "k" what is lacking: `gap`, where it was worked out.
std::string explanation_json(const Result& result, const RequirementDef& requirement, const Explanation& explanation, bool whole,
                             const std::string& gap);
/// What is lacking in one verdict: [[lines], [[figure, …], …]] as figures.js and gaps.js read it; empty where nothing is to be said.
std::string gap_json(const GapReport& report, const Gap& gap);
/// Its rows in the table of what is lacking.
std::vector<std::pair<std::string, std::string>> gap_html(const GapReport& report, const Gap& gap);
/// The tables of the items of a county, as HTML.
std::pair<std::string, std::string> items_html(const PagePlan& plan, const Result& result, EntityId county,
                                               const std::vector<ItemResult>& results);
/// A row of the table of problems.
std::pair<std::string, std::string> problem_html(const Result& result, const Verdict& verdict, const Explanation& explanation);

/// The result in the other language: what is written twice is written with each.
Result in_language(const Result& result, Language language);

}  // namespace zhunsheng::report
