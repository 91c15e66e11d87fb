// What stands where on a sheet: its headings, and the grid below them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "book/filled.h"
#include "book/form.h"
#include "load/reporter.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

/// Reports at cells of one book.
class CellReporter {
 public:
  CellReporter(const FilledBook& book, Diagnostics& diagnostics) : book_(book), diagnostics_(diagnostics) {}
  void add(Code code, const FilledSheet& sheet, CellPlace place, Said said) {
    add_at(code, cell_where(book_.name, sheet.name, place), std::move(said));
  }
  void add_sheet(Code code, const FilledSheet& sheet, Said said) { add_at(code, sheet_where(book_.name, sheet.name), std::move(said)); }
  void add_at(Code code, std::string where, Said said);
  [[nodiscard]] std::string where(const FilledSheet& sheet, CellPlace place) const { return cell_where(book_.name, sheet.name, place); }

 private:
  const FilledBook& book_;
  Diagnostics& diagnostics_;
};

/// What a column holds: one of these.
struct Column {
  std::uint32_t column = 0;
  std::optional<Heading> heading;
  FactId fact = kNone;
  TypeId census = kNone;
  // Of the whole column, from the rows below the headings.
  std::string unit, on, source;
};

/// The rows of a table, cells by column.
using CellsOfRow = std::map<std::uint32_t, const FilledCell*>;

struct SheetTable {
  bool is_list = false;  ///< one value a row
  std::uint32_t head_row = 0;
  TypeId type = kNone;  ///< of entities that do not say theirs
  std::vector<Column> columns;
  std::vector<std::pair<std::uint32_t, CellsOfRow>> rows;  ///< below the headings

  [[nodiscard]] const Column* column(Heading heading) const;
};

/// The table of a sheet; nothing where no headings are found (said, unless the sheet holds none by its name).
std::optional<SheetTable> table_of(const FilledSheet& sheet, bool is_text_file, const Vocabulary& vocabulary, CellReporter& reporter);

/// Rows by number; a value that merged cells share stands in each cell of a column of keys (codes, names).
std::vector<std::pair<std::uint32_t, CellsOfRow>> rows_of(const FilledSheet& sheet);

}  // namespace zhunsheng::load
