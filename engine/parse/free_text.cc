#include "parse/free_text.h"

#include <algorithm>

namespace zhunsheng::parsing {

namespace {

struct Span {
  std::uint32_t begin;
  std::uint32_t end;
};

// A comment begins with // after a blank, so that an address keeps its own.
Span without_comment(const Characters& characters, Span line) {
  for (std::uint32_t i = line.begin; i + 1 < line.end; ++i) {
    if (characters.folded[i] != U'/' || characters.folded[i + 1] != U'/' || characters.classes[i] == 't') continue;
    if (i == line.begin || characters.classes[i - 1] == ' ') return {line.begin, i};
  }
  return line;
}

Span trimmed(const Characters& characters, Span line) {
  while (line.begin < line.end && characters.classes[line.begin] == ' ') ++line.begin;
  while (line.begin < line.end && characters.classes[line.end - 1] == ' ') --line.end;
  return line;
}

// One quotation and nothing else: the marks do not belong to the text.
bool is_one_quotation(const Characters& characters, Span span) {
  if (span.end - span.begin < 2 || characters.classes[span.begin] != 'q' || characters.classes[span.end - 1] != 'e') return false;
  const auto first = characters.classes.begin() + span.begin + 1;
  const auto last = characters.classes.begin() + span.end - 1;
  return std::all_of(first, last, [](char c) { return c == 't'; });
}

}  // namespace

FreeText read_free_text(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const Characters& characters = text.characters;
  FreeText out{{}, begin, begin};
  int lines = 0;
  Span last{begin, begin};
  for (std::uint32_t at = begin; at < end;) {
    const auto stop = std::min<std::size_t>(characters.folded.find(U'\n', at), end);
    const Span line = trimmed(characters, without_comment(characters, {at, static_cast<std::uint32_t>(stop)}));
    at = static_cast<std::uint32_t>(stop) + 1;
    if (line.begin == line.end) continue;
    if (lines++ == 0) out.begin = line.begin;
    if (lines > 1) out.text += '\n';
    out.text += text.raw(line.begin, line.end);
    out.end = line.end;
    last = line;
  }
  if (lines == 1 && is_one_quotation(characters, last)) out.text = std::string(text.raw(last.begin + 1, last.end - 1));
  return out;
}

}  // namespace zhunsheng::parsing
