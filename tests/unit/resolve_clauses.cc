// 条款: duties as rules, every row accounted for, and what is said of tables that are wrong.
#include <string>

#include "catch.h"
#include "compile/compile.h"
#include "parse/parse.h"
#include "program/program.h"
#include "resolve/resolve.h"

using namespace zhunsheng;

namespace {

const char* const kBefore = R"(字典 demo “示例字典”
层级 county “县（市、区）”
别名：县
层级 school “学校”
上级：县
数据 teachers “教师数”
层级：县
类型：整数
单位：人
规则集 d “示例”
版本：1
责任单位：县政府
文件 x “示例文件”
)";

struct Read {
  Sources sources;
  Diagnostics diagnostics;
  Program program;

  explicit Read(const std::string& rules) {
    const Limits limits;
    std::vector<syntax::File> files;
    files.push_back(parse(sources, sources.add("demo.zs", kBefore + rules), limits, diagnostics));
    const model::Model model = resolve(sources, files, limits, diagnostics);
    if (!diagnostics.has_errors()) program = Program::own(compile(model, sources)).value();
  }
  [[nodiscard]] std::string codes() const {
    std::string out;
    for (const Diagnostic& d : diagnostics.list()) {
      out += (out.empty() ? "" : " ") + code_text(d.code);
      CHECK(!d.message.en.empty());
      CHECK(!d.help.zh.empty());
      CHECK(!d.help.en.empty());
    }
    return out;
  }
  [[nodiscard]] std::string text(Text t) const { return std::string(program.text(t)); }
};

std::string with_row(const std::string& row) {
  return "条款 “标题”\n依据：x#一\n对象：县\n| 原文 | 归类 | 编号 | 凭据或理由 |\n" + row + "\n";
}

}  // namespace

TEST_CASE("a duty is the rule that 规则 would write, and comes after the targets", "[clauses]") {
  const Read read(R"(条款 “标题”
依据：x#一
对象：县
期间：每年
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 责任单位 | 英文 |
| “建立机制” | 应 | mechanism | 文件 | | | a mechanism |
| “严禁拆分” | 不得 | split | 记录 | 拆分学校 | 教育局 | |
规则 target “目标”
依据：x#二 “不少于10人”
对象：县
应：教师数 不低于 10人
)");
  REQUIRE(read.codes().empty());
  const Program& p = read.program;
  REQUIRE(p.requirements.size() == 3);
  CHECK(read.text(p.requirements[0].id) == "d.target");
  CHECK(p.requirements[0].duty == 0);
  const RequirementDef& must = p.requirements[1];
  CHECK(read.text(must.id) == "d.mechanism");
  CHECK((must.duty == 1 && must.modality == Modality::must && must.kind == RequirementKind::attestation));
  CHECK((must.due == DueKind::each && must.period == PeriodKind::year));
  CHECK(print(p, must.root) == "(attested fact:mechanism valid 1y)");
  CHECK((read.text(must.title) == "建立机制" && read.text(must.english) == "a mechanism"));
  CHECK((read.text(must.evidence) == "文件" && read.text(must.responsible) == "县政府"));
  const RequirementDef& not_to = p.requirements[2];
  CHECK(print(p, not_to.root) == "(not (found fact:split valid 1y))");
  CHECK((read.text(not_to.title) == "拆分学校" && read.text(not_to.responsible) == "教育局"));
  CHECK(read.text(p.citations[p.list(not_to.citations)[0]].quote) == "严禁拆分");
  for (const FactDef& fact : p.facts) CHECK((fact.duty == 1) == (read.text(fact.name.id) != "teachers"));
}

TEST_CASE("modalities of duties; 可 and what is no duty are accounts without a rule", "[clauses]") {
  const Read read(R"(clause
cite: x#一
for: county
| quote | class | id | evidence or reason | for |
| "a" | must | a | e | 学校、县（市、区） |
| "b" | strive | b | e | |
| "c" | in principle | c | e | |
| "d" | support | d | e | |
| "e" | advance | e | e | |
| "f" | may | | r | |
| "g" | judgement | | r | |
| "h" | declaratory | | r | |
| "i" | deferred | | r | |
)");
  REQUIRE(read.codes().empty());
  const Program& p = read.program;
  std::string modalities;
  for (const RequirementDef& r : p.requirements)
    modalities += read.text(r.id) + std::to_string(static_cast<int>(r.modality)) + (r.advance != 0 ? "+ " : " ");
  CHECK(modalities == "d.a_school0 d.a_county0 d.b2 d.c3 d.d4 d.e0+ ");
  std::string accounts;
  for (const AccountDef& a : p.accounts) {
    accounts += read.text(p.citations[a.citation].quote) + std::to_string(static_cast<int>(a.account_class));
    accounts += (a.rule == kNone ? "- " : "=" + read.text(p.rules[a.rule].id) + " ");
  }
  CHECK(accounts == "a0=d.a b0=d.b c0=d.c d0=d.d e0=d.e f0- g1- h2- i3- ");
  REQUIRE(p.clauses.size() == 1);
  CHECK((read.text(p.clauses[0].locator) == "一" && p.clauses[0].title.length == 0));
}

