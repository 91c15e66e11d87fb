#include "report/page_readable.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/not_used.h"
#include "report/page.h"
#include "report/page_body.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::array kShownFirst = {Status::met,    Status::not_met, Status::pending,       Status::open,
                                    Status::review, Status::waived,  Status::not_applicable};

class Readable {
 public:
  Readable(std::string& out, const PageEnd& page, const View& view)
      : out_(out), page_(page), program_(page.head.program), book_(page.book), view_(view) {}

  void write() {
    head();
    items();
    units();
    due_dates();
    rulesets();
    overlay();
    problems();
    gaps();
    undecided();
    documents();
    said();
    out_ += element("p", "disclaimer", say(term_words(Term::disclaimer)));
  }

 private:
  [[nodiscard]] bool zh() const { return view_.language == Language::zh; }
  [[nodiscard]] const char* say(const char* chinese, const char* english) const { return zh() ? chinese : english; }
  [[nodiscard]] std::string say(const Words& words) const { return pick(words, view_); }
  [[nodiscard]] static std::string element(std::string_view name, std::string_view kind, std::string_view text) {
    return fmt::format("<{0} class=\"{1}\">{2}</{0}>\n", name, kind, markup(text));
  }
  void heading(std::string_view text, std::string_view id) {
    out_ += fmt::format("<h2 id=\"{}-{}\">{}</h2>\n", id, zh() ? "zh" : "en", markup(text));
  }
  void table(std::string_view kind, std::initializer_list<std::string> heads) {
    out_ += fmt::format("<table class=\"{}\">\n<thead><tr>", kind);
    for (const std::string& text : heads) out_ += "<th scope=\"col\">" + markup(text) + "</th>";
    out_ += "</tr></thead>\n<tbody>\n";
  }
  void end_table() { out_ += "</tbody></table>\n"; }
  [[nodiscard]] std::uint64_t counted(const std::string& key) const { return book_.counted(key); }

  void head() {
    out_ += fmt::format("<h1>{}</h1>\n", markup(std::string(say("准绳", "Zhunsheng: ")) + say(term_words(Term::verdict))));
    if (page_.synthetic) out_ += element("p", "synthetic", say(term_words(Term::synthetic)));
    out_ += element("p", "as-of",
                    fmt::format("{}{}{}　{}", say(term_words(Term::as_of)), colon(view_), say(date_words(page_.head.as_of)),
                                fmt::format(fmt::runtime(say("程序版本 {}", "version {}")), page_.head.tool_version)));
    out_ += element("p", "total", totals_text(page_.end.summary, view_));
    if (page_.end.summary.not_asked > 0)
      out_ += element("p", "note", not_asked_text(page_.end.summary.not_asked, page_.end.summary.not_asked_stated, view_));
    if (page_.end.refused > 0)
      out_ += element("p", "note warning",
                      fmt::format(fmt::runtime(say("数据共 {} 行，其中 {} 行有误，没有测算。",
                                                   "{} lines of facts, of which {} were refused and are not measured.")),
                                  page_.end.lines, page_.end.refused));
    if (const std::uint64_t unlisted = counted("unlisted"); unlisted > 0)
      out_ += element("p", "note",
                      fmt::format(fmt::runtime(say("下级单位的 {} 项结果只计数，不逐项列出；对单个对象另行测算（--entity）可得全部。",
                                                   "{} results of units below are counted and not listed; measure one "
                                                   "entity alone (--entity) to have them all.")),
                                  unlisted));
    out_ += element("p", "digest", fmt::format("{} {}", say("数据摘要", "digest of the facts"), page_.end.digest));
  }

  void rulesets() {
    heading(say(term_words(Term::rulesets)), "rulesets");
    table("rulesets", {say("名称", "name"), say("性质", "kind"), say(term_words(Term::status)), say(term_words(Term::note))});
    for (const bool used : {true, false})
      for (const RuleSetOutcome& one : page_.end.rulesets)
        if ((one.status == RuleSetStatus::used) == used) ruleset(one);
    end_table();
  }

