#include "syntax/print_words.h"

#include <algorithm>

#include "syntax/code_points.h"
#include "syntax/keywords.h"
#include "syntax/stuck.h"

namespace zhunsheng::syntax {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Any first word of a keyword: where it would be one depends on what stands beside it, so all are put in 「」.
bool begins_keyword(std::string_view name) {
  const auto matches = [&](std::string_view words) { return !words.empty() && words.substr(0, words.find(' ')) == name; };
  const auto rows = keyword_rows();
  return std::any_of(rows.begin(), rows.end(), [&](const KeywordRow& row) { return matches(row.zh) || matches(row.en); });
}

bool plain_english(std::string_view name) {
  return is_letter(name[0]) && std::all_of(name.begin(), name.end(), [](char c) { return is_letter(c) || is_digit(c); });
}

bool plain_chinese(std::string_view name) {
  for (const std::string_view cities : {"（市、区）", "（市）"})
    if (name.ends_with("县" + std::string(cities))) name.remove_suffix(cities.size());
  const std::u32string word = decode(name);
  constexpr std::u32string_view kNumerals = U"〇零一二两三四五六七八九十百千万";
  return std::all_of(word.begin(), word.end(), is_chinese) && kNumerals.find(word[0]) == std::u32string_view::npos &&
         operator_prefix(word) == 0 && comparator_suffix(word) == 0 && right_word(name).empty();
}

// “…” nest, so they must pair up inside.
bool balanced(std::string_view text) {
  int depth = 0;
  for (const char32_t c : decode(text)) {
    if (c == U'“') ++depth;
    if (c == U'”' && --depth < 0) return false;
  }
  return depth == 0;
}

// “a” and "a" as a whole: without more marks around it, reading would take these away.
bool is_one_quotation(std::u32string_view text) {
  if (text.size() < 2) return false;
  if (fold(text.front()) == U'"') return text.find_first_of(U"\"＂", 1) == text.size() - 1;
  int depth = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    depth += text[i] == U'“' ? 1 : text[i] == U'”' ? -1 : 0;
    if (depth == 0) return false;
  }
  return text.front() == U'“' && text.back() == U'”';
}

// Where a plain line would lose something. Such a text was in quotation marks, so they fit around it.
bool needs_quotes(std::string_view text) {
  if (text.empty()) return false;
  const auto blank = [](char32_t c) { return fold(c) <= U' ' || c == 0xA0 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200D); };
  const std::u32string word = decode(text);
  if (blank(word.front()) || blank(word.back()) || is_one_quotation(word)) return true;
  for (std::size_t i = 0; i + 1 < word.size(); ++i)
    if (fold(word[i]) == U'/' && fold(word[i + 1]) == U'/' && (i == 0 || blank(word[i - 1]))) return true;
  return false;
}

}  // namespace

bool is_english(std::string_view word) { return !word.empty() && is_letter(word[0]); }

std::string written_name(std::string_view name) {
  if (name.empty()) return {};
  const bool plain = (plain_english(name) || plain_chinese(name)) && !begins_keyword(name);
  return plain ? std::string(name) : "「" + std::string(name) + "」";
}

std::string written_id(std::string_view id) {
  const auto part = [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.'; };
  const bool plain = !id.empty() && std::all_of(id.begin(), id.end(), part) && id.front() != '-' && id.back() != '-';
  return plain ? std::string(id) : written_name(id);
}

std::string written_quote(std::string_view text) {
  const std::string inside(text);
  return balanced(text) ? "“" + inside + "”" : "\"" + inside + "\"";
}

std::string written_text(std::string_view text) {
  if (text.find('\n') == std::string_view::npos && needs_quotes(text)) return written_quote(text);
  return std::string(text);
}

}  // namespace zhunsheng::syntax
