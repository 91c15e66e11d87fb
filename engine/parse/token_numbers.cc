// The numbers of a line, with their units; its dates and periods.
#include <algorithm>
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/keyword_lookup.h"
#include "parse/numerals.h"
#include "parse/token_maker.h"
#include "syntax/stuck.h"

namespace zhunsheng::parsing {

using syntax::Shape;

namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// 2027-12-31: shaped as a date, whether or not there is such a day.
bool date_shaped(std::string_view text) {
  const std::size_t first = text.find('-');
  const std::size_t second = text.find('-', first + 1);
  if (first != 4 || second == std::string_view::npos) return false;
  const std::string_view month = text.substr(5, second - 5);
  const std::string_view day = text.substr(second + 1);
  return all_digits(text.substr(0, 4)) && all_digits(month) && month.size() <= 2 && all_digits(day) && day.size() <= 2;
}

bool month_shaped(std::string_view text) {
  return text.size() == 7 && text[4] == '-' && all_digits(text.substr(0, 4)) && all_digits(text.substr(5));
}

}  // namespace

bool TokenMaker::numeral_next(std::size_t piece) const {
  return is(piece, PieceKind::numeral) || (is(piece, PieceKind::han) && chinese_number(text_.piece_text(text_.pieces[piece]), limits_));
}

void TokenMaker::numeral(const Piece& piece) {
  const std::size_t length = piece.end - piece.begin;
  if (length > static_cast<std::size_t>(limits_.number_digits) + 1) return unreadable(piece.begin, piece.end);
  if (school_period(piece) || calendar(piece)) return;
  const auto first = text_.characters.folded.begin() + piece.begin;
  const auto dots = std::count(first, first + static_cast<std::ptrdiff_t>(length), U'.');
  if (dots > 1 || length - static_cast<std::size_t>(dots) > static_cast<std::size_t>(limits_.number_digits))
    return unreadable(piece.begin, piece.end);
  number(piece.begin, piece.end);
}

// 2025/26, 2025/26-1, 2025/26学年: a school year or term, where the second year follows the first.
bool TokenMaker::school_period(const Piece& piece) {
  const bool shaped = piece.end - piece.begin == 4 && is(i_ + 1, PieceKind::slash) && adjacent(i_ + 1) && adjacent(i_ + 2) &&
                      (is(i_ + 2, PieceKind::numeral) || is(i_ + 2, PieceKind::code));
  if (!shaped) return false;
  const std::uint32_t end = text_.pieces[i_ + 2].end;
  const auto period = end - piece.begin > 12 ? std::nullopt : Period::from_text(text_.characters.text(piece.begin, end));
  if (!period) return false;
  i_ += 2;
  add_period(piece.begin, end, *period);
  rest_of(end);
  return true;
}

// 2027年, 2025年9月, 2027年12月31日: as much as there is.
bool TokenMaker::calendar(const Piece& piece) {
  const auto begins = [&](std::size_t k, char32_t c) {
    return is(k, PieceKind::han) && adjacent(k) && text_.characters.folded[text_.pieces[k].begin] == c;
  };
  const auto goes_on = [&](std::size_t k, char32_t c) {
    return text_.pieces[k].end == text_.pieces[k].begin + 1 && is(k + 1, PieceKind::numeral) && adjacent(k + 1) &&
           text_.pieces[k + 1].end - text_.pieces[k + 1].begin <= 2 && begins(k + 2, c);
  };
  const auto digits = text_.characters.classes.begin() + piece.begin;
  const bool year = piece.end - piece.begin == 4 && std::all_of(digits, digits + 4, [](char c) { return c == '0'; });
  if (!year || !begins(i_ + 1, U'年')) return false;
  std::size_t last = i_ + 1;
  const bool month = goes_on(last, U'月');
  if (month) last += 2;
  const bool day = month && goes_on(last, U'日');
  if (day) last += 2;
  const std::uint32_t end = text_.pieces[last].begin + 1;
  const std::string written = text_.characters.text(piece.begin, end);
  const auto date = day ? Date::from_text(written) : std::nullopt;
  const auto period = day ? std::nullopt : Period::from_text(written);
  i_ = last;
  if (date)
    add_date(piece.begin, end, *date);
  else if (period)
    add_period(piece.begin, end, *period);
  else
    complaints_.bad_moment(text_.range(piece.begin, end), written), emit(Zhunsheng::UNREADABLE, piece.begin, end), line_->quiet = true;
  rest_of(end);
  return true;
}

// What follows in the piece that a date ended in: 底前, 之前, 学年, another word. 到2027年底 is 到2027年.
void TokenMaker::rest_of(std::uint32_t begin) {
  const std::size_t piece = i_;
  std::uint32_t end = text_.pieces[piece].end;
  if (begin == end && is(piece + 1, PieceKind::han) && adjacent(piece + 1)) end = text_.pieces[++i_].end;
  if (begin == end) {
    ++i_;
    return;
  }
  const std::string word = text_.characters.text(begin, end);
  const bool said_already = word == "底" || word == "年底" || word == "学年";
  if (!said_already) return word_part(begin, end);
  line_->tokens.back().end = text_.byte(end);
  ++i_;
}

