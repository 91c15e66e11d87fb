#include <algorithm>
#include <fmt/format.h>

#include "report/diagnostics.h"
#include "report/paper.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

struct Place {
  LineColumn begin, end;
};

Place place_of(const Source& source, Range range) {
  return {source.line_column(range.begin), source.line_column(std::max(range.begin, range.end))};
}

/// The byte of a line at a column that counts code points.
std::size_t byte_at(std::string_view line, std::uint32_t column) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < column && at < line.size(); ++i) next_code_point(line, at);
  return at;
}

/// Around the marked part of a long line, what fits into `room` columns.
std::size_t window_begin(std::string_view line, std::size_t mark, int room) {
  const int before = columns_of(line.substr(0, mark));
  if (before + 12 <= room || columns_of(line) <= room) return 0;
  int columns = 0;
  std::size_t at = 0;
  while (columns < before - room / 2) columns += columns_of(next_code_point(line, at));
  return at;
}

std::string_view window_of(std::string_view line, int room) {
  int columns = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    columns += columns_of(next_code_point(line, at));
    if (columns > room) return line.substr(0, here);
  }
  return line;
}

/// The line of the source, and under it the mark.
void append_excerpt(Paper& paper, const Source& source, Range range, Ink ink) {
  const Place place = place_of(source, range);
  const std::string number = std::to_string(place.begin.line);
  const int room = paper.view().width - static_cast<int>(number.size()) - 4;
  const std::string_view whole = source.line(place.begin.line);
  const std::size_t mark = byte_at(whole, place.begin.column);
  const std::size_t cut = window_begin(whole, mark, room);
  const std::string_view line = window_of(whole.substr(cut), room);
  const std::size_t end = place.end.line == place.begin.line ? byte_at(whole, place.end.column) : whole.size();
  const std::string before = printable(whole.substr(cut, mark - cut));
  const std::string marked = printable(line.substr(std::min(line.size(), mark - cut), end > mark ? end - mark : 0));
  const std::string gutter = fmt::format(" {} | ", number);
  paper.line(gutter + printable(line));
  const auto spaces = static_cast<std::size_t>(columns_of(before));
  const auto marks = static_cast<std::size_t>(std::max(1, columns_of(marked)));
  const std::string under = std::string(number.size() + 2, ' ') + "| " + std::string(spaces, ' ');
  paper.line(under + inked(std::string(marks, '^'), Ink::plain, false), ink);
}

std::string place_text(const Sources& sources, Range range) {
  const Source& source = sources[range.source];
  const LineColumn at = source.line_column(range.begin);
  return fmt::format("{}:{}:{}", source.name(), at.line, at.column);
}

/// The line as it would be after the fix; nothing for a fix over several lines.
std::string mended(const Source& source, const Fix& fix) {
  const Place place = place_of(source, fix.range);
  if (place.begin.line != place.end.line) return fix.text;
  const std::string_view line = source.line(place.begin.line);
  std::string result(line.substr(0, byte_at(line, place.begin.column)));
  result += fix.text;
  result += line.substr(byte_at(line, place.end.column));
  return result.substr(std::min(result.size(), result.find_first_not_of(" \t")));
}

void append_extras(Paper& paper, const Diagnostic& diagnostic, const Sources& sources) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  for (const Note& note : diagnostic.notes) {
    const bool placed = note.range.source != kNoSource;
    paper.paragraph(2, zh ? "说明：" : "note: ", (placed ? place_text(sources, note.range) + "  " : "") + pick(note.words, view),
                    Ink::plain, Ink::cyan);
    if (placed) append_excerpt(paper, sources[note.range.source], note.range, Ink::cyan);
  }
  if (const std::string& help = pick(diagnostic.help, view); !help.empty())
    paper.paragraph(2, zh ? "改法：" : "help: ", help, Ink::plain, Ink::cyan);
  for (const Fix& fix : diagnostic.fixes)
    if (fix.range.source != kNoSource)
      paper.paragraph(2, zh ? "改为：" : "mended: ", mended(sources[fix.range.source], fix), Ink::plain, Ink::green);
}

void append_one(Paper& paper, const Diagnostic& diagnostic, const Sources& sources) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  const bool error = code_severity(diagnostic.code) == DiagnosticSeverity::error;
  const Ink ink = error ? Ink::red : Ink::yellow;
  const std::string mark =
      fmt::format("{}{}{}", error ? (zh ? "错误 " : "error ") : (zh ? "警告 " : "warning "), code_text(diagnostic.code), zh ? "：" : ": ");
  const bool placed = diagnostic.range.source != kNoSource && diagnostic.range.source < sources.size();
  if (placed) paper.line(place_text(sources, diagnostic.range), Ink::bold);
  if (!diagnostic.where.empty()) paper.line(diagnostic.where, Ink::bold);
  paper.paragraph(0, mark, pick(diagnostic.message, view), Ink::bold, ink);
  if (placed) append_excerpt(paper, sources[diagnostic.range.source], diagnostic.range, ink);
  append_extras(paper, diagnostic, sources);
}

}  // namespace

void append_text(std::string& out, const Diagnostics& diagnostics, const Sources& sources, const View& view) {
  if (diagnostics.list().empty()) return;
  std::string text;
  Paper paper(text, view);
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    paper.blank();
    append_one(paper, diagnostic, sources);
  }
  const std::size_t warnings =
      diagnostics.list().size() + diagnostics.dropped() - std::min(diagnostics.errors(), diagnostics.list().size() + diagnostics.dropped());
  paper.blank();
  std::string total = view.language == Language::zh ? fmt::format("共 {} 个错误，{} 个警告", diagnostics.errors(), warnings)
                                                    : fmt::format("{} error{}, {} warning{}", diagnostics.errors(),
                                                                  diagnostics.errors() == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
  if (diagnostics.dropped() > 0)
    total += view.language == Language::zh ? fmt::format("（其中 {} 个未列出）", diagnostics.dropped())
                                           : fmt::format(" ({} not shown)", diagnostics.dropped());
  paper.paragraph(0, total);
  out += text;
}

}  // namespace zhunsheng::report
