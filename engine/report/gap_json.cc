#include <algorithm>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/gap.h"
#include "report/json.h"
#include "report/members.h"
#include "report/result_json.h"

namespace zhunsheng::report {

namespace {

constexpr int kPretty = 2;
constexpr int kShareDecimals = 6;
constexpr int kLongDecimals = 12;  ///< of a value whose exact text would have more than 64 digits

class Writer {
 public:
  Writer(std::string& out, const GapReport& report)
      : json_(out, kPretty), report_(report), program_(report.result.head.program), facts_(report.result.facts) {}

  void write() {
    const Head& head = report_.result.head;
    json_.begin_object().member("schema", "zhunsheng-gap/1");
    json_.key("tool").begin_object().member("name", "zhunsheng").member("version", head.tool_version).end_object();
    json_.member("as_of", head.as_of.text()).key("synthetic").boolean(facts_.synthetic);
    append_rulesets(json_, head, &report_.result.outcome.rulesets);
    json_.key("facts").begin_object().member("digest", facts_.digest).end_object();
    const OverlayUse use = head.overlay == nullptr ? OverlayUse{} : use_of(program_, facts_);
    append_overlays(json_, head, &use);
    json_.key("gaps").begin_array();
    for (const Gap& gap : report_.gaps) this->gap(gap);
    json_.end_array().key("rows").begin_array();
    for (const Gap& gap : report_.gaps)
      for (const GapRow& row : gap.rows) this->row(gap, row);
    json_.end_array().end_object();
  }

 private:
  [[nodiscard]] std::string_view text(Text t) const { return program_.text(t); }
  [[nodiscard]] std::string key_of(std::uint32_t verdict) const {
    return verdict_key(program_, facts_, report_.result.outcome.verdicts[verdict]);
  }

  void words(std::string_view name, const Words& words) {
    json_.key(name).begin_object().member("zh", words.zh).member("en", words.en).end_object();
  }
  void entity(std::string_view name, EntityId id) {
    const Entity& entity = facts_.entities[id];
    json_.key(name).begin_object().member("id", entity.id).member("name", entity.name).end_object();
  }
  void exact(std::string_view name, const Rational& value) {
    const std::string text = exact_text(Quantity::point(value));
    json_.member(name, text.empty() ? value.decimal(kLongDecimals) : text);
  }

  /// What every row says of its verdict too.
  void of_verdict(const Gap& gap) {
    const Verdict& verdict = verdict_of(report_, gap);
    const RequirementDef& requirement = requirement_of(report_, gap);
    json_.member("key", key_of(gap.verdict)).member("requirement", text(requirement.id));
    words("title", requirement_title(program_, requirement));
    entity("entity", verdict.entity);
    json_.member("status", zhunsheng::id_of(verdict.status));
  }
  void due(const Verdict& verdict, const RequirementDef& requirement) {
    json_.key("due").begin_object().member("kind", zhunsheng::id_of(requirement.due));
    json_.member_or_null("date", requirement.due == DueKind::by ? requirement.by.text() : "");
    json_.member_or_null("period", verdict.period.kind == PeriodKind::none ? std::string() : verdict.period.text());
    words("text", gap_due_words(report_, verdict));
    json_.end_object();
  }

  void gap(const Gap& gap) {
    const Verdict& verdict = verdict_of(report_, gap);
    const RequirementDef& requirement = requirement_of(report_, gap);
    json_.begin_object();
    of_verdict(gap);
    json_.member("severity", zhunsheng::id_of(verdict.severity));
    due(verdict, requirement);
    json_.member("responsible", text(requirement.responsible));
    json_.key("items").begin_array();
    for (const GapItem& item : gap.items) this->item(item);
    json_.end_array().key("rows").begin_array();
    for (const GapRow& row : gap.rows) json_.string(row.id);
    json_.end_array();
    fewest(gap);
    if (gap.coefficient) coefficient(*gap.coefficient);
    json_.member_or_null("reason", gap.reason == GapReason::none ? std::string_view() : id_of(gap.reason));
    if (gap.reason != GapReason::none) words("message", reason_words(report_, gap));
    if (gap.amount_type != kNone) {
      json_.key("members").begin_object().member("type", text(program_.types[gap.amount_type].name.id));
      exact("more", gap.amount);
      json_.end_object();
    }
    json_.key("parts").begin_array();
    for (const std::uint32_t part : gap.parts) json_.string(key_of(part));
    json_.end_array().key("parts_left_out").integer(gap.parts_left_out).key("missing").begin_array();
    for (const MissingFigure& one : gap.missing)
      json_.begin_object()
          .member("entity", facts_.entities[one.entity].id)
          .member("fact", text(program_.facts[one.fact].name.id))
          .end_object();
    json_.end_array().end_object();
  }

