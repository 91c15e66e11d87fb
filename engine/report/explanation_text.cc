#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/explanation_figures.h"
#include "report/not_used.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

Ink ink_of(Truth truth) {
  switch (truth) {
    case Truth::yes:
      return Ink::green;
    case Truth::no:
      return Ink::red;
    case Truth::unknown:
      return Ink::yellow;
    case Truth::not_applicable:
      return Ink::dim;
  }
  return Ink::plain;
}

std::string_view sign_of(Truth truth) {
  switch (truth) {
    case Truth::yes:
      return "✓ ";
    case Truth::no:
      return "✗ ";
    case Truth::unknown:
      return "? ";
    case Truth::not_applicable:
      return "– ";
  }
  return "";
}

class Page {
 public:
  Page(std::string& out, const Result& result, const Verdict& verdict)
      : paper_(out, result.view), result_(result), verdict_(verdict), explanation_(result.explain(verdict)) {}

  void write() {
    const Program& program = result_.head.program;
    const RequirementDef& requirement = program.requirements[verdict_.requirement];
    paper_.paragraph(0, title_text(result_, verdict_), Ink::bold);
    labelled(Term::subject, entity_text(result_, verdict_.entity));
    labelled(Term::requirement, pick(explanation_.requirement, result_.view));
    labelled(Term::due, pick(due_words(requirement), result_.view));
    const Mark mark = mark_of(verdict_);
    paper_.paragraph(0, label(Term::verdict), std::string(mark.sign) + status_text(result_, verdict_, explanation_), mark.ink);
    paper_.paragraph(2, pick(explanation_.sentence, result_.view));
    readings();
    steps();
    members();
    append_left_out_text(paper_, explanation_.left_out);
    append_figures_text(paper_, result_, explanation_.facts, folded_);
    settle();
    paper_.blank();
    append_citations_text(paper_, program, requirement.citations, 0);
    version(program.rules[requirement.rule].ruleset);
    labelled(Term::responsible, std::string(program.text(requirement.responsible)));
    labelled(Term::evidence, std::string(program.text(requirement.evidence)));
    labelled(Term::note, std::string(program.text(program.rules[requirement.rule].note)));
    paper_.paragraph(0, verdict_key(program, result_.facts, verdict_), Ink::dim);
    if (result_.head.overlay != nullptr) paper_.paragraph(0, (zh() ? "附加材料：" : "Overlay: ") + result_.head.overlay->digest, Ink::dim);
    paper_.blank();
    if (result_.facts.synthetic) paper_.paragraph(0, pick(term_words(Term::synthetic), result_.view), Ink::yellow);
    paper_.paragraph(0, pick(term_words(Term::disclaimer), result_.view), Ink::dim);
  }

 private:
  [[nodiscard]] bool zh() const { return result_.view.language == Language::zh; }
  [[nodiscard]] std::string label(Term term) const { return pick(term_words(term), result_.view) + std::string(colon(result_.view)); }
  void labelled(Term term, const std::string& text) {
    if (!text.empty()) paper_.paragraph(0, label(term), text, Ink::plain, Ink::dim);
  }
  /// Which version of the rule set was used, and why it was that one.
  void version(RuleSetId id) {
    const RuleSetDef& ruleset = result_.head.program.rulesets[id];
    const auto& all = result_.outcome.rulesets;
    const auto outcome = std::find_if(all.begin(), all.end(), [&](const RuleSetOutcome& one) { return one.ruleset == id; });
    const std::string why = outcome == all.end() ? "" : pick(why_words(result_.head.program, *outcome, result_.head.as_of), result_.view);
    const std::string_view name = result_.head.program.text(ruleset.id);
    const std::string when = pick(in_force_words(ruleset), result_.view);
    const std::string text =
        fmt::format(fmt::runtime(zh() ? "{} {}，施行：{}" : "{} {}, in force: {}"), name, result_.head.program.text(ruleset.version), when);
    paper_.paragraph(0, zh() ? "所用版本：" : "version used: ", why.empty() ? text : bracketed(text, why, result_.view), Ink::plain,
                     Ink::dim);
  }
  void heading(Term term) {
    paper_.blank();
    paper_.paragraph(0, pick(term_words(term), result_.view), Ink::bold);
  }

