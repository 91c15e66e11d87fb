#include "report/paper_parts.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

#include "base/sha256.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/reminders.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kReasonsShown = 4;

void add_reasons(const std::vector<Words>& reasons, std::string_view what, std::vector<std::string>& out) {
  for (std::size_t i = 0; i < reasons.size() && i < kReasonsShown; ++i) out.push_back(reasons[i].zh);
  if (reasons.size() > kReasonsShown)
    out.push_back(fmt::format("另有{}处{}，加 --final 生成时逐一列出", reasons.size() - kReasonsShown, what));
}

void put_draft_mark(Folio& folio, const PaperRequest& request, const PaperStanding& standing) {
  const bool holds = standing.holds();
  folio.put(ParagraphKind::warning,
            Line{strong(holds ? "草稿，不得作为正式文书。" : "草稿，不得作为正式文书。在下列事项办妥以前，不能出具正式文书：")});
  if (holds) {
    folio.put(ParagraphKind::warning, "引文均已与原文核对，口径均已确认，数据不是虚构的：加 --final 重新生成，即为正式文书的文本。");
    return;
  }
  const Program& program = request.result.head.program;
  std::vector<std::string> reasons;
  if (standing.synthetic_facts) reasons.emplace_back("所用数据是虚构的演示数据");
  if (standing.synthetic_overlay) reasons.emplace_back("所用附加材料是虚构的");
  add_reasons(unconfirmed_words(program, standing), "口径尚未确认", reasons);
  add_reasons(unverified_words(program, standing), "引文未与原文核对", reasons);
  for (std::size_t i = 0; i < reasons.size(); ++i)
    folio.put(ParagraphKind::warning, fmt::format("{}．{}{}", i + 1, reasons[i], i + 1 < reasons.size() ? "；" : "。"));
}

std::string head_of(const PaperRequest& request) {
  if (request.is_final) return "";
  return request.result.facts.synthetic ? "草稿·不得作为正式文书·" + term_words(Term::synthetic).zh : "草稿·不得作为正式文书";
}

}  // namespace

std::string paper_number(const Head& head, std::string_view facts_digest, const PaperSubject& subject) {
  std::string text = fmt::format("zhunsheng-paper/1\n{}\n{}\n{}\n{}\n", id_of(subject.form), subject.key, head.as_of.text(), facts_digest);
  for (const RuleSetId id : subject.rulesets) text += fmt::format("{}\n", head.program.text(head.program.rulesets[id].digest));
  if (head.overlay != nullptr) text += head.overlay->digest;
  const std::string digest = zhunsheng::text(Sha256::of(std::as_bytes(std::span(text))));
  std::string out = "ZS";
  const std::string hex = digest.substr(digest.find(':') + 1, 12);
  for (std::size_t i = 0; i < hex.size(); ++i) {
    if (i % 4 == 0) out += '-';
    out += static_cast<char>(std::toupper(static_cast<unsigned char>(hex[i])));
  }
  return out;
}

void put_opening(Folio& folio, const PaperRequest& request, const PaperSubject& subject, std::string title, const PaperStanding& standing) {
  const Result& result = request.result;
  folio.title = title;
  folio.about = fmt::format("准绳 {}；评估基准日 {}", result.head.tool_version, result.head.as_of.text());
  folio.head = head_of(request);
  folio.put(ParagraphKind::title, std::move(title));
  folio.put(ParagraphKind::number, "编号：" + paper_number(result.head, result.facts.digest, subject));
  if (!request.is_final) put_draft_mark(folio, request, standing);
}

void put_rulesets(Folio& folio, const Result& result, const std::vector<RuleSetId>& rulesets) {
  const Program& program = result.head.program;
  folio.put(ParagraphKind::caption, "评估依据与标准");
  FolioTable table{
      {{"序号", 0.7, Align::centre}, {"名称和文号", 5}, {"性质", 1.2, Align::centre}, {"施行", 2}, {"规则版本", 1.1, Align::centre}}, {}};
  int number = 0;
  for (const RuleSetId id : rulesets) {
    const RuleSetDef& ruleset = program.rulesets[id];
    std::string names;
    for (std::uint32_t document = 0; document < program.documents.size(); ++document) {
      const bool cited = std::any_of(program.requirements.begin(), program.requirements.end(), [&](const RequirementDef& requirement) {
        if (program.rules[requirement.rule].ruleset != id) return false;
        const auto citations = program.list(requirement.citations);
        return std::any_of(citations.begin(), citations.end(), [&](std::uint32_t c) { return program.citations[c].document == document; });
      });
      if (!cited) continue;
      names +=
          (names.empty() ? "" : "\n") + document_text(program, document, result.view) + paraphrase_text(program, document, result.view);
    }
    if (names.empty()) names = fmt::format("《{}》", program.text(ruleset.title));
    table.rows.push_back(text_row({std::to_string(++number), names, ruleset_kind_words(ruleset.kind).zh, in_force_words(ruleset).zh,
                                   std::string(program.text(ruleset.version))}));
  }
  folio.put(std::move(table));
}

