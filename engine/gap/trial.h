// Trying changes: the figures are set, the engine judges, the figures are put back.
#pragma once

#include <functional>
#include <optional>
#include <span>

#include "gap/gap.h"
#include "gap/leaves.h"
#include "gap/levers.h"

namespace zhunsheng::gapping {

using Holds = std::function<bool()>;

/// Only what lies on the way to an entity is judged, as long as this lives.
class Narrowed {
 public:
  Narrowed(Figures& figures, std::optional<EntityId> to) : figures_(figures) {
    if (to) figures.narrow(*to);
  }
  ~Narrowed() { figures_.widen(); }
  Narrowed(const Narrowed&) = delete;
  Narrowed& operator=(const Narrowed&) = delete;

 private:
  Figures& figures_;
};

class Trial {
 public:
  Trial(Figures& figures, const Outcome& outcome, const Measuring& measuring)
      : figures_(figures), outcome_(outcome), measuring_(measuring) {}

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
  /// Whether the comparison is worth what it should on the figures as they stand, under every reading of the verdict that makes it.
  [[nodiscard]] bool is_right(const Verdict& verdict, const Leaf& leaf) const;
  /// Whether the left side is at the line or beyond it, coming from where it was.
  [[nodiscard]] bool is_reached(const Verdict& verdict, const Leaf& leaf) const;
  /// The line of the comparison that asks for most, of all readings: of equal ones the line that has to be passed.
  [[nodiscard]] Line strictest_line(const Verdict& verdict, const Leaf& leaf) const;
  /// Whether under the readings the comparison is not the same: another value, or another line.
  [[nodiscard]] bool readings_matter(const Verdict& verdict, const Leaf& leaf) const;
  [[nodiscard]] bool has_readings(const Verdict& verdict) const { return verdict.readings_count > 1; }

  Figures& figures() { return figures_; }

 private:
  /// The comparisons of the left side under each reading: the one of the leaf, or where a reading puts another in its place that one.
  void each_alike(const Verdict& verdict, const Leaf& leaf, const std::function<void(const TraceStep&)>& each) const;

  Figures& figures_;
  const Outcome& outcome_;
  const Measuring& measuring_;
  std::vector<std::uint32_t> alternatives_;
};

}  // namespace zhunsheng::gapping
