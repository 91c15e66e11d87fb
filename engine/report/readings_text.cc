// What the readings decide: a few lines in a report, all combinations as a table in an explanation.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kShown = 4;
constexpr int kBetween = 2;  // columns between those of a table

using Row = std::vector<std::string>;

/// Of several readings each alternative is told with the reading that it is of: two may have one name.
void append_line(Paper& paper, const Program& program, const ReadingFinding& finding, const std::string& status, int indent) {
  const View& view = paper.view();
  std::string names;
  for (std::size_t i = 0; i < finding.names.size(); ++i) {
    if (i > 0) names += view.language == Language::zh ? "、" : "; ";
    for (const ReadingDef& reading : program.readings)
      if (finding.names.size() > 1 && finding.alternatives[i] - reading.alternatives.begin < reading.alternatives.count)
        names += pick(name_words(program, reading.name), view) + std::string(colon(view));
    names += pick(finding.names[i], view);
  }
  paper.paragraph(indent, pick(term_words(Term::reading), paper.view()) + std::string(colon(paper.view())),
                  fmt::format("{} → {}", names, status), Ink::plain, Ink::dim);
}

std::vector<int> widths_of(const std::vector<Row>& table) {
  std::vector<int> columns;
  for (const Row& row : table)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i == columns.size()) columns.push_back(0);
      columns[i] = std::max(columns[i], columns_of(row[i]));
    }
  return columns;
}

}  // namespace

void append_readings_text(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent) {
  const View& view = result.view;
  const auto& findings = explanation.deciding;
  if (findings.empty() || explanation.sentence.zh.find(findings.front().text.zh) != std::string::npos) return;
  const Program& program = result.head.program;
  const WordKind kind = word_kind(program, program.requirements[verdict.requirement]);
  const std::size_t shown = findings.size() > kShown + 1 ? kShown : findings.size();
  for (std::size_t i = 0; i < shown; ++i)
    append_line(paper, program, findings[i],
                bracketed(pick(status_words(kind, findings[i].status), view), pick(findings[i].value, view), view), indent);
  if (const std::size_t more = findings.size() - shown; more > 0)
    paper.paragraph(indent,
                    view.language == Language::zh ? fmt::format("另有 {} 种组合，用 explain 查看", more)
                                                  : fmt::format("{} more combinations: see explain", more),
                    Ink::dim);
}

void append_readings_table(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent) {
  const View& view = result.view;
  const Program& program = result.head.program;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const WordKind kind = word_kind(program, requirement);
  std::vector<Row> table(1);
  for (const std::uint32_t id : program.list(requirement.readings))
    table[0].push_back(pick(name_words(program, program.readings[id].name), view));
  table[0].push_back(pick(term_words(Term::verdict), view));
  for (const ReadingFinding& finding : explanation.readings) {
    Row& row = table.emplace_back();
    for (const Words& name : finding.names) row.push_back(pick(name, view));
    row.push_back(pick(status_words(kind, finding.status), view));
  }
  const std::vector<int> columns = widths_of(table);
  int width = indent;
  for (const int column : columns) width += column + kBetween;
  if (width > view.width + kBetween) {
    for (std::size_t i = 0; i < explanation.readings.size(); ++i)
      append_line(paper, program, explanation.readings[i], table[i + 1].back(), indent);
    return;
  }
  for (const Row& row : table) {
    std::string text;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) text += padded(row[i], columns[i] + kBetween);
    paper.paragraph(indent, text, row.back(), Ink::plain, &row == &table.front() ? Ink::dim : Ink::plain);
  }
}

}  // namespace zhunsheng::report
