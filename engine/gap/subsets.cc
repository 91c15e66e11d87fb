// Let P = Σw, A = Σwx, B = Σwx². The coefficient is at most c if P·B ≤ (1+c²)·A², all sums after raising.
//
// f(x) = √(P·B) / A is quasi-convex, and raising x_i lowers it exactly while x_i < B/A. So raising a set S as far as it helps brings all of S to
// one value v with v = B/A; that is v = B'/A', A' and B' being the sums over the members outside S, and then P·B ≤ (1+c²)A² becomes
//     P·B' ≤ (1+c²)(A'² + W·B'),   W = Σw over S.
// A member of S that is above v would not be raised: then the set without it does as well, and has been looked at before. v is a weighted mean of
// values outside S, so it is never above the highest value.
#include "gap/subsets.h"

#include <algorithm>

namespace zhunsheng::gapping {

namespace {

constexpr std::size_t kSearched = 12;
constexpr std::uint64_t kBudget = 60'000;
constexpr std::size_t kMostSets = 200;

struct Sums {
  Rational w, wx, wxx;
  double w_d = 0, wx_d = 0, wxx_d = 0;
};

class Raising {
 public:
  Raising(const std::vector<SampleMember>& sample, const Rational& limit, bool strict)
      : sample_(sample), factor_(Rational(1) + limit * limit), factor_d_(factor_.approx()), strict_(strict) {
    for (const SampleMember& m : sample) {
      own_.push_back({m.weight, m.weight * m.value, m.weight * m.value * m.value});
      Sums& s = own_.back();
      s.w_d = s.w.approx();
      s.wx_d = s.wx.approx();
      s.wxx_d = s.wxx.approx();
      total_.w += s.w;
      total_.wx += s.wx;
      total_.wxx += s.wxx;
    }
    total_.w_d = total_.w.approx();
    total_.wx_d = total_.wx.approx();
    total_.wxx_d = total_.wxx.approx();
    const auto highest = std::max_element(sample.begin(), sample.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
    for (std::uint32_t i = 0; i < sample.size(); ++i)
      if (sample[i].can_rise && sample[i].value < highest->value) candidates_.push_back(i);
    std::stable_sort(candidates_.begin(), candidates_.end(), [&](auto a, auto b) { return sample[a].value < sample[b].value; });
  }

  FewestRaised find() {
    const auto n = static_cast<std::uint32_t>(candidates_.size());
    out_.at_least = 1;
    while (out_.order.size() < candidates_.size()) out_.order.push_back(best_next(out_.order));
    std::uint64_t looked_at = 0;
    for (std::uint32_t size = 1; size <= n; ++size) {
      looked_at += count_of(n, size);
      if (n > kSearched && looked_at > kBudget) return bounded(size);
      out_.complete = true;
      std::vector<std::uint32_t> set;
      each_set(size, 0, set);
      out_.at_least = size;
      if (out_.sets.empty()) continue;
      out_.at_most = size;
      return std::move(out_);
    }
    out_.at_least = n + 1;
    return std::move(out_);
  }

 private:
  /// n over k, or more than the budget.
  static std::uint64_t count_of(std::uint64_t n, std::uint64_t k) {
    std::uint64_t out = 1;
    for (std::uint64_t i = 1; i <= k; ++i) {
      out = out * (n - k + i) / i;
      if (out > kBudget) return kBudget + 1;
    }
    return out;
  }

  void each_set(std::uint32_t size, std::size_t from, std::vector<std::uint32_t>& set) {
    if (set.size() == size) {
      if (!does_it(set)) return;
      if (out_.sets.size() < kMostSets)
        out_.sets.push_back(set);
      else
        out_.complete = false;
      return;
    }
    for (std::size_t i = from; i < candidates_.size(); ++i) {
      set.push_back(candidates_[i]);
      each_set(size, i + 1, set);
      set.pop_back();
    }
  }

  /// Doubles decide where they are further from equal than ten times what they can be off: each sum of n ≤ 10^5 terms is off by less than
  /// n·2^-52 < 3·10^-11 of the sum over all members, and so are differences of such sums.
  [[nodiscard]] bool does_it(const std::vector<std::uint32_t>& set) const {
    double w = 0, wx = total_.wx_d, wxx = total_.wxx_d;
    for (const std::uint32_t i : set) {
      w += own_[i].w_d;
      wx -= own_[i].wx_d;
      wxx -= own_[i].wxx_d;
    }
    const double left = total_.w_d * wxx;
    const double right = factor_d_ * (wx * wx + w * wxx);
    const double doubt = 1e-9 * (total_.w_d * total_.wxx_d * (1 + factor_d_) + factor_d_ * total_.wx_d * total_.wx_d);
    if (left > right + doubt) return false;
    return does_it_exactly(set);
  }

  [[nodiscard]] bool does_it_exactly(const std::vector<std::uint32_t>& set) const {
    Rational w(0), wx = total_.wx, wxx = total_.wxx;
    for (const std::uint32_t i : set) {
      w += own_[i].w;
      wx = wx - own_[i].wx;
      wxx = wxx - own_[i].wxx;
    }
    if (wx.sign() <= 0) return false;
    const Rational level = wxx / wx;
    for (const std::uint32_t i : set)
      if (sample_[i].value >= level) return false;  // without it the set does as well
    return holds(w, wx, wxx);
  }
  [[nodiscard]] bool holds(const Rational& w, const Rational& wx, const Rational& wxx) const {
    const Rational left = total_.w * wxx;
    const Rational right = factor_ * (wx * wx + w * wxx);
    return strict_ ? left < right : left <= right;
  }

  /// No set of this size or smaller was looked at in vain up to `size` - 1; beyond: what every set of a size must satisfy, and what a greedy
  /// choice reaches.
  FewestRaised bounded(std::uint32_t size) {
    out_.complete = false;
    out_.at_least = size;
    while (out_.at_least < candidates_.size() && !can_do_it(out_.at_least)) ++out_.at_least;
    std::vector<std::uint32_t> set, raised;
    while (set.size() < candidates_.size() && raised.empty()) {
      set.push_back(out_.order[set.size()]);
      raised = raised_of(set);
    }
    if (raised.empty()) return std::move(out_);
    out_.at_most = static_cast<std::uint32_t>(raised.size());
    out_.sets.push_back(std::move(raised));
    return std::move(out_);
  }
  /// Those of the set that are below the level to which raising them is best, if that does it; else none.
  [[nodiscard]] std::vector<std::uint32_t> raised_of(std::vector<std::uint32_t> set) const {
    for (bool changed = true; changed;) {
      const Rational level = best_level(sample_, set);
      const auto before = set.size();
      std::erase_if(set, [&](std::uint32_t i) { return sample_[i].value >= level; });
      changed = set.size() != before;
    }
    if (!set.empty() && !does_it_exactly(set)) set.clear();
    return set;
  }
  [[nodiscard]] std::uint32_t best_next(const std::vector<std::uint32_t>& set) const {
    std::uint32_t best = kNobody;
    double lowest = 0;
    for (const std::uint32_t i : candidates_) {
      if (std::find(set.begin(), set.end(), i) != set.end()) continue;
      const double ratio = ratio_with(set, i);
      if (best == kNobody || ratio < lowest) {
        best = i;
        lowest = ratio;
      }
    }
    return best;
  }
  [[nodiscard]] double ratio_with(const std::vector<std::uint32_t>& set, std::uint32_t more) const {
    double w = own_[more].w_d, wx = total_.wx_d - own_[more].wx_d, wxx = total_.wxx_d - own_[more].wxx_d;
    for (const std::uint32_t i : set) {
      w += own_[i].w_d;
      wx -= own_[i].wx_d;
      wxx -= own_[i].wxx_d;
    }
    return total_.w_d * wxx / (wx * wx + w * wxx);
  }

  /// With the largest weights, the smallest Σwx and the largest Σwx² that so many candidates can have, whether or not one set has them all.
  [[nodiscard]] bool can_do_it(std::uint32_t size) const {
    const auto best = [&](auto&& key, bool largest) {
      std::vector<Rational> all;
      for (const std::uint32_t i : candidates_) all.push_back(key(own_[i]));
      std::sort(all.begin(), all.end());
      if (largest) std::reverse(all.begin(), all.end());
      Rational sum(0);
      for (std::uint32_t i = 0; i < size; ++i) sum += all[i];
      return sum;
    };
    const Rational w = best([](const Sums& s) { return s.w; }, true);
    const Rational wx = total_.wx - best([](const Sums& s) { return s.wx; }, false);
    const Rational wxx = total_.wxx - best([](const Sums& s) { return s.wxx; }, true);
    if ((total_.w - factor_ * w).sign() <= 0 || wxx.sign() <= 0) return true;
    return holds(w, wx, wxx);
  }

  static constexpr std::uint32_t kNobody = 0xFFFFFFFF;
  const std::vector<SampleMember>& sample_;
  Rational factor_;
  double factor_d_;
  bool strict_;
  std::vector<Sums> own_;
  Sums total_;
  std::vector<std::uint32_t> candidates_;  ///< lowest value first
  FewestRaised out_;
};

}  // namespace

FewestRaised fewest_raised(const std::vector<SampleMember>& sample, const Rational& limit, bool strict) {
  if (sample.empty()) return {};
  return Raising(sample, limit, strict).find();
}

Rational best_level(const std::vector<SampleMember>& sample, const std::vector<std::uint32_t>& raised) {
  Rational wx(0), wxx(0);
  for (std::uint32_t i = 0; i < sample.size(); ++i) {
    if (std::find(raised.begin(), raised.end(), i) != raised.end()) continue;
    wx += sample[i].weight * sample[i].value;
    wxx += sample[i].weight * sample[i].value * sample[i].value;
  }
  return wx.sign() <= 0 ? Rational(0) : wxx / wx;
}

}  // namespace zhunsheng::gapping
