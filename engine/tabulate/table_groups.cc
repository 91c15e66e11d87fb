#include "tabulate/table_groups.h"

#include <algorithm>
#include <utility>

#include "tabulate/cell_scanner.h"

namespace zhunsheng {

namespace {

using tabulate::CellScanner;

constexpr std::size_t kMostOfRow = 1U << 20U;  // a longer one has a quotation mark that is not closed

std::string_view bare(std::string_view cell) {
  const auto is_aside = [](char c) { return c == ' ' || c == '\t' || c == '"'; };
  while (!cell.empty() && is_aside(cell.front())) cell.remove_prefix(1);
  while (!cell.empty() && is_aside(cell.back())) cell.remove_suffix(1);
  return cell;
}

}  // namespace

TableGroups::Row TableGroups::row_at(std::size_t begin) const {
  Row out;
  CellScanner scanner(text_, separator_, begin);
  for (std::uint32_t column = 0;; ++column) {
    std::string_view raw;
    const auto stop = scanner.next(raw);
    const std::string_view text = bare(raw);
    out.empty = out.empty && text.empty();
    if (column == column_) out.key = text;
    out.cells = column + 1;
    if (stop == CellScanner::Stop::separator) continue;
    out.end = stop == CellScanner::Stop::row ? scanner.at() : std::string_view::npos;
    out.unclosed = stop == CellScanner::Stop::in_quotes;
    return out;
  }
}

void TableGroups::end_group(std::size_t end, std::vector<TableGroup>& out) {
  std::string_view text = text_.substr(begin_, end - begin_);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  using Fault = TableGroup::Fault;
  const Fault fault = text.size() > most_ ? Fault::too_long : is_cut_ ? Fault::cut : Fault::none;
  if (has_rows_ && !is_skipped_) out.push_back({text, fault == Fault::cut ? row_ - 1 : first_, fault});
  has_rows_ = is_skipped_ = false;
  begin_ = end;
}

std::vector<TableGroup> TableGroups::take(std::string_view more, bool is_last, std::string& memory) {
  if (is_over_) return {};
  left_.append(more);
  std::swap(memory, left_);  // the views are to be of what stays there
  text_ = memory;
  std::vector<TableGroup> out = found(is_last);
  if (out.empty()) {
    std::swap(memory, left_);
    left_.erase(0, begin_);
  } else {
    left_.assign(memory, begin_);
  }
  scanned_ -= std::exchange(begin_, 0);
  return out;
}

std::vector<TableGroup> TableGroups::found(bool is_last) {
  std::vector<TableGroup> out;
  while (scanned_ < text_.size()) {
    Row row = row_at(scanned_);
    if (row.unclosed && (is_last || text_.size() - scanned_ > kMostOfRow)) {
      end_group(scanned_, out);
      out.push_back({text_.substr(scanned_), row_, TableGroup::Fault::unclosed});
      is_over_ = true;
      return out;
    }
    if (row.end == std::string_view::npos && !is_last) break;
    is_cut_ = row.end == std::string_view::npos && row.cells < cells_;
    if (is_cut_ && column_ + 1 >= row.cells) row.key = {};  // nor is that whole
    cells_ = row.cells;
    if (!row.empty && !row.key.empty() && row.key != key_) end_group(scanned_, out);
    if (!row.empty && !has_rows_) {
      first_ = row_;
      key_ = row.key;
      begin_ = scanned_;
      has_rows_ = true;
    }
    scanned_ = std::min(row.end, text_.size());
    ++row_;
  }
  if (is_last) end_group(scanned_, out);
  if (has_rows_ && scanned_ - begin_ > most_ && !is_skipped_) {
    out.push_back({{}, first_, TableGroup::Fault::too_long});
    is_skipped_ = true;
  }
  if (is_skipped_) begin_ = scanned_;
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
  tabulate::CellScanner scanner(text, separator);
  std::string_view raw;
  while (rows > 0 && scanner.at() < text.size())
    if (scanner.next(raw) == tabulate::CellScanner::Stop::row) --rows;
  return scanner.at();
}

}  // namespace zhunsheng
