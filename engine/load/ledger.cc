#include "load/ledger.h"

#include <algorithm>
#include <map>

#include "load/book_table.h"
#include "load/said_ledger.h"
#include "values/fold.h"

namespace zhunsheng::load {
namespace {

constexpr std::uint32_t kSearchedRows = 30;  // headings stand near the top

/// Headings by column, where a row holds those that make a ledger.
using Heads = std::map<LedgerColumn, std::uint32_t>;

bool is_ledger_head(const Heads& heads) {
  return heads.contains(LedgerColumn::id) && heads.contains(LedgerColumn::problem) && heads.size() > 4;
}

std::map<std::uint32_t, Heads> heads_of(const FilledSheet& sheet) {
  std::map<std::uint32_t, Heads> rows;
  for (const FilledCell& cell : sheet.cells) {
    if (cell.place.row >= kSearchedRows || cell.kind != CellKind::text) continue;
    if (const auto column = ledger_column_of(cell.text)) rows[cell.place.row].try_emplace(*column, cell.place.column);
  }
  return rows;
}

std::optional<std::uint32_t> head_row_of(const FilledSheet& sheet) {
  for (const auto& [row, heads] : heads_of(sheet))
    if (is_ledger_head(heads)) return row;
  return {};
}

bool is_made_anew(std::string_view sheet) { return sheet == kLedgerHelpSheet || sheet == kOwedSheet; }

class LedgerReader {
 public:
  LedgerReader(const FilledBook& book, Diagnostics& diagnostics) : book_(book), reporter_(book, diagnostics) { out_.book = book.name; }

