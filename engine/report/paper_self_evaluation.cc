// 自评报告: chapters as officials write them, tables filled, prose left open.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "program/operands.h"
#include "report/clause_order.h"
#include "report/item_words.h"
#include "report/measured.h"
#include "report/official_items.h"
#include "report/paper_parts.h"
#include "report/resource_table.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

/// It is put together from other requirements (符合): what is lacking stands under those.
bool rests_on_verdicts(const Program& program, const RequirementDef& requirement) {
  const auto below = all_below(program, roots(program, requirement));
  return std::any_of(below.begin(), below.end(), [&](NodeId node) { return program.nodes[node].op == Op::conforms; });
}

class SelfEvaluation {
 public:
  SelfEvaluation(const PaperRequest& request, EntityId entity, RuleSetId ruleset)
      : request_(request),
        result_(request.result),
        program_(result_.head.program),
        entity_(entity),
        ruleset_(ruleset),
        name_(entity_name(result_, entity)) {}

  Folio make() {
    const RuleSetDef& ruleset = program_.rulesets[ruleset_];
    const PaperSubject subject{
        PaperForm::self_evaluation, fmt::format("{}/{}", program_.text(ruleset.id), result_.facts.entities[entity_].id), {ruleset_}};
    put_opening(folio_, request_, subject, fmt::format("{}关于《{}》落实情况的自评报告", name_, program_.text(ruleset.title)),
                standing_of(result_, requirements_under(result_, entity_, ruleset_)));
    basics();
    results();
    official() ? by_items() : by_clauses();
    problems();
    folio_.heading(HeadingLevel::first, "待补报和核对的数据");
    put_reminders(folio_, result_, entity_);
    open("下一步整改措施和时限", "按整改台账，写主要措施、责任单位、完成时限");
    folio_.heading(HeadingLevel::first, "需要说明的事项");
    folio_.put(ParagraphKind::body, Line{blank("自评的组织和过程、数据核实情况、其他需要说明的事项")});
    put_signatures(folio_, "自评单位（盖章）");
    put_provenance(folio_, request_, subject);
    if (is_official_) schools();
    return std::move(folio_);
  }

 private:
  void body(std::string text) { folio_.put(ParagraphKind::body, std::move(text)); }
  void open(std::string_view heading, std::string_view what) {
    folio_.heading(HeadingLevel::first, heading);
    folio_.put(ParagraphKind::body, Line{blank(what)});
  }

  void basics() {
    folio_.heading(HeadingLevel::first, "基本情况");
    folio_.put(ParagraphKind::body, Line{blank("县情和教育基本情况")});
    body(fmt::format("自评对象：{}。评估基准日：{}。", entity_text(result_, entity_), date_words(result_.head.as_of).zh));
    census();
    put_rulesets(folio_, result_, {ruleset_});
    put_sources(folio_, result_);
  }

  /// 应报数 and 实报数 of each class of units.
  void census() {
    const Entity& entity = result_.facts.entities[entity_];
    if (entity.census.count == 0) return;
    folio_.put(ParagraphKind::caption, "所属单位");
    FolioTable table{{{"类别", 3}, {term_words(Term::census).zh, 1, Align::centre}, {term_words(Term::listed).zh, 1, Align::centre}}, {}};
    for (std::uint32_t i = 0; i < entity.census.count; ++i) {
      const Census& one = result_.facts.census[entity.census.begin + i];
      std::int64_t listed = 0;
      for (EntityId id = entity_ + 1; id < entity.end; ++id) listed += program_.belongs(result_.facts.entities[id].type, one.type) ? 1 : 0;
      table.rows.push_back(
          text_row({name_words(program_, program_.types[one.type].name).zh, std::to_string(one.count), std::to_string(listed)}));
    }
    folio_.put(std::move(table));
  }

  void results() {
    folio_.heading(HeadingLevel::first, "自评结果");
    for (const Conclusion& one : result_.outcome.conclusions)
      if (one.entity == entity_ && one.ruleset == ruleset_)
        body(fmt::format("按《{}》测算，{}的结论为：{}（{}）。", program_.text(program_.rulesets[ruleset_].title), name_,
                         conclusion_words(one.conforms).zh, counts_text(one)));
    folio_.put(ParagraphKind::body, Line{blank("对自评结果的总体评价")});
  }

  bool official() {
    items_ = official_items(program_);
    is_official_ = !items_.empty() && program_.rules[program_.requirements[items_.front().requirements.front()].rule].ruleset == ruleset_;
    return is_official_;
  }

