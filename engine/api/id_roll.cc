#include "api/id_roll.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "load/bytes.h"

namespace zhunsheng::api {

namespace {

// A place is the number of a chunk and where in it, 16 bits each; an id longer than a chunk has one of its own.
constexpr std::size_t kChunk = 65536;
constexpr unsigned char kLong = 255;  // the length stands in the next four bytes

/// Never 0, which is the tag of nothing. The bits are those of the hash that choose no group, up to 2^24 of these.
std::uint64_t tag_of(std::uint32_t hash) { return std::max<std::uint64_t>(hash >> 24U, 1); }

/// A mark for every byte of the word that is the tag.
std::uint64_t tagged(std::uint64_t word, std::uint64_t tag) {
  constexpr std::uint64_t lows = load::kEachByte * 0x7F;
  const std::uint64_t differ = word ^ load::kEachByte * tag;
  return ~(((differ & lows) + lows) | differ | lows);
}

}  // namespace

void IdRoll::begin_line(LineAt line) {
  if (chunks_.empty() || chunks_.back().size() >= kChunk) chunks_.emplace_back().reserve(kChunk);
  lines_.push_back({static_cast<std::uint32_t>((chunks_.size() - 1) * kChunk + chunks_.back().size()), line});
}

std::uint32_t IdRoll::hash_of(std::string_view id) { return load::hash_of(id); }

bool IdRoll::add(std::string_view id, std::uint32_t hash) {
  if (used_ * 8 >= places_.size() * 7) grow();
  if (find(id, hash) != kNowhere) return false;
  enter(hash, keep(id));
  ++used_;
  return true;
}

LineAt IdRoll::line_of(std::string_view id) const {
  const std::uint32_t place = find(id, hash_of(id));
  const auto after = std::upper_bound(lines_.begin(), lines_.end(), place, [](std::uint32_t at, const FirstOf& f) { return at < f.place; });
  return std::prev(after)->line;
}

/// The place of the id; kNowhere where it is new.
inline std::uint32_t IdRoll::find(std::string_view id, std::uint32_t hash) const {
  for (std::size_t group = hash & (tags_.size() - 1);; group = (group + 1) & (tags_.size() - 1)) {
    const std::uint64_t word = tags_[group];
    for (std::uint64_t same = tagged(word, tag_of(hash)); same != 0; same &= same - 1)
      if (const std::uint32_t place = places_[group * kGroup + load::first_marked(same)]; at(place) == id) return place;
    if (tagged(word, 0) != 0) return kNowhere;
  }
}

/// Puts it into its group, or into the first one behind that which has room.
inline void IdRoll::enter(std::uint32_t hash, std::uint32_t place) {
  std::size_t group = hash & (tags_.size() - 1);
  while (tagged(tags_[group], 0) == 0) group = (group + 1) & (tags_.size() - 1);
  const unsigned next = load::first_marked(tagged(tags_[group], 0));
  tags_[group] |= tag_of(hash) << (8 * next);
  places_[group * kGroup + next] = place;
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

/// The ids stand one after another: going through them anew costs less than keeping their hashes.
void IdRoll::grow() {
  tags_.assign(std::max<std::size_t>(128, tags_.size() * 2), 0);
  places_.assign(tags_.size() * kGroup, 0);
  for (std::size_t chunk = 0; chunk < chunks_.size(); ++chunk)
    for (std::size_t from = 0; from < chunks_[chunk].size();) {
      const auto place = static_cast<std::uint32_t>(chunk * kChunk + from);
      const std::string_view id = at(place);
      enter(hash_of(id), place);
      from = static_cast<std::size_t>(id.data() + id.size() - chunks_[chunk].data());
    }
}

}  // namespace zhunsheng::api
