#include "report/page_body.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/json.h"
#include "report/measured.h"
#include "report/page.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/shown_conclusion.h"

namespace zhunsheng::report {
namespace {

constexpr int kNear = 1, kBareValues = 2, kLate = 4, kJustified = 8, kAttained = 16, kUnattained = 32;

bool is_quiet(Status status) { return status == Status::met || status == Status::not_applicable; }

int flags_of(const Verdict& verdict, bool near) {
  return (near ? kNear : 0) | (verdict.as_of_values ? kBareValues : 0) | (verdict.late ? kLate : 0) | (verdict.justified ? kJustified : 0) |
         (verdict.attained == 1 ? kAttained : 0) | (verdict.attained == 0 ? kUnattained : 0);
}

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, visible(text));
  for (std::size_t at = out.find('<'); at != std::string::npos; at = out.find('<', at)) out.replace(at, 1, "\\u003c");
  return out;
}

class Body {
 public:
  Body(const PagePlan& plan, const Result& result, PageScope scope)
      : plan_(plan),
        program_(plan.program),
        result_(result),
        zh_(in_language(result, Language::zh)),
        en_(in_language(result, Language::en)),
        scope_(scope),
        is_large_(result.outcome.verdicts.size() > kMostListed) {}

  PageRecord take() {
    places_.assign(result_.facts.entities.size(), -1);
    for (const EntityResult& one : by_entity(result_.facts, result_.outcome)) {
      if (scope_ == PageScope::parent && one.entity != 0) break;
      count(one);
      if (is_listed(one))
        entity(one);
      else
        columns(one);
    }
    std::stable_sort(problems_.begin(), problems_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [rank, row] : problems_) record_.problems.push_back(std::move(row));
    if (scope_ != PageScope::parent) counties();
    if (result_.facts.synthetic) record_.count("synthetic");
    if (result_.gaps == nullptr) record_.count("without gaps");
    return std::move(record_);
  }

 private:
  [[nodiscard]] const RequirementDef& requirement_of(const Verdict& verdict) const { return program_.requirements[verdict.requirement]; }
  [[nodiscard]] std::span<const Verdict> verdicts_of(const EntityResult& one) const {
    return std::span(result_.outcome.verdicts).subspan(one.verdict, one.verdict_count);
  }

