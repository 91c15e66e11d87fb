// 催报清单: what keeps verdicts open, and who can send it.
#pragma once

#include <string>
#include <vector>

#include "report/result.h"

namespace zhunsheng::report {

struct Reminder {
  std::string provider;  ///< as in the vocabulary; empty: not said there
  std::string entity, name;
  Words what;                ///< "缺少「在校生数」"
  std::size_t verdicts = 0;  ///< that wait for it
};

/// Most awaited first within a provider; providers by name. `top`: only of verdicts on this entity and what lies in it.
std::vector<Reminder> reminders_of(const Result& result, EntityId top = kNone);

/// Up to some per provider; the table has all.
void append_reminders_text(std::string& out, const std::vector<Reminder>& reminders, const View& view);

/// Which workbooks go back, with how many faults each: "某校.xlsx（2处）".
void append_returns_text(std::string& out, const Diagnostics& diagnostics, const View& view);

/// What stands before the cell of a place: "某校.xlsx"; the whole where it is no cell.
struct CellPart {
  std::string book, sheet, cell;
};
CellPart parts_of(const std::string& where);

}  // namespace zhunsheng::report
