#include "report/ledger_book.h"

#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/result_book.h"

namespace zhunsheng::report {
namespace {

constexpr double kWidths[kLedgerColumns] = {5, 17, 24, 34, 15, 24, 20, 33, 8, 13, 18, 11, 30, 20, 10, 12, 24, 12, 14, 26};
constexpr double kOwnWidth = 16;
constexpr std::uint32_t kFixed = 3;  // 序号, 编号, 问题: on every page

constexpr std::uint32_t place_of_column(LedgerColumn column) { return static_cast<std::uint32_t>(column); }

Look look_of_state(LedgerState state) {
  switch (state) {
    case LedgerState::added:
    case LedgerState::again:
    case LedgerState::closed_early:
      return Look::bad;
    case LedgerState::closable:
    case LedgerState::idle:
      return Look::good;
    case LedgerState::open:
    case LedgerState::not_measured:
    case LedgerState::unchecked:
    case LedgerState::moved:
      return Look::doubt;
    case LedgerState::going_on:
    case LedgerState::waived:
      break;
  }
  return Look::centred;
}

/// A day as workbooks count it.
NumberText serial(Date day) {
  constexpr std::int32_t kOf1970 = 25569;
  return {std::to_string(day.days + kOf1970)};
}

/// What a person typed, typed again: texts stay texts, numbers numbers, days days.
void put_typed(LaidSheet& sheet, CellPlace at, const FilledCell& cell) {
  LaidCell& out = sheet.put_blank(at.row, at.column, Look::entry);
  switch (cell.kind) {
    case CellKind::number: {
      const bool percent = cell.text.ends_with('%');
      const auto value = Rational::from_text(percent ? std::string_view(cell.text).substr(0, cell.text.size() - 1) : cell.text);
      if (!value || cell.long_digits) break;
      out.look = !percent ? Look::entry_number : value->is_integer() ? Look::entry_percent : Look::entry_percent2;
      out.content = NumberText{percent ? (*value / Rational(100)).text() : cell.text};
      return;
    }
    case CellKind::date:
      if (const auto day = Date::from_text(cell.text); day && day->year() >= 1901) {
        out.look = Look::entry_date;
        out.content = serial(*day);
        return;
      }
      break;
    case CellKind::text:
    case CellKind::truth:
    case CellKind::error:
    case CellKind::pending:
      break;
  }
  out.content = cell.text;
}

class LedgerSheet {
 public:
  LedgerSheet(const GapReport& report, const KeptLedger* old) : report_(report), old_(old), rows_(ledger_rows(report)) {}

  LaidSheet make() {
    sheet_.name = kLedgerSheet;
    std::vector<std::pair<std::string, double>> columns;
    for (int i = 0; i + 1 < kLedgerColumns; ++i) columns.emplace_back(ledger_heading(static_cast<LedgerColumn>(i)), kWidths[i]);
    if (old_ != nullptr)
      for (const auto& [place, heading] : old_->own_columns) columns.emplace_back(heading, kOwnWidth);
    columns.emplace_back(ledger_heading(LedgerColumn::key), kWidths[kLedgerColumns - 1]);
    row_ = begin_table(sheet_, "整改台账", remark_of(report_.result), columns);
    sheet_.freeze = {row_, kFixed};
    sheet_.repeat_columns = kFixed;
    sheet_.repeat_first = sheet_.repeat_last = row_ - 1;
    first_row_ = row_;
    for (const LedgerLine& line : ledger_lines(rows_, old_, report_.result)) put(line);
    if (row_ == first_row_) sheet_.merge({{row_, 0}, {row_, sheet_.last_on_page()}}, "没有未达标的事项", Look::remark);
    add_closing_choices();
    return std::move(sheet_);
  }

 private:
  [[nodiscard]] std::uint32_t key_column() const {
    return place_of_column(LedgerColumn::note) + 1 + static_cast<std::uint32_t>(old_ == nullptr ? 0 : old_->own_columns.size());
  }
  /// Where a column of the old ledger stands now.
  [[nodiscard]] std::uint32_t now_at(std::uint32_t column) const {
    for (const auto& [known, place] : old_->columns)
      if (place == column) return known == LedgerColumn::key ? key_column() : place_of_column(known);
    for (std::uint32_t i = 0; i < old_->own_columns.size(); ++i)
      if (old_->own_columns[i].first == column) return place_of_column(LedgerColumn::note) + 1 + i;
    return column;
  }
  [[nodiscard]] bool is_peoples_place(std::uint32_t column) const {
    return column >= place_of_column(LedgerColumn::measures) && column != key_column();
  }

  void put(const LedgerLine& line) {
    if (line.own) {
      put_own(line);
    } else {
      sheet_.put_number(row_, 0, std::to_string(++number_), Look::centred);
      if (line.row != nullptr)
        put_computed(*line.row);
      else
        put_as_it_was(*line.kept);
      put_state(line);
      if (line.kept != nullptr)
        put_kept(*line.kept);
      else
        put_prefilled(*line.row);
    }
    if (line.kept != nullptr) put_notes(*line.kept);
    ++row_;
  }

