#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/gap.h"
#include "report/measured.h"
#include "report/overlay_entries.h"
#include "report/paper.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {

namespace {

constexpr std::size_t kMostContributions = 5;
constexpr std::size_t kMostChoices = 4;

class Page {
 public:
  Page(std::string& out, const GapReport& report)
      : report_(report),
        program_(report.result.head.program),
        facts_(report.result.facts),
        view_(report.result.view),
        zh_(view_.language == Language::zh),
        paper_(out, view_) {}

  void write() {
    title();
    EntityId entity = kNone;
    for (const Gap& gap : report_.gaps) {
      if (gap.reason == GapReason::missing) continue;
      const EntityId of = verdict_of(report_, gap).entity;
      if (of != entity) {
        paper_.blank();
        paper_.paragraph(0, entity_text(report_.result, of), Ink::bold);
      }
      entity = of;
      this->gap(gap);
    }
    waiting();
    end();
  }

 private:
  [[nodiscard]] std::string say(const Words& words) const { return pick(words, view_); }
  [[nodiscard]] std::string label(const Words& words) const { return say(words) + std::string(colon(view_)); }

  void title() {
    paper_.paragraph(0,
                     fmt::format("{}{}  {}{}", zh_ ? "准绳" : "Zhunsheng: ", say(term_words(Term::remedy)), label(term_words(Term::as_of)),
                                 say(date_words(report_.result.head.as_of))),
                     Ink::bold);
    if (facts_.synthetic) paper_.paragraph(0, say(term_words(Term::synthetic)), Ink::yellow);
    const bool none = std::all_of(report_.gaps.begin(), report_.gaps.end(), [](const Gap& g) { return g.reason == GapReason::missing; });
    if (none) paper_.paragraph(0, zh_ ? "没有未达到的数值要求" : "no requirement with a number is not met");
  }

  void gap(const Gap& gap) {
    const Verdict& verdict = verdict_of(report_, gap);
    const Mark mark = mark_of(verdict);
    const std::string status = say(status_words(program_, requirement_of(report_, gap), verdict));
    paper_.paragraph(2, std::string(mark.sign) + status + "  ", title_text(report_.result, verdict), Ink::bold, mark.ink);
    if (verdict.status == Status::review && !gap.rows.empty())
      paper_.paragraph(
          4, zh_ ? "按有的口径已达标；以下按各种口径都达标测算" : "met under some readings; these rows bring it about under all of them");
    if (const Words fewest = fewest_words(report_, gap); !fewest.zh.empty()) paper_.paragraph(4, say(fewest));
    if (gap.coefficient) coefficient(gap, *gap.coefficient);
    for (std::uint32_t item = 0; item < gap.items.size(); ++item) this->item(gap, item);
    choices(gap);
    const bool said = gap.reason == GapReason::members && !gap.rows.empty();  // the rows say which
    if (gap.reason != GapReason::none && !said) paper_.paragraph(4, "→ ", say(reason_words(report_, gap)));
    if (gap.reason == GapReason::composite) return parts(gap);
    owed(gap, verdict);
  }

  void parts(const Gap& gap) {
    std::map<std::string, std::size_t> titles;
    std::vector<std::string> order;
    for (const std::uint32_t part : gap.parts) {
      const std::string title = title_text(report_.result, report_.result.outcome.verdicts[part]);
      if (titles[title]++ == 0) order.push_back(title);
    }
    for (const std::string& one : order)
      paper_.paragraph(6, "· ", titles[one] == 1 ? one : fmt::format("{} × {}", one, titles[one]), Ink::dim);
  }

  void coefficient(const Gap& gap, const CoefficientGap& about) {
    const NumberStyle style = style_of(program_, program_.nodes[about.coefficient].a);
    paper_.paragraph(4, say(spread_words(report_, about)));
    for (std::size_t i = 0; i < std::min(kMostContributions, about.contributions.size()); ++i) {
      const Contribution& one = about.contributions[i];
      paper_.paragraph(6, "· ",
                       fmt::format("{}{}{}{}{}", name(one.entity), colon(view_), say(number_words(one.value, {style.unit, 2})),
                                   comma(view_), say(number_words(one.share, {"%", 1}))));
    }
    paper_.paragraph(4, say(lifting_words(report_, gap, about)));
  }

  [[nodiscard]] std::string name(EntityId id) const { return unit_name(report_.result, id); }

  void item(const Gap& gap, std::uint32_t index) {
    const GapItem& item = gap.items[index];
    const bool own = item.entity == verdict_of(report_, gap).entity;
    std::string head = say(indicator_words(report_, item));
    if (!own) head = name(item.entity) + std::string(colon(view_)) + head;
    const Words observed = observed_words(report_, gap, index);
    if (item.observed.is_point() && !is_level(gap, index)) head += (zh_ ? "现为" : " is ") + say(observed);
    paper_.paragraph(4, head);
    std::size_t shown = 0;
    for (const GapRow& row : gap.rows)
      if (row.item == index) this->row(gap, item, row, ++shown);
  }
  [[nodiscard]] bool is_level(const Gap& gap, std::uint32_t index) const {
    return std::any_of(gap.rows.begin(), gap.rows.end(), [&](const GapRow& row) {
      return row.item == index && program_.facts[row.changes.front().fact].type == FactType::enumeration;
    });
  }

