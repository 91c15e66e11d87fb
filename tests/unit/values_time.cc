// Dates and periods, out to the first and last year that can be written.
#include "catch.h"
#include "values/time.h"

namespace zhunsheng {

namespace {

Date day(const char* text) { return Date::from_text(text).value(); }

}  // namespace

TEST_CASE("the last period complete, whatever the year", "[time]") {
  const auto last = [](PeriodKind kind, const char* on) { return Period::last_complete(kind, day(on)); };
  CHECK(last(PeriodKind::year, "2026-12-31").text() == "2026");
  CHECK(last(PeriodKind::year, "2026-12-30").text() == "2025");
  CHECK(last(PeriodKind::term, "2026-08-30").text() == "2025/26-1");
  CHECK(last(PeriodKind::month, "2028-02-29").text() == "2028-02");
  for (const auto kind : {PeriodKind::year, PeriodKind::school_year, PeriodKind::term, PeriodKind::month})
    for (const char* on : {"0001-01-01", "0001-12-31", "9999-01-01", "9999-12-31"}) {
      const Period p = last(kind, on);
      CHECK(p.last_day() <= day(on));
      CHECK(p.first_day() < p.last_day());
      CHECK(p.plus_years(-2).last_day() < p.previous().last_day());
      CHECK(p.last_day() < Period{p.kind, static_cast<std::int16_t>(p.year + 1), p.part}.first_day());
    }
}

TEST_CASE("years later and before", "[time]") {
  CHECK(day("2024-02-29").plus_years(1).text() == "2025-02-28");
  CHECK(day("2024-02-29").plus_years(4).text() == "2028-02-29");
  CHECK(day("2026-11-22").plus_years(-1).text() == "2025-11-22");
  CHECK(day("9999-12-31").plus_years(1) > day("9999-12-31"));
  CHECK(day("0001-01-01").plus_years(-1) < day("0001-01-01"));
}

}  // namespace zhunsheng
