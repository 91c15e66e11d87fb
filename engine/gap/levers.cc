#include "gap/levers.h"

#include <algorithm>

namespace zhunsheng::gapping {

namespace {

constexpr std::int64_t kMostSteps = 1'000'000'000'000;

class Search {
 public:
  Search(const Steps& steps, const Figures& figures) : steps_(steps), figures_(figures) {}

  void collect(const TraceStep& step, bool up) {
    if (step.node == kNone) return;
    const Node& node = steps_.node(step);
    switch (node.op) {
      case Op::fact:
        return fact(step, up);
      case Op::add:
        return sum(step, up);
      case Op::subtract:
        return first(step, up);
      case Op::divide:
        return quotient(step, up);
      case Op::multiply:
        return product(step, up);
      case Op::ceiling:
      case Op::floor:
      case Op::round:
      case Op::growth:
        return untracked([&] { first(step, up); });
      case Op::larger:
      case Op::smaller:
        return untracked([&] { each(step, up); });
      case Op::choice:
      case Op::reading:
        if (const TraceStep* inner = steps_.taken(step)) collect(*inner, up);
        return;
      case Op::quantify:
        return members(step, node, up);
      case Op::number:
      case Op::truth:
      case Op::value:
      case Op::text:
      case Op::date:
      case Op::previous:
      case Op::minus:
      case Op::absolute:
      case Op::compare:
      case Op::one_of:
      case Op::matches:
      case Op::all_of:
      case Op::any_of:
      case Op::at_least_of:
      case Op::negation:
      case Op::conforms:
      case Op::attested:
      case Op::found:
      case Op::judged:
        return;
    }
  }

  std::vector<Lever> ways;       ///< parts of what is measured
  std::vector<Lever> opposites;  ///< parts on the other side of a ratio of shares: to be raised where the ratio is to come down

 private:
  void fact(const TraceStep& step, bool up) {
    const NodeId formula = steps_.program().facts[steps_.node(step).a].formula;
    const TraceStep* inner = formula == kNone ? nullptr : steps_.formula(step);
    const bool stated = figures_.stated(steps_.node(step).a, step.entity);
    if (inner == nullptr || point(inner) == nullptr) {
      const bool exact = point(&step) != nullptr || step.value != kNone;
      if (exact && stated && !broken_) (opposite_ ? opposites : ways).push_back({&step, up, totals_, divisors_});
      return;
    }
    if (!stated) return collect(*inner, up);
    // Stated and worked out: what is stated moves with its summands, by the same amount.
    totals_.push_back(&step);
    summing_ = true;
    collect(*inner, up);
    totals_.pop_back();
    summing_ = !totals_.empty();
  }

  void sum(const TraceStep& step, bool up) { is_balance(step) ? first(step, up) : each(step, up); }
  /// A − B + C: a figure corrected by others.
  [[nodiscard]] bool is_balance(const TraceStep& step) const {
    const Op op = steps_.node(step).op;
    if (op == Op::subtract) return true;
    return op == Op::add && std::any_of(step.children.begin(), step.children.end(), [&](const TraceStep& c) { return is_balance(c); });
  }
  void first(const TraceStep& step, bool up) {
    if (!step.children.empty()) collect(step.children.front(), up);
  }
  void each(const TraceStep& step, bool up) {
    for (const TraceStep& child : step.children) collect(child, up);
  }

  /// What a stated total is not the plain sum of cannot move with it by the same amount.
  template <class Work>
  void untracked(Work&& work) {
    const bool before = broken_;
    broken_ = broken_ || summing_;
    work();
    broken_ = before;
  }

  void quotient(const TraceStep& step, bool up) {
    const Node& node = steps_.node(step);
    const TraceStep* a = operand(step, node.a, 0);
    const TraceStep* b = operand(step, node.b, 1);
    if (a == nullptr || b == nullptr) return;
    untracked([&] {
      const std::size_t before = divisors_.size();
      note_divisors(*b);
      collect(*a, up);
      divisors_.resize(before);
      const TraceStep& below = steps_.source(*b);
      if (up || opposite_ || below.node == kNone || steps_.node(below).op != Op::divide || below.children.empty()) return;
      opposite_ = true;
      collect(below.children.front(), true);
      opposite_ = false;
    });
  }

