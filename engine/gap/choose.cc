// Which rows together bring a verdict to be met, with as few items as can be.
#include <algorithm>
#include <numeric>

#include "gap/combine.h"
#include "gap/rows.h"

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kSearched = 8;  ///< items of which every choice is tried
constexpr std::size_t kMostChoices = 12;

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
    for (const std::uint32_t item : items_) {
      std::vector<std::uint32_t> others;
      std::copy_if(items_.begin(), items_.end(), std::back_inserter(others), [&](std::uint32_t i) { return i != item; });
      if (!met(highest(others))) needed.push_back(item);
    }
    work_.gap.fewest_proven = !needed.empty() && met(highest(needed));
    if (!work_.gap.fewest_proven) needed = reduced();
    work_.gap.fewest = static_cast<std::uint32_t>(needed.size());
    work_.gap.all_choices = work_.gap.fewest_proven;
    take(highest(needed));
  }
  std::vector<std::uint32_t> reduced() {
    std::vector<std::uint32_t> left = items_;
    for (std::size_t i = left.size(); i-- > 0;) {
      std::vector<std::uint32_t> without = left;
      without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
      if (!without.empty() && met(highest(without))) left = std::move(without);
    }
    return left;
  }

  Work& work_;
  std::vector<Rows> rows_;            ///< [item]: one row a level, ascending
  std::vector<std::uint32_t> items_;  ///< those that have rows
};

}  // namespace

void choose(Work& work) { Choosing(work).choose(); }

}  // namespace zhunsheng::gapping
