// Workbooks at the door: bytes of what was laid out, and forms.
#pragma once

#include <string>

#include "base/result.h"
#include "book/laid_out.h"

namespace zhunsheng::api {

/// The bytes of the workbook; nothing of it is left on the disk.
Result<std::string> workbook_bytes(const LaidBook& book);

}  // namespace zhunsheng::api
