#include <fmt/format.h>

#include "base/visible.h"
#include "typeset/typeset.h"

namespace zhunsheng {
namespace {

/// Signs that Markdown would take for its own; of a cell the bar and line breaks too.
std::string marked(std::string_view text, bool in_cell) {
  std::string out;
  for (const char c : visible(text)) {
    if (c == '\n') {
      out += in_cell ? "<br>" : "  \n";
      continue;
    }
    if (std::string_view("\\`*_[]<>#|").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string marked(const Line& line, bool in_cell) {
  std::string out;
  for (const FolioSpan& span : line) {
    const std::string text = marked(span.text, in_cell);
    switch (span.kind) {
      case FolioSpan::Kind::plain:
        out += text;
        break;
      case FolioSpan::Kind::strong:
      case FolioSpan::Kind::blank:
        out += text.empty() ? "" : "**" + text + "**";
        break;
    }
  }
  return out;
}

class Page {
 public:
  void put(const Paragraph& one) {
    const std::string text = marked(one.line, false);
    switch (one.kind) {
      case ParagraphKind::title:
        return paragraph("# " + text);
      case ParagraphKind::annex:
        return paragraph("---\n\n" + text);
      case ParagraphKind::warning:
      case ParagraphKind::quote:
        return paragraph("> " + text);
      case ParagraphKind::caption:
        return paragraph("**" + text + "**");
      case ParagraphKind::number:
      case ParagraphKind::body:
      case ParagraphKind::flush:
      case ParagraphKind::step:
      case ParagraphKind::remark:
      case ParagraphKind::closing:
        return paragraph(text);
    }
  }
  void put(const FolioHeading& one) {
    paragraph(std::string(static_cast<std::size_t>(one.level) + 2, '#') + " " + marked(one.text, false));
  }
  void put(const NewPart&) {}
  void put(const FolioTable& table) {
    std::string head = "|", rule = "|";
    for (const TableColumn& column : table.columns) {
      head += " " + marked(column.head, true) + " |";
      rule += "---|";
    }
    out_ += head + "\n" + rule + "\n";
    for (const FolioRow& row : table.rows) {
      out_ += "|";
      for (std::size_t i = 0; i < table.columns.size(); ++i) out_ += " " + (i < row.cells.size() ? marked(row.cells[i], true) : "") + " |";
      out_ += "\n";
    }
    out_ += "\n";
  }
  std::string take() { return std::move(out_); }

 private:
  void paragraph(const std::string& text) { out_ += text + "\n\n"; }
  std::string out_;
};

}  // namespace

std::string markdown_of(const Folio& folio) {
  Page page;
  for (const Block& block : folio.blocks) std::visit([&](const auto& one) { page.put(one); }, block);
  return page.take();
}

}  // namespace zhunsheng
