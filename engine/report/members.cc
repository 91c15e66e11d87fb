#include "report/members.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMostDigits = 64;
constexpr int kApproximateDigits = 30;
constexpr int kRootDigits = 14;  // of a double, less what its rounding may touch

std::size_t digits_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

std::string whole_text(const Quantity& quantity) {
  if (quantity.kind == Quantity::Kind::root) return root_text(quantity.high, quantity.low.sign());
  return quantity.is_point() ? quantity.low.text() : std::string();
}

/// Decimals that show `kApproximateDigits` digits after the leading zeros.
int decimals_for(const Rational& value) {
  const double size = std::fabs(value.approx());
  if (!(size > 0) || !std::isfinite(size)) return kApproximateDigits;
  return std::max(0, kApproximateDigits - 1 - static_cast<int>(std::floor(std::log10(size))));
}

void append_approximation(Json& json, const Quantity& quantity) {
  json.key("approx").begin_object();
  if (quantity.kind == Quantity::Kind::root) {
    const double root = std::sqrt(quantity.high.approx()) * quantity.low.sign();
    json.member("value", fmt::format("{:.{}g}", root, kRootDigits)).key("digits").integer(kRootDigits);
  } else {
    const std::string text = quantity.low.decimal(decimals_for(quantity.low));
    json.member("value", text)
        .key("digits")
        .integer(std::max<std::int64_t>(kApproximateDigits, static_cast<std::int64_t>(digits_in(text))));
  }
  json.end_object();
}

void append_end(Json& json, std::string_view name, bool infinite, const Rational& end) {
  if (infinite) {
    json.key(name).null();
  } else {
    json.member(name, end.text());
  }
}

}  // namespace

void append_words(Json& json, std::string_view name, const Words& words) {
  json.key(name).begin_object().member("zh", words.zh).member("en", words.en).end_object();
}

std::string clause_id(const Program& program, const CitationDef& citation) {
  return std::string(program.text(program.documents[citation.document].id)) + "#" + std::string(program.text(citation.locator));
}

void append_citations(Json& json, const Program& program, Slice citations) {
  json.key("citations").begin_array();
  for (const std::uint32_t id : program.list(citations)) {
    const CitationDef& citation = program.citations[id];
    json.begin_object().member("document", program.text(program.documents[citation.document].id));
    json.member("locator", program.text(citation.locator)).member("quote", program.text(citation.quote));
    json.key("verified").boolean(citation.verified != 0).end_object();
  }
  json.end_array();
}

std::string exact_text(const Quantity& quantity) {
  std::string text = whole_text(quantity);
  return digits_in(text) > kMostDigits ? std::string() : text;
}

void append_exact(Json& json, const Quantity& quantity) {
  if (quantity.kind == Quantity::Kind::root || quantity.is_point()) {
    if (const std::string text = exact_text(quantity); !text.empty()) {
      json.member("value", text);
    } else {
      append_approximation(json, quantity);
    }
  } else if (quantity.kind == Quantity::Kind::interval) {
    append_end(json, "low", quantity.low_infinite, quantity.low);
    append_end(json, "high", quantity.high_infinite, quantity.high);
  }
}

}  // namespace zhunsheng::report
