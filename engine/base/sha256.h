// SHA-256 (FIPS 180-4), for digests of programs, facts and overlays.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace zhunsheng {

class Sha256 {
 public:
  using Digest = std::array<std::byte, 32>;

  void add(std::span<const std::byte> bytes);
  /// The digest of all that was added. The object is used up.
  [[nodiscard]] Digest finish();

  static Digest of(std::span<const std::byte> bytes);

 private:
  std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<std::byte, 64> block_{};  ///< bytes that do not make a block yet
  std::size_t held_ = 0;               ///< how many of them
  std::uint64_t total_ = 0;
};

/// "sha-256:" and 64 hexadecimal digits.
std::string text(const Sha256::Digest& digest);

}  // namespace zhunsheng
