// A workbook (or a table in a text file) as it was filled in: what its cells say, before anybody asked what they mean.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "book/address.h"

namespace zhunsheng {

enum class CellKind : std::uint8_t {
  text,
  number,   ///< its decimal text, "%" behind it where the cell is shown as a percentage
  truth,    ///< "是" or "否"
  date,     ///< "2026-09-01"
  error,    ///< "#DIV/0!"
  pending,  ///< a formula that was never calculated
};

struct FilledCell {
  CellPlace place;
  CellKind kind = CellKind::text;
  bool formula = false;
  bool long_digits = false;  ///< a number of more digits than a workbook keeps: what was typed is not known
  std::string text;
};

/// From its first to its last cell, both included.
struct CellArea {
  CellPlace first, last;
  [[nodiscard]] bool holds(CellPlace at) const {
    return at.row >= first.row && at.row <= last.row && at.column >= first.column && at.column <= last.column;
  }
};

struct FilledSheet {
  std::string name;
  bool hidden = false;
  std::vector<FilledCell> cells;           ///< that hold something, row by row
  std::vector<std::uint32_t> hidden_rows;  ///< ascending
  std::vector<CellArea> merged;
  std::vector<std::pair<CellPlace, std::string>> notes;  ///< beside cells, where they were asked for
};

struct FilledBook {
  std::string name;       ///< what messages call it
  bool is_table = false;  ///< a text file: one sheet without a name
  std::vector<FilledSheet> sheets;
};

/// "某校.xlsx「学校」!D7"; of a table "某校.csv!D7".
std::string cell_where(std::string_view book, std::string_view sheet, CellPlace place);
std::string sheet_where(std::string_view book, std::string_view sheet);

}  // namespace zhunsheng
