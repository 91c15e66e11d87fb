// Diagnostics for people and as JSON.
#pragma once

#include <string>

#include "diagnostics/diagnostic.h"
#include "report/json.h"
#include "report/view.h"
#include "source/source.h"

namespace zhunsheng::report {

/// Each with its place, the line underlined, notes, help and the mended text; last, how many there are.
void append_text(std::string& out, const Diagnostics& diagnostics, const Sources& sources, const View& view);

/// An array: {"code","name","severity","message","help","file","line","column",…,"where","notes","fixes"}.
void append_json(Json& json, const Diagnostics& diagnostics, const Sources& sources);

}  // namespace zhunsheng::report
