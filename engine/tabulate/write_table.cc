#include <map>

#include "book/csv.h"
#include "tabulate/write_book.h"

namespace zhunsheng {
namespace {

void append_cell(std::string& out, const LaidCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.content)) return append_csv_text(out, *text);
  if (const auto* number = std::get_if<NumberText>(&cell.content)) return append_csv_number(out, number->text);
  if (const auto* formula = std::get_if<Formula>(&cell.content)) append_csv_text(out, formula->value);
}

}  // namespace

std::string write_table(const LaidSheet& sheet) {
  std::map<std::uint32_t, std::map<std::uint32_t, const LaidCell*>> rows;
  for (const LaidCell& cell : sheet.cells) rows[cell.place.row][cell.place.column] = &cell;
  for (const auto& [area, cell] : sheet.merged) rows[area.first.row][area.first.column] = &cell;
  std::string out = "\xEF\xBB\xBF";
  std::uint32_t row = 0;
  for (const auto& [number, cells] : rows) {
    for (; row < number; ++row) out += "\r\n";
    std::uint32_t column = 0;
    for (const auto& [at, cell] : cells) {
      for (; column < at; ++column) out += ',';
      append_cell(out, *cell);
    }
  }
  return out + "\r\n";
}

}  // namespace zhunsheng