  void readings() {
    const Program& program = result_.head.program;
    const auto all = program.list(program.requirements[verdict_.requirement].readings);
    if (all.empty()) return;
    heading(Term::reading);
    if (!explanation_.deciding.empty()) append_readings_table(paper_, result_, verdict_, explanation_, 2);
    for (const std::uint32_t id : all) {
      const ReadingDef& reading = program.readings[id];
      if (reading.reason.length == 0) continue;
      const std::string name = pick(name_words(program, reading.name), result_.view);
      const std::string what = zh() ? fmt::format("“{}”的", name) : fmt::format("“{}”, ", name);
      paper_.paragraph(2, "· ", what + label(Term::reason) + std::string(program.text(reading.reason)));
    }
  }

  void steps() {
    if (explanation_.steps.empty()) return;
    heading(Term::arithmetic);
    for (const ExplanationStep& one : explanation_.steps) step(one, 2);
  }
  void step(const ExplanationStep& one, int indent) {
    paper_.paragraph(indent, one.truth ? sign_of(*one.truth) : "· ", pick(one.text, result_.view), one.decisive ? Ink::plain : Ink::dim,
                     one.truth ? ink_of(*one.truth) : Ink::dim);
    std::vector<EntityId> in_order;
    for (const ExplanationStep& child : one.children)
      if (is_in_order(child)) in_order.push_back(child.entity);
    const bool folds = in_order.size() > kMostOneByOne;
    for (const ExplanationStep& child : one.children)
      if (!folds || !is_in_order(child)) step(child, indent + 2);
    if (!folds) return;
    folded_.insert(in_order.begin(), in_order.end());
    paper_.paragraph(indent + 2, "✓ ",
                     zh() ? fmt::format("另有{}个符合要求，不逐一列出（--format json 全部列出）", in_order.size())
                          : fmt::format("{} more comply and are not listed one by one (--format json lists all)", in_order.size()),
                     Ink::dim, Ink::green);
  }
  /// A member about which there is nothing to say but that it complies.
  static bool is_in_order(const ExplanationStep& one) { return one.entity != kNone && one.truth == Truth::yes; }

  /// Where readings decide, what is told of members is so under the first.
  [[nodiscard]] std::string as_read_first() const {
    std::string names;
    for (const Words& name : explanation_.deciding.front().names)
      names += (names.empty() ? "" : zh() ? "、" : ", ") + pick(name, result_.view);
    return zh() ? fmt::format("按“{}”掌握时：", names) : fmt::format("read as “{}”:", names);
  }

  void members() {
    if (explanation_.members.empty()) return;
    heading(Term::members);
    if (!explanation_.deciding.empty()) paper_.paragraph(2, as_read_first(), Ink::dim);
    for (const MemberFinding& member : explanation_.members)
      paper_.paragraph(2, sign_of(member.truth), member_text(member, result_.view), Ink::plain, ink_of(member.truth));
  }

  void settle() {
    const auto& causes = explanation_.settle.empty() ? explanation_.causes : explanation_.settle;
    if (causes.empty()) return;
    const bool open = verdict_.status == Status::open || verdict_.status == Status::review;
    heading(!explanation_.settle.empty() ? Term::settle : open ? Term::causes : Term::note);
    for (const Cause& cause : causes) paper_.paragraph(2, "→ ", pick(cause.message, result_.view), Ink::plain, Ink::cyan);
  }

  Paper paper_;
  std::set<EntityId> folded_;  ///< members that were counted
  const Result& result_;
  const Verdict& verdict_;
  Explanation explanation_;
};

}  // namespace

void append_explanation_text(std::string& out, const Result& result, const Verdict& verdict) { Page(out, result, verdict).write(); }

}  // namespace zhunsheng::report
