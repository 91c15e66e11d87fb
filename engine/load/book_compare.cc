#include "load/book_compare.h"

#include <optional>
#include <span>

#include "base/sha256.h"
#include "load/said_book.h"
#include "values/quantity_text.h"
#include "values/rational.h"
#include "values/unit.h"

namespace zhunsheng::load {
namespace {

/// The number in the unit of the fact, as the facts read it; none where it is none.
std::optional<Rational> number_of(const BookItem& item, const FactSpec& spec) {
  const auto read = read_quantity(item.value.text, Limits{});
  const auto* quantity = std::get_if<QuantityText>(&read);
  if (quantity == nullptr) return std::nullopt;
  const std::string& unit = quantity->unit.empty() ? item.unit : quantity->unit;
  if (unit.empty() || unit == spec.unit_text) return quantity->value;
  const auto literal = parse_unit(unit);
  if (!literal || !adapts(*literal, spec.unit)) return std::nullopt;
  return quantity->value * conversion(*literal, spec.unit);
}

bool same_value(const BookItem& a, const BookItem& b, const FactSpec& spec) {
  const auto left = number_of(a, spec);
  const auto right = number_of(b, spec);
  return left && right ? *left == *right : a.value.text == b.value.text;
}

}  // namespace

std::string digest_of(const FilledBook& book) {
  Sha256 digest;
  const auto add = [&](std::string_view text) {
    digest.add(std::as_bytes(std::span(text)));
    digest.add(std::as_bytes(std::span(std::string_view("\0", 1))));
  };
  for (const FilledSheet& sheet : book.sheets) {
    add(sheet.name);
    for (const FilledCell& cell : sheet.cells) {
      add(address_text(cell.place));
      add(cell.text);
    }
  }
  return text(digest.finish());
}

void Differences::take(const BookBody& body) {
  for (const BookEntity& entity : body.entities)
    for (const auto& [fact, items] : entity.facts)
      for (const BookItem& item : items) {
        const std::string key = entity.id.text + '\n' + std::to_string(fact) + '\n' + item.period;
        const auto [known, fresh] = first_.try_emplace(key, item);
        if (!fresh && !known->second.value.where.starts_with(body.name) && !same_value(known->second, item, vocabulary_.spec(fact)))
          report(fact, item.value, known->second.value);
      }
}

void Differences::report(FactId fact, const PlacedText& here, const PlacedText& first) {
  Said said = said_of_differing(vocabulary_.words(vocabulary_.program().facts[fact].name), here.text, first.text, first.where);
  Diagnostic out;
  out.code = Code::book_notice;
  out.where = here.where;
  out.message = std::move(said.message);
  out.help = std::move(said.help);
  diagnostics_.add(std::move(out));
}

}  // namespace zhunsheng::load
