// One document's statements on one indicator: which values it allows from which day on.
#pragma once

#include <vector>

#include "align/measure.h"
#include "outcome/levels.h"

namespace zhunsheng::aligning {

struct Asked {
  std::uint32_t row = kNone;
  const RequirementDef* requirement = nullptr;
  Measure measure;
};

/// Fills strictness, timing and obstacle of the pair from both documents' statements on one and the same indicator.
void compare_asked(const std::vector<Asked>& first, const std::vector<Asked>& second, MeasurePair& pair);

}  // namespace zhunsheng::aligning
