// Keywords that stick to names because Chinese has no spaces. Used by the parser, and by the names pass for its offers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace zhunsheng::syntax {

/// Length in characters of the operator that the word begins with, or of the comparator of two characters or more that it
/// ends with, while something is left; 0 if there is none.
std::size_t operator_prefix(std::u32string_view word);
std::size_t comparator_suffix(std::u32string_view word);

/// Where an operator stands inside a word that is more than it, as (place, length); length 0 if none does.
std::pair<std::size_t, std::size_t> operator_inside(std::u32string_view word);

/// Where in a word after a number a keyword begins (人以上: 1); npos if none does. No unit contains these.
std::size_t keyword_in_unit(std::u32string_view word);

/// The name with spaces around the operator in it: 公办就读人数占在读人数 → 公办就读人数 占 在读人数. Empty if it contains none.
/// An offer only: a name may well contain such characters (高于规定学历教师数).
std::string split_at_operator(std::string_view name);

}  // namespace zhunsheng::syntax
