// What an evaluation asks facts for: a day or a period. docs/semantics.md section 9.
#pragma once

#include <array>
#include <cstdint>

#include "facts/facts.h"
#include "values/time.h"

namespace zhunsheng::evaluation {

/// Whether a stated value answers an ask.
enum class Answer : std::uint8_t {
  no,
  later,  ///< no: it is dated later
  bare,   ///< yes: it has neither date nor period
  dated,  ///< yes
};

class Ask {
 public:
  Ask() = default;
  /// For a day not after the as-of date.
  static Ask for_day(Date day, Date as_of);
  static Ask for_period(Period period, Date as_of);

  /// Of asks of one day of judging: whether they are the same.
  friend bool operator==(const Ask& a, const Ask& b) {
    return a.period_ == b.period_ && a.origin_ == b.origin_ && a.years_back_ == b.years_back_;
  }

  /// The same one year earlier (上年).
  [[nodiscard]] Ask year_before() const;

  [[nodiscard]] Answer answer(const Stated& stated) const;
  /// Whether a value without date or period answers.
  [[nodiscard]] bool takes_bare() const { return takes_bare_; }
  /// Asked for the as-of day: bare values answer, and nothing is to be noted of them.
  [[nodiscard]] bool plain() const { return plain_; }
  /// Asked for an earlier day, for which a bare value only stands in.
  [[nodiscard]] bool past() const { return past_; }

  /// Asked for a period; of kind none: for the day.
  [[nodiscard]] Period period() const { return period_; }
  [[nodiscard]] Date day() const { return day_; }
  [[nodiscard]] Date as_of() const { return as_of_; }
  /// The period of the kind that answers; kind none if none does.
  [[nodiscard]] Period period_of(PeriodKind kind) const;
  /// The day on which a statement made on the day `on` is judged.
  [[nodiscard]] Date day_for(std::int32_t on) const;

 private:
  Period period_;
  Date origin_;  ///< the day asked for at first
  Date day_;     ///< the same years_back_ years earlier; the last day of a period
  Date as_of_;
  int years_back_ = 0;
  bool takes_bare_ = false;
  bool plain_ = false;
  bool past_ = false;
  std::array<Period, 5> last_{};  ///< [kind]: the last period complete on the day, moved back
};

}  // namespace zhunsheng::evaluation
