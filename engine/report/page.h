// `check --format html`: one page that opens without a network. What it says is real HTML, written here in both languages, which prints and reads
// without script; a script adds search, filters, the matrix, whole explanations and charts from the data that stands in the page beside it.
//
// A page is made of bodies (docs/decisions/0008-html-report.md has the picture). Each body is rendered on its own, by several threads where it is a
// line of a stream, into a record; the records are taken in order, and what they share is written once, at the end:
//
//   body(facts, verdicts) → record: entities as JSON · counts · rows of problems · items of a county
//   take(records)         → words and requirements are numbered as they first come; counts are added up
//   end()                 → head, policy, style, the readable part, data, script
#pragma once

#include <memory>

#include "report/listing.h"
#include "report/renderer.h"

namespace zhunsheng::report {

/// So many verdicts are listed one by one; of a larger body what is in order in the lowest units is only counted, and the page says so.
inline constexpr std::size_t kMostListed = 100'000;
/// So many problems stand in the readable part, which is what is printed.
inline constexpr std::size_t kMostPrinted = 1'000;

std::unique_ptr<Renderer> make_page_renderer(const Program& program, const Phrasing& phrasing, const View& view, bool stream);

}  // namespace zhunsheng::report
