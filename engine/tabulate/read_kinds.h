// The readers behind read_book, one a kind of file.
#pragma once

#include <string_view>

#include "base/limits.h"
#include "book/filled.h"
#include "diagnostics/diagnostic.h"

namespace zhunsheng::tabulate {

bool read_workbook(std::string_view bytes, const Limits& limits, bool notes, FilledBook& book, Diagnostics& diagnostics);
bool read_table(std::string_view bytes, const Limits& limits, FilledBook& book, Diagnostics& diagnostics);

/// ZS5014 with what to do. Always false.
bool refuse_book(const FilledBook& book, Words message, Words help, Diagnostics& diagnostics);

}  // namespace zhunsheng::tabulate
