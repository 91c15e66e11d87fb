#include "load/book_compare.h"

#include <span>

#include "base/sha256.h"
#include "load/said_book.h"
#include "values/rational.h"

namespace zhunsheng::load {
namespace {

bool same_number(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto left = Rational::from_text(a);
  const auto right = Rational::from_text(b);
  return left && right && *left == *right;
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
        const auto [known, fresh] = first_.try_emplace(key, item.value);
        if (!fresh && !known->second.where.starts_with(body.name) && !same_number(known->second.text, item.value.text))
          report(fact, item.value, known->second);
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