  void ruleset(const RuleSetOutcome& one) {
    const RuleSetDef& ruleset = program_.rulesets[one.ruleset];
    std::string counts;
    for (const Status status : kShownFirst)
      if (const auto n = counted(fmt::format("status/{}/{}", one.ruleset, static_cast<int>(status))); n > 0)
        counts += fmt::format("{}{} {}", counts.empty() ? "" : comma(view_), say(status_words(WordKind::indicator, status)), n);
    if (counts.empty()) counts = say(ruleset_status_words(one.status));
    out_ +=
        fmt::format("<tr><th scope=\"row\">{} <small>{} {}</small></th><td class=\"status\">{}</td><td>{}</td><td>{}</td></tr>\n",
                    markup(say({std::string(program_.text(ruleset.title)), std::string(program_.text(ruleset.english))})),
                    markup(program_.text(ruleset.id)), markup(program_.text(ruleset.version)),
                    markup(say(ruleset_kind_words(ruleset.kind))), markup(counts), markup(say(why_words(program_, one, page_.head.as_of))));
  }

  void items() {
    const std::uint64_t counties = counted("counties");
    if (counties == 0) return;
    heading(say("优质均衡督导评估各项", "items of the assessment"), "items");
    out_ += element(
        "p", "note",
        say("资源配置7项按校际差异系数列示：小学、初中都不超过上限为达标；每所学校的综合评估（7项中至少6项达标，其余不低于85%）另列。",
            "The seven of resources are shown by their difference coefficients: met where both stages are; the schools as a whole (6 of 7, "
            "the others at least 85%) stand beside them."));
    if (counties == 1 && book_.items.size() == 1) {
      out_ += zh() ? book_.items.front().first : book_.items.front().second;
      return;
    }
    out_ += element(
        "p", "total",
        fmt::format(fmt::runtime(say("共 {} 个县（市、区），各项的县数如下", "{} counties; how many of them, item by item")), counties));
    items_of_many();
  }

