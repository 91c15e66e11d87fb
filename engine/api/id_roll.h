// The ids of all entities of a stream, and the line on which each stands. A country has some hundred thousand, so they are kept closely: a byte
// for the length, the id itself, and eight bytes in a table that is at least half full.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng::api {

/// A line of one of the inputs, which are counted from 0.
struct LineAt {
  std::uint32_t input = 0;
  std::uint32_t number = 0;
  auto operator<=>(const LineAt&) const = default;
};

class IdRoll {
 public:
  /// The ids added from now on stand on this line.
  void begin_line(LineAt line);
  [[nodiscard]] static std::uint32_t hash_of(std::string_view id);
  /// An id with this hash is to be added soon. The table of a country is larger than the nearer caches: waiting for it was most of the work.
  /// (Inline by force: g++ takes a call without effects for one that it may leave out, before it looks inside.)
  [[gnu::always_inline]] void expect(std::uint32_t hash) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  }
  /// The line on which the id stands already; nothing if it is new, and it is added.
  std::optional<LineAt> add(std::string_view id, std::uint32_t hash);
  std::optional<LineAt> add(std::string_view id) { return add(id, hash_of(id)); }

 private:
  struct Slot {
    std::uint32_t place = kFree;
    std::uint32_t hash = 0;
  };
  static constexpr std::uint32_t kFree = UINT32_MAX;

  [[nodiscard]] std::string_view at(std::uint32_t place) const;
  Slot& slot_of(std::string_view id, std::uint32_t hash);
  std::uint32_t keep(std::string_view id);
  void grow();

  struct FirstOf {
    std::uint32_t place = 0;  ///< ids at this place and after it stand on the line
    LineAt line;
  };
  std::vector<std::string> chunks_;  ///< lengths and ids, one after another
  std::vector<Slot> slots_;          ///< by hash; a power of two of them
  std::size_t used_ = 0;
  std::vector<FirstOf> lines_;  ///< by place
};

}  // namespace zhunsheng::api
