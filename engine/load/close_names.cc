#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "load/vocabulary.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kLongestName = 60;  // characters; a longer key is not a slip of a name
constexpr std::size_t kSuggestions = 3;

/// Characters, ASCII letters in lower case.
std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty() && out.size() <= kLongestName) {
    std::string c(first_character(text));
    text.remove_prefix(c.size());
    if (c.size() == 1 && c[0] >= 'A' && c[0] <= 'Z') c[0] = static_cast<char>(c[0] - 'A' + 'a');
    out.push_back(std::move(c));
  }
  return out;
}

/// Insertions, deletions, replacements and swaps of neighbours; stops counting past `most`.
std::size_t distance(const std::vector<std::string>& a, const std::vector<std::string>& b, std::size_t most) {
  if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > most) return most + 1;
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

}  // namespace

std::vector<std::string> close_names(std::string_view name, const std::vector<std::string_view>& candidates) {
  const auto wanted = characters_of(fold_width(trimmed(name.substr(0, kLongestName * 4))));
  if (wanted.empty() || wanted.size() > kLongestName) return {};
  const std::size_t most = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const auto candidate : candidates) {
    if (candidate.empty()) continue;
    const std::size_t d = distance(wanted, characters_of(candidate), most);
    if (d <= most && d * 2 < wanted.size()) found.emplace_back(d, std::string(candidate));
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> out;
  for (auto& [d, text] : found)
    if (out.size() < kSuggestions && std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
  return out;
}

}  // namespace zhunsheng::load
