// Text that others wrote, made harmless: nothing in it is hidden, and nothing that a format cannot hold is lost silently.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng {

/// The text with what is not meant to be seen made visible: marks that turn the direction of what follows, control characters, and what is no
/// character at all (U+FFFE, U+FFFF), as ⟨U+202E⟩. Line breaks and tabs stay.
std::string visible(std::string_view text);

/// visible(), and & < > " ' as entities: fit for the text of an element and for an attribute in quotes, of HTML and of XML 1.0.
std::string markup(std::string_view text);

}  // namespace zhunsheng
