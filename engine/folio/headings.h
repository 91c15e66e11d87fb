// The numbers of headings in an official paper: 一、（一）1.（1）.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zhunsheng {

enum class HeadingLevel : std::uint8_t { first, second, third, fourth };

/// 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; digits from 1000 on.
std::string chinese_numeral(int number);

/// Counts headings: one of a higher level begins those below it anew.
class HeadingNumbers {
 public:
  /// The text with its number before it.
  std::string next(HeadingLevel level, std::string_view text);
  void restart() { counts_ = {}; }

 private:
  std::array<int, 4> counts_{};
};

}  // namespace zhunsheng
