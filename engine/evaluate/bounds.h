// Interval arithmetic on quantities, docs/semantics.md section 4: every operator takes closed intervals to the closed hull of its possible
// results. This is the general form; number.h takes its place where both operands are small points.
#pragma once

#include <optional>

#include "program/program.h"
#include "values/value.h"

namespace zhunsheng::evaluation {

/// An end of an interval: a rational, or beyond all of them.
struct End {
  int infinity = 0;  ///< -1, 0 or 1
  Rational value;    ///< where infinity is 0

  static End low_of(const Quantity& q) { return q.low_infinite ? End{-1, {}} : End{0, q.low}; }
  static End high_of(const Quantity& q) { return q.high_infinite ? End{1, {}} : End{0, q.high}; }
  [[nodiscard]] int sign() const { return infinity != 0 ? infinity : value.sign(); }
};

bool operator<(const End& a, const End& b);
/// Sum of two lower (direction -1) or two upper (1) ends; where opposite infinities meet it is infinite in the direction.
End sum(const End& a, const End& b, int direction);
/// 0 × ∞ is 0.
End product(const End& a, const End& b);
Quantity interval(const End& low, const End& high);

Quantity add(const Quantity& a, const Quantity& b);
Quantity negate(const Quantity& a);
Quantity multiply(const Quantity& a, const Quantity& b);
Quantity divide(const Quantity& a, const Quantity& b);
/// (x - y) / y, y being x one year before.
Quantity growth(const Quantity& x, const Quantity& y);
Quantity absolute(const Quantity& a);
Quantity larger(const Quantity& a, const Quantity& b);
Quantity smaller(const Quantity& a, const Quantity& b);

enum class Rounding : std::uint8_t { up, down, half_away };
Quantity round(const Quantity& a, Rounding how, int digits);

/// What 如 … 则 a 否则 b is worth while its condition is unknown.
Quantity either(const Quantity& a, const Quantity& b);

/// What two statements of one figure leave: of two intervals, or of an interval and a root. Nothing if they share no value.
std::optional<Quantity> common(const Quantity& a, const Quantity& b);

Truth compare(Comparison how, const Quantity& a, const Quantity& b);

/// Of what is neither true nor false itself.
inline Truth opposite(Truth t) { return t == Truth::yes ? Truth::no : t == Truth::no ? Truth::yes : t; }

/// The order of two roots, or of a root and a point: -1, 0, 1.
int order_of_roots(const Quantity& a, const Quantity& b);

}  // namespace zhunsheng::evaluation
