// .xlsx (ECMA-376): a zip archive of XML parts. Read by pugixml, which follows no entities and no references.
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <pugixml.hpp>

#include "source/archive.h"
#include "source/xml_bytes.h"
#include "tabulate/cell_number.h"
#include "tabulate/read_kinds.h"

namespace zhunsheng::tabulate {
namespace {

constexpr std::size_t kMostSheets = 255;

/// Without the prefix of its namespace, which every program chooses itself.
std::string_view local(const char* name) {
  const std::string_view whole(name);
  const std::size_t colon = whole.rfind(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& of, std::string_view name) {
  for (const pugi::xml_node node : of.children())
    if (local(node.name()) == name) return node;
  return {};
}

pugi::xml_attribute attribute(const pugi::xml_node& of, std::string_view name) {
  for (const pugi::xml_attribute one : of.attributes())
    if (local(one.name()) == name) return one;
  return {};
}

bool is_set(const pugi::xml_node& of, std::string_view name) {
  const std::string_view value = attribute(of, name).value();
  return value == "1" || value == "true";
}

/// "_x0009_" is how a workbook writes a character that XML does not take, and "_x005F_" its own underscore.
std::string unescaped(std::string_view text) {
  constexpr std::size_t kLength = 7;
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view piece = text.substr(at, kLength);
    int code = 0;
    if (piece.size() == kLength && piece.starts_with("_x00") && piece.back() == '_')
      if (std::from_chars(piece.data() + 4, piece.data() + 6, code, 16).ptr != piece.data() + 6) code = 0;
    const bool ascii = code > 0 && code < 0x80;
    out += ascii ? static_cast<char>(code) : text[at];
    if (ascii) at += kLength - 1;
  }
  return out;
}

/// The text of <t>, or of the runs of a text that changes its looks; what is read aloud beside it (rPh) is not part of it.
std::string string_of(const pugi::xml_node& item) {
  std::string out;
  for (const pugi::xml_node node : item.children()) {
    if (local(node.name()) == "t") out += node.child_value();
    if (local(node.name()) == "r") out += child(node, "t").child_value();
  }
  return unescaped(out);
}

class WorkbookReader {
 public:
  WorkbookReader(std::string_view bytes, const Limits& limits, bool notes, FilledBook& book, Diagnostics& diagnostics)
      : bytes_(bytes), limits_(limits), notes_(notes), book_(book), diagnostics_(diagnostics) {}

  bool read() {
    pugi::xml_document workbook, relations;
    if (!open("xl/workbook.xml", workbook) || !open("xl/_rels/workbook.xml.rels", relations)) return false;
    const pugi::xml_node root = workbook.document_element();
    from_1904_ = is_set(child(root, "workbookPr"), "date1904");
    for (const pugi::xml_node one : relations.document_element().children())
      parts_[attribute(one, "Id").value()] = part_path(attribute(one, "Target").value());
    if (!read_strings() || !read_styles()) return false;
    std::size_t count = 0;
    for (const pugi::xml_node one : child(root, "sheets").children()) {
      if (++count > kMostSheets)
        return refuse({"工作表太多", "too many sheets"}, {"请删去与填报无关的工作表", "take unrelated sheets away"});
      if (!read_sheet(one)) return false;
    }
    return true;
  }

 private:
  bool refuse(Words message, Words help) { return refuse_book(book_, std::move(message), std::move(help), diagnostics_); }

  static std::string part_path(std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    return "xl/" + std::string(target);
  }

  bool refuse_part(const char* path, MemberFault fault) {
    const Words again = {"请用 Excel 或 WPS 打开，另存为 .xlsx 再报", "open it in Excel or WPS and save it as .xlsx again"};
    switch (fault) {
      case MemberFault::locked:
        return refuse({"工作簿设了密码，不能读取", "the workbook is locked by a password"}, again);
      case MemberFault::too_large:
        return refuse({fmt::format("工作簿解压后超过 {} MB，不予读取（可能是压缩炸弹，或有大量空行）", limits_.book_unpacked_bytes >> 20U),
                       fmt::format("unpacked, the workbook is over {} MB", limits_.book_unpacked_bytes >> 20U)},
                      {"请把有用的行复制到新的模板里再报", "copy the rows that matter into a new template"});
      case MemberFault::absent:
        return refuse({"文件里没有工作簿：可能是文档或压缩包改了后缀", "there is no workbook in the file"}, again);
      case MemberFault::no_archive:
      case MemberFault::damaged:
      case MemberFault::none:
        break;
    }
    return refuse({fmt::format("工作簿已损坏或不完整（{}）", path), fmt::format("the workbook is damaged or cut ({})", path)}, again);
  }

