// The common number: up to seventeen digits, perhaps a sign and a point. Read while it is scanned, into mantissa and scale.
#pragma once

#include <array>
#include <cstdint>

#include "facts/facts.h"
#include "load/bytes.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

/// One less than fit: eighteen digits are looked at more closely, since that is how long an identity number is.
inline constexpr int kPlainDigits = 17;
inline constexpr int kMostScale = 18;  ///< of FactCell

inline constexpr std::array<std::int64_t, 19> kPowersOfTen = [] {
  std::array<std::int64_t, 19> powers{};
  std::int64_t power = 1;
  for (auto& p : powers) {
    p = power;
    power *= power < 1000000000000000000 ? 10 : 1;
  }
  return powers;
}();

/// Up to eight digits at `p`, which has eight bytes: how many, and their value.
inline unsigned read_digits(const char* p, std::uint64_t& value) {
  std::uint64_t word = word_at(p) ^ kEachByte * '0';
  const unsigned count = first_marked(((word + kEachByte * 0x76) | word) & kEachByte * 0x80);
  if (count == 0) return 0;
  word <<= 8 * (8 - count);  // the first digit is the highest: what is missing are zeros before it
  word = (word * 10 + (word >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
  word = (word * 100 + (word >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
  value = (word * 10000 + (word >> 32)) & UINT32_MAX;
  return count;
}

inline bool ends_number(char c) { return c == ',' || c == '}' || c == ']' || static_cast<unsigned char>(c) <= ' '; }

/// Reads a number without a sign and with at most seven digits before the point and seven after it: all that most facts have.
/// As read_plain_number() otherwise; nullptr for more.
inline const char* read_short_number(const char* p, const char* end, std::int64_t& mantissa, int& scale) {
  if (end - p < 18) return nullptr;
  std::uint64_t whole = 0;
  const unsigned count = read_digits(p, whole);
  if (count == 0 || count == 8 || (*p == '0' && count > 1)) return nullptr;
  p += count;
  std::uint64_t part = 0;
  unsigned decimals = 0;
  if (*p == '.') {
    decimals = read_digits(++p, part);
    if (decimals == 0 || decimals == 8) return nullptr;
    p += decimals;
  }
  if (!ends_number(*p)) return nullptr;
  mantissa = static_cast<std::int64_t>(whole) * kPowersOfTen[decimals] + static_cast<std::int64_t>(part);
  scale = static_cast<int>(decimals);
  return p;
}

/// Reads the number at `p`. Returns where it ends, or nullptr if it is of another form (an exponent, too many digits, no JSON number).
inline const char* read_plain_number(const char* p, const char* end, std::int64_t& mantissa, int& scale) {
  const bool negative = p < end && *p == '-';
  if (negative) ++p;
  const char* const first = p;
  std::int64_t value = 0;
  const char* const most = end - p > kPlainDigits ? p + kPlainDigits : end;
  while (p < most && static_cast<unsigned char>(*p - '0') < 10) value = value * 10 + (*p++ - '0');
  if (p == first || (*first == '0' && p - first > 1)) return nullptr;
  scale = 0;
  if (p < end && *p == '.') {
    const char* const point = p++;
    const char* const last = end - p > kPlainDigits - (point - first) ? p + (kPlainDigits - (point - first)) : end;
    while (p < last && static_cast<unsigned char>(*p - '0') < 10) value = value * 10 + (*p++ - '0');
    scale = static_cast<int>(p - point - 1);
    if (scale == 0) return nullptr;
  }
  if (p < end && !ends_number(*p)) return nullptr;
  mantissa = negative ? -value : value;
  return p;
}

/// Whether a number of this form is within the plain bounds of a fact, and a whole number where one is wanted.
inline bool is_plainly_good(const FactSpec& spec, std::int64_t mantissa, int scale) {
  if (!spec.plain_bounds || mantissa < 0) return false;
  if (spec.type == FactType::integer) return scale == 0 && mantissa < kPowersOfTen[10];  // eleven digits may be a telephone
  return spec.type != FactType::share || mantissa <= kPowersOfTen[static_cast<std::size_t>(scale)];
}

}  // namespace zhunsheng::load