  void by_items() {
    const std::vector<ItemResult> results = item_results(items_, result_, entity_);
    for (const ItemChapter chapter :
         {ItemChapter::resources, ItemChapter::government, ItemChapter::quality, ItemChapter::recognition, ItemChapter::beside}) {
      FolioTable table{{{"序号", 0.7, Align::centre}, {"项目", 3}, {"测算结果", 1.4, Align::centre}, {"测算值和说明", 4.6}}, {}};
      for (std::size_t i = 0; i < items_.size(); ++i) {
        const OfficialItem& item = items_[i];
        if (item.chapter != chapter) continue;
        const ItemResult& one = results[i];
        table.rows.push_back(
            text_row({std::to_string(table.rows.size() + 1), item.title.zh,
                      one.status ? item_status_words(item, *one.status, program_).zh : "未纳入本次测算", item_note(item, one, result_)}));
      }
      chapter_with(chapter_words(chapter).zh, std::move(table));
    }
  }

  /// Requirements in the order of the clauses, a chapter of the document at a time.
  void by_clauses() {
    std::vector<const Verdict*> own;
    for (const Verdict& verdict : result_.outcome.verdicts)
      if (verdict.entity == entity_ && program_.rules[program_.requirements[verdict.requirement].rule].ruleset == ruleset_)
        own.push_back(&verdict);
    std::stable_sort(own.begin(), own.end(), [&](const Verdict* a, const Verdict* b) { return place(*a) < place(*b); });
    for (std::size_t begin = 0; begin < own.size();) {
      std::size_t end = begin;
      const std::string chapter = chapter_of(*own[begin]);
      FolioTable table{{{"序号", 0.7, Align::centre}, {"要求", 3}, {"依据", 2}, {"测算结果", 1.4, Align::centre}, {"测算值", 2}}, {}};
      for (; end < own.size() && chapter_of(*own[end]) == chapter; ++end) table.rows.push_back(result_row(*own[end], end - begin + 1));
      chapter_with(chapter, std::move(table));
      begin = end;
    }
  }

  [[nodiscard]] ClausePlace place(const Verdict& verdict) const { return place_of(program_, program_.requirements[verdict.requirement]); }

  /// The first level of the clause: what the document's own chapter is called by.
  [[nodiscard]] std::string chapter_of(const Verdict& verdict) const {
    const auto citations = program_.list(program_.requirements[verdict.requirement].citations);
    if (citations.empty()) return "其他要求";
    CitationDef citation = program_.citations[citations.front()];
    const std::string_view locator = program_.text(citation.locator);
    citation.locator.length = static_cast<decltype(citation.locator.length)>(std::min(locator.find('/'), locator.size()));
    const std::string words = clause_words(program_, citation).zh;
    const std::string_view document = program_.text(program_.documents[citation.document].title);
    return words.empty() ? fmt::format("《{}》的要求", document) : fmt::format("《{}》{}的要求", document, words);
  }

  FolioRow result_row(const Verdict& verdict, std::size_t number) const {
    const RequirementDef& requirement = program_.requirements[verdict.requirement];
    const auto citations = program_.list(requirement.citations);
    const Measured shown = measured(program_, verdict);
    std::string value = shown.observed.zh;
    if (!shown.requirement.zh.empty()) value += value.empty() ? "要求" + shown.requirement.zh : "（" + shown.requirement.zh + "）";
    return text_row({std::to_string(number), title_text(result_, verdict),
                     citations.empty() ? "" : clause_words(program_, program_.citations[citations.front()]).zh,
                     status_words(program_, requirement, verdict).zh, value});
  }

  void chapter_with(const std::string& title, FolioTable table) {
    if (table.rows.empty()) return;
    folio_.heading(HeadingLevel::first, title);
    folio_.put(ParagraphKind::body, Line{blank("主要做法和成效")});
    folio_.put(std::move(table));
  }

