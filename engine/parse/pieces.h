// The pieces of a rule file as the lexer cuts them: words, numerals, quotes, punctuation. Not yet keywords, numbers or dates.
#pragma once

#include <cstdint>
#include <vector>

#include "parse/characters.h"

namespace zhunsheng::parsing {

enum class PieceKind : std::uint8_t {
  word,     ///< ASCII name, with inner hyphens
  han,      ///< Chinese characters
  numeral,  ///< digits with dots
  code,     ///< digits with hyphens: 2027-12-31, 350524-0001
  locator,  ///< # and what follows
  quoted,
  named,
  unclosed,
  stray,
  percent,
  compare,
  odd,
  plus,
  minus,
  star,
  slash,
  dot,
  colon,
  comma,
  semi,
  list,
  stop,
  lp,
  rp,
  lb,
  rb,
  bar,
  other,
};

struct Piece {
  PieceKind kind = PieceKind::other;
  bool first = false;       ///< first on its line
  std::uint32_t begin = 0;  ///< code points
  std::uint32_t end = 0;
};

std::vector<Piece> cut(const Characters& characters);

}  // namespace zhunsheng::parsing