void put_sources(Folio& folio, const Result& result) {
  if (result.facts.sources.empty()) {
    folio.put(ParagraphKind::body, "数据文件没有载明数据来源。");
    return;
  }
  folio.put(ParagraphKind::caption, "数据来源");
  FolioTable table{{{"序号", 0.7, Align::centre}, {"名称", 5}, {"统计日期", 2, Align::centre}, {"提供单位", 3}}, {}};
  int number = 0;
  for (const FactsSource& source : result.facts.sources)
    table.rows.push_back(
        text_row({std::to_string(++number), source.title.empty() ? source.id : source.title, day_in_words(source.date), source.issuer}));
  folio.put(std::move(table));
}

void put_signatures(Folio& folio, std::string_view unit) {
  FolioTable table{{{"经办人", 1, Align::centre}, {"审核人", 1, Align::centre}, {"负责人", 1, Align::centre}}, {}};
  const auto signs = [](std::string_view who) { return Line{blank(fmt::format("{}签字", who)), plain("\n"), blank("日期")}; };
  table.rows.push_back({{signs("经办人"), signs("审核人"), signs("负责人")}});
  table.keeps_next = true;
  folio.put(std::move(table));
  folio.put(ParagraphKind::closing, Line{blank(unit)});
  folio.put(ParagraphKind::closing, Line{blank("签署日期，如2027年1月15日")});
}

void put_provenance(Folio& folio, const PaperRequest& request, const PaperSubject& subject) {
  const Head& head = request.result.head;
  folio.put(ParagraphKind::remark, term_words(Term::disclaimer).zh + "。").keeps_next = true;
  if (request.result.facts.synthetic) folio.put(ParagraphKind::remark, term_words(Term::synthetic).zh + "。").keeps_next = true;
  std::string text = fmt::format("测算工具：准绳 {}；结果键：{}；数据：{}", head.tool_version, subject.key, request.result.facts.digest);
  for (const RuleSetId id : subject.rulesets)
    text +=
        fmt::format("；规则 {}：{}", head.program.text(head.program.rulesets[id].id), head.program.text(head.program.rulesets[id].digest));
  if (head.overlay != nullptr) text += "；附加材料：" + head.overlay->digest;
  folio.put(ParagraphKind::remark, text + "。同样的规则、数据、附加材料和评估基准日，得出同样的结果和编号。");
}

void Pairs::add(std::string label, Line line) { table_.rows.push_back({{line_of(std::move(label)), std::move(line)}}); }

std::string grounds_text(const Program& program, const RequirementDef& requirement) {
  const auto citations = program.list(requirement.citations);
  if (citations.empty()) return "";
  const std::string first = citation_words(program, program.citations[citations.front()]).zh;
  return citations.size() == 1 ? first : fmt::format("{}等{}处", first, citations.size());
}

std::string day_in_words(std::string_view iso) {
  const auto date = Date::from_text(iso);
  return date ? date_words(*date).zh : std::string(iso);
}

std::vector<RuleSetId> rulesets_used(const Result& result) {
  std::vector<RuleSetId> out;
  for (const RuleSetOutcome& one : result.outcome.rulesets)
    if (one.status == RuleSetStatus::used && one.verdicts > 0) out.push_back(one.ruleset);
  return out;
}

std::string counts_text(const Conclusion& conclusion) {
  std::string out;
  for (std::size_t i = 0; i < kStatuses; ++i)
    if (conclusion.counts[i] > 0)
      out += fmt::format("{}{}{}项", out.empty() ? "" : "，", status_words(WordKind::indicator, static_cast<Status>(i)).zh,
                         conclusion.counts[i]);
  return out;
}

void put_reminders(Folio& folio, const Result& result, EntityId top) {
  const std::vector<Reminder> reminders = reminders_of(result, top);
  if (reminders.empty()) {
    folio.put(ParagraphKind::body, "没有缺报或不一致的数据。");
    return;
  }
  FolioTable table{
      {{"序号", 0.7, Align::centre}, {"提供单位", 2.4}, {"对象", 2}, {"所缺或需核对的数据", 5}, {"影响项数", 1, Align::centre}}, {}};
  int number = 0;
  for (const Reminder& one : reminders)
    table.rows.push_back(text_row(
        {std::to_string(++number), one.provider, one.name.empty() ? one.entity : one.name, one.what.zh, std::to_string(one.verdicts)}));
  folio.put(std::move(table));
}

FolioRow text_row(std::vector<std::string> cells) {
  FolioRow row;
  for (std::string& cell : cells) row.cells.push_back(line_of(std::move(cell)));
  return row;
}

}  // namespace zhunsheng::report
