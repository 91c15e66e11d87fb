#include "syntax/stuck.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "syntax/code_points.h"
#include "syntax/keywords.h"

namespace zhunsheng::syntax {

namespace {

// The Chinese words of some keywords, the longest first.
std::vector<std::u32string> words_of(std::initializer_list<Keyword> kinds, std::size_t least) {
  std::vector<std::u32string> out;
  for (const KeywordRow& row : keyword_rows()) {
    if (std::find(kinds.begin(), kinds.end(), row.keyword) == kinds.end() || row.zh.empty()) continue;
    std::u32string word = decode(row.zh);
    if (word.size() >= least && is_chinese(word[0]) && word.find(U' ') == std::u32string::npos) out.push_back(std::move(word));
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return out;
}

const std::vector<std::u32string>& operators() {
  static const auto words = words_of({Keyword::COMPARATOR, Keyword::SHARE_OF, Keyword::AND, Keyword::OR}, 1);
  return words;
}

}  // namespace

std::size_t operator_prefix(std::u32string_view word) {
  for (const auto& keyword : operators())
    if (word.size() > keyword.size() && word.starts_with(keyword)) return keyword.size();
  return 0;
}

std::size_t comparator_suffix(std::u32string_view word) {
  static const auto words = words_of({Keyword::COMPARATOR}, 2);
  for (const auto& keyword : words)
    if (word.size() > keyword.size() && word.ends_with(keyword)) return keyword.size();
  return 0;
}

std::pair<std::size_t, std::size_t> operator_inside(std::u32string_view word) {
  for (const auto& keyword : operators()) {
    const std::size_t at = word.find(keyword);
    if (at != std::u32string_view::npos && word.size() > keyword.size()) return {at, keyword.size()};
  }
  return {0, 0};
}

std::size_t keyword_in_unit(std::u32string_view word) {
  static const auto words = words_of({Keyword::COMPARATOR, Keyword::BOUND, Keyword::ABOUT, Keyword::AND, Keyword::OR, Keyword::THEN,
                                      Keyword::ELSE, Keyword::MET, Keyword::SHARE_OF, Keyword::SUPPLY},
                                     1);
  std::size_t first = std::u32string_view::npos;
  for (const auto& keyword : words)
    if (keyword != U"为") first = std::min(first, word.find(keyword));
  return first;
}

std::string split_at_operator(std::string_view name) {
  const std::u32string word = decode(name);
  const auto [at, length] = operator_inside(word);
  std::string out;
  for (std::size_t i = 0; length > 0 && i < word.size(); ++i) {
    if (i > 0 && (i == at || i == at + length)) out += ' ';
    append_utf8(out, word[i]);
  }
  return out;
}

}  // namespace zhunsheng::syntax
