// The readers behind paragraphs_of, one a kind of file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng::cite {

struct DocxText {
  std::string text;
  int numbered = 0;  ///< paragraphs whose number the word processor makes: it is not in the text
  int pictures = 0;
};
/// Nothing if it is no .docx, or damaged.
std::optional<DocxText> text_of_docx(std::string_view bytes);

/// `html` is UTF-8.
std::string text_of_html(const std::string& html);

}  // namespace zhunsheng::cite
