// Printing: only the brackets that are needed, names that read back, either language.
#include "catch.h"
#include "parse_testing.h"
#include "syntax/keywords.h"
#include "syntax/print_words.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

std::string printed(const std::string& expression) {
  const Parsed parsed = parse_text("规则 a “标题”\n条件：" + expression);
  INFO(expression);
  CHECK(parsed.complaints() == "");
  return syntax::print(parsed.file, parsed.file.blocks.at(0).labels.at(0).expr);
}

}  // namespace

TEST_CASE("brackets stand where they are needed", "[syntax]") {
  for (const char* same :
       {"甲 或 乙 且 丙", "（甲 或 乙） 且 丙", "非 （甲 且 乙）", "非 甲 且 乙", "（甲 且 乙） 且 丙", "甲 - （乙 - 丙）", "甲 - 乙 - 丙",
        "甲 / （乙 * 丙）", "甲 + 乙 占 丙 不低于 10%", "（甲 占 乙） + 丙 不低于 10%", "（甲 占 乙） / （丙 占 丁） 不超过 1.03",
        "-（甲 + 乙） > 0", "（甲 > 乙） = （丙 > 丁）", "（如 甲 则 乙 否则 丙） + 1 > 0", "如 甲 则 乙 否则 丙 或 丁", "甲 + -乙 > 0",
        "（标准表 各项 达标） = 是"}) {
    const std::string again = printed(same);
    CHECK(printed(again) == again);
    if (std::string(same).find("各项") == std::string::npos && std::string(same).find("-（") == std::string::npos) CHECK(again == same);
  }
  CHECK(printed("（（甲））") == "甲");
  CHECK(printed("（甲 不低于 5） 且 （乙 占 丙 > 1%）") == "甲 不低于 5 且 乙 占 丙 > 1%");
}

TEST_CASE("names that would read as something else stand in their quotes", "[syntax]") {
  for (const char* plain : {"在校生数", "students", "a_1", "县（市、区）", "县（市）", "学前教育"})
    CHECK(syntax::written_name(plain) == plain);
  for (const char* other :
       {"平均", "初中3年", "一所", "占比", "不低于标准", "教师数不低于", "or", "a b", "a-b", "并且", "7项", "县（区）", "每"})
    CHECK(syntax::written_name(other) == "「" + std::string(other) + "」");
  for (const char* name : {"平均", "初中3年", "一所", "不低于标准", "or", "a b", "县（市、区）", "每", "a-b", "标准 表", "至少", "达标",
                           "是", "百分之五", "by", "2027年"})
    CHECK(printed(printed("「" + std::string(name) + "」 > 1")) == syntax::written_name(name) + " > 1");
}

TEST_CASE("texts of labels print so that they read back", "[syntax]") {
  for (const char* text : {"甲", "“甲”", "“甲”和“乙”", "\"甲\"", "甲 // 乙", "https://a//b", " 甲 ", "// 甲", "甲“乙", "甲\"乙", "|甲",
                           "（", "甲\n乙", "A \"b\" “c”"}) {
    const bool fits = std::string(text).find('"') == std::string::npos;
    const std::string source =
        fits && std::string(text).find('\n') == std::string::npos && std::string(text) != "甲“乙" ? "“" + std::string(text) + "”" : text;
    const Parsed first = parse_text("规则 a “标题”\n说明：" + source);
    const Parsed second = parse_text(syntax::print(first.file));
    INFO(syntax::print(first.file));
    CHECK(second.file.blocks.at(0).labels.at(0).text == first.file.blocks.at(0).labels.at(0).text);
  }
}

TEST_CASE("every keyword has a usual word, and labels are told apart by block", "[syntax]") {
  for (const syntax::KeywordRow& row : syntax::keyword_rows())
    CHECK_FALSE(
        (syntax::keyword_word(row.keyword, row.value, false).empty() && syntax::keyword_word(row.keyword, row.value, true).empty()));
  for (const syntax::LabelRow& row : syntax::label_rows())
    for (const syntax::HeadRow& head : syntax::head_rows()) {
      if ((row.blocks & syntax::bit(head.kind)) == 0) continue;
      CHECK(syntax::find_label(row.zh, head.kind)->kind == row.kind);
      CHECK(syntax::find_label(row.en, head.kind)->kind == row.kind);
    }
}

TEST_CASE("conditions in the table of a clause read back", "[syntax]") {
  const std::string text =
      "条款 “标题”\n依据：x#一\n| 原文 | 归类 | 条件 | 凭据或理由 |\n| “办学” | 应 | 人口 不低于 20万人 且 非 镇 | 名单 |\n| “办学” | 应 | "
      "| 名单 |\n";
  const Parsed parsed = parse_text(text);
  CHECK(parsed.complaints() == "");
  const syntax::Row& row = parsed.file.blocks.at(0).labels.at(0).rows.at(1);
  REQUIRE(row.cells.at(2).expr != syntax::kNoExpr);
  CHECK(parsed.file.at(row.cells.at(2).expr).kind == syntax::ExprKind::all_of);
  CHECK(row.cells.at(3).expr == syntax::kNoExpr);
  const std::string once = syntax::print(parsed.file);
  const Parsed again = parse_text(once);
  CHECK(syntax::same(parsed.file, again.file));
  CHECK(syntax::print(again.file) == once);
}

TEST_CASE("trees differ where the words do", "[syntax]") {
  const Parsed a = parse_text("规则 a “标题”\n应：甲 不低于 5");
  CHECK(syntax::same(a.file, parse_text("规则  a “标题”\n应：\n  甲 不低于 5 // 注释\n").file));
  for (const char* other : {"规则 a “标题”\n应：甲 不少于 5", "规则 a “标题”\n应：甲 不低于 5.0", "规则 b “标题”\n应：甲 不低于 5",
                            "规则 a “标题”\n须：甲 不低于 5", "规则 a “标题”\n应：甲 不低于 5以上", "规则 a “标题”\n应：甲 不低于 5 “引文”",
                            "规则 a “标题”\n应：b：甲 不低于 5"})
    CHECK_FALSE(syntax::same(a.file, parse_text(other).file));
}
