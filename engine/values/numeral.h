// A number as it is written in Chinese or digits, or both: "95", "1,200.5", "1.2万", "一百零五", "十二点五", "12亿3000万", "半".
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "values/rational.h"

namespace zhunsheng {

struct NumeralLimits {
  int digits = 1000;
  int exponent = 1000;
};

struct Numeral {
  Rational value;
  /// 10^place is one unit of the last digit written: 0 for 95, -2 for 0.95, 3 for 1.2万, 4 for 20万. Nothing for 半.
  std::optional<int> place;
};

enum class NumeralFault {
  none_here,  ///< no number begins here
  ambiguous,  ///< 一万二, 三五, 一二百: people mean different things by it
  malformed,  ///< "1.", "1,20", "5三", "百十"
  too_long,   ///< over the limits
};

/// Takes the longest numeral off the front of `rest` (folded to half width, no sign); stops at a unit (5千米 is 5).
/// `bare_scale`: 百 alone is 100 (百分之百); without it only 十 is (十人).
std::variant<Numeral, NumeralFault> take_numeral(std::string_view& rest, const NumeralLimits& limits, bool bare_scale);

}  // namespace zhunsheng
