// What is kept of a line of a stream for the lines above it: everything but the facts that nothing above looks at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/name_table.h"
#include "program/program.h"

namespace zhunsheng::load {

class LineShortener {
 public:
  /// `needed`: [fact]. The program must outlive it.
  LineShortener(const Program& program, const std::vector<bool>& needed);
  /// The line was read without a fault. What is not understood here stays as it is.
  [[nodiscard]] std::string shortened(std::string_view line) const;

 private:
  NameTable left_out_;  ///< names of facts, each of which stands for none that is needed
};

}  // namespace zhunsheng::load
