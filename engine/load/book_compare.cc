#include "load/book_compare.h"

#include <span>

#include "base/sha256.h"

namespace zhunsheng::load {
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

}  // namespace zhunsheng::load
