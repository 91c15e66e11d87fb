// Finding one's way in the trace of a verdict that is not met.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng::gapping {

/// The child that evaluated `node`; `index` is where it stands if all operands were recorded. Null if it was not evaluated.
const TraceStep* operand(const TraceStep& step, NodeId node, std::size_t index);

/// A trace with its facts' formulas at hand: they are recorded only where a fact is met first.
class Steps {
 public:
  Steps(const Program& program, Trace trace);
  Steps(Steps&&) = default;
  Steps(const Steps&) = delete;
  Steps& operator=(const Steps&) = delete;
  Steps& operator=(Steps&&) = delete;

  [[nodiscard]] const Program& program() const { return program_; }
  [[nodiscard]] const Node& node(const TraceStep& step) const { return program_.nodes[step.node]; }
  /// What was judged; null where nothing was.
  [[nodiscard]] const TraceStep* root() const { return trace_.requirement.empty() ? nullptr : &trace_.requirement.front(); }
  /// The formula of a fact, where it was evaluated.
  [[nodiscard]] const TraceStep* formula(const TraceStep& fact) const;
  /// Through choices, readings and facts that are worth what their formula is: where the value is made.
  [[nodiscard]] const TraceStep& source(const TraceStep& step) const;
  /// choice, reading: what was taken.
  [[nodiscard]] const TraceStep* taken(const TraceStep& step) const;
  /// Whether the trace of the requirement reads the fact on the entity.
  [[nodiscard]] bool reads(FactId fact, EntityId holder) const { return read_.contains({fact, holder}); }
  /// In how many ways the verdict reads it: expressions that are compared, each direction once, and what the condition reads.
  [[nodiscard]] std::size_t ways_read(FactId fact, EntityId holder) const;

 private:
  using Asked = std::tuple<NodeId, EntityId, Period, std::int32_t>;
  /// The expression compared and the entity it is worked out on; whether it is to be large; which of the readings within it.
  using Way = std::tuple<NodeId, EntityId, bool, std::size_t>;
  using Held = std::pair<FactId, EntityId>;
  using Counts = std::map<Held, std::size_t>;  ///< within one expression
  void index(const TraceStep& step, const Way& way, Counts& counts);
  void index_sides(const TraceStep& compare);

  const Program& program_;
  Trace trace_;
  std::map<Asked, const TraceStep*> formulas_;
  std::map<Held, std::set<Way>> read_;
};

/// A number that is a point, or nothing.
const Rational* point(const TraceStep* step);

}  // namespace zhunsheng::gapping
