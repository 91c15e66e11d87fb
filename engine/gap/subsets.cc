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
    order();
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

  /// What is left of the sums without a set, in doubles; and its weight.
  struct Rest {
    double w = 0, wx = 0, wxx = 0;
    void without(const Sums& s) {
      w += s.w_d;
      wx -= s.wx_d;
      wxx -= s.wxx_d;
    }
  };
  [[nodiscard]] Rest everything() const { return {0, total_.wx_d, total_.wxx_d}; }
  /// Whether the set may do: doubles say that it does not where they are further from equal than ten times what they can be off. Each sum of
  /// n ≤ 10^5 terms is off by less than n·2^-52 < 3·10^-11 of the sum over all members, and so are differences of such sums.
  [[nodiscard]] bool may_do(const Rest& rest) const {
    const double left = total_.w_d * rest.wxx;
    const double right = factor_d_ * (rest.wx * rest.wx + rest.w * rest.wxx);
    const double doubt = 1e-9 * (total_.w_d * total_.wxx_d * (1 + factor_d_) + factor_d_ * total_.wx_d * total_.wx_d);
    return left <= right + doubt;
  }
  [[nodiscard]] bool does_it(const std::vector<std::uint32_t>& set) const {
    Rest rest = everything();
    for (const std::uint32_t i : set) rest.without(own_[i]);
    return may_do(rest) && does_it_exactly(set);
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
    out_.at_least = least(size);
    Rest rest = everything();
    std::vector<std::uint32_t> set, raised;
    while (set.size() < out_.order.size() && raised.empty()) {
      set.push_back(out_.order[set.size()]);
      rest.without(own_[set.back()]);
      if (may_do(rest)) raised = raised_of(set);
    }
    if (raised.empty()) return std::move(out_);
    out_.at_most = static_cast<std::uint32_t>(raised.size());
    out_.sets.push_back(std::move(raised));
    return std::move(out_);
  }
  /// Those of the set that are below the level to which raising them is best, if that does it; else none.
  [[nodiscard]] std::vector<std::uint32_t> raised_of(std::vector<std::uint32_t> set) const {
    for (bool changed = true; changed;) {
      Rational wx = total_.wx, wxx = total_.wxx;
      for (const std::uint32_t i : set) {
        wx = wx - own_[i].wx;
        wxx = wxx - own_[i].wxx;
      }
      if (wx.sign() <= 0) return {};
      const Rational level = wxx / wx;
      const auto before = set.size();
      std::erase_if(set, [&](std::uint32_t i) { return sample_[i].value >= level; });
      changed = set.size() != before;
    }
    if (!set.empty() && !does_it_exactly(set)) set.clear();
    return set;
  }
  /// The candidates, each after those that help more.
  void order() {
    std::vector<std::uint32_t> left = candidates_;
    Rest rest = everything();
    while (!left.empty()) {
      const auto ratio = [&](std::uint32_t i) {
        Rest with = rest;
        with.without(own_[i]);
        return total_.w_d * with.wxx / (with.wx * with.wx + with.w * with.wxx);
      };
      std::size_t best = 0;
      double lowest = ratio(left.front());
      for (std::size_t i = 1; i < left.size(); ++i)
        if (const double one = ratio(left[i]); one < lowest) {
          best = i;
          lowest = one;
        }
      rest.without(own_[left[best]]);
      out_.order.push_back(left[best]);
      left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
    }
  }

  /// The smallest size from `size` on that may do: with the largest weights, the smallest Σwx and the largest Σwx² that so many candidates can
  /// have, whether or not one set has them all.
  [[nodiscard]] std::uint32_t least(std::uint32_t size) const {
    std::vector<double> w, wx, wxx;
    for (const std::uint32_t i : candidates_) {
      w.push_back(own_[i].w_d);
      wx.push_back(own_[i].wx_d);
      wxx.push_back(own_[i].wxx_d);
    }
    std::sort(w.rbegin(), w.rend());
    std::sort(wx.begin(), wx.end());
    std::sort(wxx.rbegin(), wxx.rend());
    Rest rest = everything();
    for (std::uint32_t n = 0; n < candidates_.size(); ++n) {
      if (n >= size && is_possible(rest)) return n;
      rest.w += w[n];
      rest.wx -= wx[n];
      rest.wxx -= wxx[n];
    }
    return static_cast<std::uint32_t>(candidates_.size());
  }
  [[nodiscard]] bool is_possible(const Rest& rest) const {
    // More of Σwx² left only makes it harder as long as the weights left outweigh those raised.
    const double outweigh = total_.w_d - factor_d_ * rest.w;
    return outweigh <= 1e-9 * total_.w_d || rest.wxx <= 1e-9 * total_.wxx_d || may_do(rest);
  }

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

Spread::Spread(const std::vector<SampleMember>& sample, const Rational& limit, bool strict)
    : factor_(Rational(1) + limit * limit), strict_(strict) {
  for (const SampleMember& m : sample) {
    w_ += m.weight;
    wx_ += m.weight * m.value;
    wxx_ += m.weight * m.value * m.value;
  }
  w_d_ = w_.approx();
  factor_d_ = factor_.approx();
  change(Rational(0), Rational(0), Rational(0));
}

bool Spread::holds_with(const Rational& weight, const Rational& from, const Rational& to) const {
  const double w = weight.approx(), x = from.approx(), y = to.approx();
  const double sum = wx_d_ + w * (y - x), squares = wxx_d_ + w * (y * y - x * x);
  const double left = w_d_ * squares, right = factor_d_ * sum * sum;
  const double doubt = 1e-9 * (left + right + w_d_ * wxx_d_ + factor_d_ * wx_d_ * wx_d_);
  if (left > right + doubt) return false;
  if (left < right - doubt) return true;
  const Rational exact_sum = wx_ + weight * (to - from);
  const Rational exact_left = w_ * (wxx_ + weight * (to * to - from * from));
  const Rational exact_right = factor_ * exact_sum * exact_sum;
  return strict_ ? exact_left < exact_right : exact_left <= exact_right;
}

void Spread::change(const Rational& weight, const Rational& from, const Rational& to) {
  wx_ += weight * (to - from);
  wxx_ += weight * (to * to - from * from);
  wx_d_ = wx_.approx();
  wxx_d_ = wxx_.approx();
}

Rational Spread::best_level(const std::vector<SampleMember>& sample, const std::vector<std::uint32_t>& raised) const {
  Rational wx = wx_, wxx = wxx_;
  for (const std::uint32_t i : raised) {
    wx = wx - sample[i].weight * sample[i].value;
    wxx = wxx - sample[i].weight * sample[i].value * sample[i].value;
  }
  return wx.sign() <= 0 ? Rational(0) : wxx / wx;
}

}  // namespace zhunsheng::gapping
