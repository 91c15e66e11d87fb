// Trying changes: the figures are set, the engine judges, the figures are put back.
#pragma once

#include <functional>
#include <optional>

#include "gap/gap.h"
#include "gap/levers.h"

namespace zhunsheng::gapping {

using Holds = std::function<bool()>;

class Trial {
 public:
  Trial(Figures& figures, const Measuring& measuring) : figures_(figures), measuring_(measuring) {}

  void set(const Move& move, const Rational& steps) {
    for (std::size_t i = 0; i < move.figures.size(); ++i) figures_.set(move.figures[i], move.after(i, steps));
    for (std::size_t i = 0; i < move.parts.size(); ++i) figures_.set(move.parts[i], move.part_after(i, steps));
  }
  void restore(const Move& move) { set(move, Rational(0)); }
  [[nodiscard]] bool holds(const Move& move, const Rational& steps, const Holds& holds);
  /// The smallest number of steps, from 1 to `most`, with which it holds: it does there, and does not with one fewer.
  /// Between the two every number is decided by halving, so it is the smallest where the figure works in one direction only.
  [[nodiscard]] std::optional<Rational> fewest(const Move& move, const Rational& most, const Holds& holds);

  /// From here on the steps of verdicts are those under these alternatives of their readings; none: the first ones.
  void read_under(std::vector<std::uint32_t> alternatives) { alternatives_ = std::move(alternatives); }
  [[nodiscard]] Trace trace(const Verdict& verdict) const {
    return alternatives_.empty() ? measuring_.trace(verdict) : measuring_.under(verdict, alternatives_);
  }
  /// The verdict on the figures as they stand, under all readings.
  [[nodiscard]] bool is_met(const Verdict& verdict) const;
  /// The comparison `node` on `entity` on the figures as they stand; `wanted` is what it should be.
  [[nodiscard]] bool comparison_is(const Verdict& verdict, NodeId node, EntityId entity, Truth wanted) const;

  Figures& figures() { return figures_; }

 private:
  Figures& figures_;
  const Measuring& measuring_;
  std::vector<std::uint32_t> alternatives_;
};

}  // namespace zhunsheng::gapping
