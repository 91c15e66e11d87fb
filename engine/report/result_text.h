// Results for people.
#pragma once

#include <string>

#include "report/paper.h"
#include "report/result.h"

namespace zhunsheng::report {

/// The head of the page.
void append_title(std::string& out, const Head& head, bool synthetic, const View& view);
/// By entity and rule set, problems first. An entity in good order takes one line, unless it is the only one (and no `stream`).
void append_entities_text(std::string& out, const Result& result, bool stream);
/// Rule sets that were not used, the overlay, the disclaimer, and the totals on the last line.
void append_end_text(std::string& out, const Head& head, const StreamEnd& end, const View& view);

/// The whole reasoning of one verdict.
void append_explanation_text(std::string& out, const Result& result, const Verdict& verdict);

// Pieces of both.

/// How a verdict stands on the page: problems before what is in order.
int rank_of(const Verdict& verdict);
struct Mark {
  std::string_view sign;
  Ink ink = Ink::plain;
};
Mark mark_of(const Verdict& verdict);

/// "校长教师交流轮岗（骨干教师）【2025年】", and the modality where it is not the usual one.
std::string title_text(const Result& result, const Verdict& verdict);
/// "示例县第一小学：在校生数为2016人，超过2000人"
std::string member_text(const MemberFinding& member, const View& view);
/// "填报值 1000人，核实值 950人，差异 −50人；演示厅（演示函〔2026〕3号）": of a fact that an overlay settled.
std::string amended_text(const Result& result, const UsedFact& used);
/// "未达标", "待核实（数据待补报）", "未到时限（尚差3个百分点）".
std::string status_text(const Result& result, const Verdict& verdict, const Explanation& explanation);
/// "安溪县（县 350524）"
std::string entity_text(const Result& result, EntityId entity);
std::string entity_name(const Result& result, EntityId entity);  ///< the id where it has no name
/// Of a class with its school: "示例县第三小学01班".
std::string unit_name(const Result& result, EntityId entity);
/// A verdict with its reasoning in short, under the status; `status_columns` lines the titles up.
/// Of the document that has been named already (kNone: none) only the clause is said.
void append_verdict_text(Paper& paper, const Result& result, const Verdict& verdict, int indent, int status_columns,
                         std::uint32_t named = kNone);
/// What the readings that decide give, where the sentence does not say it.
void append_readings_text(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent);
/// What each combination of readings gives, as a table.
void append_readings_table(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent);
/// Duties in short, clause by clause; one by one where all is explained, or where they were chosen by name.
void append_duties_text(Paper& paper, const Result& result, const std::vector<const Verdict*>& duties, int indent, int status_columns,
                        std::uint32_t named = kNone);
bool is_duty(const Program& program, const Verdict& verdict);
/// "fujian-2025#二/一/1“优化教育设施布局规划”"
std::string clause_text(const Program& program, std::uint32_t clause, const View& view);
/// "条款职责 12 项未纳入本次评估，其中 3 项已有情况说明；--duties 纳入"
std::string not_asked_text(std::uint64_t duties, std::uint64_t stated, const View& view);
void append_citations_text(Paper& paper, const Program& program, Slice citations, int indent, std::uint32_t named = kNone);
/// "《…》（安政办〔2019〕46号）"
std::string document_text(const Program& program, std::uint32_t document, const View& view);
/// "（转述，未核对原文）" of a document that was not seen.
std::string paraphrase_text(const Program& program, std::uint32_t document, const View& view);
/// "《…》（安政办〔2019〕46号）第3条（转述，未核对原文）"
Words cited_words(const Program& program, const CitationDef& citation);
/// "统计：达标 12 项，未达标 2 项 …"
std::string totals_text(const Summary& summary, const View& view);

}  // namespace zhunsheng::report
