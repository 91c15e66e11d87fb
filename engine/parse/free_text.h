// The text that follows a label as text, to the next head, label or row.
#pragma once

#include "parse/tokens.h"

namespace zhunsheng::parsing {

struct FreeText {
  std::string text;         ///< lines joined by a line break, without blanks around them, comments or quotation marks around the whole
  std::uint32_t begin = 0;  ///< code points
  std::uint32_t end = 0;
};

FreeText read_free_text(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace zhunsheng::parsing
