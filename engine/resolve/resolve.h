// Trees of rule files → the model: names, types, units, fan-outs, citations and quotes checked. Reports all mistakes of all files.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "model/model.h"
#include "source/source.h"
#include "syntax/syntax.h"

namespace zhunsheng {

/// Whose fact a name is.
struct DeclaredFact {
  bool vocabulary = false;
  std::string owner;
  std::string place;  ///< "rules/anxi.zs:12"; empty: in a text that is not at hand
};

/// By id and by name: facts of rules that were not given, for messages about names that are not known.
using Elsewhere = std::map<std::string, DeclaredFact>;

/// The model is usable only if `diagnostics` has no errors afterwards.
model::Model resolve(const Sources& sources, const std::vector<syntax::File>& files, const Limits& limits, Diagnostics& diagnostics,
                     const Elsewhere& elsewhere = {});

}  // namespace zhunsheng
