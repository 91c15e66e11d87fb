// Text that others wrote, made harmless for a page.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::report {

/// visible(), and & < > " ' as entities: fit for the text of an element and for an attribute in quotes.
std::string html(std::string_view text);

}  // namespace zhunsheng::report
