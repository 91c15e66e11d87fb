#include "book/filled.h"

namespace zhunsheng {

std::string sheet_where(std::string_view book, std::string_view sheet) {
  std::string out(book);
  if (!sheet.empty()) out.append("「").append(sheet).append("」");
  return out;
}

std::string cell_where(std::string_view book, std::string_view sheet, CellPlace place) {
  return sheet_where(book, sheet) + "!" + address_text(place);
}

}  // namespace zhunsheng
