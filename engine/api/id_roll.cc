#include "api/id_roll.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "load/bytes.h"

namespace zhunsheng::api {

namespace {

// A place is the number of a chunk and where in it, 16 bits each; an id longer than a chunk has one of its own.
constexpr std::size_t kChunk = 65536;
constexpr unsigned char kLong = 255;  // the length stands in the next four bytes

}  // namespace

void IdRoll::begin_line(LineAt line) {
  if (chunks_.empty() || chunks_.back().size() >= kChunk) chunks_.emplace_back().reserve(kChunk);
  lines_.push_back({static_cast<std::uint32_t>((chunks_.size() - 1) * kChunk + chunks_.back().size()), line});
}

std::uint32_t IdRoll::hash_of(std::string_view id) { return load::hash_of(id); }

std::optional<LineAt> IdRoll::add(std::string_view id, std::uint32_t hash) {
  if (used_ * 8 >= slots_.size() * 7) grow();
  Slot& slot = slot_of(id, hash);
  if (slot.place == kFree) {
    slot = {keep(id), hash};
    ++used_;
    return std::nullopt;
  }
  const auto after =
      std::upper_bound(lines_.begin(), lines_.end(), slot.place, [](std::uint32_t place, const FirstOf& f) { return place < f.place; });
  return std::prev(after)->line;
}

std::string_view IdRoll::at(std::uint32_t place) const {
  const std::string& chunk = chunks_[place / kChunk];
  const char* from = chunk.data() + place % kChunk;
  const auto first = static_cast<unsigned char>(*from);
  if (first != kLong) return {from + 1, first};
  std::uint32_t length = 0;
  std::memcpy(&length, from + 1, sizeof length);
  return {from + 1 + sizeof length, length};
}

/// Where the id is, or would be.
IdRoll::Slot& IdRoll::slot_of(std::string_view id, std::uint32_t hash) {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    Slot& slot = slots_[i];
    if (slot.place == kFree || (slot.hash == hash && at(slot.place) == id)) return slot;
  }
}

std::uint32_t IdRoll::keep(std::string_view id) {
  const std::size_t head = id.size() < kLong ? 1 : 1 + sizeof(std::uint32_t);
  if (chunks_.back().size() + head + id.size() > kChunk) chunks_.emplace_back().reserve(std::max(kChunk, head + id.size()));
  std::string& chunk = chunks_.back();
  const auto place = static_cast<std::uint32_t>((chunks_.size() - 1) * kChunk + chunk.size());
  const auto length = static_cast<std::uint32_t>(id.size());
  chunk.push_back(static_cast<char>(head == 1 ? length : kLong));
  if (head > 1) chunk.append(reinterpret_cast<const char*>(&length), sizeof length);
  chunk.append(id);
  return place;
}

void IdRoll::grow() {
  const auto before = std::exchange(slots_, std::vector<Slot>(std::max<std::size_t>(1024, slots_.size() * 2)));
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : before) {
    if (slot.place == kFree) continue;
    std::size_t i = slot.hash & mask;
    while (slots_[i].place != kFree) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

}  // namespace zhunsheng::api
