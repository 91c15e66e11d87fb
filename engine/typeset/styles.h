// The named styles of the papers, and what each kind of paragraph is called among them.
#pragma once

#include <string>
#include <string_view>

#include "folio/folio.h"

namespace zhunsheng::typesetting {

std::string_view style_of(ParagraphKind kind);
std::string_view style_of(HeadingLevel level);
/// Empty: that of the paragraph.
std::string_view style_of(FolioSpan::Kind kind);

inline constexpr std::string_view kCell = "TableText", kCentredCell = "TableCentred", kRightCell = "TableRight", kHeadCell = "TableHead",
                                  kPartCell = "TablePart", kTable = "FolioTable";

std::string styles_xml();
std::string font_table_xml();

}  // namespace zhunsheng::typesetting
