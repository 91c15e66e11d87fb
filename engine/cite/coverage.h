// 条款落实对照: what became of every statement of an original, and what nothing accounts for.
#pragma once

#include <vector>

#include "original/accounting.h"
#include "program/program.h"

namespace zhunsheng::cite {

/// Every citation of the program, with who cites it. One claim a citation and account.
std::vector<Claim> claims_of(const Program& program);

/// Each claim on a document whose original is at hand, looked up there. `documents`: of the program, for each original.
std::vector<Checked> check_claims(const std::vector<Claim>& claims, const std::vector<Original>& originals,
                                  const std::vector<std::uint32_t>& documents);

/// Of one original; `checked` may be of several.
Coverage coverage(const Original& original, std::uint32_t id, const std::vector<Claim>& claims, const std::vector<Checked>& checked);

}  // namespace zhunsheng::cite
