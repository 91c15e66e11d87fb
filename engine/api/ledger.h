// An old 整改台账, read to be updated.
#pragma once

#include <optional>
#include <string>

#include "api/files.h"
#include "api/rules_state.h"
#include "book/ledger.h"
#include "report/ledger_book.h"

namespace zhunsheng::api {

/// False, with messages and the ending, where it cannot be read or does not belong to this result.
bool read_ledger(const Rules& rules, const std::string& path, const report::GapReport& report, std::optional<KeptLedger>& ledger,
                 const Output& output, End& end);

}  // namespace zhunsheng::api
