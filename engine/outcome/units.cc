// Units, and the comparing words that go with them.
#include <array>
#include <string>

#include "outcome/display.h"

namespace zhunsheng {

namespace {

struct UnitRow {
  std::string_view zh;
  const char* one;
  const char* many;
  Measure measure;
};
constexpr UnitRow kUnits[] = {
    {"人", "person", "people", Measure::counted},
    {"名", "person", "people", Measure::counted},
    {"所", "school", "schools", Measure::counted},
    {"校", "school", "schools", Measure::counted},
    {"个", "", "", Measure::counted},
    {"间", "room", "rooms", Measure::counted},
    {"班", "class", "classes", Measure::counted},
    {"个县", "county", "counties", Measure::counted},
    {"个班", "class", "classes", Measure::counted},
    {"次", "time", "times", Measure::counted},
    {"项", "item", "items", Measure::counted},
    {"台", "device", "devices", Measure::counted},
    {"册", "book", "books", Measure::counted},
    {"套", "set", "sets", Measure::counted},
    {"件", "item", "items", Measure::counted},
    {"年", "year", "years", Measure::counted},
    {"月", "month", "months", Measure::counted},
    {"天", "day", "days", Measure::counted},
    {"课时", "lesson", "lessons", Measure::counted},
    {"学时", "lesson hour", "lesson hours", Measure::counted},
    {"小时", "hour", "hours", Measure::counted},
    {"分钟", "minute", "minutes", Measure::counted},
    {"起", "case", "cases", Measure::counted},
    {"县", "county", "counties", Measure::counted},
    {"生", "pupil", "pupils", Measure::counted},
    {"百生", "100 pupils", "100 pupils", Measure::level},
    {"元", "yuan", "yuan", Measure::level},
    {"平方米", "m²", "m²", Measure::extent},
    {"亩", "mu", "mu", Measure::extent},
    {"米", "m", "m", Measure::extent},
    {"公里", "km", "km", Measure::extent},
    {"园", "kindergarten", "kindergartens", Measure::counted},
    {"科", "subject", "subjects", Measure::counted},
    {"幼儿", "child", "children", Measure::counted},
    {"儿童", "child", "children", Measure::counted},
    {"倍", "times", "times", Measure::level},
    {"成", "tenths", "tenths", Measure::level},
    {"分", "point", "points", Measure::level},
    {"个百分点", "percentage point", "percentage points", Measure::level},
    {"百分点", "percentage point", "percentage points", Measure::level},
};

const UnitRow* row_of(std::string_view unit) {
  for (const UnitRow& row : kUnits)
    if (row.zh == unit) return &row;
  return nullptr;
}

struct ComparisonRow {
  const char* level;
  const char* counted;
  const char* extent;
  const char* english;
  const char* english_counted;
};
constexpr std::array<ComparisonRow, 6> kComparisons = {{
    {"不低于", "不少于", "不小于", "at least", "at least"},
    {"不超过", "不超过", "不超过", "at most", "at most"},
    {"高于", "超过", "大于", "above", "more than"},
    {"低于", "少于", "小于", "below", "fewer than"},
    {"等于", "等于", "等于", "equal to", "equal to"},
    {"不等于", "不等于", "不等于", "other than", "other than"},
}};

}  // namespace

Measure measure_of(std::string_view unit) {
  const auto slash = unit.find('/');
  const UnitRow* row = row_of(unit.substr(0, slash));
  if (row == nullptr) return Measure::level;
  // 4.2人/百生 is a level, 4.5平方米/生 an extent.
  return slash != std::string_view::npos && row->measure == Measure::counted ? Measure::level : row->measure;
}

Words comparison_words(Comparison comparison, std::string_view unit) {
  const ComparisonRow& row = kComparisons[static_cast<std::size_t>(comparison)];
  switch (measure_of(unit)) {
    case Measure::level:
      return {row.level, row.english};
    case Measure::counted:
      return {row.counted, row.english_counted};
    case Measure::extent:
      return {row.extent, row.english};
  }
  return {};
}

Words unit_words(std::string_view unit, bool plural) {
  Words words{std::string(unit), {}};
  for (bool first = true; !unit.empty(); first = false) {
    const auto slash = unit.find('/');
    const std::string_view part = unit.substr(0, slash);
    const UnitRow* row = row_of(part);
    const std::string word = row == nullptr ? std::string(part) : first && plural ? row->many : row->one;
    // "4.2 per 100 pupils": of a rate the counted noun is plain from the name.
    if (first && slash != std::string_view::npos && row != nullptr && part == "人")
      words.en = "";
    else
      words.en += (first ? "" : words.en.empty() ? "per " : " per ") + word;
    unit = slash == std::string_view::npos ? std::string_view() : unit.substr(slash + 1);
  }
  return words;
}

}  // namespace zhunsheng
