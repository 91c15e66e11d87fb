#include "values/rational.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <gmp.h>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

#include "values/too_long.h"

namespace zhunsheng {

struct Rational::Big {
  mpq_t q;
  Big() { mpq_init(q); }
  ~Big() { mpq_clear(q); }
  Big(const Big&) = delete;
  Big& operator=(const Big&) = delete;
};

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

// |n| and d within 63 bits (the minimum is left out, so that a sign can always be turned).
bool fits(__int128 n, __int128 d) { return n <= kMax && n >= -kMax && d <= kMax; }

__int128 magnitude(__int128 v) { return v < 0 ? -v : v; }

__int128 gcd128(__int128 a, __int128 b) {
  while (b != 0) {
    const __int128 r = a % b;
    a = b;
    b = r;
  }
  return a;
}

void set_wide(mpz_t z, __int128 v) {
  const auto m = static_cast<unsigned __int128>(magnitude(v));
  mpz_set_ui(z, static_cast<unsigned long>(m >> 64U));
  mpz_mul_2exp(z, z, 64);
  mpz_add_ui(z, z, static_cast<unsigned long>(m));
  if (v < 0) mpz_neg(z, z);
}

std::string text_of(const mpz_t z) {
  std::string out(mpz_sizeinbase(z, 10) + 2, '\0');
  mpz_get_str(out.data(), 10, z);
  out.resize(out.find('\0'));
  return out;
}

/// Digits of a whole number, of which so many stand behind the point.
std::string with_point(std::string digits, int behind, bool negative) {
  const bool zero = digits == "0";
  if (behind > 0) {
    const auto places = static_cast<std::size_t>(behind);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
  }
  if (negative && !zero) digits.insert(0, "-");
  return digits;
}

/// Up to 10^18: the decimals that a scaled number has at most, and that a short one is printed with.
constexpr std::int64_t kPowersOfTen[] = {1,
                                         10,
                                         100,
                                         1000,
                                         10000,
                                         100000,
                                         1000000,
                                         10000000,
                                         100000000,
                                         1000000000,
                                         10000000000,
                                         100000000000,
                                         1000000000000,
                                         10000000000000,
                                         100000000000000,
                                         1000000000000000,
                                         10000000000000000,
                                         100000000000000000,
                                         1000000000000000000};
constexpr int kMostShortDecimals = static_cast<int>(std::size(kPowersOfTen)) - 1;

/// Nothing where the digits make more than 64 bits. 2·|n|·10^18 + d stays within 128.
std::optional<std::string> short_decimal(std::int64_t n, std::int64_t d, int digits) {
  const auto power = static_cast<unsigned __int128>(kPowersOfTen[digits]);
  const auto size = static_cast<unsigned __int128>(magnitude(n));
  const auto divisor = static_cast<unsigned __int128>(d);
  const unsigned __int128 rounded = (2 * size * power + divisor) / (2 * divisor);  // round(a/b) = floor((2a + b) / 2b)
  if (rounded > std::numeric_limits<std::uint64_t>::max()) return std::nullopt;
  return with_point(std::to_string(static_cast<std::uint64_t>(rounded)), digits, n < 0);
}

bool all_digits(std::string_view s) {
  if (s.empty()) return false;
  for (const char c : s)
    if (c < '0' || c > '9') return false;
  return true;
}

}  // namespace

void Rational::Free::operator()(Big* big) const { delete big; }

void Rational::normalize() { *this = from_wide(d_ < 0 ? -static_cast<__int128>(n_) : n_, magnitude(d_)); }

Rational Rational::scaled(std::int64_t mantissa, int scale) {
  Rational r(mantissa);
  r.d_ = kPowersOfTen[scale];
  return r;
}

void Rational::copy_big(const Rational& other) {
  if (this != &other) big_ = other.big_ ? widen(other) : nullptr;
}

