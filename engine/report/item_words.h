// What is said of one of the items of the assessment: its result, and the figures behind it.
#pragma once

#include <string>

#include "outcome/words.h"
#include "report/official_items.h"
#include "report/result.h"

namespace zhunsheng::report {

Words item_status_words(const OfficialItem& item, Status status, const Program& program);
/// "小学：0.077（不超过0.5）；初中：…"; of items over schools "学校 65：达标 63，未达标 2".
std::string item_note(const OfficialItem& item, const ItemResult& one, const Result& result);

}  // namespace zhunsheng::report
