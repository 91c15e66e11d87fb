#include "values/quantity_text.h"

#include <algorithm>
#include <utility>

#include "values/fold.h"
#include "values/numeral.h"

namespace zhunsheng {

namespace {

constexpr std::string_view kAboutBefore[] = {"约",   "大约", "近", "超", "不低于", "不少于", "不超过", "至少",
                                             "至多", "将近", ">",  "<",  "≥",      "≤",      "≈",      "~"};
constexpr std::string_view kAboutAfter[] = {"以上", "以下", "以内", "左右", "上下", "多", "余", "+"};
constexpr std::string_view kRangeSigns[] = {"-", "~", "—", "–", "至", "到"};
constexpr std::string_view kNothing[] = {"-",      "--", "—",   "——",  "/",  "无",   "暂无", "缺",  "不详",
                                         "未统计", "空", "N/A", "n/a", "NA", "null", "none", "None"};
constexpr std::string_view kNotFinite[] = {"nan", "inf", "infinity", "∞", "无穷大"};

NotQuantity refuse(std::string zh, std::string en) { return {false, {std::move(zh), std::move(en)}, false}; }

NotQuantity approximate() {
  return refuse("这里要的是一个确切的数，不是约数或者范围", "an exact figure is wanted here, not an approximation or a range");
}

NotQuantity explain(NumeralFault fault) {
  switch (fault) {
    case NumeralFault::none_here:
      return refuse("这里没有数字", "there is no number here");
    case NumeralFault::ambiguous:
      return refuse("这样写的数可以有不同的读法，请用阿拉伯数字写",
                    "a number written like this can be read in more than one way; write it in digits");
    case NumeralFault::malformed:
      return refuse("这个数没有写完整，或者几种写法混在了一起", "the number is cut short, or mixes ways of writing");
    case NumeralFault::too_long:
      return {true, {"这个数的位数或者指数太大", "the number has too many digits or too large an exponent"}, false};
  }
  return {};
}

bool take(std::string_view& rest, std::string_view word) {
  if (!rest.starts_with(word)) return false;
  rest.remove_prefix(word.size());
  return true;
}

bool one_of(const auto& words, std::string_view text) { return std::find(std::begin(words), std::end(words), text) != std::end(words); }
bool begins_with_any(const auto& words, std::string_view text) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return text.starts_with(w); });
}
bool ends_with_any(const auto& words, std::string_view text) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return text.ends_with(w); });
}

/// Texts that are no number for a reason that can be named.
std::optional<NotQuantity> plainly_no_number(std::string_view text) {
  if (text.empty())
    return refuse("这里是空的；没有数据时请写 null，或者不写这一项",
                  "this is empty; write null, or leave the fact out, where there is no figure");
  if (one_of(kNothing, text))
    return NotQuantity{false, {"没有数据时请写 null，或者不写这一项", "write null, or leave the fact out, where there is no figure"}, true};
  std::string lower(text.substr(0, 16));
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (begins_with_any(kNotFinite, std::string_view(lower).substr(lower.starts_with("-") || lower.starts_with("+") ? 1 : 0)))
    return refuse("这不是一个有限的数", "this is not a finite number");
  if (begins_with_any(kAboutBefore, text)) return approximate();
  return std::nullopt;
}

/// The k of 10^k, if it is one.
std::optional<int> power_of(const Rational& value) {
  Rational ten = 1;
  for (int k = 0; k <= 8; ++k, ten *= Rational(10))
    if (ten == value) return k;
  return std::nullopt;
}

void scale_down(QuantityText& out, int exponent) {
  out.value = out.value / Rational(exponent == 1 ? 10 : exponent == 2 ? 100 : 1000);
  if (out.decimals) *out.decimals += exponent;
}

/// 百分之九十五, 三分之二, 47/50: `first` was read, the rest is the other half.
std::optional<NotQuantity> read_fraction(std::string_view& rest, const NumeralLimits& limits, const Numeral& first, bool chinese,
                                         QuantityText& out) {
  const auto second = take_numeral(rest, limits, true);
  if (const auto* fault = std::get_if<NumeralFault>(&second)) return explain(*fault);
  const Numeral& other = std::get<Numeral>(second);
  const Rational& below = chinese ? first.value : other.value;
  const Rational& above = chinese ? other.value : first.value;
  if (below.is_zero()) return refuse("分母是0", "the denominator is 0");
  out.value = above / below;
  out.decimals.reset();
  if (const auto k = power_of(below); chinese && k && other.place) out.decimals = *k - *other.place;
  if (chinese && below == Rational(100) && rest.empty()) out.unit = "%";
  return std::nullopt;
}

/// 八成五, 三成半; only where nothing follows (成人 is a noun).
bool take_tenths(std::string_view& rest, QuantityText& out) {
  std::string_view after = rest;
  if (!take(after, "成")) return false;
  Rational more = 0;
  if (take(after, "半")) {
    more = Rational(1, 20);
    out.decimals = out.decimals ? std::optional(*out.decimals + 1) : std::nullopt;
  } else if (!after.empty()) {
    const auto digit = take_numeral(after, {}, false);
    const auto* numeral = std::get_if<Numeral>(&digit);
    if (numeral == nullptr || numeral->value >= Rational(10) || !numeral->value.is_integer() || !out.value.is_integer()) return false;
    more = numeral->value / Rational(100);
    out.decimals = out.decimals ? std::optional(*out.decimals + 1) : std::nullopt;
  }
  if (!after.empty()) return false;
  rest = after;
  scale_down(out, 1);
  out.value += more;
  out.unit = "%";
  return true;
}

void take_percent(std::string_view rest, QuantityText& out) {
  if (rest.starts_with("%") || rest.starts_with("个百分点") || rest.starts_with("百分点") || rest.starts_with("percent"))
    scale_down(out, 2);
  else if (rest.starts_with("‰"))
    scale_down(out, 3);
  out.unit = std::string(rest);
}

}  // namespace

std::variant<QuantityText, NotQuantity> read_quantity(std::string_view text, const Limits& limits) {
  const std::string folded = fold_width(text);
  std::string_view rest = trimmed(folded);
  if (const auto why = plainly_no_number(rest)) return *why;
  const bool negative = take(rest, "-") || take(rest, "负");
  if (!negative) take(rest, "+");
  const NumeralLimits bounds{limits.number_digits, limits.number_exponent};
  const bool fraction = rest.find("分之") != std::string_view::npos;
  const auto first = take_numeral(rest, bounds, fraction);
  if (const auto* fault = std::get_if<NumeralFault>(&first)) return explain(*fault);
  const Numeral& numeral = std::get<Numeral>(first);
  QuantityText out{numeral.value, "", numeral.place ? std::optional(-*numeral.place) : std::nullopt};
  std::string_view after = rest;
  const bool chinese = fraction && take(after, "分之");
  const bool slashed = !chinese && take(after, "/") && !after.empty() && after[0] >= '0' && after[0] <= '9';
  if (chinese || slashed) {
    rest = after;
    if (const auto why = read_fraction(rest, bounds, numeral, chinese, out)) return *why;
  }
  rest = trimmed(rest);
  if (!rest.empty() && std::string_view("0123456789.,").find(rest[0]) != std::string_view::npos) return explain(NumeralFault::malformed);
  if (begins_with_any(kRangeSigns, rest) || ends_with_any(kAboutAfter, rest) ||
      begins_with_any(std::initializer_list<std::string_view>{"多", "余"}, rest))
    return approximate();
  if (!take_tenths(rest, out) && out.unit.empty()) take_percent(rest, out);
  if (negative) out.value = -out.value;
  return out;
}

}  // namespace zhunsheng
