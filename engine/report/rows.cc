#include "report/rows.h"

#include <cmath>
#include <fmt/format.h>

#include "base/sha256.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/members.h"
#include "values/unit.h"

namespace zhunsheng::report {
namespace {

constexpr int kDoubleDigits = 15;

/// The same number for programs that have no exact ones.
void append_double(Json& json, std::string_view name, double value) {
  json.key(name);
  std::isfinite(value) ? json.raw(fmt::format("{:.{}g}", value, kDoubleDigits)) : json.null();
}

bool has_one_value(const Quantity& quantity) { return quantity.kind == Quantity::Kind::root || quantity.is_point(); }

void append_value(Json& json, std::string_view name, const Quantity* quantity) {
  const std::string decimal = std::string(name) + "_decimal";
  if (quantity == nullptr || !has_one_value(*quantity)) {
    json.key(name).null().key(decimal).null();
    return;
  }
  json.member_or_null(name, exact_text(*quantity));
  const bool root = quantity->kind == Quantity::Kind::root;
  append_double(json, decimal, root ? std::sqrt(quantity->high.approx()) * quantity->low.sign() : quantity->low.approx());
}

void append_bounds(Json& json, const Quantity* quantity) {
  const bool interval = quantity != nullptr && quantity->kind == Quantity::Kind::interval && !quantity->is_point();
  json.member_or_null("low", interval && !quantity->low_infinite ? quantity->low.text() : "");
  json.member_or_null("high", interval && !quantity->high_infinite ? quantity->high.text() : "");
}

/// "fujian-2025#二/五/11; fujian-2025#三".
std::string clauses_of(const Program& program, const RequirementDef& requirement) {
  std::string text;
  for (const std::uint32_t id : program.list(requirement.citations)) {
    if (!text.empty()) text += "; ";
    text += clause_id(program, program.citations[id]);
  }
  return text;
}

/// Empty for pure numbers: a share of 94.9% is 0.949.
std::string_view unit_of(const Program& program, const Verdict& verdict) {
  if (verdict.observed_node == kNone) return {};
  const std::string_view unit = style_of(program, program.nodes[verdict.observed_node].a).unit;
  const auto parsed = parse_unit(unit);
  return parsed && parsed->is_pure() && parsed->factor == Rational(1) ? std::string_view() : unit;
}

class RowsRenderer final : public Renderer {
 public:
  explicit RowsRenderer(const Program& program) {
    for (const RequirementDef& requirement : program.requirements) requirements_.push_back(of_requirement(program, requirement));
  }

  void begin(std::string& out, const Head& head, bool synthetic) override {
    run_ = run_id(head);
    synthetic_ = synthetic;
    Json json(out);
    json.begin_object().member("row", "run").member("schema", "zhunsheng-rows/1").member("run", run_);
    json.member("tool", head.tool_version).member("rules", head.program.digest());
    json.member_or_null("overlay", head.overlay == nullptr ? "" : head.overlay->digest);
    json.member("as_of", head.as_of.text()).key("synthetic").boolean(synthetic).end_object();
    out += '\n';
  }

  void body(std::string& piece, const Result& result) const override {
    for (const Verdict& verdict : result.outcome.verdicts) append_row(piece, result, verdict);
  }

  void end(std::string& out, const Head&, const StreamEnd& end, const Diagnostics&, const Sources&) override {
    Json json(out);
    const auto count = [&](std::string_view name, std::uint64_t value) { json.key(name).integer(static_cast<std::int64_t>(value)); };
    json.begin_object().member("row", "end").member("run", run_).member("facts", end.digest);
    count("verdicts", end.summary.verdicts);
    for (std::size_t i = 0; i < kStatuses; ++i) count(id_of(static_cast<Status>(i)), end.summary.status[i]);
    count("violations", end.summary.violations);
    count("not_asked", end.summary.not_asked);
    count("lines", end.lines);
    count("refused", end.refused);
    json.key("synthetic").boolean(end.synthetic).end_object();
    out += '\n';
  }

 private:
  /// The columns that all verdicts of a requirement share, with the comma before them.
  static std::string of_requirement(const Program& program, const RequirementDef& requirement) {
    const RuleDef& rule = program.rules[requirement.rule];
    const RuleSetDef& ruleset = program.rulesets[rule.ruleset];
    const Words title = requirement_title(program, requirement);
    std::string text;
    Json json(text);
    json.begin_object().member("ruleset", program.text(ruleset.id)).member("version", program.text(ruleset.version));
    json.member("rule", program.text(rule.id)).member("requirement", program.text(requirement.id));
    json.member("title_zh", title.zh).member("title_en", title.en).member_or_null("item", program.text(requirement.item));
    json.member("modality", id_of(requirement.modality)).key("duty").boolean(requirement.duty != 0);
    json.member("due_kind", id_of(requirement.due));
    json.member_or_null("due", requirement.due == DueKind::by ? requirement.by.text() : "");
    json.member_or_null("clauses", clauses_of(program, requirement)).end_object();
    text.front() = ',';
    text.pop_back();
    return text;
  }

  void append_row(std::string& out, const Result& result, const Verdict& verdict) const {
    const Program& program = result.head.program;
    Json json(out);
    json.begin_object().member("row", "verdict").member("run", run_).member("facts", result.facts.digest);
    json.member("key", verdict_key(program, result.facts, verdict));
    out += requirements_[verdict.requirement];
    append_entity(json, result, result.facts.entities[verdict.entity]);
    json.member_or_null("period", verdict.period.kind == PeriodKind::none ? "" : verdict.period.text());
    json.member("status", id_of(verdict.status)).member("severity", id_of(verdict.severity)).key("attained");
    verdict.attained < 0 ? json.null() : json.boolean(verdict.attained == 1);
    json.member_or_null("without_waiver", verdict.status == Status::waived ? id_of(verdict.without_waiver) : std::string_view());
    json.key("justified").boolean(verdict.justified);
    append_sides(json, program, verdict);
    json.member("as_of", result.head.as_of.text()).key("synthetic").boolean(synthetic_).end_object();
    out += '\n';
  }

  static void append_entity(Json& json, const Result& result, const Entity& entity) {
    const Program& program = result.head.program;
    json.member("entity", entity.id).member("entity_type", program.text(program.types[entity.type].name.id));
    json.member_or_null("entity_name", entity.name);
    json.member_or_null("parent", entity.parent == kNone ? entity.outside_parent : result.facts.entities[entity.parent].id);
  }

  static void append_sides(Json& json, const Program& program, const Verdict& verdict) {
    const Quantity* const observed = verdict.has_observed ? &verdict.observed : nullptr;
    append_value(json, "value", observed);
    append_bounds(json, observed);
    json.member_or_null("op", measured(program, verdict).op);
    append_value(json, "required", verdict.observed_node == kNone ? nullptr : &verdict.required);
    json.member_or_null("unit", unit_of(program, verdict));
  }

  std::vector<std::string> requirements_;  ///< [requirement]
  std::string run_;
  bool synthetic_ = false;
};

}  // namespace

std::unique_ptr<Renderer> make_rows_renderer(const Program& program) { return std::make_unique<RowsRenderer>(program); }

std::string run_id(const Head& head) {
  const std::string parts = fmt::format("zhunsheng-run/1\n{}\n{}\n{}\n{}\n", head.tool_version, head.program.digest(),
                                        head.overlay == nullptr ? "" : head.overlay->digest, head.as_of.text());
  return text(Sha256::of(std::as_bytes(std::span(parts))));
}

}  // namespace zhunsheng::report
