// Reads a result that check wrote as JSON or NDJSON.
#pragma once

#include <string_view>

#include "diagnostics/diagnostic.h"
#include "outcome/changes.h"

namespace zhunsheng {

/// False, with an error, if the text is no whole zhunsheng-result/1 (the short form of NDJSON holds no whole verdicts).
bool read_result(std::string_view text, std::string_view name, SavedResult& result, Diagnostics& diagnostics);

}  // namespace zhunsheng
