// Marks of Unicode that cannot be seen.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhunsheng {

/// The mark that stands at `at` and cannot be seen, of three bytes: U+200B..200F, U+2028..202E, U+2060..2069, U+FEFF, U+FFFE, U+FFFF; of two:
/// U+0080..009F, U+061C; else 0.
unsigned unseen(std::string_view text, std::size_t at);

}  // namespace zhunsheng
