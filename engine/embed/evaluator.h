// An evaluator with its last result, and what of it was asked for.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "embed/handles.h"
#include "report/measured.h"

namespace zhunsheng::embed {

/// One side of a comparison in texts.
struct ShownQuantity {
  std::int32_t kind = ZS_NO_VALUE;
  bool has_fraction = false;
  std::int64_t numerator = 0, denominator = 0;
  std::string exact, low, high;
};
/// The texts of a verdict that lie nowhere else; made when they are first asked for.
struct ShownVerdict {
  std::string key, period;
  Words title;
  bool has_sides = false;
  report::Measured measured;
  ShownQuantity observed, required;
  std::vector<std::pair<std::string, std::string>> clauses;  ///< of its citations, zh and en
};

}  // namespace zhunsheng::embed

struct zs_evaluator {
  explicit zs_evaluator(zs_program* of) : program(of), judging(of->rules) {}

  zhunsheng::embed::ProgramUse program;
  zhunsheng::api::Judging judging;
  zhunsheng::embed::FactsUse facts;  ///< of the last result
  bool has_result = false;
  std::vector<std::unique_ptr<zhunsheng::embed::ShownVerdict>> shown;  ///< one a verdict

  [[nodiscard]] const std::vector<zhunsheng::Verdict>& verdicts() const { return judging.result().outcome.verdicts; }
};
