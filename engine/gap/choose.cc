// Which rows together bring a verdict to be met, with as few items as can be.
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "gap/combine.h"
#include "gap/rows.h"

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kSearched = 8;  ///< items of which every choice is tried
constexpr std::size_t kMostChoices = 12;
constexpr std::size_t kEachWithout = 64;  ///< items each of which is left out to see whether the others do

class Choosing {
 public:
  explicit Choosing(Work& work) : work_(work) {
    rows_.resize(work.gap.items.size());
    for (std::uint32_t i = 0; i < work.gap.rows.size(); ++i) {
      auto& levels = rows_[work.gap.rows[i].item];
      const std::uint32_t level = work.found[i].level;
      const auto known = [&](std::uint32_t row) { return work.found[row].level == level; };
      if (std::none_of(levels.begin(), levels.end(), known)) levels.push_back(i);
    }
    for (auto& levels : rows_)
      std::sort(levels.begin(), levels.end(), [&](std::uint32_t a, std::uint32_t b) { return work.found[a].level < work.found[b].level; });
    for (std::uint32_t item = 0; item < rows_.size(); ++item)
      if (!rows_[item].empty()) items_.push_back(item);
    for (const std::uint32_t item : items_)
      for (const FigureChange& change : work.gap.rows[rows_[item].back()].changes) by_holder_[change.entity].push_back(rows_[item].back());
  }

  void choose() {
    if (items_.empty() || !met(highest(items_))) return;
    items_.size() <= kSearched ? search() : thin_out();
  }

 private:
  using Rows = std::vector<std::uint32_t>;

  [[nodiscard]] Rows highest(const std::vector<std::uint32_t>& items) const {
    Rows out;
    for (const std::uint32_t item : items) out.push_back(rows_[item].back());
    return out;
  }
  [[nodiscard]] Combination combined(const Rows& rows) const {
    std::vector<Decided> all;
    for (const std::uint32_t row : rows) all.push_back({&work_.found[row].move, work_.found[row].steps});
    return Combination(all);
  }
  bool met(const Rows& rows) {
    const Combination combination = combined(rows);
    combination.set(work_.trial.figures());
    const bool out = work_.trial.is_met(work_.verdict);
    combination.restore(work_.trial.figures());
    return out;
  }
  void take(const Rows& rows) { work_.gap.choices.push_back({rows, combined(rows).changes()}); }

  /// Every set of items, the smallest first; of each the lowest lines that do it.
  void search() {
    for (std::uint32_t size = 1; size <= items_.size(); ++size) {
      for (std::uint32_t mask = 1; mask < 1U << items_.size(); ++mask)
        if (static_cast<std::uint32_t>(__builtin_popcount(mask)) == size) subset(mask);
      if (work_.gap.choices.empty()) continue;
      work_.gap.fewest = size;
      work_.gap.fewest_proven = true;
      return;
    }
  }
  void subset(std::uint32_t mask) {
    std::vector<std::uint32_t> items;
    for (std::uint32_t i = 0; i < items_.size(); ++i)
      if ((mask >> i & 1U) != 0) items.push_back(items_[i]);
    if (!met(highest(items))) return;
    if (work_.gap.choices.size() == kMostChoices) {
      work_.gap.all_choices = false;
      return;
    }
    Rows rows = highest(items);
    for (std::size_t i = 0; i < items.size(); ++i)  // lower where lower does
      for (const std::uint32_t row : rows_[items[i]]) {
        const std::uint32_t before = std::exchange(rows[i], row);
        if (met(rows)) break;
        rows[i] = before;
      }
    take(rows);
  }

