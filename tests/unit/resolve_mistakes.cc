// What the resolver refuses rather than judge as something else than what was meant, and what it says then.
#include <string>

#include "catch.h"
#include "resolve_world.h"

using namespace resolve_world;

namespace {

const char* const kMore = R"(
数据 weight “权数”
层级：学校
类型：数
数据 target “目标学段”
层级：学校
类型：枚举 学段
数据 people “人口”
层级：县
类型：数
单位：万人
)";

/// The codes of a rule below `kMore`; every mistake says what to do.
std::string codes(const std::string& lines, const std::string& vocabulary = "") {
  const Compiled made(lines, kMore + vocabulary);
  INFO(made.errors());
  CHECK(made.helps());
  CHECK(made.ok == !made.diagnostics.has_errors());
  return made.codes();
}

std::string fact(const std::string& lines) { return "数据 n “某数”\n层级：县\n" + lines; }

}  // namespace

TEST_CASE("a weight is refused where the quantifier takes none") {
  CHECK(codes(rule("对象：县\n应：平均（学校：在校生数，权 权数） 不低于 0人\n")) == "ZS2004");
  CHECK(codes(rule("对象：县\n应：每（学校：在校生数 不低于 0人，权 权数）\n")) == "ZS2004");
  for (const auto* with : {"加权平均", "标准差"})
    CHECK(codes(rule("对象：县\n应：" + std::string(with) + "（学校：在校生数，权 权数） 不低于 0人\n")).empty());
}

TEST_CASE("the rest of a table is measured by the standard, also where that is worked out") {
  const std::string table =
      "表 t “标准”\n依据：x#一 “8、4、2”\n| 指标 | 要求 | 标准 |\n| 教师数 | 不低于 | 4 * 2人 |\n| 轮岗教师数 | 不低于 | 2人 |\n";
  const Compiled made(table + rule("对象：县\n应：标准 2项 至少 1项 达标，其余 不低于 标准的85% “2项至少1项85%”\n"));
  INFO(made.errors());
  REQUIRE(made.ok);
  CHECK(made.root(0).find("(>= fact:teachers (* (* 4 2) 0.85))") != std::string::npos);
  CHECK(made.root(0).find("(>= fact:rotated 1.7)") != std::string::npos);
}

TEST_CASE("periods of validity, decimals and digits of codes are whole numbers in their unit") {
  const auto valid = [](const std::string& years) { return codes(rule("对象：县\n应：证明 “有方案” “有方案”\n有效：" + years + "\n")); };
  for (const auto* right : {"1年", "100年"}) CHECK(valid(right).empty());
  for (const auto* wrong : {"6个月", "0.5年", "2校", "0年", "101年"}) CHECK(valid(wrong) == "ZS3010");
  CHECK(codes("", fact("类型：数\n小数：1.5\n")) == "ZS3010");
  CHECK(codes("", fact("类型：数\n小数：2\n")).empty());
  CHECK(codes("", "层级 town “乡镇”\n上级：县\n区划位数：9.5\n") == "ZS3010");
  CHECK(codes("", "层级 town “乡镇”\n上级：县\n区划位数：9\n").empty());
}

TEST_CASE("a list of values holds values only") {
  CHECK(codes(rule("对象：学校\n条件：学段 为 小学、目标学段\n应：在校生数 不低于 0人\n")) == "ZS3001");
  CHECK(codes(rule("对象：学校\n应：在校生数 不低于 0人\n但：学段 为 小学、目标学段，不适用 “…”\n")) == "ZS3001");
  CHECK(codes(rule("对象：学校\n条件：学段 为 小学、初中\n应：在校生数 不低于 0人\n")).empty());
}

