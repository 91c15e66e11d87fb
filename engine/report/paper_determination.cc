// 判定说明: one result with everything that it rests on, to stand an objection.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/members.h"
#include "report/not_used.h"
#include "report/paper_figures.h"
#include "report/paper_members.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMostSteps = 8;  // children of a step that stand in the body; of more the annex has each
constexpr int kExactDecimals = 12;

/// A value that ends is exact as a decimal; of one that does not the fraction is, and the decimal is near it.
std::string exact_words(const Quantity& quantity, std::string_view unit) {
  std::string exact = exact_text(quantity);
  if (exact.starts_with("sqrt(")) exact.replace(0, std::string_view("sqrt").size(), "√");
  if (quantity.kind == Quantity::Kind::root) return exact + "≈" + root_words(quantity.high, quantity.low.sign(), {unit, kExactDecimals}).zh;
  if (!quantity.is_point()) return quantity_words(quantity, {unit, kAllDecimals}).zh;
  if (exact.find('/') == std::string::npos) return number_words(quantity.low, {unit, kAllDecimals}).zh;
  return fmt::format("{}≈{}", exact, number_words(quantity.low, {unit, kExactDecimals}).zh);
}

class Determination {
 public:
  Determination(const PaperRequest& request, const Verdict& verdict)
      : request_(request),
        result_(request.result),
        program_(result_.head.program),
        verdict_(verdict),
        requirement_(program_.requirements[verdict.requirement]),
        ruleset_(program_.rules[requirement_.rule].ruleset),
        explanation_(result_.explain(verdict)),
        trace_(result_.trace(verdict)) {}

  Folio make() {
    const PaperSubject subject{PaperForm::determination, verdict_key(program_, result_.facts, verdict_), {ruleset_}};
    put_opening(folio_, request_, subject,
                fmt::format("关于{}“{}”的判定说明", entity_name(result_, verdict_.entity), title_text(result_, verdict_)),
                standing_of(result_, {verdict_.requirement}));
    what();
    grounds();
    figures();
    working();
    meaning();
    open_causes();
    statement();
    put_signatures(folio_, "出具单位（盖章）");
    put_provenance(folio_, request_, subject);
    put_members(folio_, request_, trace_, explanation_);
    if (!others_.empty()) put_unit_figures(folio_, result_, others_);
    return std::move(folio_);
  }

 private:
  void body(std::string text) { folio_.put(ParagraphKind::body, std::move(text)); }

  void what() {
    folio_.heading(HeadingLevel::first, "测算对象和结果");
    Pairs pairs;
    pairs.add("测算对象", entity_text(result_, verdict_.entity));
    pairs.add("学段", stage());
    pairs.add("评估基准日", date_words(result_.head.as_of).zh);
    if (verdict_.period.kind != PeriodKind::none) pairs.add("期间", period_words(verdict_.period).zh);
    pairs.add("事项", title_text(result_, verdict_));
    pairs.add("要求", explanation_.requirement.zh);
    pairs.add("性质", nature());
    pairs.add("时限", due_words(requirement_).zh);
    pairs.add("测算结果", Line{strong(status_text(result_, verdict_, explanation_))});
    if (explanation_.margin) pairs.add_if("差额", under_way(explanation_.margin->text.zh));
    pairs.add_if("责任单位", std::string(program_.text(requirement_.responsible)));
    folio_.put(pairs.take());
    body(ended(explanation_.sentence.zh));
    if (verdict_.as_of_values) body(as_of_values_words().zh + "。");
  }

  static std::string ended(std::string text) {
    if (!text.empty() && !text.ends_with("。")) text += "。";
    return text;
  }

  /// As the standard's table or the unit says it.
  [[nodiscard]] std::string stage() const {
    const std::string_view item = program_.text(requirement_.item);
    if (const auto dot = item.find(" · "); dot != std::string_view::npos) return std::string(item.substr(0, dot));
    for (const UsedFact& used : explanation_.facts)
      if (used.fact != kNone && used.entity == result_.facts.entities[verdict_.entity].id &&
          program_.text(program_.facts[used.fact].name.zh) == "学段" && used.state == FactState::known)
        return used.display.zh;
    return "本项不分学段";
  }

