#include "report/page_tables.h"

#include <cstdio>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/json.h"
#include "report/measured.h"
#include "report/not_used.h"
#include "report/page_body.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

struct NamedTerm {
  std::string_view name;
  Term term;
};
constexpr NamedTerm kTerms[] = {
    {"verdict", Term::verdict},
    {"reading", Term::reading},
    {"subject", Term::subject},
    {"responsible", Term::responsible},
    {"asOf", Term::as_of},
    {"dateOfFigure", Term::date_of_figure},
    {"evidence", Term::evidence},
    {"margin", Term::margin},
    {"coefficient", Term::coefficient},
    {"distribution", Term::distribution},
    {"rulesets", Term::rulesets},
    {"requirement", Term::requirement},
    {"arithmetic", Term::arithmetic},
    {"usedFacts", Term::used_facts},
    {"members", Term::members},
    {"settle", Term::settle},
    {"citation", Term::citation},
    {"note", Term::note},
    {"reason", Term::reason},
    {"due", Term::due},
    {"remedy", Term::remedy},
    {"source", Term::source},
    {"provider", Term::provider},
    {"disclaimer", Term::disclaimer},
    {"synthetic", Term::synthetic},
};

class Data {
 public:
  Data(const PageEnd& page, PageBook& book, const Phrasing& phrasing, const View& view)
      : page_(page), program_(page.head.program), book_(book), phrasing_(phrasing), view_(view), json_(out_) {}

  std::string take() {
    json_.begin_object().member("schema", "zhunsheng-page/1").member("lang", view_.language == Language::zh ? "zh" : "en");
    json_.key("synthetic").boolean(page_.synthetic).key("stream").boolean(page_.end.stream);
    words("asOf", date_words(page_.head.as_of));
    terms();
    vocabulary();
    types();
    rulesets();
    documents();
    columns();
    requirements();
    counts();
    items();
    json_.key("bodies").begin_array();
    for (const std::string& body : book_.entities) json_.raw("[" + body + "]");
    json_.end_array().key("words").begin_array();
    for (const std::string& one : book_.words) json_.raw(one);
    json_.end_array().end_object();
    // Only strings have the sign, and the element that the data stands in must not end early.
    for (std::size_t at = out_.find('<'); at != std::string::npos; at = out_.find('<', at)) out_.replace(at, 1, "\\u003c");
    return std::move(out_);
  }

 private:
  void words(std::string_view key, const Words& words) { json_.key(key).integer(book_.number_of(words)); }
  void word(const Words& words) { json_.integer(book_.number_of(words)); }
  void text(std::string_view key, Text text) { words(key, {std::string(program_.text(text)), ""}); }

  void terms() {
    json_.key("terms").begin_object();
    for (const NamedTerm& one : kTerms) words(one.name, term_words(one.term));
    json_.end_object();
  }

  void vocabulary() {
    json_.key("statuses").begin_array();
    for (const WordKind kind : {WordKind::indicator, WordKind::duty, WordKind::prohibition}) {
      json_.begin_array();
      for (int status = 0; status < kStatuses; ++status) word(status_words(kind, static_cast<Status>(status)));
      json_.end_array();
    }
    json_.end_array().key("severities").begin_array();
    for (const Severity severity :
         {Severity::none, Severity::suggestion, Severity::deviation, Severity::shortfall, Severity::gap, Severity::violation})
      word(severity_words(severity, Modality::must));
    json_.end_array().key("factStates").begin_array();
    for (const FactState state : {FactState::known, FactState::missing, FactState::contradiction, FactState::part_above_whole,
                                  FactState::incomplete, FactState::expired, FactState::dated_later})
      word(fact_state_words(state));
    json_.end_array();
  }

  void types() {
    json_.key("types").begin_array();
    for (const TypeDef& type : program_.types) word(name_words(program_, type.name));
    json_.end_array();
  }

  void rulesets() {
    json_.key("rulesets").begin_array();
    for (const RuleSetDef& ruleset : program_.rulesets) {
      json_.begin_object().member("id", program_.text(ruleset.id)).member("version", program_.text(ruleset.version));
      words("title", {std::string(program_.text(ruleset.title)), std::string(program_.text(ruleset.english))});
      words("short", {std::string(program_.text(ruleset.short_title.length > 0 ? ruleset.short_title : ruleset.title)),
                      std::string(program_.text(ruleset.english.length > 0 ? ruleset.english : ruleset.id))});
      words("kind", ruleset_kind_words(ruleset.kind));
      json_.end_object();
    }
    json_.end_array();
  }

  void documents() {
    json_.key("documents").begin_array();
    for (std::uint32_t id = 0; id < program_.documents.size(); ++id) {
      View zh = view_;
      View en = view_;
      zh.language = Language::zh;
      en.language = Language::en;
      json_.begin_object();
      words("title", {document_text(program_, id, zh), document_text(program_, id, en)});
      json_.key("paraphrased").boolean(program_.documents[id].paraphrased != 0).end_object();
    }
    json_.end_array();
  }

