// The text of a paper as word/document.xml.
#pragma once

#include <string>

#include "folio/folio.h"

namespace zhunsheng::typesetting {

std::string document_xml(const Folio& folio);

}  // namespace zhunsheng::typesetting
