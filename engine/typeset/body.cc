#include "typeset/body.h"

#include <fmt/format.h>
#include <numeric>

#include "typeset/styles.h"
#include "typeset/xml.h"

namespace zhunsheng::typesetting {
namespace {

class Body {
 public:
  explicit Body(const Folio& folio) : folio_(folio), landscape_(folio.landscape) {}

  std::string take() {
    out_ = fmt::format("{}<w:document {}><w:body>", kDeclaration, kNamespaces);
    for (const Block& block : folio_.blocks) std::visit([&](const auto& one) { put(one); }, block);
    end_table();
    section();
    return std::move(out_) + "</w:body></w:document>";
  }

 private:
  /// Word wants a paragraph between two tables, and behind the last one.
  void end_table() {
    if (after_table_) out_ += R"(<w:p><w:pPr><w:pStyle w:val="FolioRemark"/></w:pPr></w:p>)";
    after_table_ = false;
  }

  void line(const Line& line) {
    for (const FolioSpan& span : line) out_ += run(span.text, style_of(span.kind));
  }
  void paragraph(std::string_view style, const Line& content) {
    out_ += fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr>)", style, keeps_next_ ? "<w:keepNext/>" : "");
    line(content);
    out_ += "</w:p>";
  }

  void put(const Paragraph& one) {
    after_table_ = false;
    keeps_next_ = one.keeps_next;
    paragraph(style_of(one.kind), one.line);
    keeps_next_ = false;
  }
  void put(const FolioHeading& one) {
    after_table_ = false;
    paragraph(style_of(one.level), line_of(one.text));
  }

  /// The section that ends here says how its own pages look, in a paragraph that takes no room.
  void put(const NewPart& next) {
    out_ += R"(<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>)";
    section();
    out_ += "</w:pPr></w:p>";
    after_table_ = false;
    landscape_ = next.landscape;
  }

  void section() {
    const int width = landscape_ ? kPageHeight : kPageWidth;
    const int height = landscape_ ? kPageWidth : kPageHeight;
    const int top = landscape_ ? kLeft : kTop, bottom = landscape_ ? kRight : kBottom;
    const int left = landscape_ ? kBottom : kLeft, right = landscape_ ? kTop : kRight;
    constexpr int kHeader = 1134, kFooter = 1134;
    out_ += "<w:sectPr>";
    if (!folio_.head.empty())
      out_ += R"(<w:headerReference w:type="default" r:id="head"/><w:headerReference w:type="even" r:id="headEven"/>)";
    out_ += R"(<w:footerReference w:type="default" r:id="footOdd"/><w:footerReference w:type="even" r:id="footEven"/>)";
    out_ += fmt::format(
        R"(<w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="{}" w:footer="{}" w:gutter="0"/></w:sectPr>)",
        width, height, landscape_ ? R"( w:orient="landscape")" : "", top, right, bottom, left, kHeader, landscape_ ? 850 : kFooter);
  }

  [[nodiscard]] std::vector<int> widths_of(const FolioTable& table) const {
    const int whole = landscape_ ? kTextLength : kTextWidth;
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const TableColumn& column) { return sum + column.share; });
    std::vector<int> widths;
    int used = 0;
    for (const TableColumn& column : table.columns) {
      widths.push_back(static_cast<int>(whole * column.share / shares));
      used += widths.back();
    }
    if (!widths.empty()) widths.back() += whole - used;
    return widths;
  }

  void cell(int width, int span, std::string_view style, const Line& content, bool shaded) {
    out_ += fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>)", width);
    if (span > 1) out_ += fmt::format(R"(<w:gridSpan w:val="{}"/>)", span);
    if (shaded) out_ += R"(<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>)";
    out_ += R"(<w:vAlign w:val="center"/></w:tcPr>)";
    paragraph(style, content);
    out_ += "</w:tc>";
  }

  static std::string_view style_of_cell(Align align) {
    switch (align) {
      case Align::left:
        return kCell;
      case Align::centre:
        return kCentredCell;
      case Align::right:
        return kRightCell;
    }
    return kCell;
  }

  void put(const FolioTable& table) {
    end_table();
    const std::vector<int> widths = widths_of(table);
    const int whole = std::accumulate(widths.begin(), widths.end(), 0);
    out_ += fmt::format(
        R"(<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>)",
        kTable, whole);
    for (const int width : widths) out_ += fmt::format(R"(<w:gridCol w:w="{}"/>)", width);
    out_ += "</w:tblGrid>";
    keeps_next_ = table.keeps_next;
    if (!table.headless) heads(table, widths);
    for (const FolioRow& row : table.rows) put_row(table, row, widths, whole);
    out_ += "</w:tbl>";
    keeps_next_ = false;
    after_table_ = true;
  }

  /// On every page on which the table goes on.
  void heads(const FolioTable& table, const std::vector<int>& widths) {
    out_ += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    for (std::size_t i = 0; i < widths.size(); ++i) cell(widths[i], 1, kHeadCell, line_of(table.columns[i].head), true);
    out_ += "</w:tr>";
  }

  void put_row(const FolioTable& table, const FolioRow& row, const std::vector<int>& widths, int whole) {
    out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    if (row.cells.size() == 1 && widths.size() > 1) {
      cell(whole, static_cast<int>(widths.size()), kPartCell, row.cells.front(), true);
    } else {
      for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool label = table.headless && i % 2 == 0;
        cell(widths[i], 1, label ? kHeadCell : style_of_cell(table.columns[i].align), i < row.cells.size() ? row.cells[i] : Line{}, label);
      }
    }
    out_ += "</w:tr>";
  }

  const Folio& folio_;
  std::string out_;
  bool landscape_;
  bool after_table_ = false;
  bool keeps_next_ = false;  ///< what is being written
};

}  // namespace

std::string document_xml(const Folio& folio) { return Body(folio).take(); }

}  // namespace zhunsheng::typesetting
