// Verdicts that are not met, and facts → the smallest changes of stated figures that bring them to be met. docs/gap.md.
#pragma once

#include <functional>
#include <span>

#include "facts/facts.h"
#include "outcome/gap.h"
#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng {

/// Evaluation of the facts at hand, handed over by the caller: every number here was found or checked with it.
struct Measuring {
  std::function<Verdict(const Verdict&)> judge;                                ///< the verdict anew
  std::function<Trace(const Verdict&)> trace;                                  ///< its steps, readings at their first alternatives
  std::function<Trace(const Verdict&, std::span<const std::uint32_t>)> under;  ///< its steps with these alternatives
};

/// The gaps of an outcome, in its order. `facts` is a copy to try changes on, and is as before afterwards; `measuring` looks at it.
std::vector<Gap> gaps(const Program& program, Facts& facts, const Outcome& outcome, const Measuring& measuring);

}  // namespace zhunsheng