  void put_own(const LedgerLine& line) {
    const bool unchecked = line.state == LedgerState::unchecked;
    std::vector<bool> there(key_column() + 1, false);
    for (const FilledCell& cell : line.kept->cells) {
      const std::uint32_t column = now_at(cell.place.column);
      if (unchecked && column == place_of_column(LedgerColumn::state)) continue;
      there[column] = true;
      put_typed(sheet_, {row_, column}, cell);
    }
    if (unchecked) {
      there[place_of_column(LedgerColumn::state)] = true;
      text(LedgerColumn::state, ledger_state_text(line.state, {}), look_of_state(line.state));
    }
    if (line.kept->cells.size() < 2) return;  // a line of text below the table
    for (std::uint32_t column = 0; column <= key_column(); ++column)
      if (!there[column]) sheet_.put_blank(row_, column, Look::entry);
  }

  void text(LedgerColumn column, const std::string& text, Look look = Look::plain) {
    sheet_.put(row_, column == LedgerColumn::key ? key_column() : place_of_column(column), text, look);
  }

  void put_computed(const LedgerRow& row) {
    text(LedgerColumn::id, row.id, Look::centred);
    text(LedgerColumn::problem, row.problem.zh);
    text(LedgerColumn::basis, row.basis.zh);
    text(LedgerColumn::entity, row.entity_name + "（" + row.entity + "）");
    text(LedgerColumn::now, row.now.zh);
    text(LedgerColumn::target, row.target.zh);
    text(LedgerColumn::gap, row.gap.zh);
    text(LedgerColumn::alone, row.alone.zh, Look::centred);
    text(LedgerColumn::due, row.due.zh, Look::centred);
    text(LedgerColumn::key, row.key);
  }

  /// What is not among the rows any more stays as it was last listed.
  void put_as_it_was(const KeptRow& row) {
    for (int i = 1; i < kLedgerColumns; ++i) {
      const auto column = static_cast<LedgerColumn>(i);
      if (is_peoples(column) || column == LedgerColumn::state || column == LedgerColumn::first) continue;
      const bool centred = column == LedgerColumn::id || column == LedgerColumn::alone || column == LedgerColumn::due;
      text(column, column == LedgerColumn::id ? row.id : old_->text(row, column), centred ? Look::centred : Look::plain);
    }
  }

  void put_state(const LedgerLine& line) {
    text(LedgerColumn::state, ledger_state_text(line.state, line.since), look_of_state(line.state));
    text(LedgerColumn::first, line.first, Look::centred);
  }

  void put_kept(const KeptRow& row) {
    std::vector<bool> there(key_column() + 1, false);
    for (const FilledCell& cell : row.cells) {
      const std::uint32_t column = now_at(cell.place.column);
      if (!is_peoples_place(column) || there[column]) continue;
      there[column] = true;
      put_typed(sheet_, {row_, column}, cell);
    }
    for (std::uint32_t column = place_of_column(LedgerColumn::measures); column < key_column(); ++column)
      if (!there[column]) sheet_.put_blank(row_, column, Look::entry);
  }

  void put_prefilled(const LedgerRow& row) {
    for (std::uint32_t column = place_of_column(LedgerColumn::measures); column < key_column(); ++column) {
      LaidCell& cell = sheet_.put_blank(row_, column, Look::entry);
      if (column == place_of_column(LedgerColumn::responsible) && !row.responsible.empty()) cell.content = row.responsible;
      if (column != place_of_column(LedgerColumn::deadline)) continue;
      if (const auto day = Date::from_text(row.due_date)) {
        cell.look = Look::entry_date;
        cell.content = serial(*day);
      }
    }
  }

  void put_notes(const KeptRow& row) {
    for (const auto& [place, note] : notes_of(row)) {
      const CellPlace at{row_, now_at(place.column)};
      const auto cell = std::find_if(sheet_.cells.rbegin(), sheet_.cells.rend(), [&](const LaidCell& one) { return one.place == at; });
      if (cell != sheet_.cells.rend())
        cell->note = note;
      else
        sheet_.put_blank(at.row, at.column, Look::plain).note = note;
    }
  }
  [[nodiscard]] std::vector<std::pair<CellPlace, std::string>> notes_of(const KeptRow& row) const {
    std::vector<std::pair<CellPlace, std::string>> out;
    for (const auto& one : old_->notes)
      if (one.first.row == row.row) out.push_back(one);
    return out;
  }

  void add_closing_choices() {
    if (row_ == first_row_) return;
    const std::uint32_t column = place_of_column(LedgerColumn::closing);
    sheet_.choices.push_back({{{first_row_, column}, {row_ - 1, column}},
                              "\"整改中,已完成待验收,已销号\"",
                              "销号情况",
                              "常用：整改中、已完成待验收、已销号。确要填别的，选“是”。",
                              false});
  }

