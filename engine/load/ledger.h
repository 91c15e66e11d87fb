// An old 整改台账, to be updated: what people wrote in it, row by row. Nothing of it is judged here.
#pragma once

#include <optional>
#include <vector>

#include "book/ledger.h"
#include "diagnostics/diagnostic.h"

namespace zhunsheng {

/// Nothing, and why, where the workbook holds no ledger, or something that would be lost. Warnings say what could not be kept as it was.
std::optional<KeptLedger> ledger_of(const FilledBook& book, Diagnostics& diagnostics);

}  // namespace zhunsheng