  bool open(const char* path, pugi::xml_document& document) {
    const std::size_t room = limits_.book_unpacked_bytes - std::min(limits_.book_unpacked_bytes, unpacked_);
    Member part = read_member(bytes_, path, room);
    if (part.fault != MemberFault::none) return refuse_part(path, part.fault);
    unpacked_ += part.bytes.size();
    if (!holds_characters(part.bytes)) return refuse_part(path, MemberFault::damaged);
    const auto parsed = document.load_buffer(part.bytes.data(), part.bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    return parsed || refuse_part(path, MemberFault::damaged);
  }

  bool has(const char* path) const { return read_member(bytes_, path, 0).fault != MemberFault::absent; }

  bool read_strings() {
    if (!has("xl/sharedStrings.xml")) return true;
    pugi::xml_document document;
    if (!open("xl/sharedStrings.xml", document)) return false;
    for (const pugi::xml_node item : document.document_element().children())
      if (local(item.name()) == "si") strings_.push_back(string_of(item));
    return true;
  }

  bool read_styles() {
    if (!has("xl/styles.xml")) return true;
    pugi::xml_document document;
    if (!open("xl/styles.xml", document)) return false;
    const pugi::xml_node root = document.document_element();
    std::map<std::uint32_t, std::string> formats;
    for (const pugi::xml_node one : child(root, "numFmts").children())
      formats[attribute(one, "numFmtId").as_uint()] = attribute(one, "formatCode").value();
    for (const pugi::xml_node one : child(root, "cellXfs").children()) {
      const std::uint32_t number = attribute(one, "numFmtId").as_uint();
      const auto format = formats.find(number);
      shown_.push_back(shown_by(number, format == formats.end() ? std::string_view() : format->second));
    }
    return true;
  }

  bool read_sheet(const pugi::xml_node& about) {
    const auto part = parts_.find(attribute(about, "id").value());
    if (part == parts_.end()) return refuse_part("xl/workbook.xml", MemberFault::damaged);
    if (part->second.find("chartsheet") != std::string::npos) return true;
    pugi::xml_document document;
    if (!open(part->second.c_str(), document)) return false;
    FilledSheet& sheet = book_.sheets.emplace_back();
    sheet.name = attribute(about, "name").value();
    sheet.hidden = std::string_view(attribute(about, "state").value()).find("idden") != std::string_view::npos;
    const pugi::xml_node root = document.document_element();
    for (const pugi::xml_node one : child(root, "mergeCells").children()) take_merged(attribute(one, "ref").value(), sheet);
    CellPlace at;
    for (const pugi::xml_node row : child(root, "sheetData").children()) {
      if (!take_row(row, at, sheet)) return false;
      ++at.row;
    }
    return !notes_ || read_notes(part->second, sheet);
  }

  /// "../comments1.xml" beside "xl/worksheets": "xl/comments1.xml".
  static std::string beside(std::string_view folder, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    while (target.starts_with("../")) {
      target.remove_prefix(3);
      folder = folder.substr(0, folder.find_last_of('/') == std::string_view::npos ? 0 : folder.find_last_of('/'));
    }
    return std::string(folder) + "/" + std::string(target);
  }

  bool read_notes(const std::string& part, FilledSheet& sheet) {
    const std::size_t slash = std::min(part.rfind('/'), part.size());
    const std::string folder = part.substr(0, slash);
    const std::string relations_path = folder + "/_rels" + part.substr(slash) + ".rels";
    if (!has(relations_path.c_str())) return true;
    pugi::xml_document relations;
    if (!open(relations_path.c_str(), relations)) return false;
    for (const pugi::xml_node one : relations.document_element().children()) {
      if (!std::string_view(attribute(one, "Type").value()).ends_with("/comments")) continue;
      pugi::xml_document document;
      if (!open(beside(folder, attribute(one, "Target").value()).c_str(), document)) return false;
      for (const pugi::xml_node note : child(document.document_element(), "commentList").children()) {
        const auto place = address_from(attribute(note, "ref").value());
        const std::string text = string_of(child(note, "text"));
        if (place && !text.empty()) sheet.notes.emplace_back(*place, text);
      }
    }
    return true;
  }

  static void take_merged(std::string_view area, FilledSheet& sheet) {
    const std::size_t colon = area.find(':');
    const auto first = address_from(area.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : address_from(area.substr(colon + 1));
    if (first && last) sheet.merged.push_back({*first, *last});
  }

  bool take_row(const pugi::xml_node& row, CellPlace& at, FilledSheet& sheet) {
    if (const auto number = attribute(row, "r").as_uint(); number > 0) at.row = number - 1;
    if (at.row >= kMostRows) return refuse_part("row", MemberFault::damaged);
    bool any = false;
    at.column = 0;
    for (const pugi::xml_node cell : row.children()) {
      if (local(cell.name()) != "c") continue;
      if (const auto place = address_from(attribute(cell, "r").value())) at.column = place->column;
      FilledCell filled;
      filled.place = at;
      if (take_cell(cell, filled)) {
        any = true;
        sheet.cells.push_back(std::move(filled));
        if (++cells_ > limits_.book_cells) return refuse({"单元格太多", "too many cells"}, {"请分成几个工作簿", "split the workbook"});
      }
      ++at.column;
    }
    if (any && is_set(row, "hidden")) sheet.hidden_rows.push_back(at.row);
    return true;
  }

  /// False for a cell that holds nothing.
  bool take_cell(const pugi::xml_node& node, FilledCell& cell) {
    const std::string_view type = attribute(node, "t").value();
    const pugi::xml_node value = child(node, "v");
    cell.formula = !child(node, "f").empty();
    if (type == "inlineStr") return take_text(string_of(child(node, "is")), cell);
    const std::string_view text = value.child_value();
    if (text.empty()) {
      cell.kind = CellKind::pending;
      return cell.formula && type != "str";
    }
    if (type == "s") return take_shared(text, cell);
    if (type == "str") return take_text(std::string(text), cell);
    if (type == "b") return take_as(CellKind::truth, text == "1" ? "是" : "否", cell);
    if (type == "e") return take_as(CellKind::error, text, cell);
    if (type == "d") return take_as(CellKind::date, text.substr(0, 10), cell);
    const std::uint32_t style = attribute(node, "s").as_uint();
    const Shown shown = style < shown_.size() ? shown_[style] : Shown::number;
    return take_number(text, shown, from_1904_, cell) || take_text(std::string(text), cell);
  }

  static bool take_as(CellKind kind, std::string_view text, FilledCell& cell) {
    cell.kind = kind;
    cell.text = text;
    return true;
  }
  static bool take_text(std::string text, FilledCell& cell) {
    cell.kind = CellKind::text;
    cell.text = std::move(text);
    return cell.text.find_first_not_of(" \t\r\n") != std::string::npos;
  }
  bool take_shared(std::string_view index, FilledCell& cell) {
    std::size_t number = 0;
    for (const char c : index)
      number = c >= '0' && c <= '9' && number < strings_.size() ? number * 10 + static_cast<std::size_t>(c - '0') : strings_.size();
    return number < strings_.size() && take_text(strings_[number], cell);
  }

  std::string_view bytes_;
  const Limits& limits_;
  bool notes_;
  FilledBook& book_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::string, std::less<>> parts_;
  std::vector<std::string> strings_;
  std::vector<Shown> shown_;
  std::size_t unpacked_ = 0;
  std::size_t cells_ = 0;
  bool from_1904_ = false;
};

}  // namespace

bool read_workbook(std::string_view bytes, const Limits& limits, bool notes, FilledBook& book, Diagnostics& diagnostics) {
  return WorkbookReader(bytes, limits, notes, book, diagnostics).read();
}

}  // namespace zhunsheng::tabulate
