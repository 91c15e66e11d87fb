// How far a name is from the one that was meant.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace zhunsheng {

/// The least number of insertions, deletions, replacements and swaps of neighbours that make one of the other; of two sequences of characters.
template <class Characters>
std::size_t edit_distance(const Characters& a, const Characters& b) {
  std::vector<std::size_t> two_above(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
    std::swap(two_above, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

}  // namespace zhunsheng
