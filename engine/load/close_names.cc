#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "load/vocabulary.h"
#include "values/edit_distance.h"
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

}  // namespace

std::vector<std::string> close_names(std::string_view name, const std::vector<std::string_view>& candidates) {
  const auto wanted = characters_of(fold_width(trimmed(name.substr(0, kLongestName * 4))));
  if (wanted.empty() || wanted.size() > kLongestName) return {};
  const std::size_t most = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const auto candidate : candidates) {
    if (candidate.empty()) continue;
    const auto letters = characters_of(candidate);
    if (letters.size() > wanted.size() + most || wanted.size() > letters.size() + most) continue;  // told without the distance
    const std::size_t d = edit_distance(wanted, letters);
    if (d <= most && d * 2 < wanted.size()) found.emplace_back(d, std::string(candidate));
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> out;
  for (auto& [d, text] : found)
    if (out.size() < kSuggestions && std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
  return out;
}

}  // namespace zhunsheng::load