  /// Of many: those without which the others do not do. Where they do it by themselves, no fewer can.
  void thin_out() {
    std::vector<std::uint32_t> needed;
    const bool few = items_.size() <= kEachWithout;
    std::copy_if(items_.begin(), items_.end(), std::back_inserter(needed),
                 [&](std::uint32_t item) { return is_short_without(item) || (few && !met(highest(without(items_, item)))); });
    work_.gap.fewest_proven = !needed.empty() && met(highest(needed));
    if (!work_.gap.fewest_proven) needed = reduced(needed);
    work_.gap.fewest = static_cast<std::uint32_t>(needed.size());
    work_.gap.all_choices = work_.gap.fewest_proven;
    take(highest(needed));
  }
  static std::vector<std::uint32_t> without(std::vector<std::uint32_t> items, std::uint32_t item) {
    std::erase(items, item);
    return items;
  }

  /// Whether a comparison of the item that is needed fails with all the others: of these, only what moves figures that it can rest on is set.
  bool is_short_without(std::uint32_t item) {
    for (const Leaf* leaf : work_.of_item[item]) {
      if (!is_needed(work_, *leaf)) continue;
      const EntityId entity = leaf->compare->entity;
      const auto rows = without(rows_near(entity), rows_[item].back());
      if (lets_off(rows)) return false;
      const Narrowed narrowed(work_.trial.figures(), entity);
      const Combination combination = combined(rows);
      combination.set(work_.trial.figures());
      const bool right = work_.trial.is_right(work_.verdict, *leaf);
      combination.restore(work_.trial.figures());
      if (!right) return true;
    }
    return false;
  }
  /// The highest rows of items that move figures of the entity, of those that it lies in or that lie in it.
  [[nodiscard]] Rows rows_near(EntityId entity) const {
    std::set<std::uint32_t> out;
    const auto add = [&](EntityId begin, EntityId end) {
      for (auto at = by_holder_.lower_bound(begin); at != by_holder_.end() && at->first < end; ++at)
        out.insert(at->second.begin(), at->second.end());
    };
    const auto& entities = work_.facts().entities;
    add(entity, entities[entity].end);
    for (EntityId at = entities[entity].parent; at != kNone; at = entities[at].parent) add(at, at + 1);
    return {out.begin(), out.end()};
  }
  [[nodiscard]] bool lets_off(const Rows& rows) const {
    return std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) {
      const auto& changes = work_.gap.rows[row].changes;
      return std::any_of(changes.begin(), changes.end(), [&](const FigureChange& change) {
        return work_.rests_on.exceptions_read(work_.verdict.requirement, change.fact);
      });
    });
  }

  /// Fewer that still do, those needed among them: half of the others is dropped at a time, as long as the rest does; where few are left, one.
  std::vector<std::uint32_t> reduced(const std::vector<std::uint32_t>& needed) {
    const std::set<std::uint32_t> fixed(needed.begin(), needed.end());
    std::vector<std::uint32_t> others;
    for (const std::uint32_t item : items_)
      if (!fixed.contains(item)) others.push_back(item);
    const auto with = [&](const std::vector<std::uint32_t>& some) {
      std::vector<std::uint32_t> all = needed;
      all.insert(all.end(), some.begin(), some.end());
      std::sort(all.begin(), all.end());
      return all;
    };
    std::size_t low = 0, high = others.size();  // so many of the first others do, as far as more is better
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      const auto some = with({others.begin(), others.begin() + static_cast<std::ptrdiff_t>(middle)});
      if (!some.empty() && met(highest(some)))
        high = middle;
      else
        low = middle + 1;
    }
    others.resize(high);
    for (std::size_t i = others.size(); others.size() <= kEachWithout && i-- > 0;) {
      std::vector<std::uint32_t> fewer = others;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      const auto all = with(fewer);
      if (!all.empty() && met(highest(all))) others = std::move(fewer);
    }
    return with(others);
  }

  Work& work_;
  std::vector<Rows> rows_;              ///< [item]: one row a level, ascending
  std::vector<std::uint32_t> items_;    ///< those that have rows
  std::map<EntityId, Rows> by_holder_;  ///< the highest rows of items, by the entities whose figures they move
};

}  // namespace

void choose(Work& work) { Choosing(work).choose(); }

}  // namespace zhunsheng::gapping
