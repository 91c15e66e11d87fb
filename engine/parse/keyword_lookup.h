// Finds keywords among words, by hash.
#pragma once

#include <string>
#include <string_view>
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

}  // namespace zhunsheng::parsing