  void grounds() {
    folio_.heading(HeadingLevel::first, "依据");
    put_rulesets(folio_, result_, {ruleset_});
    version();
    folio_.heading(HeadingLevel::second, "条款原文");
    for (const std::uint32_t id : program_.list(requirement_.citations)) citation(id, "");
    for (std::uint32_t i = 0; i < requirement_.exceptions.count; ++i)
      for (const std::uint32_t id : program_.list(program_.exceptions[requirement_.exceptions.begin + i].citations)) citation(id, "例外：");
    if (!program_.list(requirement_.readings).empty()) readings();
    if (const auto note = program_.text(program_.rules[requirement_.rule].note); !note.empty()) {
      folio_.heading(HeadingLevel::second, "规则说明");
      body(std::string(note));
    }
  }

  void version() {
    const auto& all = result_.outcome.rulesets;
    const auto outcome = std::find_if(all.begin(), all.end(), [&](const RuleSetOutcome& one) { return one.ruleset == ruleset_; });
    if (outcome == all.end()) return;
    if (const Words why = why_words(program_, *outcome, result_.head.as_of); !why.zh.empty())
      folio_.put(ParagraphKind::remark, why.zh + "。");
  }

  void citation(std::uint32_t id, std::string_view before) {
    const CitationDef& one = program_.citations[id];
    body(fmt::format("{}{}{}：", before, document_text(program_, one.document, result_.view), clause_words(program_, one).zh));
    if (one.quote.length > 0) folio_.put(ParagraphKind::quote, fmt::format("“{}”", program_.text(one.quote)));
    const std::string_view fingerprint = program_.text(program_.documents[one.document].fingerprint);
    std::string checked =
        program_.documents[one.document].paraphrased != 0 ? "核对情况：未与原文核对，引文是转述，原文未见。" : "核对情况：未与原文核对。";
    if (one.verified != 0)
      checked = fingerprint.empty() ? "核对情况：已与原文核对，文字一致。"
                                    : fmt::format("核对情况：已与原文核对，文字一致（原文指纹 {}）。", fingerprint);
    folio_.put(ParagraphKind::remark, std::move(checked));
  }

  void readings() {
    folio_.heading(HeadingLevel::second, "口径");
    FolioTable table{{{"口径", 2}, {"可能的掌握方式", 2.4}, {"确认情况", 3}}, {}};
    for (const std::uint32_t id : program_.list(requirement_.readings)) {
      const ReadingDef& reading = program_.readings[id];
      std::string ways;
      for (std::uint32_t i = 0; i < reading.alternatives.count; ++i)
        ways += (i > 0 ? "；" : "") + alternative_words(program_, program_.alternatives[reading.alternatives.begin + i]).zh;
      std::string name = name_words(program_, reading.name).zh;
      if (reading.reason.length > 0) name += fmt::format("（{}：{}）", term_words(Term::reason).zh, program_.text(reading.reason));
      table.rows.push_back({{line_of(std::move(name)), line_of(std::move(ways)), confirmed(id)}});
    }
    folio_.put(std::move(table));
    if (explanation_.readings.size() < 2) return;
    folio_.put(ParagraphKind::caption, "各口径下的结果");
    FolioTable each{{{"掌握方式", 4}, {"测算结果", 2, Align::centre}}, {}};
    for (const ReadingFinding& finding : explanation_.readings) {
      std::string names;
      for (const Words& name : finding.names) names += (names.empty() ? "" : "；") + name.zh;
      each.rows.push_back(text_row({names, status_words(word_kind(program_, requirement_), finding.status).zh}));
    }
    folio_.put(std::move(each));
  }

  [[nodiscard]] Line confirmed(std::uint32_t reading) const {
    Line out;
    if (result_.head.overlay != nullptr)
      for (const ConfirmedReading& one : result_.head.overlay->readings) {
        if (one.reading != reading || !stands_on(one.authority, result_.head.as_of)) continue;
        out.push_back(plain(fmt::format("{}按“{}”掌握：{}，{}", out.empty() ? "" : "\n",
                                        alternative_words(program_, program_.alternatives[one.alternative]).zh,
                                        authority_words(one.authority).zh, date_words(one.authority.on).zh)));
      }
    if (out.empty()) out = {plain("尚未确认。"), blank("确认的机关、文号、日期")};
    return out;
  }

