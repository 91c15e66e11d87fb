// Units: what they are made of, how they are written, which stand for which.
#include <string>

#include "catch.h"
#include "values/unit.h"

namespace zhunsheng {

namespace {

/// "人^1 生^-1 × 0.01", or "none".
std::string made_of(std::string_view text) {
  const auto unit = parse_unit(text);
  if (!unit) return "none";
  std::string out;
  for (const auto& part : unit->parts) out += part.noun + "^" + std::to_string(part.exponent) + " ";
  return out + "× " + unit->factor.text();
}
Unit unit(std::string_view text) { return parse_unit(text).value(); }

}  // namespace

TEST_CASE("units are nouns with exponents and an exact factor", "[unit]") {
  CHECK(made_of("人") == "人^1 × 1");
  CHECK(made_of("人/百生") == "人^1 生^-1 × 0.01");
  CHECK(made_of("元/生/年") == "元^1 年^-1 生^-1 × 1");
  CHECK(made_of("平方米") == "米^2 × 1");
  CHECK(made_of("万元") == "元^1 × 10000");
  CHECK(made_of("亿元") == "元^1 × 100000000");
  CHECK(made_of("亩") == "米^2 × 2000/3");
  CHECK(made_of("百生") == "生^1 × 100");
  CHECK(made_of("小时/天") == "天^-1 小时^1 × 1");
  CHECK(made_of("分钟") == "小时^1 × 1/60");
  CHECK(made_of("间/12班") == "班^-1 间^1 × 1/12");
  CHECK(made_of("m^2/生") == "生^-1 米^2 × 1");
  CHECK(made_of("元·年") == "元^1 年^1 × 1");
}

TEST_CASE("the pure number has many spellings and one factor", "[unit]") {
  for (const char* text : {"", "%", "％", "‰", "个百分点", "百分点", "倍", "成", "percent"}) CHECK(made_of(text) == "× 1");
  CHECK(made_of("生/生") == "× 1");
}

TEST_CASE("aliases, measure words and English names", "[unit]") {
  for (const char* text : {"所", "学校", "所学校", "school", "Schools", "校"}) CHECK(made_of(text) == "校^1 × 1");
  for (const char* text : {"名", "位", "教师", "名教师", "person", "teachers", "人"}) CHECK(made_of(text) == "人^1 × 1");
  for (const char* text : {"学生", "名学生", "pupil"}) CHECK(made_of(text) == "生^1 × 1");
  for (const char* text : {"班级", "个班", "class"}) CHECK(made_of(text) == "班^1 × 1");
  CHECK(made_of("百名学生") == "生^1 × 100");
  CHECK(made_of("个县") == "县^1 × 1");
  CHECK(made_of("yuan per pupil") == "元^1 生^-1 × 1");
  CHECK(made_of("person/100 pupils") == made_of("人/百生"));
  CHECK(made_of(" 元／生 ") == "元^1 生^-1 × 1");
}

TEST_CASE("a noun that is not known is its own base noun", "[unit]") {
  CHECK(made_of("头") == "头^1 × 1");
  CHECK(made_of("kWh") == "kWh^1 × 1");
  CHECK(made_of("千克") == "千克^1 × 1");  // not a thousand of something
  CHECK(made_of("千米") == "米^1 × 1000");
  CHECK(made_of("万头") == "头^1 × 10000");
}

TEST_CASE("what is no unit", "[unit]") {
  for (const char* text : {"“人”", "人//生", "/生", "人/", "百/", "m2x", "人（生）", "12 34", "a b", "。"}) CHECK(made_of(text) == "none");
  CHECK(made_of(std::string(100000, '/')) == "none");
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "个";
  CHECK(made_of(deep) == "none");
}

TEST_CASE("a unit printed and read again is the same unit", "[unit]") {
  for (const char* text : {"人", "人/百生", "元/生/年", "平方米", "平方米/生", "万元", "亿元", "亩", "亩/生", "百生", "分钟/天", "间/12班",
                           "2000平方米/3", "公顷", "1/年", "十万人", "立方米", "元·年", ""}) {
    INFO(text);
    CHECK(unit(unit_text(unit(text))) == unit(text));
  }
  CHECK(unit_text(unit("person/100 pupils")) == "人/百生");
  CHECK(unit_text(unit("10000元")) == "万元");
  CHECK(unit_text(multiply(unit("平方米/生"), unit("生"))) == "平方米");
  CHECK(unit_text(divide(unit("元"), unit("人"))) == "元/人");
}

TEST_CASE("conversion is exact", "[unit]") {
  CHECK(conversion(unit("亩"), unit("平方米")) == Rational(2000, 3));
  CHECK(conversion(unit("元"), unit("万元")) == Rational(1, 10000));
  CHECK(conversion(unit("人/百生"), unit("人/生")) == Rational(1, 100));
  CHECK(same_dimension(unit("万元/生"), unit("元/生")));
  CHECK_FALSE(same_dimension(unit("元"), unit("元/生")));
}

TEST_CASE("a general noun stands for its special one, and 个 for anything counted", "[unit]") {
  CHECK(adapts(unit("人"), unit("生")));
  CHECK_FALSE(adapts(unit("生"), unit("人")));
  CHECK(adapts(unit("人/班"), unit("生/班")));
  CHECK(adapts(unit("万人"), unit("生")));
  CHECK(adapts(unit("个"), unit("校")));
  CHECK(adapts(unit("个/班"), unit("间/班")));
  CHECK(adapts(unit("所"), unit("园")));
  CHECK_FALSE(adapts(unit("个"), unit("元")));
  CHECK_FALSE(adapts(unit("个"), unit("")));
  CHECK_FALSE(adapts(unit("元"), unit("人")));
  CHECK_FALSE(adapts(unit("%"), unit("元")));
}

}  // namespace zhunsheng
