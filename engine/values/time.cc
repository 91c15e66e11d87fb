#include "values/time.h"

#include <chrono>
#include <fmt/format.h>

namespace zhunsheng {

namespace {

/// A day that is there, in any year that a period can name: also before 1 and after 9999, which no text can.
Date day_of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return {static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count())};
}

std::chrono::year_month_day calendar(Date date) { return std::chrono::sys_days(std::chrono::days(date.days)); }

/// Reads up to `most` digits from the front; nothing if there is none.
std::optional<int> take_digits(std::string_view& text, std::size_t most) {
  int value = 0;
  std::size_t n = 0;
  while (n < text.size() && n < most && text[n] >= '0' && text[n] <= '9') value = value * 10 + (text[n++] - '0');
  if (n == 0) return std::nullopt;
  text.remove_prefix(n);
  return value;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

}  // namespace

std::optional<Date> Date::from(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                        std::chrono::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return std::nullopt;
  return Date{static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count())};
}

std::optional<Date> Date::from_text(std::string_view text) {
  const auto year = take_digits(text, 4);
  if (!year || (!take(text, "-") && !take(text, "年"))) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || (!take(text, "-") && !take(text, "月"))) return std::nullopt;
  const auto day = take_digits(text, 2);
  take(text, "日");
  if (!day || !text.empty()) return std::nullopt;
  return from(*year, *month, *day);
}

int Date::year() const { return static_cast<int>(calendar(*this).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(calendar(*this).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(calendar(*this).day())); }

Date Date::plus_years(int years) const {
  const std::chrono::year_month_day before = calendar(*this);
  const std::chrono::year_month_day moved = before + std::chrono::years(years);
  return day_of(static_cast<int>(moved.year()), static_cast<unsigned>(moved.month()),
                static_cast<unsigned>(moved.day()) - (moved.ok() ? 0 : 1));
}

std::string Date::text() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }

std::optional<Period> Period::from_text(std::string_view text) {
  const std::size_t before = text.size();
  const auto year = take_digits(text, 4);
  if (!year || before - text.size() != 4 || *year < 1) return std::nullopt;
  Period p{PeriodKind::year, static_cast<std::int16_t>(*year), 0};
  if (take(text, "/")) {
    const auto next = take_digits(text, 4);
    if (!next || (*next != (*year + 1) % 100 && *next != *year + 1)) return std::nullopt;
    p.kind = PeriodKind::school_year;
    take(text, "学年");
    if (take(text, "-") || text.starts_with("第")) {
      take(text, "第");
      if (take(text, "一"))
        p.part = 1;
      else if (take(text, "二"))
        p.part = 2;
      else if (const auto term = take_digits(text, 1))
        p.part = static_cast<std::int8_t>(*term);
      take(text, "学期");
      if (p.part < 1 || p.part > 2) return std::nullopt;
      p.kind = PeriodKind::term;
    }
  } else if (take(text, "年")) {
    if (!text.empty()) {
      const auto month = take_digits(text, 2);
      if (!month || *month < 1 || *month > 12 || !take(text, "月")) return std::nullopt;
      p = {PeriodKind::month, p.year, static_cast<std::int8_t>(*month)};
    }
  } else if (take(text, "-")) {
    const auto month = take_digits(text, 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    p = {PeriodKind::month, p.year, static_cast<std::int8_t>(*month)};
  }
  if (!text.empty()) return std::nullopt;
  return p;
}

Date Period::first_day() const {
  switch (kind) {
    case PeriodKind::none:
    case PeriodKind::year:
      return day_of(year, 1, 1);
    case PeriodKind::school_year:
      return day_of(year, 9, 1);
    case PeriodKind::term:
      return part == 1 ? day_of(year, 9, 1) : day_of(year + 1, 2, 1);
    case PeriodKind::month:
      return day_of(year, static_cast<unsigned>(part), 1);
  }
  return {};
}

Date Period::last_day() const {
  switch (kind) {
    case PeriodKind::none:
    case PeriodKind::year:
      return day_of(year, 12, 31);
    case PeriodKind::school_year:
      return day_of(year + 1, 8, 31);
    case PeriodKind::term:
      return part == 1 ? day_of(year + 1, 1, 31) : day_of(year + 1, 8, 31);
    case PeriodKind::month:
      return part == 12 ? day_of(year, 12, 31) : Date{day_of(year, static_cast<unsigned>(part) + 1, 1).days - 1};
  }
  return {};
}

Period Period::plus_years(int years) const { return {kind, static_cast<std::int16_t>(year + years), part}; }

Period Period::previous() const {
  switch (kind) {
    case PeriodKind::none:
    case PeriodKind::year:
    case PeriodKind::school_year:
      return plus_years(-1);
    case PeriodKind::term:
      return part == 2 ? Period{kind, year, 1} : Period{kind, static_cast<std::int16_t>(year - 1), 2};
    case PeriodKind::month:
      return part > 1 ? Period{kind, year, static_cast<std::int8_t>(part - 1)} : Period{kind, static_cast<std::int16_t>(year - 1), 12};
  }
  return *this;
}

Period Period::last_complete(PeriodKind kind, Date day) {
  Period p{kind, static_cast<std::int16_t>(day.year()), 0};
  if (kind == PeriodKind::term) p.part = 2;
  if (kind == PeriodKind::month) p.part = 12;
  while (p.last_day() > day) p = p.previous();
  return p;
}

std::string Period::text() const {
  switch (kind) {
    case PeriodKind::none:
      return "";
    case PeriodKind::year:
      return fmt::format("{:04}", year);
    case PeriodKind::school_year:
      return fmt::format("{:04}/{:02}", year, (year + 1) % 100);
    case PeriodKind::term:
      return fmt::format("{:04}/{:02}-{}", year, (year + 1) % 100, part);
    case PeriodKind::month:
      return fmt::format("{:04}-{:02}", year, part);
  }
  return "";
}

}  // namespace zhunsheng
