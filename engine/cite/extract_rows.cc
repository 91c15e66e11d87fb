#include "cite/extract_rows.h"

#include <algorithm>

#include "original/original.h"

namespace zhunsheng::cite {
namespace {

/// One line, without blanks at its ends.
std::string line_of(std::string_view cell) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = cell.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  std::string out(cell.substr(begin, cell.find_last_not_of(kBlanks) + 1 - begin));
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
  // Two lines of one cell are two words of one cell: several blanks would make two cells.
  out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == ' ' && b == ' '; }), out.end());
  return out;
}

}  // namespace

void TableRows::begin_row() {
  if (!rows_.empty()) rows_.back().holds_table = true;
  rows_.push_back({text_.size(), {}, false, false});
}

void TableRows::begin_cell() {
  if (rows_.empty()) return;
  rows_.back().goes_on = false;
  rows_.back().cells.emplace_back(text_.size(), text_.size());
}

void TableRows::goes_on() {
  if (!rows_.empty()) rows_.back().goes_on = true;
}

void TableRows::end_cell() {
  if (rows_.empty() || rows_.back().cells.empty()) return;
  auto& cell = rows_.back().cells.back();
  if (rows_.back().goes_on) text_.resize(cell.first);
  cell.second = text_.size();
}

void TableRows::end_row() {
  if (rows_.empty()) return;
  const Row row = std::move(rows_.back());
  rows_.pop_back();
  if (row.holds_table) return;
  std::string line;
  std::size_t filled = 0;
  for (const auto& [begin, end] : row.cells) {
    const std::string cell = line_of(std::string_view(text_).substr(begin, end - begin));
    if (cell.empty()) continue;
    if (filled++ > 0) line += kTableCell;
    line += cell;
  }
  if (filled < 2) return;
  text_.resize(row.begin);
  text_ += line + '\n';
}

}  // namespace zhunsheng::cite
