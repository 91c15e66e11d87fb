// Rows of tables: a line each, with a mark between their cells.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace zhunsheng::cite {

/// Told of rows and cells while the text of a document grows, a line a paragraph. A row of two cells or more with text becomes one line; a
/// row of one such cell, or with a table in a cell (a page laid out by tables), stays as it was written.
class TableRows {
 public:
  explicit TableRows(std::string& text) : text_(text) {}

  void begin_row();
  void begin_cell();
  void end_cell();
  void end_row();
  /// The cell goes on from the row above: its text stands there.
  void goes_on();

 private:
  struct Row {
    std::size_t begin = 0;
    std::vector<std::pair<std::size_t, std::size_t>> cells;
    bool goes_on = false;
    bool holds_table = false;
  };

  std::string& text_;
  std::vector<Row> rows_;  ///< that are open, the innermost last
};

}  // namespace zhunsheng::cite
