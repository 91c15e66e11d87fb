// Values of the short form that are printed without a formatter are printed as it would.
#include <cmath>
#include <fmt/format.h>
#include <random>

#include "catch.h"
#include "report/ndjson.h"

namespace zhunsheng::report {

namespace {

std::string short_value(const Quantity& quantity) {
  std::string out;
  append_short_value(out, quantity);
  return out;
}

/// As many of twelve digits as both ends share.
std::string shared_digits(double low, double high) {
  for (int digits = 12;; --digits) {
    const std::string a = fmt::format("{:.{}g}", low, digits);
    if (digits == 1 || a == fmt::format("{:.{}g}", high, digits)) return a;
  }
}

}  // namespace

TEST_CASE("an enclosed value has the digits that both ends share", "[report]") {
  std::mt19937_64 engine(1);
  for (int i = 0; i < 300000; ++i) {
    const std::int64_t d = std::int64_t{1} << (engine() % 62);
    const auto n = static_cast<std::int64_t>(engine() % (std::uint64_t{1} << (1 + engine() % 62)));
    if (n == 0) continue;
    const std::int64_t wider = i % 3 == 0 ? 0 : static_cast<std::int64_t>(engine() % (1 + static_cast<std::uint64_t>(n) / 100000000));
    const Quantity quantity{Quantity::Kind::maybe, false, false, Rational(n, d), Rational(n + wider, d)};
    REQUIRE(short_value(quantity) == shared_digits(quantity.low.approx(), quantity.high.approx()));
  }
  for (const double x : {0.5, 0.125, 0.0001, 1.0, 10.0, 98.5, 0.99999999999950, 0.9999999999995, 0.1, 9.9999999999995, 0.000099999}) {
    const auto n = static_cast<std::int64_t>(std::llround(std::ldexp(x, 52)));
    const Quantity quantity{Quantity::Kind::maybe, false, false, Rational(n, std::int64_t{1} << 52), Rational(n, std::int64_t{1} << 52)};
    REQUIRE(short_value(quantity) == shared_digits(quantity.low.approx(), quantity.high.approx()));
  }
}

TEST_CASE("a point of two whole numbers is its text", "[report]") {
  std::mt19937_64 engine(2);
  for (int i = 0; i < 200000; ++i) {
    const auto n = static_cast<std::int64_t>(engine() >> (1 + engine() % 60)) * (engine() % 2 == 0 ? 1 : -1);
    const auto d = 1 + static_cast<std::int64_t>(engine() >> (1 + engine() % 60));
    if (d <= 0) continue;
    const Rational value(n, d);
    REQUIRE(short_value(Quantity::point(value)) == '"' + value.text() + '"');
  }
}

}  // namespace zhunsheng::report
