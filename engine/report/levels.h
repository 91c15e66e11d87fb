// 上下位文件衔接对照表 and the ledger of what was left for others to make: `zhunsheng compare`.
#pragma once

#include <string>
#include <vector>

#include "outcome/levels.h"
#include "report/listing.h"
#include "report/view.h"

namespace zhunsheng::report {

struct Comparison {
  const Program& program;
  const Levels& levels;
  const Phrasing& phrasing;
  View view;
  std::vector<std::uint32_t> topics;       ///< to be shown
  std::vector<std::uint32_t> delegations;  ///< to be shown
  std::vector<RuleSetId> documents;        ///< to be shown, ascending; empty: all

  [[nodiscard]] bool shows(RuleSetId document) const;
};

/// zhunsheng-compare/1
void append_levels_json(std::string& out, const Comparison& comparison);
void append_levels_text(std::string& out, const Comparison& comparison);
/// Tables and lists in Markdown.
void append_levels_markdown(std::string& out, const Comparison& comparison);

// Pieces of text and Markdown.

/// What is found in one topic, a sentence each.
struct LevelFinding {
  enum class Kind : std::uint8_t {
    behind,  ///< a document falls behind the one above: weaker, narrower, looser, later
    other,
    silent,
    added,
  };
  std::string text;
  Kind kind = Kind::other;
};
std::string_view id_of(LevelFinding::Kind kind);
std::vector<LevelFinding> level_findings(const Comparison& comparison, const TopicLevels& topic);

/// How often each thing happens to one document, over the topics shown.
struct LevelCounts {
  RuleSetId document = kNone;
  std::size_t topics = 0, stricter = 0, looser = 0, later = 0, weaker = 0, narrowed = 0, added = 0, silent = 0;
};
/// Versions of the document that are not compared, and a sentence for each document that has such.
std::vector<std::string> other_versions(const Comparison& comparison, RuleSetId document);
std::vector<std::string> version_notes(const Comparison& comparison);
std::vector<LevelCounts> level_counts(const Comparison& comparison);
/// "更严 2，更宽 1，…"; what does not happen is left out.
std::string counts_text(const LevelCounts& counts, const View& view);

/// A statement, told once for all the levels that owe it.
struct StatementLine {
  RuleSetId ruleset = kNone;
  std::uint32_t citation = kNone;
  std::string strength, asked, quotes;
  std::vector<std::string> subjects;
};
std::vector<StatementLine> statement_lines(const Comparison& comparison, const TopicLevels& topic);
/// "设区市、县（市、区）"; empty where it is one.
std::string subjects_text(const StatementLine& line, const View& view);

/// A statement in a row: "约束性要求", "可", "需研判"; what it asks.
std::string strength_text(const Comparison& comparison, const TopicRowDef& row);
std::string asked_text(const Comparison& comparison, const TopicRowDef& row);
std::string quotes_text(const Comparison& comparison, const TopicRowDef& row);
/// "福建方案"; in English its id.
std::string_view short_name(const Comparison& comparison, RuleSetId ruleset);
/// "贵州方案：重申，尚未见到"; what became of a delegation in one document.
std::string answer_text(const Comparison& comparison, const DelegationAnswer& answer);
/// "省级"; "2027年底前", or that no date is stated.
std::string owed_by_text(const Comparison& comparison, const DelegationDef& delegation);
std::string due_text(const Comparison& comparison, const DelegationDef& delegation);

}  // namespace zhunsheng::report
