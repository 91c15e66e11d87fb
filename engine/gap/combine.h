// Several moves at once.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "gap/trial.h"

namespace zhunsheng::gapping {

/// A move that was decided: so many steps.
struct Decided {
  const Move* move = nullptr;
  Rational steps;
};

/// What they do together: a figure that several move itself goes as far as the furthest; what only follows goes by all of them.
class Combination {
 public:
  explicit Combination(const std::vector<Decided>& moves);
  void set(Figures& figures) const;
  void restore(Figures& figures) const;
  [[nodiscard]] std::vector<FigureChange> changes() const;

 private:
  struct Part {
    Figure figure;
    Rational own;       ///< furthest of the moves whose figure it is
    Rational followed;  ///< by all the others
    [[nodiscard]] Rational after() const { return figure.value + (own + followed); }
  };
  Part& part(const Figure& figure);
  std::vector<Part> parts_;
  std::map<std::tuple<EntityId, FactId, Period>, std::size_t> places_;  ///< of `parts_`
};

}  // namespace zhunsheng::gapping
