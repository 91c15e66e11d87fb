// A page of text: paragraphs wrapped to the width of the view, with hanging indents, and colour where the view has it.
#pragma once

#include <string>
#include <string_view>

#include "report/view.h"

namespace zhunsheng::report {

enum class Ink : std::uint8_t { plain, bold, dim, red, green, yellow, cyan };

class Paper {
 public:
  Paper(std::string& out, const View& view) : out_(out), view_(view) {}

  /// One paragraph. `mark` stands before it, at `indent` columns; its lines all begin behind the mark.
  void paragraph(int indent, std::string_view mark, std::string_view text, Ink ink = Ink::plain, Ink mark_ink = Ink::plain);
  void paragraph(int indent, std::string_view text, Ink ink = Ink::plain) { paragraph(indent, "", text, ink, ink); }
  /// A line as it is: not wrapped, control characters made visible.
  void line(std::string_view text, Ink ink = Ink::plain);
  void blank();  ///< an empty line, never two in a row nor at the beginning
  void gap();    ///< an empty line, at the beginning too: where pieces of a page are put together
  [[nodiscard]] const View& view() const { return view_; }

 private:
  void write(std::string_view text, Ink ink);

  std::string& out_;
  View view_;
};

std::string inked(std::string_view text, Ink ink, bool colour);

}  // namespace zhunsheng::report
