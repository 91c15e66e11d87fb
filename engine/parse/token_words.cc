// The words of a line: which are keywords, which are names.
#include <algorithm>
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/keyword_lookup.h"
#include "parse/numerals.h"
#include "parse/token_maker.h"
#include "syntax/stuck.h"

namespace zhunsheng::parsing {

using syntax::Beside;
using syntax::Keyword;
using syntax::KeywordRow;
using syntax::Shape;

void TokenMaker::word(const Piece& piece) {
  if (citation(piece)) return;
  word_part(piece.begin, piece.end);
}

// anxi-2019#三/三/2
bool TokenMaker::citation(const Piece& piece) {
  if (!is(i_ + 1, PieceKind::locator) || !adjacent(i_ + 1)) return false;
  const Piece& locator = text_.pieces[i_ + 1];
  emit(Zhunsheng::CITATION, piece.begin, locator.end, text_.characters.text(piece.begin, locator.end));
  i_ += 2;
  return true;
}

void TokenMaker::word_part(std::uint32_t begin, std::uint32_t end) {
  const std::string word = text_.characters.text(begin, end);
  if (keyword(begin, end, word)) return;
  if (!plain() && wrong(begin, end, word)) return;
  const bool han = text_.pieces[i_].kind != PieceKind::word;
  if (han && county_with_cities(begin, word)) return;
  if (han && chinese(begin, end, word)) return;
  if (han && stuck(begin, end, word)) return;
  if (!han && !plain() && word.find('-') != std::string::npos && begin == text_.pieces[i_].begin && previous() != Zhunsheng::CONFORMS &&
      previous() != Zhunsheng::DOT)
    return hyphened(text_.pieces[i_], word);
  emit(Zhunsheng::NAME, begin, end, word);
  ++i_;
}

bool TokenMaker::stands_right(const KeywordRow& row, std::size_t next) const {
  const auto moment = [&](std::size_t k) { return is(k, PieceKind::numeral) || is(k, PieceKind::code); };
  switch (row.beside) {
    case Beside::anything:
      return true;
    case Beside::bracket_after:
      return is(next, PieceKind::lp);
    case Beside::operand_after:
      return is(next, PieceKind::quoted) || is(next, PieceKind::named) || is(next, PieceKind::unclosed) || is(next, PieceKind::han) ||
             is(next, PieceKind::word);
    case Beside::number_after:
      return moment(next) || numeral_next(next);
    case Beside::moment_after:
      return moment(next);
    case Beside::comma_before:
      return previous() == Zhunsheng::COMMA;
    case Beside::number_before:
      return previous() == Zhunsheng::NUMBER;
    case Beside::assign_before:
      return previous() == Zhunsheng::ASSIGN;
  }
  return false;
}

bool TokenMaker::keyword(std::uint32_t begin, std::uint32_t end, const std::string& word) {
  for (const KeywordEntry& entry : keywords_from(word)) {
    if ((entry.row->shapes & bit(line_->shape)) == 0) continue;
    if (line_->shape == Shape::given && depth_ == 0) continue;
    std::size_t next = i_ + 1;
    const bool whole = std::all_of(entry.more.begin(), entry.more.end(), [&](std::string_view more) { return is_word(next++, more); });
    if (!whole || !stands_right(*entry.row, next)) continue;
    if (at_least_of(*entry.row, begin, end, next, word)) return true;
    if (!entry.more.empty()) end = text_.pieces[next - 1].end;
    std::string written = word;
    for (const std::string_view more : entry.more) written.append(" ").append(more);
    emit_keyword(*entry.row, begin, end, std::move(written));
    i_ = next;
    return true;
  }
  return false;
}

void TokenMaker::emit_keyword(const KeywordRow& row, std::uint32_t begin, std::uint32_t end, std::string word) {
  if (row.keyword == Keyword::NOT || row.keyword == Keyword::IF) deeper(text_.pieces[i_]);
  Token& token = emit(token_of(row.keyword), begin, end, std::move(word));
  token.value = row.value;
}

// 至少 2 项（…）: three words that count conditions, where 至少 2项 alone compares.
bool TokenMaker::at_least_of(const KeywordRow& row, std::uint32_t begin, std::uint32_t end, std::size_t next, const std::string& word) {
  if (row.keyword != Keyword::COMPARATOR || row.value != static_cast<int>(syntax::Comparator::at_least) || (word != "至少" && word != "at"))
    return false;
  if (!numeral_next(next)) return false;
  std::size_t after = next + 1;
  if (is_word(after, "项") || is_word(after, "of")) ++after;
  if (!is(after, PieceKind::lp)) return false;
  const bool english = word == "at";
  emit(Zhunsheng::AT_LEAST_OF, begin, english ? text_.pieces[next - 1].end : end, english ? "at least" : word);
  i_ = next;
  step();
  i_ = after;
  return true;
}

// 县（市、区） and 县（市） are one name each, whichever brackets were typed.
bool TokenMaker::county_with_cities(std::uint32_t begin, const std::string& word) {
  if (!word.ends_with("县") || !is(i_ + 1, PieceKind::lp) || !is_word(i_ + 2, "市")) return false;
  const bool districts = is(i_ + 3, PieceKind::list) && is_word(i_ + 4, "区");
  const std::size_t close = i_ + (districts ? 5 : 3);
  if (!is(close, PieceKind::rp)) return false;
  emit(Zhunsheng::NAME, begin, text_.pieces[close].end, word + (districts ? "（市、区）" : "（市）"));
  i_ = close + 1;
  return true;
}

bool TokenMaker::wrong(std::uint32_t begin, std::uint32_t end, const std::string& word) {
  const std::string_view right = syntax::right_word(word);
  if (right.empty()) return false;
  complaints_.wrong_word(text_.range(begin, end), word, right, true);
  return keyword(begin, end, std::string(right));
}

// 人数不低于 95%; （…）占在校生数: where a name could not go on, its operator is cut off, and the space asked for.
bool TokenMaker::stuck(std::uint32_t begin, std::uint32_t end, const std::string& word) {
  if (plain() || line_->shape == Shape::due || line_->shape == Shape::date) return false;
  const std::u32string_view characters(text_.characters.folded.data() + begin, end - begin);
  const bool number_next = is(i_ + 1, PieceKind::numeral);
  std::uint32_t cut = begin;
  if (after_operand() && previous() != Zhunsheng::QUOTE)
    cut += static_cast<std::uint32_t>(syntax::operator_prefix(characters));
  else if (number_next)
    cut = end - static_cast<std::uint32_t>(syntax::comparator_suffix(characters));
  if (cut == begin || cut == end) return false;
  const std::string before = text_.characters.text(begin, cut);
  const std::string after = text_.characters.text(cut, end);
  complaints_.stuck(text_.range(begin, end), word, before + " " + after);
  const std::size_t piece = i_;
  if (!keyword(begin, cut, before)) emit(Zhunsheng::NAME, begin, cut, before);
  i_ = piece;
  word_part(cut, end);
  return true;
}

// a-b in an expression is a difference; only ids of documents and rule sets have hyphens.
void TokenMaker::hyphened(const Piece& piece, const std::string& word) {
  std::uint32_t begin = piece.begin;
  for (std::size_t from = 0; from <= word.size();) {
    const std::size_t to = std::min(word.find('-', from), word.size());
    const auto end = begin + static_cast<std::uint32_t>(to - from);
    if (from > 0) emit(Zhunsheng::MINUS, begin - 1, begin);
    const std::string part = word.substr(from, to - from);
    if (part[0] >= '0' && part[0] <= '9')
      add_number(begin, end);
    else
      emit(Zhunsheng::NAME, begin, end, part);
    begin = end + 1;
    from = to + 1;
  }
  ++i_;
}

}  // namespace zhunsheng::parsing
