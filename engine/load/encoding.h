// Which encoding a text that is not UTF-8 probably has.
#pragma once

#include <cstdint>
#include <string_view>

namespace zhunsheng::load {

enum class Encoding : std::uint8_t { unknown, gb18030, utf16 };

/// The first byte that is not UTF-8, or npos. Runs of ASCII cost next to nothing.
std::size_t first_bad_byte(std::string_view text);

/// `bad_byte`: the first byte that is not UTF-8.
Encoding guess_encoding(std::string_view text, std::size_t bad_byte);

/// Without a UTF-8 byte order mark.
std::string_view without_mark(std::string_view text);

}  // namespace zhunsheng::load
