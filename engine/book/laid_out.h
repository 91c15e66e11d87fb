// A workbook to be written: sheets with cells, and how they look. Nothing here knows a file format.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "book/address.h"
#include "book/filled.h"

namespace zhunsheng {

/// How a cell looks; one of a few, so that a book is of one cast.
enum class Look : std::uint8_t {
  plain,  ///< text of a table
  centred,
  head,     ///< heading of a column: bold, grey, wrapped
  subhead,  ///< under the headings: units, dates, sources
  title,    ///< of the sheet
  remark,   ///< under the title, above the table, below it: without borders
  label,    ///< of the cover
  number,   ///< a number as it is
  integer,
  decimal2,
  decimal3,
  percent2,
  entry,       ///< to be filled in: not locked, pale yellow
  entry_unit,  ///< prefilled, and may be changed
  entry_date,
  entry_number,
  entry_percent,   ///< 60%
  entry_percent2,  ///< 62.50%
  given,           ///< prefilled and locked: pale grey
  good,            ///< 达标
  bad,             ///< 未达标
  doubt,           ///< 待核实, 待研判
  section,         ///< a row that begins a part of the table
};

struct Formula {
  std::string text;   ///< "=SUM(D5:D9)"
  std::string value;  ///< what it comes to, as decimal text; empty: not known
  bool is_text = false;
};
struct NumberText {
  std::string text;  ///< decimal
};

/// Decimals of a number where its look, the colour of a result, says nothing of them.
inline constexpr std::int8_t kDecimalsOfLook = -1;

struct LaidCell {
  CellPlace place;
  Look look = Look::plain;
  std::variant<std::monostate, std::string, NumberText, Formula> content;
  std::string note;                        ///< shown where the pointer rests on the cell
  std::int8_t decimals = kDecimalsOfLook;  ///< of a number
};

/// A drop-down: the values are those of a column of the sheet of lists.
struct Choices {
  CellArea area;
  std::string formula;  ///< "=选项!$A$2:$A$5", or "\"整改中,已销号\""
  std::string title, message;
  bool strict = true;  ///< else other text may be typed after a question
};
/// What may be typed: not less than 0 and the like.
struct EntryRule {
  enum class Kind : std::uint8_t { whole, decimal, date };
  CellArea area;
  Kind kind = Kind::decimal;
  std::string title, message;
};

/// Characters that are still read easily across A4.
inline constexpr double kWidthOfPage = 190;

struct LaidSheet {
  std::string name;
  bool hidden = false;
  bool locked = false;  ///< only cells to be filled in can be changed
  bool landscape = true;
  std::vector<double> widths;                             ///< of columns, in characters
  std::vector<std::pair<std::uint32_t, double>> heights;  ///< row, points
  std::vector<LaidCell> cells;
  std::vector<std::pair<CellArea, LaidCell>> merged;
  CellPlace freeze;                                 ///< what lies above and left of it stays
  std::uint32_t repeat_first = 0, repeat_last = 0;  ///< rows on every page, where last is not 0
  std::uint32_t repeat_columns = 0;                 ///< on every page, where the sheet is wider than one
  std::vector<Choices> choices;
  std::vector<EntryRule> entries;
  std::string footer;

  /// The last column that still fits the first page across: titles are not cut by the edge of a page.
  [[nodiscard]] std::uint32_t last_on_page() const {
    double used = 0;
    std::uint32_t column = 0;
    while (column < widths.size() && (used += widths[column]) <= kWidthOfPage) ++column;
    return column == 0 ? 0 : column - 1;
  }

  LaidCell& put(std::uint32_t row, std::uint32_t column, std::string text, Look look = Look::plain) {
    return cells.emplace_back(LaidCell{{row, column}, look, std::move(text), {}});
  }
  LaidCell& put_number(std::uint32_t row, std::uint32_t column, std::string text, Look look = Look::number) {
    return cells.emplace_back(LaidCell{{row, column}, look, NumberText{std::move(text)}, {}});
  }
  /// With so many decimals, and in the colour of a result.
  LaidCell& put_decimal(std::uint32_t row, std::uint32_t column, std::string text, std::int8_t decimals, Look look) {
    LaidCell& cell = put_number(row, column, std::move(text), look);
    cell.decimals = decimals;
    return cell;
  }
  LaidCell& put_formula(std::uint32_t row, std::uint32_t column, Formula formula, Look look = Look::number) {
    return cells.emplace_back(LaidCell{{row, column}, look, std::move(formula), {}});
  }
  LaidCell& put_blank(std::uint32_t row, std::uint32_t column, Look look) {
    return cells.emplace_back(LaidCell{{row, column}, look, std::monostate{}, {}});
  }
  void merge(CellArea area, std::string text, Look look) { merged.emplace_back(area, LaidCell{area.first, look, std::move(text), {}}); }
};

struct LaidBook {
  std::string title, author, comments;
  std::vector<LaidSheet> sheets;
};

}  // namespace zhunsheng
