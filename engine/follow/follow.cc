#include "follow/follow.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace zhunsheng {

namespace {

using Key = std::tuple<std::string_view, std::string_view, std::string_view>;  ///< requirement, entity, period: not the version

bool is_problem(const SavedVerdict* v) { return v != nullptr && v->status == "not_met"; }
bool is_open(const SavedVerdict* v) { return v != nullptr && (v->status == "open" || v->status == "review"); }

struct Pair {
  const SavedVerdict* before = nullptr;
  const SavedVerdict* after = nullptr;
};

/// The verdicts of both results in pairs. Of a rule judged by period, periods that only one of them has are paired from the last one on: last
/// year's verdict and this year's are one matter.
class Pairing {
 public:
  Pairing(const SavedResult& before, const SavedResult& after) {
    for (const SavedVerdict& v : before.verdicts) old_.try_emplace({v.requirement, v.entity, v.period}, &v);
    for (const SavedVerdict& v : after.verdicts) {
      const auto found = old_.find({v.requirement, v.entity, v.period});
      Pair pair{found == old_.end() ? nullptr : found->second, &v};
      if (pair.before == nullptr && !v.period.empty()) waiting_[{v.requirement, v.entity, {}}].push_back(out_.size());
      if (pair.before != nullptr) old_.erase(found);
      out_.push_back(pair);
    }
    for (const SavedVerdict& v : before.verdicts)
      if (const auto found = old_.find({v.requirement, v.entity, v.period}); found != old_.end() && found->second == &v) left_over(v);
    for (auto& [key, verdicts] : left_) pair_periods(key, verdicts);
  }
  std::vector<Pair> take() { return std::move(out_); }

 private:
  void left_over(const SavedVerdict& v) {
    if (v.period.empty())
      out_.push_back({&v, nullptr});
    else
      left_[{v.requirement, v.entity, {}}].push_back(&v);
  }
  void pair_periods(const Key& key, std::vector<const SavedVerdict*>& verdicts) {
    auto& waiting = waiting_[key];
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const auto* a, const auto* b) { return a->period < b->period; });
    std::stable_sort(waiting.begin(), waiting.end(), [&](auto a, auto b) { return out_[a].after->period < out_[b].after->period; });
    for (; !verdicts.empty() && !waiting.empty(); verdicts.pop_back(), waiting.pop_back()) out_[waiting.back()].before = verdicts.back();
    for (const SavedVerdict* v : verdicts) out_.push_back({v, nullptr});
  }

  std::map<Key, const SavedVerdict*> old_;
  std::map<Key, std::vector<std::size_t>> waiting_;
  std::map<Key, std::vector<const SavedVerdict*>> left_;
  std::vector<Pair> out_;
};

bool is_answered(const Pair& pair) {
  return is_open(pair.before) && pair.after != nullptr && (pair.after->status == "met" || pair.after->status == "not_applicable");
}

std::optional<ChangeKind> kind_of(const Pair& pair) {
  if (pair.after == nullptr) return is_problem(pair.before) || is_open(pair.before) ? std::optional(ChangeKind::dropped) : std::nullopt;
  if (is_problem(pair.after)) return is_problem(pair.before) ? ChangeKind::continuing : ChangeKind::appeared;
  if (is_open(pair.after)) return is_open(pair.before) ? std::nullopt : std::optional(ChangeKind::opened);
  if (is_problem(pair.before)) return ChangeKind::settled;
  return is_answered(pair) ? std::optional(ChangeKind::answered) : std::nullopt;
}

Factors differing(const SavedResult& before, const SavedResult& after) {
  Factors out;
  if (before.facts_digest != after.facts_digest) out.push_back(Factor::facts);
  const auto of = [](const SavedResult& r) {
    std::vector<std::tuple<std::string, std::string, std::string>> all;
    for (const SavedRuleSet& one : r.rulesets) all.emplace_back(one.id, one.version, one.digest);
    std::sort(all.begin(), all.end());
    return all;
  };
  if (of(before) != of(after)) out.push_back(Factor::rules);
  if (before.overlays != after.overlays) out.push_back(Factor::readings);
  if (before.as_of != after.as_of) out.push_back(Factor::date);
  if (before.tool != after.tool) out.push_back(Factor::tool);
  return out;
}

