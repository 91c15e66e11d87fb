// The rows of one verdict: for each comparison that fails, the smallest change of each figure that may be changed.
#pragma once

#include <string>
#include <vector>

#include "gap/leaves.h"
#include "gap/trial.h"

namespace zhunsheng::gapping {

/// A row with the move behind it.
struct Found {
  Move move;
  Rational steps;
  std::uint32_t level = 0;  ///< of its item: lines in ascending order, from 0
};

/// What is being worked on.
struct Work {
  const Program& program;
  const Outcome& outcome;
  Trial& trial;
  const Verdict& verdict;
  const Steps& steps;
  Gap& gap;
  std::vector<Found> found;  ///< one for each of gap.rows
};

/// Adds items and rows for the comparisons. `single`: nothing else keeps the verdict from being met, so the verdict itself decides.
void add_rows(Work& work, const std::vector<Leaf>& leaves, bool single);
/// Adds one row; its figures stand as they are.
void add_row(Work& work, GapRow row, Move move, const Rational& steps, std::uint32_t level);
/// Which choices of rows bring the verdict to be met with the fewest items.
void choose(Work& work);

}  // namespace zhunsheng::gapping
