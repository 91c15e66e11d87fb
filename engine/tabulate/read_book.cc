#include "tabulate/read_book.h"

#include <algorithm>
#include <fmt/format.h>

#include "tabulate/read_kinds.h"

namespace zhunsheng {
namespace {

constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kOldContainer =
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // compound file: .xls, .et, and a workbook behind a password

std::string lower_end(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  std::string out(dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1));
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

/// In a compound file, names stand in UTF-16.
bool holds_name(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

bool refuse_old(std::string_view bytes, const FilledBook& book, Diagnostics& diagnostics) {
  if (holds_name(bytes, "EncryptedPackage"))
    return tabulate::refuse_book(
        book, {"工作簿设了打开密码，不能读取", "the workbook is locked by a password"},
        {"请用 Excel 或 WPS 打开，去掉打开密码后另存为 .xlsx 再报（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空密码）",
         "open it in Excel or WPS, take the password away and save it as .xlsx"},
        diagnostics);
  return tabulate::refuse_book(book, {"这是旧格式的表格（.xls 或 .et），不能读取", "this is a workbook of an old format (.xls or .et)"},
                               {"请用 Excel 或 WPS 打开，另存为 .xlsx（Excel 工作簿）再报；只改文件名后缀无效",
                                "open it in Excel or WPS and save it as .xlsx; to rename it is not enough"},
                               diagnostics);
}

}  // namespace

namespace tabulate {

bool refuse_book(const FilledBook& book, Words message, Words help, Diagnostics& diagnostics) {
  Diagnostic out;
  out.code = Code::book_unreadable;
  out.where = book.name;
  out.message = std::move(message);
  out.help = std::move(help);
  diagnostics.add(std::move(out));
  return false;
}

}  // namespace tabulate

BookKind book_kind(std::string_view name, std::string_view begin) {
  const std::string end = lower_end(name);
  if (begin.starts_with(kZip) || begin.starts_with("PK\x05\x06")) return BookKind::workbook;
  if (begin.starts_with(kOldContainer)) return BookKind::old_book;
  if (end == "csv" || end == "tsv") return BookKind::table;
  if (end == "xlsx" || end == "xlsm") return BookKind::workbook;
  if (end == "xls" || end == "et") return BookKind::old_book;
  return BookKind::none;
}

bool read_book(std::string_view bytes, std::string_view name, const Limits& limits, FilledBook& book, Diagnostics& diagnostics,
               bool notes) {
  book = {};
  book.name = name;
  if (bytes.size() > limits.book_bytes)
    return tabulate::refuse_book(book,
                                 {fmt::format("文件超过 {} MB，不能读取", limits.book_bytes >> 20U),
                                  fmt::format("the file is over {} MB", limits.book_bytes >> 20U)},
                                 {"请删去图片和与填报无关的工作表", "take pictures and unrelated sheets away"}, diagnostics);
  switch (book_kind(name, bytes.substr(0, 16))) {
    case BookKind::old_book:
      return refuse_old(bytes, book, diagnostics);
    case BookKind::table:
      return tabulate::read_table(bytes, limits, book, diagnostics);
    case BookKind::workbook:
    case BookKind::none:
      break;
  }
  return tabulate::read_workbook(bytes, limits, notes, book, diagnostics);
}

}  // namespace zhunsheng
