#include "parse/keyword_lookup.h"

#include <antlr4-runtime.h>

#include <algorithm>
#include <unordered_map>

#include "Zhunsheng.h"
#include "parse/characters.h"

namespace zhunsheng::parsing {

namespace {

using syntax::Keyword;
using syntax::KeywordRow;
using Entries = std::unordered_map<std::string_view, std::vector<KeywordEntry>>;

void enter(Entries& entries, const KeywordRow& row, std::string_view words) {
  if (words.empty()) return;
  KeywordEntry entry{&row, {}};
  std::string_view first;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, end - at);
    if (first.empty())
      first = word;
    else
      entry.more.push_back(word);
    at = end + 1;
  }
  entries[first].push_back(std::move(entry));
}

Entries make_entries() {
  Entries entries;
  for (const KeywordRow& row : syntax::keyword_rows()) {
    enter(entries, row, row.zh);
    enter(entries, row, row.en);
  }
  for (auto& [word, list] : entries)
    std::stable_sort(list.begin(), list.end(), [](const KeywordEntry& a, const KeywordEntry& b) { return a.more.size() > b.more.size(); });
  return entries;
}

const Entries& entries() {
  static const Entries all = make_entries();
  return all;
}

struct WrongWord {
  std::string_view wrong;
  std::string_view right;
};

// Only what can mean nothing else. 不抵于 and 不底于 sound as 不低于 does.
constexpr WrongWord kWrongWords[] = {
    {"不得低于", "不低于"}, {"不得少于", "不少于"}, {"不得小于", "不小于"}, {"不得超过", "不超过"}, {"不得高于", "不高于"}, {"不得大于", "不大于"},
    {"不得多于", "不多于"}, {"不能低于", "不低于"}, {"不能少于", "不少于"}, {"不能超过", "不超过"}, {"不能高于", "不高于"}, {"不应低于", "不低于"},
    {"不应少于", "不少于"}, {"不应超过", "不超过"}, {"不应高于", "不高于"}, {"应不低于", "不低于"}, {"应不少于", "不少于"}, {"应不超过", "不超过"},
    {"不抵于", "不低于"},   {"不底于", "不低于"},   {"大于等于", "不小于"}, {"大于或等于", "不小于"},
    {"小于等于", "不大于"}, {"小于或等于", "不大于"}, {"高于或等于", "不低于"}, {"低于或等于", "不高于"}, {"不大於", "不大于"}, {"不小於", "不小于"},
    {"不低於", "不低于"},   {"不高於", "不高于"},   {"等於", "等于"},       {"大於", "大于"},       {"小於", "小于"},       {"並且", "且"},
    {"并且", "且"},         {"而且", "且"},         {"或者", "或"},         {"如果", "如"},         {"若", "如"},           {"那么", "则"},
    };

// Characters of Chinese keywords of one kind.
std::vector<std::u32string> words_of(std::initializer_list<Keyword> kinds, std::size_t least) {
  std::vector<std::u32string> out;
  for (const KeywordRow& row : syntax::keyword_rows()) {
    if (std::find(kinds.begin(), kinds.end(), row.keyword) == kinds.end() || row.zh.empty()) continue;
    std::u32string word = decode(row.zh);
    if (word.size() >= least && word.find(U' ') == std::u32string::npos && word[0] >= 0x4E00) out.push_back(std::move(word));
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return out;
}

const std::vector<std::u32string>& long_comparators() {
  static const auto words = words_of({Keyword::COMPARATOR}, 2);
  return words;
}

const std::vector<std::u32string>& operators() {
  static const auto words = words_of({Keyword::COMPARATOR, Keyword::SHARE_OF, Keyword::AND, Keyword::OR}, 1);
  return words;
}

}  // namespace

const std::vector<KeywordEntry>& keywords_from(std::string_view word) {
  static const std::vector<KeywordEntry> none;
  const auto found = entries().find(word);
  return found == entries().end() ? none : found->second;
}

bool is_keyword(std::string_view word, syntax::Shape shape) {
  const auto& list = keywords_from(word);
  return std::any_of(list.begin(), list.end(), [&](const KeywordEntry& e) { return e.more.empty() && (e.row->shapes & bit(shape)) != 0; });
}

std::size_t token_of(Keyword keyword) {
  switch (keyword) {
#define X(name) \
  case Keyword::name: return Zhunsheng::name;
    ZHUNSHENG_KEYWORDS(X)
#undef X
  }
  return 0;
}

std::string_view right_word(std::string_view wrong) {
  for (const WrongWord& row : kWrongWords)
    if (row.wrong == wrong) return row.right;
  return {};
}

std::size_t keyword_in_unit(std::u32string_view word) {
  static const auto words = words_of({Keyword::COMPARATOR, Keyword::BOUND, Keyword::ABOUT, Keyword::AND, Keyword::OR, Keyword::THEN, Keyword::ELSE,
                                      Keyword::MET, Keyword::SHARE_OF, Keyword::SUPPLY},
                                     1);
  std::size_t first = std::u32string_view::npos;
  for (const auto& keyword : words)
    if (keyword != U"为") first = std::min(first, word.find(keyword));
  return first;
}

std::size_t operator_prefix(std::u32string_view word) {
  for (const auto& keyword : operators())
    if (word.size() > keyword.size() && word.starts_with(keyword)) return keyword.size();
  return 0;
}

std::size_t comparator_suffix(std::u32string_view word) {
  for (const auto& keyword : long_comparators())
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

}  // namespace zhunsheng::parsing