  void item(const GapItem& item) {
    json_.begin_object();
    words("indicator", indicator_words(report_, item));
    entity("entity", item.entity);
    json_.key("observed").begin_object();
    append_exact(json_, item.observed);
    json_.end_object();
    if (item.figures > 0) {
      json_.key("figures").integer(item.figures);
      exact("required", item.line);
    }
    json_.end_object();
  }

  void fewest(const Gap& gap) {
    json_.key("fewest");
    if (gap.fewest == 0) {
      json_.null();
      return;
    }
    json_.begin_object().key("items").integer(gap.fewest).key("proven").boolean(gap.fewest_proven);
    json_.key("all_choices").boolean(gap.all_choices).key("choices").begin_array();
    for (const GapChoice& choice : gap.choices) {
      json_.begin_object().key("rows").begin_array();
      for (const std::uint32_t row : choice.rows) json_.string(gap.rows[row].id);
      json_.end_array();
      changes(choice.changes);
      json_.end_object();
    }
    json_.end_array().end_object();
  }

  void coefficient(const CoefficientGap& about) {
    json_.key("coefficient").begin_object();
    words("indicator", report_.phrasing.expression(about.coefficient));
    exact("limit", about.limit);
    json_.member("mean", about.mean.decimal(kShareDecimals)).member("variance", about.square.decimal(kShareDecimals));
    exact("best", about.best);
    json_.key("candidates").integer(about.candidates).key("at_least").integer(about.at_least);
    json_.key("at_most");
    about.at_most == 0 ? json_.null() : json_.integer(about.at_most);
    json_.key("proven").boolean(about.at_most > 0 && about.at_least == about.at_most);
    json_.key("contributions").begin_array();
    for (const Contribution& one : about.contributions) {
      json_.begin_object();
      entity("entity", one.entity);
      exact("value", one.value);
      exact("weight", one.weight);
      json_.member("share", one.share.decimal(kShareDecimals)).end_object();
    }
    json_.end_array().end_object();
  }

  void changes(const std::vector<FigureChange>& all) {
    json_.key("changes").begin_array();
    for (const FigureChange& change : all) {
      json_.begin_object().member("entity", facts_.entities[change.entity].id).member("fact", text(program_.facts[change.fact].name.id));
      json_.member_or_null("period", change.period.kind == PeriodKind::none ? std::string() : change.period.text());
      json_.member("from", figure_text(program_, change.fact, change.from)).member("to", figure_text(program_, change.fact, change.to));
      json_.end_object();
    }
    json_.end_array();
  }

  void row(const Gap& gap, const GapRow& row) {
    const GapItem& item = gap.items[row.item];
    const FigureChange& main = row.changes.front();
    const FactDef& fact = program_.facts[main.fact];
    json_.begin_object().member("id", row.id);
    of_verdict(gap);
    words("indicator", indicator_words(report_, item));
    entity("of", item.entity);
    words("line", line_words(program_, item, row));
    exact("required", row.line);
    json_.key("under_readings").boolean(row.under_readings);
    json_.key("target").begin_object();
    exact("share", row.share_of.value_or(Rational(1)));
    words("text", target_words(row));
    json_.end_object();
    entity("at", main.entity);
    json_.member("fact", text(fact.name.id));
    words("fact_title", name_words(program_, fact.name));
    json_.member_or_null("period", main.period.kind == PeriodKind::none ? std::string() : main.period.text());
    json_.member("from", figure_text(program_, main.fact, main.from)).member("to", figure_text(program_, main.fact, main.to));
    if (fact.type == FactType::enumeration)
      json_.key("change").null().key("step").null();
    else
      json_.member("change", (main.to - main.from).text()).member("step", row.step.text());
    json_.member("unit", fact.unit == kNone ? std::string_view() : text(program_.units[fact.unit].text));
    words("text", change_words(program_, main));
    if (const auto origin = origin_of(report_, main)) {
      json_.key("origin").begin_object();
      if (origin->reported) words("reported", *origin->reported);
      words("text", origin->words);
      words("by", origin->by);
      json_.end_object();
    }
    json_.member("model", id_of(row.model));
    changes(row.changes);
    json_.key("alone").boolean(row.alone).key("worsens").begin_array();
    for (const std::uint32_t other : row.worsens) json_.string(key_of(other));
    json_.end_array();
    due(verdict_of(report_, gap), requirement_of(report_, gap));
    json_.member("responsible", text(requirement_of(report_, gap).responsible)).member("provider", text(fact.provider));
    append_citations(json_, program_, requirement_of(report_, gap).citations);
    json_.key("checked").boolean(true).end_object();
  }

  Json json_;
  const GapReport& report_;
  const Program& program_;
  const Facts& facts_;
};

}  // namespace

void append_gap_json(std::string& out, const GapReport& report) {
  Writer(out, report).write();
  out += '\n';
}

}  // namespace zhunsheng::report
