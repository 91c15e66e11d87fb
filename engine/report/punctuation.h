// Punctuation differs by language: full-width in Chinese.
#pragma once

#include <string>
#include <string_view>

#include "report/view.h"

namespace zhunsheng::report {

inline std::string_view colon(const View& view) { return view.language == Language::zh ? "：" : ": "; }
inline std::string_view comma(const View& view) { return view.language == Language::zh ? "，" : ", "; }

/// "text（inside）" or "text (inside)"; the text alone where there is nothing to add.
inline std::string bracketed(std::string text, std::string_view inside, const View& view) {
  if (inside.empty() || inside == text) return text;
  text += view.language == Language::zh ? "（" : " (";
  text += inside;
  text += view.language == Language::zh ? "）" : ")";
  return text;
}

}  // namespace zhunsheng::report
