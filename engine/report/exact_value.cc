#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
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

constexpr int kDigits = 12;

/// As many digits as both ends share.
void append_number(std::string& out, double low, double high) {
  for (int digits = kDigits; digits > 0; --digits) {
    const std::string a = fmt::format("{:.{}g}", low, digits);
    if (digits > 1 && a != fmt::format("{:.{}g}", high, digits)) continue;
    out += a;
    return;
  }
}

void append_point(std::string& out, const Rational& value) {
  if (value.is_small()) {
    const std::int64_t n = value.small_numerator();
    const std::int64_t d = value.small_denominator();
    const std::int64_t common = std::gcd(n, d);
    if (const auto decimal = ending(n / common, d / common)) {
      out += '"';
      append_decimal(out, *decimal);
      out += '"';
      return;
    }
  }
  const std::string text = exact_text(Quantity::point(value));
  if (text.empty()) {
    append_number(out, value.approx(), value.approx());
  } else {
    out += '"';
    out += text;
    out += '"';
  }
}

}  // namespace

void append_short_value(std::string& out, const Quantity& quantity) {
  if (quantity.is_point()) {
    append_point(out, quantity.low);
  } else if (quantity.kind == Quantity::Kind::root) {
    const double root = std::sqrt(quantity.high.approx()) * quantity.low.sign();
    append_number(out, root, root);
  } else if (quantity.kind == Quantity::Kind::maybe && !quantity.low.is_zero()) {
    append_number(out, quantity.low.approx(), quantity.high.approx());
  } else {
    out += "null";
  }
}

}  // namespace zhunsheng::report