  void items_of_many() {
    table("items", {say("序号", "No."), say("项目", "item"), say(status_words(WordKind::indicator, Status::met)),
                    say(status_words(WordKind::indicator, Status::not_met)), say(status_words(WordKind::indicator, Status::open)),
                    say(status_words(WordKind::indicator, Status::review)), say("其他", "other")});
    const auto& items = page_.plan.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i == 0 || items[i].chapter != items[i - 1].chapter)
        out_ += fmt::format("<tr class=\"chapter\"><th colspan=\"7\" scope=\"rowgroup\">{}</th></tr>\n",
                            markup(chapter_text(items, items[i].chapter, view_)));
      const auto n = [&](int status) { return counted(fmt::format("item/{}/{}", i, status)); };
      const auto of = [&](Status status) { return n(static_cast<int>(status)); };
      const std::string number = items[i].chapter == ItemChapter::beside ? "" : fmt::format("{}", items[i].number);
      out_ += fmt::format(
          "<tr data-requirements=\"{}\"><td class=\"number\">{}</td><th scope=\"row\">{}</th><td class=\"count\">{}</td><td "
          "class=\"count\">{}</td><td "
          "class=\"count\">{}</td>"
          "<td class=\"count\">{}</td><td class=\"count\">{}</td></tr>\n",
          requirement_ids(items[i], program_), number, markup(say(items[i].title)), of(Status::met), of(Status::not_met), of(Status::open),
          of(Status::review), of(Status::pending) + of(Status::not_applicable) + of(Status::waived) + n(kStatuses));
    }
    end_table();
  }

  /// Schools, classes and the like: how many are in order by each rule set.
  void units() {
    std::string rows;
    for (const RuleSetOutcome& one : page_.end.rulesets)
      for (TypeId type = 0; type < program_.types.size(); ++type) {
        const auto n = [&](Truth truth) { return counted(fmt::format("conclusion/{}/{}/{}", one.ruleset, type, static_cast<int>(truth))); };
        const std::uint64_t yes = n(Truth::yes);
        const std::uint64_t no = n(Truth::no);
        const std::uint64_t unknown = n(Truth::unknown) + n(Truth::not_applicable);
        if (yes + no + unknown == 0) continue;
        rows += fmt::format(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"count\">{}</td><td class=\"count\">{}</td><td class=\"count\">{}</td><td "
            "class=\"count\">{}</td></tr>\n",
            markup(say(name_words(program_, program_.types[type].name))), markup(ruleset_name(one.ruleset)), yes + no + unknown, yes, no,
            unknown);
      }
    if (rows.empty()) return;
    heading(say("学校、班级等各类单位", "schools, classes and other units"), "units");
    table("units", {say(term_words(Term::subject)), say(term_words(Term::rulesets)), say("单位数", "units"),
                    say(conclusion_words(Truth::yes)), say(conclusion_words(Truth::no)), say(conclusion_words(Truth::unknown))});
    out_ += rows;
    end_table();
  }

  [[nodiscard]] std::string ruleset_name(RuleSetId id) const {
    const RuleSetDef& ruleset = program_.rulesets[id];
    const std::string_view name = program_.text(ruleset.short_title);
    if (zh() && !name.empty()) return std::string(name);
    return say({std::string(program_.text(ruleset.title)), std::string(program_.text(ruleset.english))});
  }

  void due_dates() {
    std::string rows;
    std::set<std::pair<std::string, RuleSetId>> dates;
    for (auto at = book_.counts.lower_bound("due/"); at != book_.counts.end() && at->first.starts_with("due/"); ++at) {
      const std::size_t slash = at->first.find('/', 4);
      dates.emplace(at->first.substr(slash + 1, at->first.rfind('/') - slash - 1),
                    static_cast<RuleSetId>(std::stoul(at->first.substr(4, slash - 4))));
    }
    for (const auto& [date, ruleset] : dates) {
      const auto n = [&](std::string_view state) { return counted(fmt::format("due/{}/{}/{}", ruleset, date, state)); };
      const auto of = [&](Status status) { return n(fmt::format("{}", static_cast<int>(status))); };
      rows += fmt::format(
          "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"count\">{}</td><td class=\"count\">{}</td><td class=\"count\">{}</td><td "
          "class=\"count\">{}</td><td class=\"count\">{}</td></tr>\n",
          markup(date), markup(ruleset_name(ruleset)), of(Status::met), of(Status::not_met), n("pending1"), n("pending0"),
          n("pending-1") + of(Status::open) + of(Status::review));
    }
    if (rows.empty()) return;
    heading(say(term_words(Term::due)), "due");
    table("due", {say(term_words(Term::due)), say(term_words(Term::rulesets)), say(status_words(WordKind::indicator, Status::met)),
                  say(status_words(WordKind::indicator, Status::not_met)), say("未到时限，已提前达到", "not yet due, already attained"),
                  say("未到时限，尚有差额", "not yet due, short of it"), say("待核实、待研判", "to be verified or reviewed")});
    out_ += rows;
    end_table();
  }

  void problems() {
    heading(say("未达标项", "not met"), "problems");
    if (book_.problems.empty()) {
      const bool none = page_.end.summary.status[static_cast<std::size_t>(Status::not_met)] == 0;
      out_ += element("p", "note",
                      none ? say("没有未达标项。", "Nothing that was measured is not met.")
                           : say("未达标的单位按行只计数，不逐个列出。", "Units that fall short are counted for each line, not listed."));
      return;
    }
    table("problems", {say(term_words(Term::subject)), say(term_words(Term::requirement)), say(term_words(Term::verdict)),
                       say(term_words(Term::arithmetic)), say(term_words(Term::citation))});
    for (const auto& [chinese, english] : book_.problems) out_ += zh() ? chinese : english;
    end_table();
    if (book_.problems_left_out > 0)
      out_ += element(
          "p", "note",
          fmt::format(fmt::runtime(say("另有 {} 项未列在这里，可在“结果”中查看。", "{} more are not listed here; see the results.")),
                      book_.problems_left_out));
  }

  /// Corrections with what was reported, waivers, readings and the rest: what is in effect, and what is not.
  void overlay() {
    if (page_.head.overlay == nullptr) return;
    const Overlay& overlay = *page_.head.overlay;
    heading(say("附加材料", "overlay"), "overlay");
    table("overlay", {say("类别", "kind"), say("内容", "content"), say("是否起作用", "in effect"), say("决定", "decision")});
    for (const OverlayEntry& entry : entries_of(program_, overlay, page_.head.as_of, &page_.end.overlay)) {
      const std::string effect = entry.in_effect ? std::string(say("是", "yes")) : bracketed(say("否", "no"), say(entry.why), view_);
      out_ += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n", markup(say(entry.kind_words)),
                          markup(say(entry.what)), markup(effect), markup(who_text(entry, view_)));
    }
    end_table();
    out_ += element("p", "digest", fmt::format("{} {}", say("附加材料摘要", "digest of the overlay"), overlay.digest));
  }

  /// What is lacking: figures to change, each checked by judging the changed facts.
  void gaps() {
    if (counted("without gaps") > 0) {
      heading(say(term_words(Term::remedy)), "gaps");
      out_ +=
          element("p", "note",
                  say("这一页数据量大，没有测算缺口；用 zhunsheng gap 对单个县的数据测算。",
                      "This page holds much data, and what is lacking was not worked out; zhunsheng gap does it for one county's facts."));
      return;
    }
    if (book_.gaps.empty()) return;
    heading(say(term_words(Term::remedy)), "gaps");
    out_ += element("p", "note",
                    fmt::format(fmt::runtime(say("共 {} 条，每条都已改数重算验证；除注明“单独不足以达标”的以外，单独做到即可达标。",
                                                 "{} rows, each checked by judging the changed figures; each does it alone unless it is "
                                                 "said that it is not enough by itself.")),
                                book_.gaps.size() + book_.gaps_left_out));
    table("gaps", {say(term_words(Term::subject)), say("要求和指标", "requirement and indicator"), say("数据", "figure"),
                   say("现为 → 须达到", "from → to"), say("目标", "target"), say(term_words(Term::note))});
    for (const auto& [chinese, english] : book_.gaps) out_ += zh() ? chinese : english;
    end_table();
    if (book_.gaps_left_out > 0)
      out_ += element(
          "p", "note",
          fmt::format(fmt::runtime(say("另有 {} 条未列在这里，可在“缺口”中查看。", "{} more are not listed here; see what is lacking.")),
                      book_.gaps_left_out));
  }

  /// What is open or in review, requirement by requirement.
  void undecided() {
    std::string rows;
    for (RequirementId id = 0; id < program_.requirements.size(); ++id)
      for (const Status status : {Status::open, Status::review}) {
        const std::uint64_t n = counted(fmt::format("requirement/{}/{}", id, static_cast<int>(status)));
        if (n == 0) continue;
        const RequirementDef& requirement = program_.requirements[id];
        rows += fmt::format(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"status\">{}</td><td class=\"count\">{}</td><td>{}</td></tr>\n",
            markup(say(requirement_title(program_, requirement))), markup(ruleset_name(program_.rules[requirement.rule].ruleset)),
            status_html(status, say(status_words(word_kind(program_, requirement), status))), n,
            markup(program_.text(requirement.responsible)));
      }
    if (rows.empty()) return;
    heading(say("待核实、待研判", "to be verified or reviewed"), "undecided");
    table("undecided", {say(term_words(Term::requirement)), say(term_words(Term::rulesets)), say(term_words(Term::verdict)),
                        say("单位数", "units"), say(term_words(Term::responsible))});
    out_ += rows;
    end_table();
  }

  void documents() {
    std::set<std::uint32_t> cited;
    for (const RequirementId id : book_.requirements)
      for (const std::uint32_t citation : program_.list(program_.requirements[id].citations))
        cited.insert(program_.citations[citation].document);
    if (cited.empty()) return;
    heading(say(term_words(Term::document)), "documents");
    out_ += "<ul class=\"documents\">\n";
    for (const std::uint32_t id : cited)
      if (id != kNone)
        out_ += fmt::format("<li>{}</li>\n", markup(document_text(program_, id, view_) + paraphrase_text(program_, id, view_)));
    out_ += "</ul>\n";
  }

  /// Warnings about the facts, and lines that were refused.
  void said() {
    if (page_.diagnostics == nullptr || page_.diagnostics->list().empty()) return;
    heading(say("数据提示", "notes on the facts"), "notes");
    out_ += "<ul class=\"documents\">\n";
    for (const Diagnostic& one : page_.diagnostics->list())
      out_ += fmt::format("<li>{} {}{}</li>\n", code_text(one.code), markup(say(one.message)),
                          one.where.empty() ? "" : markup(fmt::format("（{}）", one.where)));
    out_ += "</ul>\n";
    if (const std::size_t more = page_.diagnostics->dropped(); more > 0)
      out_ += element("p", "note", fmt::format(fmt::runtime(say("另有 {} 条。", "{} more.")), more));
  }

  std::string& out_;
  const PageEnd& page_;
  const Program& program_;
  const PageBook& book_;
  const View& view_;
};

}  // namespace

