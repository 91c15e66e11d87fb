// Exact values as people read them. Rounding happens here and only here, and never carries a value over a threshold.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "program/program.h"
#include "values/rational.h"
#include "values/time.h"
#include "values/value.h"

namespace zhunsheng {

/// Every decimal of a number that ends: for thresholds, which are never rounded.
inline constexpr int kAllDecimals = 40;

/// How one number is shown.
struct NumberStyle {
  std::string_view unit;  ///< as in the program: "%" shows the fraction as a percentage
  int decimals = -1;      ///< at most; -1: all where it ends within 4, else 2 (of a root 3)
  /// A line that the shown value must stay on the same side of: as many decimals as that takes (two more at a time).
  const Rational* threshold = nullptr;
  Comparison comparison = Comparison::at_least;
};

/// "94.27%", "6000元", "4.2人/百生", "121000万元"; English "94.27%", "6,000 yuan", "12,000 yuan", "4.2 per 100 pupils".
Words number_words(const Rational& value, const NumberStyle& style = {});
/// The number without its unit (a percentage keeps its %): for arithmetic.
Words bare_words(const Rational& value, const NumberStyle& style = {});
/// sign × √square, to 3 decimals unless the style says otherwise.
Words root_words(const Rational& square, int sign, const NumberStyle& style = {});
/// Any quantity: a point, "94%至97%", "不少于3人", "不低于60%", "至多5人"; "无法确定" and "不适用" for what has no value.
Words quantity_words(const Quantity& quantity, const NumberStyle& style = {});
/// A difference: of percentages in 个百分点; the sign is left to the sentence.
Words difference_words(const Rational& difference, const NumberStyle& style = {});

/// How many decimals of the value are shown: what a difference beside it should use too.
int shown_decimals(const Rational& value, const NumberStyle& style);
/// True if rounding to the usual decimals would put the value on the other side of the style's threshold.
bool rounding_would_cross(const Rational& value, const NumberStyle& style);
bool root_rounding_would_cross(const Rational& square, int sign, const NumberStyle& style);
/// True if the observed value of a comparison, rounded, would be on the other side of what is required: rounded as it is usually shown, or to
/// the decimals with which the line is written (0.50); where the line is measured itself, also if both are rounded. `style` has the line.
bool near_threshold(const Program& program, NodeId required, const Quantity& observed, const NumberStyle& style);
/// Decimals that tell such a value from its line: two more than the usual ones, at least.
int telling_decimals(const Quantity& observed, const NumberStyle& style);
/// True if `printed` is shown as the quantity is: whether the printed arithmetic gives the printed result.
bool is_shown_alike(const Rational& printed, const Quantity& quantity, const NumberStyle& style);
bool holds(const Rational& left, Comparison comparison, const Rational& right);

Words date_words(Date date);        ///< "2026年12月31日", "31 December 2026"
Words period_words(Period period);  ///< "2025年", "2025—2026学年第一学期", "term 1 of 2025/26"

/// Units differ in the word that they take: 不少于3人, 不小于4.5平方米, 不低于95%.
enum class Measure : std::uint8_t { level, counted, extent };
Measure measure_of(std::string_view unit);
/// "不低于", "少于", "超过" … and in English "at least", "fewer than"; of the relation as it stands.
Words comparison_words(Comparison comparison, std::string_view unit = {});
Words unit_words(std::string_view unit, bool plural = true);  ///< zh as it is; "m² per pupil"

/// English in the plural: "schools", "classes", "cities".
Words plural(Words words);
/// The name in both languages; without an English one the id, readably.
Words name_words(const Program& program, const Name& name);
/// The rule's title and what tells the requirement from its sisters: "教师交流轮岗（骨干教师）", "teacher rotation: backbone teachers".
Words requirement_title(const Program& program, const RequirementDef& requirement);

}  // namespace zhunsheng
