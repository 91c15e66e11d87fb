// Totals: the same numbers in every format.
#pragma once

#include <cstdint>

#include "outcome/outcome.h"
#include "program/program.h"
#include "report/json.h"

namespace zhunsheng::report {

struct Summary {
  std::uint64_t status[kStatuses] = {};
  std::uint64_t violations = 0, gaps = 0, shortfalls = 0, deviations = 0, suggestions = 0;
  std::uint64_t entities = 0;  ///< that have a verdict
  std::uint64_t verdicts = 0;
  std::uint64_t not_asked = 0, not_asked_stated = 0;  ///< duties that nobody asked about; those that the facts say something about
  std::uint64_t undecided = 0;                        ///< open or in review, of requirements that decide something (all but 鼓励)

  void add(const Program& program, const Outcome& outcome);
  void add(const Summary& other);
};

void append_json(Json& json, const Summary& summary);

}  // namespace zhunsheng::report
