// What refers to itself is found and shown; what is long is refused before anything recurses over it.
#include <string>

#include "catch.h"
#include "resolve_world.h"

using namespace resolve_world;

namespace {

std::string first_error(const Compiled& made) {
  REQUIRE_FALSE(made.ok);
  const auto& d = made.diagnostics.list().at(0);
  CHECK_FALSE(d.help.zh.empty());
  return code_text(d.code) + " " + d.message.zh;
}

/// c0 = 教师数, c1 = c0 + 1人, …
std::string chain(int length) {
  std::string out;
  for (int i = 0; i < length; ++i)
    out += "定义 c" + std::to_string(i) + "_ “链" + std::string(static_cast<std::size_t>(i % 7 + 1), 'x') + std::to_string(i) +
           "”\n层级：县\n单位：人\n算法：" + (i == 0 ? std::string("教师数") : "c" + std::to_string(i - 1) + "_ + 1人") + "\n";
  return out;
}

}  // namespace

TEST_CASE("a formula that comes back to itself shows the way") {
  const Compiled made("", "定义 a “甲”\n层级：县\n算法：乙 + 1\n定义 b “乙”\n层级：县\n算法：丙\n定义 c “丙”\n层级：县\n算法：2 * 甲\n");
  CHECK(first_error(made) == "ZS2005 「甲」的算法绕回了它自己：甲 → 乙 → 丙 → 甲");
  CHECK(made.diagnostics.list().size() == 1);
}

TEST_CASE("conformity that comes back through a formula is found") {
  const std::string round = "定义 good “好”\n层级：县\n类型：是否\n算法：符合 r\n";
  const Compiled made(round + rule("对象：县\n应：good “好”\n"));
  CHECK(made.codes() == "ZS2005");
}

TEST_CASE("conformity is followed through every version") {
  const std::string base = "规则 ra “A”\n依据：x#一 “b”\n对象：县\n应：符合 y.rb\n";
  const std::string first = "规则集 y “Y”\n版本：1\n施行：2020-01-01\n规则 rb “B”\n依据：x#一 “0”\n对象：县\n应：教师数 不低于 0人\n";
  const std::string second = "规则集 y “Y”\n版本：2\n施行：2022-01-01\n规则 rb “B”\n依据：x#一 “0”\n对象：县\n应：非 符合 d.ra\n";
  const Compiled one(base + first);
  INFO(one.errors());
  CHECK(one.ok);
  CHECK(Compiled(base + first + second).codes() == "ZS2005");
}

TEST_CASE("readings and tables that use themselves are found") {
  const std::string reading = "口径 q “口径甲”\n依据：x#一 “1”\n按：（一）p：教师数 + q；（二）z：1人\n";
  CHECK(first_error(Compiled(reading + rule("对象：县\n应：q 不低于 0人\n"))) == "ZS2005 「口径甲」绕回了它自己：口径甲 → 口径甲");
  const std::string table = "表 t “上限”\n依据：x#一 “4”\n| 学段 | 上限 |\n| 小学 | 上限【学段】 |\n";
  CHECK(Compiled(table + rule("对象：学校\n应：在校生数 不超过 上限【学段】\n")).codes() == "ZS2005");
}

TEST_CASE("a level that is a kind of itself is found, and nothing walks in circles after it") {
  const std::string round = "层级 p “甲类”\n上级：县\n类属：乙类\n层级 q “乙类”\n上级：县\n类属：甲类\n";
  const Compiled made(rule("对象：甲类\n应：合计（班级：班级学生数） 不低于 0人\n"), round);
  CHECK(first_error(made) == "ZS2005 层级「乙类」的上级或类属绕回了它自己：乙类 → 甲类 → 乙类");
}

TEST_CASE("definitions over definitions: at the limit and over") {
  const int levels = Limits().evaluation_depth;
  const auto over = [](int length) {
    return Compiled(rule("对象：县\n应：c" + std::to_string(length - 1) + "_ 不低于 0人\n"), chain(length));
  };
  // The comparison is one level; the first definition two (the use and its formula), each further one two more.
  const Compiled fits(over(levels / 2 - 1));
  INFO(fits.errors());
  CHECK(fits.ok);
  CHECK(over(levels / 2 + 1).codes() == "ZS1006");
  CHECK(over(20000).codes() == "ZS1006");
}

TEST_CASE("many rules, levels and long names take no time that grows with their square") {
  std::string levels;
  for (int i = 0; i < 400; ++i)
    levels += "层级 l" + std::to_string(i) + "_ “层” \n上级：" + (i == 0 ? "县" : "l" + std::to_string(i - 1) + "_") + "\n";
  Compiled deep("", levels);
  CHECK(deep.diagnostics.list().size() == 100);  // their names are one, which is said once for each
  const std::string name(60000, 'b');
  CHECK(Compiled(rule("对象：县\n应：" + name + " 不低于 0人\n"), "数据 " + std::string(60000, 'a') + " “长”\n层级：县\n类型：数\n")
            .codes() == "ZS2001");
}
