#include "gap/coefficient.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "gap/combine.h"
#include "gap/subsets.h"

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kMostAlone = 12;  ///< members shown of which each would do by itself
const Rational kLevelStep(1, 100);      ///< of the common level to which several are lifted

/// A member of the sample, and how its figure is raised.
struct Unit {
  const TraceStep* body = nullptr;
  std::optional<Move> move;
  Rational slope;    ///< of the value, for a step of the move
  bool own = false;  ///< its value rests on nothing but itself and what it lies in
};

constexpr std::size_t kEngineTrims = 12;  ///< so many together are trimmed by judging every trial; more by the sums of the sample
constexpr std::size_t kOneByOne = 8;      ///< sets tried, each one member larger; behind these each half as large again

class Lifting {
 public:
  Lifting(Work& work, const Leaf& leaf) : work_(work), leaf_(leaf), quantifier_(work.steps.source(*leaf.left)) {}

  void lift() {
    if (!read() || mean_.is_zero()) return;
    describe();
    for (Unit& unit : units_) find_move(unit);
    for (std::size_t i = 0; i < units_.size(); ++i) sample_[i].can_rise = units_[i].move.has_value();
    const FewestRaised found = fewest_raised(sample_, leaf_.line, is_strict());
    spread_.emplace(sample_, leaf_.line, is_strict());
    CoefficientGap& about = *work_.gap.coefficient;
    for (const SampleMember& member : sample_)
      if (member.can_rise && member.value < about.best) ++about.candidates;
    about.at_least = found.at_least;
    about.at_most = found.at_most;
    about.ways = found.complete && found.at_least == found.at_most ? static_cast<std::uint32_t>(found.sets.size()) : 0;
    if (found.at_most == 1) each_alone(found.sets);
    for (std::size_t i = 0; i < found.sets.size() && work_.gap.fewest == 0; ++i) together(found.sets[i]);
    std::size_t tried = 0;
    for (std::size_t size = found.at_most; size > 0 && size <= found.order.size() && work_.gap.fewest == 0;
         size += ++tried < kOneByOne ? 1 : size / 2)
      together({found.order.begin(), found.order.begin() + static_cast<std::ptrdiff_t>(size)});
    if (work_.gap.fewest == about.at_most) return;
    // In whole units, or under another reading, so few do not do it after all.
    about.at_most = work_.gap.fewest;
    about.ways = 0;
    work_.gap.all_choices = false;
  }

 private:
  [[nodiscard]] bool is_strict() const { return leaf_.wanted == Comparison::less_than; }

  bool read() {
    const Node& node = work_.steps.node(quantifier_);
    const NodeId weighed = work_.program.quantifications[node.b].weight;
    for (const TraceStep& member : quantifier_.children) {
      if (member.quantity.kind == Quantity::Kind::not_applicable) continue;
      const Rational* value = point(&member);
      const TraceStep* weight = weighed == kNone ? nullptr : &member.children.back();
      if (value == nullptr || member.membership != Truth::yes || (weight != nullptr && point(weight) == nullptr)) return false;
      if (weight != nullptr && point(weight)->is_zero()) continue;
      units_.push_back({&member, std::nullopt, {}});
      sample_.push_back({*value, weight == nullptr ? Rational(1) : *point(weight), false});
    }
    for (const SampleMember& m : sample_) {
      weights_ += m.weight;
      mean_ += m.weight * m.value;
    }
    if (weights_.is_zero()) return false;
    mean_ = mean_ / weights_;
    return true;
  }