TEST_CASE("a bare number where the unit counts by the ten thousand is refused, with the unit written out") {
  const auto against = [](const std::string& limit) { return rule("对象：县\n应：人口 不低于 " + limit + " “50、50万”\n"); };
  CHECK(codes(against("50")) == "ZS3002");
  CHECK(codes(against("50万人")).empty());
  CHECK(codes(rule("对象：县\n应：人口 不低于 0 “不少于0”\n")).empty());
  const auto help = [&](const std::string& limit) { return Compiled(against(limit), kMore).diagnostics.list().at(0).help.zh; };
  CHECK(help("50") == "写全单位：50万人");
  CHECK(help("50万") == "写全单位：50万人");
}

TEST_CASE("a bare number is a count, never a measure") {
  for (const auto* measure : {"元", "千克", "岁", "分", "周", "学期", "小时", "平方米"})
    CHECK(codes(rule("对象：县\n应：某数 不低于 5 “5”\n"), fact("类型：数\n单位：" + std::string(measure) + "\n")) == "ZS3002");
  for (const auto* count : {"人", "校", "册"})
    CHECK(codes(rule("对象：县\n应：某数 不低于 5 “5”\n"), fact("类型：数\n单位：" + std::string(count) + "\n")).empty());
}

TEST_CASE("bounds: the minimum is not above the maximum, and both are in a unit of the fact") {
  CHECK(codes("", fact("类型：数\n最小：10\n最大：5\n")) == "ZS3010");
  CHECK(codes("", fact("类型：占比\n最小：150%\n")) == "ZS3010");
  CHECK(codes("", fact("类型：数\n最大：-1\n")) == "ZS3010");
  CHECK(codes("", fact("类型：数\n最小：无\n最大：-1\n")).empty());
  CHECK(codes("", fact("类型：数\n最小：5\n最大：5\n")).empty());
  CHECK(codes("", fact("类型：数\n单位：生\n最小：5元\n")) == "ZS3002");
  CHECK(codes("", fact("类型：数\n单位：万元\n最小：5\n")) == "ZS3002");
  CHECK(codes("", fact("类型：数\n单位：万元\n最小：5000元\n")).empty());
  CHECK(codes("", fact("类型：是否\n最小：5\n")) == "ZS2004");
}

TEST_CASE("a formula gives what its fact holds") {
  CHECK(codes("", fact("类型：日期\n算法：教师数 + 1人\n")) == "ZS3001");
  CHECK(codes("", fact("类型：文本\n算法：教师数\n")) == "ZS3001");
  CHECK(codes("", fact("类型：是否\n算法：教师数\n")) == "ZS3001");
  CHECK(codes("", fact("类型：证明\n算法：教师数 高于 0\n")) == "ZS2004");
  CHECK(codes("", "枚举 place “城乡”\n值：city “城区”、rural “乡村”\n数据 n “某数”\n层级：学校\n类型：枚举 城乡\n算法：学段\n") ==
        "ZS3001");
  CHECK(codes("", "数据 n “某数”\n层级：学校\n类型：枚举 学段\n算法：目标学段\n").empty());
  CHECK(codes("", fact("类型：是否\n算法：教师数 高于 0\n")).empty());
}

TEST_CASE("conformity to a title that several rules have names them; an id is never ambiguous") {
  const std::string two =
      "规则 one “同名”\n依据：x#一 “不少于0”\n对象：县\n应：教师数 不低于 0人\n规则 two “同名”\n依据：x#一 “不少于0”\n对象：县\n应：教师数 "
      "不低于 0人\n";
  const Compiled made(two + rule("对象：县\n应：符合 同名 “同名”\n"));
  REQUIRE(made.codes() == "ZS2002");
  CHECK(made.diagnostics.list()[0].message.zh.find("d.one、d.two") != std::string::npos);
  CHECK(codes(two + rule("对象：县\n应：符合 one “同名”\n")).empty());
  CHECK(codes(two + "规则 three “two”\n依据：x#一 “不少于0”\n对象：县\n应：教师数 不低于 0人\n" + rule("对象：县\n应：符合 two “同名”\n"))
            .empty());
}

