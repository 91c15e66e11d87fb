#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "load/personal.h"
#include "load/plain_number.h"
#include "load/said.h"
#include "load/said_value.h"
#include "load/written_value.h"
#include "values/fold.h"
#include "values/quantity_text.h"

namespace zhunsheng::load {

namespace {

/// The digits and the exponent of a JSON number, counted without building it.
struct NumberShape {
  std::size_t digits = 0;
  int decimals = 0;
  bool fits = true;
};

NumberShape shape_of(std::string_view text, const Limits& limits) {
  NumberShape shape;
  const auto e = std::min(text.find_first_of("eE"), text.size());
  const auto point = text.substr(0, e).find('.');
  shape.digits = static_cast<std::size_t>(
      std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(e), [](char c) { return c >= '0' && c <= '9'; }));
  shape.fits = shape.digits <= static_cast<std::size_t>(limits.number_digits);
  long exponent = 0;
  if (e < text.size()) {
    std::string_view power = text.substr(e + 1);
    const bool down = power.starts_with('-');
    if (down || power.starts_with('+')) power.remove_prefix(1);
    for (const char c : power) exponent = std::min(exponent * 10 + (c - '0'), 1000000000L);
    shape.fits = shape.fits && exponent <= limits.number_exponent;
    if (down) exponent = -exponent;
  }
  if (shape.fits) shape.decimals = (point == std::string_view::npos ? 0 : static_cast<int>(e - point - 1)) - static_cast<int>(exponent);
  return shape;
}

/// The k of 10^-k, if the ratio is one: what a change of unit adds to the decimals.
std::optional<int> shift_of(const Rational& ratio) {
  Rational up = ratio;
  Rational down = ratio;
  for (int k = 0; k <= 18; ++k) {
    if (up == Rational(1)) return k;
    if (down == Rational(1)) return -k;
    up *= Rational(10);
    down = down / Rational(10);
  }
  return std::nullopt;
}

bool contains(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// Reads one number for one fact, in steps that each report what they find.
class NumberReader {
 public:
  NumberReader(Reading& reading, const FactSpec& spec, const WrittenValue& written) : reading_(reading), spec_(spec), written_(written) {}

  bool read(Stated& out) {
    if (!(written_.value.kind == JsonKind::number ? take_number() : take_text())) return false;
    if (!take_unit() || !check()) return false;
    out.rounded = written_.rounded.value_or(false);
    if (out.rounded && !decimals_) {
      report(Code::bad_value, [&] { return said_of_rounding(fact(), converted_, spec_.unit_text); });
      return false;
    }
    out.decimals = static_cast<std::int16_t>(decimals_.value_or(0));
    out.value = number_cell(reading_.facts, value_);
    return true;
  }

 private:
  template <class Make>
  bool report(Code code, Make&& make) {
    return report_value(reading_.reporter, written_, code, std::forward<Make>(make));
  }
  [[nodiscard]] Words fact() const { return fact_words(reading_.vocabulary, spec_); }

  bool take_number() {
    text_ = std::string(written_.value.text.substr(0, 64));
    const NumberShape shape = shape_of(written_.value.text, reading_.limits);
    if (!shape.fits) return too_long();
    if (is_personal()) return report(Code::personal_data, [] { return said_of_personal(); });
    value_ = Rational::from_text(written_.value.text).value_or(Rational());
    decimals_ = shape.decimals;
    return true;
  }

  bool take_text() {
    text_ = plain({written_.value.text, written_.value.escaped});
    if (is_personal()) return report(Code::personal_data, [] { return said_of_personal(); });
    const auto read = read_quantity(text_, reading_.limits);
    if (const auto* why = std::get_if<NotQuantity>(&read)) {
      if (why->over_limit) return too_long();
      return report(Code::bad_value, [&] { return said_of_no_quantity(fact(), text_, *why); });
    }
    const auto& quantity = std::get<QuantityText>(read);
    value_ = quantity.value;
    unit_ = quantity.unit;
    decimals_ = quantity.decimals;
    return true;
  }

  /// Eleven digits are a telephone where people or things are counted, and may be an amount elsewhere.
  [[nodiscard]] bool is_personal() const {
    const auto& nouns = spec_.unit.parts;
    const bool money = std::any_of(nouns.begin(), nouns.end(), [](const UnitPart& part) { return part.noun == "元"; });
    return spec_.type == FactType::integer && !money ? looks_personal(text_) : has_identity_number(text_);
  }

  bool too_long() {
    return report(Code::facts_too_large, [&] { return said_of_digits(reading_.limits.number_digits, reading_.limits.number_exponent); });
  }

  /// The unit in the text, or the one beside the value; then what it takes to be in the fact's unit.
  bool take_unit() {
    const bool written_beside = written_.unit.has_value() && !trimmed(*written_.unit).empty();
    if (unit_.empty() && written_beside) return apply_beside(*written_.unit);
    if (written_beside) {
      const auto inside = parse_unit(unit_);
      const auto beside = parse_unit(*written_.unit);
      if (!inside || !beside || !(*inside == *beside))
        return report(Code::value_unit, [&] { return said_of_two_units(fact(), unit_, *written_.unit); });
    }
    if (!unit_.empty()) return convert(unit_);
    return is_scaled_once(spec_.unit, spec_.unit_text);
  }

  /// Refuses 120万 where the unit is 万元 and stands elsewhere: nobody knows whether it is 120万元 or 万 times as much.
  bool is_scaled_once(const Unit& unit, std::string_view text) {
    if (unit.factor == Rational(1) || !(contains(text_, "万") || contains(text_, "亿"))) return true;
    return report(Code::value_unit, [&] { return said_of_bare_scale(fact(), text_, text); });
  }

  /// {"value": 95, "unit": "%"} is 95%, {"value": 1.2, "unit": "万元"} is 1.2万元.
  bool apply_beside(const std::string& unit) {
    const std::string folded(trimmed(fold_width(unit)));
    const int down = folded == "%" || folded == "个百分点" || folded == "百分点" || folded == "percent" ? 2
                     : folded == "‰"                                                                    ? 3
                     : folded == "成"                                                                   ? 1
                                                                                                        : 0;
    if (down > 0) {
      value_ = value_ / Rational(kPowersOfTen[static_cast<std::size_t>(down)]);
      if (decimals_) *decimals_ += down;
    }
    unit_ = folded;
    const auto beside = parse_unit(folded);
    return (!beside || is_scaled_once(*beside, folded)) && convert(folded);
  }

  bool convert(const std::string& unit) {
    const auto literal = parse_unit(unit);
    if (!literal || !adapts(*literal, spec_.unit))
      return report(Code::value_unit, [&] { return said_of_unit(fact(), unit, spec_.unit_text); });
    const Rational ratio = conversion(*literal, spec_.unit);
    if (ratio == Rational(1)) return true;
    value_ *= ratio;
    converted_ = true;
    const auto shift = shift_of(ratio);
    decimals_ = decimals_ && shift ? std::optional(*decimals_ + *shift) : std::nullopt;
    return true;
  }

  bool check() {
    if (spec_.type == FactType::integer && !value_.is_integer())
      return report(Code::bad_value, [&] { return said_of_fraction(fact(), text_); });
    if (spec_.type == FactType::share && unit_.empty() && value_ > Rational(1))
      return report(Code::out_of_bounds,
                    [&] { return said_of_bare_share(fact(), text_, value_ <= Rational(100) && is_json_number(text_)); });
    if (spec_.minimum && value_ < *spec_.minimum)
      return report(Code::out_of_bounds, [&] { return said_of_bound(fact(), text_, *spec_.minimum, true, spec_.unit_text); });
    if (spec_.maximum && value_ > *spec_.maximum)
      return report(Code::out_of_bounds, [&] { return said_of_bound(fact(), text_, *spec_.maximum, false, spec_.unit_text); });
    return true;
  }

  Reading& reading_;
  const FactSpec& spec_;
  const WrittenValue& written_;
  std::string text_;  ///< as written, for messages
  Rational value_;
  std::string unit_;             ///< as written in the text or beside it; empty: a bare number
  std::optional<int> decimals_;  ///< of value_
  bool converted_ = false;
};

}  // namespace

bool understand_number(Reading& reading, const FactSpec& spec, const WrittenValue& written, Stated& out) {
  std::int64_t mantissa = 0;
  int scale = 0;
  const std::string_view text = written.value.text;
  if (written.value.kind == JsonKind::number && !written.unit &&
      read_plain_number(text.data(), text.data() + text.size(), mantissa, scale) != nullptr && is_plainly_good(spec, mantissa, scale)) {
    out.value.tag = FactCell::Tag::number;
    out.value.mantissa = mantissa;
    out.value.scale = static_cast<std::uint8_t>(scale);
    out.decimals = static_cast<std::int16_t>(scale);
    out.rounded = written.rounded.value_or(false);
    return true;
  }
  return NumberReader(reading, spec, written).read(out);
}

FactCell number_cell(Facts& facts, const Rational& value) {
  FactCell cell;
  if (value.is_small()) {
    for (int scale = 0; scale <= kMostScale; ++scale) {
      const std::int64_t power = kPowersOfTen[static_cast<std::size_t>(scale)];
      const __int128 above = static_cast<__int128>(value.small_numerator()) * power;
      if (above % value.small_denominator() != 0) continue;
      const __int128 mantissa = above / value.small_denominator();
      if (mantissa > INT64_MAX || mantissa < -INT64_MAX) break;
      cell.tag = FactCell::Tag::number;
      cell.mantissa = static_cast<std::int64_t>(mantissa);
      cell.scale = static_cast<std::uint8_t>(scale);
      return cell;
    }
  }
  cell.tag = FactCell::Tag::large;
  cell.index = static_cast<std::uint32_t>(facts.large.size());
  facts.large.push_back(value);
  return cell;
}

}  // namespace zhunsheng::load
