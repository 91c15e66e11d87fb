// Text of a rule file → its tree. Reports every mistake it can, each once, and gives the tree of the rest.
#pragma once

#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "source/source.h"
#include "syntax/syntax.h"

namespace zhunsheng {

syntax::File parse(const Sources& sources, SourceId source, const Limits& limits, Diagnostics& diagnostics);

}  // namespace zhunsheng
