// The common number: up to seventeen digits, perhaps a sign and a point. Read while it is scanned, into mantissa and scale.
#pragma once

#include <array>
#include <cstdint>

#include "facts/facts.h"
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
  if (p < end && *p != ',' && *p != '}' && *p != ']' && static_cast<unsigned char>(*p) > ' ') return nullptr;
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
