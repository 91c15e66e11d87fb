// Duties on the page: after the targets, in short, clause by clause.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/words.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::uint32_t clause_of(const Program& program, const Verdict& verdict) {
  return program.rules[program.requirements[verdict.requirement].rule].clause;
}

/// "已落实 3，待补充材料 2，未发现 1"
std::string counts_text(const Program& program, const std::vector<const Verdict*>& duties, const View& view) {
  std::string text;
  for (std::size_t i = 0; i < kStatuses; ++i)
    for (const WordKind kind : {WordKind::duty, WordKind::prohibition}) {
      const auto status = static_cast<Status>(i);
      const auto count = std::count_if(duties.begin(), duties.end(), [&](const Verdict* verdict) {
        return verdict->status == status && word_kind(program, program.requirements[verdict->requirement]) == kind;
      });
      if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : comma(view), pick(status_words(kind, status), view), count);
    }
  return text;
}

}  // namespace

bool is_duty(const Program& program, const Verdict& verdict) { return program.requirements[verdict.requirement].duty != 0; }

std::string clause_text(const Program& program, std::uint32_t clause, const View& view) {
  const ClauseDef& def = program.clauses[clause];
  const std::string title = pick(Words{std::string(program.text(def.title)), std::string(program.text(def.title_en))}, view);
  return std::string(program.text(program.documents[def.document].id)) + "#" + std::string(program.text(def.locator)) +
         (title.empty() ? "" : (view.language == Language::zh ? "“" : " “") + title + "”");
}

void append_duties_text(Paper& paper, const Result& result, const std::vector<const Verdict*>& duties, int indent, int status_columns,
                        std::uint32_t named) {
  const Program& program = result.head.program;
  std::vector<std::uint32_t> clauses;
  for (const Verdict* duty : duties) clauses.push_back(clause_of(program, *duty));
  std::sort(clauses.begin(), clauses.end());
  clauses.erase(std::unique(clauses.begin(), clauses.end()), clauses.end());
  for (const std::uint32_t clause : clauses) {
    std::vector<const Verdict*> here;
    std::copy_if(duties.begin(), duties.end(), std::back_inserter(here),
                 [&](const Verdict* duty) { return clause_of(program, *duty) == clause; });
    paper.paragraph(indent,
                    clause_text(program, clause, result.view) + std::string(colon(result.view)) + counts_text(program, here, result.view));
    if (result.explained != Explained::all && !result.duties_in_full) continue;
    for (const Verdict* duty : here) append_verdict_text(paper, result, *duty, indent + 2, status_columns, named);
  }
}

std::string not_asked_text(std::uint64_t duties, std::uint64_t stated, const View& view) {
  const std::string& words = pick(not_asked_words(), view);
  if (view.language == Language::zh)
    return fmt::format("条款职责 {} 项{}{}；--duties 纳入", duties, words,
                       stated > 0 ? fmt::format("，其中 {} 项已有情况说明", stated) : "");
  return fmt::format("duties of clauses {}: {}{}; --duties takes them in", words, duties,
                     stated > 0 ? fmt::format(" ({} with statements)", stated) : "");
}

}  // namespace zhunsheng::report
