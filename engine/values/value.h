// What an expression can be worth: a truth of Kleene's logic with "not applicable", or a number with exact bounds, or a root.
// docs/semantics.md, sections 1, 3 and 4.
#pragma once

#include <cstdint>
#include <string>

#include "values/rational.h"

namespace zhunsheng {

enum class Truth : std::uint8_t { no, yes, unknown, not_applicable };

/// A closed interval of rationals (a point if both ends are equal), a root, or not (surely) defined.
struct Quantity {
  enum class Kind : std::uint8_t {
    interval,
    root,  ///< sign(low) × √high: low is -1, 0 or 1, high the square (≥ 0)
    not_applicable,
    maybe,  ///< may or may not be defined; no bounds
  };
  Kind kind = Kind::interval;
  bool low_infinite = false;
  bool high_infinite = false;
  Rational low;
  Rational high;

  static Quantity point(const Rational& value) { return {Kind::interval, false, false, value, value}; }
  static Quantity maybe() { return {Kind::maybe, true, true, {}, {}}; }
  static Quantity none() { return {Kind::not_applicable, true, true, {}, {}}; }
  static Quantity everything() { return {Kind::interval, true, true, {}, {}}; }
  static Quantity root(const Rational& square, int sign = 1) {
    return {Kind::root, false, false, Rational(square.is_zero() ? 0 : sign), square};
  }
  [[nodiscard]] bool is_point() const { return kind == Kind::interval && !low_infinite && !high_infinite && low == high; }
};

/// Exact text of a root: "sqrt(2/9)", "-sqrt(2)", or the rational itself where it is one.
std::string root_text(const Rational& square, int sign);

}  // namespace zhunsheng
