// How far it is: what would have to change in the stated figures for a requirement to be met. docs/gap.md has the definitions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcome/outcome.h"

namespace zhunsheng {

/// One stated figure before and after.
struct FigureChange {
  EntityId entity = kNone;
  FactId fact = kNone;
  Period period;      ///< of a series; kind none otherwise
  Rational from, to;  ///< of an ordered enumeration: indexes into Program::values
};

/// What happens to the wholes (属于) that the figure is a part of.
enum class ChangeModel : std::uint8_t {
  alone,   ///< it is part of nothing that is stated
  within,  ///< 只调整结构: the wholes stay as they are
  added,   ///< 新增: the wholes that the requirement reads grow with it
  either,  ///< the wholes may stay or grow: the number is the same
};

/// The smallest change of one stated figure that brings one comparison to its line. Every row was checked by evaluating the changed facts.
struct GapRow {
  std::string id;
  std::uint32_t item = 0;             ///< of Gap::items
  std::vector<FigureChange> changes;  ///< the figure; behind it the stated totals and wholes that move with it
  Rational step;                      ///< > 0: the unit in which the figure is changed
  ChangeModel model = ChangeModel::alone;
  Rational line;                             ///< what the comparison asks for, in the unit of its left side
  Comparison wanted = Comparison::at_least;  ///< how the left side has to stand to the line
  bool under_readings = false;               ///< readings matter here: the line is the one that asks for most, and all are satisfied
  std::optional<Rational> share_of;          ///< the line as a part of the standard, where it is one (85%)
  bool alone = false;                        ///< by itself it brings the verdict to be met
  std::vector<std::uint32_t> worsens;        ///< verdicts (of Outcome::verdicts) of the entities touched that are met and would not be
};

/// A comparison that fails, or several with the same left side (the standard, and 85% of it).
struct GapItem {
  NodeId left = kNone;      ///< what is compared
  NodeId compare = kNone;   ///< the one that asks for most
  EntityId entity = kNone;  ///< on which it is evaluated
  Quantity observed;
  std::uint32_t figures = 0;  ///< so many stand behind it that no rows are made of them; then `line` is what it asks for
  Rational line;
};

/// Rows that together bring the verdict to be met; what they do to the figures, where several move the same one, added up.
struct GapChoice {
  std::vector<std::uint32_t> rows;
  std::vector<FigureChange> changes;
};

/// How much one member has to do with a difference coefficient.
struct Contribution {
  EntityId entity = kNone;
  Rational value, weight;
  Rational share;  ///< of the variance: 0..1, over all members 1
};
/// A difference coefficient above its limit.
struct CoefficientGap {
  NodeId coefficient = kNone;
  Rational mean, square;                    ///< of the deviation
  Rational limit, best;                     ///< best: the highest value of a member
  std::vector<Contribution> contributions;  ///< largest share first
  std::uint32_t candidates = 0;             ///< members whose figure can be raised
  std::uint32_t at_least = 0, at_most = 0;  ///< so many have to be lifted; equal: proven. at_most 0: lifting does not do it
  std::uint32_t ways = 0;                   ///< sets of `at_least` members that do it, where all were looked at
};

enum class GapReason : std::uint8_t {
  none,
  composite,     ///< it rests on other verdicts: their rows are what is to be done
  members,       ///< so many more members are needed, or fewer, and no stated figure gives them
  attested,      ///< it also asks for something that is no number
  judgement,     ///< a person must judge
  missing,       ///< figures are missing or contradict each other
  also_missing,  ///< figures that are not known (Gap::missing) stand in the way too
  above,         ///< the figure is above what it should equal: to be checked, not lowered
  many,          ///< any of many figures could be changed: GapItem::figures
  coefficients,  ///< several difference coefficients are above their limits: Gap::above_limits
  no_figure,     ///< no single stated figure stands behind it, or none that may be changed in this direction
  no_change,     ///< no permitted change of the figures behind it brings it about
};

/// A figure that is needed and is not known.
struct MissingFigure {
  EntityId entity = kNone;
  FactId fact = kNone;
  friend auto operator<=>(const MissingFigure&, const MissingFigure&) = default;
};

/// One verdict that is not met, and how far it is.
struct Gap {
  std::uint32_t verdict = 0;  ///< of Outcome::verdicts
  std::vector<GapItem> items;
  std::vector<GapRow> rows;
  std::uint32_t fewest = 0;            ///< items that have to change at least; 0 where no choice of rows does it
  bool fewest_proven = false;          ///< no fewer items do it
  std::vector<GapChoice> choices;      ///< with the fewest items
  bool all_choices = true;             ///< `choices` has every choice of items
  GapReason reason = GapReason::none;  ///< why there is no row, or why the rows are not all
  Rational amount;                     ///< members: how many more; negative: fewer
  TypeId amount_type = kNone;
  std::vector<std::uint32_t> parts;  ///< composite: verdicts of this outcome that keep it from being met
  std::uint32_t parts_left_out = 0;  ///< composite: further ones, of entities or rules that were not asked for
  std::vector<MissingFigure> missing;
  std::optional<CoefficientGap> coefficient;
  std::vector<GapItem> above_limits;  ///< coefficients, where several are; then none of them is looked at by itself
};

}  // namespace zhunsheng