  void note_divisors(const TraceStep& step) {
    if (step.node == kNone) return;
    const bool is_fact = steps_.node(step).op == Op::fact;
    if (is_fact) divisors_.push_back(&step);
    if (const TraceStep* inner = is_fact ? steps_.formula(step) : nullptr; inner != nullptr) return note_divisors(*inner);
    for (const TraceStep& child : step.children) note_divisors(child);
  }

  void product(const TraceStep& step, bool up) {
    untracked([&] {
      for (const TraceStep& child : step.children)
        if (child.node != kNone && steps_.node(child).op != Op::number) collect(child, up);
    });
  }

  void members(const TraceStep& step, const Node& node, bool up) {
    const auto quantifier = static_cast<Quantifier>(node.sub);
    const bool adds = quantifier == Quantifier::sum || quantifier == Quantifier::mean || quantifier == Quantifier::weighted_mean ||
                      quantifier == Quantifier::min || quantifier == Quantifier::max;
    if (!adds) return;
    const auto work = [&] {
      for (const TraceStep& member : step.children)
        if (member.node == node.a && member.membership == Truth::yes) collect(member, up);
    };
    quantifier == Quantifier::sum ? work() : untracked(work);
  }

  const Steps& steps_;
  const Figures& figures_;
  std::vector<const TraceStep*> totals_;
  std::vector<const TraceStep*> divisors_;
  bool summing_ = false;
  bool broken_ = false;
  bool opposite_ = false;
};

bool same_figure(const Figure& a, const Figure& b) { return a.entity == b.entity && a.fact == b.fact && a.period == b.period; }

/// Steps that `figure` can go before it meets `bound`.
Rational room(const Figure& figure, const Rational& step, const Rational& bound) { return ((bound - figure.value) / step).floor(); }

/// A whole of the figure, one above the other.
struct Whole {
  std::optional<Figure> figure;  ///< none: not stated, so it is worked out or unknown
  FactId fact = kNone;
  bool moves = false;  ///< with the figure anyway: it is a total of it
  bool fixed = false;  ///< the figure is divided by it
};

class Moves {
 public:
  Moves(const Steps& steps, const Figures& figures, const Lever& lever) : steps_(steps), figures_(figures), lever_(lever) {}

  std::vector<Move> all() {
    auto own = figures_.find(steps_.node(*lever_.fact).a, lever_.fact->entity, *lever_.fact);
    if (!own) return {};
    base_.figures.push_back(*own);
    for (const TraceStep* total : lever_.totals) {
      const auto figure = figures_.find(steps_.node(*total).a, total->entity, *total);
      if (!figure) return {};
      base_.figures.push_back(*figure);
    }
    base_.step = Figures::step_of(*own);
    if (!lever_.up) base_.step = -base_.step;
    base_.most = Rational(kMostSteps);
    bound(base_, *own);
    if (!lever_.up) {
      find_parts(own->fact);
      return {base_};
    }
    find_wholes(*own);
    return with_wholes();
  }

 private:
  void bound(Move& move, const Figure& figure) const {
    if (!lever_.up) {
      move.most = std::min(move.most, room(figure, move.step, figures_.least(figure.fact)));
    } else if (const auto most = figures_.most(figure.fact)) {
      move.most = std::min(move.most, room(figure, move.step, *most));
    } else if (steps_.program().facts[figure.fact].type == FactType::share) {
      move.most = std::min(move.most, room(figure, move.step, Rational(1)));
    }
  }

  void find_parts(FactId whole) {
    const auto facts = steps_.program().facts;
    for (FactId fact = 0; fact < facts.size(); ++fact) {
      if (facts[fact].part_of != whole) continue;
      if (auto part = figures_.find(fact, base_.figures.front().entity, *lever_.fact)) base_.parts.push_back(std::move(*part));
      find_parts(fact);
    }
  }

