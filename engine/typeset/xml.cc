#include "typeset/xml.h"

#include <fmt/format.h>

#include "base/visible.h"

namespace zhunsheng::typesetting {

std::string run(std::string_view text, std::string_view style) {
  // The hint: quotation marks and dots that both scripts have are set as Chinese ones.
  std::string out = style.empty() ? R"(<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>)"
                                  : fmt::format(R"(<w:r><w:rPr><w:rStyle w:val="{}"/><w:rFonts w:hint="eastAsia"/></w:rPr>)", style);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\t"), text.size());
    if (end > 0) out += fmt::format(R"(<w:t xml:space="preserve">{}</w:t>)", markup(text.substr(0, end)));
    if (end < text.size()) out += text[end] == '\n' ? "<w:br/>" : "<w:tab/>";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out + "</w:r>";
}

}  // namespace zhunsheng::typesetting
