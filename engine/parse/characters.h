// A file's text as code points: folded one to one, each with its class for the lexer and its place in bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/code_points.h"

namespace zhunsheng::parsing {

using syntax::append_utf8;
using syntax::decode;
using syntax::fold;

struct Characters {
  std::u32string folded;               ///< full-width forms and Kangxi radicals replaced; nothing is joined or split
  std::string classes;                 ///< one of the classes that grammar/ZhunshengLexer.g4 lists
  std::vector<std::uint32_t> offsets;  ///< byte offset of each code point, and the end

  [[nodiscard]] std::string text(std::size_t begin, std::size_t end) const;  ///< the folded text as UTF-8
};

/// `text` is valid UTF-8.
Characters read_characters(std::string_view text);

}  // namespace zhunsheng::parsing
