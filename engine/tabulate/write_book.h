// Laid out books into files: .xlsx, and one sheet as .csv.
#pragma once

#include <string>

#include "base/result.h"
#include "book/laid_out.h"

namespace zhunsheng {

/// Writes to `path`, which the library that makes workbooks opens itself. The same book gives the same bytes.
/// Fails where that library (libxlsxwriter) is not installed.
Result<bool> write_workbook(const LaidBook& book, const std::string& path);

/// UTF-8 with a byte order mark, CRLF, cells in quotation marks where needed. A text that a program would take for a formula is guarded by
/// an apostrophe, which read_book takes away again. Merged cells stand in their first cell.
std::string write_table(const LaidSheet& sheet);

}  // namespace zhunsheng
