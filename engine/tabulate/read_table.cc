// A table in a text file: .csv as WPS and Excel write it, in UTF-8, GB18030 or UTF-16, between commas, tabs or semicolons.
#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "source/convert.h"
#include "source/source.h"
#include "tabulate/cell_scanner.h"
#include "tabulate/read_kinds.h"
#include "tabulate/table_groups.h"

namespace zhunsheng::tabulate {
namespace {

std::optional<std::string> decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return converted(bytes, "UTF-16");
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (first_invalid_utf8(bytes) == std::string_view::npos) return std::string(bytes);
  return converted(bytes, "GB18030");
}

/// Programs guard a text that looks like a formula with an apostrophe, or write ="001" to keep zeros.
std::string unguarded(std::string text) {
  if (text.size() > 3 && text.starts_with("=\"") && text.ends_with('"')) return text.substr(2, text.size() - 3);
  if (text.size() > 1 && text[0] == '\'' && std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos) return text.substr(1);
  return text;
}

/// A cell without the quotation marks around it, of which one stands for two.
std::string unquoted(std::string_view raw) {
  if (!raw.starts_with('"')) return std::string(raw);
  std::string out;
  std::size_t at = 1;
  for (; at < raw.size(); ++at) {
    if (raw[at] == '"' && (at + 1 == raw.size() || raw[at + 1] != '"')) break;
    if (raw[at] == '"') ++at;
    out += raw[at];
  }
  return out.append(raw.substr(std::min(at + 1, raw.size())));
}

class TableReader {
 public:
  TableReader(std::string_view text, char separator, FilledSheet& sheet, std::size_t most)
      : text_(text), scanner_(text, separator), sheet_(sheet), most_(most) {}

  enum class Ended { well, in_quotes, too_many };
  Ended read() {
    while (scanner_.at() < text_.size()) {
      if (!take_cell()) return Ended::in_quotes;
      if (sheet_.cells.size() > most_ || place_.row >= kMostRows || place_.column >= kMostColumns) return Ended::too_many;
    }
    return Ended::well;
  }
  [[nodiscard]] CellPlace place() const { return place_; }

 private:
  bool take_cell() {
    std::string_view raw;
    const auto stop = scanner_.next(raw);
    if (stop == CellScanner::Stop::in_quotes) return false;
    std::string cell = unguarded(unquoted(raw));
    if (cell.find_first_not_of(" \t") != std::string::npos) sheet_.cells.push_back({place_, CellKind::text, false, false, std::move(cell)});
    if (stop == CellScanner::Stop::separator) ++place_.column;
    if (stop == CellScanner::Stop::row) place_ = {place_.row + 1, 0};
    return true;
  }

  std::string_view text_;
  CellScanner scanner_;
  FilledSheet& sheet_;
  std::size_t most_;
  CellPlace place_;
};

}  // namespace

bool read_table(std::string_view bytes, const Limits& limits, FilledBook& book, Diagnostics& diagnostics) {
  book.is_table = true;
  const auto text = decoded(bytes);
  if (!text || text->find('\0') != std::string::npos)
    return refuse_book(book, {"文件不是文本表格：既不是 UTF-8，也不是 GB18030", "the file is no table in text: neither UTF-8 nor GB18030"},
                       {"请在 Excel 或 WPS 里另存为 .xlsx，或另存为“CSV UTF-8（逗号分隔）”", "save it as .xlsx, or as CSV UTF-8"},
                       diagnostics);
  FilledSheet& sheet = book.sheets.emplace_back();
  TableReader reader(*text, table_separator(*text), sheet, limits.book_cells);
  const auto ended = reader.read();
  if (ended == TableReader::Ended::in_quotes)
    return refuse_book(book,
                       {fmt::format("从单元格 {} 起的双引号没有结束", address_text(reader.place())),
                        fmt::format("the quotation mark in {} is not closed", address_text(reader.place()))},
                       {"请在 Excel 或 WPS 里打开核对后重新另存", "open it in Excel or WPS and save it again"}, diagnostics);
  if (ended == TableReader::Ended::too_many)
    return refuse_book(book, {"表格的行、列或单元格太多", "too many rows, columns or cells"},
                       {"请分成几个文件", "split it into several files"}, diagnostics);
  return true;
}

}  // namespace zhunsheng::tabulate
