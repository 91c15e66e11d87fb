// How wide text is on a screen, where its lines may break, and which of its characters must not reach a terminal as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/code_points.h"

namespace zhunsheng::report {

/// Columns of one character: 2 for wide ones (East Asian Wide and Fullwidth), 0 for combining marks, else 1.
int columns_of(char32_t c);
int columns_of(std::string_view text);

/// Control characters, bidirectional controls and the like become ‹U+202E›, so that a name cannot repaint the screen.
/// Line feeds become spaces.
std::string printable(std::string_view text);

/// Breaks a paragraph into lines: the first of at most `first` columns, the others of at most `rest`.
/// Breaks at spaces and between wide characters, never before closing punctuation nor after opening punctuation;
/// a word longer than a line is cut. Always at least one line.
std::vector<std::string> wrap(std::string_view text, int first, int rest);

/// Text filled with spaces to `columns`.
std::string padded(std::string_view text, int columns);

}  // namespace zhunsheng::report
