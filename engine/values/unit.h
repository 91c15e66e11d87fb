// Units: counted nouns with exponents, and an exact factor to base units. "人/百生" is 人¹ 生⁻¹ with the factor 1/100.
//
// What is what, for everyone who handles a number and a unit:
// - "%", "‰", "个百分点", "百分点", "倍", "成" and "" are the pure number with the factor 1. The sign is spelling: whoever reads "95%"
//   (the literal reader of rules, read_quantity for facts) has already divided by 100, so the value is 19/20 and stays so.
//   A fact declared with the unit "%" holds 0.95, never 95.
// - The readers of numbers multiply 万 and 亿 out as well: "1.2万元" is 12000 with the unit "元". parse_unit("万元") is for units that are
//   declared (单位：万元): 元 with the factor 10000. A number in it becomes one in 元 by conversion().
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "values/rational.h"

namespace zhunsheng {

/// One base noun and its exponent (never 0).
struct UnitPart {
  std::string noun;
  int exponent = 1;
  bool operator==(const UnitPart&) const = default;
};

struct Unit {
  std::vector<UnitPart> parts;  ///< sorted by noun; empty: a pure number
  Rational factor = 1;          ///< one of this unit is so many base units; positive

  [[nodiscard]] bool is_pure() const { return parts.empty(); }
  /// True if equal in nouns and factor: numbers in one are numbers in the other.
  friend bool operator==(const Unit& a, const Unit& b) { return a.parts == b.parts && a.factor == b.factor; }
};

/// Reads "人", "人/百生", "元/生/年", "平方米", "万元", "亩", "百生", "小时/天", "个班", "m2", "yuan/pupil", "%", "". Full-width forms are
/// folded, aliases resolved (所 → 校, 名 → 人, 学生 → 生, 教室 → 间, school → 校, …); a noun that is not known is its own base noun.
/// Nothing if the text is no unit: empty between slashes, quotes, brackets, digits after letters.
std::optional<Unit> parse_unit(std::string_view text);

/// The same nouns with the same exponents: values can be compared and added after conversion().
bool same_dimension(const Unit& a, const Unit& b);

/// What a number in `from` is multiplied by to be a number in `to`. Both of the same dimension.
Rational conversion(const Unit& from, const Unit& to);

/// Whether a literal written in `literal` may stand where `wanted` is wanted, nouns only (factors still convert):
/// the same dimension; or 个 for any single counted noun (10个 for 校, 班, 项 …); or the general noun for its special one
/// (人 for 生, 幼儿, 儿童; 校 (所) for 园), also in the numerator of a rate (45人/班 for 生/班, 1个/班 for 间/班).
/// One direction only: 生 does not stand for 人.
bool adapts(const Unit& literal, const Unit& wanted);

/// Whether it counts things (人, 校, 万人, an unknown noun) rather than measures (元, 米, 小时, 岁) or relates them (人/班).
bool is_counted(const Unit& unit);

Unit multiply(const Unit& a, const Unit& b);
Unit divide(const Unit& a, const Unit& b);

/// Canonical text that parse_unit reads back to the same unit: "人/百生", "万元", "亩", "元/年/生". Pure with the factor 1: "".
std::string unit_text(const Unit& unit);

}  // namespace zhunsheng
