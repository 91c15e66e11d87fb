// Words that hold the words of duties.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhunsheng::syntax {

/// Whether the 应 at `at` is a part of another word: 适应, 供应, 应急, 应助尽助.
bool is_other_word(std::u32string_view text, std::size_t at);

}  // namespace zhunsheng::syntax
