#include "syntax/modal_words.h"

namespace zhunsheng::syntax {

bool is_other_word(std::u32string_view text, std::size_t at) {
  const auto among = [](char32_t c, std::u32string_view list) { return list.find(c) != std::u32string_view::npos; };
  if (at > 0 && among(text[at - 1], U"适相供反对响顺呼")) return true;
  return at + 1 < text.size() && (among(text[at + 1], U"用急对变届") || (at + 2 < text.size() && text[at + 2] == U'尽'));
}

}  // namespace zhunsheng::syntax
