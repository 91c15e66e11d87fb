// What a number in a workbook is worth: the text that stands in the file, never a double.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "book/filled.h"

namespace zhunsheng::tabulate {

/// How a number format shows a number, as far as it changes what the number means.
enum class Shown : std::uint8_t { number, percent, date };

/// `format`: its code ("0.0%", "yyyy\"年\"m\"月\""), or "" for a built-in one of that number.
Shown shown_by(std::uint32_t number, std::string_view format);

/// A workbook keeps 15 digits. Programs write 17, so that the double comes back: 0.95 stands there as 0.94999999999999996. More than
/// 15 significant digits are therefore rounded, half up, to the 15 that were typed and that are shown.
inline constexpr int kKeptDigits = 15;

/// Fills in kind, text and long_digits. False if `stored` is no number.
bool take_number(std::string_view stored, Shown shown, bool from_1904, FilledCell& cell);

}  // namespace zhunsheng::tabulate
