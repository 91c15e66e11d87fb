#include "values/fold.h"

namespace zhunsheng {

namespace {

constexpr std::string_view kSpaces[] = {" ", "\t", "\n", "\r", "\u3000", "\u00A0"};

}  // namespace

std::string_view first_character(std::string_view text) {
  if (text.empty()) return text;
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0x80U ? 1 : lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : lead >= 0xC0U ? 2 : 1;
  return text.substr(0, length);
}

std::string fold_width(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::string_view c = first_character(text);
    text.remove_prefix(c.size());
    if (c == "\u3000") {
      out += ' ';
    } else if (c == "\u2212") {
      out += '-';
    } else if (c.size() == 3 && c[0] == '\xEF' && (c[1] == '\xBC' || c[1] == '\xBD')) {
      const unsigned code = (static_cast<unsigned char>(c[1]) & 0x3FU) << 6U | (static_cast<unsigned char>(c[2]) & 0x3FU);  // of U+Fxxx
      const unsigned ascii = code + 0xF000U - 0xFF01U + 0x21U;
      if (ascii >= 0x21U && ascii <= 0x7EU)
        out += static_cast<char>(ascii);
      else
        out += c;
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    for (const auto space : kSpaces) {
      while (text.starts_with(space)) {
        text.remove_prefix(space.size());
        again = true;
      }
      while (text.ends_with(space)) {
        text.remove_suffix(space.size());
        again = true;
      }
    }
  }
  return text;
}

}  // namespace zhunsheng
