// What the resolver makes of rule texts: ids of requirements, units, fan-outs, quotes. Mistakes are in docs/diagnostics, page by page.
#include <string>

#include "catch.h"
#include "compile/compile.h"
#include "parse/parse.h"
#include "program/program.h"
#include "resolve/resolve.h"
#include "resolve/resolver.h"

using namespace zhunsheng;

namespace {

const char* const kVocabulary = R"(
字典 demo “示例字典”
层级 county “县（市、区）”
别名：县
层级 school “学校”
上级：县
单位：校
层级 stage_unit “学段单元”
类属：学校
上级：县
层级 class “班级”
上级：学校
枚举 stage “学段”
值：primary “小学”、junior “初中”
数据 stage “学段”
层级：学校
类型：枚举 学段
数据 students “在校生数”
层级：学校
类型：整数
单位：生
数据 area “用房面积”
层级：学校
类型：数
单位：平方米
数据 in_class “班级学生数”
层级：班级
类型：整数
单位：人
数据 teachers “教师数”
层级：县
类型：整数
单位：人
数据 rotated “轮岗教师数”
层级：县
类型：整数
单位：人
属于：教师数
数据 backbone “骨干轮岗教师数”
层级：县
类型：整数
单位：人
属于：轮岗教师数
数据 funds “经费”
层级：县
类型：数
单位：万元
定义 area_per_student “生均面积”
层级：学校
单位：平方米/生
算法：用房面积 / 在校生数
定义 per_hundred “百生面积”
层级：学校
单位：平方米/百生
算法：用房面积 / 在校生数
)";

struct Compiled {
  Sources sources;
  Diagnostics diagnostics;
  Program program;
  bool ok = false;

  explicit Compiled(const std::string& rules) {
    const Limits limits;
    const SourceId id =
        sources.add("demo.zs", std::string(kVocabulary) + "规则集 d “示例”\n版本：1\n适用：全国\n文件 x “示例文件”\n" + rules);
    std::vector<syntax::File> files;
    files.push_back(parse(sources, id, limits, diagnostics));
    const model::Model model = resolve(sources, files, limits, diagnostics);
    if (diagnostics.has_errors()) return;
    auto made = Program::own(compile(model, sources));
    REQUIRE(made.ok());
    program = std::move(made).value();
    ok = true;
  }
  std::string errors() const {
    std::string out;
    for (const auto& d : diagnostics.list()) out += code_text(d.code) + " " + d.message.zh + "\n";
    return out;
  }
  std::string ids() const {
    std::string out;
    for (const auto& r : program.requirements) out += std::string(program.text(r.id)) + " ";
    return out;
  }
  std::string root(std::size_t i) const { return print(program, program.requirements[i].root); }
};

std::string rule(const std::string& lines) { return "规则 r “规则”\n依据：x#一 “示例：不少于0”\n" + lines; }

}  // namespace

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
