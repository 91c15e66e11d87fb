// The ledger as a workbook, new or made from an old one: what people typed stays theirs, and only people close rows.
#pragma once

#include <string>
#include <vector>

#include "book/laid_out.h"
#include "book/ledger.h"
#include "report/ledger_rows.h"
#include "report/reminders.h"

namespace zhunsheng::report {

/// One line of the ledger: as it is worked out now, as it was kept, or both.
struct LedgerLine {
  const LedgerRow* row = nullptr;  ///< null: it is not among what is not met now, or it is people's own
  const KeptRow* kept = nullptr;   ///< null: it is new
  bool own = false;                ///< people's own row: nothing of it is touched, but that it was not checked where it once was ours
  LedgerState state = LedgerState::added;
  std::string since;  ///< the day of the state
  std::string first;  ///< when it was first listed
};

/// Those of the old ledger in their order, then what is new.
std::vector<LedgerLine> ledger_lines(const std::vector<LedgerRow>& rows, const KeptLedger* old, const Result& result);

/// False, and why, where the old ledger is of another county or of other rule sets altogether. Warnings say which of its rows cannot be followed.
bool fits_ledger(const KeptLedger& old, const GapReport& report, Diagnostics& diagnostics);

/// `old`: null for a new ledger.
LaidSheet ledger_sheet(const GapReport& report, const KeptLedger* old);
/// With the sheet that explains it, what is still owed, and the sheets that people added to the old one.
LaidBook ledger_book(const GapReport& report, const KeptLedger* old);

}  // namespace zhunsheng::report
