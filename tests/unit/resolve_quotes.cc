// Numbers, fractions and comparators of rules against the words of their quotes, in requirements and in what says where they hold.
#include <string>

#include "catch.h"
#include "resolve_world.h"

using namespace resolve_world;

namespace {

std::string codes(const std::string& lines) {
  const Compiled made(lines);
  INFO(made.errors());
  CHECK(made.helps());
  return made.codes();
}

std::string cited(const std::string& quote, const std::string& lines) { return "规则 r “规则”\n依据：x#一 “" + quote + "”\n" + lines; }

std::string size(const std::string& quote, const std::string& says) {
  return codes(cited(quote, "对象：班级\n应：班级学生数 " + says + "\n"));
}

}  // namespace

TEST_CASE("every word that bounds a number is compared with the comparator of the rule") {
  struct Row {
    const char* quote;
    const char* wrong;
    const char* right;
  };
  const Row rows[] = {{"班额不足45人", "不超过 45人", "不足 45人"},      {"班额达到45人", "高于 45人", "达到 45人"},
                      {"班额提高到45人", "不高于 45人", "不低于 45人"},  {"班额45人以上", "等于 45人", "不低于 45人"},
                      {"班额控制在45人", "低于 45人", "控制在 45人"},    {"班额降至45人", "不低于 45人", "降至 45人"},
                      {"班额不满45人", "不高于 45人", "低于 45人"},      {"班额不得超过45人", "低于 45人", "不超过 45人"},
                      {"班额不再低于45人", "不超过 45人", "不低于 45人"}};
  for (const Row& row : rows) {
    INFO(row.quote);
    CHECK(size(row.quote, row.wrong) == "ZS4006");
    CHECK(size(row.quote, row.right).empty());
  }
}

TEST_CASE("what names the case is not what is asked of it") {
  CHECK(size("不足100人的，按100人核定", "等于 100人").empty());
  CHECK(size("不足100人按100人核定", "等于 100人").empty());
  CHECK(size("按100人核定", "不低于 100人").empty());
}

TEST_CASE("100% reached is 100%, and 0 not exceeded is 0") {
  const auto share = [](const std::string& quote, const std::string& says) {
    return codes(cited(quote, "对象：县\n应：轮岗教师数 占 教师数 " + says + "\n"));
  };
  CHECK(share("达到100%", "等于 100%").empty());
  CHECK(share("控制在0%以内", "等于 0%").empty());
  CHECK(share("达到90%", "等于 90%") == "ZS4006");
}

TEST_CASE("fractions in words and in figures, 一半 and 过半") {
  const auto share = [](const std::string& quote, const std::string& says) {
    return codes(cited(quote, "对象：县\n应：轮岗教师数 占 教师数 " + says + "\n"));
  };
  for (const auto* same : {"不低于 三分之二", "不低于 2/3", "达到 三分之二以上"}) CHECK(share("三分之二以上的教师", same).empty());
  for (const auto* wrong : {"低于 2/3", "高于 三分之二", "等于 2/3"}) CHECK(share("三分之二以上的教师", wrong) == "ZS4006");
  CHECK(share("三分之二以上的教师", "不低于 3/2").starts_with("ZS"));
  CHECK(share("三分之二以上的教师", "不低于 四分之三") == "ZS4001");
  CHECK(share("2/3以上的教师", "不低于 三分之二").empty());
  CHECK(share("百分之六十以上", "低于 60%") == "ZS4006");
  for (const auto* same : {"不低于 一半", "不低于 50%", "不低于 半数", "不低于 1/2"}) CHECK(share("一半以上的教师", same).empty());
  for (const auto* same : {"高于 一半", "超过 50%", "超过 半数"}) CHECK(share("教师过半", same).empty());
  CHECK(share("教师过半", "不低于 50%") == "ZS4006");
  CHECK(share("半数以上的教师", "高于 50%") == "ZS4006");
}

