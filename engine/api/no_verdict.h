// Why a test got no verdict for what it expects.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/words.h"
#include "facts/facts.h"
#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::api {

/// What a test asked for.
struct Wanted {
  const std::vector<RequirementId>& requirements;  ///< not empty
  std::string_view entity;                         ///< id
  std::optional<Period> period;
};

Words why_no_verdict(const Program& program, const Facts& facts, const Outcome& outcome, const Wanted& wanted);

}  // namespace zhunsheng::api
