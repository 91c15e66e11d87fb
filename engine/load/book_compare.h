// What several books say of the same: whether two are one, and where two differ.
#pragma once

#include <map>
#include <string>

#include "load/book_body.h"

namespace zhunsheng::load {

/// The content of a book: two files that say the same are one.
std::string digest_of(const FilledBook& book);

/// A warning for each figure of which two books say different things.
class Differences {
 public:
  Differences(const Vocabulary& vocabulary, Diagnostics& diagnostics) : vocabulary_(vocabulary), diagnostics_(diagnostics) {}
  void take(const BookBody& body);

 private:
  void report(FactId fact, const PlacedText& here, const PlacedText& first);

  const Vocabulary& vocabulary_;
  Diagnostics& diagnostics_;
  std::map<std::string, BookItem> first_;
};

}  // namespace zhunsheng::load
