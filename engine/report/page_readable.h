// The readable part of the page: what is printed, and what one sees without script. In one language; the page has it in both.
#pragma once

#include <string>

#include "report/official_items.h"
#include "report/page_record.h"
#include "report/result.h"

namespace zhunsheng::report {

struct PagePlan;

/// What the readable part and the data are written from when everything was taken.
struct PageEnd {
  const PagePlan& plan;
  const Head& head;
  const StreamEnd& end;
  const PageBook& book;
  bool synthetic = false;
  const Diagnostics* diagnostics = nullptr;  ///< what was said of the facts
};

void append_readable(std::string& out, const PageEnd& page, const View& view);

// Pieces.

/// A status with its sign: colour is never alone.
std::string status_html(Status status, std::string_view words);
std::string status_html(const Verdict& verdict, std::string_view words);
/// "政府保障程度（15项）"
std::string chapter_text(const std::vector<OfficialItem>& items, ItemChapter chapter, const View& view);
/// "32项中：达标 20 项，未达标 5 项，待核实 7 项"
std::string items_total(const std::vector<OfficialItem>& items, const std::vector<ItemResult>& results, const View& view);
Words not_measured_words();
/// Of all its requirements, with blanks between: fit for an attribute.
std::string requirement_ids(const OfficialItem& item, const Program& program);

}  // namespace zhunsheng::report
