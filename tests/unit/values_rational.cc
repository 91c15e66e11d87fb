// Whole numbers near a fraction, up to the edge of 64 bits and beyond.
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

}  // namespace zhunsheng