  void row(const Gap& gap, const GapItem& item, const GapRow& row, std::size_t nth) {
    const FigureChange& main = row.changes.front();
    std::string text = nth > 1 ? (zh_ ? "或：" : "or: ") : "";
    text += (zh_ ? "达到" : "to reach ") + say(target_words(row)) + (zh_ ? "（" : " (") + say(line_words(program_, item, row)) +
            (zh_ ? "）：" : "): ");
    if (gap.coefficient || program_.facts[main.fact].type == FactType::enumeration) text = nth > 1 ? (zh_ ? "或：" : "or: ") : "";
    if (main.entity != item.entity) text += name(main.entity) + " ";
    text += fmt::format("{} {} → {}", say(name_words(program_, program_.facts[main.fact].name)),
                        say(figure_words(program_, main.fact, main.from)), say(figure_words(program_, main.fact, main.to)));
    text = bracketed(text, say(change_words(program_, main)), view_);
    if (row.model != ChangeModel::alone) text += comma_then(say(model_words(row.model)));
    if (!row.alone) text += comma_then(zh_ ? "单独不足以达标" : "not enough by itself");
    if (!row.worsens.empty())
      text += comma_then(zh_ ? fmt::format("会使{}项已达标的要求不再达标", row.worsens.size())
                             : fmt::format("{} requirements that are met would not be", row.worsens.size()));
    paper_.paragraph(6, "→ ", text + "  " + row.id);
    for (const FigureChange& change : row.changes) origin(change, &change == &main);
  }
  /// What was reported of a figure that an overlay settled.
  void origin(const FigureChange& change, bool is_main) {
    const auto origin = origin_of(report_, change);
    if (!origin) return;
    const std::string whose = is_main ? "" : label(name_words(program_, program_.facts[change.fact].name));
    paper_.paragraph(8, "← ", whose + say(origin->words) + (zh_ ? "；" : "; ") + say(origin->by), Ink::plain, Ink::cyan);
  }
  [[nodiscard]] std::string comma_then(const std::string& text) const { return std::string(comma(view_)) + text; }

  /// Which items to bring up, where there is a choice of several at once.
  void choices(const Gap& gap) {
    const bool several = std::any_of(gap.choices.begin(), gap.choices.end(), [](const GapChoice& c) { return c.rows.size() > 1; });
    if (!several || gap.coefficient || (gap.choices.size() == 1 && gap.fewest == gap.items.size())) return;
    for (std::size_t i = 0; i < std::min(kMostChoices, gap.choices.size()); ++i) {
      std::string ids;
      for (const std::uint32_t row : gap.choices[i].rows) ids += (ids.empty() ? "" : " + ") + gap.rows[row].id;
      paper_.paragraph(4, zh_ ? "可选：" : "choice: ", ids, Ink::dim);
    }
  }

  void owed(const Gap& gap, const Verdict& verdict) {
    const RequirementDef& requirement = requirement_of(report_, gap);
    std::string text = label(term_words(Term::due)) + say(gap_due_words(report_, verdict));
    if (requirement.responsible.length > 0)
      text += (zh_ ? "；" : "; ") + label(term_words(Term::responsible)) + std::string(program_.text(requirement.responsible));
    paper_.paragraph(4, text, Ink::dim);
    append_citations_text(paper_, program_, requirement.citations, 4);
  }

  /// Requirements whose figures are not there yet: how many, by title.
  void waiting() {
    std::map<RequirementId, std::size_t> counts;
    for (const Gap& gap : report_.gaps)
      if (gap.reason == GapReason::missing) ++counts[verdict_of(report_, gap).requirement];
    if (counts.empty()) return;
    paper_.blank();
    paper_.paragraph(0,
                     zh_ ? "待核实，缺口尚无从测算（先补报或核对数据，见 check）"
                         : "Open: no gap can be worked out before the figures are there (see check)",
                     Ink::bold);
    for (const auto& [id, count] : counts) {
      const std::string title = say(requirement_title(program_, program_.requirements[id]));
      paper_.paragraph(2, "? ", count == 1 ? title : fmt::format("{} × {}", title, count));
    }
  }

  void end() {
    paper_.blank();
    std::size_t rows = 0;
    for (const Gap& gap : report_.gaps) rows += gap.rows.size();
    paper_.paragraph(0, zh_ ? fmt::format("共{}条，每条都已改数重算验证", rows)
                            : fmt::format("{} rows, each checked by judging the changed figures", rows));
    const Head& head = report_.result.head;
    if (head.overlay != nullptr) append_overlay_text(paper_, program_, *head.overlay, head.as_of, use_of(program_, facts_));
    paper_.blank();
    paper_.paragraph(0, say(term_words(Term::disclaimer)), Ink::dim);
  }

  const GapReport& report_;
  const Program& program_;
  const Facts& facts_;
  View view_;
  bool zh_;
  Paper paper_;
};

}  // namespace

void append_gap_text(std::string& out, const GapReport& report) { Page(out, report).write(); }

}  // namespace zhunsheng::report
