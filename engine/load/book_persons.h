// Records of persons on a sheet: refused wherever they stand, each once, at its cell, and never repeated.
#pragma once

#include <optional>
#include <set>
#include <utility>

#include "load/book_table.h"

namespace zhunsheng::load {

class PersonCells {
 public:
  PersonCells(const FilledSheet& sheet, CellReporter& reporter) : sheet_(sheet), reporter_(reporter) {}

  /// Identity numbers and phone numbers.
  void refuse_numbers();
  /// "校长姓名 | 张三", "填表人：张三". Of the row of headings its columns are refused one by one (load/book_table.h).
  void refuse_named(std::optional<std::uint32_t> head_row);
  /// Takes what was refused out of the rows; a row that is left without its code is not read at all.
  void take_out_of(SheetTable& table) const;

  [[nodiscard]] bool holds(CellPlace place) const { return refused_.contains({place.row, place.column}); }

 private:
  void refuse(CellPlace place);
  void refuse_named_in(const CellsOfRow& cells);

  const FilledSheet& sheet_;
  CellReporter& reporter_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> refused_;
};

}  // namespace zhunsheng::load
