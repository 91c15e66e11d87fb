// How exact values are shown.
#include "catch.h"
#include "outcome/display.h"

using namespace zhunsheng;

namespace {

Quantity between(std::optional<Rational> low, std::optional<Rational> high) {
  return {Quantity::Kind::interval, !low, !high, low.value_or(Rational(0)), high.value_or(Rational(0))};
}

}  // namespace

TEST_CASE("numbers with their units") {
  CHECK(number_words(Rational(8437, 8950), {"%"}).zh == "94.27%");
  CHECK(number_words(Rational(95, 100), {"%"}).zh == "95%");
  CHECK(number_words(Rational(6000), {"元"}).zh == "6000元");
  CHECK(number_words(Rational(6000), {"元"}).en == "6,000 yuan");
  CHECK(number_words(Rational(42, 10), {"人/百生"}).zh == "4.2人/百生");
  CHECK(number_words(Rational(42, 10), {"人/百生"}).en == "4.2 per 100 pupils");
  CHECK(number_words(Rational(45, 10), {"平方米/生"}).en == "4.5 m² per pupil");
  CHECK(number_words(Rational(1000), {"元/生/年"}).en == "1,000 yuan per pupil per year");
  CHECK(number_words(Rational(8437), {"人"}).zh == "8437人");
  CHECK(number_words(Rational(1), {"人"}).en == "1 person");
  CHECK(number_words(Rational(0), {"校"}).en == "0 schools");
  CHECK(number_words(Rational(800), {"生"}).zh == "800人");
  CHECK(number_words(Rational(3), {"县"}).zh == "3个县");
  CHECK(number_words(Rational(-5, 2), {"人"}).zh == "-2.5人");
  CHECK(number_words(Rational(5, 1000), {"‰"}).zh == "5‰");
  CHECK(number_words(Rational(103, 100), {""}).zh == "1.03");
}

TEST_CASE("large sums of money are in 万元, and no thousands commas in Chinese") {
  CHECK(number_words(Rational(1210000000), {"元"}).zh == "121000万元");
  CHECK(number_words(Rational(1210000000), {"元"}).en == "1,210,000,000 yuan");
  CHECK(number_words(Rational(121000), {"万元"}).en == "1,210,000,000 yuan");
  CHECK(number_words(Rational(1234567), {"元"}).zh == "123.4567万元");
  CHECK(number_words(Rational(99999), {"元"}).zh == "99999元");
  CHECK(number_words(Rational(12345678), {"人"}).zh == "12345678人");
  CHECK(number_words(Rational(12345678), {"人"}).en == "12,345,678 people");
}

TEST_CASE("rounding in display never carries a value over its threshold") {
  const Rational line(42, 10), percent(95, 100);
  CHECK(number_words(Rational(600, 143), {"人/百生"}).zh == "4.20人/百生");
  CHECK(number_words(Rational(600, 143), {"人/百生", -1, &line}).zh == "4.1958人/百生");
  CHECK(number_words(Rational(949999, 1000000), {"%", -1, &percent}).zh == "94.9999%");
  CHECK(rounding_would_cross(Rational(600, 143), {"人/百生", -1, &line}));
  CHECK_FALSE(rounding_would_cross(Rational(8437, 8950), {"%", -1, &percent}));
  CHECK(number_words(Rational(9499999999, 10000000000), {"%", -1, &percent}).zh == "94.99999999%");
  // A strict line: 0.14999 rounds to 0.15, which is not below it.
  const Rational strict(15, 100);
  CHECK(number_words(Rational(1499951, 10000000), {"", -1, &strict, Comparison::less_than}).zh == "0.149995");
}

TEST_CASE("thresholds are never rounded") {
  CHECK(number_words(Rational(4505, 1000), {"人/百生", kAllDecimals}).zh == "4.505人/百生");
  CHECK(number_words(Rational(123456789, 100000000), {"", kAllDecimals}).zh == "1.23456789");
}

TEST_CASE("roots to three decimals, or as many as their threshold takes") {
  CHECK(root_words(Rational(2, 9), 1).zh == "0.471");
  CHECK(root_words(Rational(2, 9), -1).zh == "-0.471");
  CHECK(root_words(Rational(1, 4), 1).zh == "0.5");
  CHECK(root_words(Rational(0), 0).zh == "0");
  const Rational half(1, 2);
  CHECK(root_words(Rational(250001, 1000000), 1, {"", -1, &half, Comparison::at_most}).zh == "0.500001");
  CHECK(root_rounding_would_cross(Rational(250001, 1000000), 1, {"", -1, &half, Comparison::at_most}));
  CHECK_FALSE(root_rounding_would_cross(Rational(265, 1000), 1, {"", -1, &half, Comparison::at_most}));
}

TEST_CASE("intervals, and what has no value") {
  CHECK(quantity_words(between(Rational(94, 100), Rational(97, 100)), {"%"}).zh == "94%至97%");
  CHECK(quantity_words(between(Rational(3), std::nullopt), {"人"}).zh == "不少于3人");
  CHECK(quantity_words(between(Rational(3), std::nullopt), {"人"}).en == "at least 3 people");
  CHECK(quantity_words(between(Rational(6, 10), std::nullopt), {"%"}).zh == "不低于60%");
  CHECK(quantity_words(between(Rational(45, 10), std::nullopt), {"平方米/生"}).zh == "不小于4.5平方米/生");
  CHECK(quantity_words(between(std::nullopt, Rational(5)), {"人"}).zh == "不超过5人");
  CHECK(quantity_words(between(Rational(0), std::nullopt), {"人"}).zh == "无法确定");
  CHECK(quantity_words(Quantity::maybe()).zh == "无法确定");
  CHECK(quantity_words(Quantity::none()).zh == "不适用");
  CHECK(quantity_words(Quantity::root(Rational(2, 9))).zh == "0.471");
}

TEST_CASE("differences of percentages are in percentage points") {
  CHECK(difference_words(Rational(-73, 10000), {"%"}).zh == "0.73个百分点");
  CHECK(difference_words(Rational(1, 100), {"%"}).en == "1 percentage point");
  CHECK(difference_words(Rational(-2), {"人"}).zh == "2人");
}

TEST_CASE("dates and periods") {
  CHECK(date_words(*Date::from(2026, 12, 31)).zh == "2026年12月31日");
  CHECK(date_words(*Date::from(2026, 3, 1)).en == "1 March 2026");
  CHECK(period_words({PeriodKind::year, 2025, 0}).zh == "2025年");
  CHECK(period_words({PeriodKind::school_year, 2025, 0}).zh == "2025—2026学年");
  CHECK(period_words({PeriodKind::term, 2025, 1}).zh == "2025—2026学年第一学期");
  CHECK(period_words({PeriodKind::term, 2025, 2}).en == "term 2 of 2025/26");
  CHECK(period_words({PeriodKind::month, 2025, 9}).zh == "2025年9月");
}

TEST_CASE("the comparing word goes with the unit") {
  CHECK(comparison_words(Comparison::at_least, "%").zh == "不低于");
  CHECK(comparison_words(Comparison::at_least, "人").zh == "不少于");
  CHECK(comparison_words(Comparison::at_least, "平方米/生").zh == "不小于");
  CHECK(comparison_words(Comparison::at_least, "人/百生").zh == "不低于");
  CHECK(comparison_words(Comparison::more_than, "人").zh == "超过");
  CHECK(comparison_words(Comparison::less_than, "人").en == "fewer than");
}
