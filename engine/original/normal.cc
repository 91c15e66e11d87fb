#include <algorithm>
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

bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

/// What stands between two characters of a line, and whether it is a gap between cells.
class Between {
 public:
  void add(char32_t c, std::uint32_t at) {
    if (is_invisible(c)) return;
    const bool mark = c == U'\t' || c == static_cast<char32_t>(kTableCell) || is_bar(c);
    if (blanks_ == 0 || mark) at_ = at;
    blanks_ += mark ? 2U : 1U;
  }
  static bool is_bar(char32_t c) { return c == U'|' || c == U'｜' || c == U'│' || c == U'┃' || c == U'║'; }
  [[nodiscard]] bool any() const { return blanks_ > 0; }
  [[nodiscard]] bool parts(char32_t before, char32_t after) const {
    return blanks_ > 1 || (blanks_ == 1 && is_of_number(before) && is_of_number(after));
  }
  [[nodiscard]] std::uint32_t at() const { return at_; }

 private:
  std::uint32_t blanks_ = 0;
  std::uint32_t at_ = 0;
};

constexpr std::string_view kEditorMark = "[bookmark:";

/// Past the marks that an editor left.
class EditorMarks {
 public:
  explicit EditorMarks(std::string_view text) : text_(text) {}
  /// Past one at `i`, or `i`. To be asked from the beginning to the end.
  std::size_t past(std::size_t i) {
    if (!text_.substr(i).starts_with(kEditorMark)) return i;
    if (i >= end_) end_ = std::min(text_.find_first_of("]\n", i), text_.size());
    return end_ == text_.size() || text_[end_] == '\n' ? i : end_ + 1;
  }

 private:
  std::string_view text_;
  std::size_t end_ = 0;  ///< of the mark or line at hand: looked for once, however many marks stay open in a line
};

}  // namespace

namespace {

/// `every_blank`: a single blank is a gap too.
NormalText normal_of(std::string_view utf8, bool every_blank) {
  NormalText out;
  Between between;
  EditorMarks marks(utf8);
  for (std::size_t i = 0; i < utf8.size();) {
    if (const std::size_t after = marks.past(i); after != i) {
      i = after;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(i);
    const char32_t raw = syntax::next_code_point(utf8, i);
    if (raw != U'\n' && (is_dropped(raw) || Between::is_bar(raw))) {
      between.add(raw, begin);
      continue;
    }
    const bool at_start = out.characters.empty() || out.characters.back() == U'\n';
    if (raw == U'\n' && at_start) continue;
    const char32_t c = representative(syntax::fold(representative(raw)));
    if (!at_start && c != U'\n' && between.any() && (every_blank || between.parts(out.characters.back(), c))) {
      out.characters.push_back(kCell);
      out.origin.push_back(between.at());
    }
    between = {};
    out.characters.push_back(c);
    out.origin.push_back(begin);
  }
  out.origin.push_back(static_cast<std::uint32_t>(utf8.size()));
  return out;
}

}  // namespace

NormalText normal(std::string_view utf8) { return normal_of(utf8, false); }

std::u32string normal_quote(std::string_view utf8) {
  std::string line(utf8);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return normal_of(line, true).characters;
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
