#include "tabulate/table_groups.h"

#include <algorithm>

namespace zhunsheng {

namespace {

/// Goes over cells; quoted ones may hold separators and line breaks.
class Scanner {
 public:
  Scanner(std::string_view text, char separator, std::size_t at) : text_(text), separator_(separator), at_(at) {}

  enum class Stop : std::uint8_t { separator, row, text };
  /// Past the next cell. `text`: the text ends, perhaps within the cell.
  Stop cell(std::string_view& raw) {
    const std::size_t begin = at_;
    bool quoted = false;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"' && (quoted || at_ == begin || text_[at_ - 1] == '"')) quoted = !quoted;
      if (!quoted && (c == separator_ || c == '\n')) break;
    }
    raw = text_.substr(begin, at_ - begin);
    if (at_ == text_.size()) return Stop::text;
    return text_[at_++] == '\n' ? Stop::row : Stop::separator;
  }
  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  std::string_view text_;
  char separator_;
  std::size_t at_;
};

std::string_view bare(std::string_view cell) {
  const auto is_aside = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
  while (!cell.empty() && is_aside(cell.front())) cell.remove_prefix(1);
  while (!cell.empty() && is_aside(cell.back())) cell.remove_suffix(1);
  return cell;
}

}  // namespace

TableGroups::Row TableGroups::row_at(std::size_t begin, bool is_last) const {
  Row out;
  Scanner scanner(left_, separator_, begin);
  for (std::uint32_t column = 0;; ++column) {
    std::string_view raw;
    const auto stop = scanner.cell(raw);
    const std::string_view text = bare(raw);
    out.empty = out.empty && text.empty();
    if (column == column_) out.key = text;
    if (stop == Scanner::Stop::separator) continue;
    out.end = stop == Scanner::Stop::row || is_last ? scanner.at() : std::string_view::npos;
    return out;
  }
}

std::vector<TableGroup> TableGroups::take(std::string_view more, bool is_last) {
  // What was given out before ends where the last group began; it was moved to the front then.
  left_.erase(0, given_);
  given_ = 0;
  left_.append(more);
  std::vector<TableGroup> out;
  TableGroup group;
  std::string_view key;
  std::size_t begin = 0;  // of the group
  std::size_t at = 0;
  const auto end_group = [&] {
    std::string_view text = std::string_view(left_).substr(begin, at - begin);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    if (group.rows > 0) out.push_back({text, key, group.first, group.rows});
    begin = at;
  };
  std::uint32_t number = row_;
  while (at < left_.size()) {
    const Row row = row_at(at, is_last);
    if (row.end == std::string_view::npos) break;
    if (!row.empty && (group.rows == 0 || row.key != key)) {
      end_group();
      group = {{}, {}, number, 0};
      key = row.key;
      row_ = number;
    }
    if (group.rows == 0 && row.empty) begin = row.end;
    if (!row.empty) ++group.rows;
    at = row.end;
    ++number;
  }
  if (is_last) end_group();
  if (group.rows == 0 && !is_last) row_ = number;
  given_ = begin;
  return out;
}

char table_separator(std::string_view text) {
  std::size_t commas = 0, tabs = 0, semicolons = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' && commas + tabs + semicolons > 0) break;
    commas += c == ',' ? 1U : 0U;
    tabs += c == '\t' ? 1U : 0U;
    semicolons += c == ';' ? 1U : 0U;
  }
  return tabs > commas ? '\t' : semicolons > commas ? ';' : ',';
}

std::size_t bytes_of_rows(std::string_view text, char separator, std::uint32_t rows) {
  Scanner scanner(text, separator, 0);
  std::string_view raw;
  while (rows > 0 && scanner.at() < text.size())
    if (scanner.cell(raw) == Scanner::Stop::row) --rows;
  return scanner.at();
}

}  // namespace zhunsheng
