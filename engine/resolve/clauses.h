// What clauses.cc reads of a 条款 and duties.cc makes rules of.
#pragma once

#include <array>

#include "resolve/names.h"
#include "syntax/clauses.h"

namespace zhunsheng::resolving {

using syntax::Cell;
using syntax::ClauseClass;
using syntax::ClauseColumn;
using syntax::Row;

/// What the labels and the heading of one 条款 say.
struct Resolver::ClauseDraft {
  std::size_t scope = 0;
  const Block* block = nullptr;
  Id clause = kNone;
  const syntax::Citation* cited = nullptr;
  std::vector<const Label*> labels;  ///< that every duty takes over
  std::array<std::size_t, syntax::kClauseColumns> columns{};
  std::size_t width = 0;
  bool subject_known = true;
  syntax::File* file = nullptr;  ///< of the rules written out

  [[nodiscard]] const Cell* cell(const Row& row, ClauseColumn column) const {
    const std::size_t at = columns[static_cast<std::size_t>(column)];
    return at < row.cells.size() && !row.cells[at].text.empty() ? &row.cells[at] : nullptr;
  }
};

}  // namespace zhunsheng::resolving
