// A table in a text file of any length, in pieces: consecutive rows that say the same in one column belong together. Bytes only: commas, quotation
// marks and line breaks are the same in UTF-8 and GB18030, so what the cells say is left to read_book.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng {

struct TableGroup {
  /// Why the rows cannot be judged.
  enum class Fault : std::uint8_t {
    none,
    too_long,
    unclosed,
    cut,  ///< the table ends within its last row: no line break, and fewer cells than the row before
  };
  std::string_view text;  ///< its rows, without the last line break
  std::uint32_t first =
      0;  ///< the number of its first row, from 0; of `unclosed` that of the row with the quotation mark, of `cut` the last
  Fault fault = Fault::none;
};

class TableGroups {
 public:
  /// `separator`: between cells; `column`: of what rows have in common; `first`: the number of the first row to come; a group has at most
  /// `most` bytes.
  TableGroups(char separator, std::uint32_t column, std::uint32_t first, std::size_t most)
      : separator_(separator), column_(column), most_(most), row_(first), first_(first) {}

  /// The groups that are whole, when this is added to what was left before. A row without the column's text goes with those before it. After an
  /// unclosed quotation mark nothing follows. They stand in `memory`.
  std::vector<TableGroup> take(std::string_view more, bool is_last, std::string& memory);

 private:
  struct Row {
    std::size_t end = 0;  ///< behind its line break; npos: it is not whole
    std::string_view key;
    std::uint32_t cells = 0;
    bool empty = true;
    bool unclosed = false;
  };
  [[nodiscard]] Row row_at(std::size_t begin) const;
  void end_group(std::size_t end, std::vector<TableGroup>& out);
  std::vector<TableGroup> found(bool is_last);

  char separator_;
  std::uint32_t column_;
  std::size_t most_;
  std::uint32_t row_;        ///< the next row
  std::uint32_t first_;      ///< of the group
  std::string key_;          ///< of the group
  bool has_rows_ = false;    ///< the group has
  bool is_skipped_ = false;  ///< the group is too long, which was told
  bool is_cut_ = false;      ///< the group is, in its last row
  std::uint32_t cells_ = 0;  ///< of the last whole row
  bool is_over_ = false;     ///< an unclosed quotation mark was met
  std::string left_;         ///< what was not given out
  std::string_view text_;    ///< that and what was added, while it is taken apart
  std::size_t begin_ = 0;    ///< of the group in it
  std::size_t scanned_ = 0;  ///< behind its last whole row
};

/// What stands between the cells of a table: of comma, tab and semicolon that which its first line with any has most of.
char table_separator(std::string_view text);

/// The bytes of so many rows at the begin, with their line breaks.
std::size_t bytes_of_rows(std::string_view text, char separator, std::uint32_t rows);

}  // namespace zhunsheng
