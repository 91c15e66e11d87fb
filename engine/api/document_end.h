// What stands at the end of a result, and what there is to mind then.
#pragma once

#include "api/selection.h"
#include "diagnostics/diagnostic.h"
#include "report/result.h"

namespace zhunsheng::api {

/// Of one body that was judged: totals, rule sets, what the overlay did.
report::StreamEnd end_of(const report::Result& result, const Chosen& chosen);

/// ZS6001 for each rule set that was used and met no entity.
void add_not_met(const Program& program, const Chosen& chosen, const report::StreamEnd& end, Diagnostics& diagnostics);
/// ZS6008 for each preference whose source had no value.
void add_idle_preferences(const Program& program, const Chosen& chosen, const report::StreamEnd& end, Date day, Diagnostics& diagnostics);

}  // namespace zhunsheng::api