  void describe() {
    CoefficientGap about;
    about.coefficient = quantifier_.node;
    about.mean = mean_;
    about.limit = leaf_.line;
    about.best = sample_.front().value;
    for (const SampleMember& m : sample_) {
      about.square += m.weight / weights_ * (m.value - mean_) * (m.value - mean_);
      about.best = std::max(about.best, m.value);
    }
    for (std::size_t i = 0; i < units_.size(); ++i) {
      const SampleMember& m = sample_[i];
      const Rational own = m.weight / weights_ * (m.value - mean_) * (m.value - mean_);
      about.contributions.push_back({units_[i].body->entity, m.value, m.weight, about.square.is_zero() ? Rational(0) : own / about.square});
    }
    std::stable_sort(about.contributions.begin(), about.contributions.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    work_.gap.coefficient = std::move(about);
  }

  /// A figure of the member that raises it, and by how much: the value is linear in it. The first that reaches the highest value; else the one
  /// that goes furthest.
  void find_move(Unit& unit) {
    const NodeId body = work_.steps.node(quantifier_).a;
    unit.own = unit.body->entity != kNone && work_.rests_on.is_own(body, work_.facts(), unit.body->entity);
    Rational furthest(0);
    for (const Lever& lever : levers(work_.steps, work_.trial.figures(), *unit.body, true))
      for (Move& move : moves(work_.steps, work_.trial.figures(), lever)) {
        const Rational slope = value_after(unit, move, Rational(1)) - *point(unit.body);
        const Rational reach = slope * move.most;
        const bool reaches = *point(unit.body) + reach >= work_.gap.coefficient->best;
        if (slope.sign() <= 0 || (unit.move && reach <= furthest)) continue;
        furthest = reach;
        unit.slope = slope;
        unit.move = std::move(move);
        if (reaches) return;
      }
  }
  Rational value_after(const Unit& unit, const Move& move, const Rational& steps) {
    const EntityId entity = unit.body->entity;
    const Narrowed narrowed(work_.trial.figures(), unit.own ? std::optional(entity) : std::nullopt);
    work_.trial.set(move, steps);
    const Trace trace = work_.trial.trace(work_.verdict);
    work_.trial.restore(move);
    const TraceStep* all = find_step(trace, quantifier_.node);
    if (all == nullptr) return *point(unit.body);
    const auto is_it = [&](const TraceStep& member) { return member.entity == entity; };
    const auto found = std::find_if(all->children.begin(), all->children.end(), is_it);
    const Rational* value = found == all->children.end() ? nullptr : point(&*found);
    return value == nullptr ? *point(unit.body) : *value;
  }

  [[nodiscard]] Rational steps_to(std::uint32_t i, const Rational& level) const {
    const Unit& unit = units_[i];
    const Rational most = ((work_.gap.coefficient->best - sample_[i].value) / unit.slope).floor();
    const Rational wanted = ((level - sample_[i].value) / unit.slope).ceil();
    return std::max(Rational(0), std::min({wanted, most, unit.move->most}));
  }
  bool is_met() { return work_.trial.is_met(work_.verdict); }

  /// The smallest raise of one member alone, by judging each trial, or by the sums of the sample. Up to the best level more is better; the first
  /// whole step beyond it may still do.
  std::optional<Rational> fewest_steps(std::uint32_t i, const std::function<bool(const Rational& steps)>& met) {
    const Unit& unit = units_[i];
    const Rational best = spread_->best_level(sample_, {i});
    const Rational beyond = steps_to(i, best);
    Rational high = std::min(beyond, ((best - sample_[i].value) / unit.slope).floor());
    if (high < Rational(1) || !met(high)) return beyond > high && met(beyond) ? std::optional(beyond) : std::nullopt;
    Rational below(0);
    while (high - below > Rational(1)) {
      const Rational middle = ((high + below) / Rational(2)).floor();
      (met(middle) ? high : below) = middle;
    }
    return high;
  }
  [[nodiscard]] Rational value_at(std::uint32_t i, const Rational& steps) const { return sample_[i].value + units_[i].slope * steps; }
  bool is_met_with(std::uint32_t i, const Rational& steps) {
    return work_.trial.holds(*units_[i].move, steps, [this] { return is_met(); });
  }
  std::optional<Rational> fewest_by_sums(std::uint32_t i) {
    return fewest_steps(
        i, [&](const Rational& steps) { return spread_->holds_with(sample_[i].weight, sample_[i].value, value_at(i, steps)); });
  }
  /// What the sums say is checked; where it is not so after all, every trial is judged.
  std::optional<Rational> fewest_checked(std::uint32_t i, const std::optional<Rational>& by_sums) {
    const bool checked = by_sums && is_met_with(i, *by_sums) && (*by_sums == Rational(1) || !is_met_with(i, *by_sums - Rational(1)));
    return checked ? by_sums : fewest_steps(i, [&](const Rational& steps) { return is_met_with(i, steps); });
  }

  void each_alone(const std::vector<std::vector<std::uint32_t>>& sets) {
    struct Alone {
      std::uint32_t member;
      std::optional<Rational> steps;
      Rational raise;
    };
    std::vector<Alone> all;
    for (const auto& set : sets) {
      const std::uint32_t member = set.front();
      auto steps = fewest_by_sums(member);
      if (!steps) steps = fewest_checked(member, steps);
      if (steps) all.push_back({member, steps, *steps * units_[member].move->step});
    }
    std::stable_sort(all.begin(), all.end(), [](const Alone& a, const Alone& b) { return a.raise < b.raise; });
    work_.gap.all_choices = true;
    for (const Alone& one : all) {
      if (work_.gap.choices.size() == kMostAlone) {
        work_.gap.all_choices = false;
        break;
      }
      const auto steps = fewest_checked(one.member, one.steps);
      if (!steps) continue;
      add(one.member, *steps);
      if (work_.gap.rows.back().alone) take({static_cast<std::uint32_t>(work_.gap.rows.size() - 1)});
    }
    work_.gap.fewest = work_.gap.choices.empty() ? 0 : 1;
    work_.gap.fewest_proven = !work_.gap.choices.empty();
  }

  /// Several to one level, the lowest that does; then each as far down as the others allow.
  void together(const std::vector<std::uint32_t>& set) {
    auto steps = common_steps(set);
    if (steps.empty()) return;
    trim(set, steps);
    std::vector<std::uint32_t> rows;
    const bool several = work_.gap.coefficient->at_least > 1 && leaf_.conjunctive &&
                         work_.program.requirements[work_.verdict.requirement].exceptions.count == 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
      if (steps[i].is_zero()) continue;
      add(set[i], steps[i], several);
      rows.push_back(static_cast<std::uint32_t>(work_.gap.rows.size() - 1));
    }
    take(rows);
    work_.gap.fewest = static_cast<std::uint32_t>(rows.size());
    work_.gap.fewest_proven = work_.gap.coefficient->at_least == work_.gap.fewest;
    work_.gap.all_choices = work_.gap.coefficient->ways == 1;
  }
  std::vector<Rational> common_steps(const std::vector<std::uint32_t>& set) {
    const auto at = [&](const Rational& n) {
      std::vector<Rational> out;
      for (const std::uint32_t i : set) out.push_back(steps_to(i, n * kLevelStep));
      return out;
    };
    Rational lowest = sample_[set.front()].value;
    for (const std::uint32_t i : set) lowest = std::min(lowest, sample_[i].value);
    Rational below = (lowest / kLevelStep).floor();
    Rational high = (spread_->best_level(sample_, set) / kLevelStep).floor();
    if (!met_with(set, at(high))) high = high + Rational(1);
    if (!met_with(set, at(high))) return {};
    while (high - below > Rational(1)) {
      const Rational middle = ((high + below) / Rational(2)).floor();
      (met_with(set, at(middle)) ? high : below) = middle;
    }
    return at(high);
  }
  void trim(const std::vector<std::uint32_t>& set, std::vector<Rational>& steps) {
    if (set.size() > kEngineTrims) {
      auto trimmed = steps;
      trim_by_sums(set, trimmed);
      if (met_with(set, trimmed)) steps = std::move(trimmed);
      return;
    }
    for (std::size_t i = 0; i < set.size(); ++i) {
      Rational low(-1), high = steps[i];
      while (high - low > Rational(1)) {
        const Rational middle = ((high + low) / Rational(2)).floor();
        steps[i] = middle;
        (met_with(set, steps) ? high : low) = middle;
      }
      steps[i] = high;
    }
  }
  void trim_by_sums(const std::vector<std::uint32_t>& set, std::vector<Rational>& steps) const {
    Spread spread = *spread_;
    for (std::size_t i = 0; i < set.size(); ++i) spread.change(sample_[set[i]].weight, sample_[set[i]].value, value_at(set[i], steps[i]));
    for (std::size_t i = 0; i < set.size(); ++i) {
      const Rational& weight = sample_[set[i]].weight;
      const Rational from = value_at(set[i], steps[i]);
      Rational low(-1), high = steps[i];
      while (high - low > Rational(1)) {
        const Rational middle = ((high + low) / Rational(2)).floor();
        (spread.holds_with(weight, from, value_at(set[i], middle)) ? high : low) = middle;
      }
      steps[i] = high;
      spread.change(weight, from, value_at(set[i], high));
    }
  }
  [[nodiscard]] Combination combined(const std::vector<std::uint32_t>& set, const std::vector<Rational>& steps) const {
    std::vector<Decided> all;
    for (std::size_t i = 0; i < set.size(); ++i) all.push_back({&*units_[set[i]].move, steps[i]});
    return Combination(all);
  }
  bool met_with(const std::vector<std::uint32_t>& set, const std::vector<Rational>& steps) {
    const Combination combination = combined(set, steps);
    combination.set(work_.trial.figures());
    const bool out = is_met();
    combination.restore(work_.trial.figures());
    return out;
  }

  void add(std::uint32_t i, const Rational& steps, bool short_alone = false) {
    GapRow row;
    row.item = static_cast<std::uint32_t>(work_.gap.items.size());
    row.line = leaf_.line;
    row.wanted = leaf_.wanted;
    const TraceStep& body = *units_[i].body;
    work_.gap.items.push_back({body.node, leaf_.compare->node, body.entity, body.quantity, 0, {}});
    add_row(work_, leaf_, std::move(row), *units_[i].move, steps, 0, short_alone);
  }
  void take(const std::vector<std::uint32_t>& rows) {
    std::vector<Decided> all;
    for (const std::uint32_t row : rows) all.push_back({&work_.found[row].move, work_.found[row].steps});
    work_.gap.choices.push_back({rows, Combination(all).changes()});
  }

  Work& work_;
  const Leaf& leaf_;
  const TraceStep& quantifier_;
  std::vector<Unit> units_;
  std::vector<SampleMember> sample_;
  std::optional<Spread> spread_;
  Rational weights_, mean_;
};

}  // namespace

void lift(Work& work, const Leaf& leaf) { Lifting(work, leaf).lift(); }

}  // namespace zhunsheng::gapping
