// Exact rational numbers: two 64-bit integers while they fit, GMP beyond. Never rounds.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng {

class Rational {
 public:
  Rational() = default;
  Rational(std::int64_t integer) : n_(integer) {  // NOLINT(google-explicit-constructor): integers are rationals
    if (integer == INT64_MIN) [[unlikely]]
      *this = Rational(integer, 1);  // its negation would not fit
  }
  /// n / d; d must not be 0.
  Rational(std::int64_t n, std::int64_t d) : n_(n), d_(d) {
    if (d <= 0 || n == INT64_MIN) [[unlikely]]
      normalize();
  }
  /// mantissa × 10^-scale, scale 0..18.
  static Rational scaled(std::int64_t mantissa, int scale);
  /// Plain decimal text "-12.50", "1e-3", or a fraction "p/q". Nothing if it is no such number.
  /// The caller has checked the number of digits and the exponent against Limits.
  static std::optional<Rational> from_text(std::string_view text);

  Rational(const Rational& other) : n_(other.n_), d_(other.d_) {
    if (other.big_) [[unlikely]]
      copy_big(other);
  }
  Rational& operator=(const Rational& other) {
    n_ = other.n_;
    d_ = other.d_;
    if (other.big_ || big_) [[unlikely]]
      copy_big(other);
    return *this;
  }
  Rational(Rational&& other) noexcept = default;
  Rational& operator=(Rational&& other) noexcept = default;
  ~Rational() = default;

  [[nodiscard]] int sign() const;
  [[nodiscard]] bool is_zero() const { return sign() == 0; }
  [[nodiscard]] bool is_integer() const;
  [[nodiscard]] Rational floor() const;
  [[nodiscard]] Rational ceil() const;
  [[nodiscard]] Rational abs() const { return sign() < 0 ? -*this : *this; }
  /// Rounds half away from zero at `digits` decimals (only where a rule, or a display, says so).
  [[nodiscard]] Rational rounded(int digits) const;
  [[nodiscard]] double approx() const;  ///< nearest double or one beside it; for filters and charts, never for verdicts
  /// Square root if it is rational.
  [[nodiscard]] std::optional<Rational> exact_root() const;

  /// True if both parts fit 64 bits; then numerator/denominator (not always reduced) are valid.
  [[nodiscard]] bool is_small() const { return !big_; }
  [[nodiscard]] std::int64_t small_numerator() const { return n_; }
  [[nodiscard]] std::int64_t small_denominator() const { return d_; }

  /// A decimal if it ends, else "p/q" reduced: "0.95", "47/50" never (it ends: "0.94"), "1/3".
  [[nodiscard]] std::string text() const;
  /// Reduced "p/q" or "p".
  [[nodiscard]] std::string fraction_text() const;
  /// Rounded half away from zero to `digits` decimals, trailing zeros kept: display only.
  [[nodiscard]] std::string decimal(int digits) const;

  Rational operator-() const;
  friend Rational operator+(const Rational& a, const Rational& b);
  friend Rational operator-(const Rational& a, const Rational& b);
  friend Rational operator*(const Rational& a, const Rational& b);
  /// b must not be zero.
  friend Rational operator/(const Rational& a, const Rational& b);
  Rational& operator+=(const Rational& b) { return *this = *this + b; }
  Rational& operator*=(const Rational& b) { return *this = *this * b; }
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
    if (a.is_small() && b.is_small()) [[likely]] {
      const auto left = static_cast<__int128>(a.n_) * b.d_;
      const auto right = static_cast<__int128>(b.n_) * a.d_;
      return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    return compare_big(a, b);
  }
  friend bool operator==(const Rational& a, const Rational& b) { return (a <=> b) == 0; }

 private:
  struct Big;  // an mpq_t
  struct Free {
    void operator()(Big* big) const;
  };
  void normalize();                      // of a divisor that is not positive, or the least integer
  void copy_big(const Rational& other);  // its big part, or that it has none
  static std::strong_ordering compare_big(const Rational& a, const Rational& b);
  static Rational from_wide(__int128 n, __int128 d);         // d > 0
  static Rational from_big(std::unique_ptr<Big, Free> big);  // shrinks to 64 bits where it fits
  static std::unique_ptr<Big, Free> widen(const Rational& r);
  static const Big& view(const Rational& r, std::unique_ptr<Big, Free>& room);

  std::int64_t n_ = 0;
  std::int64_t d_ = 1;  // > 0
  std::unique_ptr<Big, Free> big_;
};

}  // namespace zhunsheng
