// Dates and periods: calendar year, school year, term, month. Proleptic Gregorian; no clock here.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng {

/// Days since 1970-01-01.
struct Date {
  std::int32_t days = 0;
  static std::optional<Date> from(int year, int month, int day);
  /// "2026-12-31" or "2026年12月31日".
  static std::optional<Date> from_text(std::string_view text);
  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;
  [[nodiscard]] int day() const;
  [[nodiscard]] Date plus_years(int years) const;  ///< 29 February becomes 28
  [[nodiscard]] std::string text() const;          ///< "2026-12-31"
  auto operator<=>(const Date&) const = default;
};

enum class PeriodKind : std::uint8_t { none, year, school_year, term, month };

/// `year` is the calendar year, or the year in which the school year begins; `part` the term 1..2 or the month 1..12.
struct Period {
  PeriodKind kind = PeriodKind::none;
  std::int16_t year = 0;
  std::int8_t part = 0;
  /// "2025", "2025-09", "2025/26", "2025/26-1" (also with 年, 学年, 学期 words: "2025年", "2025年9月").
  static std::optional<Period> from_text(std::string_view text);
  [[nodiscard]] Date first_day() const;
  [[nodiscard]] Date last_day() const;
  [[nodiscard]] Period plus_years(int years) const;
  [[nodiscard]] std::string text() const;
  auto operator<=>(const Period&) const = default;
  /// The last period of the kind whose last day is not after `day`.
  static Period last_complete(PeriodKind kind, Date day);
  [[nodiscard]] Period previous() const;  ///< the period of the same kind just before
};

}  // namespace zhunsheng
