// Sections and sentences of an original, by the numbers that its paragraphs begin with.
#include <algorithm>
#include <optional>
#include <set>

#include "original/original.h"
#include "syntax/code_points.h"

namespace zhunsheng {

namespace {

constexpr std::u32string_view kChineseDigits = U"一二三四五六七八九十百〇零";
constexpr std::uint32_t kFirstOfPlan = 3;      // rank of 一、; above it 第一章, 第一节, 第一条
constexpr std::uint32_t kLongestHeading = 45;  // characters: a longer first sentence is text, not a heading

struct Numbering {
  std::uint32_t rank = 0;  ///< 0 the highest
  std::u32string number;
  std::uint32_t length = 0;  ///< characters of number and signs
};

/// 十二 or 12 as a number; Chinese ones below a thousand.
std::uint32_t value_of(std::u32string_view number) {
  std::uint32_t total = 0;
  std::uint32_t digit = 0;
  for (const char32_t c : number) {
    const auto chinese = std::u32string_view(U"〇一二三四五六七八九").find(c);
    if (chinese != std::u32string_view::npos) {
      digit = static_cast<std::uint32_t>(chinese);
    } else if (c == U'十' || c == U'百') {
      total += (digit == 0 ? 1 : digit) * (c == U'十' ? 10 : 100);
      digit = 0;
    } else if (c != U'零') {
      digit = digit * 10 + static_cast<std::uint32_t>(c - U'0');
    }
  }
  return total + digit;
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

std::uint32_t run_of(std::u32string_view text, std::uint32_t at, bool chinese) {
  std::uint32_t end = at;
  while (end < text.size() && (chinese ? kChineseDigits.find(text[end]) != std::u32string_view::npos : is_digit(text[end]))) ++end;
  return end - at;
}

/// 第三章, 第二节, 第十条: ranks 0, 1 and 2.
std::optional<Numbering> legal_numbering(std::u32string_view text) {
  if (!text.starts_with(U"第")) return {};
  const std::uint32_t length = std::max(run_of(text, 1, true), run_of(text, 1, false));
  if (length == 0 || 1 + length >= text.size()) return {};
  const auto rank = std::u32string_view(U"章节条").find(text[1 + length]);
  if (rank == std::u32string_view::npos) return {};
  return Numbering{static_cast<std::uint32_t>(rank), std::u32string(text.substr(1, length)), length + 2};
}

/// 一、 is of rank 3, （一） of rank 4, 1． of rank 5, （1） of rank 6, 1） and ① of rank 7.
std::optional<Numbering> plan_numbering(std::u32string_view text) {
  const bool bracket = text.starts_with(U"(");
  const std::uint32_t first = bracket ? 1 : 0;
  for (const bool chinese : {true, false}) {
    const std::uint32_t length = run_of(text, first, chinese);
    const std::uint32_t after = first + length;
    if (length == 0 || length > 4 || after >= text.size()) continue;
    const auto found = [&](std::uint32_t rank, std::uint32_t signs) {
      return Numbering{rank, std::u32string(text.substr(first, length)), after + signs};
    };
    const char32_t sign = text[after];
    if (bracket) {
      if (sign != U')') continue;
      const bool more = after + 1 < text.size() && text[after + 1] == U'、';
      return found(chinese ? 4 : 6, more ? 2 : 1);
    }
    if (chinese && (sign == U'、' || sign == U'.')) return found(3, 1);
    if (!chinese && sign == U')') return found(7, 1);
    if (!chinese && (sign == U'、' || (sign == U'.' && (after + 1 >= text.size() || !is_digit(text[after + 1]))))) return found(5, 1);
  }
  if (!text.empty() && text[0] >= U'①' && text[0] <= U'⑳') {
    const std::string number = std::to_string(text[0] - U'①' + 1);
    return Numbering{7, std::u32string(number.begin(), number.end()), 1};
  }
  return {};
}

std::optional<Numbering> numbering_of(std::u32string_view line) {
  auto numbering = legal_numbering(line);
  return numbering ? numbering : plan_numbering(line);
}

bool ends_sentence(char32_t c) { return c == U'。' || c == U'!' || c == U'?'; }
bool closes(char32_t c) { return c == U'"' || c == U'\'' || c == U')' || c == U'>' || c == U']'; }

class Reader {
 public:
  explicit Reader(Original& original) : original_(original) {}

  void run() {
    open("前言", "", 0, 0);
    const auto size = static_cast<std::uint32_t>(text().size());
    for (std::uint32_t begin = 0; begin < size;) {
      const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text().find(U'\n', begin), size));
      if (end > begin) paragraph({begin, end});
      begin = end + 1;
    }
    close_down_to(0, size);
    Section& preamble = original_.sections.front();
    preamble.own.end = preamble.span.end;
  }

