// Texts in other encodings than UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng {

/// `from` as iconv(3) names it: "GB18030", "UTF-16". Nothing if the bytes are not of it.
std::optional<std::string> converted(std::string_view bytes, const char* from);

}  // namespace zhunsheng
