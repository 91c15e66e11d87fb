#include "report/result_book.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/ledger_book.h"
#include "report/measured.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::string section_of(const Program& program, const RequirementDef& requirement) {
  if (requirement.citations.count == 0) return {};
  const CitationDef& citation = program.citations[program.lists[requirement.citations.begin]];
  return std::string(program.text(citation.locator));
}

/// Counts by status, and the one verdict where there is just one.
struct Line {
  std::size_t counts[kStatuses] = {};
  std::size_t applies = 0;
  const Verdict* only = nullptr;

  void take(const Verdict& verdict) {
    ++counts[static_cast<std::size_t>(verdict.status)];
    if (verdict.status == Status::not_applicable) return;
    ++applies;
    only = applies == 1 ? &verdict : nullptr;
  }
  [[nodiscard]] std::size_t of(Status status) const { return counts[static_cast<std::size_t>(status)]; }
};

/// The whole of a line: not met if any is not, else open, else review, else met.
Status whole(const Line& line) {
  if (line.applies == 0) return Status::not_applicable;
  for (const Status status : {Status::not_met, Status::open, Status::review, Status::pending, Status::waived})
    if (line.of(status) > 0) return status;
  return Status::met;
}

class SummarySheet {
 public:
  explicit SummarySheet(const Result& result) : result_(result), program_(result.head.program) {
    for (const Verdict& verdict : result.outcome.verdicts) lines_[verdict.requirement].take(verdict);
  }

  LaidSheet make() {
    sheet_.name = kResultSheet;
    row_ = begin_table(sheet_, "测算结果汇总表", remark_of(result_),
                       {{"序号", 6},
                        {"要求", 44},
                        {"对象", 13},
                        {"对象数", 8},
                        {"达标", 8},
                        {"未达标", 8},
                        {"待核实", 8},
                        {"待研判", 8},
                        {"未到时限", 9},
                        {"不适用", 8},
                        {"测算值", 16},
                        {"标准", 16},
                        {"结果", 12}});
    sheet_.freeze = {row_, 2};
    sheet_.repeat_first = sheet_.repeat_last = row_ - 1;
    for (const RuleSetOutcome& outcome : result_.outcome.rulesets)
      if (outcome.status == RuleSetStatus::used && outcome.verdicts > 0) put_ruleset(program_.rulesets[outcome.ruleset]);
    put_conclusions();
    return std::move(sheet_);
  }

 private:
  void section(const std::string& text) { sheet_.merge({{row_, 0}, {row_, 12}}, text, Look::section), ++row_; }

  /// Those that were judged, in the order of their document.
  [[nodiscard]] std::vector<RequirementId> in_order(const RuleSetDef& ruleset) const {
    std::vector<RequirementId> out;
    for (RuleId rule = ruleset.rules.begin; rule < ruleset.rules.begin + ruleset.rules.count; ++rule) {
      const Slice all = program_.rules[rule].requirements;
      for (RequirementId id = all.begin; id < all.begin + all.count; ++id)
        if (lines_.contains(id)) out.push_back(id);
    }
    std::stable_sort(out.begin(), out.end(), [&](RequirementId a, RequirementId b) {
      return place_of(program_, program_.requirements[a]) < place_of(program_, program_.requirements[b]);
    });
    return out;
  }

  void put_ruleset(const RuleSetDef& ruleset) {
    section(std::string(program_.text(ruleset.title)));
    std::string current;
    int number = 0;
    for (const RequirementId id : in_order(ruleset)) {
      const std::string of = section_of(program_, program_.requirements[id]);
      if (of != current && of.size() > 6) {
        section("　" + of);
        current = of;
      }
      put_line(program_.requirements[id], lines_[id], ++number);
    }
  }

  void put_line(const RequirementDef& requirement, const Line& line, int number) {
    sheet_.put_number(row_, 0, std::to_string(number), Look::centred);
    sheet_.put(row_, 1, requirement_title(program_, requirement).zh);
    sheet_.put(row_, 2, std::string(program_.text(program_.types[requirement.subject].name.zh)), Look::centred);
    sheet_.put_number(row_, 3, std::to_string(line.applies), Look::centred);
    std::uint32_t column = 4;
    for (const Status status : {Status::met, Status::not_met, Status::open, Status::review, Status::pending, Status::not_applicable})
      sheet_.put_number(row_, column++, std::to_string(line.of(status)), Look::centred);
    const Measured values = line.only == nullptr ? Measured() : measured(program_, *line.only);
    sheet_.put(row_, 10, values.observed.zh, Look::centred);
    sheet_.put(row_, 11, values.requirement.zh, Look::centred);
    const Status status = whole(line);
    sheet_.put(row_, 12,
               line.only != nullptr ? status_words(program_, requirement, *line.only).zh
                                    : status_words(word_kind(program_, requirement), status).zh,
               look_of(status));
    ++row_;
  }

