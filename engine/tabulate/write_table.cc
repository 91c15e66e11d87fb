#include <map>

#include "tabulate/write_book.h"

namespace zhunsheng {
namespace {

std::string text_of(const LaidCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.content)) {
    const bool formula = !text->empty() && std::string_view("=+-@\t\r").find(text->front()) != std::string_view::npos;
    return formula ? "'" + *text : *text;
  }
  if (const auto* number = std::get_if<NumberText>(&cell.content)) return number->text;
  if (const auto* formula = std::get_if<Formula>(&cell.content)) return formula->value;
  return {};
}

void append_cell(std::string& out, const std::string& text) {
  if (text.find_first_of(",\"\n\r\t;") == std::string::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

std::string write_table(const LaidSheet& sheet) {
  std::map<std::uint32_t, std::map<std::uint32_t, std::string>> rows;
  for (const LaidCell& cell : sheet.cells) rows[cell.place.row][cell.place.column] = text_of(cell);
  for (const auto& [area, cell] : sheet.merged) rows[area.first.row][area.first.column] = text_of(cell);
  std::string out = "\xEF\xBB\xBF";
  std::uint32_t row = 0;
  for (const auto& [number, cells] : rows) {
    for (; row < number; ++row) out += "\r\n";
    std::uint32_t column = 0;
    for (const auto& [at, text] : cells) {
      for (; column < at; ++column) out += ',';
      append_cell(out, text);
    }
  }
  return out + "\r\n";
}

}  // namespace zhunsheng
