// What single cells of a filled book hold, put into its body.
#pragma once

#include "book/filled.h"
#include "load/book_body.h"
#include "load/book_table.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

class CellTaker {
 public:
  CellTaker(bool is_table, const Vocabulary& vocabulary, CellReporter& reporter, BookBody& body)
      : is_table_(is_table), vocabulary_(vocabulary), reporter_(reporter), body_(body) {}

  [[nodiscard]] PlacedText placed(const FilledSheet& sheet, const FilledCell& cell) const;
  /// A cell of a table by heading; empty if there is none.
  [[nodiscard]] PlacedText key(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells, Heading heading) const;
  /// Names, dates, sources and the like: a cell that holds none is not passed over.
  void check_keys(const FilledSheet& sheet, const SheetTable& table);

  void take_value(const FilledSheet& sheet, const FilledCell& cell, FactId fact, BookItem item, const PlacedText& id);
  void take_census(const FilledSheet& sheet, const FilledCell& cell, BookEntity& entity, TypeId of);
  /// "42、43×2、45": a class for each.
  void take_sizes(const FilledSheet& sheet, const FilledCell& cell, const PlacedText& id);
  /// What stands beside a value in a list.
  BookItem item_of(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells);

 private:
  void refuse_day(const FilledSheet& sheet, const FilledCell& cell, const Words& what);
  bool is_good(const FilledSheet& sheet, const FilledCell& cell);

  bool is_table_;  ///< a text file
  const Vocabulary& vocabulary_;
  CellReporter& reporter_;
  BookBody& body_;
};

}  // namespace zhunsheng::load
