#include <fmt/format.h>

#include "outcome/words.h"
#include "report/levels.h"
#include "report/markdown_text.h"
#include "report/sign_off.h"

namespace zhunsheng::report {

namespace {

class Sheet {
 public:
  Sheet(std::string& out, const Comparison& comparison)
      : out_(out), c_(comparison), program_(comparison.program), zh_(comparison.view.language == Language::zh) {}

  void write() {
    line(zh_ ? "# 上下位文件衔接对照表" : "# Comparison of documents across levels");
    for (const AlignmentDef& a : program_.alignments) {
      const std::string by = sign_off_text(program_, a.sign_off, c_.view);
      line(fmt::format("\n{} {}{}{}{}{}", markdown(titled(a.title, a.english)), markdown(program_.text(a.version)),
                       a.state.length > 0 ? " · " : "", markdown(program_.text(a.state)), by.empty() ? "" : " · ", markdown(by)));
    }
    for (const std::string& note : version_notes(c_)) line("\n" + markdown(note));
    if (!c_.topics.empty()) documents();
    for (const std::uint32_t id : c_.topics) topic(c_.levels.topics[id]);
    if (!c_.delegations.empty()) ledger();
  }

 private:
  void line(std::string_view text) { out_.append(text) += '\n'; }
  [[nodiscard]] std::string titled(Text zh, Text en) const {
    return pick({std::string(program_.text(zh)), std::string(program_.text(en))}, c_.view);
  }
  void row(std::initializer_list<std::string> cells) {
    out_ += '|';
    for (const std::string& cell : cells) out_.append(" ").append(cell).append(" |");
    out_ += '\n';
  }
  void rule(std::size_t columns) {
    out_ += '|';
    for (std::size_t i = 0; i < columns; ++i) out_ += "---|";
    out_ += '\n';
  }
  [[nodiscard]] std::string clause(std::uint32_t citation) const {
    return citation == kNone ? "" : markdown(pick(clause_words(program_, program_.citations[citation]), c_.view));
  }
  [[nodiscard]] std::string quote(std::uint32_t citation) const {
    return citation == kNone ? "" : markdown(program_.text(program_.citations[citation].quote));
  }

  static std::string_view mark(LevelFinding::Kind kind) {
    return kind == LevelFinding::Kind::behind ? "△ " : kind == LevelFinding::Kind::silent ? "○ " : "";
  }

  void documents() {
    line("");
    row({zh_ ? "文件" : "document", zh_ ? "施行" : "in force", zh_ ? "对上位文件" : "against the documents above"});
    rule(3);
    for (const LevelCounts& counts : level_counts(c_))
      row({markdown(short_name(c_, counts.document)), markdown(pick(in_force_words(program_.rulesets[counts.document]), c_.view)),
           markdown(counts_text(counts, c_.view))});
  }

  void topic(const TopicLevels& topic) {
    const TopicDef& def = program_.topics[topic.topic];
    line(fmt::format("\n## {}\n", markdown(titled(def.title, def.english))));
    if (def.note.length > 0) line(markdown(program_.text(def.note)) + "\n");
    row({zh_ ? "文件" : "document", zh_ ? "条款" : "clause", zh_ ? "力度" : "modality", zh_ ? "要求" : "requirement",
         zh_ ? "原文" : "words"});
    rule(5);
    for (const StatementLine& at : statement_lines(c_, topic)) {
      std::string strength = markdown(at.strength);
      if (const std::string subjects = subjects_text(at, c_.view); !subjects.empty()) strength += "<br>" + markdown(subjects);
      row({markdown(short_name(c_, at.ruleset)), clause(at.citation), strength, markdown(at.asked), markdown(at.quotes)});
    }
    line("");
    for (const LevelFinding& finding : level_findings(c_, topic)) line(fmt::format("- {}{}", mark(finding.kind), markdown(finding.text)));
  }

  void ledger() {
    line(zh_ ? "\n## 另行制定事项\n" : "\n## Left for others to make\n");
    row({zh_ ? "事项" : "what", zh_ ? "出自" : "left by", zh_ ? "原文" : "words", zh_ ? "由谁定" : "owed by", zh_ ? "时限" : "due",
         zh_ ? "各文件" : "the documents"});
    rule(6);
    for (const std::uint32_t id : c_.delegations) {
      const DelegationLevels& levels = c_.levels.delegations[id];
      const DelegationDef& def = program_.delegations[levels.delegation];
      std::string answers;
      for (const DelegationAnswer& answer : levels.answers)
        if (c_.shows(answer.ruleset)) answers.append(answers.empty() ? "" : "<br>").append(markdown(answer_text(c_, answer)));
      const std::string by = levels.ruleset == kNone ? "" : markdown(short_name(c_, levels.ruleset)) + " ";
      row({markdown(titled(def.title, def.english)), by + clause(def.citation), quote(def.citation), markdown(owed_by_text(c_, def)),
           markdown(due_text(c_, def)), answers});
    }
  }

  std::string& out_;
  const Comparison& c_;
  const Program& program_;
  bool zh_;
};

}  // namespace

void append_levels_markdown(std::string& out, const Comparison& comparison) { Sheet(out, comparison).write(); }

}  // namespace zhunsheng::report
