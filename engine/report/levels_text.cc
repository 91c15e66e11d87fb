#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

#include "outcome/words.h"
#include "report/levels.h"
#include "report/paper.h"
#include "report/punctuation.h"
#include "report/sign_off.h"

namespace zhunsheng::report {

namespace {

class Page {
 public:
  Page(std::string& out, const Comparison& comparison)
      : c_(comparison), program_(comparison.program), paper_(out, comparison.view), zh_(comparison.view.language == Language::zh) {}

  void write() {
    heads();
    if (!c_.topics.empty()) documents();
    for (const std::uint32_t id : c_.topics) topic(c_.levels.topics[id]);
    if (!c_.delegations.empty()) ledger();
    end();
  }

 private:
  void heads() {
    for (const AlignmentDef& alignment : program_.alignments) {
      const std::string title = pick({std::string(program_.text(alignment.title)), std::string(program_.text(alignment.english))}, c_.view);
      paper_.paragraph(0, bracketed(title, fmt::format("{} {}", program_.text(alignment.id), program_.text(alignment.version)), c_.view),
                       Ink::bold);
      if (alignment.state.length > 0) paper_.paragraph(2, zh_ ? "状态：" : "State: ", program_.text(alignment.state), Ink::plain, Ink::dim);
      if (const std::string by = sign_off_text(program_, alignment.sign_off, c_.view); !by.empty()) paper_.paragraph(2, by, Ink::dim);
    }
    for (const std::string& note : version_notes(c_)) paper_.paragraph(2, note, Ink::dim);
  }

  void documents() {
    find_older();
    paper_.blank();
    for (const LevelCounts& counts : level_counts(c_)) {
      const RuleSetDef& ruleset = program_.rulesets[counts.document];
      paper_.paragraph(2, fmt::format("{}  ", short_name(c_, counts.document)),
                       fmt::format("{}{}{}{}", counts_text(counts, c_.view),
                                   zh_ ? "；施行：" : "; in force: ", pick(in_force_words(ruleset), c_.view), older_[counts.document]),
                       Ink::plain, Ink::bold);
    }
  }

  /// "；早于国家意见、福建方案": plans above that it could not know.
  void find_older() {
    std::set<std::pair<RuleSetId, RuleSetId>> told;
    for (const TopicLevels& topic : c_.levels.topics)
      for (const DocumentPair& pair : topic.pairs)
        if (pair.above && pair.older && told.emplace(pair.second, pair.first).second) {
          std::string& text = older_[pair.second];
          text.append(text.empty() ? (zh_ ? "；早于" : "; older than ") : zh_ ? "、" : ", ").append(short_name(c_, pair.first));
        }
  }

  void topic(const TopicLevels& topic) {
    const TopicDef& def = program_.topics[topic.topic];
    paper_.blank();
    paper_.paragraph(0, pick({std::string(program_.text(def.title)), std::string(program_.text(def.english))}, c_.view), Ink::bold);
    if (def.note.length > 0) paper_.paragraph(2, program_.text(def.note), Ink::dim);
    for (const StatementLine& line : statement_lines(c_, topic)) statement(line);
    bool any_behind = false;
    for (const LevelFinding& finding : level_findings(c_, topic)) {
      const bool behind = finding.kind == LevelFinding::Kind::behind;
      const bool silent = finding.kind == LevelFinding::Kind::silent;
      any_behind = any_behind || behind;
      paper_.paragraph(2,
                       behind   ? "△ "
                       : silent ? "○ "
                                : "→ ",
                       finding.text, Ink::plain,
                       behind   ? Ink::yellow
                       : silent ? Ink::dim
                                : Ink::cyan);
    }
    behind_ += any_behind ? 1U : 0U;
    paper_.paragraph(2, fmt::format("{}  {}:{}", program_.text(def.id), program_.file(def.file), def.line), Ink::dim);
  }

  void statement(const StatementLine& line) {
    std::string text = line.strength;
    if (line.citation != kNone)
      text = pick(clause_words(program_, program_.citations[line.citation]), c_.view) + std::string(comma(c_.view)) + text;
    text = bracketed(text, subjects_text(line, c_.view), c_.view);
    if (!line.asked.empty()) text += std::string(colon(c_.view)) + line.asked;
    paper_.paragraph(2, fmt::format("{}  ", short_name(c_, line.ruleset)), text, Ink::plain, Ink::bold);
    if (!line.quotes.empty()) paper_.paragraph(6, line.quotes, Ink::dim);
  }

  void ledger() {
    paper_.blank();
    paper_.paragraph(0, zh_ ? "另行制定事项" : "Left for others to make", Ink::bold);
    for (const std::uint32_t id : c_.delegations) delegation(c_.levels.delegations[id]);
  }

  void delegation(const DelegationLevels& levels) {
    const DelegationDef& def = program_.delegations[levels.delegation];
    const CitationDef& cited = program_.citations[def.citation];
    paper_.blank();
    paper_.paragraph(2, pick({std::string(program_.text(def.title)), std::string(program_.text(def.english))}, c_.view), Ink::bold);
    const std::string by = levels.ruleset == kNone ? std::string() : std::string(short_name(c_, levels.ruleset)) + " ";
    paper_.paragraph(4, fmt::format("{}{} “{}”", by, pick(clause_words(program_, cited), c_.view), program_.text(cited.quote)), Ink::dim);
    paper_.paragraph(4, fmt::format(fmt::runtime(zh_ ? "由{}定，{}" : "owed by {}, {}"), owed_by_text(c_, def), due_text(c_, def)));
    if (def.note.length > 0) paper_.paragraph(4, program_.text(def.note), Ink::dim);
    for (const DelegationAnswer& answer : levels.answers)
      if (c_.shows(answer.ruleset)) {
        const bool made = answer.row != kNone && program_.delegation_rows[answer.row].state == DelegationState::made;
        paper_.paragraph(4, made ? "✓ " : "– ", answer_text(c_, answer), Ink::plain, made ? Ink::green : Ink::dim);
      }
    for (const RequirementId duty : levels.duties)
      paper_.paragraph(
          4,
          fmt::format("{}  {}", program_.text(program_.requirements[duty].id), zh_ ? "凭材料核对：check --rule" : "attested: check --rule"),
          Ink::dim);
  }

  void end() {
    paper_.blank();
    std::string all = fmt::format(fmt::runtime(zh_ ? "共 {} 个主题，{} 个有减弱、收窄、放宽或推后（△）"
                                                   : "{} topics, {} with something weakened, narrowed, loosened or postponed (△)"),
                                  c_.topics.size(), behind_);
    if (!c_.delegations.empty())
      all += fmt::format(fmt::runtime(zh_ ? "；另行制定 {} 项" : "; {} left for others to make"), c_.delegations.size());
    if (c_.topics.size() == program_.topics.size() && c_.documents.empty() && !c_.levels.outside.empty())
      all += fmt::format(fmt::runtime(zh_ ? "；未列入主题的规定 {} 条" : "; {} statements stand in no topic"), c_.levels.outside.size());
    paper_.paragraph(0, all, Ink::bold);
  }

  const Comparison& c_;
  const Program& program_;
  Paper paper_;
  bool zh_;
  std::map<RuleSetId, std::string> older_;
  std::size_t behind_ = 0;  ///< topics in which a document falls behind the one above
};

}  // namespace

void append_levels_text(std::string& out, const Comparison& comparison) { Page(out, comparison).write(); }

}  // namespace zhunsheng::report