  void requirements() {
    json_.key("requirements").begin_array();
    for (const RequirementId id : book_.requirements) {
      const RequirementDef& requirement = program_.requirements[id];
      const RuleDef& rule = program_.rules[requirement.rule];
      json_.begin_object().member("id", program_.text(requirement.id)).key("ruleset").integer(rule.ruleset);
      json_.key("type").integer(requirement.subject).key("kind").integer(static_cast<int>(word_kind(program_, requirement)));
      words("title", requirement_title(program_, requirement));
      words("item", {std::string(program_.text(requirement.item)), std::string(program_.text(requirement.item_en))});
      words("modality", modality_words(requirement.modality));
      words("due", due_words(requirement));
      json_.member_if("by", requirement.due == DueKind::by ? requirement.by.text() : "");
      words("text", phrasing_.requirement(id));
      text("responsible", requirement.responsible);
      text("evidence", requirement.evidence);
      text("note", rule.note);
      citations(requirement);
      readings(requirement);
      table(id);
      json_.end_object();
    }
    json_.end_array();
  }

  /// [[document, clause, quote, verified], …]
  void citations(const RequirementDef& requirement) {
    json_.key("citations").begin_array();
    for (const std::uint32_t id : program_.list(requirement.citations)) {
      const CitationDef& citation = program_.citations[id];
      json_.begin_array().integer(citation.document);
      word(clause_words(program_, citation));
      word({std::string(program_.text(citation.quote)), ""});
      json_.integer(citation.verified).end_array();
    }
    json_.end_array();
  }

  void readings(const RequirementDef& requirement) {
    const auto ids = program_.list(requirement.readings);
    if (ids.empty()) return;
    json_.key("readings").begin_array();
    for (const std::uint32_t id : ids) {
      json_.begin_array();
      word(name_words(program_, program_.readings[id].name));
      word({std::string(program_.text(program_.readings[id].reason)), ""});
      json_.end_array();
    }
    json_.end_array();
  }

  /// [[name, standard, shown, kept, shown], …]; kept is 0 where nothing is said of it.
  void table(RequirementId id) {
    const auto at = page_.plan.tables.find(id);
    if (at == page_.plan.tables.end()) return;
    json_.key("table").begin_array();
    for (const TableRow& row : at->second) {
      const NumberStyle style = {style_of(program_, row.indicator).unit, -1, nullptr, Comparison::at_least};
      json_.begin_array();
      word(name_words(program_, program_.facts[row.fact].name));
      json_.raw(fmt::format("{:.12g}", row.standard.approx()));
      word(number_words(row.standard, style));
      json_.raw(row.kept ? fmt::format("{:.12g}", row.kept->approx()) : "0");
      word(row.kept ? number_words(*row.kept, {style.unit, kAllDecimals, nullptr, Comparison::at_least}) : Words{});
      json_.end_array();
    }
    json_.end_array();
  }

  /// [[requirement, row of its table, column of 5% of the standard (-1: not known), what is reached, units], …] of units that are not listed
  void columns() {
    json_.key("columns").begin_array();
    for (auto at = book_.counts.lower_bound("column/"); at != book_.counts.end() && at->first.starts_with("column/"); ++at) {
      unsigned requirement = 0, row = 0;
      int column = 0, reached = 0;
      std::sscanf(at->first.c_str(), "column/%u/%u/%d/%d", &requirement, &row, &column, &reached);
      json_.begin_array().integer(book_.number_of(static_cast<RequirementId>(requirement))).integer(row).integer(column);
      json_.integer(reached).integer(static_cast<std::int64_t>(at->second)).end_array();
    }
    json_.end_array();
  }

  void counts() {
    json_.key("counts").begin_object();
    for (const auto& [key, times] : book_.counts)
      if (key.starts_with("due/") || key == "unlisted" || key == "counties" || key == "without gaps")
        json_.key(key).integer(static_cast<std::int64_t>(times));
    json_.end_object();
  }

  /// [chapter, number, title, [requirements as they are numbered here], [counts by status, and not measured]]
  void items() {
    json_.key("items").begin_array();
    for (std::size_t i = 0; i < page_.plan.items.size() && book_.counted("counties") > 0; ++i) {
      const OfficialItem& item = page_.plan.items[i];
      json_.begin_array();
      word(chapter_words(item.chapter));
      json_.integer(item.chapter == ItemChapter::beside ? 0 : item.number);
      word(item.title);
      json_.begin_array();
      for (const RequirementId id : item.requirements) json_.string(program_.text(program_.requirements[id].id));
      json_.end_array().begin_array();
      for (int status = 0; status <= kStatuses; ++status)
        json_.integer(static_cast<std::int64_t>(book_.counted(fmt::format("item/{}/{}", i, status))));
      json_.end_array().end_array();
    }
    json_.end_array();
  }

  const PageEnd& page_;
  const Program& program_;
  PageBook& book_;
  const Phrasing& phrasing_;
  const View& view_;
  std::string out_;
  Json json_;
};

}  // namespace

std::string page_data(const PageEnd& page, PageBook& book, const Phrasing& phrasing, const View& view) {
  return Data(page, book, phrasing, view).take();
}

}  // namespace zhunsheng::report
