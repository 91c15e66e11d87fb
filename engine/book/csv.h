// One cell of a table in a text file.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng {

/// Text that others wrote, as a cell: nothing in it ends the cell, hides what stands beside it, or is run by a spreadsheet as a formula (that
/// begins with = + - @, in either width; an apostrophe goes before it). Line breaks stay, other control characters and marks that turn the
/// direction of what follows are shown as ‹U+202E›.
void append_csv_text(std::string& out, std::string_view text);
/// A number that was written here, not read.
void append_csv_number(std::string& out, std::string_view number);

}  // namespace zhunsheng