  void problems() {
    folio_.heading(HeadingLevel::first, "存在的问题");
    const std::vector<TableColumn> columns = {
        {"序号", 0.7, Align::centre}, {"对象", 1.8}, {"要求", 2.4}, {"测算结果", 1.4, Align::centre}, {"情况", 4}};
    FolioTable failed{columns, {}};
    FolioTable in_review{columns, {}};
    const EntityId end = std::max(result_.facts.entities[entity_].end, entity_ + 1);
    std::size_t open = 0;
    for (const Verdict& verdict : result_.outcome.verdicts) {
      const RequirementDef& requirement = program_.requirements[verdict.requirement];
      if (verdict.entity < entity_ || verdict.entity >= end || program_.rules[requirement.rule].ruleset != ruleset_) continue;
      if (rests_on_verdicts(program_, requirement)) continue;
      if (verdict.status == Status::open) ++open;
      if (verdict.status != Status::not_met && verdict.status != Status::review) continue;
      FolioTable& table = verdict.status == Status::not_met ? failed : in_review;
      table.rows.push_back(
          text_row({std::to_string(table.rows.size() + 1), unit_name(result_, verdict.entity), title_text(result_, verdict),
                    status_words(program_, requirement, verdict).zh, result_.explain(verdict).sentence.zh}));
    }
    body(fmt::format("{}及其下各对象合计，不含由其他要求合成的：未达标{}项，待研判{}项，列表如下；待核实{}项，缺少的数据和材料另行补报。",
                     name_, failed.rows.size(), in_review.rows.size(), open));
    if (!failed.rows.empty()) folio_.put(std::move(failed));
    if (!in_review.rows.empty()) {
      folio_.put(ParagraphKind::body, "待研判的，取决于口径或者要由有权机关认定：");
      folio_.put(std::move(in_review));
    }
    folio_.put(ParagraphKind::body, Line{blank("原因分析")});
  }

  /// The official table of the schools' resources.
  void schools() {
    for (const ResourceTable& table : resource_tables(program_)) {
      auto rows = resource_rows(table, result_, result_.trace);
      const EntityId end = result_.facts.entities[entity_].end;
      std::erase_if(rows, [&](const ResourceRow& row) { return row.verdict->entity < entity_ || row.verdict->entity >= end; });
      if (rows.empty()) continue;
      folio_.annex(fmt::format("义务教育学校资源配置情况（{}）", table_item(program_, table)), true);
      put_schools(table, rows);
    }
  }

  void put_schools(const ResourceTable& table, const std::vector<ResourceRow>& rows) {
    FolioTable out{{{"序号", 0.8, Align::centre}, {"学校", 3.4}}, {}};
    for (const ResourceIndicator& indicator : table.indicators) {
      const FactDef& fact = program_.facts[indicator.fact];
      out.columns.push_back(
          {fmt::format("{}（不低于{}）", name_words(program_, fact.name).zh, value_words(indicator.fact, indicator.standard)), 1.7,
           Align::centre});
    }
    out.columns.push_back({"测算结果", 1.3, Align::centre});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Verdict& verdict = *rows[i].verdict;
      std::vector<std::string> cells = {std::to_string(i + 1), entity_name(result_, verdict.entity)};
      for (std::size_t k = 0; k < table.indicators.size(); ++k) cells.push_back(value_cell(table.indicators[k], rows[i].values[k]));
      cells.push_back(status_words(program_, program_.requirements[verdict.requirement], verdict).zh);
      out.rows.push_back(text_row(std::move(cells)));
    }
    folio_.put(ParagraphKind::remark, "带※的低于标准。");
    folio_.put(std::move(out));
  }

  [[nodiscard]] std::string value_words(FactId fact, const Rational& value) const {
    const FactDef& def = program_.facts[fact];
    return number_words(value, {def.unit == kNone ? std::string_view() : program_.text(program_.units[def.unit].text), kAllDecimals}).zh;
  }
  /// Never rounded over its line.
  static std::string value_cell(const ResourceIndicator& indicator, const Quantity& value) {
    if (value.kind == Quantity::Kind::not_applicable) return "不适用";
    if (!value.is_point()) return "待核实";
    NumberStyle style;
    style.decimals = 2;
    style.threshold = &indicator.standard;
    const std::string text = bare_words(value.low, style).zh;
    return value.low < indicator.standard ? text + "※" : text;
  }

  const PaperRequest& request_;
  const Result& result_;
  const Program& program_;
  EntityId entity_;
  RuleSetId ruleset_;
  std::string name_;
  Folio folio_;
  std::vector<OfficialItem> items_;
  bool is_official_ = false;
};

}  // namespace

Folio self_evaluation(const PaperRequest& request, EntityId entity, RuleSetId ruleset) {
  return SelfEvaluation(request, entity, ruleset).make();
}

}  // namespace zhunsheng::report
