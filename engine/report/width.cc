#include "report/width.h"

#include <algorithm>
#include <array>

namespace zhunsheng::report {
namespace {

struct Span {
  char32_t first, last;
};

// Unicode 15, East Asian Width W and F, joined where what lies between is unassigned.
constexpr std::array kWide = {
    Span{0x1100, 0x115F},   Span{0x231A, 0x231B},   Span{0x2329, 0x232A},   Span{0x23E9, 0x23EC},   Span{0x23F0, 0x23F0},
    Span{0x23F3, 0x23F3},   Span{0x25FD, 0x25FE},   Span{0x2614, 0x2615},   Span{0x2648, 0x2653},   Span{0x267F, 0x267F},
    Span{0x2693, 0x2693},   Span{0x26A1, 0x26A1},   Span{0x26AA, 0x26AB},   Span{0x26BD, 0x26BE},   Span{0x26C4, 0x26C5},
    Span{0x26CE, 0x26CE},   Span{0x26D4, 0x26D4},   Span{0x26EA, 0x26EA},   Span{0x26F2, 0x26F3},   Span{0x26F5, 0x26F5},
    Span{0x26FA, 0x26FA},   Span{0x26FD, 0x26FD},   Span{0x2705, 0x2705},   Span{0x270A, 0x270B},   Span{0x2728, 0x2728},
    Span{0x274C, 0x274C},   Span{0x274E, 0x274E},   Span{0x2753, 0x2755},   Span{0x2757, 0x2757},   Span{0x2795, 0x2797},
    Span{0x27B0, 0x27B0},   Span{0x27BF, 0x27BF},   Span{0x2B1B, 0x2B1C},   Span{0x2B50, 0x2B50},   Span{0x2B55, 0x2B55},
    Span{0x2E80, 0x303E},   Span{0x3041, 0x3247},   Span{0x3250, 0x4DBF},   Span{0x4E00, 0xA4CF},   Span{0xA960, 0xA97F},
    Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},   Span{0xFE10, 0xFE19},   Span{0xFE30, 0xFE6F},   Span{0xFF01, 0xFF60},
    Span{0xFFE0, 0xFFE6},   Span{0x16FE0, 0x1B2FF}, Span{0x1F004, 0x1F004}, Span{0x1F0CF, 0x1F0CF}, Span{0x1F18E, 0x1F18E},
    Span{0x1F191, 0x1F19A}, Span{0x1F200, 0x1F320}, Span{0x1F32D, 0x1F335}, Span{0x1F337, 0x1F37C}, Span{0x1F37E, 0x1F393},
    Span{0x1F3A0, 0x1F3CA}, Span{0x1F3CF, 0x1F3D3}, Span{0x1F3E0, 0x1F3F0}, Span{0x1F3F4, 0x1F3F4}, Span{0x1F3F8, 0x1F43E},
    Span{0x1F440, 0x1F440}, Span{0x1F442, 0x1F4FC}, Span{0x1F4FF, 0x1F53D}, Span{0x1F54B, 0x1F567}, Span{0x1F57A, 0x1F57A},
    Span{0x1F595, 0x1F596}, Span{0x1F5A4, 0x1F5A4}, Span{0x1F5FB, 0x1F64F}, Span{0x1F680, 0x1F6C5}, Span{0x1F6CC, 0x1F6FC},
    Span{0x1F7E0, 0x1F7F0}, Span{0x1F90C, 0x1FAFF}, Span{0x20000, 0x3FFFD}};

// Combining marks and other characters that take no column, of the scripts that names may be in.
constexpr std::array kNone = {Span{0x0300, 0x036F}, Span{0x0483, 0x0489}, Span{0x0591, 0x05BD}, Span{0x0610, 0x061A},
                              Span{0x064B, 0x065F}, Span{0x0F71, 0x0F7E}, Span{0x0F80, 0x0F84}, Span{0x1AB0, 0x1AFF},
                              Span{0x1DC0, 0x1DFF}, Span{0x200B, 0x200D}, Span{0x20D0, 0x20FF}, Span{0x302A, 0x302D},
                              Span{0x3099, 0x309A}, Span{0xFE00, 0xFE0F}, Span{0xFE20, 0xFE2F}, Span{0xE0100, 0xE01EF}};

template <std::size_t N>
bool within(const std::array<Span, N>& spans, char32_t c) {
  const auto after = std::upper_bound(spans.begin(), spans.end(), c, [](char32_t x, const Span& s) { return x < s.first; });
  return after != spans.begin() && c <= (after - 1)->last;
}

bool stays_with_before(char32_t c) {
  static constexpr std::u32string_view closing = U"，。、；：？！）》”’】〕」』％%)],.;:?!…‰′°";
  return closing.find(c) != std::u32string_view::npos;
}
bool stays_with_after(char32_t c) {
  static constexpr std::u32string_view opening = U"（《“‘【〔「『([";
  return opening.find(c) != std::u32string_view::npos;
}

/// The pieces that no line break may cut: a run of narrow characters, or a wide one, with the punctuation that belongs to it.
std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> result;
  std::size_t begin = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    const bool both_narrow = columns_of(before) < 2 && columns_of(c) < 2 && before != U' ';
    const bool glued = here == 0 || stays_with_before(c) || stays_with_after(before) || columns_of(c) == 0 || both_narrow;
    if (c == U' ' ? here > 0 && before != U' ' : !glued) {
      result.push_back(text.substr(begin, here - begin));
      begin = here;
    }
    before = c;
  }
  result.push_back(text.substr(begin));
  return result;
}

