#include "evaluate/sample.h"

#include <algorithm>
#include <cmath>
#include <gmpxx.h>

namespace zhunsheng::evaluation {

namespace {

// ---- In floating point --------------------------------------------------------------------------------------------------------------------
//
// Let u = 2^-53, n the number of members, k = n + 16. Values and weights are fractions of two integers of at most 63 bits: turning each into a
// double and dividing makes a relative error below 4u. So wx has one below 10u, wx² below 15u, and adding n of them up one after another adds at
// most (n - 1)u, always relative to the sum of the absolute values (n·u < 0.001 for any n that fits in memory). With P = Σw, Q = Σwx², M = Σwx,
// S = Σw|x| and w > 0, writing X^ for the computed X:
//   |P^ - P| ≤ 1.01ku P    |Q^ - Q| ≤ 1.01ku Q    |M^ - M| ≤ 1.01ku S    |S^ - S| ≤ 1.01ku S
// and so for the products
//   |(PQ)^ - PQ| ≤ 2.3ku (PQ)^      |(M²)^ - M²| ≤ |M^ - M|·(|M^| + |M|) + u(M²)^ ≤ 2.3ku (S^)²
// A threshold t is such a fraction too: 1 + t² carries at most 11u, which k ≥ 17 takes into 0.7ku. Every side of the comparisons below is hence
// within e·(its size with S for |M|), e = 4ku; the guard is taken twice as large, which also covers the rounding of the guard itself.
// No overflow and no underflow: |x|, w and t lie in [2^-63, 2^63] or are 0, so each product stays within [2^-320, 2^500].
constexpr double kUnit = 0x1p-53;

double error_of(const Sample& sample) { return 4 * (static_cast<double>(sample.values.size()) + 16) * kUnit; }

double approximate(Number x) { return static_cast<double>(x.n) / static_cast<double>(x.d); }

void measure(Sample& s) {
  double weights = 0;
  double squares = 0;
  double sums = 0;
  double sizes = 0;
  bool in_place = true;
  const bool weighted = !s.weights.empty();
  for (std::size_t i = 0; i < s.values.size(); ++i) {
    in_place = in_place && s.values[i].in_place() && (!weighted || (s.weights[i].in_place() && s.weights[i].n > 0));
    if (!in_place) break;
    const double x = approximate(s.values[i]);
    const double w = weighted ? approximate(s.weights[i]) : 1.0;
    const double wx = w * x;
    weights += w;
    squares += wx * x;
    sums += wx;
    sizes += std::fabs(wx);
  }
  s.measured = in_place;
  s.weight_sum = weights;
  s.square_sum = squares;
  s.mean_sum = sums;
  s.absolute_sum = sizes;
}

bool mean_is_surely_positive(const Sample& s) { return s.mean_sum > 2 * error_of(s) * s.absolute_sum; }
bool mean_is_surely_negative(const Sample& s) { return -s.mean_sum > 2 * error_of(s) * s.absolute_sum; }

/// The order of the value and the limit where floating point proves it. Coefficient, mean > 0, t ≥ 0: √(PQ/M² - 1) against t is PQ against
/// (1 + t²)M². Deviation, t ≥ 0: √(PQ - M²)/P against t is PQ against M² + t²P².
std::optional<int> proven_order(const Sample& s, Number limit) {
  if (!s.measured || limit.n < 0 || (s.relative && !mean_is_surely_positive(s))) return std::nullopt;
  const double t = approximate(limit);
  const double p = s.weight_sum;
  const double m = s.mean_sum;
  const double size = s.absolute_sum * s.absolute_sum;
  const double left = p * s.square_sum;
  const double right = s.relative ? (1 + t * t) * (m * m) : m * m + t * t * (p * p);
  const double right_size = s.relative ? (1 + t * t) * size : size + t * t * (p * p);
  const double guard = 2 * error_of(s) * (left + right_size);
  if (left - right > guard) return 1;
  if (right - left > guard) return -1;
  return std::nullopt;
}

// ---- Exactly ------------------------------------------------------------------------------------------------------------------------------

struct Fraction {
  mpz_class n;
  mpz_class d;
};

Fraction fraction_of(Number x) {
  if (x.in_place()) return {mpz_class(static_cast<long>(x.n)), mpz_class(static_cast<long>(x.d))};
  const mpq_class q(x.point().fraction_text());
  return {q.get_num(), q.get_den()};
}

mpz_class common_denominator(const std::vector<Number>& numbers) {
  mpz_class out = 1;
  for (const Number x : numbers)
    if (x.in_place())
      mpz_lcm_ui(out.get_mpz_t(), out.get_mpz_t(), static_cast<unsigned long>(x.d));
    else
      out = lcm(out, fraction_of(x).d);
  return out;
}

mpz_class over(Number x, const mpz_class& denominator) {
  mpz_class out;
  if (x.in_place()) {
    mpz_divexact_ui(out.get_mpz_t(), denominator.get_mpz_t(), static_cast<unsigned long>(x.d));
    mpz_mul_si(out.get_mpz_t(), out.get_mpz_t(), static_cast<long>(x.n));
    return out;
  }
  const Fraction f = fraction_of(x);
  mpz_divexact(out.get_mpz_t(), denominator.get_mpz_t(), f.d.get_mpz_t());
  return out * f.n;
}

/// The sums as integers: values over their common denominator, weights over theirs (which cancels wherever the sums are used).
struct Sums {
  mpz_class p;                                                      ///< Σw
  mpz_class q;                                                      ///< Σwx²
  mpz_class m;                                                      ///< Σwx
  mpz_class denominator;                                            ///< of the values
  [[nodiscard]] mpz_class spread() const { return p * q - m * m; }  ///< P²S²
  [[nodiscard]] int mean_sign() const { return sgn(m) * sgn(p); }
};

Sums sums_of(const Sample& s) {
  Sums out;
  out.denominator = common_denominator(s.values);
  const mpz_class weight_denominator = common_denominator(s.weights);
  for (std::size_t i = 0; i < s.values.size(); ++i) {
    const mpz_class x = over(s.values[i], out.denominator);
    if (s.weights.empty()) {
      out.q += x * x;
      out.m += x;
      continue;
    }
    const mpz_class w = over(s.weights[i], weight_denominator);
    const mpz_class wx = w * x;
    out.p += w;
    out.q += wx * x;
    out.m += wx;
  }
  if (s.weights.empty()) out.p = static_cast<unsigned long>(s.values.size());
  return out;
}

/// Reduced by the division, and only there: the greatest common divisor is most of the work.
Rational rational(const mpz_class& n, const mpz_class& d) {
  if (n.fits_slong_p() && d.fits_slong_p()) return {n.get_si(), d.get_si()};
  return *Rational::from_text(n.get_str() + "/" + d.get_str());
}

/// The square of the value as a fraction: (PQ - M²)/M², or (PQ - M²)/P² in the unit of the values.
Fraction square_of(const Sample& s, const Sums& sums) {
  if (s.relative) return {sums.spread(), sums.m * sums.m};
  const mpz_class scale = sums.p * sums.denominator;
  return {sums.spread(), scale * scale};
}

int exact_order(const Sample& s, Number limit) {
  const Sums sums = sums_of(s);
  const Fraction square = square_of(s, sums);
  const int sign = sgn(square.n) * (s.relative ? sums.mean_sign() : 1);
  const int limit_sign = limit.n < 0 ? -1 : limit.n > 0 ? 1 : 0;
  if (sign != limit_sign) return sign < limit_sign ? -1 : 1;
  const Fraction t = fraction_of(limit);
  const int order = cmp(square.n * t.d * t.d, square.d * t.n * t.n);  // of which the sign alone is promised
  return (static_cast<int>(order > 0) - static_cast<int>(order < 0)) * (sign < 0 ? -1 : 1);
}

/// The double as a fraction, moved outwards by less than a part in 2^55. `direction` is -1 (down) or 1 (up).
Rational outwards(double x, int direction) {
  int exponent = 0;
  std::frexp(x, &exponent);
  const int shift = std::clamp(56 - exponent, 0, 62);
  const double scaled = std::ldexp(x, shift);
  return {static_cast<std::int64_t>(direction < 0 ? std::floor(scaled) : std::ceil(scaled)), std::int64_t{1} << shift};
}

}  // namespace

SampleFault prepare(Sample& s) {
  measure(s);
  if (s.measured && (!s.relative || mean_is_surely_positive(s) || mean_is_surely_negative(s))) return SampleFault::none;
  const Sums sums = sums_of(s);
  if (sums.p == 0 || (s.relative && sums.m == 0)) return SampleFault::not_applicable;
  // Weights of both signs can make the square negative: no deviation then.
  return sums.spread() < 0 ? SampleFault::unknown : SampleFault::none;
}

Truth compare(Comparison how, const Sample& s, Number limit) {
  const auto proven = proven_order(s, limit);
  return holds(how, proven ? *proven : exact_order(s, limit)) ? Truth::yes : Truth::no;
}

Quantity exact(const Sample& s) {
  const Sums sums = sums_of(s);
  const Fraction square = square_of(s, sums);
  return Quantity::root(rational(square.n, square.d), s.relative ? sums.mean_sign() : 1);
}

Quantity mean_enclosure(const Sample& s) {
  const double mean = s.mean_sum / s.weight_sum;
  if (s.measured && std::fabs(mean) < 0x1p50) {
    // |M^ - M| and |P^ - P| are within eS and eP; the last factor takes up the rounding of this line.
    const double error = 4 * error_of(s) * s.absolute_sum / s.weight_sum;
    if (std::fabs(mean) > error) return {Quantity::Kind::maybe, false, false, outwards(mean - error, -1), outwards(mean + error, 1)};
  }
  const Sums sums = sums_of(s);
  return Quantity::point(rational(sums.m, sums.p * sums.denominator));
}

std::optional<Quantity> enclosure(const Sample& s) {
  if (!s.measured || (s.relative && !mean_is_surely_positive(s) && !mean_is_surely_negative(s))) return std::nullopt;
  const double e = 2 * error_of(s);
  const double size = s.absolute_sum * s.absolute_sum;
  const double square = s.mean_sum * s.mean_sum;
  const double product = s.weight_sum * s.square_sum;
  const double divisor = s.relative ? square : s.weight_sum * s.weight_sum;
  const double divisor_error = e * (s.relative ? size : divisor);
  const double error = e * (product + size);
  // The square of the value is (product - square) / divisor; the last factors take up the rounding of these lines.
  const double low = std::max(0.0, product - square - error) / (divisor + divisor_error);
  const double high = std::max(0.0, product - square + error) / (divisor - divisor_error);
  if (!(divisor > divisor_error) || !(high < 0x1p100)) return std::nullopt;
  Rational least = outwards(std::sqrt(low) * (1 - 8 * kUnit), -1);
  Rational most = outwards(std::sqrt(high) * (1 + 8 * kUnit), 1);
  if (s.relative && s.mean_sum < 0) return Quantity{Quantity::Kind::interval, false, false, -most, -least};
  return Quantity{Quantity::Kind::interval, false, false, std::move(least), std::move(most)};
}

}  // namespace zhunsheng::evaluation
