// How single words are written so that they read back as they are.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::syntax {

/// A name: plain where it reads back as one name, else in 「」.
std::string written_name(std::string_view name);
/// An id that may hold dots and hyphens: of a rule set, a requirement, an entity.
std::string written_id(std::string_view id);
/// In the quotation marks that its own marks allow.
std::string written_quote(std::string_view text);
/// The text of a text label: plain where that reads back the same.
std::string written_text(std::string_view text);
/// True of a word in letters: then the words beside it are English too.
bool is_english(std::string_view word);

}  // namespace zhunsheng::syntax
