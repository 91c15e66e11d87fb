#include "cite/find.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace zhunsheng::cite {
namespace {

struct Place {
  std::string path;
  std::uint32_t paragraph = 0;  ///< 0: any
  std::uint32_t sentence = 0;
};

std::uint32_t number_after(std::string_view locator, std::string_view mark) {
  const std::size_t at = locator.find(mark);
  std::uint32_t out = 0;
  if (at != std::string_view::npos) std::from_chars(locator.data() + at + mark.size(), locator.data() + locator.size(), out);
  return out;
}

Place place_of(std::string_view locator) {
  Place out;
  out.paragraph = number_after(locator, "¶");
  out.sentence = number_after(locator, "@");
  out.path = std::string(locator.substr(0, std::min(locator.find("¶"), locator.find('@'))));
  return out;
}

/// `sections`: ascending; one number may stand many times in an original. A section lies in those above it.
bool lies_in(const Original& original, const Sentence& sentence, const Place& place, const std::vector<std::uint32_t>& sections) {
  if (place.paragraph > 0 && sentence.paragraph != place.paragraph) return false;
  if (place.sentence > 0 && sentence.number != place.sentence) return false;
  const auto named = [&](std::uint32_t id) { return std::binary_search(sections.begin(), sections.end(), id); };
  if (place.paragraph > 0 || place.sentence > 0) return named(sentence.section);
  std::uint32_t id = sentence.section;
  while (!named(id) && original.sections[id].parent != kNoSection) id = original.sections[id].parent;
  return named(id);
}

struct Occurrence {
  std::uint32_t sentence;
  Span span;
};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Whether a number goes on over the place: 9|5, 3|.5, 95|%. The number that a line begins with is not of its words: 1．|2026年.
bool splits_number(std::u32string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const char32_t before = text[at - 1];
  const char32_t after = text[at];
  if (is_digit(before)) {
    if (is_digit(after) || after == U'%' || after == U'‰' || after == U'万' || after == U'亿') return true;
    return after == U'.' && at + 1 < text.size() && is_digit(text[at + 1]);
  }
  if (before != U'.' || !is_digit(after)) return false;
  std::size_t begin = at - 1;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return begin < at - 1 && begin > 0 && text[begin - 1] != U'\n';
}

/// The end of the quote's words at `at`, if they stand there. A gap between cells may be written as blanks, or not at all where no
/// number arises from it; blanks make no difference anywhere else, except within a number.
std::optional<std::size_t> matched(std::u32string_view text, std::size_t at, std::u32string_view quote) {
  std::size_t i = at;
  for (const char32_t c : quote) {
    if (i >= text.size()) return {};
    if (c == kCell) {
      if (text[i] == kCell)
        ++i;
      else if (is_of_number(text[i - 1]) && is_of_number(text[i]))
        return {};
      continue;
    }
    if (text[i] == kCell && i > at && i + 1 < text.size() && text[i - 1] != kCell) {
      if (would_count(text[i - 1], text[i + 1])) return {};
      ++i;
    }
    if (text[i] != c) return {};
    ++i;
  }
  return i;
}

std::vector<Occurrence> occurrences(const Original& original, std::u32string_view quote) {
  std::vector<Occurrence> out;
  const std::u32string_view text = original.text.characters;
  for (std::size_t at = text.find(quote.front()); at != std::u32string_view::npos; at = text.find(quote.front(), at + 1)) {
    const auto end = matched(text, at, quote);
    if (!end || splits_number(text, at) || splits_number(text, *end)) continue;
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(*end)};
    const auto holding = std::upper_bound(original.sentences.begin(), original.sentences.end(), span.begin,
                                          [](std::uint32_t begin, const Sentence& s) { return begin < s.span.end; });
    if (holding != original.sentences.end()) out.push_back({static_cast<std::uint32_t>(holding - original.sentences.begin()), span});
  }
  return out;
}

/// The stretch of text with the fewest changes from the quote (P. H. Sellers, 1980), if under half of it changes.
std::optional<Span> nearest(std::u32string_view text, std::u32string_view quote) {
  struct Cell {
    std::uint32_t cost, begin;
  };
  std::vector<Cell> row(quote.size() + 1);
  for (std::uint32_t k = 0; k <= quote.size(); ++k) row[k] = {k, 0};
  Cell best{static_cast<std::uint32_t>(quote.size() / 2), 0};
  std::optional<Span> out;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    Cell diagonal = row[0];
    row[0] = {0, i + 1};
    for (std::uint32_t k = 1; k <= quote.size(); ++k) {
      const Cell above = row[k];
      Cell next = {diagonal.cost + (text[i] == quote[k - 1] ? 0U : 1U), k == 1 ? i : diagonal.begin};
      if (above.cost + 1 < next.cost) next = {above.cost + 1, above.begin};
      if (row[k - 1].cost + 1 < next.cost) next = {row[k - 1].cost + 1, row[k - 1].begin};
      diagonal = above;
      row[k] = next;
    }
    if (row[quote.size()].cost >= best.cost) continue;
    best = row[quote.size()];
    out = Span{best.begin, i + 1};
  }
  return out;
}

Finding near(const Original& original, std::u32string_view quote) {
  Finding out;
  const auto span = nearest(original.text.characters, quote);
  if (!span) return out;
  out.span = *span;
  while (splits_number(original.text.characters, out.span.begin)) --out.span.begin;
  while (splits_number(original.text.characters, out.span.end)) ++out.span.end;
  for (std::uint32_t i = 0; i < original.sentences.size() && out.sentences.empty(); ++i)
    if (original.sentences[i].span.touches(*span)) out.sentences.push_back(i);
  return out;
}

Finding clause_alone(const Original& original, const std::vector<std::uint32_t>& sections) {
  Finding out;
  if (sections.empty()) return out;
  out.result = Found::found;
  out.span = original.sections[sections.front()].span;
  for (std::uint32_t i = 0; i < original.sentences.size(); ++i)
    if (original.sentences[i].section == sections.front()) out.sentences.push_back(i);
  return out;
}

void add_sentence(Finding& finding, const Occurrence& at) {
  if (finding.sentences.empty()) finding.span = at.span;
  if (finding.sentences.empty() || finding.sentences.back() != at.sentence) finding.sentences.push_back(at.sentence);
}

}  // namespace

std::vector<std::uint32_t> sections_at(const Original& original, std::string_view locator) {
  const std::string path = place_of(locator).path;
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < original.sections.size(); ++i)
    if (original.sections[i].locator == path) out.push_back(i);
  return out;
}

Finding find(const Original& original, std::string_view locator, std::string_view quote) {
  const Place place = place_of(locator);
  const auto sections = sections_at(original, locator);
  const std::u32string words = normal_quote(quote);
  if (words.empty()) return clause_alone(original, sections);
  Finding inside;
  Finding elsewhere;
  for (const Occurrence& at : occurrences(original, words))
    add_sentence(lies_in(original, original.sentences[at.sentence], place, sections) ? inside : elsewhere, at);
  if (!inside.sentences.empty()) {
    inside.result = inside.sentences.size() > 1 ? Found::ambiguous : Found::found;
    return inside;
  }
  if (elsewhere.sentences.empty()) return near(original, words);
  elsewhere.result = Found::moved;
  return elsewhere;
}

}  // namespace zhunsheng::cite
