// A number while it is worked with: 16 bytes, in two registers. A point of two 64-bit integers is held in place; everything else (an interval, a
// root, a point that needs more digits) is a Quantity beside it. Operators take the short way for points in place and bounds.h for the rest.
#pragma once

#include <cstdint>
#include <deque>

#include "evaluate/bounds.h"
#include "program/program.h"
#include "values/value.h"

namespace zhunsheng::evaluation {

struct Sample;

struct Number {
  union {
    std::int64_t n = 0;
    const Quantity* quantity;  ///< of kind kWide: outlives its use
    const Sample* deviation;   ///< of kind kSample: likewise
  };
  std::int64_t d = 1;  ///< > 0: the point n/d, not always reduced. Else what kind of number it is:

  static constexpr std::int64_t kNotApplicable = 0;
  static constexpr std::int64_t kMaybe = -1;
  static constexpr std::int64_t kWide = -2;    ///< an interval, a root, or a point that does not fit
  static constexpr std::int64_t kSample = -3;  ///< a deviation or coefficient that is not worked out yet

  static Number none() { return {0, kNotApplicable}; }
  static Number maybe() { return {0, kMaybe}; }
  static Number wide(const Quantity* q) {
    Number out{0, kWide};
    out.quantity = q;
    return out;
  }
  static Number sample(const Sample* s) {
    Number out{0, kSample};
    out.deviation = s;
    return out;
  }

  [[nodiscard]] bool in_place() const { return d > 0; }
  [[nodiscard]] bool is_none() const { return d == kNotApplicable; }
  [[nodiscard]] bool is_maybe() const { return d == kMaybe; }
  [[nodiscard]] bool is_wide() const { return d == kWide; }
  [[nodiscard]] bool is_sample() const { return d == kSample; }
  [[nodiscard]] const Quantity& wide() const { return *quantity; }
  [[nodiscard]] const Sample& sample() const { return *deviation; }
  /// A point, in place or not.
  [[nodiscard]] bool is_point() const { return in_place() || (is_wide() && wide().is_point()); }
  [[nodiscard]] Rational point() const { return in_place() ? Rational(n, d) : wide().low; }
  /// Known to be 0.
  [[nodiscard]] bool is_zero() const { return in_place() ? n == 0 : is_point() && wide().low.is_zero(); }
};

/// Holds the quantities and samples of one evaluation. Given back in one stroke, the memory is kept.
class Scratch {
 public:
  struct Mark {
    std::size_t quantities = 0;
    std::size_t samples = 0;
  };
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] Mark mark() const { return {used_quantities_, used_samples_}; }
  /// What was kept since the mark may be overwritten from now on.
  void release(Mark mark) {
    used_quantities_ = mark.quantities;
    used_samples_ = mark.samples;
  }
  /// In place if it is a point that fits, else a Quantity that lives until it is released.
  Number keep(Quantity&& q);
  /// An empty sample that lives until it is released.
  Sample& new_sample();

 private:
  std::deque<Quantity> quantities_;
  std::deque<Sample> samples_;
  std::size_t used_quantities_ = 0;
  std::size_t used_samples_ = 0;
};

/// As a Quantity; a sample is worked out exactly.
Quantity quantity_of(Number a);
/// The same, but of a sample an enclosure, of kind `maybe` with ends, where floating point has one.
Quantity in_brief(Number a);

// The general forms.
Number add_wide(Number a, Number b, Scratch& scratch);
Number subtract_wide(Number a, Number b, Scratch& scratch);
Number multiply_wide(Number a, Number b, Scratch& scratch);
Number divide_wide(Number a, Number b, Scratch& scratch);
Truth compare_wide(Comparison how, Number a, Number b);

Number growth(Number x, Number y, Scratch& scratch);
Number negate(Number a, Scratch& scratch);
Number absolute(Number a, Scratch& scratch);
Number round(Number a, Rounding how, int digits, Scratch& scratch);
Number larger(Number a, Number b, Scratch& scratch);
Number smaller(Number a, Number b, Scratch& scratch);
Number either(Number a, Number b, Scratch& scratch);

using Int128 = __int128;

/// |n| and d within 63 bits, so that a sign can be turned and a cross product fits 127 bits.
inline bool fits(Int128 n, Int128 d) { return n <= INT64_MAX && n >= -INT64_MAX && d <= INT64_MAX; }

// For two points in place: false if the result does not fit.

inline bool set_if_fits(Int128 n, Int128 d, Number& out) {
  out.n = static_cast<std::int64_t>(n);
  out.d = static_cast<std::int64_t>(d);
  return fits(n, d);
}
inline bool add_points(Number a, Number b, Number& out) {
  if (a.d == b.d) return set_if_fits(Int128{a.n} + b.n, a.d, out);
  return set_if_fits(Int128{a.n} * b.d + Int128{b.n} * a.d, Int128{a.d} * b.d, out);
}
inline bool subtract_points(Number a, Number b, Number& out) { return add_points(a, {-b.n, b.d}, out); }
inline bool multiply_points(Number a, Number b, Number& out) { return set_if_fits(Int128{a.n} * b.n, Int128{a.d} * b.d, out); }
/// False for a divisor of 0 as well.
inline bool divide_points(Number a, Number b, Number& out) {
  const Int128 n = Int128{a.n} * b.d;
  const Int128 d = Int128{a.d} * b.n;
  if (d > 0) [[likely]]
    return set_if_fits(n, d, out);
  return d < 0 && set_if_fits(-n, -d, out);
}

inline Number add(Number a, Number b, Scratch& scratch) {
  Number out;
  if (a.in_place() && b.in_place() && add_points(a, b, out)) [[likely]]
    return out;
  return add_wide(a, b, scratch);
}

inline Number subtract(Number a, Number b, Scratch& scratch) {
  if (b.in_place()) [[likely]]
    return add(a, {-b.n, b.d}, scratch);
  return subtract_wide(a, b, scratch);
}

inline Number multiply(Number a, Number b, Scratch& scratch) {
  Number out;
  if (a.in_place() && b.in_place() && multiply_points(a, b, out)) [[likely]]
    return out;
  return multiply_wide(a, b, scratch);
}

inline Number divide(Number a, Number b, Scratch& scratch) {
  Number out;
  if (a.in_place() && b.in_place() && divide_points(a, b, out)) [[likely]]
    return out;
  return divide_wide(a, b, scratch);
}

/// The sign of a − b, for points in place.
inline int order(Number a, Number b) {
  const Int128 left = Int128{a.n} * b.d;
  const Int128 right = Int128{b.n} * a.d;
  return static_cast<int>(left > right) - static_cast<int>(left < right);
}

/// Whether the comparison holds of two numbers that stand in this order: -1, 0 or 1.
inline bool holds(Comparison how, int order) {
  constexpr unsigned below = 1;
  constexpr unsigned same = 2;
  constexpr unsigned above = 4;
  constexpr unsigned orders[] = {same | above, below | same, above, below, same, below | above};
  static_assert(Comparison::at_least == Comparison{0} && Comparison::at_most == Comparison{1} && Comparison::more_than == Comparison{2} &&
                Comparison::less_than == Comparison{3} && Comparison::equal == Comparison{4} && Comparison::not_equal == Comparison{5});
  return (orders[static_cast<std::size_t>(how)] >> static_cast<unsigned>(order + 1) & 1U) != 0;
}

inline Truth compare(Comparison how, Number a, Number b) {
  if (a.in_place() && b.in_place()) [[likely]]
    return holds(how, order(a, b)) ? Truth::yes : Truth::no;
  return compare_wide(how, a, b);
}

}  // namespace zhunsheng::evaluation
