// What is kept of a line of a stream for the lines above it: everything but the facts and the entities that nothing above looks at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/name_table.h"
#include "program/program.h"

namespace zhunsheng::load {

class LineShortener {
 public:
  /// `facts`: [fact], `types`: [type], those that are needed; an entity goes with all that stands in it. The program must outlive it.
  LineShortener(const Program& program, const std::vector<bool>& facts, const std::vector<bool>& types);
  /// The line was read without a fault. What is not understood here stays as it is.
  [[nodiscard]] std::string shortened(std::string_view line) const;

 private:
  NameTable facts_, types_;  ///< names that are left out: each stands for none that is needed
};

}  // namespace zhunsheng::load
