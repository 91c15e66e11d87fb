#include "parse/lines.h"

#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/free_text.h"
#include "parse/keyword_lookup.h"
#include "parse/label_names.h"
#include "syntax/clauses.h"

namespace zhunsheng::parsing {

using syntax::Shape;

namespace {

std::size_t label_token(Shape shape) {
  switch (shape) {
    case Shape::text:
      return Zhunsheng::TEXT_LABEL;
    case Shape::names:
      return Zhunsheng::NAMES_LABEL;
    case Shape::type:
      return Zhunsheng::TYPE_LABEL;
    case Shape::cites:
      return Zhunsheng::CITES_LABEL;
    case Shape::values:
      return Zhunsheng::VALUES_LABEL;
    case Shape::number:
      return Zhunsheng::NUMBER_LABEL;
    case Shape::bound:
      return Zhunsheng::BOUND_LABEL;
    case Shape::expr:
      return Zhunsheng::EXPR_LABEL;
    case Shape::must:
      return Zhunsheng::MUST_LABEL;
    case Shape::unless:
      return Zhunsheng::UNLESS_LABEL;
    case Shape::readings:
      return Zhunsheng::READINGS_LABEL;
    case Shape::place:
      return Zhunsheng::PLACE_LABEL;
    case Shape::fan:
      return Zhunsheng::FAN_LABEL;
    case Shape::due:
      return Zhunsheng::DUE_LABEL;
    case Shape::date:
      return Zhunsheng::DATE_LABEL;
    case Shape::in_force:
      return Zhunsheng::IN_FORCE_LABEL;
    case Shape::given:
      return Zhunsheng::GIVEN_LABEL;
    case Shape::census:
      return Zhunsheng::CENSUS_LABEL;
    case Shape::expect:
      return Zhunsheng::EXPECT_LABEL;
    case Shape::row:
      return Zhunsheng::ROW;
    case Shape::head:
      return Zhunsheng::HEAD;
  }
  return 0;
}

constexpr int kMisplacedTold = 2;  // labels of one block: more come from a wrong head

bool lists_requirements(Shape shape) { return shape == Shape::must || shape == Shape::unless || shape == Shape::readings; }

}  // namespace

// A head, label or row: only as the first word of a line. In brackets a word with a colon is a class, unless it is a label here;
// where a requirement may begin, it is the id of one.
Lines::Start Lines::start_at(std::size_t piece, int depth, bool may_be_id) const {
  if (!text_.pieces[piece].first) return Start::none;
  if (is(piece, PieceKind::bar)) return Start::row;
  if (!is(piece, PieceKind::word) && !is(piece, PieceKind::han)) return Start::none;
  const std::string text = word(piece);
  const bool colon = is(piece + 1, PieceKind::colon) && same_line(piece + 1);
  if (!colon) {
    if (syntax::find_head(text) != nullptr ? names_a_block(piece) : mistyped_head(piece)) return Start::head;
    return forgotten_colon(piece) ? Start::label : Start::none;
  }
  if (syntax::find_label(text, block_) != nullptr) return Start::label;
  if (depth > 0 && shape_ != Shape::text) return Start::none;
  if (may_be_id && !is_label_anywhere(text)) return Start::none;
  return Start::label;
}

// 规则 id “名称”: after the head word an id or title, and no operator. A keyword is an id where a title follows it, or where it ends
// a line that is not set in. 条款 may stand alone on such a line.
bool Lines::names_a_block(std::size_t piece) const {
  const std::uint32_t begin = text_.pieces[piece].begin;
  const bool set_in = begin > 0 && text_.characters.folded[begin - 1] != U'\n';
  if (!same_line(piece + 1)) return !set_in && syntax::find_head(word(piece))->kind == syntax::BlockKind::clause;
  const PieceKind next = text_.pieces[piece + 1].kind;
  if (next == PieceKind::quoted || next == PieceKind::named || next == PieceKind::unclosed) return true;
  if (next != PieceKind::word && next != PieceKind::han) return false;
  if (!is_keyword(word(piece + 1), Shape::expr)) return true;
  if (same_line(piece + 2)) return is(piece + 2, PieceKind::quoted);
  return !set_in;
}

// 规侧 id “名称” and nothing more on the line.
bool Lines::mistyped_head(std::size_t piece) const {
  const bool shaped = same_line(piece + 1) && (is(piece + 1, PieceKind::word) || is(piece + 1, PieceKind::han)) && same_line(piece + 2) &&
                      is(piece + 2, PieceKind::quoted) && !same_line(piece + 3);
  return shaped && guess_head(word(piece)) != nullptr;
}

// 依据 anxi-2019#三: a label of this block before what no expression could go on with. In free text only a Chinese one of its
// own, with a blank after it: English text may well begin a line with such a word.
bool Lines::forgotten_colon(std::size_t piece) const {
  if (!in_block_ || !same_line(piece + 1)) return false;
  const auto* row = syntax::find_label(word(piece), block_);
  if (row == nullptr) return false;
  const Piece& label = text_.pieces[piece];
  if (shape_ == Shape::text) return label.kind == PieceKind::han && text_.pieces[piece + 1].begin > label.end;
  if (label.end - label.begin < 2 || row->shape == Shape::text) return false;
  return is(piece + 2, PieceKind::locator) || (is(piece + 1, PieceKind::han) && !is_keyword(word(piece + 1), Shape::must)) ||
         is(piece + 1, PieceKind::numeral);
}

std::size_t Lines::end_of_line(std::size_t first) {
  int depth = 0;
  next_ = Start::none;
  std::size_t i = first;
  for (; i < text_.pieces.size(); ++i) {
    const bool item_begins = i == first || is(i - 1, PieceKind::semi);
    next_ = start_at(i, depth, lists_requirements(shape_) && item_begins && is(i, PieceKind::word));
    if (next_ != Start::none) break;
    const PieceKind kind = text_.pieces[i].kind;
    if (kind == PieceKind::lp || kind == PieceKind::lb) ++depth;
    if ((kind == PieceKind::rp || kind == PieceKind::rb) && depth > 0) --depth;
  }
  return i;
}

// All before the first head is one mistake.
void Lines::before_any_head() {
  const std::size_t first = i_;
  while (i_ < text_.pieces.size() && start_at(i_, 0, false) != Start::head) ++i_;
  next_ = Start::head;
  if (i_ == first) return;
  const Range place = text_.range(text_.pieces[first]);
  if (start_at(first, 0, false) == Start::label)
    complaints_.outside_block(place, word(first));
  else
    complaints_.text_before_head(place, word(first));
}

bool Lines::next(Line& line) {
  for (;;) {
    if (!in_block_) before_any_head();
    if (i_ >= text_.pieces.size()) return false;
    line.tokens.clear();
    line.numbers.clear();
    line.dates.clear();
    line.periods.clear();
    line.label = nullptr;
    line.unreadable = line.quiet = false;
    switch (next_) {
      case Start::head:
        head(line);
        return true;
      case Start::row:
        row(line);
        return true;
      case Start::label:
        if (label(line)) return true;
        break;
      case Start::none:
        ++i_;
        break;  // cannot be: a line ends where the next begins
    }
  }
}

void Lines::finish(Line& line) {
  Token end;
  end.type = Zhunsheng::END;
  end.begin = end.end = line.tokens.back().end;
  line.tokens.push_back(std::move(end));
}

void Lines::head(Line& line) {
  const Piece& piece = text_.pieces[i_];
  line.kind = Line::Kind::head;
  line.shape = shape_ = Shape::head;
  line.keyword = {word(i_), text_.range(piece)};
  const syntax::HeadRow* row = syntax::find_head(line.keyword.text);
  if (row == nullptr) {
    row = guess_head(line.keyword.text);
    const std::string_view meant = head_word(*row, line.keyword.text);
    complaints_.unknown_head(line.keyword.range, line.keyword.text, meant);
    line.keyword.text = meant;
  }
  line.block = block_ = row->kind;
  in_block_ = true;
  misplaced_ = 0;
  conditions_ = kNoColumn;
  headed_ = false;
  line.tokens.push_back({Zhunsheng::HEAD, text_.byte(piece.begin), text_.byte(piece.end), line.keyword.text});
  const std::size_t last = end_of_line(++i_);
  maker_.make(line, i_, last);
  i_ = last;
  finish(line);
}

// The row of the label at the piece, having said what is wrong with it; null if it is no label.
const syntax::LabelRow* Lines::known_label(std::size_t piece, bool colon) {
  const std::string text = word(piece);
  const Range place = text_.range(text_.pieces[piece]);
  const auto* row = syntax::find_label(text, block_);
  if (row != nullptr && !colon) complaints_.label_without_colon(place, text);
  if (row != nullptr) return row;
  const Words block = block_word(block_);
  if (syntax::find_head(text) != nullptr && (is(piece + 2, PieceKind::quoted) || is(piece + 3, PieceKind::quoted)) && same_line(piece + 2))
    return complaints_.head_with_colon(place, text_.range(text_.pieces[piece + 1]), text), nullptr;
  if (is_label_anywhere(text)) {
    if (misplaced_++ < kMisplacedTold) complaints_.label_elsewhere(place, text, block, blocks_with(text));
    return nullptr;
  }
  const LabelGuess guess = guess_label(text, block_);
  complaints_.unknown_label(place, text, block, guess.word, guess.row != nullptr);
  return guess.row;
}

bool Lines::label(Line& line) {
  const std::size_t piece = i_;
  const bool colon = is(piece + 1, PieceKind::colon);
  const syntax::LabelRow* row = known_label(piece, colon);
  i_ += colon ? 2 : 1;
  if (row == nullptr) {
    shape_ = Shape::text;
    i_ = end_of_line(i_);
    return false;
  }
  line.kind = Line::Kind::label;
  line.block = block_;
  line.label = row;
  line.shape = shape_ = row->shape;
  const Piece& first = text_.pieces[piece];
  line.keyword = {word(piece), text_.range(first)};
  line.tokens.push_back({label_token(row->shape), text_.byte(first.begin), text_.byte(text_.pieces[i_ - 1].end), line.keyword.text});
  const std::size_t last = end_of_line(i_);
  if (row->shape == Shape::text)
    free_text(line, last);
  else
    maker_.make(line, i_, last);
  i_ = last;
  finish(line);
  return true;
}

void Lines::free_text(Line& line, std::size_t last) {
  const std::uint32_t begin = text_.pieces[i_ - 1].end;
  const auto all = static_cast<std::uint32_t>(text_.characters.folded.size());
  const FreeText found = read_free_text(text_, begin, last < text_.pieces.size() ? text_.pieces[last].begin : all);
  line.tokens.push_back({Zhunsheng::TEXT, text_.byte(found.begin), text_.byte(found.end), found.text});
}

// | 小学 | 45人 |: what stands between the bars is an expression where it reads as one, else text. In a 条款 and its like only a quote is read, and what
// stands in the column 条件.
void Lines::row(Line& line) {
  const Piece& bar = text_.pieces[i_];
  line.kind = Line::Kind::row;
  line.block = block_;
  line.shape = shape_ = Shape::row;
  line.keyword = {"|", text_.range(bar)};
  line.tokens.push_back({Zhunsheng::ROW, text_.byte(bar.begin), text_.byte(bar.end), "|"});
  const std::size_t last = end_of_line(i_ + 1);
  std::size_t column = 0;
  for (std::size_t first = i_ + 1;; ++column) {
    std::size_t end = first;
    while (end < last && !is(end, PieceKind::bar)) ++end;
    cell(line, first, end, column);
    if (end == last) break;
    const Piece& next = text_.pieces[end];
    line.tokens.push_back({Zhunsheng::BAR, text_.byte(next.begin), text_.byte(next.end), "|"});
    first = end + 1;
  }
  headed_ = true;
  i_ = last;
  finish(line);
}

void Lines::cell(Line& line, std::size_t first, std::size_t last, std::size_t column) {
  if (first == last) return;
  const bool holds_words = syntax::rows_hold_words(block_);
  const bool words = holds_words ? column == conditions_ || (last - first == 1 && is_quote(first)) : reads_as_expression(first, last);
  if (words) return maker_.make(line, first, last);
  const std::uint32_t begin = text_.pieces[first].begin;
  const std::uint32_t end = text_.pieces[last - 1].end;
  if (block_ == syntax::BlockKind::clause && !headed_) {
    const auto* named = syntax::find_clause_column(text_.characters.text(begin, end));
    if (named != nullptr && named->value == syntax::ClauseColumn::condition) conditions_ = column;
  }
  line.tokens.push_back({Zhunsheng::TEXT, text_.byte(begin), text_.byte(end), text_.characters.text(begin, end)});
}

// Two words side by side, or a word with digits on it (甲校1), are a title.
bool Lines::reads_as_expression(std::size_t first, std::size_t last) const {
  const auto operand = [&](std::size_t k) {
    const PieceKind kind = text_.pieces[k].kind;
    return kind == PieceKind::han || kind == PieceKind::word || kind == PieceKind::numeral || kind == PieceKind::code ||
           kind == PieceKind::quoted || kind == PieceKind::named || kind == PieceKind::unclosed;
  };
  if (last - first == 1) return operand(first) || is(first, PieceKind::compare);
  bool any = false;
  for (std::size_t k = first; k < last; ++k) any = any || operand(k);
  if (!any) return false;
  const auto name = [&](std::size_t k) {
    return is(k, PieceKind::han) || is(k, PieceKind::word) || is(k, PieceKind::quoted) || is(k, PieceKind::named);
  };
  for (std::size_t k = first; k < last; ++k) {
    const PieceKind kind = text_.pieces[k].kind;
    if (kind == PieceKind::other || kind == PieceKind::stop || kind == PieceKind::list || kind == PieceKind::semi ||
        kind == PieceKind::colon)
      return false;
    if (k == first || !name(k - 1)) continue;
    const bool keyword = is_keyword(word(k - 1), Shape::row) || is_keyword(word(k), Shape::row);
    if (!keyword && (name(k) || is(k, PieceKind::numeral))) return false;
  }
  return true;
}

}  // namespace zhunsheng::parsing
