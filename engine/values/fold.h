// Width folding and code points for the readers of numbers and units.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng {

/// Full-width ASCII (！ to ～) and the wide space become ASCII, − (U+2212) becomes -. Everything else stays. `text` is UTF-8.
std::string fold_width(std::string_view text);

/// The first character of `text` with all its bytes; empty only for an empty text. A broken byte counts as one character.
std::string_view first_character(std::string_view text);

/// Without white space (ASCII, wide and no-break) at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace zhunsheng
