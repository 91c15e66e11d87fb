// Finds keywords among words, by hash.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "syntax/keywords.h"

namespace zhunsheng::parsing {

struct KeywordEntry {
  const syntax::KeywordRow* row;
  std::vector<std::string_view> more;  ///< the words after the first: "as share of" has "share", "of"
};

/// The keywords that begin with the word, those of most words first. Empty if there is none.
const std::vector<KeywordEntry>& keywords_from(std::string_view word);

/// True if a keyword of the shape is spelled exactly so.
bool is_keyword(std::string_view word, syntax::Shape shape);

/// The parser's token of a keyword.
std::size_t token_of(syntax::Keyword keyword);

/// A usual word that the language does not use, and the one that it does; empty if there is none. Only certain ones.
std::string_view right_word(std::string_view wrong);

/// Where in a Chinese word after a number a keyword begins (人以上 → 1 character); npos if none does. No unit contains these.
std::size_t keyword_in_unit(std::u32string_view word);

/// Length in characters of the comparator or operator that the word begins, or ends, with while something is left; 0 if none.
std::size_t operator_prefix(std::u32string_view word);
std::size_t comparator_suffix(std::u32string_view word);

/// Where an operator of Chinese characters stands inside a word that is more than it, as (place, length); length 0 if none.
std::pair<std::size_t, std::size_t> operator_inside(std::u32string_view word);

}  // namespace zhunsheng::parsing
