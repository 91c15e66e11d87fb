#include "gap/rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/sha256.h"
#include "gap/trend.h"

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kMostLevers = 12;
constexpr std::int64_t kMostTried = 20'000;
constexpr std::size_t kIdDigits = 12;

/// Stable over versions of the rules and of the facts: what is required of whom, and which figure is to change for which of the comparisons.
std::string id_of(const Work& work, const Leaf& leaf, const GapRow& row, const GapItem& item) {
  const Facts& facts = work.facts();
  const FigureChange& change = row.changes.front();
  std::string key(work.program.text(work.program.requirements[work.verdict.requirement].id));
  const auto add = [&](std::string_view part) { (key += '\n') += part; };
  add(facts.entities[work.verdict.entity].id);
  add(work.verdict.period.text());
  add(facts.entities[item.entity].id);
  add(facts.entities[change.entity].id);
  add(work.program.text(work.program.facts[change.fact].name.id));
  add(change.period.text());
  add(std::to_string(work.rests_on.place(work.verdict.requirement, leaf.compare->node, change.fact)));
  add(leaf.compare->period == work.verdict.period ? std::string() : leaf.compare->period.text());
  add(row.model == ChangeModel::added ? "added" : "");
  const std::string digest = text(Sha256::of(std::as_bytes(std::span(key))));
  return "zg-" + digest.substr(digest.find(':') + 1, kIdDigits);
}

/// Verdicts of the entities touched that are met and would not be.
std::vector<std::uint32_t> worsened(Work& work, const GapRow& row) {
  std::set<EntityId> touched;
  for (const FigureChange& change : row.changes) touched.insert(change.entity);
  std::vector<std::uint32_t> out;
  for (const EntityId entity : touched) {
    const auto& all = work.outcome.verdicts;
    auto at = std::lower_bound(all.begin(), all.end(), entity, [](const Verdict& v, EntityId e) { return v.entity < e; });
    for (; at != all.end() && at->entity == entity; ++at) {
      const auto reads = [&](const FigureChange& change) { return work.rests_on.verdict_reads(at->requirement, change.fact); };
      if (at->status != Status::met || std::none_of(row.changes.begin(), row.changes.end(), reads)) continue;
      if (!work.trial.is_met(*at)) out.push_back(static_cast<std::uint32_t>(at - all.begin()));
    }
  }
  return out;
}

/// The item of a comparison; lines with the same left side are one item.
using Items = std::map<std::pair<NodeId, EntityId>, std::uint32_t>;
std::uint32_t item_of(Gap& gap, Items& items, const Leaf& leaf) {
  const auto [found, is_new] = items.try_emplace({leaf.left->node, leaf.compare->entity}, static_cast<std::uint32_t>(gap.items.size()));
  if (is_new) gap.items.push_back({leaf.left->node, leaf.compare->node, leaf.compare->entity, leaf.left->quantity, 0, {}});
  return found->second;
}

class Rows {
 public:
  Rows(Work& work, bool single) : work_(work), single_(single) {}

  void add(const Leaf& leaf, std::uint32_t item, std::uint32_t level, const std::optional<Rational>& share_of) {
    if (is_doubtful(work_.program, leaf)) return;
    const auto all = levers(work_.steps, work_.trial.figures(), *leaf.left, leaf.wants_more(leaf.now()));
    if (all.size() > kMostLevers) {
      work_.gap.items[item].figures = static_cast<std::uint32_t>(all.size());
      work_.gap.items[item].line = leaf.line;
      return;
    }
    judged_on_ = on_its_own(leaf);
    const std::size_t begin = work_.gap.rows.size();
    for (const Lever& lever : all) add(leaf, lever, item, level, share_of);
    prefer_harmless(begin);
  }

 private:
  void add(const Leaf& leaf, const Lever& lever, std::uint32_t item, std::uint32_t level, const std::optional<Rational>& share_of) {
    std::optional<std::size_t> within;
    for (Move& move : moves(work_.steps, work_.trial.figures(), lever)) {
      if (within && move.model == ChangeModel::added && work_.gap.rows.back().model == ChangeModel::added) continue;
      const auto steps = fewest(move, leaf);
      if (!steps) continue;
      if (within && work_.found[*within].steps == *steps) {
        work_.gap.rows[*within].model = ChangeModel::either;
        break;
      }
      if (move.model != ChangeModel::added && !within) within = work_.gap.rows.size();
      GapRow row;
      row.item = item;
      const Line line = work_.trial.has_readings(work_.verdict) ? strictest_line(leaf) : Line{leaf.line, leaf.wanted};
      row.under_readings = readings_matter(leaf);
      row.line = line.value;
      row.wanted = line.wanted;
      row.share_of = share_of;
      const bool added = move.model == ChangeModel::added;
      add_row(work_, leaf, std::move(row), std::move(move), *steps, level);
      if (added) break;
    }
  }
  bool readings_matter(const Leaf& leaf) {
    const Narrowed narrowed(work_.trial.figures(), judged_on_);
    return work_.trial.readings_matter(work_.verdict, leaf);
  }
  Line strictest_line(const Leaf& leaf) {
    const Narrowed narrowed(work_.trial.figures(), judged_on_);
    return work_.trial.strictest_line(work_.verdict, leaf);
  }

