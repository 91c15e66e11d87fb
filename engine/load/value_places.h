// Where values stand, while several documents are read as one body: what says another thing of the same figure is told with both places.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "facts/facts.h"
#include "load/reporter.h"

namespace zhunsheng::load {

struct ValuePlace {
  std::uint32_t file = 0;
  Place place;
};

/// Stands for a slot: where the census of a type is given.
constexpr std::uint32_t census_slot(TypeId type) { return 0x80000000U | type; }

class ValuePlaces {
 public:
  void begin(bool wanted) { *this = {}, wanted_ = wanted; }
  [[nodiscard]] bool wanted() const { return wanted_; }

  void add(EntityId entity, std::uint32_t slot, ValuePlace place) {
    values_.push_back({{entity, slot}, place});
    sorted_ = false;
  }
  /// Of Facts::stated, record by record.
  void add_stated(std::size_t index, ValuePlace place) {
    stated_.resize(index);
    stated_.push_back(place);
  }
  /// The value of `from` has become that of `to`.
  void move(EntityId to, EntityId from, std::uint32_t slot) { moved_[{to, slot}] = of(from, slot); }
  [[nodiscard]] ValuePlace of(EntityId entity, std::uint32_t slot);
  [[nodiscard]] ValuePlace of_stated(std::size_t index) const { return index < stated_.size() ? stated_[index] : ValuePlace(); }

 private:
  using Key = std::pair<EntityId, std::uint32_t>;
  bool wanted_ = false;
  bool sorted_ = true;
  std::vector<std::pair<Key, ValuePlace>> values_;
  std::map<Key, ValuePlace> moved_;
  std::vector<ValuePlace> stated_;
};

}  // namespace zhunsheng::load