TEST_CASE("a row's own period stands in the place of the clause's date, whose year some quote states", "[clauses]") {
  const Read read(R"(条款
依据：x#一
对象：县
期限：到2027年
| 原文 | 归类 | 编号 | 凭据 | 期间 |
| “到2027年建立机制” | 应 | by | 文件 | |
| “定期检查” | 应 | each | 记录 | 每学期 |
)");
  REQUIRE(read.codes().empty());
  CHECK((read.program.requirements[0].due == DueKind::by && read.program.requirements[0].by.year() == 2027));
  CHECK((read.program.requirements[1].due == DueKind::each && read.program.requirements[1].period == PeriodKind::term));
}

TEST_CASE("each mistake in a clause has its code, and is told once", "[clauses]") {
  const auto codes = [](const std::string& rules) { return Read(rules).codes(); };
  CHECK(codes(with_row("| “a” | 应 | a | 材料 |")).empty());
  CHECK(codes(with_row("| a | 应 | a | 材料 |")) == "ZS3009");       // no quotation marks
  CHECK(codes(with_row("| | 应 | a | 材料 |")) == "ZS3009");         // no quote
  CHECK(codes(with_row("| “a” | 应 | a |")) == "ZS3009");            // a cell less
  CHECK(codes(with_row("| “a” | 必需 | a | 材料 |")) == "ZS1008");   // no such class
  CHECK(codes(with_row("| “a” | | a | 材料 |")) == "ZS1008");        // none at all
  CHECK(codes(with_row("| “a” | 应 | | 材料 |")) == "ZS2003");       // a duty without id
  CHECK(codes(with_row("| “a” | 应 | 代码 | 材料 |")) == "ZS2003");  // which is no name for machines
  CHECK(codes(with_row("| “a” | 宣示 | | |")) == "ZS2003");          // no reason
  CHECK(codes("条款 id “标题”\n依据：x#一\n| 原文 | 归类 | 凭据或理由 |\n| “a” | 宣示 | 材料 |\n") == "ZS1001");
  CHECK(codes("条款\n| 原文 | 归类 | 凭据或理由 |\n| “a” | 宣示 | 材料 |\n") == "ZS2003");
  CHECK(codes("条款\n依据：x#一 “a”\n| 原文 | 归类 | 凭据或理由 |\n| “a” | 宣示 | 材料 |\n") == "ZS2003");
  CHECK(codes("条款\n依据：y#一\n| 原文 | 归类 | 凭据或理由 |\n| “a” | 宣示 | 材料 |\n") == "ZS2006");
  CHECK(codes("条款\n依据：x#一\n| 原文 | 归类 |\n| “a” | 宣示 |\n") == "ZS3009");
  CHECK(codes("条款\n依据：x#一\n| 原文 | 归类 | 凭据 | 理由 |\n| “a” | 宣示 | 材料 | |\n") == "ZS3009");
  CHECK(codes("条款\n依据：x#一\n| 原文 | 归类 | 理由 | 颜色 |\n| “a” | 宣示 | 材料 | |\n") == "ZS3009");
  CHECK(codes("条款\n依据：x#一\n") == "ZS3009");
  const std::string two = "| 原文 | 归类 | 编号 | 凭据 |\n| “a” | 应 | a | 材料 |\n| “b” | 应 | b | 材料 |\n";
  CHECK(codes("条款\n依据：x#一\n" + two) == "ZS2003 ZS2003");  // each duty lacks its subject
  CHECK(codes("条款\n依据：x#一\n对象：市\n" + two) == "ZS2001");
  CHECK(codes("条款\n依据：x#一\n对象：县\n期间：每年\n期限：到2027年\n" + two) == "ZS2008");
  CHECK(codes("条款\n依据：x#一\n对象：县\n期限：到2027年\n" + two) == "ZS4001");
  CHECK(codes("条款\n依据：x#一\n对象：县\n| 原文 | 归类 | 编号 | 凭据 | 期间 |\n| “a” | 应 | a | 材料 | 每天 |\n") == "ZS1008");
}