 private:
  struct Open {
    std::uint32_t rank;
    std::uint32_t section;
    std::uint32_t paragraphs = 0;
    std::uint32_t sentences = 0;
  };

  [[nodiscard]] const std::u32string& text() const { return original_.text.characters; }

  void open(std::string locator, std::string heading, std::uint32_t rank, std::uint32_t begin) {
    Section section;
    section.repeated = !known_.insert(locator).second;
    section.locator = std::move(locator);
    section.heading = std::move(heading);
    section.span = section.own = {begin, begin};
    section.depth = static_cast<std::uint32_t>(open_.size());
    if (!open_.empty()) section.parent = open_.back().section;
    open_.push_back({rank, static_cast<std::uint32_t>(original_.sections.size())});
    original_.sections.push_back(std::move(section));
  }

  void close_down_to(std::uint32_t rank, std::uint32_t at) {
    while (!open_.empty() && open_.back().rank >= rank) {
      original_.sections[open_.back().section].span.end = at;
      open_.pop_back();
    }
  }

  void paragraph(Span span) {
    const auto numbering = numbering_of(original_.characters(span));
    const bool row = is_row(span, numbering);
    if (numbering && !row) begin_section(span, *numbering);
    ++open_.back().paragraphs;
    if (row)
      original_.sentences.push_back({span, open_.back().section, open_.back().paragraphs, ++open_.back().sentences, true});
    else
      sentences(span, numbering.has_value());
    original_.sections[open_.back().section].own.end = span.end;
  }

  /// A row of a table that was one; else a line in cells without a sentence's end in it. A gap behind a line's number makes no cell.
  [[nodiscard]] bool is_row(Span span, const std::optional<Numbering>& numbering) const {
    std::uint32_t gaps = 0;
    bool marked = false;
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
      if (text()[i] != kCell) continue;
      const char raw = original_.raw[original_.text.origin[i]];
      if (raw == kTableCell) return true;
      if (numbering && i == span.begin + numbering->length) continue;
      marked = marked || (raw != ' ' && raw != '\xE3' && raw != '\xC2');
      ++gaps;
    }
    if (gaps == 0 || (numbering && numbering->rank < kFirstOfPlan)) return false;
    const auto line = original_.characters(span);
    if (std::any_of(line.begin(), line.end(), ends_sentence)) return false;
    return gaps > 1 || (!numbering && (marked || stands_among_cells(span)));
  }

  /// Whether the line below, or the row above, is in cells too: a line with one wide blank may be a title or a signature.
  [[nodiscard]] bool stands_among_cells(Span span) const {
    if (!original_.sentences.empty() && original_.sentences.back().row && original_.sentences.back().span.end + 1 == span.begin)
      return true;
    if (span.end >= text().size()) return false;
    const std::u32string_view rest = std::u32string_view(text()).substr(span.end + 1);
    const std::u32string_view below = rest.substr(0, rest.find(U'\n'));
    return below.find(kCell) != std::u32string_view::npos && !numbering_of(below) &&
           std::none_of(below.begin(), below.end(), ends_sentence);
  }

