// What the resolver makes of rule texts: ids of requirements, units, fan-outs, quotes. Mistakes are in docs/diagnostics, page by page.
#include <string>

#include "catch.h"
#include "resolve/quoted_numbers.h"
#include "resolve_world.h"

using namespace resolve_world;

TEST_CASE("one requirement has the rule's id, several have the item's, fan-outs append theirs") {
  const Compiled one(rule("对象：县\n应：教师数 不低于 0人\n"));
  INFO(one.errors());
  REQUIRE(one.ok);
  CHECK(one.ids() == "d.r ");
  const Compiled two(rule("对象：县\n应：（一）first：教师数 不低于 0人；（二）轮岗教师数 不低于 0人\n"));
  INFO(two.errors());
  REQUIRE(two.ok);
  CHECK(two.ids() == "d.r_first d.r_2 ");
  const Compiled fan("表 t “标准”\n| 指标 | 要求 | 小学 | 初中 |\n| 生均面积 | 不低于 | 4.5平方米/生 | 5.8平方米/生 |\n" +
                     rule("对象：县\n逐项：标准\n分：学段（小学、初中）\n应：平均（学校：本项） 不低于 0平方米/生\n"));
  INFO(fan.errors());
  REQUIRE(fan.ok);
  CHECK(fan.ids() == "d.r_primary_area_per_student d.r_junior_area_per_student ");
}

TEST_CASE("a fan-out filters the members of quantifiers, or conditions the subject that has the value itself") {
  const Compiled members(rule("对象：县\n分：学段（小学）\n应：合计（学校：在校生数） 不低于 0人\n"));
  INFO(members.errors());
  REQUIRE(members.ok);
  CHECK(members.program.requirements[0].condition == zhunsheng::kNone);
  CHECK(members.program.quantifications[0].filter != zhunsheng::kNone);
  const Compiled subject(rule("对象：学校\n分：学段（小学）\n应：在校生数 不低于 0人\n"));
  REQUIRE(subject.ok);
  CHECK(subject.program.requirements[0].condition != zhunsheng::kNone);
}

TEST_CASE("units: literals adapt, constants are converted, formulas arrive in the declared unit") {
  const Compiled money(rule("对象：县\n应：经费 不低于 0.5亿元 “0.5亿元”\n"));
  INFO(money.errors());
  REQUIRE(money.ok);
  CHECK(money.root(0).find("5000") != std::string::npos);
  const Compiled mixed(rule("对象：学校\n应：百生面积 不低于 450平方米/百生 “450平方米”\n"));
  INFO(mixed.errors());
  CHECK(mixed.ok);
  CHECK_FALSE(Compiled(rule("对象：县\n应：经费 不低于 0.5亿人 “0.5亿”\n")).ok);
  CHECK_FALSE(Compiled(rule("对象：县\n应：经费 不低于 教师数\n")).ok);
  CHECK(Compiled(rule("对象：班级\n应：班级学生数 不超过 45人 “45人”\n")).ok);
}

TEST_CASE("其中 takes the part before as its whole") {
  const Compiled among(rule("对象：县\n应：轮岗教师数 占 教师数 不低于 10% “10%”，其中 骨干轮岗教师数 不低于 20% “20%”\n"));
  INFO(among.errors());
  REQUIRE(among.ok);
  CHECK(among.program.requirements.size() == 2);
  CHECK(among.root(1).find("backbone") != std::string::npos);
  CHECK(among.root(1).find("rotated") != std::string::npos);
  CHECK(among.root(1).find("teachers") == std::string::npos);
}

TEST_CASE("a share needs its declared whole, through any number of steps") {
  CHECK(Compiled(rule("对象：县\n应：骨干轮岗教师数 占 教师数 不低于 0%\n")).ok);
  CHECK_FALSE(Compiled(rule("对象：县\n应：教师数 占 轮岗教师数 不低于 0%\n")).ok);
}

TEST_CASE("the numbers of a quote, in digits and in words") {
  using resolving::numbers_in;
  const auto has = [](const char* quote, const Rational& value) {
    const auto numbers = numbers_in(quote);
    return std::find(numbers.begin(), numbers.end(), value) != numbers.end();
  };
  CHECK(has("比例不低于９５％", Rational(95, 100)));
  CHECK(has("百分之九十五以上", Rational(95, 100)));
  CHECK(has("至少设立一个试点", Rational(1)));
  CHECK(has("20万人口以上", Rational(200000)));
  CHECK(has("六成以上", Rational(6, 10)));
  CHECK(has("每生每年1000元", Rational(1000)));
  CHECK(has("所有县均达到", Rational(1)));
  CHECK_FALSE(has("比例不低于95%", Rational(96, 100)));
  CHECK_FALSE(has("比例不低于95%", Rational(95)));
  CHECK(has("二十五所", Rational(25)));
}