TEST_CASE("a prohibition is compared the other way round") {
  const auto forbids = [](const std::string& quote, const std::string& says) {
    return codes(cited(quote, "对象：班级\n不得：班级学生数 " + says + "\n"));
  };
  CHECK(forbids("班额不得超过45人", "超过 45人").empty());
  CHECK(forbids("班额超过45人的，不予认定", "超过 45人").empty());
  CHECK(forbids("班额不得超过45人", "不超过 45人") == "ZS4006");
  CHECK(forbids("班额不得超过45人", "不低于 45人") == "ZS4006");
  CHECK(size("班额不超过45人", "不超过 45人").empty());
  CHECK(codes(cited("班额不超过45人", "对象：班级\n应：非 （班级学生数 超过 45人）\n")).empty());
}

TEST_CASE("the numbers of conditions stand in a quote of the rule") {
  const auto with = [](const std::string& label, const std::string& quote) {
    return codes(cited("在校生" + quote, "对象：学校\n" + label + "\n应：在校生数 不低于 0人 “不得少于0”\n"));
  };
  CHECK(with("条件：在校生数 不足 100人", "不足100人的").empty());
  CHECK(with("条件：在校生数 不超过 150人", "不足100人的") == "ZS4001");
  CHECK(with("条件：在校生数 不超过 100人", "不足100人的") == "ZS4006");
  CHECK(with("条件：在校生数 高于 0", "不足100人的").empty());
  CHECK(with("不含：在校生数 不足 100人", "100人以上的").empty());
  CHECK(with("不含：在校生数 不超过 100人", "100人以上的") == "ZS4006");
  CHECK(with("不含：在校生数 不足 150人", "100人以上的") == "ZS4001");
  CHECK(with("但：在校生数 不足 150人，不适用", "不足100人的除外") == "ZS4001");
  CHECK(with("但：在校生数 不足 100人，不适用", "不足100人的除外").empty());
  CHECK(with("但：在校生数 不足 150人，不适用 “不足150人的”", "100人以上的").empty());
}

TEST_CASE("the year of a due date may stand in any quote that the rule cites") {
  const std::string two = "规则 r “规则”\n依据：x#一 “到2027年”；x#二 “教师不少于9人”\n对象：县\n期限：到2027年\n";
  CHECK(codes(two + "应：教师数 不低于 9人 “教师不少于9人”\n").empty());
  CHECK(codes(two + "期限：到2028年\n应：教师数 不低于 9人 “教师不少于9人”\n").starts_with("ZS"));
}

TEST_CASE("a fraction of two numbers is one number") {
  const Compiled made(cited("三分之二以上", "对象：县\n应：轮岗教师数 占 教师数 不低于 2/3\n"));
  REQUIRE(made.ok);
  const Program& program = made.program;
  const Node& compare = program.nodes[program.requirements[0].root];
  REQUIRE(program.nodes[compare.b].op == Op::number);
  CHECK(program.constant(program.nodes[compare.b].a) == Rational(2, 3));
  CHECK(program.text(program.constants[program.nodes[compare.b].a].written) == "2/3");
}

TEST_CASE("人 in a table may stand for pupils") {
  const std::string pupils = "数据 size “班额”\n层级：班级\n类型：整数\n单位：生\n";
  for (const auto* rows :
       {"| 小学 | 45人 |\n| 初中 | 50人 |\n", "| 小学 | 45人 |\n", "| 小学 | 45生 |\n| 初中 | 50人 |\n", "| 小学 | 45 |\n"}) {
    const Compiled made("表 limits “班额上限”\n依据：x#一 “45、50”\n| 学段 | 上限 |\n" + std::string(rows) +
                            cited("班额不超过上限", "对象：班级\n应：班额 不超过 班额上限【学段】\n"),
                        pupils);
    INFO(made.errors());
    CHECK(made.ok);
  }
  const Compiled wrong("表 limits “班额上限”\n依据：x#一 “45、50”\n| 学段 | 上限 |\n| 小学 | 45元 |\n" +
                           cited("班额不超过上限", "对象：班级\n应：班额 不超过 班额上限【学段】\n"),
                       pupils);
  CHECK(wrong.codes() == "ZS3002");
}
