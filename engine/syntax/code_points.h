// Code points of UTF-8 text, and back.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::syntax {

/// One code point of valid UTF-8 at `i`, which moves on.
char32_t next_code_point(std::string_view text, std::size_t& i);
std::u32string decode(std::string_view text);
void append_utf8(std::string& out, char32_t c);

/// The form to which one code point folds: full-width forms, Kangxi radicals. One to one.
char32_t fold(char32_t c);
std::string fold(std::string_view text);

bool is_chinese(char32_t c);  ///< may stand in a Chinese name

}  // namespace zhunsheng::syntax
