// Which document of the rules an original is.
#pragma once

#include <cstdint>
#include <string_view>

#include "original/original.h"
#include "program/program.h"

namespace zhunsheng::cite {

/// By the file's name without its folder and ending: the document's id, or the id without its year ("fujian" for fujian-2025); else by the
/// document's title among the lines before the first heading. kNone if it is none of them.
std::uint32_t document_of(const Program& program, std::string_view file, const Original& original);

}  // namespace zhunsheng::cite
