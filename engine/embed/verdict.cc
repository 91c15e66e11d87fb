#include <numeric>

#include "embed/evaluator.h"
#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng::embed {
namespace {

// The numbers of the interface stay; those inside may not.
static_assert(ZS_MET == static_cast<int>(Status::met) && ZS_NOT_MET == static_cast<int>(Status::not_met) &&
              ZS_PENDING == static_cast<int>(Status::pending) && ZS_OPEN == static_cast<int>(Status::open) &&
              ZS_REVIEW == static_cast<int>(Status::review) && ZS_NOT_APPLICABLE == static_cast<int>(Status::not_applicable) &&
              ZS_WAIVED == static_cast<int>(Status::waived) && kStatuses == ZS_WAIVED + 1);
static_assert(ZS_NO_FINDING == static_cast<int>(Severity::none) && ZS_SUGGESTION == static_cast<int>(Severity::suggestion) &&
              ZS_DEVIATION == static_cast<int>(Severity::deviation) && ZS_SHORTFALL == static_cast<int>(Severity::shortfall) &&
              ZS_GAP == static_cast<int>(Severity::gap) && ZS_VIOLATION == static_cast<int>(Severity::violation));

const Program& program_of(const zs_evaluator& evaluator) { return embed::program_of(evaluator.program.get()); }

ShownVerdict& shown(zs_evaluator& evaluator, std::size_t index) {
  auto& at = evaluator.shown[index];
  if (at) return *at;
  auto made = std::make_unique<ShownVerdict>();
  const Verdict& verdict = evaluator.verdicts()[index];
  made->key = report::verdict_key(program_of(evaluator), evaluator.judging.result().facts, verdict);
  made->title = requirement_title(program_of(evaluator), program_of(evaluator).requirements[verdict.requirement]);
  if (verdict.period.kind != PeriodKind::none) made->period = verdict.period.text();
  return *(at = std::move(made));
}

void put_number(const Rational& value, ShownQuantity& out) {
  out.kind = ZS_NUMBER;
  out.exact = value.fraction_text();
  out.has_fraction = value.is_small();
  if (!out.has_fraction) return;
  const std::int64_t common = std::gcd(value.small_numerator(), value.small_denominator());
  out.numerator = value.small_numerator() / common;
  out.denominator = value.small_denominator() / common;
}

ShownQuantity shown_quantity(const Quantity& quantity) {
  ShownQuantity out;
  switch (quantity.kind) {
    case Quantity::Kind::interval:
      if (quantity.is_point()) {
        put_number(quantity.low, out);
        break;
      }
      out.kind = ZS_RANGE;
      if (!quantity.low_infinite) out.low = quantity.low.fraction_text();
      if (!quantity.high_infinite) out.high = quantity.high.fraction_text();
      break;
    case Quantity::Kind::root:
      if (const auto root = quantity.high.exact_root()) {
        put_number(quantity.low.sign() < 0 ? -*root : *root, out);
        break;
      }
      out.kind = ZS_ROOT;
      out.exact = root_text(quantity.high, quantity.low.sign());
      break;
    case Quantity::Kind::not_applicable:
    case Quantity::Kind::maybe:
      break;
  }
  return out;
}

ShownVerdict& shown_with_sides(zs_evaluator& evaluator, std::size_t index) {
  ShownVerdict& out = shown(evaluator, index);
  if (out.has_sides) return out;
  const Verdict& verdict = evaluator.verdicts()[index];
  out.measured = report::measured(program_of(evaluator), verdict);
  if (verdict.has_observed) out.observed = shown_quantity(verdict.observed);
  if (verdict.observed_node != kNone) out.required = shown_quantity(verdict.required);
  out.has_sides = true;
  return out;
}

zs_verdict verdict_at(zs_evaluator& evaluator, std::size_t index) {
  const Program& program = program_of(evaluator);
  const Verdict& verdict = evaluator.verdicts()[index];
  const ShownVerdict& texts = shown(evaluator, index);
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const RuleDef& rule = program.rules[requirement.rule];
  const RuleSetDef& ruleset = program.rulesets[rule.ruleset];
  const Entity& entity = evaluator.judging.result().facts.entities[verdict.entity];
  zs_verdict out{};
  out.status = static_cast<std::int32_t>(verdict.status);
  out.severity = static_cast<std::int32_t>(verdict.severity);
  out.flags = (verdict.late ? ZS_LATE : 0U) | (verdict.justified ? ZS_JUSTIFIED : 0U) | (requirement.bar != 0 ? ZS_BAR : 0U) |
              (requirement.duty != 0 ? ZS_DUTY : 0U);
  out.citation_count = requirement.citations.count;
  out.key = text_of(texts.key);
  out.rule = text_of(program.text(rule.id));
  out.requirement = text_of(program.text(requirement.id));
  out.ruleset = text_of(program.text(ruleset.id));
  out.version = text_of(program.text(ruleset.version));
  out.entity = text_of(entity.id);
  out.entity_name = text_of(entity.name);
  out.title_zh = text_of(texts.title.zh);
  out.title_en = text_of(texts.title.en);
  out.modality = text_of(id_of(requirement.modality));
  out.period = text_of(texts.period);
  return out;
}

zs_quantity quantity_of(const ShownQuantity& side, std::string_view comparison, std::string_view unit, const Words& words) {
  zs_quantity out{};
  out.kind = side.kind;
  out.has_fraction = side.has_fraction ? 1 : 0;
  out.numerator = side.numerator;
  out.denominator = side.denominator;
  out.exact = text_of(side.exact);
  out.low = text_of(side.low);
  out.high = text_of(side.high);
  out.comparison = text_of(comparison);
  out.unit = text_of(side.kind == ZS_NO_VALUE ? std::string_view() : unit);
  out.shown_zh = text_of(words.zh);
  out.shown_en = text_of(words.en);
  return out;
}

std::string_view unit_of(const zs_evaluator& evaluator, const Verdict& verdict) {
  const Program& program = program_of(evaluator);
  if (verdict.observed_node == kNone) return {};
  return report::style_of(program, program.nodes[verdict.observed_node].a).unit;
}

zs_status citation_at(zs_evaluator& evaluator, std::size_t index, std::size_t citation, zs_citation* out) {
  const Program& program = program_of(evaluator);
  const auto all = program.list(program.requirements[evaluator.verdicts()[index].requirement].citations);
  if (citation >= all.size()) return ZS_WRONG_USAGE;
  auto& clauses = shown(evaluator, index).clauses;
  while (clauses.size() <= citation) {
    Words words = citation_words(program, program.citations[all[clauses.size()]]);
    clauses.reserve(all.size());  // what was given out stays where it is
    clauses.emplace_back(std::move(words.zh), std::move(words.en));
  }
  const CitationDef& at = program.citations[all[citation]];
  zs_citation made{};
  if (at.document != kNone) {
    made.document = text_of(program.text(program.documents[at.document].id));
    made.title = text_of(program.text(program.documents[at.document].title));
  }
  made.locator = text_of(program.text(at.locator));
  made.quote = text_of(program.text(at.quote));
  made.clause_zh = text_of(clauses[citation].first);
  made.clause_en = text_of(clauses[citation].second);
  made.verified = at.verified != 0 ? 1 : 0;
  return give(made, out);
}

}  // namespace
}  // namespace zhunsheng::embed