  [[nodiscard]] bool is_listed(const EntityResult& one) const {
    if (one.entity == 0 || scope_ != PageScope::line) {
      if (!is_large_ || result_.facts.entities[one.entity].end > one.entity + 1) return true;
      const auto verdicts = verdicts_of(one);
      return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict& verdict) { return !is_quiet(verdict.status); });
    }
    return false;
  }

  [[nodiscard]] std::vector<const Verdict*> verdicts_in(const EntityResult& one) const {
    std::vector<const Verdict*> out;
    for (const Verdict& verdict : verdicts_of(one)) out.push_back(&verdict);
    return out;
  }
  void count(const EntityResult& one) {
    const TypeId type = result_.facts.entities[one.entity].type;
    for (const Verdict& verdict : verdicts_of(one)) {
      const RequirementDef& requirement = requirement_of(verdict);
      const auto status = static_cast<int>(verdict.status);
      record_.count(fmt::format("status/{}/{}", program_.rules[requirement.rule].ruleset, status));
      if (!is_quiet(verdict.status)) record_.count(fmt::format("requirement/{}/{}", verdict.requirement, status));
      if (requirement.due == DueKind::by) due(requirement, verdict);
      if (!is_listed(one)) record_.count("unlisted");
    }
    for (std::uint32_t i = 0; i < one.conclusion_count; ++i) {
      const Conclusion& conclusion = result_.outcome.conclusions[one.conclusion + i];
      record_.count(fmt::format("conclusion/{}/{}/{}", conclusion.ruleset, type,
                                static_cast<int>(shown_conclusion(program_, conclusion, verdicts_in(one)))));
    }
  }

  /// Towards a due date, a verdict that is pending has attained it already, is short of it, or cannot be told.
  void due(const RequirementDef& requirement, const Verdict& verdict) {
    const bool pending = verdict.status == Status::pending;
    const std::string state =
        pending ? fmt::format("pending{}", static_cast<int>(verdict.attained)) : fmt::format("{}", static_cast<int>(verdict.status));
    record_.count(fmt::format("due/{}/{}/{}", program_.rules[requirement.rule].ruleset, requirement.by.text(), state));
  }

  void entity(const EntityResult& one) {
    const Entity& entity = result_.facts.entities[one.entity];
    std::string& json = record_.entities;
    if (!json.empty()) json += ',';
    places_[one.entity] = place_++;
    const std::int64_t parent = entity.parent == kNone ? -1 : places_[entity.parent];
    fmt::format_to(std::back_inserter(json), "[{},{},{},{},[", quoted(entity.id), quoted(entity.name), entity.type, parent);
    bool first = true;
    for (const Verdict& verdict : verdicts_of(one)) {
      if (!first) json += ',';
      first = false;
      row(json, verdict);
    }
    json += "],[";
    for (std::uint32_t i = 0; i < one.conclusion_count; ++i) {
      const Conclusion& conclusion = result_.outcome.conclusions[one.conclusion + i];
      fmt::format_to(std::back_inserter(json), "{}[{},{}]", i > 0 ? "," : "", conclusion.ruleset,
                     static_cast<int>(shown_conclusion(program_, conclusion, verdicts_in(one))));
    }
    json += ']';
    if (scope_ == PageScope::all) tables(json, one);
    json += ']';
  }

  /// [requirement, status, severity, flags, period, value, status in words, sentence, explanation], without the zeros at its end.
  void row(std::string& json, const Verdict& verdict) {
    const bool quiet = is_quiet(verdict.status);
    const bool line = scope_ == PageScope::line;
    const bool wanted = !quiet || (!line && !is_large_ && !verdict.has_observed && verdict.status != Status::not_applicable);
    const Explanation explanation = wanted && result_.explain ? result_.explain(verdict) : Explanation{};
    const Measured shown = measured(program_, verdict);
    std::string cells;
    append_requirement_mark(cells, verdict.requirement);
    fmt::format_to(std::back_inserter(cells), ",{},{},{},", static_cast<int>(verdict.status), static_cast<int>(verdict.severity),
                   flags_of(verdict, shown.near_threshold));
    if (verdict.period.kind == PeriodKind::none) {
      cells += '0';
    } else {
      cells += "[\"" + verdict.period.text() + "\",";
      append_words_mark(cells, period_words(verdict.period));
      cells += ']';
    }
    cells += ',';
    append_words_mark(cells, Words{values_text(shown, zh_.view), values_text(shown, en_.view)});
    cells += ',';
    append_words_mark(cells, quiet ? Words{} : Words{status_text(zh_, verdict, explanation), status_text(en_, verdict, explanation)});
    cells += ',';
    append_words_mark(cells, explanation.sentence);
    const bool in_full = scope_ == PageScope::all && !is_large_;
    const std::string whole = quiet ? "" : explanation_json(result_, requirement_of(verdict), explanation, in_full, gap(verdict));
    cells += ',';
    cells += whole.empty() ? "0" : whole;
    while (cells.ends_with(",0")) cells.resize(cells.size() - 2);
    json += '[' + cells + ']';
    if (verdict.status == Status::not_met)
      problems_.emplace_back(rank_of(verdict) * 2 + (verdict.entity == 0 ? 0 : 1), problem_html(result_, verdict, explanation));
  }

  /// What is lacking; its rows go to the table of all that is. Verdicts come in the order of the outcome, and so do gaps.
  std::string gap(const Verdict& verdict) {
    if (result_.gaps == nullptr) return "";
    const auto number = static_cast<std::uint32_t>(&verdict - result_.outcome.verdicts.data());
    const auto at = std::lower_bound(result_.gaps->begin(), result_.gaps->end(), number,
                                     [](const Gap& one, std::uint32_t n) { return one.verdict < n; });
    if (at == result_.gaps->end() || at->verdict != number) return "";
    const GapReport report{result_, *result_.gaps, plan_.phrasing};
    for (auto& row : gap_html(report, *at)) record_.gaps.push_back(std::move(row));
    return gap_json(report, *at);
  }

  static std::string values_text(const Measured& shown, const View& view) {
    const std::string& observed = pick(shown.observed, view);
    return observed.empty() ? "" : bracketed(observed, pick(shown.requirement, view), view);
  }

  /// What the entity has in each row of a table: [[requirement, [[value, shown, truth], …]], …]
  void tables(std::string& json, const EntityResult& one) {
    std::string all;
    for (const Verdict& verdict : verdicts_of(one)) {
      const auto table = plan_.tables.find(verdict.requirement);
      if (table == plan_.tables.end() || verdict.status == Status::not_applicable || !result_.trace) continue;
      const Trace trace = result_.trace(verdict);
      if (!all.empty()) all += ',';
      all += '[';
      append_requirement_mark(all, verdict.requirement);
      all += ",[";
      for (std::size_t i = 0; i < table->second.size(); ++i) table_row(all, i, table->second[i], step_of(trace, table->second[i]));
      all += "]]";
    }
    if (!all.empty()) json += ",[" + all + ']';
  }

  void table_row(std::string& json, std::size_t i, const TableRow& row, const TraceStep* step) {
    if (i > 0) json += ',';
    if (step == nullptr || !step->quantity.is_point()) {
      json += '0';
      return;
    }
    NumberStyle style = style_of(program_, row.indicator);
    style.threshold = &row.standard;
    const Rational& value = step->quantity.low;
    fmt::format_to(std::back_inserter(json), "[{:.9g},", value.approx());
    append_words_mark(json, number_words(value, style));
    fmt::format_to(std::back_inserter(json), ",{}]", reached(row, value));
  }

  /// The indicators of a unit that is not listed: counted by the columns of a chart, which are 5% of the standard wide.
  void columns(const EntityResult& one) {
    constexpr int kOfStandard = 20;
    constexpr int kLast = 50;
    constexpr double kOnLine = 1e-9;  // where on the axis; which side of a line is the exact comparison's word
    for (const Verdict& verdict : verdicts_of(one)) {
      const auto table = plan_.tables.find(verdict.requirement);
      if (table == plan_.tables.end() || verdict.status == Status::not_applicable || !result_.trace) continue;
      const Trace trace = result_.trace(verdict);
      for (std::size_t i = 0; i < table->second.size(); ++i) {
        const TableRow& row = table->second[i];
        const TraceStep* step = step_of(trace, row);
        const bool known = step != nullptr && step->quantity.is_point();
        const double of_standard = known ? step->quantity.low.approx() / row.standard.approx() : 0;
        const int column = known ? std::clamp(static_cast<int>(of_standard * kOfStandard + kOnLine), 0, kLast) : -1;
        record_.count(fmt::format("column/{}/{}/{}/{}", verdict.requirement, i, column, known ? reached(row, step->quantity.low) : 0));
      }
    }
  }

  /// 2: the standard; 1: the part of it that has to be kept; 0: neither.
  static int reached(const TableRow& row, const Rational& value) {
    return value >= row.standard ? 2 : row.kept && value >= *row.kept ? 1 : 0;
  }

  void counties() {
    for (const EntityId county : counties_of(plan_.items, result_)) {
      const auto results = item_results(plan_.items, result_, county);
      record_.count("counties");
      for (std::size_t i = 0; i < results.size(); ++i)
        record_.count(fmt::format("item/{}/{}", i, results[i].status ? static_cast<int>(*results[i].status) : kStatuses));
      if (record_.items.size() < 2) record_.items.push_back(items_html(plan_, result_, county, results));
    }
  }

  const PagePlan& plan_;
  const Program& program_;
  const Result& result_;
  Result zh_, en_;
  PageScope scope_;
  bool is_large_;
  PageRecord record_;
  std::vector<std::int64_t> places_;  ///< of the entities that are listed
  std::int64_t place_ = 0;
  std::vector<std::pair<int, std::pair<std::string, std::string>>> problems_;
};

}  // namespace

PagePlan::PagePlan(const Program& p, const Phrasing& said) : program(p), phrasing(said), items(official_items(p)) {
  for (RequirementId id = 0; id < p.requirements.size(); ++id)
    if (auto rows = table_rows(p, p.requirements[id]); !rows.empty()) tables.emplace(id, std::move(rows));
}

Result in_language(const Result& result, Language language) {
  Result other = result;
  other.view.language = language;
  return other;
}

PageRecord page_record(const PagePlan& plan, const Result& result, PageScope scope) { return Body(plan, result, scope).take(); }

}  // namespace zhunsheng::report
