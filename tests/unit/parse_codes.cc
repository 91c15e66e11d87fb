// Each code of the parser, with the fix that it offers.
#include "catch.h"
#include "parse_testing.h"
#include "syntax/stuck.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

/// The file with every offered fix applied.
std::string fixed(const Parsed& parsed) {
  std::string text(parsed.sources[parsed.id].text());
  std::vector<Fix> fixes;
  for (const Diagnostic& d : parsed.diagnostics.list()) fixes.insert(fixes.end(), d.fixes.begin(), d.fixes.end());
  std::sort(fixes.begin(), fixes.end(), [](const Fix& a, const Fix& b) { return a.range.begin > b.range.begin; });
  for (const Fix& fix : fixes) text.replace(fix.range.begin, fix.range.end - fix.range.begin, fix.text);
  return text;
}

struct Case {
  const char* text;
  const char* code;
};

}  // namespace

TEST_CASE("each code of the parser", "[parse]") {
  const Case cases[] = {
      {"规则 a “甲”\n应：甲 乙", "ZS1001"},      {"规则 a “甲”\n应：（甲", "ZS1002"},      {"规则 a “甲\xFF”", "ZS1003"},
      {"规则 a “甲”\n应当要：甲", "ZS1004"},     {"规则 a “甲”\n应：甲不低于5", "ZS1005"}, {"规则 a “甲”\n应：甲 > 1.2.3", "ZS1007"},
      {"规则 a “甲”\n应：甲 不抵于 5", "ZS1008"}};
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(parse_text(one.text).codes() == std::vector<std::string>{one.code});
  }
}

TEST_CASE("what a fix offers, reads", "[parse]") {
  for (const char* text : {"规则 a “甲”\n对像：县\n应：甲 不得低于 5 并且 乙", "规则 a “甲”\n应：教师数不低于95%",
                           "规则 a “甲”\n应：计数（学校）不少于一所", "规侧 a “甲”\n应：甲", "规则 a “甲”\n应：教师数占在校生数 5%以上 在",
                           "规则 a “甲”\n依据 b#一 “引文”", "规则：a “甲”\n应：甲", "规则 a “甲”\n应：甲 == 5 && 乙 => 3"}) {
    const std::string head = std::string(text).starts_with("规则 ") ? "" : "规则集 s “集”\n";
    const Parsed before = parse_text(head + text);
    REQUIRE_FALSE(before.diagnostics.list().empty());
    const std::string after = fixed(before);
    if (std::string(text).ends_with("在")) continue;  // the fix is of one mistake of two
    INFO(after);
    CHECK(parse_text(after).complaints() == "");
  }
}

TEST_CASE("a comparator is never guessed from a likeness", "[parse]") {
  for (const char* near : {"不低与", "不高与", "低干", "不超越", "至于"}) {
    const Parsed parsed = parse_text(std::string("规则 a “甲”\n应：甲 ") + near + " 5");
    REQUIRE(parsed.diagnostics.errors() == 1);
    for (const Diagnostic& d : parsed.diagnostics.list()) CHECK(d.fixes.empty());
  }
}

TEST_CASE("every mistake of a file is told, each in its place", "[parse]") {
  const Parsed parsed =
      parse_text("规则 a “甲”\n应：\n  （一）甲 不低于；\n  （二）乙 不低于 5；\n  （三）丙 5；\n对像：县\n条件：甲 且\n应：丁\n");
  CHECK(parsed.codes() == std::vector<std::string>{"ZS1001", "ZS1001", "ZS1004", "ZS1001"});
  const auto& labels = parsed.file.blocks.at(0).labels;
  REQUIRE(labels.size() == 4);
  REQUIRE(labels[0].requirements.size() == 3);
  CHECK(parsed.file.at(labels[0].requirements[0].expr).kind == syntax::ExprKind::error);
  CHECK(parsed.file.at(labels[0].requirements[1].expr).kind == syntax::ExprKind::compare);
  CHECK(parsed.file.at(labels[0].requirements[2].expr).kind == syntax::ExprKind::error);
  CHECK(parsed.file.at(labels[2].expr).kind == syntax::ExprKind::all_of);
  CHECK(parsed.file.at(labels[3].requirements[0].expr).kind == syntax::ExprKind::name);
}

TEST_CASE("free text keeps what belongs to it", "[parse]") {
  const auto note = [](const std::string& written) {
    const Parsed parsed = parse_text("规则 a “甲”\n说明：" + written + "\n应：甲\n");
    CHECK(parsed.complaints() == "");
    REQUIRE(parsed.file.blocks.at(0).labels.size() == 2);
    return parsed.file.blocks[0].labels[0].text;
  };
  CHECK(note("甲、乙。") == "甲、乙。");
  CHECK(note("“甲“乙””") == "甲“乙”");
  CHECK(note("“甲”和“乙”") == "“甲”和“乙”");
  CHECK(note("见 https://example.org/a // 注释") == "见 https://example.org/a");
  CHECK(note("第一行\n  第二行  \n\n第三行") == "第一行\n第二行\n第三行");
  CHECK(note("") == "");
  CHECK(note("（没有成对、“没有后引号") == "（没有成对、“没有后引号");
  CHECK(note("按规则 办理") == "按规则 办理");
  CHECK(note("may 应 for 5 ％ $ |") == "may 应 for 5 ％ $ |");
}

TEST_CASE("a label or head forgotten in free text is not swallowed", "[parse]") {
  CHECK(parse_text("规则 a “甲”\n说明：甲\n依剧：x#一\n").codes() == std::vector<std::string>{"ZS1004"});
  CHECK(parse_text("规则 a “甲”\n说明：甲\n应 乙 不低于 5\n").codes() == std::vector<std::string>{"ZS1001"});
  CHECK(parse_text("规则 a “甲”\n说明：甲\n规侧 b “乙”\n应：乙\n").file.blocks.size() == 2);
}

TEST_CASE("operators inside names are found for the names pass", "[parse]") {
  CHECK(syntax::split_at_operator("公办就读人数占在读人数") == "公办就读人数 占 在读人数");
  CHECK(syntax::split_at_operator("教师数不低于") == "教师数 不低于");
  CHECK(syntax::split_at_operator("在校生数") == "");
  CHECK(syntax::split_at_operator("占") == "");
  CHECK(syntax::split_at_operator("students") == "");
}
