// Which stated figures may be changed to bring a comparison to its line, and what moves with each of them.
#pragma once

#include <algorithm>
#include <vector>

#include "gap/figures.h"
#include "gap/steps.h"
#include "outcome/gap.h"

namespace zhunsheng::gapping {

/// A figure on the left side of a comparison, and the direction in which it may be changed.
struct Lever {
  const TraceStep* fact = nullptr;
  bool up = true;
  std::vector<const TraceStep*> totals;    ///< stated too, though the figure is a summand of theirs: they move with it
  std::vector<const TraceStep*> divisors;  ///< figures that it is divided by: where one of them is a whole of it, that does not grow
};

/// Levers that bring `left` up, or down. Only what is measured is changed: of a quotient the part, of a balance (A − B + C) its first term, never
/// what it is divided by. A figure is lowered only where a limit asks for less and no other way is there.
std::vector<Lever> levers(const Steps& steps, const Figures& figures, const TraceStep& left, bool up);

/// One way to change a lever by a number of steps.
struct Move {
  std::vector<Figure> figures;  ///< the figure itself first
  std::vector<Figure> parts;    ///< of a figure that is lowered: its parts, which come down with it where they would be above it
  Rational step;                ///< signed
  Rational most;                ///< steps at most
  ChangeModel model = ChangeModel::alone;
  [[nodiscard]] Rational after(std::size_t i, const Rational& steps) const { return figures[i].value + step * steps; }
  [[nodiscard]] Rational part_after(std::size_t i, const Rational& steps) const { return std::min(parts[i].value, after(0, steps)); }
};

/// With the wholes as they are, and with the wholes growing, as far as either is possible.
std::vector<Move> moves(const Steps& steps, const Figures& figures, const Lever& lever);

}  // namespace zhunsheng::gapping
