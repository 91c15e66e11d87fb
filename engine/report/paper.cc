#include "report/paper.h"

#include <algorithm>

#include "report/width.h"

namespace zhunsheng::report {
namespace {

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "";
    case Ink::bold:
      return "1";
    case Ink::dim:
      return "2";
    case Ink::red:
      return "31";
    case Ink::green:
      return "32";
    case Ink::yellow:
      return "33";
    case Ink::cyan:
      return "36";
  }
  return "";
}

/// Indents take at most half of a narrow screen.
int fitting(int indent, int width) { return std::min(indent, width / 2); }

}  // namespace

std::string inked(std::string_view text, Ink ink, bool colour) {
  if (!colour || ink == Ink::plain || text.empty()) return std::string(text);
  std::string result = "\x1b[";
  result += code_of(ink);
  result += 'm';
  result += text;
  result += "\x1b[0m";
  return result;
}

void Paper::write(std::string_view text, Ink ink) { out_ += inked(text, ink, view_.colour); }

void Paper::paragraph(int indent, std::string_view mark, std::string_view text, Ink ink, Ink mark_ink) {
  const int left = fitting(indent, view_.width);
  const int hang = fitting(left + columns_of(mark), view_.width);
  const int room = view_.width - hang;
  const int first_room = view_.width - left - columns_of(mark);
  bool first = true;
  for (const std::string& line : wrap(printable(text), first_room, room)) {
    out_.append(static_cast<std::size_t>(first ? left : hang), ' ');
    if (first) write(mark, mark_ink);
    write(line, ink);
    out_ += '\n';
    first = false;
  }
}

void Paper::line(std::string_view text, Ink ink) {
  write(printable(text), ink);
  out_ += '\n';
}

void Paper::gap() {
  if (out_ != "\n" && !out_.ends_with("\n\n")) out_ += '\n';
}

void Paper::blank() {
  if (out_.empty() || out_.ends_with("\n\n")) return;
  out_ += '\n';
}

}  // namespace zhunsheng::report
