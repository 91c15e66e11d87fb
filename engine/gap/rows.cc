#include "gap/rows.h"

#include <algorithm>
#include <set>

#include "base/sha256.h"

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kMostLevers = 12;
constexpr std::int64_t kMostTried = 20'000;
constexpr std::size_t kIdDigits = 12;

/// Stable over versions of the rules and of the facts: what is required of whom, and which figure is to change to which line.
std::string id_of(const Work& work, const GapRow& row, const GapItem& item) {
  const Facts& facts = work.trial.figures().facts();
  const FigureChange& change = row.changes.front();
  std::string key(work.program.text(work.program.requirements[work.verdict.requirement].id));
  const auto add = [&](std::string_view part) { (key += '\n') += part; };
  add(facts.entities[work.verdict.entity].id);
  add(work.verdict.period.text());
  add(facts.entities[item.entity].id);
  add(facts.entities[change.entity].id);
  add(work.program.text(work.program.facts[change.fact].name.id));
  add(row.share_of ? row.share_of->text() : "");
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
    for (; at != all.end() && at->entity == entity; ++at)
      if (at->status == Status::met && !work.trial.is_met(*at)) out.push_back(static_cast<std::uint32_t>(at - all.begin()));
  }
  return out;
}

/// The item of a comparison; lines with the same left side are one item.
std::uint32_t item_of(Gap& gap, const Leaf& leaf) {
  for (std::uint32_t i = 0; i < gap.items.size(); ++i)
    if (gap.items[i].left == leaf.left->node && gap.items[i].entity == leaf.compare->entity) return i;
  gap.items.push_back({leaf.left->node, leaf.compare->node, leaf.compare->entity, leaf.left->quantity});
  return static_cast<std::uint32_t>(gap.items.size() - 1);
}

std::vector<Lever> levers_of(const Work& work, const Leaf& leaf) {
  const Rational now = leaf.left->value != kNone ? Rational(leaf.left->value) : *point(leaf.left);
  const bool up = leaf.wants_more(now);
  if (leaf.wanted == Comparison::equal && !up) return {};
  return levers(work.steps, work.trial.figures(), *leaf.left, up);
}

class Rows {
 public:
  Rows(Work& work, bool single) : work_(work), single_(single) {}

  void add(const Leaf& leaf, std::uint32_t item, std::uint32_t level, const std::optional<Rational>& share_of) {
    const auto all = levers_of(work_, leaf);
    if (all.size() > kMostLevers) return;
    const std::size_t begin = work_.gap.rows.size();
    for (const Lever& lever : all) {
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
        row.line = leaf.line;
        row.share_of = share_of;
        const bool added = move.model == ChangeModel::added;
        add_row(work_, std::move(row), std::move(move), *steps, level);
        if (added) break;
      }
    }
    prefer_harmless(begin);
  }

 private:
  std::optional<Rational> fewest(const Move& move, const Leaf& leaf) {
    const auto found = work_.trial.fewest(move, move.most, [&] { return holds(leaf); });
    const Figure& figure = move.figures.front();
    if (!found || work_.steps.ways_read(figure.fact, figure.entity) < 2) return found;
    // It works in several places, perhaps against itself: every smaller number is tried, as far as that goes.
    const Rational tried = std::min(*found, Rational(kMostTried));
    for (Rational n(1); n < tried; n += Rational(1))
      if (work_.trial.holds(move, n, [&] { return holds(leaf); })) return n;
    return found;
  }

  [[nodiscard]] bool holds(const Leaf& leaf) const {
    if (single_) return work_.trial.is_met(work_.verdict);
    return work_.trial.comparison_is(work_.verdict, leaf.compare->node, leaf.compare->entity, leaf.truth);
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
};

}  // namespace

void add_row(Work& work, GapRow row, Move move, const Rational& steps, std::uint32_t level) {
  for (std::size_t i = 0; i < move.figures.size(); ++i) {
    const Figure& figure = move.figures[i];
    row.changes.push_back({figure.entity, figure.fact, figure.period, figure.value, move.after(i, steps)});
  }
  for (std::size_t i = 0; i < move.parts.size(); ++i)
    if (const Figure& part = move.parts[i]; move.part_after(i, steps) != part.value)
      row.changes.push_back({part.entity, part.fact, part.period, part.value, move.part_after(i, steps)});
  row.step = move.step.abs();
  row.model = move.model;
  row.id = id_of(work, row, work.gap.items[row.item]);
  work.trial.set(move, steps);
  row.alone = work.trial.is_met(work.verdict);
  row.worsens = worsened(work, row);
  work.trial.restore(move);
  work.gap.rows.push_back(std::move(row));
  work.found.push_back({std::move(move), steps, level});
}

void add_rows(Work& work, const std::vector<Leaf>& leaves, bool single) {
  std::vector<std::vector<const Leaf*>> of_item;
  for (const Leaf& leaf : leaves) {
    const std::uint32_t item = item_of(work.gap, leaf);
    if (of_item.size() <= item) of_item.resize(item + 1);
    auto& same = of_item[item];
    const bool known =
        std::any_of(same.begin(), same.end(), [&](const Leaf* l) { return l->line == leaf.line && l->wanted == leaf.wanted; });
    if (!known) same.push_back(&leaf);
  }
  Rows rows(work, single && of_item.size() == 1 && of_item.front().size() == 1);
  for (std::uint32_t item = 0; item < of_item.size(); ++item) {
    auto& lines = of_item[item];
    std::stable_sort(lines.begin(), lines.end(), [](const Leaf* a, const Leaf* b) { return a->line < b->line; });
    if (lines.empty()) continue;
    const Leaf& most = *lines.back();
    work.gap.items[item].compare = most.compare->node;
    for (std::uint32_t level = 0; level < lines.size(); ++level) {
      std::optional<Rational> share;
      const bool is_part = level + 1 < lines.size() && most.line.sign() > 0 && most.wanted == Comparison::at_least;
      if (is_part) share = lines[level]->line / most.line;
      rows.add(*lines[level], item, level, share);
    }
  }
}

}  // namespace zhunsheng::gapping
