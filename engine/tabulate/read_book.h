// Bytes of a workbook (.xlsx), or of a table in a text file (.csv), into what its cells say.
#pragma once

#include <string>
#include <string_view>

#include "base/limits.h"
#include "book/filled.h"
#include "diagnostics/diagnostic.h"

namespace zhunsheng {

/// What the bytes and the name of a file say it is.
enum class BookKind : std::uint8_t {
  none,      ///< something else: facts in JSON
  workbook,  ///< a zip archive
  table,     ///< .csv, .tsv
  old_book,  ///< .xls, .et, or a workbook behind a password: one kind of container
};
/// `begin`: the first bytes.
BookKind book_kind(std::string_view name, std::string_view begin);

/// False, and a diagnostic that says what to do, if it cannot be read. Parts that hold no cells (pictures, macros) are left alone.
/// Notes beside cells are read only where they are asked for.
bool read_book(std::string_view bytes, std::string_view name, const Limits& limits, FilledBook& book, Diagnostics& diagnostics,
               bool notes = false);

}  // namespace zhunsheng