Rational Rational::from_wide(__int128 n, __int128 d) {
  Rational r;
  if (!fits(n, d)) {
    const __int128 g = gcd128(magnitude(n), d);
    n /= g;
    d /= g;
    if (!fits(n, d)) {
      std::unique_ptr<Big, Free> big(new Big);
      set_wide(mpq_numref(big->q), n);
      set_wide(mpq_denref(big->q), d);
      r.big_ = std::move(big);
      return r;
    }
  }
  r.n_ = static_cast<std::int64_t>(n);
  r.d_ = static_cast<std::int64_t>(d);
  return r;
}

/// Every operation on long numbers ends here, so none becomes twice as long as may be: GMP ends the process where it gets no memory.
Rational Rational::from_big(std::unique_ptr<Big, Free> big) {
  constexpr std::size_t kBitsOfThreeDigits = 10;
  constexpr std::size_t kMostBits = kComputedDigits / 3 * kBitsOfThreeDigits;
  if (mpz_sizeinbase(mpq_numref(big->q), 2) + mpz_sizeinbase(mpq_denref(big->q), 2) > kMostBits) throw NumberTooLong();
  Rational r;
  if (mpz_fits_slong_p(mpq_numref(big->q)) != 0 && mpz_fits_slong_p(mpq_denref(big->q)) != 0) {
    const long n = mpz_get_si(mpq_numref(big->q));
    if (n != std::numeric_limits<long>::min()) {
      r.n_ = n;
      r.d_ = mpz_get_si(mpq_denref(big->q));
      return r;
    }
  }
  r.big_ = std::move(big);
  return r;
}

std::unique_ptr<Rational::Big, Rational::Free> Rational::widen(const Rational& r) {
  std::unique_ptr<Big, Free> big(new Big);
  if (r.big_) {
    mpq_set(big->q, r.big_->q);
  } else {
    mpq_set_si(big->q, r.n_, static_cast<unsigned long>(r.d_));
    mpq_canonicalize(big->q);
  }
  return big;
}

const Rational::Big& Rational::view(const Rational& r, std::unique_ptr<Big, Free>& room) {
  if (r.big_) return *r.big_;
  room = widen(r);
  return *room;
}

std::optional<Rational> Rational::from_text(std::string_view text) {
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    const auto top = from_text(text.substr(0, slash));
    const auto bottom = from_text(text.substr(slash + 1));
    if (!top || !bottom || bottom->is_zero()) return std::nullopt;
    return *top / *bottom;
  }
  std::string_view rest = text;
  const bool negative = !rest.empty() && rest.front() == '-';
  if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) rest.remove_prefix(1);
  long exponent = 0;
  if (const auto e = rest.find_first_of("eE"); e != std::string_view::npos) {
    std::string_view power = rest.substr(e + 1);
    rest = rest.substr(0, e);
    const bool down = !power.empty() && power.front() == '-';
    if (!power.empty() && (power.front() == '-' || power.front() == '+')) power.remove_prefix(1);
    if (!all_digits(power) || power.size() > 9) return std::nullopt;
    exponent = std::strtol(std::string(power).c_str(), nullptr, 10);
    if (down) exponent = -exponent;
  }
  std::string digits;
  const auto point = rest.find('.');
  const std::string_view whole = rest.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
  if (!all_digits(whole) || (point != std::string_view::npos && !all_digits(part))) return std::nullopt;
  digits.append(whole).append(part);
  exponent -= static_cast<long>(part.size());
  if (digits.size() <= 18 && exponent <= 0 && exponent >= -18) {
    const std::int64_t mantissa = std::strtoll(digits.c_str(), nullptr, 10);
    return scaled(negative ? -mantissa : mantissa, static_cast<int>(-exponent));
  }
  std::unique_ptr<Big, Free> big(new Big);
  mpz_set_str(mpq_numref(big->q), digits.c_str(), 10);
  mpz_t power;
  mpz_init(power);
  mpz_ui_pow_ui(power, 10, static_cast<unsigned long>(std::labs(exponent)));
  if (exponent < 0)
    mpz_set(mpq_denref(big->q), power);
  else
    mpz_mul(mpq_numref(big->q), mpq_numref(big->q), power);
  mpz_clear(power);
  mpq_canonicalize(big->q);
  if (negative) mpq_neg(big->q, big->q);
  return from_big(std::move(big));
}