using namespace zhunsheng::embed;

zs_status zs_verdict_at(zs_evaluator* evaluator, size_t index, zs_verdict* out) noexcept {
  if (out == nullptr) return ZS_WRONG_USAGE;
  zs_verdict none{};
  none.status = ZS_NO_VERDICT;  // a status of zero would say that something is met
  const zs_status sized = give(none, out);
  if (sized != ZS_OK || index >= zs_verdict_count(evaluator)) return ZS_WRONG_USAGE;
  return guarded([&] { return give(verdict_at(*evaluator, index), out); });
}

zs_status zs_verdict_observed(zs_evaluator* evaluator, size_t index, zs_quantity* out) noexcept {
  if (index >= zs_verdict_count(evaluator) || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    const ShownVerdict& texts = shown_with_sides(*evaluator, index);
    const std::string_view unit = unit_of(*evaluator, evaluator->verdicts()[index]);
    zs_quantity made = quantity_of(texts.observed, {}, unit, texts.measured.observed);
    made.near_threshold = texts.measured.near_threshold ? 1 : 0;
    return give(made, out);
  });
}

zs_status zs_verdict_required(zs_evaluator* evaluator, size_t index, zs_quantity* out) noexcept {
  if (index >= zs_verdict_count(evaluator) || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    const ShownVerdict& texts = shown_with_sides(*evaluator, index);
    const std::string_view unit = unit_of(*evaluator, evaluator->verdicts()[index]);
    return give(quantity_of(texts.required, texts.measured.op, unit, texts.measured.required), out);
  });
}

zs_status zs_verdict_citation(zs_evaluator* evaluator, size_t index, size_t citation, zs_citation* out) noexcept {
  if (index >= zs_verdict_count(evaluator) || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] { return citation_at(*evaluator, index, citation, out); });
}