  void figures() {
    folio_.heading(HeadingLevel::first, "所用数据");
    std::vector<std::vector<const UsedFact*>> own;  // of the unit itself, and of those that it lies in
    for (const UsedFact& used : explanation_.facts) {
      if (!is_own(used)) {
        others_.push_back(&used);
        continue;
      }
      const auto same = std::find_if(own.begin(), own.end(), [&](const auto& some) { return some.front()->entity == used.entity; });
      (same == own.end() ? own.emplace_back() : *same).push_back(&used);
    }
    for (const auto& some : own) put_own_figures(folio_, request_, some);
    if (!others_.empty()) body(fmt::format("{}所属单位的数据共{}项，列在附件中。", entity_name(result_, verdict_.entity), others_.size()));
    if (explanation_.facts.empty()) return body("本项没有用到填报的数据。");
    if (const std::string way = way_shown(); !way.empty())
      folio_.put(ParagraphKind::remark, fmt::format("随口径而不同的计算值，{}得出。", way));
    const auto& all = explanation_.facts;
    folio_.put(ParagraphKind::remark, std::any_of(all.begin(), all.end(), is_corrected)
                                          ? "没有核实值的，按填报值测算；有核实值的，由下列机关认定，以核实值替代填报值。"
                                          : "以上数据没有经核实更正的，均按填报值测算。");
    verified();
  }

  [[nodiscard]] bool is_own(const UsedFact& used) const {
    const std::vector<Entity>& all = result_.facts.entities;
    for (EntityId at = verdict_.entity; at != kNone; at = all[at].parent)
      if (all[at].id == used.entity) return true;
    return false;
  }

  /// What the explanation says of its reading itself is not said twice.
  static bool says_its_way(const std::string& text) { return text.starts_with("按“"); }
  [[nodiscard]] std::string under_way(const std::string& text) const {
    const std::string way = way_shown();
    return text.empty() || way.empty() || says_its_way(text) ? text : fmt::format("{}：{}", way, text);
  }
  /// "按“不足50人的”掌握": the reading that figures and arithmetic are shown under, where there are several.
  [[nodiscard]] std::string way_shown() const {
    const auto& all = explanation_.deciding.empty() ? explanation_.readings : explanation_.deciding;
    if (all.size() < 2) return "";
    std::string names;
    for (const Words& name : all.front().names) names += fmt::format("{}“{}”", names.empty() ? "" : "、", name.zh);
    return fmt::format("按{}掌握", names);
  }

  void verified() {
    for (const UsedFact& used : explanation_.facts) {
      if (!used.amended) continue;
      std::string text = fmt::format("{}的“{}”：{}。", used.entity_name.empty() ? used.entity : used.entity_name,
                                     figure_name(program_, used), amended_text(result_, used));
      if (!used.amended->preference) {
        const Correction& correction = result_.head.overlay->corrections[used.amended->entry];
        std::string by;
        for (const std::string& one : correction.by) by += (by.empty() ? "" : "、") + one;
        text += fmt::format("核实人：{}；佐证材料：{}；理由：{}。", by, correction.evidence, correction.authority.reason);
      }
      body(std::move(text));
    }
  }

  void working() {
    folio_.heading(HeadingLevel::first, "测算过程");
    const auto& steps = explanation_.steps;
    const bool tells_way = !steps.empty() && says_its_way(steps.front().text.zh);
    if (const std::string way = way_shown(); !way.empty() && !tells_way) body(way + "：");
    for (const ExplanationStep& one : explanation_.steps) step(one, 0);
    if (explanation_.steps.empty()) body(ended(explanation_.sentence.zh));
    if (verdict_.observed_node == kNone) return;
    const NumberStyle style = style_of(program_, program_.nodes[verdict_.observed_node].a);
    const Measured shown = measured(program_, verdict_);
    const std::string way = way_shown();
    folio_.put(ParagraphKind::caption, way.empty() ? "未经修约的值" : fmt::format("未经修约的值（{}）", way));
    FolioTable table{{{"", 1.2}, {"显示值", 2, Align::centre}, {"未经修约的值", 4}}, {}};
    if (verdict_.has_observed) table.rows.push_back(text_row({"测算值", shown.observed.zh, exact_words(verdict_.observed, style.unit)}));
    table.rows.push_back(text_row({"要求的值", shown.requirement.zh, exact_words(verdict_.required, style.unit)}));
    if (explanation_.margin) {
      Quantity margin;
      margin.kind = Quantity::Kind::interval;
      margin.low = margin.high = explanation_.margin->value;
      table.rows.push_back(text_row({term_words(Term::margin).zh, explanation_.margin->gap.zh, exact_words(margin, style.unit)}));
    }
    folio_.put(std::move(table));
    folio_.put(ParagraphKind::remark, "判定一律用未经修约的值；修约只用于显示。");
  }

