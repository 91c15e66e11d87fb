// Text that others wrote, made harmless for a page.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::report {

/// The text with what is not meant to be seen made visible: marks that turn the direction of what follows, and control characters, as ⟨U+202E⟩.
std::string visible(std::string_view text);
/// The same with & < > " ' as entities: fit for the text of an element and for an attribute in quotes.
std::string html(std::string_view text);

}  // namespace zhunsheng::report
