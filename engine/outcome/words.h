// The one table of displayed words. Ids stay English and are the contract; what people read is spelled here and nowhere else,
// so that a test can compare every output with the official usage.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "outcome/explanation.h"
#include "outcome/outcome.h"
#include "program/program.h"

namespace zhunsheng {

/// The displayed status depends on what kind of thing is required.
enum class WordKind : std::uint8_t { indicator, duty, prohibition };
/// Prohibitions and bars; duties that are attested or hold no number; everything else is an indicator.
WordKind word_kind(const Program& program, const RequirementDef& requirement);

/// "达标", "已落实", "未发现" …; pending says （已提前达到）, or （尚差…） with `gap` ("差0.73个百分点"); waived names the result without it.
Words status_words(const Program& program, const RequirementDef& requirement, const Verdict& verdict, const Words& gap = {});
/// The status alone.
Words status_words(WordKind kind, Status status);
/// A duty that nobody asked about: neither open nor counted.
Words not_asked_words();

/// Which form of 待核实 it is, from the cause that weighs most: "数据待补报", "待上级反馈", "数据不一致待核对", "学校数未核定" …
/// `members`: the class of a universe that is not settled ("学校", "schools"); empty: 学校.
enum class OpenForm : std::uint8_t { missing, owed_above, contradiction, universe, evidence, finding };
Words open_words(OpenForm form, const Words& members = {});

Words severity_words(Severity severity, Modality modality);
Words modality_words(Modality modality);
Words kind_words(RequirementKind kind);
Words due_words(const RequirementDef& requirement);  ///< "2027年12月31日前", "每学年", "长期保持", "未规定时限"
Words ruleset_kind_words(RuleSetKind kind);
Words ruleset_status_words(RuleSetStatus status);
Words in_force_words(const RuleSetDef& ruleset);  ///< "2025年3月3日（报道）", "日期未载明，在…至…之间（推定）", "未载明"
Words cause_words(CauseKind kind);
Words fact_state_words(FactState state);
Words truth_words(Truth truth);
Words conclusion_words(Truth conforms);  ///< of an entity under a rule set
/// The same where requirements that decide nothing (原则上, 力争, 鼓励) are not met: so many of each modality. "约束性要求全部达到；另有1项…".
Words conclusion_words(Truth conforms, const std::map<Modality, std::size_t>& aside);
/// What stands behind a verdict on a due date for which only figures of the as-of day are given.
Words as_of_values_words();
Words selection_words();                   ///< only some requirements of a rule set were measured
Words period_kind_words(PeriodKind kind);  ///< "每年"

/// Headings and names of things in print.
enum class Term : std::uint8_t {
  verdict,
  reading,
  read_as,
  subject,
  responsible,
  census,
  listed,
  as_of,
  date_of_figure,
  vocabulary,
  evidence,
  attestation,
  margin,
  percentage_points,
  remedy,
  ledger,
  closing,
  bar,
  coefficient,
  coverage,
  compare,
  rules_diff,
  distribution,
  rulesets,
  requirement,
  arithmetic,
  used_facts,
  members,
  causes,
  settle,
  citation,
  document,
  note,
  reason,
  due,
  source,
  provider,
  status,
  disclaimer,
  synthetic,
};
Words term_words(Term term);

/// The clause as one prints it: "《关于…的实施方案》二、（五）第11条".
Words citation_words(const Program& program, const CitationDef& citation);
/// Without the document: "二、（五）第11条".
Words clause_words(const Program& program, const CitationDef& citation);
/// "第二章第四条" of "二/四": a locator in the numbers of its document.
std::string printed_locator(std::string_view locator, Numberings numberings);

/// Ids for machines, as in the contract: "not_met", "violation", "must_not", "by" …
std::string_view id_of(Status status);
std::string_view id_of(Severity severity);
std::string_view id_of(Modality modality);
std::string_view id_of(DueKind due);
std::string_view id_of(RequirementKind kind);
std::string_view id_of(RuleSetKind kind);
std::string_view id_of(RuleSetStatus status);
std::string_view id_of(InForceKind kind);
std::string_view id_of(CauseKind kind);
std::string_view id_of(FactState state);
std::string_view id_of(Truth truth);
std::string_view id_of(PeriodKind kind);
std::string_view id_of(Comparison comparison);  ///< ">=", "!="

}  // namespace zhunsheng
