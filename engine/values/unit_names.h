// The nouns that unit.cc knows: what they are called, and what they are made of. One table; the rest is grammar.
#pragma once

#include <cstdint>
#include <string_view>

namespace zhunsheng {

/// `name` is numerator/denominator × noun^exponent.
struct UnitName {
  std::string_view name;
  std::string_view noun;
  int exponent = 1;
  std::int64_t numerator = 1;
  std::int64_t denominator = 1;
};

/// For one noun, exponent and factor the first row is the one that is printed. Names in ASCII are lower case.
inline constexpr UnitName kUnitNames[] = {
    {"人", "人"},
    {"名", "人"},
    {"位", "人"},
    {"个人", "人"},
    {"教师", "人"},
    {"老师", "人"},
    {"教职工", "人"},
    {"person", "人"},
    {"persons", "人"},
    {"people", "人"},
    {"teacher", "人"},
    {"teachers", "人"},
    {"staff", "人"},
    {"生", "生"},
    {"学生", "生"},
    {"在校生", "生"},
    {"pupil", "生"},
    {"pupils", "生"},
    {"student", "生"},
    {"students", "生"},
    {"幼儿", "幼儿"},
    {"儿童", "儿童"},
    {"child", "儿童"},
    {"children", "儿童"},
    {"校", "校"},
    {"所", "校"},
    {"学校", "校"},
    {"school", "校"},
    {"schools", "校"},
    {"园", "园"},
    {"幼儿园", "园"},
    {"kindergarten", "园"},
    {"kindergartens", "园"},
    {"班", "班"},
    {"班级", "班"},
    {"教学班", "班"},
    {"class", "班"},
    {"classes", "班"},
    {"间", "间"},
    {"教室", "间"},
    {"room", "间"},
    {"rooms", "间"},
    {"classroom", "间"},
    {"classrooms", "间"},
    {"县", "县"},
    {"county", "县"},
    {"counties", "县"},
    {"册", "册"},
    {"本", "册"},
    {"book", "册"},
    {"books", "册"},
    {"台", "台"},
    {"项", "项"},
    {"item", "项"},
    {"items", "项"},
    {"次", "次"},
    {"time", "次"},
    {"times", "次"},
    {"个", "个"},
    {"分", "分"},
    {"point", "分"},
    {"points", "分"},
    {"岁", "岁"},
    {"元", "元"},
    {"人民币元", "元"},
    {"yuan", "元"},
    {"rmb", "元"},
    {"cny", "元"},
    {"米", "米"},
    {"m", "米"},
    {"metre", "米"},
    {"metres", "米"},
    {"meter", "米"},
    {"meters", "米"},
    {"厘米", "米", 1, 1, 100},
    {"cm", "米", 1, 1, 100},
    {"千米", "米", 1, 1000},
    {"公里", "米", 1, 1000},
    {"km", "米", 1, 1000},
    {"平方米", "米", 2},
    {"平米", "米", 2},
    {"㎡", "米", 2},
    {"m2", "米", 2},
    {"m²", "米", 2},
    {"m^2", "米", 2},
    {"sqm", "米", 2},
    {"square metre", "米", 2},
    {"square metres", "米", 2},
    {"square meter", "米", 2},
    {"square meters", "米", 2},
    {"亩", "米", 2, 2000, 3},
    {"mu", "米", 2, 2000, 3},
    {"公顷", "米", 2, 10000},
    {"ha", "米", 2, 10000},
    {"hectare", "米", 2, 10000},
    {"hectares", "米", 2, 10000},
    {"平方千米", "米", 2, 1000000},
    {"平方公里", "米", 2, 1000000},
    {"km2", "米", 2, 1000000},
    {"km²", "米", 2, 1000000},
    {"立方米", "米", 3},
    {"m3", "米", 3},
    {"m³", "米", 3},
    {"小时", "小时"},
    {"个小时", "小时"},
    {"h", "小时"},
    {"hour", "小时"},
    {"hours", "小时"},
    {"分钟", "小时", 1, 1, 60},
    {"min", "小时", 1, 1, 60},
    {"minute", "小时", 1, 1, 60},
    {"minutes", "小时", 1, 1, 60},
    {"天", "天"},
    {"日", "天"},
    {"day", "天"},
    {"days", "天"},
    {"周", "周"},
    {"星期", "周"},
    {"week", "周"},
    {"weeks", "周"},
    {"月", "月"},
    {"个月", "月"},
    {"month", "月"},
    {"months", "月"},
    {"学期", "学期"},
    {"term", "学期"},
    {"terms", "学期"},
    {"学年", "学年"},
    {"school year", "学年"},
    {"school years", "学年"},
    {"年", "年"},
    {"year", "年"},
    {"years", "年"},
    {"千克", "千克"},
    {"公斤", "千克"},
    {"kg", "千克"},
};

/// Spellings of the pure number. What they do to a value (÷ 100, ÷ 10) is done where the number is read.
inline constexpr std::string_view kPureNames[] = {"",   "%",  "‰",       "个百分点",         "百分点",
                                                  "倍", "成", "percent", "percentage point", "percentage points"};

/// Measured, not counted: 10个 is never 10元.
inline constexpr std::string_view kMeasuredNouns[] = {"元", "米", "小时", "天", "周", "月", "学期", "学年", "年", "千克", "岁", "分"};

/// A literal in the first may stand for the second.
struct GeneralNoun {
  std::string_view general;
  std::string_view special;
};
inline constexpr GeneralNoun kGeneralNouns[] = {{"人", "生"}, {"人", "幼儿"}, {"人", "儿童"}, {"生", "幼儿"}, {"校", "园"}};

/// Measure words that may stand before a noun: 名教师, 所学校, 个县.
inline constexpr std::string_view kMeasureWords[] = {"个", "名", "位", "所", "间"};

struct ScaleWord {
  std::string_view word;
  std::int64_t factor;
};
inline constexpr ScaleWord kScaleWords[] = {{"亿", 100000000}, {"万", 10000}, {"千", 1000}, {"百", 100}, {"十", 10}};

}  // namespace zhunsheng
