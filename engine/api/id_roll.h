// The ids of all entities of a stream, and the line on which each stands. A country has some hundred thousand, so they are kept closely: a byte
// for the length, the id itself, and five bytes in a table that, once it has grown, is nearly half full at least.
#pragma once

#include <cstdint>
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
    if (tags_.empty()) return;
    const std::size_t group = hash & (tags_.size() - 1);
    __builtin_prefetch(&tags_[group]);
    __builtin_prefetch(&places_[group * kGroup], 1);
  }
  /// False where the id stands already, on line_of().
  [[nodiscard]] bool add(std::string_view id, std::uint32_t hash);
  [[nodiscard]] bool add(std::string_view id) { return add(id, hash_of(id)); }
  /// The line on which an id stood first; of one that was added alone.
  [[nodiscard]] LineAt line_of(std::string_view id) const;

 private:
  static constexpr std::size_t kGroup = 8;
  static constexpr std::uint32_t kNowhere = UINT32_MAX;

  [[nodiscard]] std::string_view at(std::uint32_t place) const;
  [[nodiscard]] std::uint32_t find(std::string_view id, std::uint32_t hash) const;
  std::uint32_t keep(std::string_view id);
  void enter(std::uint32_t hash, std::uint32_t place);
  void grow();

  struct FirstOf {
    std::uint32_t place = 0;  ///< ids at this place and after it stand on the line
    LineAt line;
  };
  std::vector<std::string> chunks_;  ///< lengths and ids, one after another
  /// By hash, a power of two of them: a byte for each of eight ids, which are entered from the lowest on; 0: none. Nearly all that is to be known
  /// of a new id stands here, so it is here that the table is small.
  std::vector<std::uint64_t> tags_;
  std::vector<std::uint32_t> places_;  ///< of the ids of each group
  std::size_t used_ = 0;
  std::vector<FirstOf> lines_;  ///< by place
};

}  // namespace zhunsheng::api