int Rational::sign() const {
  if (big_) return mpq_sgn(big_->q);
  return n_ > 0 ? 1 : n_ < 0 ? -1 : 0;
}

bool Rational::is_integer() const {
  if (big_) return mpz_cmp_ui(mpq_denref(big_->q), 1) == 0;
  return n_ % d_ == 0;
}

Rational Rational::floor() const {
  if (!big_) return n_ / d_ - (n_ % d_ < 0 ? 1 : 0);  // no sum here that could leave 64 bits: |n_| / d_ is at most |n_|
  std::unique_ptr<Big, Free> out(new Big);
  mpz_fdiv_q(mpq_numref(out->q), mpq_numref(big_->q), mpq_denref(big_->q));
  return from_big(std::move(out));
}

Rational Rational::ceil() const { return -((-*this).floor()); }

Rational Rational::rounded(int digits) const {
  const Rational power = *from_text("1e" + std::to_string(digits));
  const Rational half(1, 2);
  const Rational up = (abs() * power + half).floor() / power;
  return sign() < 0 ? -up : up;
}

double Rational::approx() const {
  if (big_) return mpq_get_d(big_->q);
  return static_cast<double>(n_) / static_cast<double>(d_);
}

std::optional<Rational> Rational::exact_root() const {
  if (sign() < 0) return std::nullopt;
  const auto big = widen(*this);
  if (mpz_perfect_square_p(mpq_numref(big->q)) == 0 || mpz_perfect_square_p(mpq_denref(big->q)) == 0) return std::nullopt;
  std::unique_ptr<Big, Free> out(new Big);
  mpz_sqrt(mpq_numref(out->q), mpq_numref(big->q));
  mpz_sqrt(mpq_denref(out->q), mpq_denref(big->q));
  return from_big(std::move(out));
}

// Nearly every number that is shown is short. What follows does for these what GMP does for the others.

std::string Rational::fraction_text() const {
  if (!big_) {
    const std::int64_t divisor = std::gcd(n_, d_);
    const std::string out = std::to_string(n_ / divisor);
    return divisor == d_ ? out : out + "/" + std::to_string(d_ / divisor);
  }
  const auto big = widen(*this);
  std::string out = text_of(mpq_numref(big->q));
  if (mpz_cmp_ui(mpq_denref(big->q), 1) != 0) out += "/" + text_of(mpq_denref(big->q));
  return out;
}

std::string Rational::text() const {
  if (!big_) {
    std::int64_t rest = d_ / std::gcd(n_, d_);
    const int twos = std::countr_zero(static_cast<std::uint64_t>(rest));
    rest >>= twos;
    int fives = 0;
    for (; rest % 5 == 0; ++fives) rest /= 5;
    return rest == 1 ? decimal(std::max(twos, fives)) : fraction_text();
  }
  const auto big = widen(*this);
  // The decimal ends if the denominator has no prime but 2 and 5; the places are the larger of the two powers.
  mpz_t rest;
  mpz_t prime;
  mpz_init(rest);
  mpz_init_set_ui(prime, 2);
  const auto twos = mpz_remove(rest, mpq_denref(big->q), prime);
  mpz_set_ui(prime, 5);
  const auto fives = mpz_remove(rest, rest, prime);
  const bool ends = mpz_cmp_ui(rest, 1) == 0;
  mpz_clear(rest);
  mpz_clear(prime);
  if (!ends) return fraction_text();
  return decimal(static_cast<int>(std::max(twos, fives)));
}

