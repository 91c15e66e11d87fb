// The pieces of WordprocessingML that the members of a .docx share.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::typesetting {

inline constexpr std::string_view kDeclaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                                 "\n";
inline constexpr std::string_view kNamespaces = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                                                R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

/// A run of text in a character style (empty: none). Line breaks and tabs become what Word has for them.
std::string run(std::string_view text, std::string_view style = {});

/// Sizes in twentieths of a point: 37 mm above, 28 mm at the left, and 156 mm × 225 mm for the text (GB/T 9704-2012, 5.2).
inline constexpr int kPageWidth = 11906, kPageHeight = 16838;
inline constexpr int kTop = 2098, kBottom = 1984, kLeft = 1588, kRight = 1474;
/// Lengthwise the sheet is turned, and its margins with it.
inline constexpr int kTextWidth = kPageWidth - kLeft - kRight, kTextLength = kPageHeight - kTop - kBottom;

}  // namespace zhunsheng::typesetting
