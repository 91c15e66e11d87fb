#include "load/encoding.h"

#include "load/bytes.h"
#include "source/source.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kLookedAt = 64U << 10U;  // bytes around the fault that are looked at
constexpr std::size_t kEnoughPairs = 2;        // one pair may be chance
// Of a hundred characters of a GB18030 text so many are everyday ones; damaged UTF-8, read as pairs, has half.
constexpr std::size_t kEverydayShare = 80;

unsigned at(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

bool in(unsigned byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

/// The length of one GB18030 sequence beyond ASCII, or 0. `common` is set for GB 2312's level of everyday characters.
std::size_t gb_length(std::string_view text, std::size_t i, bool& common) {
  if (!in(at(text, i), 0x81, 0xFE) || i + 1 >= text.size()) return 0;
  const unsigned second = at(text, i + 1);
  common = in(at(text, i), 0xA1, 0xF7) && in(second, 0xA1, 0xFE);
  if (in(second, 0x40, 0x7E) || in(second, 0x80, 0xFE)) return 2;
  const bool four = in(second, 0x30, 0x39) && i + 3 < text.size() && in(at(text, i + 2), 0x81, 0xFE) && in(at(text, i + 3), 0x30, 0x39);
  return four ? 4 : 0;
}

bool looks_like_gb18030(std::string_view text, bool cut) {
  std::size_t pairs = 0;
  std::size_t everyday = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (at(text, i) < 0x80U) {
      ++i;
      continue;
    }
    bool common = false;
    const std::size_t length = gb_length(text, i, common);
    if (length == 0 && (!cut || i + 4 <= text.size())) return false;
    if (length == 0) break;  // where we stopped looking
    ++pairs;
    everyday += common ? 1U : 0U;
    i += length;
  }
  return pairs >= kEnoughPairs && everyday * 100 >= pairs * kEverydayShare;
}

/// The first byte from `i` on that is not ASCII.
std::size_t end_of_ascii(std::string_view text, std::size_t i) {
  const auto marks = [&](std::size_t from) { return word_at(text.data() + from) & kEachByte * 0x80; };
  while (i + 32 <= text.size() && (marks(i) | marks(i + 8) | marks(i + 16) | marks(i + 24)) == 0) i += 32;
  for (; i + 8 <= text.size(); i += 8)
    if (const std::uint64_t found = marks(i); found != 0) return i + first_marked(found);
  while (i < text.size() && at(text, i) < 0x80U) ++i;
  return i;
}

}  // namespace

std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t i = end_of_ascii(text, 0); i < text.size(); i = end_of_ascii(text, i)) {
    std::size_t end = i;  // no sequence of UTF-8 reaches across an ASCII character
    while (end < text.size() && at(text, end) >= 0x80U) ++end;
    const std::size_t bad = first_invalid_utf8(text.substr(i, end - i));
    if (bad != std::string_view::npos) return i + bad;
    i = end;
  }
  return std::string_view::npos;
}

Encoding guess_encoding(std::string_view text, std::size_t bad_byte) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return Encoding::utf16;
  // From the last ASCII character before the fault: a sequence may have begun as something that UTF-8 allows.
  std::size_t begin = bad_byte;
  while (begin > 0 && at(text, begin - 1) >= 0x80U) --begin;
  return looks_like_gb18030(text.substr(begin, kLookedAt), text.size() - begin > kLookedAt) ? Encoding::gb18030 : Encoding::unknown;
}

std::string_view without_mark(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text;
}

}  // namespace zhunsheng::load
