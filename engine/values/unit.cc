#include "values/unit.h"

#include <algorithm>
#include <utility>

#include "values/fold.h"
#include "values/unit_names.h"

namespace zhunsheng {

namespace {

constexpr std::size_t kFactorDigits = 18;  // of a number inside a unit ("人/100生"); more is no unit
constexpr int kMostExponent = 9;
constexpr std::size_t kUnitBytes = 200;  // the reader recurses; no unit is that long

bool contains(const auto& names, std::string_view name) { return std::find(std::begin(names), std::end(names), name) != std::end(names); }

const UnitName* known(std::string_view name) {
  std::string lower(name);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& row : kUnitNames)
    if (row.name == lower) return &row;
  return nullptr;
}

// Letters, '_' and characters beyond ASCII that are no punctuation (U+2000…206F, U+3000…303F).
bool is_noun(std::string_view name) {
  if (name.empty()) return false;
  while (!name.empty()) {
    const std::string_view c = first_character(name);
    name.remove_prefix(c.size());
    const bool ascii = c.size() == 1;
    if (ascii && !((c[0] >= 'a' && c[0] <= 'z') || (c[0] >= 'A' && c[0] <= 'Z') || c[0] == '_')) return false;
    if (c.size() == 2) return false;  // Latin supplements, and ² ³ · ×, are no nouns here
    if (c.starts_with("\xE2\x80") || c.starts_with("\xE2\x81") || c.starts_with("\xE3\x80")) return false;
  }
  return true;
}

void add_part(Unit& unit, std::string_view noun, int exponent) {
  const auto at =
      std::lower_bound(unit.parts.begin(), unit.parts.end(), noun, [](const UnitPart& p, std::string_view n) { return p.noun < n; });
  if (at == unit.parts.end() || at->noun != noun)
    unit.parts.insert(at, {std::string(noun), exponent});
  else if ((at->exponent += exponent) == 0)
    unit.parts.erase(at);
}

/// Takes "^2", "²", "³" off the end.
int take_exponent(std::string_view& term) {
  for (const auto& [sign, value] : {std::pair{"²", 2}, {"³", 3}}) {
    if (!term.ends_with(sign)) continue;
    term.remove_suffix(std::string_view(sign).size());
    return value;
  }
  const auto hat = term.rfind('^');
  if (hat == std::string_view::npos || hat + 2 != term.size() || term.back() < '1' || term.back() > '9') return 1;
  const int value = term.back() - '0';
  term = term.substr(0, hat);
  return value;
}

/// Takes a leading number (digits) off; nothing if it is too long.
std::optional<Rational> take_number(std::string_view& term) {
  std::size_t n = 0;
  while (n < term.size() && term[n] >= '0' && term[n] <= '9') ++n;
  if (n == 0) return Rational(1);
  if (n > kFactorDigits) return std::nullopt;
  const auto value = Rational::from_text(term.substr(0, n));
  if (!value || value->is_zero()) return std::nullopt;
  term = trimmed(term.substr(n));
  return value;
}

Unit unit_of(const UnitName& row) {
  Unit unit;
  unit.parts.push_back({std::string(row.noun), row.exponent});
  unit.factor = Rational(row.numerator, row.denominator);
  return unit;
}

Rational power(const Rational& base, int exponent) {
  Rational out = 1;
  for (int i = 0; i < exponent; ++i) out *= base;
  return out;
}

/// A noun with its exponent, an alias, or one of these after a measure word.
std::optional<Unit> parse_noun(std::string_view term) {
  if (const UnitName* row = known(term)) return unit_of(*row);
  const int exponent = take_exponent(term);
  if (exponent > 1) {
    const auto base = parse_noun(term);
    if (!base || base->parts.front().exponent * exponent > kMostExponent) return std::nullopt;
    return Unit{{{base->parts.front().noun, base->parts.front().exponent * exponent}}, power(base->factor, exponent)};
  }
  for (const auto word : kMeasureWords)
    if (term.size() > word.size() && term.starts_with(word)) return parse_noun(term.substr(word.size()));
  if (!is_noun(term)) return std::nullopt;
  return Unit{{{std::string(term), 1}}, 1};
}

/// "百生", "100生", "万元", "12班", "平方米", "100".
std::optional<Unit> parse_term(std::string_view term) {
  term = trimmed(term);
  if (term.starts_with("每")) term.remove_prefix(std::string_view("每").size());
  const bool numbered = !term.empty() && term[0] >= '0' && term[0] <= '9';
  const auto number = take_number(term);
  if (!number) return std::nullopt;
  Rational scale = *number;
  while (known(term) == nullptr) {
    const auto word =
        std::find_if(std::begin(kScaleWords), std::end(kScaleWords), [&](const ScaleWord& w) { return term.starts_with(w.word); });
    if (word == std::end(kScaleWords)) break;
    scale *= Rational(word->factor);
    if (scale > Rational(INT64_C(1000000000000000000))) return std::nullopt;
    term = trimmed(term.substr(word->word.size()));
    if (term.empty()) return Unit{{}, scale};
  }
  if (term.empty()) return numbered ? std::optional(Unit{{}, scale}) : std::nullopt;
  auto unit = parse_noun(term);
  if (unit) unit->factor *= scale;
  return unit;
}

/// Cuts the next piece off `rest`, up to one of the separators.
std::string_view take_until(std::string_view& rest, std::initializer_list<std::string_view> separators, bool& more) {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
  for (const auto separator : separators) {
    const auto found = rest.find(separator);
    if (found >= at) continue;
    at = found;
    length = separator.size();
  }
  more = at != std::string_view::npos;
  const std::string_view piece = rest.substr(0, at);
  rest = more ? rest.substr(at + length) : std::string_view();
  return piece;
}

std::optional<Unit> parse_product(std::string_view text) {
  Unit product;
  for (bool more = true; more;) {
    const auto term = parse_term(take_until(text, {"·", "⋅", "×", "*"}, more));
    if (!term) return std::nullopt;
    product = multiply(product, *term);
  }
  return product;
}

/// The name printed for noun^exponent with that factor, if there is one.
std::string_view printed_name(std::string_view noun, int exponent, const Rational& factor) {
  for (const auto& row : kUnitNames)
    if (row.noun == noun && row.exponent == exponent && Rational(row.numerator, row.denominator) == factor) return row.name;
  return {};
}

std::string_view scale_word(const Rational& factor) {
  for (const auto& scale : kScaleWords)
    if (Rational(scale.factor) == factor) return scale.word;
  return {};
}

/// Prints one part; moves the factor into it where a name or a scale word says it.
std::string part_text(const UnitPart& part, Rational& factor) {
  const int exponent = part.exponent < 0 ? -part.exponent : part.exponent;
  const Rational wanted = part.exponent < 0 ? Rational(1) / factor : factor;
  const auto name = printed_name(part.noun, exponent, wanted);
  const auto plain = printed_name(part.noun, exponent, 1);
  const std::string base = !plain.empty() ? std::string(plain) : exponent == 1 ? part.noun : part.noun + "^" + std::to_string(exponent);
  const std::string scaled = std::string(scale_word(wanted)) + base;
  if (name.empty() && (scaled == base || known(scaled) != nullptr)) return base;  // 千 before 克 would be another noun
  factor = 1;
  return name.empty() ? scaled : std::string(name);
}

}  // namespace

