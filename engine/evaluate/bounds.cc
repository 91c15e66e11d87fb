#include "evaluate/bounds.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace zhunsheng::evaluation {

namespace {

using Kind = Quantity::Kind;

bool is_interval(const Quantity& q) { return q.kind == Kind::interval; }

/// n/a in any operand gives n/a; else maybe n/a in any gives maybe n/a. Other arithmetic on a root is refused by the compiler; here it is unknown.
Quantity without_value(const Quantity& a, const Quantity& b) {
  return a.kind == Kind::not_applicable || b.kind == Kind::not_applicable ? Quantity::none() : Quantity::maybe();
}

bool has_zero(const Quantity& q) { return (q.low_infinite || q.low.sign() <= 0) && (q.high_infinite || q.high.sign() >= 0); }
bool may_be_zero(const Quantity& q) { return q.kind == Kind::root ? q.high.is_zero() : has_zero(q); }
bool is_zero(const Quantity& q) { return q.is_point() && q.low.is_zero(); }

/// k × √s, exactly: the square takes k², the sign k's.
Quantity scale_root(const Quantity& root, const Rational& k) { return Quantity::root(root.high * k * k, root.low.sign() * k.sign()); }

Rational rounded(const Rational& x, Rounding how, int digits) {
  switch (how) {
    case Rounding::up:
      return x.ceil();
    case Rounding::down:
      return x.floor();
    case Rounding::half_away:
      return x.rounded(digits);
  }
  return x;
}

Truth truth_of(bool b) { return b ? Truth::yes : Truth::no; }

Truth by_order(Comparison how, int order) {
  switch (how) {
    case Comparison::at_least:
      return truth_of(order >= 0);
    case Comparison::at_most:
      return truth_of(order <= 0);
    case Comparison::more_than:
      return truth_of(order > 0);
    case Comparison::less_than:
      return truth_of(order < 0);
    case Comparison::equal:
      return truth_of(order == 0);
    case Comparison::not_equal:
      return truth_of(order != 0);
  }
  return Truth::unknown;
}

bool high_below_low(const Quantity& a, const Quantity& b, bool or_equal) {
  if (a.high_infinite || b.low_infinite) return false;
  return or_equal ? a.high <= b.low : a.high < b.low;
}

/// a ≥ b, or a > b.
Truth compare_up(const Quantity& a, const Quantity& b, bool strict) {
  if (high_below_low(b, a, !strict)) return Truth::yes;
  return high_below_low(a, b, strict) ? Truth::no : Truth::unknown;
}

Truth compare_equal(const Quantity& a, const Quantity& b) {
  if (high_below_low(a, b, false) || high_below_low(b, a, false)) return Truth::no;
  return a.is_point() && b.is_point() ? Truth::yes : Truth::unknown;
}

Truth compare_intervals(Comparison how, const Quantity& a, const Quantity& b) {
  switch (how) {
    case Comparison::at_least:
      return compare_up(a, b, false);
    case Comparison::more_than:
      return compare_up(a, b, true);
    case Comparison::at_most:
      return compare_up(b, a, false);
    case Comparison::less_than:
      return compare_up(b, a, true);
    case Comparison::equal:
      return compare_equal(a, b);
    case Comparison::not_equal:
      return opposite(compare_equal(a, b));
  }
  return Truth::unknown;
}

/// Sign and square of a root or a point.
std::pair<int, Rational> signed_square(const Quantity& q) {
  if (q.kind == Kind::root) return {q.low.sign(), q.high};
  return {q.low.sign(), q.low * q.low};
}

bool is_single(const Quantity& q) { return q.kind == Kind::root || q.is_point(); }

}  // namespace

bool operator<(const End& a, const End& b) {
  if (a.infinity != 0 || b.infinity != 0) return a.infinity < b.infinity;
  return a.value < b.value;
}

End sum(const End& a, const End& b, int direction) {
  if (a.infinity == 0 && b.infinity == 0) return {0, a.value + b.value};
  if (a.infinity == direction || b.infinity == direction) return {direction, {}};
  return {a.infinity != 0 ? a.infinity : b.infinity, {}};
}

End product(const End& a, const End& b) {
  if (a.infinity == 0 && b.infinity == 0) return {0, a.value * b.value};
  return {a.sign() * b.sign(), {}};
}

Quantity interval(const End& low, const End& high) {
  return {Kind::interval, low.infinity != 0, high.infinity != 0, low.value, high.value};
}

Quantity add(const Quantity& a, const Quantity& b) {
  if (!is_interval(a) || !is_interval(b)) return without_value(a, b);
  return interval(sum(End::low_of(a), End::low_of(b), -1), sum(End::high_of(a), End::high_of(b), 1));
}

Quantity negate(const Quantity& a) {
  if (a.kind == Kind::root) return Quantity::root(a.high, -a.low.sign());
  if (!is_interval(a)) return a;
  return {Kind::interval, a.high_infinite, a.low_infinite, -a.high, -a.low};
}

