// The text of an original, a line a paragraph, from what it comes as: plain text (UTF-8, UTF-16, GB18030), .docx, .html.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"

namespace zhunsheng::cite {

/// UTF-8; nothing, with an error, where there is no text to be had (a scan, a PDF, an old .doc, a damaged file).
/// Warnings where something may be lost (numbers that the word processor makes itself).
std::optional<std::string> paragraphs_of(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

}  // namespace zhunsheng::cite