Words not_measured_words() { return {"未测算", "not measured"}; }

std::string status_html(const Verdict& verdict, std::string_view words) {
  const Mark mark = mark_of(verdict);
  return fmt::format("<span class=\"is-{}\"><span class=\"sign\" aria-hidden=\"true\">{}</span>{}</span>", id_of(verdict.status), mark.sign,
                     markup(words));
}

std::string status_html(Status status, std::string_view words) {
  Verdict verdict;
  verdict.status = status;
  verdict.severity = Severity::gap;
  return status_html(verdict, words);
}

std::string chapter_text(const std::vector<OfficialItem>& items, ItemChapter chapter, const View& view) {
  const auto count = std::count_if(items.begin(), items.end(), [&](const OfficialItem& item) { return item.chapter == chapter; });
  const std::string name = pick(chapter_words(chapter), view);
  if (chapter == ItemChapter::beside) return name;
  return bracketed(name, view.language == Language::zh ? fmt::format("{}项", count) : fmt::format("{}", count), view);
}

std::string items_total(const std::vector<OfficialItem>& items, const std::vector<ItemResult>& results, const View& view) {
  const bool zh = view.language == Language::zh;
  std::size_t total = 0;
  std::array<std::size_t, kStatuses + 1> counts{};
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].chapter == ItemChapter::beside) continue;
    ++total;
    ++counts[results[i].status ? static_cast<std::size_t>(*results[i].status) : kStatuses];
  }
  std::string parts;
  const auto add = [&](const Words& words, std::size_t n) {
    if (n == 0) return;
    parts += parts.empty() ? "" : zh ? "，" : ", ";
    parts += fmt::format(fmt::runtime(zh ? "{} {} 项" : "{} {}"), pick(words, view), n);
  };
  for (const Status status : kShownFirst) add(status_words(WordKind::indicator, status), counts[static_cast<std::size_t>(status)]);
  add(not_measured_words(), counts[kStatuses]);
  return zh ? fmt::format("{}项中：{}", total, parts) : fmt::format("of {} items: {}", total, parts);
}

void append_readable(std::string& out, const PageEnd& page, const View& view) { Readable(out, page, view).write(); }

}  // namespace zhunsheng::report
