#include "parse/characters.h"

#include <algorithm>

namespace zhunsheng::parsing {

namespace {

bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

// Letters of other scripts, superscripts and squared units (m², ㎡).
bool is_other_letter(char32_t c) {
  return between(c, 0xC0, 0x24F) || between(c, 0x370, 0x1FFF) || between(c, 0x3040, 0x318F) || between(c, 0x3300, 0x33FF) ||
         between(c, 0xA000, 0xD7A3) || c == U'²' || c == U'³' || c == U'°' || c == U'℃' || c == U'µ';
}

char class_of_ascii(char32_t c) {
  if (between(c, U'0', U'9')) return '0';
  if (between(c | 0x20U, U'a', U'z') || c == U'_') return 'a';
  if (c == U'\n') return '\n';
  if (c == U' ' || c == U'\t' || c == U'\r' || c == U'\f' || c == U'\v') return ' ';
  constexpr std::u32string_view kept = U"()[]:,;#@.-+*/%=<>!|&";
  return kept.find(c) != std::u32string_view::npos ? static_cast<char>(c) : 'o';
}

// Quotation marks are classed afterwards, when it is known which have a partner.
char class_of(char32_t c) {
  if (c < 0x80) return class_of_ascii(c);
  if (syntax::is_chinese(c)) return 'h';
  switch (c) {
    case U'、':
      return 'd';
    case U'。':
      return 's';
    case U'≥':
      return 'g';
    case U'≤':
      return 'l';
    case U'≠':
      return 'x';
    case U'¶':
      return '@';
    case U'‰':
      return '%';
    case 0xA0:
    case 0xFEFF:
    case 0x2028:
    case 0x2029:
    case 0x85:
      return ' ';
    default:
      break;
  }
  if (between(c, 0x2000, 0x200D)) return ' ';
  return is_other_letter(c) ? 'a' : 'o';
}

void mark_pair(std::string& classes, std::size_t open, std::size_t close, char opening, char closing) {
  classes[open] = opening;
  for (std::size_t i = open + 1; i < close; ++i) classes[i] = 't';
  classes[close] = closing;
}

// Finds the partners of quotation marks on one line; “…” nest, "…" and 「…」 do not.
class Quotes {
 public:
  explicit Quotes(Characters& characters) : text_(characters.folded), classes_(characters.classes) {}

  void line(std::size_t begin, std::size_t end) {
    match_nested(begin, end);
    bool comment = false;
    for (std::size_t i = begin; i < end && !comment; ++i) {
      comment = text_[i] == U'/' && i + 1 < end && text_[i + 1] == U'/' && (i == begin || classes_[i - 1] == ' ');
      if (!comment) i = at(i, end);
    }
  }

 private:
  void match_nested(std::size_t begin, std::size_t end) {
    partner_.assign(end - begin, 0);
    std::vector<std::size_t> open;
    for (std::size_t i = begin; i < end; ++i) {
      if (text_[i] == U'“') open.push_back(i);
      if (text_[i] != U'”' || open.empty()) continue;
      partner_[open.back() - begin] = i;
      open.pop_back();
    }
    begin_ = begin;
  }

  // Returns the last code point that it dealt with.
  std::size_t at(std::size_t i, std::size_t end) {
    const char32_t c = text_[i];
    if (c == U'“') return close(i, partner_[i - begin_], 'q', 'e', end);
    if (c == U'"') return close(i, find(U'"', i + 1, end), 'q', 'e', end);
    if (c == U'「') return close(i, find(U'」', i + 1, end), 'n', 'w', end);
    if (c == U'”') classes_[i] = 'e';
    if (c == U'」') classes_[i] = 'w';
    return i;
  }

  std::size_t find(char32_t wanted, std::size_t from, std::size_t end) const {
    const auto last = text_.begin() + static_cast<std::ptrdiff_t>(end);
    const auto found = std::find(text_.begin() + static_cast<std::ptrdiff_t>(from), last, wanted);
    return found == last ? 0 : static_cast<std::size_t>(found - text_.begin());
  }

  std::size_t close(std::size_t open, std::size_t partner, char opening, char closing, std::size_t end) {
    if (partner == 0) {
      classes_[open] = 'u';
      return end;
    }
    mark_pair(classes_, open, partner, opening, closing);
    return partner;
  }

  const std::u32string& text_;
  std::string& classes_;
  std::vector<std::size_t> partner_;
  std::size_t begin_ = 0;
};

}  // namespace

std::string Characters::text(std::size_t begin, std::size_t end) const {
  std::string out;
  out.reserve((end - begin) * 3);
  for (std::size_t i = begin; i < end; ++i) append_utf8(out, folded[i]);
  return out;
}

Characters read_characters(std::string_view text) {
  Characters out;
  out.folded.reserve(text.size() / 2);
  out.classes.reserve(text.size() / 2);
  out.offsets.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size();) {
    out.offsets.push_back(static_cast<std::uint32_t>(i));
    out.folded.push_back(fold(syntax::next_code_point(text, i)));
    out.classes.push_back(class_of(out.folded.back()));
  }
  out.offsets.push_back(static_cast<std::uint32_t>(text.size()));
  Quotes quotes(out);
  for (std::size_t begin = 0; begin < out.folded.size();) {
    const std::size_t end = std::min(out.folded.find(U'\n', begin), out.folded.size());
    quotes.line(begin, end);
    begin = end + 1;
  }
  return out;
}

}  // namespace zhunsheng::parsing