  void begin_section(Span span, const Numbering& numbering) {
    const bool first = open_.size() == 1 && open_.front().rank == 0 && open_.front().section == 0;
    close_down_to(first ? 0 : numbering.rank, span.begin);
    std::string locator = open_.empty() ? "" : original_.sections[open_.back().section].locator + "/";
    locator += utf8(numbering.number);
    const std::u32string_view line = original_.characters(span);
    const auto end = std::find_if(line.begin(), line.end(), ends_sentence) - line.begin();
    const bool is_heading = end <= kLongestHeading;
    Span heading{span.begin + numbering.length, span.begin + static_cast<std::uint32_t>(end)};
    if (!heading.empty() && text()[heading.begin] == kCell) ++heading.begin;
    open(std::move(locator), is_heading ? original_.words(heading) : "", numbering.rank, span.begin);
    original_.sections.back().number = {span.begin, span.begin + numbering.length};
    original_.sections.back().rank = numbering.rank;
    original_.sections.back().value = value_of(numbering.number);
    original_.sections.back().run_in = is_heading && static_cast<std::size_t>(end) < line.size();
  }

  void sentences(Span paragraph, bool numbered) {
    Open& open = open_.back();
    const Section& section = original_.sections[open.section];
    const bool alone = numbered && !section.run_in && !section.heading.empty();
    for (std::uint32_t begin = paragraph.begin; begin < paragraph.end;) {
      std::uint32_t end = begin;
      while (end < paragraph.end && !ends_sentence(text()[end])) ++end;
      while (end < paragraph.end && (ends_sentence(text()[end]) || closes(text()[end]))) ++end;
      original_.sentences.push_back({{begin, end}, open.section, open.paragraphs, alone ? 0 : ++open.sentences});
      begin = end;
    }
  }

  Original& original_;
  std::vector<Open> open_;
  std::set<std::string> known_;
};

}  // namespace

std::string Original::words(Span span) const {
  std::string out;
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    if (text.characters[i] == U'\n') continue;
    if (text.characters[i] == kCell) {
      out += ' ';
      continue;
    }
    std::size_t end = text.origin[i];
    syntax::next_code_point(raw, end);
    out.append(raw, text.origin[i], end - text.origin[i]);
  }
  return out;
}

std::string Original::printed(const Sentence& sentence) const {
  constexpr std::uint32_t kArticle = 2;
  const Section& section = sections[sentence.section];
  const bool begins = !section.number.empty() && section.number.begin == sentence.span.begin && section.rank <= kArticle;
  if (!begins) return words(sentence.span);
  std::uint32_t rest = section.number.end;
  if (rest < sentence.span.end && text.characters[rest] == kCell) ++rest;
  return words(section.number) + " " + words({rest, sentence.span.end});
}

std::string Original::locator(const Sentence& sentence) const {
  const std::string& section = sections[sentence.section].locator;
  return sentence.number == 0 ? section : section + "@" + std::to_string(sentence.number);
}

Original structure_of(std::string document, std::string file, std::string raw) {
  Original original;
  original.document = std::move(document);
  original.file = std::move(file);
  original.raw = std::move(raw);
  original.text = normal(original.raw);
  Reader(original).run();
  return original;
}

std::vector<Span> clauses_of(const Original& original, const Sentence& sentence) {
  if (sentence.row) return {sentence.span};
  std::vector<Span> out;
  int depth = 0;
  bool quoted = false;
  std::uint32_t begin = sentence.span.begin;
  const std::u32string& text = original.text.characters;
  for (std::uint32_t i = begin; i < sentence.span.end; ++i) {
    const char32_t c = text[i];
    if (c == U'"') quoted = !quoted;
    if (c == U'(' || c == U'<' || c == U'[') ++depth;
    if ((c == U')' || c == U'>' || c == U']') && depth > 0) --depth;
    const bool sign = c == U',' || c == U';' || c == U':' || ends_sentence(c);
    const bool last = i + 1 == sentence.span.end;
    if (!last && (!sign || depth > 0 || quoted)) continue;
    if (i + 1 > begin) out.push_back({begin, i + 1});
    begin = i + 1;
  }
  return out;
}

}  // namespace zhunsheng