  std::optional<KeptLedger> read() {
    const FilledSheet* found = ledger_sheet();
    if (found == nullptr) {
      reporter_.add_at(Code::book_unreadable, book_.name, said_of_no_ledger());
      return {};
    }
    if (is_result()) {
      reporter_.add_at(Code::book_unreadable, book_.name, said_of_result_book());
      return {};
    }
    out_.sheet = found->name;
    const std::uint32_t head = *head_row_of(*found);
    take_headings(*found, head);
    take_rows(*found, head);
    note_above(*found, head);
    take_notes(*found);
    for (const FilledSheet& sheet : book_.sheets) take_sheet(sheet, *found);
    if (broken_) return {};
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool is_result() const { return !book_.sheets.empty() && book_.sheets.front().name == kResultSheet; }

  /// By its name; else the first that holds one.
  const FilledSheet* ledger_sheet() const {
    const FilledSheet* first = nullptr;
    for (const FilledSheet& sheet : book_.sheets) {
      if (!head_row_of(sheet)) continue;
      if (sheet.name == kLedgerSheet) return &sheet;
      if (first == nullptr) first = &sheet;
    }
    return first;
  }

  void take_headings(const FilledSheet& sheet, std::uint32_t head) {
    out_.columns = heads_of(sheet)[head];
    std::map<std::uint32_t, std::string> others;
    for (const FilledCell& cell : sheet.cells) {
      const bool ours =
          std::any_of(out_.columns.begin(), out_.columns.end(), [&](const auto& one) { return one.second == cell.place.column; });
      if (ours || cell.place.row < head) continue;
      std::string& heading = others[cell.place.column];
      if (cell.place.row == head) heading = cell.text;
    }
    out_.own_columns.assign(others.begin(), others.end());
  }

  /// Cells by row; where people merged cells down a column, each of the rows has what they share.
  void take_rows(const FilledSheet& sheet, std::uint32_t head) {
    std::map<std::uint32_t, KeptRow> rows;
    for (const FilledCell& cell : sheet.cells) {
      if (cell.place.row <= head || !is_sound(sheet, cell)) continue;
      const auto shared =
          std::find_if(sheet.merged.begin(), sheet.merged.end(), [&](const CellArea& area) { return area.first == cell.place; });
      const std::uint32_t last = shared == sheet.merged.end() ? cell.place.row : shared->last.row;
      for (std::uint32_t row = cell.place.row; row <= last && row - cell.place.row < kMostShared; ++row) {
        rows[row].cells.push_back(cell);
        rows[row].cells.back().place.row = row;
      }
      if (last > cell.place.row) merged_.push_back(address_text(cell.place));
      if (cell.formula) formulas_.push_back(address_text(cell.place));
    }
    for (auto& [number, row] : rows) {
      row.row = number;
      take_id(sheet, row);
      out_.rows.push_back(std::move(row));
    }
    if (!formulas_.empty()) reporter_.add_sheet(Code::book_notice, sheet, said_of_ledger_formulas(formulas_));
    if (!merged_.empty()) reporter_.add_sheet(Code::book_notice, sheet, said_of_ledger_merged(merged_));
  }

  bool is_sound(const FilledSheet& sheet, const FilledCell& cell) {
    if (cell.kind != CellKind::pending) return true;
    reporter_.add(Code::bad_cell, sheet, cell.place, said_of_ledger_pending());
    broken_ = true;
    return false;
  }

  void take_id(const FilledSheet& sheet, KeptRow& row) {
    const std::string id = fold_width(out_.text(row, LedgerColumn::id));
    const CellPlace place{row.row, out_.columns.at(LedgerColumn::id)};
    const bool was_ours = !out_.text(row, LedgerColumn::key).empty();
    if (!is_ledger_id(id)) {
      if (was_ours) reporter_.add(Code::book_notice, sheet, place, said_of_ledger_id(id));
      return;
    }
    row.id = id;
    const std::string key = out_.text(row, LedgerColumn::key);
    const auto [known, fresh] = ids_.try_emplace(id, Met{reporter_.where(sheet, place), key});
    if (fresh) return;
    const bool alike = key.empty() || known->second.key.empty() || key == known->second.key;
    reporter_.add(Code::book_notice, sheet, place,
                  alike ? said_of_ledger_id_twice(id, known->second.where) : said_of_ledger_id_of_two(id, known->second.where));
  }

  /// Our title and the line under it are made anew; what people put there beside them is not.
  void note_above(const FilledSheet& sheet, std::uint32_t head) {
    for (const FilledCell& cell : sheet.cells)
      if (cell.place.row < head && (cell.place.column > 0 || cell.place.row > 1))
        reporter_.add(Code::book_notice, sheet, cell.place, said_of_ledger_above());
  }

  void take_notes(const FilledSheet& sheet) {
    for (const auto& note : sheet.notes) {
      const bool beside = std::any_of(out_.rows.begin(), out_.rows.end(), [&](const KeptRow& row) { return row.row == note.first.row; });
      if (beside)
        out_.notes.push_back(note);
      else
        reporter_.add(Code::book_notice, sheet, note.first, said_of_ledger_note());
    }
  }

  void take_sheet(const FilledSheet& sheet, const FilledSheet& ledger) {
    if (&sheet == &ledger) return;
    if (sheet.name == kLedgerHelpSheet) return take_day(sheet);
    if (is_made_anew(sheet.name) || sheet.cells.empty()) return;
    if (head_row_of(sheet))
      reporter_.add_sheet(Code::book_notice, sheet, said_of_ledger_second(ledger.name));
    else
      reporter_.add_sheet(Code::book_notice, sheet, said_of_ledger_sheet());
    out_.sheets.push_back(sheet);
  }

  void take_day(const FilledSheet& sheet) {
    for (std::size_t i = 0; i + 1 < sheet.cells.size(); ++i)
      if (trimmed(sheet.cells[i].text) == kLedgerAsOf && sheet.cells[i + 1].place.row == sheet.cells[i].place.row)
        if (const auto day = Date::from_text(trimmed(sheet.cells[i + 1].text))) out_.as_of = day->text();
  }

  static constexpr std::uint32_t kMostShared = 10'000;
  const FilledBook& book_;
  CellReporter reporter_;
  KeptLedger out_;
  struct Met {
    std::string where, key;
  };
  std::map<std::string, Met> ids_;
  std::vector<std::string> formulas_, merged_;
  bool broken_ = false;
};

}  // namespace
}  // namespace zhunsheng::load

namespace zhunsheng {

std::optional<KeptLedger> ledger_of(const FilledBook& book, Diagnostics& diagnostics) {
  return load::LedgerReader(book, diagnostics).read();
}

}  // namespace zhunsheng
