// The result of a check as a workbook, in the layout of the official tables; and what goes back to those who filed.
#pragma once

#include <string>
#include <vector>

#include "book/laid_out.h"
#include "report/gap.h"
#include "report/reminders.h"
#include "report/resource_table.h"
#include "report/result.h"

namespace zhunsheng::report {

/// `gaps`: of this result, for the ledger.
LaidBook result_book(const Result& result, const StreamEnd& end, const TraceOf& trace, const GapReport& gaps);

/// Where the workbooks are unsound there is no result: which cell of which workbook is to be mended, and how.
LaidBook returns_book(const Diagnostics& diagnostics, const View& view);

/// Every verdict, one a row: for programs that read tables.
LaidSheet verdict_sheet(const Result& result);

// The sheets, each with its own file.
void add_item_sheet(LaidBook& book, const Result& result);
void add_school_sheets(LaidBook& book, const Result& result, const TraceOf& trace);
void add_recomputation(LaidBook& book, const Result& result, const TraceOf& trace);
LaidSheet figures_sheet(const Result& result);
LaidSheet returns_sheet(const Diagnostics& diagnostics, const View& view);
LaidSheet reminder_sheet(const std::vector<Reminder>& reminders);

/// Title, remark and headings of a sheet; its table begins in the row after.
std::uint32_t begin_table(LaidSheet& sheet, std::string title, std::string remark,
                          const std::vector<std::pair<std::string, double>>& columns);
/// Who is measured, on which day, and that it is a measurement.
std::string remark_of(const Result& result);
/// A class or room behind its school, "甲校 1班"; others by their name.
std::string name_in_school(const Result& result, const Entity& entity);
Look look_of(Status status);

}  // namespace zhunsheng::report