  /// The entity that alone has to be looked at for the comparison; none where it rests on others too.
  std::optional<EntityId> on_its_own(const Leaf& leaf) {
    const TraceStep& compare = *leaf.compare;
    if (compare.entity == kNone || !work_.rests_on.is_own(compare.node, work_.facts(), compare.entity)) return std::nullopt;
    const Narrowed narrowed(work_.trial.figures(), compare.entity);
    const Trace trace = work_.trial.trace(work_.verdict);
    const TraceStep* found = find_step(trace, compare.node, compare.entity);
    const TraceStep* left = found == nullptr ? nullptr : operand(*found, work_.program.nodes[compare.node].a, 0);
    const bool same = left != nullptr && found->truth == compare.truth && left->value == leaf.left->value &&
                      (left->value != kNone || (point(left) != nullptr && *point(left) == leaf.now()));
    return same ? std::optional(compare.entity) : std::nullopt;
  }

  std::optional<Rational> fewest(const Move& move, const Leaf& leaf) {
    const auto moved = moved_facts(move);
    const auto lets_off = [&](FactId fact) { return work_.rests_on.exceptions_read(work_.verdict.requirement, fact); };
    const bool decides = leaf.conjunctive && !work_.trial.has_readings(work_.verdict) && std::none_of(moved.begin(), moved.end(), lets_off);
    if (single_ && !decides && leaf.wanted != Comparison::equal)
      return fewest(
          move, [&] { return work_.trial.is_met(work_.verdict); }, false);
    const Narrowed narrowed(work_.trial.figures(), judged_on_);
    const auto right = [&] { return work_.trial.is_right(work_.verdict, leaf); };
    if (leaf.wanted == Comparison::equal) {
      const auto reached = work_.trial.fewest(move, move.most, [&] { return work_.trial.is_reached(work_.verdict, leaf); });
      return reached && work_.trial.holds(move, *reached, right) ? reached : std::nullopt;
    }
    return fewest(move, right, trend_of_margin(work_.program, leaf.compare->node, moved) != Trend::unclear);
  }
  std::optional<Rational> fewest(const Move& move, const Holds& holds, bool one_way) {
    const auto found = work_.trial.fewest(move, move.most, holds);
    const Figure& figure = move.figures.front();
    if (!found || one_way || work_.steps.ways_read(figure.fact, figure.entity) < 2) return found;
    // It works in several places, perhaps against itself: every smaller number is tried, as far as that goes.
    const Rational tried = std::min(*found, Rational(kMostTried));
    for (Rational n(1); n < tried; n += Rational(1))
      if (work_.trial.holds(move, n, holds)) return n;
    return found;
  }
  static std::vector<FactId> moved_facts(const Move& move) {
    std::vector<FactId> out;
    for (const Figure& figure : move.figures) out.push_back(figure.fact);
    for (const Figure& part : move.parts) out.push_back(part.fact);
    return out;
  }

  /// What harms nothing stands first: choices are made from the first rows.
  void prefer_harmless(std::size_t begin) {
    auto& rows = work_.gap.rows;
    const auto first =
        std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.end(), [](const GapRow& r) { return r.worsens.empty(); });
    if (first == rows.end() || first == rows.begin() + static_cast<std::ptrdiff_t>(begin)) return;
    const auto at = static_cast<std::size_t>(first - rows.begin());
    std::swap(rows[begin], rows[at]);
    std::swap(work_.found[begin], work_.found[at]);
  }

  Work& work_;
  bool single_;
  std::optional<EntityId> judged_on_;  ///< of the comparison at hand
};

}  // namespace

namespace {

/// The line as a part of the standard: of the one that the rule names, else of the highest line of the same left side.
std::optional<Rational> share_of_standard(const Leaf& leaf, const Leaf& most) {
  const Rational& standard = leaf.standard ? *leaf.standard : most.line;
  const bool is_part = standard.sign() > 0 && leaf.line < standard && most.wanted == Comparison::at_least;
  return is_part ? std::optional(leaf.line / standard) : std::nullopt;
}

}  // namespace