/// Every figure that a result lists. A verdict lists those that decide it: a school that complies now is listed with the school's own verdict
/// alone, and its figures are used as before.
class Figures {
 public:
  explicit Figures(const SavedResult& result) {
    for (const SavedVerdict& verdict : result.verdicts)
      for (const SavedFact& fact : verdict.facts)
        if (const auto [known, is_new] = all_.try_emplace(fact.path, &fact); !is_new && known->second != nullptr)
          if (known->second->value != fact.value) known->second = nullptr;  // asked for two days: it cannot be told which is meant
  }
  [[nodiscard]] const SavedFact* find(std::string_view path) const {
    const auto found = all_.find(path);
    return found == all_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const SavedFact*> all_;
};

/// What a result does not list says nothing where facts, rules and date are the same: only another reading looks elsewhere.
bool may_differ_unlisted(const Factors& differ) {
  return std::any_of(differ.begin(), differ.end(), [](Factor f) { return f == Factor::facts || f == Factor::rules || f == Factor::date; });
}

/// Those of which both values are known come first.
std::vector<FactDifference> differences(const SavedVerdict& before, const SavedVerdict& after, const Figures& old_ones,
                                        const Figures& new_ones) {
  std::map<std::string_view, std::pair<const SavedFact*, const SavedFact*>> all;
  for (const SavedFact& fact : before.facts) all[fact.path].first = &fact;
  for (const SavedFact& fact : after.facts) all[fact.path].second = &fact;
  const auto value = [](const SavedFact* fact) { return fact == nullptr ? std::string() : fact->value; };
  std::vector<FactDifference> out;
  for (auto& [path, facts] : all) {
    if (facts.first == nullptr) facts.first = old_ones.find(path);
    if (facts.second == nullptr) facts.second = new_ones.find(path);
    if (value(facts.first) != value(facts.second))
      out.push_back({std::string(path), value(facts.first), value(facts.second), facts.first, facts.second});
  }
  std::stable_partition(out.begin(), out.end(), [](const FactDifference& one) { return one.was != nullptr && one.is != nullptr; });
  return out;
}

bool is_within(const Factors& small, const Factors& large) {
  return std::all_of(small.begin(), small.end(), [&](Factor f) { return std::find(large.begin(), large.end(), f) != large.end(); });
}

class Why {
 public:
  Why(const SavedResult& before, const SavedResult& after, const Factors& differ, const Rejudge& rejudge)
      : old_figures_(before), new_figures_(after), differ_(differ), rejudge_(rejudge) {}

  void explain(VerdictChange& change) const {
    compare_facts(change);
    for (const Factor factor : differ_)
      if (factor != Factor::facts || !change.facts_compared || !change.facts.empty()) change.possible.push_back(factor);
    if (change.possible.empty()) change.possible = differ_;  // how many there are to be is no figure of a verdict
    if (rejudge_ && !change.possible.empty()) try_sets(change);
  }

 private:
  void compare_facts(VerdictChange& change) const {
    change.facts_compared = change.before != nullptr && change.after != nullptr && change.before->explained && change.after->explained;
    if (!change.facts_compared) return;
    change.facts = differences(*change.before, *change.after, old_figures_, new_figures_);
    if (!may_differ_unlisted(differ_)) std::erase_if(change.facts, [](const FactDifference& one) { return !one.was || !one.is; });
  }

  /// One factor at a time, then two, and so on: a set is a cause if it turns the verdict and no part of it does.
  void try_sets(VerdictChange& change) const {
    const std::string wanted = change.after == nullptr ? "" : change.after->status;
    const auto n = change.possible.size();
    change.all_tried = true;
    for (std::size_t size = 1; size <= n; ++size)
      for (std::uint32_t mask = 1; mask < 1U << n; ++mask) {
        if (static_cast<std::size_t>(__builtin_popcount(mask)) != size) continue;
        Factors set;
        for (std::size_t i = 0; i < n; ++i)
          if ((mask >> i & 1U) != 0) set.push_back(change.possible[i]);
        const auto known = [&](const Factors& cause) { return is_within(cause, set); };
        if (std::any_of(change.causes.begin(), change.causes.end(), known)) continue;
        const auto status = rejudge_(set, change.before, change.after);
        if (!status) {
          change.all_tried = false;
          continue;
        }
        change.tried.push_back({set, *status, *status == wanted});
        if (*status == wanted) change.causes.push_back(set);
      }
  }

  Figures old_figures_, new_figures_;
  const Factors& differ_;
  const Rejudge& rejudge_;
};

}  // namespace

Changes follow(const SavedResult& before, const SavedResult& after, const Rejudge& rejudge) {
  Changes out;
  out.differ = differing(before, after);
  const Why why(before, after, out.differ, rejudge);
  for (const Pair& pair : Pairing(before, after).take()) {
    if (pair.before == nullptr) ++out.newly_asked;
    if (pair.after == nullptr) ++out.no_longer_asked;
    if (pair.before != nullptr && pair.after != nullptr) {
      if (pair.before->status == pair.after->status) ++out.same;
      if (is_answered(pair)) ++out.answered;
    }
    const auto kind = kind_of(pair);
    if (!kind) continue;
    VerdictChange change;
    change.kind = *kind;
    change.before = pair.before;
    change.after = pair.after;
    if (change.kind != ChangeKind::continuing) why.explain(change);
    out.changes.push_back(std::move(change));
  }
  std::stable_sort(out.changes.begin(), out.changes.end(), [](const VerdictChange& a, const VerdictChange& b) { return a.kind < b.kind; });
  return out;
}

}  // namespace zhunsheng
