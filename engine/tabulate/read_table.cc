// A table in a text file: .csv as WPS and Excel write it, in UTF-8, GB18030 or UTF-16, between commas, tabs or semicolons.
#include <fmt/format.h>
#include <optional>

#include "source/convert.h"
#include "source/source.h"
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

class TableReader {
 public:
  TableReader(std::string_view text, char separator, FilledSheet& sheet, std::size_t most)
      : text_(text), separator_(separator), sheet_(sheet), most_(most) {}

  enum class Ended { well, in_quotes, too_many };
  Ended read() {
    while (at_ < text_.size()) {
      if (!take_cell()) return Ended::in_quotes;
      if (sheet_.cells.size() > most_ || place_.row >= kMostRows || place_.column >= kMostColumns) return Ended::too_many;
    }
    return Ended::well;
  }
  [[nodiscard]] CellPlace place() const { return place_; }

 private:
  bool take_cell() {
    std::string cell;
    if (text_[at_] == '"') {
      if (!take_quoted(cell)) return false;
    }
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') cell += text_[at_++];
    cell = unguarded(std::move(cell));
    if (cell.find_first_not_of(" \t") != std::string::npos) sheet_.cells.push_back({place_, CellKind::text, false, false, std::move(cell)});
    end_cell();
    return true;
  }
  bool take_quoted(std::string& cell) {
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        cell += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        cell += text_[at_++];
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }
  void end_cell() {
    if (at_ >= text_.size()) return;
    if (text_[at_] == separator_) {
      ++place_.column;
      ++at_;
      return;
    }
    if (text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    place_ = {place_.row + 1, 0};
  }

  std::string_view text_;
  char separator_;
  FilledSheet& sheet_;
  std::size_t most_;
  std::size_t at_ = 0;
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