  void find_wholes(const Figure& own) {
    FactId fact = steps_.program().facts[own.fact].part_of;
    for (; fact != kNone && wholes_.size() < 8; fact = steps_.program().facts[fact].part_of) {
      Whole whole{figures_.find(fact, own.entity, *lever_.fact), fact, false, is_divisor(fact)};
      whole.moves =
          std::any_of(base_.figures.begin(), base_.figures.end(), [&](const Figure& f) { return f.fact == fact; }) || is_total(fact);
      wholes_.push_back(std::move(whole));
    }
  }
  [[nodiscard]] bool is_divisor(FactId fact) const {
    return std::any_of(lever_.divisors.begin(), lever_.divisors.end(),
                       [&](const TraceStep* step) { return steps_.node(*step).a == fact && step->entity == lever_.fact->entity; });
  }
  /// Worked out from the figure, and not stated: it moves by itself.
  [[nodiscard]] bool is_total(FactId fact) const {
    return !figures_.stated(fact, lever_.fact->entity) && steps_.program().facts[fact].formula != kNone;
  }

  /// The wholes up to `upto` grow; the next one that does not is as far as one can go.
  [[nodiscard]] Move grown(std::size_t upto) const {
    Move out = base_;
    const Figure* below = &base_.figures.front();
    for (std::size_t i = 0; i < wholes_.size(); ++i) {
      const Whole& whole = wholes_[i];
      if (!whole.figure) {
        if (!whole.moves) break;  // unknown: nothing to keep below
        continue;
      }
      if (whole.moves) {
        below = &*whole.figure;
      } else if (i < upto && !whole.fixed) {
        out.figures.push_back(*whole.figure);
        bound(out, *whole.figure);
        below = &*whole.figure;
      } else {
        out.most = std::min(out.most, room(*below, out.step, whole.figure->value));
        break;
      }
    }
    return out;
  }

  std::vector<Move> with_wholes() const {
    std::size_t read = 0;  // the requirement reads the wholes below this
    std::size_t stated = 0;
    for (std::size_t i = 0; i < wholes_.size(); ++i) {
      if (!wholes_[i].figure || wholes_[i].moves) continue;
      stated = i + 1;
      if (steps_.reads(wholes_[i].fact, wholes_[i].figure->entity)) read = i + 1;
    }
    if (stated == 0) return {base_};
    std::vector<Move> out{grown(0)};
    out.front().model = ChangeModel::within;
    Move added = grown(std::max<std::size_t>(read, first_stated() + 1));
    added.model = ChangeModel::added;
    out.push_back(std::move(added));
    out.push_back(grown(wholes_.size()));
    out.back().model = ChangeModel::added;
    return out;
  }
  [[nodiscard]] std::size_t first_stated() const {
    std::size_t i = 0;
    while (i < wholes_.size() && (!wholes_[i].figure || wholes_[i].moves)) ++i;
    return i;
  }

  const Steps& steps_;
  const Figures& figures_;
  const Lever& lever_;
  Move base_;
  std::vector<Whole> wholes_;
};

}  // namespace

std::vector<Lever> levers(const Steps& steps, const Figures& figures, const TraceStep& left, bool up) {
  Search search(steps, figures);
  search.collect(left, up);
  std::vector<Lever> out = !up && !search.opposites.empty() ? std::move(search.opposites) : std::move(search.ways);
  std::vector<Lever> distinct;
  for (Lever& lever : out) {
    const bool known = std::any_of(distinct.begin(), distinct.end(), [&](const Lever& one) {
      return one.fact->node == lever.fact->node && one.fact->holder == lever.fact->holder && one.fact->period == lever.fact->period;
    });
    if (!known) distinct.push_back(std::move(lever));
  }
  return distinct;
}

std::vector<Move> moves(const Steps& steps, const Figures& figures, const Lever& lever) {
  auto out = Moves(steps, figures, lever).all();
  std::erase_if(out, [](const Move& move) { return move.most < Rational(1); });
  // Moving the same figures is the same change.
  const auto same = [](const Move& a, const Move& b) {
    return std::equal(a.figures.begin(), a.figures.end(), b.figures.begin(), b.figures.end(), same_figure);
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace zhunsheng::gapping