Quantity multiply(const Quantity& a, const Quantity& b) {
  if (a.kind == Kind::root && b.is_point()) return scale_root(a, b.low);
  if (b.kind == Kind::root && a.is_point()) return scale_root(b, a.low);
  if (!is_interval(a) || !is_interval(b)) return without_value(a, b);
  const End ends[] = {product(End::low_of(a), End::low_of(b)), product(End::low_of(a), End::high_of(b)),
                      product(End::high_of(a), End::low_of(b)), product(End::high_of(a), End::high_of(b))};
  const auto [low, high] = std::minmax_element(std::begin(ends), std::end(ends));
  return interval(*low, *high);
}

Quantity divide(const Quantity& a, const Quantity& b) {
  if (a.kind == Kind::not_applicable || b.kind == Kind::not_applicable) return Quantity::none();
  if (a.kind == Kind::maybe || !is_interval(b)) return Quantity::maybe();
  // Something in nothing contradicts itself; nothing in nothing is no share at all.
  if (is_zero(b)) return may_be_zero(a) ? Quantity::none() : Quantity::maybe();
  if (has_zero(b)) return Quantity::maybe();
  if (a.kind == Kind::root) return b.is_point() ? scale_root(a, Rational(1) / b.low) : Quantity::maybe();
  // 0 is not in b, so 1/b is an interval; its end at an infinite end of b is 0.
  const End low = b.high_infinite ? End{} : End{0, Rational(1) / b.high};
  const End high = b.low_infinite ? End{} : End{0, Rational(1) / b.low};
  return multiply(a, interval(low, high));
}

Quantity growth(const Quantity& x, const Quantity& y) {
  if (x.kind == Kind::not_applicable || y.kind == Kind::not_applicable || is_zero(y)) return Quantity::none();
  if (!is_interval(x) || !is_interval(y) || has_zero(y)) return Quantity::maybe();
  return add(divide(x, y), Quantity::point(-1));
}

Quantity absolute(const Quantity& a) {
  if (a.kind == Kind::root) return Quantity::root(a.high);
  if (!is_interval(a)) return a;
  if (!a.low_infinite && a.low.sign() >= 0) return a;
  if (!a.high_infinite && a.high.sign() <= 0) return negate(a);
  const Quantity mirrored = negate(a);
  return interval(End{}, std::max(End::high_of(a), End::high_of(mirrored)));
}

Quantity larger(const Quantity& a, const Quantity& b) {
  if (!is_interval(a) || !is_interval(b)) return without_value(a, b);
  return interval(std::max(End::low_of(a), End::low_of(b)), std::max(End::high_of(a), End::high_of(b)));
}

Quantity smaller(const Quantity& a, const Quantity& b) {
  if (!is_interval(a) || !is_interval(b)) return without_value(a, b);
  return interval(std::min(End::low_of(a), End::low_of(b)), std::min(End::high_of(a), End::high_of(b)));
}

Quantity round(const Quantity& a, Rounding how, int digits) {
  if (!is_interval(a)) return a.kind == Kind::root ? Quantity::maybe() : a;
  Quantity out = a;
  if (!a.low_infinite) out.low = rounded(a.low, how, digits);
  if (!a.high_infinite) out.high = rounded(a.high, how, digits);
  return out;
}

Quantity either(const Quantity& a, const Quantity& b) {
  if (a.kind == Kind::not_applicable && b.kind == Kind::not_applicable) return a;
  if (a.kind == Kind::root && b.kind == Kind::root) return order_of_roots(a, b) == 0 ? a : Quantity::maybe();
  if (!is_interval(a) || !is_interval(b)) return Quantity::maybe();
  return interval(std::min(End::low_of(a), End::low_of(b)), std::max(End::high_of(a), End::high_of(b)));
}

std::optional<Quantity> common(const Quantity& a, const Quantity& b) {
  if (a.kind == Kind::root && b.kind == Kind::root) return order_of_roots(a, b) == 0 ? std::optional(a) : std::nullopt;
  if (b.kind == Kind::root) return common(b, a);
  if (a.kind == Kind::root) {
    const bool above = b.low_infinite || order_of_roots(a, Quantity::point(b.low)) >= 0;
    const bool below = b.high_infinite || order_of_roots(a, Quantity::point(b.high)) <= 0;
    return above && below ? std::optional(a) : std::nullopt;
  }
  const End low = std::max(End::low_of(a), End::low_of(b));
  const End high = std::min(End::high_of(a), End::high_of(b));
  if (high < low) return std::nullopt;
  return interval(low, high);
}

int order_of_roots(const Quantity& a, const Quantity& b) {
  const auto [a_sign, a_square] = signed_square(a);
  const auto [b_sign, b_square] = signed_square(b);
  if (a_sign != b_sign) return a_sign < b_sign ? -1 : 1;
  const auto order = a_square <=> b_square;
  return (std::is_lt(order) ? -1 : std::is_gt(order) ? 1 : 0) * (a_sign < 0 ? -1 : 1);
}

Truth compare(Comparison how, const Quantity& a, const Quantity& b) {
  if (a.kind == Kind::not_applicable || b.kind == Kind::not_applicable) return Truth::not_applicable;
  if (a.kind == Kind::maybe || b.kind == Kind::maybe) return Truth::unknown;
  if (is_interval(a) && is_interval(b)) return compare_intervals(how, a, b);
  return is_single(a) && is_single(b) ? by_order(how, order_of_roots(a, b)) : Truth::unknown;
}

}  // namespace zhunsheng::evaluation
