// 整改台账: what is not met, one row for each way to bring it about, in the words of those who keep the ledger. The workbook and the document
// are both made of these rows.
#pragma once

#include <string>
#include <vector>

#include "report/gap.h"

namespace zhunsheng::report {

/// One row of the ledger, as it is worked out; what people write beside it is not here.
struct LedgerRow {
  std::string id;   ///< stable: a gap's row ("zg-…"), or of a verdict without one ("zv-…")
  std::string key;  ///< of the verdict, as in every result
  std::uint32_t verdict = 0;
  Words problem;  ///< what is not met, by its title
  Words basis;    ///< document, place and quote; one a line
  std::string entity, entity_name;
  Words now, target;
  Words gap;                ///< the smallest change, or why there is none
  Words alone;              ///< 是, 否; empty where there is no change to speak of
  Words due;                ///< what the requirement sets
  std::string due_date;     ///< "2027-12-31" where it is a day to come
  std::string responsible;  ///< the rule's; where it names nobody, who provides the figure that is to change
};

/// In the order of the facts. Requirements that only rest on others are left out: what they rest on is here. So is what still waits for
/// figures: it may be in order (reminders_of has what is owed).
std::vector<LedgerRow> ledger_rows(const GapReport& report);

}  // namespace zhunsheng::report
