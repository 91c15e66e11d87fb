#include <fmt/format.h>

#include "outcome/words.h"
#include "report/levels.h"

namespace zhunsheng::report {

namespace {

/// Text in a cell or a heading: what Markdown or HTML would read otherwise is written out.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out += ' ';
    } else if (c == '<') {
      out += "&lt;";
    } else {
      if (std::string_view("\\`*_[]|#").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

class Sheet {
 public:
  Sheet(std::string& out, const Comparison& comparison)
      : out_(out), c_(comparison), program_(comparison.program), zh_(comparison.view.language == Language::zh) {}

  void write() {
    line(zh_ ? "# 上下位文件衔接对照表" : "# Comparison of documents across levels");
    for (const AlignmentDef& a : program_.alignments)
      line(fmt::format("\n{} {}{}{}", plain(titled(a.title, a.english)), program_.text(a.version), a.state.length > 0 ? " · " : "",
                       plain(program_.text(a.state))));
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
    return citation == kNone ? "" : plain(pick(clause_words(program_, program_.citations[citation]), c_.view));
  }
  [[nodiscard]] std::string quote(std::uint32_t citation) const {
    return citation == kNone ? "" : plain(program_.text(program_.citations[citation].quote));
  }

  static std::string_view mark(LevelFinding::Kind kind) {
    return kind == LevelFinding::Kind::behind ? "△ " : kind == LevelFinding::Kind::silent ? "○ " : "";
  }

  void documents() {
    line("");
    row({zh_ ? "文件" : "document", zh_ ? "施行" : "in force", zh_ ? "对上位文件" : "against the documents above"});
    rule(3);
    for (const LevelCounts& counts : level_counts(c_))
      row({plain(short_name(c_, counts.document)), plain(pick(in_force_words(program_.rulesets[counts.document]), c_.view)),
           plain(counts_text(counts, c_.view))});
  }

  void topic(const TopicLevels& topic) {
    const TopicDef& def = program_.topics[topic.topic];
    line(fmt::format("\n## {}\n", plain(titled(def.title, def.english))));
    if (def.note.length > 0) line(plain(program_.text(def.note)) + "\n");
    row({zh_ ? "文件" : "document", zh_ ? "条款" : "clause", zh_ ? "力度" : "modality", zh_ ? "要求" : "requirement",
         zh_ ? "原文" : "words"});
    rule(5);
    for (const StatementLine& at : statement_lines(c_, topic)) {
      std::string strength = plain(at.strength);
      if (const std::string subjects = subjects_text(at, c_.view); !subjects.empty()) strength += "<br>" + plain(subjects);
      row({plain(short_name(c_, at.ruleset)), clause(at.citation), strength, plain(at.asked), plain(at.quotes)});
    }
    line("");
    for (const LevelFinding& finding : level_findings(c_, topic)) line(fmt::format("- {}{}", mark(finding.kind), plain(finding.text)));
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
        if (c_.shows(answer.ruleset)) answers.append(answers.empty() ? "" : "<br>").append(plain(answer_text(c_, answer)));
      const std::string by = levels.ruleset == kNone ? "" : plain(short_name(c_, levels.ruleset)) + " ";
      row({plain(titled(def.title, def.english)), by + clause(def.citation), quote(def.citation), plain(owed_by_text(c_, def)),
           plain(due_text(c_, def)), answers});
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