  void put_conclusions() {
    ++row_;
    for (const Conclusion& conclusion : result_.outcome.conclusions) {
      const Entity& entity = result_.facts.entities[conclusion.entity];
      if (entity.parent != kNone) continue;
      sheet_.merge({{row_, 0}, {row_, 12}},
                   std::string(entity.name) + "，" + std::string(program_.text(program_.rulesets[conclusion.ruleset].title)) + "：" +
                       conclusion_words(conclusion.conforms).zh,
                   Look::remark);
      ++row_;
    }
  }

  const Result& result_;
  const Program& program_;
  std::map<RequirementId, Line> lines_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0;
};

std::string clauses_of(const Program& program, const RequirementDef& requirement) {
  std::string out;
  for (const std::uint32_t id : program.list(requirement.citations))
    out += (out.empty() ? "" : "；") + cited_words(program, program.citations[id]).zh;
  return out;
}

/// As many as a row has room for; there may be one for every school.
std::string some_causes(const std::vector<Cause>& causes) {
  constexpr std::size_t kNamed = 4;
  std::string out;
  for (std::size_t i = 0; i < causes.size() && i < kNamed; ++i) out += (i == 0 ? "" : "；") + causes[i].message.zh;
  return causes.size() <= kNamed ? out : out + fmt::format("；等{}项", causes.size());
}

LaidSheet problem_sheet(const Result& result) {
  const Program& program = result.head.program;
  LaidSheet sheet;
  sheet.name = "问题清单";
  std::uint32_t row = begin_table(sheet, "未达标、待核实和待研判事项", remark_of(result),
                                  {{"序号", 6},
                                   {"对象代码", 16},
                                   {"对象", 24},
                                   {"要求", 34},
                                   {"结果", 11},
                                   {"说明", 60},
                                   {"差额", 30},
                                   {"责任单位", 22},
                                   {"依据条款", 40}});
  sheet.freeze = {row, 3};
  sheet.repeat_first = sheet.repeat_last = row - 1;
  int number = 0;
  for (const Status wanted : {Status::not_met, Status::review, Status::open})
    for (const Verdict& verdict : result.outcome.verdicts) {
      if (verdict.status != wanted || !result.explain) continue;
      const RequirementDef& requirement = program.requirements[verdict.requirement];
      const Entity& entity = result.facts.entities[verdict.entity];
      const Explanation why = result.explain(verdict);
      sheet.put_number(row, 0, std::to_string(++number), Look::integer);
      sheet.put(row, 1, std::string(entity.id), Look::centred);
      sheet.put(row, 2, entity.name.empty() ? std::string() : unit_name(result, verdict.entity));
      sheet.put(row, 3, requirement_title(program, requirement).zh);
      sheet.put(row, 4, status_words(program, requirement, verdict).zh, look_of(verdict.status));
      sheet.put(row, 5, why.sentence.zh.empty() ? some_causes(why.causes) : why.sentence.zh);
      sheet.put(row, 6, why.margin ? why.margin->text.zh : "");
      sheet.put(row, 7, std::string(program.text(requirement.responsible)));
      sheet.put(row, 8, clauses_of(program, requirement));
      ++row;
    }
  return sheet;
}

}  // namespace

std::uint32_t begin_table(LaidSheet& sheet, std::string title, std::string remark,
                          const std::vector<std::pair<std::string, double>>& columns) {
  sheet.heights.emplace_back(0, 36);
  sheet.heights.emplace_back(2, 32);
  for (std::uint32_t i = 0; i < columns.size(); ++i) {
    sheet.put(2, i, columns[i].first, Look::head);
    sheet.widths.push_back(columns[i].second);
  }
  sheet.merge({{0, 0}, {0, sheet.last_on_page()}}, std::move(title), Look::title);
  sheet.merge({{1, 0}, {1, sheet.last_on_page()}}, std::move(remark), Look::remark);
  return 3;
}

std::string remark_of(const Result& result) {
  std::string who;
  for (const Entity& entity : result.facts.entities)
    if (entity.parent == kNone) who += (who.empty() ? "" : "、") + std::string(entity.name.empty() ? entity.id : entity.name);
  std::string out = fmt::format("{}　{}：{}　", who, term_words(Term::as_of).zh, date_words(result.head.as_of).zh);
  if (result.facts.synthetic) out += term_words(Term::synthetic).zh + "　";
  return out + term_words(Term::disclaimer).zh;
}

Look look_of(Status status) {
  switch (status) {
    case Status::met:
      return Look::good;
    case Status::not_met:
      return Look::bad;
    case Status::open:
    case Status::review:
      return Look::doubt;
    case Status::pending:
    case Status::not_applicable:
    case Status::waived:
      break;
  }
  return Look::centred;
}