TEST_CASE("an exception is checked as a requirement is") {
  const auto unless = [](const std::string& instead) {
    return codes(rule("对象：县\n应：教师数 不低于 50人 “50”\n但：教师数 高于 0，应 " + instead + "\n"));
  };
  CHECK(unless("教师数 不低于 2人 “不低于20”") == "ZS4001");
  CHECK(unless("教师数 不低于 20人 “不低于20”").empty());
  CHECK(unless("教师数 不低于 50人").empty());
  CHECK(unless("教师数 不低于 30人") == "ZS4001");
  CHECK(unless("到2030年，教师数 不低于 20人 “2030年不低于20”") == "ZS2004");
}

TEST_CASE("what may stand once stands once") {
  CHECK(codes(rule("对象：县\n应：教师数 不低于 0人\n期限：到2027年\n期限：到2020年\n")).starts_with("ZS2008"));
  CHECK(codes(rule("对象：县\n对象：学校\n应：教师数 不低于 0人\n")).starts_with("ZS2008"));
  CHECK(codes("", fact("类型：数\n类型：整数\n")) == "ZS2008");
  CHECK(codes(rule("对象：县\n条件：教师数 高于 0\n条件：经费 高于 0\n应：教师数 不低于 0人\n")).empty());
  CHECK(codes("", "枚举 place “城乡”\n值：city “城区”、city “乡村”\n") == "ZS2002");
  CHECK(codes("", "枚举 place “城乡”\n值：city “城区”、rural “城区”\n") == "ZS2002");
  const auto table = [](const std::string& rows) { return codes("表 t “某表”\n依据：x#一 “4、6”\n" + rows); };
  CHECK(table("| 学段 | 上限 |\n| 小学 | 4人 |\n| 小学 | 6人 |\n") == "ZS2002");
  CHECK(table("| 学段 | 上限 | 上限 |\n| 小学 | 4人 | 6人 |\n") == "ZS2002");
  CHECK(table("| 指标 | 要求 | 小学 | 小学 |\n| 在校生数 | 不低于 | 4人 | 6人 |\n") == "ZS2002");
  CHECK(table("| 指标 | 要求 | 标准 |\n| 在校生数 | 不低于 | 4人 |\n| 在校生数 | 不低于 | 6人 |\n") == "ZS2002");
  CHECK(table("| 指标 | 要求 | 标准 |\n| 在校生数 | 不低于 | 4人 |\n| 在校生数 | 不超过 | 6人 |\n").empty());
}

TEST_CASE("the columns of a table are values of one enumeration that the rules see") {
  const std::string place = "枚举 place “城乡”\n值：city “城区”、rural “乡村”\n";
  const std::string again = "枚举 level “层次”\n值：primary “小学”、high “高中”\n";
  const auto table = [](const std::string& columns, const std::string& vocabulary) {
    return codes("表 t “某表”\n依据：x#一 “4、6”\n| 指标 | 要求 | " + columns + " |\n| 在校生数 | 不低于 | 4人 | 6人 |\n", vocabulary);
  };
  CHECK(table("小学 | 城区", place) == "ZS3009");
  CHECK(table("小学 | 初中", again).empty());
  CHECK(table("小学 | primary", "") == "ZS2002");
  CHECK(table("标准 | 小学", "") == "ZS3009");
  CHECK(codes("表 t “某表”\n依据：x#一 “4、6”\n| 指标 | 要求 | 小学 |\n| 在校生数 | 不低于 | 4人 |\n", again) == "ZS3009");
}

TEST_CASE("a table needs a column of values, and quotes for its numbers") {
  CHECK(codes("表 t “某表”\n依据：x#一 “4”\n| 学段 |\n| 小学 |\n") == "ZS3009");
  CHECK(codes("表 t “某表”\n依据：x#一 “4”\n| 指标 | 要求 |\n| 在校生数 | 不低于 |\n") == "ZS3009");
  CHECK(codes("表 t “某表”\n依据：x#一\n| 学段 | 上限 |\n| 小学 | 4人 |\n") == "ZS4002");
  CHECK(codes("表 t “某表”\n依据：x#一 “4”\n| 学段 | 上限 |\n| 小学 | 5人 |\n") == "ZS4001");
}

