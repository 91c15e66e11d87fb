// The lock of the sources: made with the originals at hand, held against the rules when they are compiled.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.h"
#include "model/model.h"
#include "original/accounting.h"
#include "original/lock.h"
#include "program/program.h"

namespace zhunsheng::cite {

/// Of all claims that were found. What `before` says of documents that are not at hand stays.
Lock make_lock(const Program& program, const std::vector<Original>& originals, const std::vector<std::uint32_t>& documents,
               const std::vector<Claim>& claims, const std::vector<Checked>& checked, const Lock& before);

/// Marks the citations of the model that the lock proves. One warning a document with citations that were never proven; an error for
/// each citation whose words are others than those that were proven for the same rule and clause.
void pin(model::Model& model, const Lock& lock, Diagnostics& diagnostics);

}  // namespace zhunsheng::cite
