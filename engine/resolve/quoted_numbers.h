// The numbers that the words of an original hold, and where they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "values/rational.h"

namespace zhunsheng::resolving {

struct QuotedNumber {
  Rational value;
  std::size_t begin = 0;  ///< in the folded text
  std::size_t end = 0;    ///< behind its sign or scale: behind the % of 95%, the 万 of 20万
};

/// In the order of the text, which is folded to half width: "95%" 0.95, "一所" 1, "20万" 200000, "三分之二" 2/3, "2/3" both 2/3 and 2 and 3,
/// "过半" and "一半" 1/2.
std::vector<QuotedNumber> quoted_numbers(std::string_view folded);

/// All numbers that a quote states, those that its words imply too: 全部 is 1, 杜绝 is 0.
std::vector<Rational> numbers_in(std::string_view quote);

/// Whether one of the words stands in the text.
bool contains_any(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace zhunsheng::resolving
