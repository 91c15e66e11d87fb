// What the verdicts of a page share, as JSON with marks: rule sets, requirements with their clauses, words.
#pragma once

#include <string>

#include "report/listing.h"
#include "report/page_readable.h"

namespace zhunsheng::report {

/// The whole data of the page. Fit to stand in an element of type application/json. Numbers the last words, so the book changes.
std::string page_data(const PageEnd& page, PageBook& book, const Phrasing& phrasing, const View& view);

}  // namespace zhunsheng::report
