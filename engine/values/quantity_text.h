// A quantity as people write it in a cell or a JSON string: "0.95", "95%", "９５％", "1.2万元", "百分之九十五", "六成", "12.1亿元",
// "279册", "4.2人/百生", "-3", "1e3", "47/50". Read exactly, or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "values/rational.h"

namespace zhunsheng {

struct QuantityText {
  /// 万, 亿, %, ‰, 成, 分之 and 个百分点 are multiplied out: 12000 for "1.2万元", 19/20 for "95%".
  Rational value;
  /// What is left, for parse_unit: "元", "人/百生"; "%" where the number was a percentage; "" for none.
  std::string unit;
  /// Decimals written, of `value`: 2 for "95%", -3 for "1.2万元". Nothing where the text has no last decimal (三分之二, 半, 47/50).
  std::optional<int> decimals;
};

struct NotQuantity {
  bool over_limit = false;  ///< digits or exponent over Limits
  Words why;                ///< a clause: "一万二可能是12000，也可能是10002"
  bool none = false;        ///< it says that there is no figure: 无, 不详, —
};

std::variant<QuantityText, NotQuantity> read_quantity(std::string_view text, const Limits& limits);

}  // namespace zhunsheng
