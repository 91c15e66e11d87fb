// What formulas that are long when written out came to. A dozen definitions that each use the one before twice are worked out thousands of times
// otherwise, fifty of them for ever. Holds for one combination of readings.
#pragma once

#include <cstddef>
#include <unordered_map>

#include "evaluate/ask.h"
#include "evaluate/facts_at.h"
#include "values/value.h"

namespace zhunsheng::evaluation {

class Memo {
 public:
  struct Key {
    FactId fact = kNone;
    Place place;
    Ask ask;
    Truth judged = Truth::unknown;  ///< what every 研判 is taken for
    friend bool operator==(const Key& a, const Key& b) {
      return a.fact == b.fact && a.place.entity == b.place.entity && a.place.around == b.place.around && a.place.type == b.place.type &&
             a.ask == b.ask && a.judged == b.judged;
    }
  };
  /// One of them, by the sort of the fact.
  struct Value {
    Quantity number;
    Truth truth = Truth::unknown;
    Datum datum;
  };

  void clear() {
    if (!known_.empty()) known_.clear();
  }
  [[nodiscard]] const Value* find(const Key& key) const {
    const auto found = known_.find(key);
    return found == known_.end() ? nullptr : &found->second;
  }
  Value& add(const Key& key) { return known_[key]; }

 private:
  struct Hash {
    std::size_t operator()(const Key& key) const {
      std::size_t hash = key.fact;
      for (const std::uint32_t part : {key.place.entity, key.place.around, static_cast<std::uint32_t>(key.ask.day().days)})
        hash = hash * 0x9E3779B97F4A7C15U + part;
      return hash ^ (hash >> 29U);
    }
  };
  std::unordered_map<Key, Value, Hash> known_;
};

}  // namespace zhunsheng::evaluation
