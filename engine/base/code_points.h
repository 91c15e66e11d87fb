// Characters of UTF-8 text, and which of them nobody sees.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zhunsheng {

/// The code point at `at`, which moves past it. A byte that begins none counts as U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at);
/// Control characters, marks that turn the direction of what follows, and others without a shape of their own.
bool is_hidden(char32_t c);
/// "‹U+202E›": what stands for a character that is hidden.
std::string name_of_hidden(char32_t c);

}  // namespace zhunsheng
