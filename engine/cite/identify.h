// Which document of the rules an original is.
#pragma once

#include <cstdint>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "original/accounting.h"
#include "original/original.h"
#include "program/program.h"

namespace zhunsheng::cite {

enum class KnownBy : std::uint8_t { id, id_without_year, title };
struct Identity {
  std::uint32_t document = kNone;  ///< kNone: it is none of them
  KnownBy by{};
};

/// By the file's name without its folder and ending: the document's id, or the id without its year ("fujian" for fujian-2025); else by the
/// document's title among the lines before the first heading.
Identity identify(const Program& program, std::string_view file, const Original& original);

/// Warns of an original in which fewer than half of the quotes stand anywhere: another document, or another version of it.
void doubt_identity(const std::vector<Original>& originals, const std::vector<Claim>& claims, const std::vector<Checked>& checked,
                    Diagnostics& diagnostics);

}  // namespace zhunsheng::cite
