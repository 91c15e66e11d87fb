// A checksum as fast as memory: tells whether bytes are still the ones that were written. No digest: who means to can make others with the same sum.
// Any change within one of its words changes it for certain, any other but for one in 2^64.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace zhunsheng {

inline std::uint64_t quick_sum(std::span<const std::byte> bytes) {
  static_assert(std::endian::native == std::endian::little, "the words of a sum are little-endian");
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
  constexpr std::size_t kLanes = 4;                   // the multiplications of several lanes run at the same time
  std::array<std::uint64_t, kLanes> lanes = {1, 2, 3, 4};
  // Each step is one-to-one in the lane and in the word: a difference, once there, stays.
  const auto add = [&lanes](std::size_t lane, std::uint64_t word) { lanes[lane] = std::rotl((lanes[lane] ^ word) * kOdd, 29); };
  std::size_t at = 0;
  std::array<std::uint64_t, kLanes> words{};
  for (; at + sizeof words <= bytes.size(); at += sizeof words) {
    std::memcpy(words.data(), bytes.data() + at, sizeof words);
    for (std::size_t lane = 0; lane < kLanes; ++lane) add(lane, words[lane]);
  }
  words.fill(0);
  if (at < bytes.size()) std::memcpy(words.data(), bytes.data() + at, bytes.size() - at);
  for (std::size_t lane = 0; lane < kLanes; ++lane) add(lane, words[lane]);
  std::uint64_t sum = bytes.size();
  for (const std::uint64_t lane : lanes) sum = std::rotl((sum ^ lane) * kOdd, 29);
  return sum;
}

}  // namespace zhunsheng
