#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/changes.h"
#include "report/paper.h"
#include "report/punctuation.h"

namespace zhunsheng::report {

namespace {

constexpr std::size_t kMostOfAKind = 200;
constexpr std::size_t kMostFacts = 6;

class Page {
 public:
  Page(std::string& out, const ChangesReport& report)
      : report_(report), view_(report.view), zh_(view_.language == Language::zh), paper_(out, view_) {}

  void write() {
    head();
    for (const ChangeKind kind :
         {ChangeKind::appeared, ChangeKind::opened, ChangeKind::settled, ChangeKind::answered, ChangeKind::continuing, ChangeKind::dropped})
      section(kind);
    paper_.blank();
    paper_.paragraph(0, say(term_words(Term::disclaimer)), Ink::dim);
  }

 private:
  [[nodiscard]] std::string say(const Words& words) const { return pick(words, view_); }
  static std::string count(std::size_t n) { return bare_words(Rational(static_cast<std::int64_t>(n))).en; }

  void head() {
    paper_.paragraph(0,
                     zh_ ? fmt::format("准绳结果对照  评估基准日：{} → {}", day(report_.before.as_of), day(report_.after.as_of))
                         : fmt::format("Zhunsheng: what changed  as-of date: {} → {}", day(report_.before.as_of), day(report_.after.as_of)),
                     Ink::bold);
    if (report_.before.synthetic || report_.after.synthetic) paper_.paragraph(0, say(term_words(Term::synthetic)), Ink::yellow);
    const Changes& all = report_.changes;
    paper_.paragraph(0, all.differ.empty() ? (zh_ ? "两份结果的数据、规则、附加材料、基准日都相同"
                                                  : "the results rest on the same facts, rules, overlays and date")
                        : zh_              ? fmt::format("两份结果不同之处：{}", say(factors_words(all.differ)))
                                           : fmt::format("what differs between the results: {}", say(factors_words(all.differ))));
    paper_.paragraph(0, zh_ ? fmt::format("结果相同 {} 项；原待核实、待研判而已达到或不适用 {} 项；新纳入 {} 项；不再测算 {} 项", all.same,
                                          all.answered, all.newly_asked, all.no_longer_asked)
                            : fmt::format("{} verdicts are the same; {} were open and are met or not applicable; {} are new; {} are gone",
                                          count(all.same), count(all.answered), count(all.newly_asked), count(all.no_longer_asked)));
  }

  void section(ChangeKind kind) {
    const auto& all = report_.changes.changes;
    const auto of_kind = [&](const VerdictChange& change) { return change.kind == kind; };
    const auto number = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), of_kind));
    if (number == 0) return;
    paper_.blank();
    paper_.paragraph(
        0, fmt::format("{}{}", say(kind_words(kind)), zh_ ? fmt::format("（{}项）", number) : fmt::format(" ({})", count(number))),
        Ink::bold);
    std::size_t shown = 0;
    for (const VerdictChange& change : all)
      if (of_kind(change) && ++shown <= kMostOfAKind) this->change(change);
    if (number > kMostOfAKind)
      paper_.paragraph(2, "→ ",
                       zh_ ? fmt::format("另有 {} 项，见 --format json", number - kMostOfAKind)
                           : fmt::format("{} more: see --format json", number - kMostOfAKind));
  }

  [[nodiscard]] std::string state(const SavedVerdict* verdict) const {
    if (verdict == nullptr) return zh_ ? "未测算" : "not judged";
    std::string text = status(*verdict);
    if (const auto period = Period::from_text(verdict->period)) text = say(period_words(*period)) + (zh_ ? "" : " ") + text;
    if (verdict->status == "open") return text;
    const std::string& observed = say(verdict->observed_words).empty() ? verdict->observed : say(verdict->observed_words);
    return bracketed(text, observed, view_);
  }
  [[nodiscard]] std::string status(const SavedVerdict& verdict) const {
    for (int i = 0; i < kStatuses; ++i)
      if (zhunsheng::id_of(static_cast<Status>(i)) == verdict.status) return say(status_words(kind_of(verdict), static_cast<Status>(i)));
    return verdict.status;
  }
  [[nodiscard]] WordKind kind_of(const SavedVerdict& verdict) const {
    if (report_.program != nullptr)
      for (const RequirementDef& requirement : report_.program->requirements)
        if (report_.program->text(requirement.id) == verdict.requirement) return word_kind(*report_.program, requirement);
    return verdict.is_prohibition ? WordKind::prohibition : WordKind::indicator;
  }
  [[nodiscard]] std::string day(const std::string& text) const {
    const auto date = Date::from_text(text);
    return date ? say(date_words(*date)) : text;
  }

  void change(const VerdictChange& change) {
    const SavedVerdict& any = change.after != nullptr ? *change.after : *change.before;
    const std::string entity = any.entity_name.empty() ? any.entity : bracketed(any.entity_name, any.entity, view_);
    const std::string title = pick(any.title, view_);
    paper_.paragraph(2, "· ",
                     fmt::format("{}{}{}{}{} → {}", entity, comma(view_), title, colon(view_), state(change.before), state(change.after)));
    if (change.kind == ChangeKind::continuing) return;
    paper_.paragraph(6, say(why_words(report_, change)), Ink::dim);
    for (std::size_t i = 0; i < std::min(kMostFacts, change.facts.size()); ++i)
      paper_.paragraph(6, say(figure_difference_words(report_, change.facts[i])), Ink::dim);
    if (change.facts.size() > kMostFacts)
      paper_.paragraph(6,
                       zh_ ? fmt::format("另有 {} 个数不同", change.facts.size() - kMostFacts)
                           : fmt::format("{} more figures differ", change.facts.size() - kMostFacts),
                       Ink::dim);
  }

  const ChangesReport& report_;
  View view_;
  bool zh_;
  Paper paper_;
};

}  // namespace

void append_changes_text(std::string& out, const ChangesReport& report) { Page(out, report).write(); }

}  // namespace zhunsheng::report
