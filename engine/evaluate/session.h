// What the evaluations of one run share: the program and its index, the facts, the readings chosen, and buffers.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "evaluate/aggregate.h"
#include "evaluate/buffers.h"
#include "evaluate/columns.h"
#include "evaluate/facts_at.h"
#include "evaluate/index.h"
#include "evaluate/memo.h"
#include "evaluate/number.h"
#include "evaluate/plain_comparisons.h"

namespace zhunsheng::evaluation {

class Conformities;

/// The members of a quantifier: who is in, and who may be.
struct MemberLists {
  std::vector<EntityId> certain;
  std::vector<EntityId> optional;
  void clear() {
    certain.clear();
    optional.clear();
  }
};

/// The members that the last few filters let through. Many requirements of one rule set ask for the same (小学, 初中); only filters that depend on
/// nothing but facts as of the day are kept.
class MemberCache {
 public:
  struct Key {
    EntityId entity = kNone;
    TypeId type = kNone;
    NodeId filter = kNone;
    friend bool operator==(const Key&, const Key&) = default;
  };
  void clear() { used_ = next_ = 0; }
  [[nodiscard]] const MemberLists* find(const Key& key) const {
    for (std::size_t i = 0; i < used_; ++i)
      if (keys_[i] == key) return &lists_[i];
    return nullptr;
  }
  /// Room for a new entry; the oldest one makes way. What was found before is not to be used after this.
  MemberLists& add(const Key& key) {
    const std::size_t at = next_;
    next_ = (next_ + 1) % kEntries;
    if (used_ < kEntries) ++used_;
    keys_[at] = key;
    lists_[at].clear();
    return lists_[at];
  }

 private:
  static constexpr std::size_t kEntries = 8;
  std::array<Key, kEntries> keys_;
  std::array<MemberLists, kEntries> lists_;
  std::size_t used_ = 0;
  std::size_t next_ = 0;
};

struct Session {
  explicit Session(const Program& p)
      : program(p),
        index(p),
        facts_at(p, index, scratch),
        columns(p, index, facts_at),
        plain_comparisons(p, index),
        chosen(p.readings.size()) {}

  const Program& program;
  Index index;
  Scratch scratch;
  FactsAt facts_at;
  Columns columns;
  PlainComparisons plain_comparisons;
  std::vector<std::uint8_t> chosen;  ///< [reading]: which of its alternatives stands now
  MemberCache member_cache;
  Memo memo;
  Buffers<MemberLists> member_lists;
  Buffers<Values> values;
  Buffers<std::vector<std::uint32_t>> rows;
  Buffers<std::vector<Plainly>> truths;
  Buffers<std::vector<Number>> numbers;
  Conformities* conformities = nullptr;
  bool duties = false;  ///< they count for 符合 of a rule set

  [[nodiscard]] const Facts& facts() const { return facts_at.facts(); }
};

}  // namespace zhunsheng::evaluation