TEST_CASE("a fan-out is by the fact that is called as the enumeration, and reaches every requirement") {
  const std::string others =
      "枚举 kind “类别”\n值：a “甲”、b “乙”\n数据 old “原类别”\n层级：学校\n类型：枚举 类别\n数据 new “新类别”\n层级：学校\n类型：枚举 "
      "类别\n";
  CHECK(codes(rule("对象：县\n分：学段（小学）\n应：每（学校：在校生数 不低于 0人）\n")).empty());
  CHECK(codes(rule("对象：县\n分：类别（甲）\n应：每（学校：在校生数 不低于 0人）\n"), others) == "ZS2009");
  CHECK(codes(rule("对象：县\n分：学段\n应：教师数 不低于 0人\n")) == "ZS2009");
  CHECK(codes(rule("对象：县\n分：学段\n应：证明 “有方案” “有方案”\n")).empty());
}

TEST_CASE("an exact slip is reported once, however many requirements come to it") {
  CHECK(codes(rule("对象：县\n分：学段\n应：合计（学校：在校生） 不低于 0人\n")) == "ZS2001");
}

TEST_CASE("two versions that start on one day are refused, whatever word stands after the date") {
  const auto sets = [](const std::string& first, const std::string& second) {
    return codes("", "") + codes("规则集 e “示例”\n版本：1\n施行：" + first + "\n规则集 e “示例”\n版本：2\n施行：" + second + "\n");
  };
  CHECK(sets("2020-01-01 载明", "2020-01-01 发布") == "ZS2007");
  CHECK(sets("2020-01-01 载明", "推定 2020-01-01 至 2020-06-01") == "ZS2007");
  CHECK(sets("2020-01-01 载明", "2020-01-02 载明").empty());
  CHECK(sets("2020-01-01 载明", "未载明").empty());
  CHECK(sets("未载明", "未载明") == "ZS2007");
}

TEST_CASE("the digest of a rule set is over its own text, also where files are shared") {
  const std::string other = "规则集 e “示例”\n版本：1\n适用：全国\n";
  const auto digests = [](const Compiled& made) {
    std::vector<std::string> out;
    for (const auto& r : made.program.rulesets) out.emplace_back(made.program.text(r.digest));
    return out;
  };
  const auto before = digests(Compiled(rule("对象：县\n应：教师数 不低于 0人\n") + other));
  const auto after = digests(Compiled(rule("对象：县\n应：轮岗教师数 不低于 0人\n") + other));
  REQUIRE(before.size() == 2);
  CHECK(before[0] != after[0]);
  CHECK(before[1] == after[1]);
  CHECK(before[0] != before[1]);
}

TEST_CASE("what is referred to has an id: a title alone is not enough") {
  const std::string labels = "层级：县\n类型：整数\n单位：人\n";
  CHECK(codes(rule("对象：县\n应：证明 “甲”\n"), "数据 “某数”\n" + labels) == "ZS2003");
  CHECK(codes(rule("对象：县\n应：证明 “甲”\n"), "层级 “乡”\n上级：县\n") == "ZS2003");
  CHECK(codes(rule("对象：县\n应：证明 “甲”\n"), "枚举 “学期”\n值：a “甲”、b “乙”\n") == "ZS2003");
  CHECK(codes(rule("对象：县\n应：证明 “甲”\n"), "规则 “乙”\n依据：d-1#一 “乙”\n对象：县\n应：证明 “乙”\n") == "ZS2003");
}

TEST_CASE("a place stands in the territory: one, and with what lies in it there alone") {
  CHECK(codes(rule("对象：县 350524 及其所辖\n应：证明 “甲”\n")) == "ZS1001");
  CHECK(codes(rule("对象：县 350524\n应：证明 “甲”\n")).empty());
}