bool is_space(std::string_view piece) { return !piece.empty() && piece.find_first_not_of(' ') == std::string_view::npos; }

void trim_end(std::string& line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
}

/// Collects lines within their widths.
struct Lines {
  int width, rest, used = 0;
  std::vector<std::string> lines{""};

  void break_line() {
    trim_end(lines.back());
    lines.emplace_back();
    used = 0;
    width = rest;
  }
  void add(std::string_view piece) {
    const int columns = columns_of(piece);
    if (used > 0 && used + columns > width) break_line();
    if (used == 0 && is_space(piece) && lines.size() > 1) return;
    if (columns <= width - used) {
      lines.back() += piece;
      used += columns;
      return;
    }
    add_cut(piece);
  }
  void add_cut(std::string_view piece) {
    for (std::size_t at = 0; at < piece.size();) {
      const std::size_t here = at;
      const int columns = columns_of(next_code_point(piece, at));
      if (used > 0 && used + columns > width) break_line();
      lines.back() += piece.substr(here, at - here);
      used += columns;
    }
  }
};

}  // namespace

int columns_of(char32_t c) {
  if (c < 0x300) return c < 0x20 ? 0 : 1;
  if (within(kNone, c)) return 0;
  return within(kWide, c) ? 2 : 1;
}

int columns_of(std::string_view text) {
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) columns += columns_of(next_code_point(text, at));
  return columns;
}

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    if (c == U'\n' || c == U'\t') {
      result += ' ';
    } else if (is_hidden(c)) {
      result += name_of_hidden(c);
    } else {
      result += text.substr(here, at - here);
    }
  }
  return result;
}

std::vector<std::string> wrap(std::string_view text, int first, int rest) {
  Lines lines{std::max(first, 4), std::max(rest, 4)};
  for (const std::string_view piece : pieces(text))
    if (!piece.empty()) lines.add(piece);
  trim_end(lines.lines.back());
  return std::move(lines.lines);
}

std::string padded(std::string_view text, int columns) {
  std::string result(text);
  result.append(static_cast<std::size_t>(std::max(0, columns - columns_of(text))), ' ');
  return result;
}

}  // namespace zhunsheng::report
