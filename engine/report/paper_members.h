// Every member of what a verdict was taken over (每所学校), one by one: an annex, whatever its length.
#pragma once

#include "report/papers.h"

namespace zhunsheng::report {

/// An annex a quantification of the requirement, in the order of the facts. How many were added.
int put_members(Folio& folio, const PaperRequest& request, const Trace& trace, const Explanation& explanation);

}  // namespace zhunsheng::report
