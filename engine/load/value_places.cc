#include "load/value_places.h"

#include <algorithm>

namespace zhunsheng::load {

ValuePlace ValuePlaces::of(EntityId entity, std::uint32_t slot) {
  const Key key{entity, slot};
  if (const auto moved = moved_.find(key); moved != moved_.end()) return moved->second;
  const auto before = [](const auto& one, const Key& other) { return one.first < other; };
  if (!sorted_) std::sort(values_.begin(), values_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  sorted_ = true;
  const auto found = std::lower_bound(values_.begin(), values_.end(), key, before);
  return found == values_.end() || found->first != key ? ValuePlace() : found->second;
}

}  // namespace zhunsheng::load
