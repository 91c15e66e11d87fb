#include "parse/keyword_lookup.h"

#include <algorithm>
#include <antlr4-runtime.h>
#include <unordered_map>

#include "Zhunsheng.h"

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
#define X(name)       \
  case Keyword::name: \
    return Zhunsheng::name;
    ZHUNSHENG_KEYWORDS(X)
#undef X
  }
  return 0;
}

}  // namespace zhunsheng::parsing