bool is_doubtful(const Program& program, const Leaf& leaf) {
  return leaf.wanted == Comparison::equal && leaf.left->value == kNone && leaf.now() > leaf.line &&
         program.nodes[program.nodes[leaf.compare->node].b].op != Op::number;
}

bool is_needed(const Work& work, const Leaf& leaf) {
  const EntityId entity = leaf.compare->entity;
  return leaf.conjunctive && entity != kNone && work.rests_on.is_own(leaf.compare->node, work.facts(), entity);
}

bool stays_short(const Work& work, std::span<const FigureChange> changes) {
  const auto& all = work.needed_on;
  const auto& entities = work.facts().entities;
  std::size_t reached = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (work.rests_on.exceptions_read(work.verdict.requirement, changes[i].fact)) return false;
    const EntityId holder = changes[i].entity;
    const auto same = [&](const FigureChange& before) { return before.entity == holder; };
    if (std::any_of(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
    const auto count = [&](EntityId begin, EntityId end) {
      return static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), end) - std::lower_bound(all.begin(), all.end(), begin));
    };
    reached += count(holder, entities[holder].end);
    for (EntityId at = entities[holder].parent; at != kNone; at = entities[at].parent) reached += count(at, at + 1);
  }
  return reached < all.size();
}

void add_row(Work& work, const Leaf& leaf, GapRow row, Move move, const Rational& steps, std::uint32_t level, bool short_alone) {
  for (std::size_t i = 0; i < move.figures.size(); ++i) {
    const Figure& figure = move.figures[i];
    row.changes.push_back({figure.entity, figure.fact, figure.period, figure.value, move.after(i, steps)});
  }
  for (std::size_t i = 0; i < move.parts.size(); ++i)
    if (const Figure& part = move.parts[i]; move.part_after(i, steps) != part.value)
      row.changes.push_back({part.entity, part.fact, part.period, part.value, move.part_after(i, steps)});
  row.step = move.step.abs();
  row.model = move.model;
  row.id = id_of(work, leaf, row, work.gap.items[row.item]);
  work.trial.set(move, steps);
  row.alone = !short_alone && !stays_short(work, row.changes) && work.trial.is_met(work.verdict);
  row.worsens = worsened(work, row);
  work.trial.restore(move);
  work.gap.rows.push_back(std::move(row));
  work.found.push_back({std::move(move), steps, level});
}

namespace {

/// What reaches a line and the higher one of the same item alike is said of the higher one.
void merge_alike(Work& work) {
  auto& rows = work.gap.rows;
  const auto alike = [&](std::size_t i, std::size_t other) {
    const auto same = [](const FigureChange& a, const FigureChange& b) {
      return a.entity == b.entity && a.fact == b.fact && a.period == b.period && a.to == b.to;
    };
    return rows[i].item == rows[other].item && rows[i].model == rows[other].model && work.found[i].level < work.found[other].level &&
           std::equal(rows[i].changes.begin(), rows[i].changes.end(), rows[other].changes.begin(), rows[other].changes.end(), same);
  };
  for (std::size_t i = rows.size(); i-- > 0;) {
    bool merged = false;
    for (std::size_t other = i + 1; other < rows.size() && !merged; ++other) merged = alike(i, other);
    if (!merged) continue;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
    work.found.erase(work.found.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

}  // namespace

void add_rows(Work& work, const std::vector<Leaf>& leaves, bool single) {
  Items items;
  for (const Leaf& leaf : leaves) {
    const std::uint32_t item = item_of(work.gap, items, leaf);
    if (work.of_item.size() <= item) work.of_item.resize(item + 1);
    auto& same = work.of_item[item];
    const bool known =
        std::any_of(same.begin(), same.end(), [&](const Leaf* l) { return l->line == leaf.line && l->wanted == leaf.wanted; });
    if (!known) same.push_back(&leaf);
    if (is_needed(work, leaf)) work.needed_on.push_back(leaf.compare->entity);
  }
  std::sort(work.needed_on.begin(), work.needed_on.end());
  Rows rows(work, single && work.of_item.size() == 1 && work.of_item.front().size() == 1);
  for (std::uint32_t item = 0; item < work.of_item.size(); ++item) {
    auto& lines = work.of_item[item];
    std::stable_sort(lines.begin(), lines.end(), [](const Leaf* a, const Leaf* b) { return a->line < b->line; });
    if (lines.empty()) continue;
    const Leaf& most = *lines.back();
    work.gap.items[item].compare = most.compare->node;
    for (std::uint32_t level = 0; level < lines.size(); ++level) {
      rows.add(*lines[level], item, level, share_of_standard(*lines[level], most));
    }
  }
  merge_alike(work);
}

}  // namespace zhunsheng::gapping
