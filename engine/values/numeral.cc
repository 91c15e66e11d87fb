#include "values/numeral.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "values/fold.h"

namespace zhunsheng {

namespace {

constexpr std::string_view kDigits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::string_view kFormalDigits[] = {"〇", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
// Units and words that begin with a scale word: the number ends before them.
constexpr std::string_view kNotScale[] = {"千克", "千米", "千瓦", "百分点"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 0..9, or -1.
int chinese_digit(std::string_view c) {
  if (c == "两") return 2;
  for (int d = 0; d < 10; ++d)
    if (c == kDigits[d] || c == kFormalDigits[d]) return d;
  return -1;
}

/// The exponent of 十百千万亿, or 0.
int scale_exponent(std::string_view c) {
  if (c == "十" || c == "拾") return 1;
  if (c == "百" || c == "佰") return 2;
  if (c == "千" || c == "仟") return 3;
  if (c == "万") return 4;
  return c == "亿" ? 8 : 0;
}

Rational power_of_ten(int exponent) {
  Rational out = 1;
  for (int i = 0; i < exponent; ++i) out *= Rational(10);
  return out;
}

std::string_view take_digits(std::string_view& rest) {
  std::size_t n = 0;
  while (n < rest.size() && is_digit(rest[n])) ++n;
  const std::string_view digits = rest.substr(0, n);
  rest.remove_prefix(n);
  return digits;
}

/// Reads one numeral by its parts: 亿 groups, 万 groups, the section below 万 and the digits not yet given a scale.
class Reader {
 public:
  Reader(std::string_view& rest, const NumeralLimits& limits, bool bare_scale) : rest_(rest), limits_(limits), bare_scale_(bare_scale) {}

  std::variant<Numeral, NumeralFault> read() {
    if (rest_.starts_with("一半") || rest_.starts_with("半")) {
      rest_.remove_prefix(rest_.starts_with("半") ? std::string_view("半").size() : std::string_view("一半").size());
      return Numeral{Rational(1, 2), std::nullopt};
    }
    while (!fault_ && step()) {
    }
    if (fault_) return *fault_;
    if (!anything_) return NumeralFault::none_here;
    if (current_ && (section_scale_ != 0 || big_ != 0) && !trailing_is_plain()) return NumeralFault::ambiguous;
    return Numeral{total_ + section_ + current_.value_or(Rational(0)), place_};
  }

 private:
  bool step() {
    const std::string_view c = first_character(rest_);
    if (c.empty()) return false;
    if (is_digit(c[0])) return digits();
    if (chinese_digit(c) >= 0) return chinese(chinese_digit(c), c.size());
    if (c == "点") return point(c.size());
    const int exponent = scale_exponent(c);
    if (exponent == 0 || std::any_of(std::begin(kNotScale), std::end(kNotScale), [&](std::string_view w) { return rest_.starts_with(w); }))
      return false;
    return exponent < 4 ? small_scale(exponent, c.size()) : big_scale(exponent, c.size());
  }

  bool stop(NumeralFault fault) {
    fault_ = fault;
    return false;
  }

  /// "1200", "1,200", "0.95", "1e3".
  bool digits() {
    if (current_) return stop(NumeralFault::malformed);
    std::string text(take_digits(rest_));
    if (text.size() <= 3 && !groups(text)) return stop(NumeralFault::malformed);
    const std::size_t whole = text.size();
    std::size_t decimals = 0;
    if (rest_.starts_with(".")) {
      rest_.remove_prefix(1);
      const std::string_view part = take_digits(rest_);
      if (part.empty()) return stop(NumeralFault::malformed);
      decimals = part.size();
      text.append(".").append(part);
    }
    if (whole + decimals > static_cast<std::size_t>(limits_.digits)) return stop(NumeralFault::too_long);
    long power = 0;
    if (!exponent(power)) return false;
    const auto value = Rational::from_text(power == 0 ? text : text + "e" + std::to_string(power));
    if (!value) return stop(NumeralFault::malformed);
    return take_current(*value, static_cast<int>(power) - static_cast<int>(decimals),
                        decimals == 0 && power == 0 ? static_cast<int>(whole) : 0);
  }

  /// Thousands separators, strictly by threes: "1,200,000".
  bool groups(std::string& text) {
    while (rest_.starts_with(",")) {
      std::string_view after = rest_.substr(1);
      const std::string_view group = take_digits(after);
      if (group.size() != 3) return false;
      text += group;
      rest_ = after;
      if (text.size() > static_cast<std::size_t>(limits_.digits)) return true;
    }
    return true;
  }

  bool exponent(long& power) {
    if (rest_.empty() || (rest_[0] != 'e' && rest_[0] != 'E')) return true;
    std::string_view after = rest_.substr(1);
    const bool negative = after.starts_with("-");
    if (negative || after.starts_with("+")) after.remove_prefix(1);
    const std::string_view written = take_digits(after);
    if (written.empty()) return true;  // a unit that begins with e
    rest_ = after;
    const auto first = written.find_first_not_of('0');
    const std::string_view significant = first == std::string_view::npos ? std::string_view("0") : written.substr(first);
    power = significant.size() > 6 ? limits_.exponent + 1L : std::strtol(std::string(significant).c_str(), nullptr, 10);
    if (power > limits_.exponent) return stop(NumeralFault::too_long);
    if (negative) power = -power;
    return true;
  }

  bool take_current(const Rational& value, int place, int length) {
    current_ = value;
    current_length_ = length;
    place_ = place;
    anything_ = true;
    return true;
  }

  bool chinese(int digit, std::size_t bytes) {
    if (current_) return stop(current_length_ == 0 ? NumeralFault::ambiguous : NumeralFault::malformed);
    rest_.remove_prefix(bytes);
    if (digit != 0 || !anything_) return take_current(Rational(digit), 0, 0);
    zero_ = true;
    return true;
  }

  /// 三点五, 十二点零五.
  bool point(std::size_t bytes) {
    std::string_view after = rest_.substr(bytes);
    std::string text;
    for (int d = chinese_digit(first_character(after)); d >= 0; d = chinese_digit(first_character(after))) {
      text += static_cast<char>('0' + d);
      after.remove_prefix(first_character(after).size());
    }
    if (text.empty() || !anything_) return false;
    if (text.size() > static_cast<std::size_t>(limits_.digits)) return stop(NumeralFault::too_long);
    if (!current_ && section_scale_ == 0) return stop(NumeralFault::malformed);
    rest_ = after;
    if (section_scale_ == 1 || !current_) zero_ = true;  // 十二点五 leaves nothing open
    return take_current(current_.value_or(Rational(0)) + Rational::from_text("0." + text).value_or(Rational(0)),
                        -static_cast<int>(text.size()), 0);
  }

  bool small_scale(int scale, std::size_t bytes) {
    const bool bare = !current_;
    if (bare && section_scale_ != 0) return stop(NumeralFault::malformed);
    if (bare && scale != 1 && !bare_scale_) return big_ != 0 ? stop(NumeralFault::malformed) : false;
    if (section_scale_ != 0 && scale >= section_scale_) return stop(NumeralFault::malformed);
    rest_.remove_prefix(bytes);
    section_ += current_.value_or(Rational(1)) * power_of_ten(scale);
    place_ = (bare ? 0 : place_.value_or(0)) + scale;
    section_scale_ = scale;
    current_.reset();
    zero_ = false;
    anything_ = true;
    return true;
  }

  bool big_scale(int scale, std::size_t bytes) {
    const bool bare = !current_ && section_scale_ == 0;
    const bool raises = scale == 8 && big_ == 4 && bare && !raised_;  // 一万亿
    if (bare && !raises && (!bare_scale_ || big_ != 0)) return anything_ ? stop(NumeralFault::malformed) : false;
    if (current_ && section_scale_ != 0 && !trailing_is_plain()) return stop(NumeralFault::ambiguous);
    if (!raises && big_ != 0 && scale >= big_) {
      if (scale != 8 || raised_) return stop(NumeralFault::malformed);
    }
    rest_.remove_prefix(bytes);
    const Rational group = bare && !raises ? Rational(1) : section_ + current_.value_or(Rational(0));
    total_ = scale == 8 ? (total_ + group) * power_of_ten(8) : total_ + group * power_of_ten(4);
    place_ = (bare && !raises ? 0 : place_.value_or(0)) + scale;
    if (scale == 8) raised_ = true;
    big_ = scale;
    section_ = 0;
    section_scale_ = 0;
    current_.reset();
    zero_ = false;
    anything_ = true;
    return true;
  }

  /// 一百零五, 二十五, 1万2000: no scale is left out. 一百五, 一万二 might be 150, 12000.
  [[nodiscard]] bool trailing_is_plain() const {
    const int above = section_scale_ != 0 ? section_scale_ : big_;
    return zero_ || above == 1 || current_length_ == above || current_->is_zero();
  }

  std::string_view& rest_;
  const NumeralLimits& limits_;
  bool bare_scale_;
  Rational total_;
  Rational section_;
  std::optional<Rational> current_;  ///< digits that no scale has followed yet
  int current_length_ = 0;           ///< of ASCII digits without decimals; 0: Chinese, or with decimals
  int section_scale_ = 0;            ///< of the last 十, 百, 千 in this section
  int big_ = 0;                      ///< of the last 万, 亿
  bool raised_ = false;              ///< 亿 was read
  bool zero_ = false;                ///< 零 before the digits
  bool anything_ = false;
  std::optional<int> place_;
  std::optional<NumeralFault> fault_;
};

}  // namespace

std::variant<Numeral, NumeralFault> take_numeral(std::string_view& rest, const NumeralLimits& limits, bool bare_scale) {
  return Reader(rest, limits, bare_scale).read();
}

}  // namespace zhunsheng
