#include <span>

#include "base/sha256.h"
#include "original/original.h"
#include "syntax/code_points.h"

namespace zhunsheng {

namespace {

/// Characters of one meaning in several forms; the first stands for all.
constexpr std::u32string_view kAlike[] = {U"\"“”„‟〝〞＂「」『』", U"'‘’‚‛＇", U"<〈《«", U">〉》»", U"[〔【［", U"]〕】］",
                                          U"-‐‑‒–—―−－",           U"~～〜∼",  U"·•・‧",  U"%％٪"};

char32_t representative(char32_t c) {
  for (const auto alike : kAlike)
    if (alike.substr(1).find(c) != std::u32string_view::npos) return alike.front();
  return c;
}

bool is_dropped(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\r' || c == 0xA0 || c == 0xAD || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 ||
         c == 0x2029 || (c >= 0x202A && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF || c < 0x20 || c == 0x7F;
}

constexpr std::string_view kEditorMark = "[bookmark:";

/// Past a mark that an editor left at `i`, or `i`.
std::size_t past_mark(std::string_view text, std::size_t i) {
  if (!text.substr(i).starts_with(kEditorMark)) return i;
  const std::size_t end = text.find_first_of("]\n", i);
  return end == std::string_view::npos || text[end] == '\n' ? i : end + 1;
}

}  // namespace

NormalText normal(std::string_view utf8) {
  NormalText out;
  for (std::size_t i = 0; i < utf8.size();) {
    if (const std::size_t after = past_mark(utf8, i); after != i) {
      i = after;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(i);
    const char32_t c = syntax::next_code_point(utf8, i);
    if (c != U'\n' && is_dropped(c)) continue;
    if (c == U'\n' && (out.characters.empty() || out.characters.back() == U'\n')) continue;
    out.characters.push_back(representative(syntax::fold(representative(c))));
    out.origin.push_back(begin);
  }
  out.origin.push_back(static_cast<std::uint32_t>(utf8.size()));
  return out;
}

std::u32string normal_quote(std::string_view utf8) {
  std::u32string out = normal(utf8).characters;
  std::erase(out, U'\n');
  return out;
}

std::string utf8(std::u32string_view characters) {
  std::string out;
  for (const char32_t c : characters) syntax::append_utf8(out, c);
  return out;
}

std::string fingerprint(std::u32string_view characters) {
  const std::string bytes = utf8(characters);
  const std::string whole = text(Sha256::of(std::as_bytes(std::span(bytes))));
  return whole.substr(std::string_view("sha-256:").size(), 32);
}

}  // namespace zhunsheng
