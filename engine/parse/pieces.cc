#include "parse/pieces.h"

#include <antlr4-runtime.h>

#include "ZhunshengLexer.h"

namespace zhunsheng::parsing {

namespace {

using Lexer = ZhunshengLexer;

// In the order of the lexer's rules that give tokens; WORD is the first.
static_assert(Lexer::BLANK == 1 && Lexer::COMMENT == 2 && Lexer::WORD == 3);
static_assert(Lexer::OTHER - Lexer::WORD == static_cast<int>(PieceKind::other));

PieceKind kind_of(std::size_t type) { return static_cast<PieceKind>(type - Lexer::WORD); }

}  // namespace

std::vector<Piece> cut(const Characters& characters) {
  antlr4::ANTLRInputStream input(characters.classes);
  Lexer lexer(&input);
  lexer.removeErrorListeners();
  std::vector<Piece> pieces;
  std::size_t line = 0;
  for (;;) {
    const auto token = lexer.nextToken();
    if (token->getType() == antlr4::Token::EOF) break;
    pieces.push_back({kind_of(token->getType()), token->getLine() != line, static_cast<std::uint32_t>(token->getStartIndex()),
                      static_cast<std::uint32_t>(token->getStopIndex() + 1)});
    line = token->getLine();
  }
  return pieces;
}

}  // namespace zhunsheng::parsing
