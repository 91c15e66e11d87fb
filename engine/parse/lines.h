// Cuts a file's pieces into lines: a head, a label with what belongs to it, or a row. Free text becomes one token here.
#pragma once

#include "parse/token_maker.h"

namespace zhunsheng::parsing {

class Lines {
 public:
  Lines(const Text& text, const Limits& limits, Complaints& complaints)
      : text_(text), complaints_(complaints), maker_(text, limits, complaints) {}

  /// The next line; false at the end of the file.
  bool next(Line& line);

 private:
  enum class Start : std::uint8_t { none, head, label, row };

  [[nodiscard]] bool is(std::size_t piece, PieceKind kind) const { return piece < text_.pieces.size() && text_.pieces[piece].kind == kind; }
  [[nodiscard]] bool is_quote(std::size_t piece) const { return is(piece, PieceKind::quoted) || is(piece, PieceKind::unclosed); }
  [[nodiscard]] bool same_line(std::size_t piece) const { return piece < text_.pieces.size() && !text_.pieces[piece].first; }
  [[nodiscard]] std::string word(std::size_t piece) const { return text_.piece_text(text_.pieces[piece]); }
  [[nodiscard]] Start start_at(std::size_t piece, int depth, bool may_be_id) const;
  [[nodiscard]] bool names_a_block(std::size_t piece) const;
  [[nodiscard]] bool mistyped_head(std::size_t piece) const;
  [[nodiscard]] bool forgotten_colon(std::size_t piece) const;
  std::size_t end_of_line(std::size_t first);

  void before_any_head();
  void head(Line& line);
  bool label(Line& line);
  void row(Line& line);
  void cell(Line& line, std::size_t first, std::size_t last, std::size_t column);
  [[nodiscard]] bool reads_as_expression(std::size_t first, std::size_t last) const;
  const syntax::LabelRow* known_label(std::size_t piece, bool colon);
  void free_text(Line& line, std::size_t last);
  void finish(Line& line);

  static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

  const Text& text_;
  Complaints& complaints_;
  TokenMaker maker_;
  std::size_t i_ = 0;
  bool in_block_ = false;
  std::size_t conditions_ = kNoColumn;  ///< the column of the 条款's table that holds conditions
  bool headed_ = false;                 ///< the table has its heading
  int misplaced_ = 0;                   ///< labels of the block that belong to other blocks
  syntax::BlockKind block_{};
  syntax::Shape shape_ = syntax::Shape::head;  ///< of the line being read
  Start next_ = Start::none;                   ///< what begins at the piece to read, once a line before it has ended
};

}  // namespace zhunsheng::parsing
