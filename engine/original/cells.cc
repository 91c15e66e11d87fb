// Cells: where two words of one line stand apart, so that no number is read over the gap.
#include <algorithm>

#include "original/original.h"

namespace zhunsheng {

namespace {

constexpr std::u32string_view kNumerals = U"0123456789.,〇零一二两三四五六七八九十百千万亿";
constexpr std::u32string_view kScales = U"%‰成个";

}  // namespace

bool is_of_number(char32_t c) { return (c >= U'0' && c <= U'9') || c == U'.'; }

bool would_count(char32_t before, char32_t after) {
  const auto is_numeral = [](char32_t c) { return kNumerals.find(c) != std::u32string_view::npos; };
  return is_numeral(before) && (is_numeral(after) || kScales.find(after) != std::u32string_view::npos);
}

std::u32string joined(std::u32string_view characters) {
  std::u32string out;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const bool between = i > 0 && i + 1 < characters.size();
    if (characters[i] == kCell && !(between && would_count(characters[i - 1], characters[i + 1]))) continue;
    out.push_back(characters[i]);
  }
  return out;
}

std::vector<Span> cells_of(const Original& original, Span line) {
  std::vector<Span> out;
  std::uint32_t begin = line.begin;
  for (std::uint32_t i = line.begin; i <= line.end; ++i) {
    if (i < line.end && original.text.characters[i] != kCell) continue;
    if (i > begin) out.push_back({begin, i});
    begin = i + 1;
  }
  return out;
}

}  // namespace zhunsheng
