// What the grammar sees: lines of tokens, keywords told from names, numbers and dates made whole.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "parse/pieces.h"
#include "syntax/labels.h"
#include "syntax/syntax.h"

namespace zhunsheng::parsing {

struct Token {
  std::size_t type = 0;     ///< of the parser's tokens (grammar/Zhunsheng.g4)
  std::uint32_t begin = 0;  ///< bytes
  std::uint32_t end = 0;
  std::string text;           ///< folded; of quotes and 「names」 what stands inside, as written
  int value = 0;              ///< the meaning of a keyword (syntax/keywords.h)
  std::uint32_t literal = 0;  ///< index of its number, date or period in the line
  std::uint32_t piece = 0;    ///< the piece that it begins with
  bool quoted_name = false;
};

struct Line {
  enum class Kind : std::uint8_t { head, label, row } kind = Kind::row;
  syntax::BlockKind block{};
  const syntax::LabelRow* label = nullptr;
  syntax::Shape shape = syntax::Shape::row;
  syntax::Word keyword;
  std::vector<Token> tokens;  ///< head, label or row token first, END last
  std::vector<syntax::Number> numbers;
  std::vector<Date> dates;
  std::vector<Period> periods;
  bool unreadable = false;  ///< reported already: only the keyword counts
  bool quiet = false;       ///< something was reported that further mistakes may follow from
};

/// The file that is being read.
struct Text {
  SourceId source;
  std::string_view bytes;
  Characters characters;
  std::vector<Piece> pieces;

  [[nodiscard]] std::string piece_text(const Piece& piece) const { return characters.text(piece.begin, piece.end); }
  [[nodiscard]] std::uint32_t byte(std::uint32_t code_point) const { return characters.offsets[code_point]; }
  [[nodiscard]] Range range(std::uint32_t begin, std::uint32_t end) const { return {source, byte(begin), byte(end)}; }
  [[nodiscard]] Range range(const Piece& piece) const { return range(piece.begin, piece.end); }
  /// What stands there in the file, not folded.
  [[nodiscard]] std::string_view raw(std::uint32_t begin, std::uint32_t end) const {
    return bytes.substr(byte(begin), byte(end) - byte(begin));
  }
};

}  // namespace zhunsheng::parsing
