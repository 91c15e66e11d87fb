// What a part of an archive is before it is read as XML.
#pragma once

#include <string_view>

namespace zhunsheng {

/// Whether every byte belongs to a character: of UTF-8, or it begins as UTF-16 or UTF-32 do, which the reader converts. The reader of XML passes
/// damaged bytes on as they are, and what is written from them would be no text.
bool holds_characters(std::string_view xml);

}  // namespace zhunsheng