LaidSheet reminder_sheet(const std::vector<Reminder>& reminders) {
  LaidSheet sheet;
  sheet.name = "催报清单";
  std::uint32_t row = begin_table(sheet, "催报清单", "下列数据报送后，所列数目的要求即可测算。",
                                  {{"序号", 6}, {"提供单位", 28}, {"对象代码", 18}, {"对象", 26}, {"所缺数据", 60}, {"影响的要求数", 12}});
  sheet.freeze = {row, 0};
  sheet.repeat_first = sheet.repeat_last = row - 1;
  int number = 0;
  for (const Reminder& one : reminders) {
    sheet.put_number(row, 0, std::to_string(++number), Look::integer);
    sheet.put(row, 1, one.provider);
    sheet.put(row, 2, one.entity, Look::centred);
    sheet.put(row, 3, one.name);
    sheet.put(row, 4, one.what.zh);
    sheet.put_number(row, 5, std::to_string(one.verdicts), Look::integer);
    ++row;
  }
  return sheet;
}

LaidSheet returns_sheet(const Diagnostics& diagnostics, const View& view) {
  LaidSheet sheet;
  sheet.name = "退回修改单";
  std::uint32_t row = begin_table(sheet, "退回修改单", "请按下列位置逐格改正后重新报送。",
                                  {{"序号", 6}, {"工作簿", 34}, {"工作表", 16}, {"单元格", 9}, {"问题", 56}, {"改法", 50}, {"编号", 9}});
  sheet.freeze = {row, 0};
  sheet.repeat_first = sheet.repeat_last = row - 1;
  std::vector<const Diagnostic*> ordered;
  for (const Diagnostic& one : diagnostics.list()) ordered.push_back(&one);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Diagnostic* a, const Diagnostic* b) { return parts_of(a->where).book < parts_of(b->where).book; });
  int number = 0;
  for (const Diagnostic* one : ordered) {
    const CellPart place = parts_of(one->where);
    sheet.put_number(row, 0, std::to_string(++number), Look::integer);
    sheet.put(row, 1, place.book);
    sheet.put(row, 2, place.sheet, Look::centred);
    sheet.put(row, 3, place.cell, Look::centred);
    sheet.put(row, 4, (code_severity(one->code) == DiagnosticSeverity::warning ? "提醒：" : "") + pick(one->message, view));
    sheet.put(row, 5, pick(one->help, view));
    sheet.put(row, 6, code_text(one->code), Look::centred);
    ++row;
  }
  if (diagnostics.dropped() > 0) sheet.merge({{row, 0}, {row, 6}}, fmt::format("另有{}处未列出", diagnostics.dropped()), Look::remark);
  return sheet;
}

LaidBook returns_book(const Diagnostics& diagnostics, const View& view) {
  LaidBook book;
  book.title = "退回修改单";
  book.author = "zhunsheng";
  book.sheets.push_back(returns_sheet(diagnostics, view));
  return book;
}

LaidSheet verdict_sheet(const Result& result) {
  const Program& program = result.head.program;
  LaidSheet sheet;
  sheet.name = "逐项结果";
  std::uint32_t column = 0;
  for (const char* head : {"对象代码", "对象", "评估依据与标准", "要求", "结果", "测算值", "标准", "责任单位", "依据条款", "编号"})
    sheet.put(0, column++, head, Look::head);
  std::uint32_t row = 1;
  for (const Verdict& verdict : result.outcome.verdicts) {
    const RequirementDef& requirement = program.requirements[verdict.requirement];
    const Entity& entity = result.facts.entities[verdict.entity];
    const Measured values = measured(program, verdict);
    column = 0;
    for (std::string text : {std::string(entity.id), entity.name.empty() ? std::string() : unit_name(result, verdict.entity),
                             std::string(program.text(program.rulesets[program.rules[requirement.rule].ruleset].title)),
                             requirement_title(program, requirement).zh, status_words(program, requirement, verdict).zh, values.observed.zh,
                             values.requirement.zh, std::string(program.text(requirement.responsible)), clauses_of(program, requirement),
                             verdict_key(program, result.facts, verdict)})
      sheet.put(row, column++, std::move(text));
    ++row;
  }
  return sheet;
}

LaidBook result_book(const Result& result, const StreamEnd& end, const TraceOf& trace, const GapReport& gaps) {
  LaidBook book;
  book.title = "测算结果";
  book.author = "zhunsheng";
  book.comments = "数据 " + end.digest;
  book.sheets.push_back(SummarySheet(result).make());
  add_item_sheet(book, result);
  add_school_sheets(book, result, trace);
  book.sheets.push_back(problem_sheet(result));
  book.sheets.push_back(ledger_sheet(gaps, nullptr));
  const auto reminders = reminders_of(result);
  if (!reminders.empty()) book.sheets.push_back(reminder_sheet(reminders));
  book.sheets.push_back(figures_sheet(result));
  add_recomputation(book, result, trace);
  if (result.facts.synthetic)
    for (LaidSheet& sheet : book.sheets) sheet.footer = term_words(Term::synthetic).zh;
  return book;
}

}  // namespace zhunsheng::report
