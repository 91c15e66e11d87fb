#include "report/papers.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng::report {
namespace {

struct FormRow {
  PaperForm form;
  std::string_view id;
  const char* zh;
  const char* en;
};
constexpr FormRow kForms[] = {{PaperForm::determination, "determination", "判定说明", "determination"},
                              {PaperForm::self_evaluation, "self-evaluation", "自评报告", "self-evaluation"},
                              {PaperForm::ledger, "ledger", "整改台账", "ledger of open items"},
                              {PaperForm::evidence, "evidence", "材料目录", "list of evidence"}};

const FormRow& row_of(PaperForm form) { return kForms[static_cast<std::size_t>(form)]; }

class Grounds {
 public:
  explicit Grounds(const Program& program) : program_(program) {}

  void add(Slice citations) {
    for (const std::uint32_t id : program_.list(citations))
      if (program_.citations[id].verified == 0) unverified_.insert(id);
  }
  void add(const RequirementDef& requirement) {
    add(requirement.citations);
    for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i) add(program_.exceptions[requirement.exceptions.begin + i].citations);
    for (const std::uint32_t reading : program_.list(requirement.readings)) {
      readings_.insert(reading);
      add(program_.readings[reading].citations);
    }
  }
  [[nodiscard]] std::vector<std::uint32_t> unverified() const { return {unverified_.begin(), unverified_.end()}; }
  [[nodiscard]] const std::set<std::uint32_t>& readings() const { return readings_; }

 private:
  const Program& program_;
  std::set<std::uint32_t> unverified_, readings_;
};

bool is_confirmed(const Head& head, std::uint32_t reading) {
  if (head.overlay == nullptr) return false;
  const auto& all = head.overlay->readings;
  return std::any_of(all.begin(), all.end(),
                     [&](const ConfirmedReading& one) { return one.reading == reading && stands_on(one.authority, head.as_of); });
}

}  // namespace

std::optional<PaperForm> paper_form_named(std::string_view name) {
  for (const FormRow& row : kForms)
    if (name == row.id || name == row.zh) return row.form;
  return std::nullopt;
}
Words paper_form_words(PaperForm form) { return {row_of(form).zh, row_of(form).en}; }
std::string_view id_of(PaperForm form) { return row_of(form).id; }

PaperStanding standing_of(const Result& result, const std::vector<RequirementId>& requirements) {
  const Program& program = result.head.program;
  const Needed all = needed(program, requirements);
  Grounds grounds(program);
  for (RequirementId id = 0; id < all.requirements.size(); ++id)
    if (all.requirements[id]) grounds.add(program.requirements[id]);
  for (FactId id = 0; id < all.facts.size(); ++id)
    if (all.facts[id]) grounds.add(program.facts[id].citations);
  PaperStanding out;
  out.citations = grounds.unverified();
  for (const std::uint32_t reading : grounds.readings())
    if (!is_confirmed(result.head, reading)) out.readings.push_back(reading);
  out.synthetic_facts = result.facts.synthetic;
  out.synthetic_overlay = result.head.overlay != nullptr && result.head.overlay->synthetic;
  return out;
}

std::vector<Words> unverified_words(const Program& program, const PaperStanding& standing) {
  std::vector<Words> out;
  for (const std::uint32_t id : standing.citations) {
    const CitationDef& citation = program.citations[id];
    const Words clause = citation_words(program, citation);
    const std::string_view quote = program.text(citation.quote);
    out.push_back({fmt::format("{}“{}”：引文未与原文核对", clause.zh, quote),
                   fmt::format("{}, “{}”: not compared with the original", clause.en, quote)});
  }
  return out;
}

std::vector<Words> unconfirmed_words(const Program& program, const PaperStanding& standing) {
  std::vector<Words> out;
  for (const std::uint32_t id : standing.readings) {
    const Words name = name_words(program, program.readings[id].name);
    const std::string_view code = program.text(program.readings[id].name.id);
    out.push_back({fmt::format("“{}”（{}）的口径尚未由有权机关确认", name.zh, code),
                   fmt::format("reading “{}” ({}) is not confirmed", name.en, code)});
  }
  return out;
}

std::vector<RequirementId> requirements_under(const Result& result, EntityId entity, RuleSetId ruleset) {
  const Program& program = result.head.program;
  const EntityId end = std::max(result.facts.entities[entity].end, entity + 1);
  std::set<RequirementId> found;
  for (const Verdict& verdict : result.outcome.verdicts)
    if (verdict.entity >= entity && verdict.entity < end &&
        program.rules[program.requirements[verdict.requirement].rule].ruleset == ruleset)
      found.insert(verdict.requirement);
  return {found.begin(), found.end()};
}

}  // namespace zhunsheng::report
