#include "parse/token_maker.h"

#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/keyword_lookup.h"
#include "parse/numerals.h"

namespace zhunsheng::parsing {

using syntax::Shape;

void TokenMaker::make(Line& line, std::size_t first, std::size_t last) {
  line_ = &line;
  i_ = first;
  last_ = last;
  depth_ = 0;
  run_ = 0;
  while (i_ < last_ && !line.unreadable) step();
}

bool TokenMaker::plain() const {
  switch (line_->shape) {
    case Shape::names:
    case Shape::type:
    case Shape::values:
    case Shape::place:
    case Shape::fan:
    case Shape::cites:
    case Shape::census:
    case Shape::expect:
    case Shape::head:
      return true;
    case Shape::given:
      return depth_ == 0;
    case Shape::text:
    case Shape::number:
    case Shape::bound:
    case Shape::expr:
    case Shape::must:
    case Shape::unless:
    case Shape::readings:
    case Shape::due:
    case Shape::date:
    case Shape::in_force:
    case Shape::row:
      return false;
  }
  return false;
}

bool TokenMaker::adjacent(std::size_t piece) const {
  return piece > 0 && piece < last_ && text_.pieces[piece].begin == text_.pieces[piece - 1].end;
}

bool TokenMaker::is_word(std::size_t piece, std::string_view word) const {
  return (is(piece, PieceKind::word) || is(piece, PieceKind::han)) && text_.piece_text(text_.pieces[piece]) == word;
}

bool TokenMaker::after_operand() const {
  switch (previous()) {
    case Zhunsheng::NAME:
    case Zhunsheng::NUMBER:
    case Zhunsheng::DATE:
    case Zhunsheng::PERIOD:
    case Zhunsheng::RP:
    case Zhunsheng::RB:
    case Zhunsheng::QUOTE:
    case Zhunsheng::BOUND:
    case Zhunsheng::ITEM:
      return true;
    default:
      return false;
  }
}

Token& TokenMaker::emit(std::size_t type, std::uint32_t begin, std::uint32_t end, std::string text) {
  Token token;
  token.type = type;
  token.begin = text_.byte(begin);
  token.end = text_.byte(end);
  token.text = std::move(text);
  token.piece = static_cast<std::uint32_t>(i_);
  line_->tokens.push_back(std::move(token));
  return line_->tokens.back();
}

void TokenMaker::step() {
  const Piece& piece = text_.pieces[i_];
  switch (piece.kind) {
    case PieceKind::word:
    case PieceKind::han:
      return word(piece);
    case PieceKind::numeral:
      return numeral(piece);
    case PieceKind::code:
      return code(piece);
    case PieceKind::quoted:
    case PieceKind::named:
      return quoted(piece);
    case PieceKind::unclosed:
      return unclosed(piece);
    case PieceKind::compare:
      return compare(piece);
    case PieceKind::odd:
      return odd(piece);
    case PieceKind::stop:
      return stop(piece);
    case PieceKind::locator:
    case PieceKind::stray:
    case PieceKind::percent:
    case PieceKind::bar:
    case PieceKind::other:
      return other(piece);
    case PieceKind::plus:
    case PieceKind::minus:
    case PieceKind::star:
    case PieceKind::slash:
    case PieceKind::dot:
    case PieceKind::colon:
    case PieceKind::comma:
    case PieceKind::semi:
    case PieceKind::list:
    case PieceKind::lp:
    case PieceKind::rp:
    case PieceKind::lb:
    case PieceKind::rb:
      return punctuation(piece);
  }
}

void TokenMaker::punctuation(const Piece& piece) {
  switch (piece.kind) {
    case PieceKind::plus:
      return operator_sign(piece, Zhunsheng::PLUS);
    case PieceKind::minus:
      return operator_sign(piece, Zhunsheng::MINUS);
    case PieceKind::star:
      return operator_sign(piece, Zhunsheng::STAR);
    case PieceKind::slash:
      return operator_sign(piece, Zhunsheng::SLASH);
    case PieceKind::dot:
      return operator_sign(piece, Zhunsheng::DOT);
    case PieceKind::colon:
      return operator_sign(piece, Zhunsheng::COLON);
    case PieceKind::comma:
      return operator_sign(piece, Zhunsheng::COMMA);
    case PieceKind::semi:
      if (depth_ == 0) run_ = 0;
      return operator_sign(piece, Zhunsheng::SEMI);
    case PieceKind::list:
      return operator_sign(piece, Zhunsheng::LIST);
    case PieceKind::lp:
      return opening(piece, Zhunsheng::LP);
    case PieceKind::rp:
      return closing(piece, Zhunsheng::RP);
    case PieceKind::lb:
      return opening(piece, Zhunsheng::LB);
    case PieceKind::rb:
      return closing(piece, Zhunsheng::RB);
    default:
      ++i_;
  }
}

void TokenMaker::operator_sign(const Piece& piece, std::size_t type) {
  if (type == Zhunsheng::MINUS && !after_operand()) deeper(piece);
  emit(type, piece.begin, piece.end);
  ++i_;
}

// （一） at the beginning of a requirement is its number, not a bracket.
void TokenMaker::opening(const Piece& piece, std::size_t type) {
  const bool listed = line_->shape == Shape::must || line_->shape == Shape::unless || line_->shape == Shape::readings;
  const bool begins = line_->tokens.size() == 1 || previous() == Zhunsheng::SEMI;
  if (listed && begins && type == Zhunsheng::LP && is(i_ + 2, PieceKind::rp)) {
    const std::string inside = text_.piece_text(text_.pieces[i_ + 1]);
    if ((is(i_ + 1, PieceKind::han) && is_chinese_numeral(inside)) ||
        (is(i_ + 1, PieceKind::numeral) && inside.find('.') == std::string::npos)) {
      emit(Zhunsheng::ORDINAL, piece.begin, text_.pieces[i_ + 2].end);
      depth_ = 0;
      i_ += 3;
      return;
    }
  }
  ++depth_;
  if (depth_ + run_ > limits_.expression_depth) {
    complaints_.too_deep(text_.range(piece), limits_.expression_depth);
    line_->unreadable = true;
    return;
  }
  emit(type, piece.begin, piece.end);
  ++i_;
}

void TokenMaker::closing(const Piece& piece, std::size_t type) {
  depth_ = std::max(0, depth_ - 1);
  emit(type, piece.begin, piece.end);
  ++i_;
}

// Prefixes nest as brackets do, and the parser recurses on both.
void TokenMaker::deeper(const Piece& piece) {
  if (depth_ + ++run_ <= limits_.expression_depth) return;
  complaints_.too_deep(text_.range(piece), limits_.expression_depth);
  line_->unreadable = true;
}

void TokenMaker::quoted(const Piece& piece) {
  const bool name = piece.kind == PieceKind::named;
  Token& token =
      emit(name ? Zhunsheng::NAME : Zhunsheng::QUOTE, piece.begin, piece.end, std::string(text_.raw(piece.begin + 1, piece.end - 1)));
  token.quoted_name = name;
  ++i_;
}

void TokenMaker::unclosed(const Piece& piece) {
  const char32_t mark = text_.characters.folded[piece.begin];
  const char* partner = mark == U'“' ? "”" : mark == U'「' ? "」" : "\"";
  complaints_.unclosed_quote(text_.range(piece.begin, piece.begin + 1), text_.characters.text(piece.begin, piece.begin + 1), partner);
  emit(mark == U'「' ? Zhunsheng::NAME : Zhunsheng::QUOTE, piece.begin, piece.end, std::string(text_.raw(piece.begin + 1, piece.end)));
  line_->quiet = true;
  ++i_;
}

void TokenMaker::compare(const Piece& piece) {
  const std::string sign = text_.piece_text(piece);
  if (line_->shape == Shape::given && depth_ == 1 && sign == "=" && (previous() == Zhunsheng::NAME || previous() == Zhunsheng::RB)) {
    emit(Zhunsheng::ASSIGN, piece.begin, piece.end);
    ++i_;
    return;
  }
  if (!keyword(piece.begin, piece.end, sign)) other(piece);
}

void TokenMaker::odd(const Piece& piece) {
  const std::string sign = text_.piece_text(piece);
  const char* right = sign == "==" ? "=" : sign == "=>" ? ">=" : sign == "=<" ? "<=" : sign == "<>" ? "!=" : sign == "!" ? "非" : "且";
  complaints_.wrong_word(text_.range(piece), sign, right, true);
  if (!keyword(piece.begin, piece.end, right)) ++i_;
}

// 。 may end a line.
void TokenMaker::stop(const Piece& piece) {
  const Piece* next = at(i_ + 1);
  if (next != nullptr && !next->first) {
    complaints_.stop_inside(text_.range(piece));
    line_->quiet = true;
  }
  ++i_;
}

// The first such character of a line is told; more may well follow from it.
void TokenMaker::other(const Piece& piece) {
  ++i_;
  if (line_->quiet) return;
  line_->quiet = true;
  const std::string sign = text_.piece_text(piece);
  const Range place = text_.range(piece);
  if (piece.kind == PieceKind::bar)
    complaints_.bar_inside(place);
  else if (sign == "—" || sign == "–" || sign == "～" || sign == "~")
    complaints_.range_of_numbers(place);
  else if (piece.kind == PieceKind::stray)
    complaints_.stray_quote(place, sign);
  else if (piece.kind == PieceKind::percent)
    complaints_.lone_percent(place);
  else
    complaints_.odd_character(place, sign);
}

}  // namespace zhunsheng::parsing
