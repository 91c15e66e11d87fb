// Pieces of one line → tokens: keywords told from names, numbers with their units, dates and periods made whole.
#pragma once

#include "base/limits.h"
#include "parse/complaints.h"
#include "parse/tokens.h"
#include "syntax/keywords.h"

namespace zhunsheng::parsing {

class TokenMaker {
 public:
  TokenMaker(const Text& text, const Limits& limits, Complaints& complaints) : text_(text), limits_(limits), complaints_(complaints) {}

  /// Appends the tokens of the pieces [first, last) to the line, whose shape says which words are keywords.
  void make(Line& line, std::size_t first, std::size_t last);

 private:
  [[nodiscard]] bool plain() const;  ///< here words are names and digits with hyphens are codes
  [[nodiscard]] bool adjacent(std::size_t piece) const;
  [[nodiscard]] const Piece* at(std::size_t piece) const { return piece < last_ ? &text_.pieces[piece] : nullptr; }
  [[nodiscard]] bool is(std::size_t piece, PieceKind kind) const { return piece < last_ && text_.pieces[piece].kind == kind; }
  [[nodiscard]] bool is_word(std::size_t piece, std::string_view word) const;
  [[nodiscard]] std::size_t previous() const { return line_->tokens.empty() ? 0 : line_->tokens.back().type; }
  [[nodiscard]] bool after_operand() const;

  Token& emit(std::size_t type, std::uint32_t begin, std::uint32_t end, std::string text = {});

  void step();
  void punctuation(const Piece& piece);
  void opening(const Piece& piece, std::size_t type);
  void closing(const Piece& piece, std::size_t type);
  void operator_sign(const Piece& piece, std::size_t type);
  void quoted(const Piece& piece);
  void unclosed(const Piece& piece);
  void compare(const Piece& piece);
  void odd(const Piece& piece);
  void stop(const Piece& piece);
  void other(const Piece& piece);
  void deeper(const Piece& piece);

  // words
  void word(const Piece& piece);
  void word_part(std::uint32_t begin, std::uint32_t end);  ///< part of a piece, the piece being `i_`, which moves on
  bool keyword(std::uint32_t begin, std::uint32_t end, const std::string& word);
  [[nodiscard]] bool stands_right(const syntax::KeywordRow& row, std::size_t next) const;
  [[nodiscard]] bool stands_right(const syntax::KeywordRow& row, const std::string& word, std::size_t next) const;
  bool at_least_of(const syntax::KeywordRow& row, std::uint32_t begin, std::uint32_t end, std::size_t next, const std::string& word);
  void emit_keyword(const syntax::KeywordRow& row, std::uint32_t begin, std::uint32_t end, std::string word);
  bool county_with_cities(std::uint32_t begin, const std::string& word);
  bool citation(const Piece& piece);
  bool wrong(std::uint32_t begin, std::uint32_t end, const std::string& word);
  bool stuck(std::uint32_t begin, std::uint32_t end, const std::string& word);
  void hyphened(const Piece& piece, const std::string& word);

  // numbers
  void numeral(const Piece& piece);
  void code(const Piece& piece);
  bool school_period(const Piece& piece);
  bool calendar(const Piece& piece);
  void number(std::uint32_t begin, std::uint32_t digits_end);
  [[nodiscard]] bool numeral_next(std::size_t piece) const;
  bool chinese(std::uint32_t begin, std::uint32_t end, const std::string& word);
  void add_number(std::uint32_t begin, std::uint32_t end);
  void add_number(std::uint32_t begin, std::uint32_t end, syntax::Number number);
  void add_date(std::uint32_t begin, std::uint32_t end, Date date);
  void add_period(std::uint32_t begin, std::uint32_t end, Period period);
  void unreadable(std::uint32_t begin, std::uint32_t end);
  void rest_of(std::uint32_t begin);
  void after_number(std::uint32_t begin, std::uint32_t end);

  const Text& text_;
  const Limits& limits_;
  Complaints& complaints_;
  Line* line_ = nullptr;
  std::size_t i_ = 0;  ///< the piece to read
  std::size_t last_ = 0;
  int depth_ = 0;  ///< open brackets
  int run_ = 0;    ///< prefixes that nest: 非 非 …, - - …, 如 …
};

}  // namespace zhunsheng::parsing
