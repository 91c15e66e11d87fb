#include "source/xml_bytes.h"

#include "source/source.h"

namespace zhunsheng {

bool holds_characters(std::string_view xml) {
  constexpr std::size_t kOneWideCharacter = 4;
  const std::string_view begin = xml.substr(0, kOneWideCharacter);
  const bool wide = begin.starts_with("\xFF\xFE") || begin.starts_with("\xFE\xFF") || begin.find('\0') != std::string_view::npos;
  return wide || first_invalid_utf8(xml) == std::string_view::npos;
}

}  // namespace zhunsheng
