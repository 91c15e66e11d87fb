// What the papers share: how they open, whom they name, what they rest on, and how they close.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/papers.h"
#include "report/result_text.h"

namespace zhunsheng::report {

/// What the number of a paper is a digest of.
struct PaperSubject {
  PaperForm form = PaperForm::determination;
  std::string key;  ///< of the verdict; of other papers entity and rule set
  std::vector<RuleSetId> rulesets;
};
/// "ZS-3F2A-91BC-77D0": the first 48 bits of a SHA-256 of form, key, facts, rule sets, overlay and as-of date. docs/signing.zh.md
std::string paper_number(const Head& head, std::string_view facts_digest, const PaperSubject& subject);

/// Title, number, and where it is a draft why it is one.
void put_opening(Folio& folio, const PaperRequest& request, const PaperSubject& subject, std::string title, const PaperStanding& standing);
/// 评估依据与标准: with versions and dates.
void put_rulesets(Folio& folio, const Result& result, const std::vector<RuleSetId>& rulesets);
/// 数据来源: sources that the facts name.
void put_sources(Folio& folio, const Result& result);
/// Who signs, and when.
void put_signatures(Folio& folio, std::string_view unit);
/// What it can be made again from, and what it is worth.
void put_provenance(Folio& folio, const PaperRequest& request, const PaperSubject& subject);

/// Two columns, label and content.
class Pairs {
 public:
  void add(std::string label, std::string text) { add(std::move(label), line_of(std::move(text))); }
  void add(std::string label, Line line);
  void add_if(std::string label, std::string text) {
    if (!text.empty()) add(std::move(label), std::move(text));
  }
  [[nodiscard]] FolioTable take() { return std::move(table_); }

 private:
  FolioTable table_{{{"", 1, Align::left}, {"", 4, Align::left}}, {}, true};
};

/// "《…》（教督〔2017〕6号）第…条", of the first citation; "等3处" behind it where there are more.
std::string grounds_text(const Program& program, const RequirementDef& requirement);
/// "2026年10月15日" of an ISO date; the text itself where it is none.
std::string day_in_words(std::string_view iso);
/// Those that gave verdicts.
std::vector<RuleSetId> rulesets_used(const Result& result);
/// "达标33项，未达标10项".
std::string counts_text(const Conclusion& conclusion);
/// 需补报: a table of who owes what for the verdicts on the entity and what lies in it.
void put_reminders(Folio& folio, const Result& result, EntityId top);
FolioRow text_row(std::vector<std::string> cells);

}  // namespace zhunsheng::report