  void step(const ExplanationStep& one, int depth) {
    folio_.put(ParagraphKind::step, fmt::format("{}{}{}", std::string(static_cast<std::size_t>(depth) * 3, ' '), ended(one.text.zh),
                                                one.decisive ? "" : "（不影响结果）"));
    if (one.children.size() > kMostSteps) {
      folio_.put(ParagraphKind::step, fmt::format("（其下{}项逐一列在附件中）", one.children.size()));
      return;
    }
    for (const ExplanationStep& child : one.children) step(child, depth + 1);
  }

  [[nodiscard]] bool lies_in(EntityId whole) const {
    return whole <= verdict_.entity && verdict_.entity < std::max(result_.facts.entities[whole].end, whole + 1);
  }

  /// What an assessment standard asks binds nobody.
  [[nodiscard]] std::string nature() const {
    const bool assessed = result_.head.program.rulesets[ruleset_].kind == RuleSetKind::assessment;
    return assessed && requirement_.modality == Modality::must ? "评估标准的应达项" : modality_words(requirement_.modality).zh;
  }

  void meaning() {
    folio_.heading(HeadingLevel::first, "对整体结论的影响");
    const bool binds = requirement_.modality == Modality::must || requirement_.modality == Modality::must_not;
    body(fmt::format("本项是{}{}。", nature(), binds ? "，计入整体结论" : "，不决定整体结论"));
    for (const Conclusion& one : result_.outcome.conclusions)
      if (one.ruleset == ruleset_ && lies_in(one.entity)) conclusion(one);
    FolioTable table{{{"以本项为组成部分的要求", 4}, {"对象", 2}, {"测算结果", 2, Align::centre}}, {}};
    for (const Verdict& whole : result_.outcome.verdicts) {
      if (whole.requirement == verdict_.requirement || !lies_in(whole.entity)) continue;
      if (program_.requirements[whole.requirement].kind != RequirementKind::composite) continue;
      if (!needed(program_, {whole.requirement}).requirements[verdict_.requirement]) continue;
      table.rows.push_back(text_row({title_text(result_, whole), entity_name(result_, whole.entity),
                                     status_words(program_, program_.requirements[whole.requirement], whole).zh}));
    }
    if (table.rows.empty()) return body("没有其他要求以本项为组成部分。");
    folio_.put(std::move(table));
  }

  void conclusion(const Conclusion& one) {
    body(fmt::format("{}按《{}》的整体结论：{}（{}）。", entity_name(result_, one.entity), program_.text(program_.rulesets[ruleset_].title),
                     conclusion_words(one.conforms).zh, counts_text(one)));
  }

  void open_causes() {
    const auto& causes = explanation_.settle.empty() ? explanation_.causes : explanation_.settle;
    if (causes.empty()) return;
    folio_.heading(HeadingLevel::first, "需补报或核对的事项");
    for (const Cause& cause : causes) body(ended(cause.message.zh));
  }

  void statement() {
    folio_.heading(HeadingLevel::first, "单位陈述");
    folio_.put(ParagraphKind::body, Line{blank(entity_name(result_, verdict_.entity) + "对本判定的陈述、异议和理由")});
    folio_.heading(HeadingLevel::first, "拟采取的措施");
    FolioTable table{{{"措施", 4}, {"责任单位", 2, Align::centre}, {"责任人", 1.4, Align::centre}, {"完成时限", 1.6, Align::centre}}, {}};
    const std::string responsible(program_.text(requirement_.responsible));
    table.rows.push_back({{Line{blank("措施")}, responsible.empty() ? Line{blank("责任单位")} : line_of(responsible), Line{blank("责任人")},
                           Line{blank("时限")}}});
    folio_.put(std::move(table));
    folio_.heading(HeadingLevel::first, "签字");
  }

  const PaperRequest& request_;
  const Result& result_;
  const Program& program_;
  const Verdict& verdict_;
  const RequirementDef& requirement_;
  RuleSetId ruleset_;
  Explanation explanation_;
  Trace trace_;
  Folio folio_;
  std::vector<const UsedFact*> others_;  ///< of the units below
};

}  // namespace

Folio determination(const PaperRequest& request, const Verdict& verdict) { return Determination(request, verdict).make(); }

}  // namespace zhunsheng::report