void TokenMaker::code(const Piece& piece) {
  const std::string word = text_.piece_text(piece);
  if (plain() && previous() != Zhunsheng::LB) {
    emit(Zhunsheng::NAME, piece.begin, piece.end, word);
    ++i_;
    return;
  }
  if (date_shaped(word)) {
    if (const auto date = Date::from_text(word))
      add_date(piece.begin, piece.end, *date);
    else
      complaints_.bad_moment(text_.range(piece), word), emit(Zhunsheng::UNREADABLE, piece.begin, piece.end), line_->quiet = true;
    return rest_of(piece.end);
  }
  const auto month = month_shaped(word) ? Period::from_text(word) : std::nullopt;
  if (!month) return hyphened(piece, word);
  add_period(piece.begin, piece.end, *month);
  rest_of(piece.end);
}

void TokenMaker::number(std::uint32_t begin, std::uint32_t digits_end) {
  std::uint32_t end = digits_end;
  std::size_t next = i_ + 1;
  std::uint32_t rest = 0;
  if (is(next, PieceKind::percent) && adjacent(next)) {
    end = text_.pieces[next++].end;
  } else {
    bool slash = false;
    while ((is(next, PieceKind::han) || is(next, PieceKind::word)) && adjacent(next)) {
      const Piece& word = text_.pieces[next];
      const std::u32string_view characters(text_.characters.folded.data() + word.begin, word.end - word.begin);
      const std::size_t keyword = syntax::keyword_in_unit(characters);
      if (keyword != std::u32string_view::npos) {
        end = std::max(end, word.begin + static_cast<std::uint32_t>(keyword));
        rest = word.begin + static_cast<std::uint32_t>(keyword);
        break;
      }
      end = word.end;
      ++next;
      slash = is(next, PieceKind::slash) && adjacent(next) && (is(next + 1, PieceKind::han) || is(next + 1, PieceKind::word)) &&
              adjacent(next + 1);
      if (!slash) break;
      ++next;
    }
  }
  add_number(begin, end);
  i_ = next;
  if (rest != 0) after_number(rest, text_.pieces[next].end);
}

// 以上且: bounds stick to their number, and what follows may stick to them.
void TokenMaker::after_number(std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kBound = 2;
  const std::string first = end - begin > kBound ? text_.characters.text(begin, begin + kBound) : "";
  const bool bound = first == "以上" || first == "以下" || first == "以内" || first == "左右";
  const std::size_t piece = i_;
  if (!bound || !keyword(begin, begin + kBound, first)) return word_part(begin, end);
  i_ = piece;
  word_part(begin + kBound, end);
}

// 百分之九十五以上, 六成, 一所.
bool TokenMaker::chinese(std::uint32_t begin, std::uint32_t end, const std::string& word) {
  const bool counts = line_->shape == Shape::census || line_->shape == Shape::expect || line_->shape == Shape::number;
  if (plain() && !counts) return false;
  if (auto number = chinese_number(word, limits_)) {
    add_number(begin, end, std::move(*number));
    ++i_;
    return true;
  }
  const std::u32string_view characters(text_.characters.folded.data() + begin, end - begin);
  const std::size_t keyword = syntax::keyword_in_unit(characters);
  if (keyword == 0 || keyword == std::u32string_view::npos) return false;
  const auto cut = begin + static_cast<std::uint32_t>(keyword);
  auto number = chinese_number(text_.characters.text(begin, cut), limits_);
  if (!number) return false;
  add_number(begin, cut, std::move(*number));
  after_number(cut, end);
  return true;
}

// Digits with their unit, which the limits were asked about already: what cannot be read is shaped wrongly.
void TokenMaker::add_number(std::uint32_t begin, std::uint32_t end) {
  auto number = written_number(text_.characters.text(begin, end), limits_);
  if (number) return add_number(begin, end, std::move(*number));
  complaints_.bad_number(text_.range(begin, end), text_.characters.text(begin, end), static_cast<std::size_t>(limits_.number_digits));
  emit(Zhunsheng::UNREADABLE, begin, end);
  line_->quiet = true;
}

void TokenMaker::add_number(std::uint32_t begin, std::uint32_t end, syntax::Number number) {
  Token& token = emit(Zhunsheng::NUMBER, begin, end, number.written);
  token.literal = static_cast<std::uint32_t>(line_->numbers.size());
  line_->numbers.push_back(std::move(number));
}

void TokenMaker::add_date(std::uint32_t begin, std::uint32_t end, Date date) {
  emit(Zhunsheng::DATE, begin, end, text_.characters.text(begin, end)).literal = static_cast<std::uint32_t>(line_->dates.size());
  line_->dates.push_back(date);
}

void TokenMaker::add_period(std::uint32_t begin, std::uint32_t end, Period period) {
  emit(Zhunsheng::PERIOD, begin, end, text_.characters.text(begin, end)).literal = static_cast<std::uint32_t>(line_->periods.size());
  line_->periods.push_back(period);
}

void TokenMaker::unreadable(std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kShown = 24;
  std::string written = text_.characters.text(begin, std::min(end, begin + kShown));
  if (end - begin > kShown) written += "…";
  complaints_.bad_number(text_.range(begin, end), written, static_cast<std::size_t>(limits_.number_digits));
  emit(Zhunsheng::UNREADABLE, begin, end);
  line_->quiet = true;
  ++i_;
  while ((is(i_, PieceKind::percent) || is(i_, PieceKind::han) || is(i_, PieceKind::word)) && adjacent(i_)) ++i_;
}

}  // namespace zhunsheng::parsing
