#include "book/address.h"

#include <algorithm>

namespace zhunsheng {

std::string column_text(std::uint32_t column) {
  std::string out;
  for (std::uint64_t left = std::uint64_t{column} + 1; left > 0; left = (left - 1) / 26)
    out += static_cast<char>('A' + static_cast<char>((left - 1) % 26));
  std::reverse(out.begin(), out.end());
  return out;
}

std::string address_text(CellPlace place) { return column_text(place.column) + std::to_string(std::uint64_t{place.row} + 1); }

std::optional<CellPlace> address_from(std::string_view text) {
  std::uint64_t column = 0;
  std::uint64_t row = 0;
  std::size_t i = 0;
  const auto skip_dollar = [&] { i += i < text.size() && text[i] == '$' ? 1U : 0U; };
  skip_dollar();
  const std::size_t letters = i;
  for (; i < text.size() && column <= kMostColumns; ++i) {
    const char c = text[i] >= 'a' && text[i] <= 'z' ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::uint64_t>(c - 'A' + 1);
  }
  if (i == letters) return {};
  skip_dollar();
  for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && row <= kMostRows; ++i)
    row = row * 10 + static_cast<std::uint64_t>(text[i] - '0');
  if (i != text.size() || column > kMostColumns || row == 0 || row > kMostRows) return {};
  return CellPlace{static_cast<std::uint32_t>(row - 1), static_cast<std::uint32_t>(column - 1)};
}

}  // namespace zhunsheng