std::string Rational::decimal(int digits) const {
  if (!big_ && digits >= 0 && digits <= kMostShortDecimals)
    if (auto out = short_decimal(n_, d_, digits)) return std::move(*out);
  const auto big = widen(*this);
  mpz_t scaled;
  mpz_init(scaled);
  mpz_ui_pow_ui(scaled, 10, static_cast<unsigned long>(digits));
  mpz_mul(scaled, scaled, mpq_numref(big->q));
  const bool negative = mpz_sgn(scaled) < 0;
  mpz_abs(scaled, scaled);
  mpz_mul_2exp(scaled, scaled, 1);  // round(a/b) = floor((2a + b) / 2b)
  mpz_add(scaled, scaled, mpq_denref(big->q));
  mpz_t twice;
  mpz_init(twice);
  mpz_mul_2exp(twice, mpq_denref(big->q), 1);
  mpz_fdiv_q(scaled, scaled, twice);
  mpz_clear(twice);
  const std::string out = text_of(scaled);
  mpz_clear(scaled);
  return with_point(out, digits, negative);
}

Rational Rational::operator-() const {
  Rational r(*this);
  if (r.big_)
    mpq_neg(r.big_->q, r.big_->q);
  else
    r.n_ = -r.n_;
  return r;
}

std::strong_ordering Rational::compare_big(const Rational& a, const Rational& b) {
  std::unique_ptr<Big, Free> left_room;
  std::unique_ptr<Big, Free> right_room;
  const int c = mpq_cmp(view(a, left_room).q, view(b, right_room).q);
  return c <=> 0;
}

// The sums and products below cannot overflow 128 bits while each part is within 63.
Rational operator+(const Rational& a, const Rational& b) {
  if (a.is_small() && b.is_small()) [[likely]] {
    if (a.d_ == b.d_) return Rational::from_wide(static_cast<__int128>(a.n_) + b.n_, a.d_);
    return Rational::from_wide(static_cast<__int128>(a.n_) * b.d_ + static_cast<__int128>(b.n_) * a.d_, static_cast<__int128>(a.d_) * b.d_);
  }
  std::unique_ptr<Rational::Big, Rational::Free> left_room;
  std::unique_ptr<Rational::Big, Rational::Free> right_room;
  std::unique_ptr<Rational::Big, Rational::Free> out(new Rational::Big);
  mpq_add(out->q, Rational::view(a, left_room).q, Rational::view(b, right_room).q);
  return Rational::from_big(std::move(out));
}

Rational operator-(const Rational& a, const Rational& b) { return a + -b; }

Rational operator*(const Rational& a, const Rational& b) {
  if (a.is_small() && b.is_small()) [[likely]]
    return Rational::from_wide(static_cast<__int128>(a.n_) * b.n_, static_cast<__int128>(a.d_) * b.d_);
  std::unique_ptr<Rational::Big, Rational::Free> left_room;
  std::unique_ptr<Rational::Big, Rational::Free> right_room;
  std::unique_ptr<Rational::Big, Rational::Free> out(new Rational::Big);
  mpq_mul(out->q, Rational::view(a, left_room).q, Rational::view(b, right_room).q);
  return Rational::from_big(std::move(out));
}

Rational operator/(const Rational& a, const Rational& b) {
  if (a.is_small() && b.is_small()) [[likely]] {
    __int128 n = static_cast<__int128>(a.n_) * b.d_;
    __int128 d = static_cast<__int128>(a.d_) * b.n_;
    if (d < 0) {
      n = -n;
      d = -d;
    }
    return Rational::from_wide(n, d);
  }
  std::unique_ptr<Rational::Big, Rational::Free> left_room;
  std::unique_ptr<Rational::Big, Rational::Free> right_room;
  std::unique_ptr<Rational::Big, Rational::Free> out(new Rational::Big);
  mpq_div(out->q, Rational::view(a, left_room).q, Rational::view(b, right_room).q);
  return Rational::from_big(std::move(out));
}

}  // namespace zhunsheng
