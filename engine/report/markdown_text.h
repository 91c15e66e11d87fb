// Text that others wrote, made harmless for Markdown.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::report {

/// In one line: nothing in it is markup, a cell's end or HTML, and what nobody sees is shown as ‹U+202E›. Fit for a heading, a cell and a
/// paragraph.
std::string markdown(std::string_view text);

}  // namespace zhunsheng::report
