// An official paper before it is set: title, headings, paragraphs, tables, annexes, and the blanks that people fill in. Nothing here knows a file
// format; typeset/ makes a file of it.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "folio/headings.h"

namespace zhunsheng {

/// A piece of a line.
struct FolioSpan {
  enum class Kind : std::uint8_t {
    plain,
    strong,
    blank,  ///< 待填写: a person writes here
  };
  Kind kind = Kind::plain;
  std::string text;
};
using Line = std::vector<FolioSpan>;

/// Each kind is a named style of the file, so that a paper can be changed as a whole.
enum class ParagraphKind : std::uint8_t {
  title,
  number,   ///< 编号: under the title
  body,     ///< indented by two characters
  flush,    ///< without indent: 主送, 附件
  quote,    ///< words of a document, as they stand there
  step,     ///< a line of arithmetic
  caption,  ///< of a table
  remark,   ///< small: what the reader must know of a table or of the paper
  warning,  ///< in a frame: why it is a draft
  annex,    ///< 附件1, at the top of its page
  closing,  ///< at the right: who signs, and when
};

struct Paragraph {
  ParagraphKind kind = ParagraphKind::body;
  Line line;
  bool keeps_next = false;  ///< on the page of what follows
};

struct FolioHeading {
  HeadingLevel level = HeadingLevel::first;
  std::string text;  ///< with its number
};

enum class Align : std::uint8_t { left, centre, right };
struct TableColumn {
  std::string head;
  double share = 1;  ///< of the width, against the others
  Align align = Align::left;
};
/// A row with one cell goes across the whole table and begins a part of it.
struct FolioRow {
  std::vector<Line> cells;
};
struct FolioTable {
  std::vector<TableColumn> columns;
  std::vector<FolioRow> rows;
  bool headless = false;    ///< label and content side by side: the first column is the head
  bool keeps_next = false;  ///< on the page of what follows
};

/// What follows begins a new page, upright or lengthwise.
struct NewPart {
  bool landscape = false;
};

using Block = std::variant<Paragraph, FolioHeading, FolioTable, NewPart>;

struct Folio {
  std::string title;  ///< of the file
  std::string about;  ///< what it was made from
  std::string head;   ///< on every page; empty: nothing
  bool landscape = false;
  std::vector<Block> blocks;

  Paragraph& put(ParagraphKind kind, std::string text) { return put(kind, Line{{FolioSpan::Kind::plain, std::move(text)}}); }
  Paragraph& put(ParagraphKind kind, Line line) {
    return std::get<Paragraph>(blocks.emplace_back(Paragraph{kind, std::move(line), false}));
  }
  void heading(HeadingLevel level, std::string_view text) { blocks.emplace_back(FolioHeading{level, headings_.next(level, text)}); }
  void put(FolioTable table) { blocks.emplace_back(std::move(table)); }
  /// "附件1" and its title, on a new page. Its headings are numbered anew.
  void annex(std::string_view name, bool landscape_page);
  [[nodiscard]] int annexes() const { return annexes_; }

 private:
  HeadingNumbers headings_;
  int annexes_ = 0;
};

inline FolioSpan plain(std::string text) { return {FolioSpan::Kind::plain, std::move(text)}; }
inline FolioSpan strong(std::string text) { return {FolioSpan::Kind::strong, std::move(text)}; }
/// "［待填写：拟采取的措施］"; where the head of the column says what, "［待填写］".
FolioSpan blank(std::string_view what = {});
/// "［　］", for columns in which the other would not fit on a line.
inline FolioSpan short_blank() { return {FolioSpan::Kind::blank, "［　］"}; }
inline Line line_of(std::string text) { return {plain(std::move(text))}; }
/// The text alone.
std::string text_of(const Line& line);

}  // namespace zhunsheng