std::optional<Unit> parse_unit(std::string_view text) {
  if (text.size() > kUnitBytes) return std::nullopt;
  const std::string folded = fold_width(text);
  std::string_view rest = trimmed(folded);
  if (contains(kPureNames, rest)) return Unit{};
  Unit unit;
  bool more = true;
  for (bool first = true; more; first = false) {
    const auto product = parse_product(take_until(rest, {"/", " per "}, more));
    if (!product) return std::nullopt;
    unit = first ? *product : divide(unit, *product);
  }
  return unit;
}

bool same_dimension(const Unit& a, const Unit& b) { return a.parts == b.parts; }

Rational conversion(const Unit& from, const Unit& to) { return from.factor / to.factor; }

bool adapts(const Unit& literal, const Unit& wanted) {
  if (literal.parts == wanted.parts) return true;
  std::vector<UnitPart> only_literal;
  std::vector<UnitPart> only_wanted;
  const auto by_noun = [](const UnitPart& a, const UnitPart& b) {
    return std::pair(std::string_view(a.noun), a.exponent) < std::pair(std::string_view(b.noun), b.exponent);
  };
  std::set_difference(literal.parts.begin(), literal.parts.end(), wanted.parts.begin(), wanted.parts.end(),
                      std::back_inserter(only_literal), by_noun);
  std::set_difference(wanted.parts.begin(), wanted.parts.end(), literal.parts.begin(), literal.parts.end(), std::back_inserter(only_wanted),
                      by_noun);
  if (only_literal.size() != 1 || only_wanted.size() != 1) return false;
  const UnitPart& has = only_literal.front();
  const UnitPart& wants = only_wanted.front();
  if (has.exponent != 1 || wants.exponent != 1) return false;
  if (has.noun == "个") return !contains(kMeasuredNouns, wants.noun);
  return std::any_of(std::begin(kGeneralNouns), std::end(kGeneralNouns),
                     [&](const GeneralNoun& n) { return n.general == has.noun && n.special == wants.noun; });
}

bool is_counted(const Unit& unit) {
  return unit.parts.size() == 1 && unit.parts[0].exponent == 1 && !contains(kMeasuredNouns, unit.parts[0].noun);
}

Unit multiply(const Unit& a, const Unit& b) {
  Unit out = a;
  out.factor *= b.factor;
  for (const auto& part : b.parts) add_part(out, part.noun, part.exponent);
  return out;
}

Unit divide(const Unit& a, const Unit& b) {
  Unit out = a;
  out.factor = out.factor / b.factor;
  for (const auto& part : b.parts) add_part(out, part.noun, -part.exponent);
  return out;
}

std::string unit_text(const Unit& unit) {
  Rational factor = unit.factor;
  std::string above;
  std::string below;
  for (const auto& part : unit.parts)
    if (part.exponent > 0) above += (above.empty() ? "" : "·") + part_text(part, factor);
  for (const auto& part : unit.parts)
    if (part.exponent < 0) below += "/" + part_text(part, factor);
  if (factor != Rational(1)) {  // no word says it: 2000平方米/3
    const std::string fraction = factor.fraction_text();
    const auto slash = fraction.find('/');
    if (const auto top = fraction.substr(0, slash); top != "1" || above.empty()) above = top + above;
    if (slash != std::string::npos) below += fraction.substr(slash);
  } else if (above.empty() && !below.empty()) {
    above = "1";
  }
  return above + below;
}

}  // namespace zhunsheng
