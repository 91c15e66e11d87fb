// A table in a text file of any length, in pieces: consecutive rows that say the same in one column belong together. Bytes only: commas, quotation
// marks and line breaks are the same in UTF-8 and GB18030, so what the cells say is left to read_book.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng {

struct TableGroup {
  std::string_view text;    ///< its rows, without the last line break
  std::string_view key;     ///< what they have in common, without quotation marks
  std::uint32_t first = 0;  ///< the number of its first row, from 0
  std::uint32_t rows = 0;
};

class TableGroups {
 public:
  /// `separator`: between cells; `column`: of what rows have in common; `first`: the number of the first row to come.
  TableGroups(char separator, std::uint32_t column, std::uint32_t first) : separator_(separator), column_(column), row_(first) {}

  /// The groups that are whole, when this is added to what was left before. The views hold until the next call.
  std::vector<TableGroup> take(std::string_view more, bool is_last);

 private:
  struct Row {
    std::size_t end = 0;  ///< behind its line break; npos: it is not whole
    std::string_view key;
    bool empty = true;
  };
  [[nodiscard]] Row row_at(std::size_t begin, bool is_last) const;

  char separator_;
  std::uint32_t column_;
  std::uint32_t row_;
  std::string left_;       ///< from the first group that was given out last, or the first row that is left
  std::size_t given_ = 0;  ///< so much of it was given out
};

/// What stands between the cells of a table: of comma, tab and semicolon that which its first line with any has most of.
char table_separator(std::string_view text);

/// The bytes of so many rows at the begin, with their line breaks.
std::size_t bytes_of_rows(std::string_view text, char separator, std::uint32_t rows);

}  // namespace zhunsheng
