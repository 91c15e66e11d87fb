#include "folio/headings.h"

#include <algorithm>
#include <fmt/format.h>

namespace zhunsheng {

std::string chinese_numeral(int number) {
  static constexpr std::array kDigits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const auto digit = [](int n) { return std::string(kDigits[static_cast<std::size_t>(n)]); };
  if (number < 0 || number >= 1000) return std::to_string(number);
  if (number < 10) return digit(number);
  if (number < 20) return "十" + (number == 10 ? "" : digit(number - 10));
  const int rest = number % (number < 100 ? 10 : 100);
  std::string out = number < 100 ? digit(number / 10) + "十" : digit(number / 100) + "百";
  if (rest == 0) return out;
  if (number < 100) return out + digit(rest);
  if (rest < 10) return out + "零" + digit(rest);
  return out + (rest < 20 ? "一" : "") + chinese_numeral(rest);
}

std::string HeadingNumbers::next(HeadingLevel level, std::string_view text) {
  const auto at = static_cast<std::size_t>(level);
  const int number = ++counts_[at];
  std::fill(counts_.begin() + static_cast<std::ptrdiff_t>(at) + 1, counts_.end(), 0);
  switch (level) {
    case HeadingLevel::first:
      return fmt::format("{}、{}", chinese_numeral(number), text);
    case HeadingLevel::second:
      return fmt::format("（{}）{}", chinese_numeral(number), text);
    case HeadingLevel::third:
      return fmt::format("{}.{}", number, text);
    case HeadingLevel::fourth:
      return fmt::format("（{}）{}", number, text);
  }
  return std::string(text);
}

}  // namespace zhunsheng
