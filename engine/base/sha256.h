// SHA-256 (FIPS 180-4), for digests of programs, facts and overlays.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace zhunsheng {

class Sha256 {
 public:
  using Digest = std::array<std::byte, 32>;

  void add(std::span<const std::byte> bytes);
  /// The digest of all that was added. The object is used up.
  [[nodiscard]] Digest finish();

  static Digest of(std::span<const std::byte> bytes);

 private:
  friend class Sha256Trail;
  static constexpr std::size_t kBlock = 64;
  std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<std::byte, kBlock> block_{};  ///< bytes that do not make a block yet
  std::size_t held_ = 0;                   ///< how many of them
  std::uint64_t total_ = 0;
};

/// Takes the digest of a text while it is read: each round of the digest waits for the one before, and meanwhile the processor goes on reading.
/// It stays behind the reader, one block at a call, and may fall far behind: end() makes up for it.
class Sha256Trail {
 public:
  /// The text follows what the digest has already. Between begin() and end() nothing else is to be added.
  void begin(Sha256& digest, std::string_view text);
  /// The reader has come to `p`, somewhere in the text.
  void reach(const char* p) {
    assert(p <= end_);
    if (p - at_ >= static_cast<std::ptrdiff_t>(Sha256::kBlock)) add_block();
  }
  /// Adds what is left of the text.
  void end();

 private:
  void add_block();
  Sha256* digest_ = nullptr;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

/// "sha-256:" and 64 hexadecimal digits.
std::string text(const Sha256::Digest& digest);

}  // namespace zhunsheng
