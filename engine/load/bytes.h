// Bytes eight at a time.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace zhunsheng::load {

static_assert(std::endian::native == std::endian::little, "the first byte is the lowest");

inline constexpr std::uint64_t kEachByte = UINT64_C(0x0101010101010101);

inline std::uint64_t word_at(const char* p) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, 8);
  return word;
}

/// A mark (the highest bit of a byte) for the first byte that is below `limit` (at most 128); marks after the first one mean nothing.
inline std::uint64_t below(std::uint64_t word, std::uint64_t limit) { return (word - kEachByte * limit) & ~word & kEachByte * 0x80; }
/// Likewise for the first byte that is `c`.
inline std::uint64_t equal(std::uint64_t word, char c) { return below(word ^ kEachByte * static_cast<unsigned char>(c), 1); }
/// The number of the first byte with a mark; 8 if there is none.
inline unsigned first_marked(std::uint64_t marks) { return static_cast<unsigned>(std::countr_zero(marks)) / 8; }

/// Eight bytes at a time, multiplied, both halves of the product folded: the last byte reaches the lowest bits so. What does not fill the last
/// eight is read with what stands before it. Texts chosen to collide cost time, never correctness.
inline std::uint32_t hash_of(std::string_view text) {
  constexpr std::uint64_t kFactor = 0xD6E8FEB86659FD93U;
  const auto fold = [](std::uint64_t hash, std::uint64_t word) {
    const auto product = static_cast<unsigned __int128>(hash ^ word) * kFactor;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
  };
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ text.size();
  if (text.size() < 8) {
    std::uint64_t word = 0;
    for (const char c : text) word = word << 8U | static_cast<unsigned char>(c);
    hash = fold(hash, word);
  } else {
    for (std::size_t i = 0; i + 8 < text.size(); i += 8) hash = fold(hash, word_at(text.data() + i));
    hash = fold(hash, word_at(text.data() + text.size() - 8));
  }
  return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

/// Whether the text from `p` to `end` begins with the token.
inline bool begins_with(const char* p, const char* end, std::string_view token) {
  const std::size_t size = token.size();
  if (static_cast<std::size_t>(end - p) < size) return false;
  const auto differ = [&](std::size_t at, auto word) {
    auto other_word = word;
    std::memcpy(&word, p + at, sizeof word);
    std::memcpy(&other_word, token.data() + at, sizeof word);
    return word ^ other_word;
  };
  if (size < 4) return std::memcmp(p, token.data(), size) == 0;
  if (size < 8) return (differ(0, std::uint32_t{}) | differ(size - 4, std::uint32_t{})) == 0;
  std::uint64_t other = 0;
  for (std::size_t i = 0; i + 8 < size; i += 8) other |= differ(i, std::uint64_t{});
  return (other | differ(size - 8, std::uint64_t{})) == 0;
}

}  // namespace zhunsheng::load
