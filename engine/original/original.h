// An original document: its text in the form in which copies of it are equal, and its structure: sections, paragraphs, sentences, clauses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng {

/// Half-open range of normal characters.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool touches(Span other) const { return begin < other.end && other.begin < end; }
  [[nodiscard]] bool holds(Span other) const { return begin <= other.begin && other.end <= end; }
};

/// The gap between two cells of a line: a tab, several blanks or a bar; or one blank between digits, which parts two numbers.
inline constexpr char32_t kCell = U'\t';
/// What readers of tables put between the cells of a row.
inline constexpr char kTableCell = '\x1F';

/// Text without what differs between copies: the width of signs, white space and invisible characters, the form of quotation marks,
/// dashes and title marks, marks that an editor left ([bookmark: …]). Never the wording. Line breaks stay, one between paragraphs, and
/// gaps between cells, one between two.
struct NormalText {
  std::u32string characters;
  std::vector<std::uint32_t> origin;  ///< byte of the raw text that each character begins at, and the raw text's size
};
NormalText normal(std::string_view utf8);
/// The normal characters of a quote, which goes over no line break of the original, with a gap wherever it has blanks.
std::u32string normal_quote(std::string_view utf8);

/// Without the gaps, except where a number would run over one: what fingerprints are made of.
std::u32string joined(std::u32string_view characters);
/// A digit or a point.
bool is_of_number(char32_t c);
/// Whether two characters, put side by side, may be read as one number: 2 and 3, 5 and %.
bool would_count(char32_t before, char32_t after);

/// The characters as UTF-8.
std::string utf8(std::u32string_view characters);

/// What a citation is pinned by: 32 hexadecimal digits, the first half of the SHA-256 of the normal characters as UTF-8.
std::string fingerprint(std::u32string_view characters);

inline constexpr std::uint32_t kNoSection = 0xFFFFFFFF;

struct Section {
  std::string locator;  ///< "二/五/11"; "前言" before the first heading
  std::string heading;  ///< as in the original, without its number
  Span number;          ///< of its heading, as it is written: 第四条, （一）; empty before the first heading
  Span span;            ///< with all sections below it
  Span own;             ///< without them
  std::uint32_t parent = kNoSection;
  std::uint32_t depth = 0;
  std::uint32_t rank = 0;   ///< of its kind of number: 章 0, 节 1, 条 2, 一、 3, （一） 4, 1． 5, （1） 6, 1） and ① 7
  std::uint32_t value = 0;  ///< of its number; 0: none
  bool run_in = false;      ///< its heading is the first sentence of its first paragraph
  bool repeated = false;    ///< a section before it has the same locator
};

struct Sentence {
  Span span;
  std::uint32_t section = 0;
  std::uint32_t paragraph = 0;  ///< of the section, from 1
  std::uint32_t number = 0;     ///< of the section, from 1; 0: a heading that stands alone
  bool row = false;             ///< a row of a table: one sentence, whatever its cells hold
};

struct Original {
  std::string document;  ///< id: "fujian-2025"
  std::string file;      ///< what it was read from
  std::string raw;       ///< UTF-8
  NormalText text;
  std::vector<Section> sections;  ///< in order; a section comes before those below it
  std::vector<Sentence> sentences;

  [[nodiscard]] std::u32string_view characters(Span span) const {
    return std::u32string_view(text.characters).substr(span.begin, span.end - span.begin);
  }
  /// The words as the original has them, without line breaks, blanks and what an editor left; a blank between cells.
  [[nodiscard]] std::string words(Span span) const;
  /// The same of a sentence, with a blank behind the number of a 章, 节, 条 that it begins with.
  [[nodiscard]] std::string printed(const Sentence& sentence) const;
  /// "二/五/11@3"
  [[nodiscard]] std::string locator(const Sentence& sentence) const;
};

/// Finds sections and sentences. `raw` is UTF-8, a line a paragraph.
Original structure_of(std::string document, std::string file, std::string raw);

/// The cells of a line, without the empty ones.
std::vector<Span> cells_of(const Original& original, Span line);

/// The parts of a sentence between ，；： and the end, outside brackets and quotation marks. A row is one.
std::vector<Span> clauses_of(const Original& original, const Sentence& sentence);

}  // namespace zhunsheng
