// Whole numbers near a fraction, and what numbers look like, up to the edge of 64 bits and beyond.
#include <algorithm>
#include <random>
#include <string>

#include "catch.h"
#include "values/rational.h"

namespace zhunsheng {

namespace {

constexpr std::int64_t kMax = INT64_MAX;

/// The same by GMP: a numerator of more than 64 bits goes that way.
Rational floor_of_large(std::int64_t n, std::int64_t d) {
  const Rational far = Rational(kMax) * Rational(kMax);
  return (Rational(n, d) + far).floor() - far;
}

}  // namespace

TEST_CASE("rounding to a whole number, at the edge of 64 bits", "[rational]") {
  for (const std::int64_t d : {1, 2, 3, 7, 1000, 1000000007})
    for (const std::int64_t off : {0, 1, 2, 5, 998, 1000000006})
      for (const std::int64_t n : {kMax - off, -kMax + off, off, -off}) {
        const Rational r(n, d);
        INFO(n << "/" << d);
        CHECK(r.floor() == floor_of_large(n, d));
        CHECK(r.ceil() == -floor_of_large(-n, d));
        CHECK(r.floor() <= r);
        CHECK(r.ceil() >= r);
        CHECK(r.ceil() - r.floor() == Rational(r.is_integer() ? 0 : 1));
      }
  CHECK(Rational::from_text("46116860184273878.50")->ceil().text() == "46116860184273879");
  CHECK(Rational::from_text("-46116860184273878.50")->floor().text() == "-46116860184273879");
  CHECK(Rational(INT64_MIN, 3).ceil().text() == "-3074457345618258602");
}

TEST_CASE("short numbers are printed as long ones are", "[values][property]") {
  std::mt19937_64 random(17);
  const Rational far = *Rational::from_text("1e30");  // what is added to it is printed by GMP
  for (int round = 0; round < 20000; ++round) {
    const auto bits = [&] { return static_cast<std::int64_t>(random() >> (1 + random() % 63)); };
    std::int64_t d = std::max<std::int64_t>(1, bits());
    if (random() % 3 == 0) d = std::int64_t{1} << (random() % 62);
    if (random() % 3 == 0)
      for (d = 1; d < INT64_MAX / 10 && random() % 12 != 0;) d *= 10;
    const Rational x(random() % 2 == 0 ? bits() : -bits(), d);
    INFO(x.fraction_text());
    REQUIRE(*Rational::from_text(x.text()) == x);
    REQUIRE(*Rational::from_text(x.fraction_text()) == x);
    REQUIRE((x.text().find('/') != std::string::npos) == ((x + far).text().find('/') != std::string::npos));
    const int digits = static_cast<int>(random() % 22);
    const std::string shown = x.decimal(digits);
    REQUIRE(*Rational::from_text(shown) == x.rounded(digits));
    REQUIRE((digits == 0 ? shown.find('.') == std::string::npos : shown.size() - shown.find('.') - 1 == static_cast<std::size_t>(digits)));
    const std::string long_one = (x.abs() + far).decimal(digits);
    REQUIRE(*Rational::from_text(long_one) - far == *Rational::from_text(x.abs().decimal(digits)));
  }
  CHECK(Rational(0, 7).text() == "0");
  CHECK(Rational(-1, 3).decimal(0) == "0");
  CHECK(Rational(-1, 2).decimal(0) == "-1");
  CHECK(Rational(INT64_MAX, 1).decimal(18) == "9223372036854775807.000000000000000000");
  CHECK(Rational(6, -4).fraction_text() == "-3/2");
}

}  // namespace zhunsheng
