// Numbers, dates, periods and names as rules write them.
#include "catch.h"
#include "parse_testing.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

/// The requirement "x > …" read back: its right side.
std::string right_side(const std::string& written) {
  const Parsed parsed = parse_text("规则 a “标题”\n应：x > " + written);
  if (!parsed.diagnostics.list().empty()) return parsed.complaints();
  const syntax::Expr& e = parsed.file.at(parsed.file.blocks.at(0).labels.at(0).requirements.at(0).expr);
  return e.kind == syntax::ExprKind::compare ? syntax::outline(parsed.file, e.args.at(1)) + e.bound.text : syntax::outline(parsed.file);
}

std::string due(const std::string& written) {
  const Parsed parsed = parse_text("规则 a “标题”\n期限：" + written);
  const auto& label = parsed.file.blocks.at(0).labels.at(0);
  return label.due && parsed.diagnostics.list().empty() ? label.due->date.text() : parsed.complaints();
}

std::string in_force(const std::string& written) {
  const Parsed parsed = parse_text("规则集 a “标题”\n施行：" + written);
  const syntax::InForce& found = parsed.file.blocks.at(0).labels.at(0).in_force;
  return parsed.diagnostics.list().empty() ? std::to_string(static_cast<int>(found.kind)) + " " + found.from.text() + " " + found.to.text()
                                           : parsed.complaints();
}

}  // namespace

TEST_CASE("the same number in many forms", "[parse]") {
  for (const char* form : {"95%", "95％", "９５％", "百分之九十五", "九成五", "95.0%"}) CHECK(right_side(form) == "0.95 %");
  for (const char* form : {"20万人", "２０万人", "200000人", "二十万人"}) CHECK(right_side(form) == "200000 人");
  CHECK(right_side("0.95") == "0.95");
  CHECK(right_side("六成") == "0.6 %");
  CHECK(right_side("三分之二") == "2/3");
  CHECK(right_side("一所") == "1 所");
  CHECK(right_side("十二") == "12");
  CHECK(right_side("1.2万元") == "12000 元");
  CHECK(right_side("4.2人/百生") == "4.2 人/百生");
  CHECK(right_side("1000元/生/年") == "1000 元/生/年");
  CHECK(right_side("0.5个百分点") == "0.005 个百分点");
  CHECK(right_side("12.1亿元") == "1210000000 元");
  CHECK(right_side("5m²") == "5 m²");
  CHECK(right_side("279册/45生") == "(/ 279 册 45 生)");
  CHECK(right_side("-3") == "(minus 3)");
}

TEST_CASE("words that begin with a numeral are names unless they count", "[parse]") {
  for (const char* name : {"一级达标高中", "三个增长", "百校", "五育并举", "一票否决情形", "七项指标", "十佳"})
    CHECK(right_side(name) == name);
  for (const char* count : {"三个", "两所", "十二间", "一百人", "三个百分点"}) CHECK(right_side(count).find(' ') != std::string::npos);
}

TEST_CASE("bounds and keywords part from the number before them", "[parse]") {
  CHECK(right_side("95%以上") == "0.95 %以上");
  CHECK(right_side("38％ 以下") == "0.38 %以下");
  CHECK(right_side("六成以下") == "0.6 %以下");
  CHECK(right_side("96平方米以内") == "96 平方米以内");
  CHECK(right_side("50人且 y") == "rule a “标题”\n  must:应\n    [] (and:且 (>:> x 50 人) y)\n");
  CHECK(right_side("一所以上或 y") == "rule a “标题”\n  must:应\n    [] (or:或 (>:>~以上 x 1 所) y)\n");
}

TEST_CASE("dates and periods in many forms", "[parse]") {
  for (const char* form : {"2027年12月31日", "2027-12-31", "２０２７－１２－３１", "2027-12-31"}) CHECK(right_side(form) == "2027-12-31");
  CHECK(right_side("2027年") == "2027");
  CHECK(right_side("2025年9月") == "2025-09");
  CHECK(right_side("2025-09") == "2025-09");
  CHECK(right_side("2025/26") == "2025/26");
  CHECK(right_side("2025/26学年") == "2025/26");
  CHECK(right_side("2025/26-1") == "2025/26-1");
  CHECK(right_side("2025/27") == "(/ 2025 27)");
  CHECK(right_side("3年") == "3 年");
  CHECK(right_side("2.99年") == "2.99 年");
}

TEST_CASE("due dates", "[parse]") {
  for (const char* form : {"到2027年", "到2027", "到 2027年", "2027年底前", "2027年年底前", "到2027年底", "到2027年12月31日", "by 2027",
                           "by 2027-12-31", "2028年前", "2028年之前", "before 2028"})
    CHECK(due(form) == "2027-12-31");
  for (const char* form : {"2025年7月之前", "2025年7月1日前", "before 2025-07", "2025年6月底前"}) CHECK(due(form) == "2025-06-30");
  CHECK(due("2027年12月31日前") == "2027-12-30");
  CHECK(due("到2025/26-1") == "2026-01-31");
}

TEST_CASE("when a rule set is in force", "[parse]") {
  CHECK(in_force("2019-04-16") == "1 2019-04-16 1970-01-01");
  CHECK(in_force("2019年4月16日 载明") == in_force("2019-04-16"));
  CHECK(in_force("2019-04-16 published") == "2 2019-04-16 1970-01-01");
  CHECK(in_force("2025-03-03 报道") == "3 2025-03-03 1970-01-01");
  for (const char* form : {"推定 2024年10月 至 2025年6月", "未载明，推定 2024-10-01 至 2025-06-30", "between 2024-10 and 2025-06",
                           "推定 2024年10月至 2025年6月"})
    CHECK(in_force(form) == "4 2024-10-01 2025-06-30");
  CHECK(in_force("unknown") == "0 1970-01-01 1970-01-01");
}

TEST_CASE("names", "[parse]") {
  for (const char* form : {"县（市、区）", "县(市、区)", "县（ 市 、 区 ）"}) CHECK(right_side(form) == "县（市、区）");
  CHECK(right_side("县（市）") == "县（市）");
  CHECK(right_side("沿海县（市）") == "沿海县（市）");
  CHECK(right_side("「初中3年巩固率」") == "初中3年巩固率");
  CHECK(right_side("平均") == "平均");
  CHECK(right_side("「平均」") == "平均");
  CHECK(right_side("ａｂｃ_１") == "abc_1");
  CHECK(right_side("阿·买提") == "阿·买提");
  CHECK(right_side("⽣源") == "生源");  // Kangxi radical
}
