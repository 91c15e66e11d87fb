#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

#include "report/json.h"
#include "report/members.h"
#include "report/ndjson.h"

namespace zhunsheng::report {
namespace {

struct Decimal {
  std::int64_t mantissa;
  int scale;
};

/// How often 2 and 5 divide a number, and what else does.
struct Primes {
  std::int64_t rest;
  int twos = 0;
  int fives = 0;
};
Primes primes_of(std::int64_t d) {
  Primes out{d};
  for (; out.rest % 2 == 0; out.rest /= 2) ++out.twos;
  for (; out.rest % 5 == 0; out.rest /= 5) ++out.fives;
  return out;
}

/// n over so many twos and fives as mantissa × 10^-scale, if it fits.
std::optional<Decimal> ending(std::int64_t n, const Primes& d) {
  Decimal result{n, std::max(d.twos, d.fives)};
  for (int i = 0; i < result.scale - d.twos; ++i)
    if (__builtin_mul_overflow(result.mantissa, std::int64_t{2}, &result.mantissa)) return std::nullopt;
  for (int i = 0; i < result.scale - d.fives; ++i)
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
constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// x × 10^scale as a whole number. Powers of ten up to the 22nd are doubles, so the product is off by less than a part in 2^53, here by less than
/// 0.0002; nothing where the number is so near the middle between two that this could matter.
std::optional<std::int64_t> whole(double x, int scale) {
  const double scaled = x * kPowersOfTen[scale];
  const double down = std::floor(scaled);
  const double rest = scaled - down;
  if (std::fabs(rest - 0.5) < 0.001) return std::nullopt;
  return static_cast<std::int64_t>(down) + (rest > 0.5 ? 1 : 0);
}

/// Numbers from 0.0001 to below 99 whose ends agree in nearly all digits, as append_number() has them. False for others.
bool append_common_number(std::string& out, double low, double high) {
  if (!(low >= 0.0001 && low <= high && high < 99)) return false;
  int scale = kDigits - 2;
  for (double first = 10; low < first; first /= 10) ++scale;
  if (low * kPowersOfTen[scale] < 1e11 || high * kPowersOfTen[scale] > 999999999000.0) return false;
  for (const int last = scale - 3; scale > last; --scale) {
    const auto digits = whole(low, scale);
    const auto other = whole(high, scale);
    if (!digits || !other) return false;
    if (digits != other) continue;
    Decimal decimal{*digits, scale};
    for (; decimal.scale > 0 && decimal.mantissa % 10 == 0; --decimal.scale) decimal.mantissa /= 10;
    append_decimal(out, decimal);
    return true;
  }
  return false;
}

/// As many digits as both ends share.
void append_number(std::string& out, double low, double high) {
  if (append_common_number(out, low, high)) return;
  for (int digits = kDigits; digits > 0; --digits) {
    const std::string a = fmt::format("{:.{}g}", low, digits);
    if (digits > 1 && a != fmt::format("{:.{}g}", high, digits)) continue;
    out += a;
    return;
  }
}

/// False where it takes more than 64 bits.
bool append_small_point(std::string& out, const Rational& value) {
  if (!value.is_small()) return false;
  const std::int64_t n = value.small_numerator();
  const std::int64_t d = value.small_denominator();
  const std::int64_t common = std::gcd(n, d);
  const Primes primes = primes_of(d / common);
  const auto decimal = primes.rest == 1 ? ending(n / common, primes) : std::nullopt;
  if (primes.rest == 1 && !decimal) return false;
  out += '"';
  if (decimal) {
    append_decimal(out, *decimal);
  } else {
    append_integer(out, n / common);
    out += '/';
    append_integer(out, d / common);
  }
  out += '"';
  return true;
}

void append_point(std::string& out, const Rational& value) {
  if (append_small_point(out, value)) return;
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
  } else if (quantity.kind == Quantity::Kind::maybe && !quantity.low_infinite) {
    append_number(out, quantity.low.approx(), quantity.high.approx());
  } else {
    out += "null";
  }
}

}  // namespace zhunsheng::report
