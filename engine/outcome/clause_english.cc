#include "outcome/clause_english.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace zhunsheng {

namespace {

/// 1 to 99, written 12 or 十二; 0 for what is no number.
int number_of(std::string_view level) {
  if (level.empty() || level.size() > 9) return 0;
  if (level.find_first_not_of("0123456789") == std::string_view::npos) return level.size() > 3 ? 0 : std::stoi(std::string(level));
  static constexpr std::array<std::string_view, 10> kDigits = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  int tens = 0, units = 0;
  for (std::size_t at = 0; at < level.size(); at += 3) {
    const std::string_view sign = level.substr(at, 3);
    int digit = 0;
    for (int i = 1; i < 10; ++i) digit = sign == kDigits[static_cast<std::size_t>(i)] ? i : digit;
    if (digit == 0 && sign != "十") return 0;
    if (digit == 0) tens = units == 0 ? 1 : units;
    units = digit;
  }
  return tens * 10 + units;
}

std::string roman(int n) {
  static constexpr std::array kTens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  static constexpr std::array kUnits = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  if (n > 99) return std::to_string(n);
  return std::string(kTens[static_cast<std::size_t>(n / 10)]) + kUnits[static_cast<std::size_t>(n % 10)];
}

std::string_view named(Numbering numbering) {
  if (numbering == Numbering::chapter) return "Chapter";
  if (numbering == Numbering::part) return "Section";
  return numbering == Numbering::article ? "Article" : "";
}

/// Adds a level; false where it is no number.
bool add_level(std::string& out, std::string_view level, Numbering numbering) {
  const int n = number_of(level);
  if (n == 0) return false;
  if (const std::string_view name = named(numbering); !name.empty()) {
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", name, n);
    return true;
  }
  const bool arabic = level.front() >= '0' && level.front() <= '9';
  if (arabic)
    out += fmt::format("{}{}", out.empty() || out.back() == ')' ? "" : ".", n);
  else
    out += out.empty() ? roman(n) : fmt::format("({})", roman(n));
  return true;
}

}  // namespace

std::string clause_english(std::string_view locator, Numberings numberings) {
  const std::size_t end = std::min({locator.find("¶"), locator.find('@'), locator.size()});
  std::string_view path = locator.substr(0, end);
  std::string_view rest = locator.substr(end);
  std::string out;
  for (std::uint32_t depth = 0; !path.empty(); ++depth) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const bool known = numberings != kAsWritten && numberings != 0;
    const auto numbering =
        known ? static_cast<Numbering>(numberings >> (depth * kBitsANumbering) & ((1U << kBitsANumbering) - 1)) : Numbering::unknown;
    if (!add_level(out, path.substr(0, slash), numbering)) return "";
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  if (rest.starts_with("¶")) {
    const std::size_t at = std::min(rest.find('@'), rest.size());
    out += fmt::format(", para. {}", rest.substr(2, at - 2));
    rest.remove_prefix(at);
  }
  if (rest.starts_with("@")) out += fmt::format(", sentence {}", rest.substr(1));
  return out;
}

}  // namespace zhunsheng
