// The display table of words, row by row; and the words that official usage does not have.
#include <vector>

#include "catch.h"
#include "explain_world.h"
#include "outcome/words.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

constexpr Status kAll[] = {Status::met,    Status::not_met,        Status::pending, Status::open,
                           Status::review, Status::not_applicable, Status::waived};

std::vector<Words> whole_table() {
  std::vector<Words> out = {not_asked_words()};
  for (const auto kind : {WordKind::indicator, WordKind::duty, WordKind::prohibition})
    for (const Status status : kAll) out.push_back(status_words(kind, status));
  for (int i = 0; i <= static_cast<int>(OpenForm::finding); ++i) out.push_back(open_words(static_cast<OpenForm>(i)));
  for (int i = 0; i <= static_cast<int>(Severity::violation); ++i)
    for (const auto modality : {Modality::must, Modality::must_not}) out.push_back(severity_words(static_cast<Severity>(i), modality));
  for (int i = 0; i <= static_cast<int>(Modality::may); ++i) out.push_back(modality_words(static_cast<Modality>(i)));
  for (int i = 0; i <= static_cast<int>(CauseKind::late); ++i) out.push_back(cause_words(static_cast<CauseKind>(i)));
  for (int i = 0; i <= static_cast<int>(FactState::dated_later); ++i) out.push_back(fact_state_words(static_cast<FactState>(i)));
  for (int i = 0; i <= static_cast<int>(RuleSetStatus::not_selected); ++i)
    out.push_back(ruleset_status_words(static_cast<RuleSetStatus>(i)));
  for (int i = 0; i <= static_cast<int>(Term::synthetic); ++i) out.push_back(term_words(static_cast<Term>(i)));
  for (int i = 0; i <= static_cast<int>(Truth::not_applicable); ++i) out.push_back(conclusion_words(static_cast<Truth>(i)));
  return out;
}

}  // namespace

TEST_CASE("statuses by kind of requirement") {
  CHECK(status_words(WordKind::indicator, Status::met).zh == "达标");
  CHECK(status_words(WordKind::indicator, Status::not_met).zh == "未达标");
  CHECK(status_words(WordKind::duty, Status::met).zh == "已落实");
  CHECK(status_words(WordKind::duty, Status::not_met).zh == "未落实");
  CHECK(status_words(WordKind::duty, Status::open).zh == "待补充材料");
  CHECK(status_words(WordKind::duty, Status::not_applicable).zh == "不涉及");
  CHECK(status_words(WordKind::prohibition, Status::met).zh == "未发现");
  CHECK(status_words(WordKind::prohibition, Status::not_met).zh == "存在");
  CHECK(status_words(WordKind::prohibition, Status::open).zh == "待核查");
  CHECK(status_words(WordKind::indicator, Status::review).zh == "待研判");
  CHECK(not_asked_words().zh == "未纳入本次评估");
}

TEST_CASE("forms of 待核实") {
  CHECK(open_words(OpenForm::missing).zh == "数据待补报");
  CHECK(open_words(OpenForm::contradiction).zh == "数据不一致待核对");
  CHECK(open_words(OpenForm::universe).zh == "学校数未核定");
  CHECK(open_words(OpenForm::universe, {"班级", "classes"}).zh == "班级数未核定");
  CHECK(open_words(OpenForm::owed_above).zh == "待上级反馈");
}

TEST_CASE("severity and modality") {
  CHECK(severity_words(Severity::violation, Modality::must).zh == "未达标项");
  CHECK(severity_words(Severity::violation, Modality::must_not).zh == "违反禁止性规定");
  CHECK(severity_words(Severity::gap, Modality::must).zh == "差距");
  CHECK(severity_words(Severity::shortfall, Modality::strive).zh == "未达到预期目标");
  CHECK(severity_words(Severity::deviation, Modality::in_principle).zh == "未按原则性要求执行（须说明理由）");
  CHECK(severity_words(Severity::suggestion, Modality::encourage).zh == "提示");
  CHECK(modality_words(Modality::must).zh == "约束性要求");
  CHECK(modality_words(Modality::must_not).zh == "禁止性要求");
  CHECK(modality_words(Modality::strive).zh == "预期性目标");
  CHECK(modality_words(Modality::in_principle).zh == "原则性要求");
  CHECK(modality_words(Modality::encourage).zh == "倡导性内容");
}

TEST_CASE("what a requirement is shown as follows from what it asks") {
  World w;
  const TypeId county = w.type("county", "县", "县");
  const EntityId anxi = w.entity("350524", "安溪县", county);
  const FactId lunch = w.fact("lunch", "提供就餐条件", "", "", FactType::boolean);
  const FactId size = w.fact("size", "班额", "", "人");
  const auto boolean = w.requirement("a", "就餐", county, w.list(Op::all_of, {w.yes_no(lunch, anxi, true)}));
  const auto number =
      w.requirement("b", "班额", county, w.list(Op::all_of, {w.compare(Comparison::at_most, w.is(size, anxi, 1), w.number(45, "人"))}));
  for (const auto r : {boolean, number}) w.req(r).kind = RequirementKind::composite;
  const auto ban = w.requirement("c", "不得", county, w.yes_no(lunch, anxi, true), Modality::must_not);
  const Program& program = w.program();
  CHECK(word_kind(program, program.requirements[boolean]) == WordKind::duty);
  CHECK(word_kind(program, program.requirements[number]) == WordKind::indicator);
  CHECK(word_kind(program, program.requirements[ban]) == WordKind::prohibition);
}

TEST_CASE("a clause in print") {
  World w;
  const auto cite = [&](std::string_view locator) {
    DocumentDef document;
    document.title = w.b.text("实施方案");
    w.b.documents.push_back(document);
    w.b.citations.push_back({static_cast<std::uint32_t>(w.b.documents.size() - 1), w.b.text(locator), {}, 0});
  };
  for (const char* locator : {"二/五/11", "一", "前言", "三/六/3¶2@1", "资源配置", ""}) cite(locator);
  const Program& program = w.program();
  const auto printed = [&](std::size_t i) { return citation_words(program, program.citations[i]).zh; };
  CHECK(printed(0) == "《实施方案》二、（五）第11条");
  CHECK(printed(1) == "《实施方案》第一部分");
  CHECK(printed(2) == "《实施方案》“前言”");
  CHECK(printed(3) == "《实施方案》三、（六）第3条第二段第一句");
  CHECK(printed(4) == "《实施方案》“资源配置”");
  CHECK(printed(5) == "《实施方案》");
}

TEST_CASE("nothing that official usage avoids") {
  for (const Words& words : whole_table()) {
    CAPTURE(words.zh);
    CHECK(words.zh.empty() == words.en.empty());
    for (const char* avoided : {"强制", "违规", "违法", "不合格", "失败", "裁决", "判决", "结论", "解读", "读作", "主体", "普查",
                                "整改方案", "校际差异率", "违反上位", "排名"})
      CHECK(words.zh.find(avoided) == std::string::npos);
    CHECK((words.zh.find("偏差") == std::string::npos));
  }
}