  const GapReport& report_;
  const KeptLedger* old_;
  std::vector<LedgerRow> rows_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0, first_row_ = 0;
  int number_ = 0;
};

constexpr std::string_view kHelp[][2] = {
    {"一行是什么",
     "一条没有达到的要求的一种改法；不是改一个数能达到的，一条要求一行。同一要求的几行，是几项或几种改法：“单独即可达标”为“是”的，做其中一"
     "行就够。"},
    {"白色的列", "系统测算，每次更新重写，请不要改。“编号”“结果键”用来对上次的行，改了就对不上。"},
    {"黄色的列",
     "由人填写，更新时原样保留。“责任单位”“完成时限”首次列入时按规则预填（规则没有写明责任单位的，填所改数据的提供单位），可以改；清空了也"
     "不会再填。"},
    {"自己加的列和行", "可以加，更新时保留。自己加的行不要填“zg-”“zv-”开头的编号。"},
    {"核对情况",
     "新增、继续；拟销号：按本次数据已经达标，括号里是首次达标的评估基准日；重新出现：曾经拟销号，又不达标；待核实：缺数据或有矛盾，不能销"
     "号；"
     "要求仍未达标，见其他行：这一行的改法不再适用；本次未测算：对象或依据不在本次数据里；未核对：编号缺了、改过或与结果键对不上，人写的内"
     "容原样保留，请改回编号再更新。"},
    {"销号", "系统只提出拟销号，销号由人核实后在“销号情况”填“已销号”。填了“已销号”而仍不达标的，标明。行不会自动删除。"},
    {"更新", "zhunsheng gap 数据文件 --format xlsx --update 旧台账.xlsx -o 新台账.xlsx"},
    {"不保留的", "单元格的颜色、字体、列宽、图片、筛选；公式只保留结果；日期里的钟点；表头上方自己写的内容。旧台账请留存。"},
    {"待补报的数据",
     "不在台账里，见“催报清单”：数据没有报来，不知道达没达标，不算问题。由其他要求合成的要求也不另列，组成部分都达标它就达标。"},
};

LaidSheet help_sheet(const Result& result) {
  LaidSheet sheet;
  sheet.name = kLedgerHelpSheet;
  sheet.landscape = false;
  sheet.widths = {18, 84};
  sheet.heights.emplace_back(0, 36);
  sheet.merge({{0, 0}, {0, 1}}, "整改台账填写说明", Look::title);
  std::uint32_t row = 1;
  const auto line = [&](std::string_view name, std::string text) {
    sheet.put(row, 0, std::string(name), Look::head);
    sheet.put(row++, 1, std::move(text));
  };
  line(kLedgerAsOf, result.head.as_of.text());
  std::string rulesets;
  const Program& program = result.head.program;
  for (const RuleSetOutcome& one : result.outcome.rulesets)
    if (one.status == RuleSetStatus::used && one.verdicts > 0)
      rulesets += (rulesets.empty() ? "" : "\n") + std::string(program.text(program.rulesets[one.ruleset].title)) + "（" +
                  std::string(program.text(program.rulesets[one.ruleset].id)) + " " +
                  std::string(program.text(program.rulesets[one.ruleset].version)) + "）";
  line("评估依据", rulesets);
  for (const auto& [name, text] : kHelp) line(name, std::string(text));
  line("声明", (result.facts.synthetic ? term_words(Term::synthetic).zh + "。" : "") + term_words(Term::disclaimer).zh);
  return sheet;
}

/// A sheet that people added: its contents.
LaidSheet taken_over(const FilledSheet& sheet) {
  LaidSheet out;
  out.name = sheet.name;
  out.hidden = sheet.hidden;
  std::uint32_t last = 0;
  for (const FilledCell& cell : sheet.cells) {
    last = std::max(last, cell.place.column);
    put_typed(out, cell.place, cell);
    if (out.cells.back().look == Look::entry) out.cells.back().look = Look::plain;
  }
  out.widths.assign(last + 1, 14);
  for (const auto& [place, note] : sheet.notes)
    for (LaidCell& cell : out.cells)
      if (cell.place == place) cell.note = note;
  return out;
}

}  // namespace

LaidSheet ledger_sheet(const GapReport& report, const KeptLedger* old) { return LedgerSheet(report, old).make(); }

LaidBook ledger_book(const GapReport& report, const KeptLedger* old) {
  LaidBook book;
  book.title = "整改台账";
  book.author = "zhunsheng";
  book.comments = "数据 " + report.result.facts.digest;
  book.sheets.push_back(ledger_sheet(report, old));
  const auto reminders = reminders_of(report.result);
  if (!reminders.empty()) book.sheets.push_back(reminder_sheet(reminders));
  book.sheets.push_back(help_sheet(report.result));
  if (report.result.facts.synthetic)
    for (LaidSheet& sheet : book.sheets) sheet.footer = term_words(Term::synthetic).zh;
  if (old != nullptr)
    for (const FilledSheet& sheet : old->sheets) book.sheets.push_back(taken_over(sheet));
  return book;
}

}  // namespace zhunsheng::report
