// What the tables of one workbook say, entity by entity, and its writing out as a facts document.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "book/filled.h"
#include "load/books.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

/// A text and the cell that it stands in.
struct PlacedText {
  std::string text;
  std::string where;
  [[nodiscard]] bool empty() const { return text.empty(); }
};

/// One statement of one figure, as the cells have it.
struct BookItem {
  PlacedText value;   ///< of a statement: the answer
  bool bare = false;  ///< a number as a workbook stores it
  std::string unit, period, on, by, evidence, until, source, note;
  bool rounded = false;
};

struct BookEntity {
  PlacedText id, name, type, parent;
  std::vector<std::pair<TypeId, PlacedText>> census;
  std::vector<std::pair<FactId, std::vector<BookItem>>> facts;

  std::vector<BookItem>& items(FactId fact);
};

struct BookSource {
  PlacedText id;
  std::string title, date, issuer, url;
};

struct BookBody {
  std::string name;
  PlacedText as_of, synthetic;
  PlacedText id, entity_name, type, parent;  ///< the entity of the cover
  std::vector<BookSource> sources;
  std::vector<BookEntity> entities;
  std::map<std::string, std::size_t, std::less<>> by_id;

  BookEntity& entity(const PlacedText& id);
};

/// A date as people type it ("2026/9/1", "2026.9.1", "2026年9月1日") as "2026-09-01"; other text as it is.
std::string plain_date(std::string_view text);

/// What a program makes of "3-1" in a text file: "3月1日", "1-Mar", "2026/3/1".
bool is_day_text(std::string_view text);

BookDocument write_document(const BookBody& body, const Vocabulary& vocabulary);

}  // namespace zhunsheng::load
