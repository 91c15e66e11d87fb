#include <array>
#include <charconv>
#include <numeric>

#include "report/members.h"
#include "report/ndjson.h"

namespace zhunsheng::report {
namespace {

struct Decimal {
  std::int64_t mantissa;
  int scale;
};

/// n/d (reduced) as mantissa × 10^-scale, if it ends and fits.
std::optional<Decimal> ending(std::int64_t n, std::int64_t d) {
  int twos = 0;
  int fives = 0;
  for (; d % 2 == 0; d /= 2) ++twos;
  for (; d % 5 == 0; d /= 5) ++fives;
  if (d != 1) return std::nullopt;
  Decimal result{n, std::max(twos, fives)};
  for (int i = 0; i < result.scale - twos; ++i)
    if (__builtin_mul_overflow(result.mantissa, std::int64_t{2}, &result.mantissa)) return std::nullopt;
  for (int i = 0; i < result.scale - fives; ++i)
    if (__builtin_mul_overflow(result.mantissa, std::int64_t{5}, &result.mantissa)) return std::nullopt;
  return result;
}

void append_decimal(std::string& out, Decimal decimal) {
  std::array<char, 24> digits;
  const bool negative = decimal.mantissa < 0;
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(decimal.mantissa) : static_cast<std::uint64_t>(decimal.mantissa);
  const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), size).ptr;
  const auto count = static_cast<int>(end - digits.data());
  const int whole = count - decimal.scale;
  if (negative) out += '-';
  if (whole > 0) {
    out.append(digits.data(), static_cast<std::size_t>(whole));
  } else {
    out += '0';
  }
  if (decimal.scale == 0) return;
  out += '.';
  if (whole < 0) out.append(static_cast<std::size_t>(-whole), '0');
  const int from = std::max(0, whole);
  out.append(digits.data() + from, static_cast<std::size_t>(count - from));
}

}  // namespace

void append_exact_value(std::string& out, const Quantity& quantity) {
  const bool root = quantity.kind == Quantity::Kind::root;
  if (!root && !quantity.is_point()) {
    out += "null";
    return;
  }
  if (!root && quantity.low.is_small()) {
    const std::int64_t n = quantity.low.small_numerator();
    const std::int64_t d = quantity.low.small_denominator();
    const std::int64_t common = std::gcd(n, d);
    if (const auto decimal = ending(n / common, d / common)) {
      out += '"';
      append_decimal(out, *decimal);
      out += '"';
      return;
    }
  }
  const std::string text = exact_text(quantity);
  if (text.empty()) {
    out += "null";
  } else {
    out += '"';
    out += text;
    out += '"';
  }
}

}  // namespace zhunsheng::report
