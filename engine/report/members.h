// Small members that several JSON documents share: words, citations, exact values.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "program/program.h"
#include "report/json.h"
#include "values/value.h"

namespace zhunsheng::report {

/// "name": {"zh": …, "en": …}
void append_words(Json& json, std::string_view name, const Words& words);

/// "fujian-2025#二/五/11".
std::string clause_id(const Program& program, const CitationDef& citation);
/// {"document","locator","quote","verified"}, one for each citation in the slice of Program::lists.
void append_citations(Json& json, const Program& program, Slice citations);

/// The exact text of a point or a root. Empty for what is neither, and for what has more than 64 digits.
std::string exact_text(const Quantity& quantity);

/// The members "value", or "low" and "high", or "approx": docs/semantics.md, section 12.
void append_exact(Json& json, const Quantity& quantity);

}  // namespace zhunsheng::report
