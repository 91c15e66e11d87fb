// A paper into a file that people go on writing in: .docx as GB/T 9704 sets official papers; and plain Markdown, to be read on a screen.
#pragma once

#include <string>

#include "base/result.h"
#include "folio/folio.h"

namespace zhunsheng {

/// The bytes of a .docx (ECMA-376, transitional). The same paper gives the same bytes.
Result<std::string> docx_of(const Folio& folio);

std::string markdown_of(const Folio& folio);

}  // namespace zhunsheng
