// The rows of one verdict: for each comparison that fails, the smallest change of each figure that may be changed.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "gap/leaves.h"
#include "gap/rests_on.h"
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
  RestsOn& rests_on;
  Gap& gap;
  std::vector<Found> found;                       ///< one for each of gap.rows
  std::vector<std::vector<const Leaf*>> of_item;  ///< [item]: its comparisons
  std::vector<EntityId> needed_on;                ///< ascending: the entities of comparisons that `is_needed`, one each

  [[nodiscard]] const Facts& facts() const { return trial.figures().facts(); }
};

/// What should equal a figure that is worked out, and is above it, is not lowered to fit: one of the two is wrong.
bool is_doubtful(const Program& program, const Leaf& leaf);
/// Whether the verdict stays not met as long as the comparison fails, which rests on what its entity states.
bool is_needed(const Work& work, const Leaf& leaf);
/// Whether some comparison that is needed cannot be reached by these changes: then they do not bring the verdict to be met.
bool stays_short(const Work& work, std::span<const FigureChange> changes);

/// Adds items and rows for the comparisons. `single`: nothing else keeps the verdict from being met, so the verdict itself decides.
void add_rows(Work& work, const std::vector<Leaf>& leaves, bool single);
/// Adds one row of the comparison; its figures stand as they are. `short_alone`: it is known that it does not do by itself.
void add_row(Work& work, const Leaf& leaf, GapRow row, Move move, const Rational& steps, std::uint32_t level, bool short_alone = false);
/// Which choices of rows bring the verdict to be met with the fewest items.
void choose(Work& work);

}  // namespace zhunsheng::gapping
