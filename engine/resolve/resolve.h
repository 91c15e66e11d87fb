// Trees of rule files → the model: names, types, units, fan-outs, citations and quotes checked. Reports all mistakes of all files.
#pragma once

#include <vector>

#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "model/model.h"
#include "source/source.h"
#include "syntax/syntax.h"

namespace zhunsheng {

/// The model is usable only if `diagnostics` has no errors afterwards.
model::Model resolve(const Sources& sources, const std::vector<syntax::File>& files, const Limits& limits, Diagnostics& diagnostics);

}  // namespace zhunsheng
