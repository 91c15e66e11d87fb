// For whom something is rendered: language, width of the screen, colour. Given by the caller; nothing here asks the machine.
#pragma once

#include <string>

#include "diagnostics/diagnostic.h"

namespace zhunsheng::report {

enum class Language : std::uint8_t { zh, en };

struct View {
  Language language = Language::zh;
  int width = 80;       ///< columns of a line
  bool colour = false;  ///< ANSI colours
};

/// The words in the view's language; the other language where this one is empty.
inline const std::string& pick(const Words& words, Language language) {
  const std::string& wanted = language == Language::zh ? words.zh : words.en;
  return !wanted.empty() ? wanted : language == Language::zh ? words.en : words.zh;
}
inline const std::string& pick(const Words& words, const View& view) { return pick(words, view.language); }
/// Of words that do not outlive the call, a copy.
inline std::string pick(Words&& words, Language language) { return pick(words, language); }
inline std::string pick(Words&& words, const View& view) { return pick(words, view.language); }

}  // namespace zhunsheng::report
