// Papers to sign, made from a result: 判定说明, 自评报告, 整改台账, 材料目录. What is measured stands in them, with where it is from; what people
// must say is left open and marked. They are written in Chinese, as the offices are that sign them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "folio/folio.h"
#include "outcome/gap.h"
#include "report/gap.h"
#include "report/listing.h"
#include "report/result.h"

namespace zhunsheng::report {

enum class PaperForm : std::uint8_t { determination, self_evaluation, ledger, evidence };
/// By its Chinese name or its id: 判定说明, determination.
std::optional<PaperForm> paper_form_named(std::string_view name);
Words paper_form_words(PaperForm form);
std::string_view id_of(PaperForm form);

/// What a paper is about. The result explains and traces, in Chinese.
struct PaperRequest {
  const Result& result;
  const Phrasing& phrasing;
  bool is_final = false;  ///< asked for, and nothing stands against it
};

/// What stands against a paper's being final.
struct PaperStanding {
  std::vector<std::uint32_t> citations;  ///< not compared with the original
  std::vector<std::uint32_t> readings;   ///< that nobody confirmed
  bool synthetic_facts = false, synthetic_overlay = false;
  [[nodiscard]] bool holds() const { return citations.empty() && readings.empty() && !synthetic_facts && !synthetic_overlay; }
};
/// Of all that these requirements rest on: their clauses and exceptions, those of the readings and the figures, and of what 符合 refers to.
PaperStanding standing_of(const Result& result, const std::vector<RequirementId>& requirements);
/// One for each citation and reading: "《…》二、（五）第11条：引文未与原文核对".
std::vector<Words> unverified_words(const Program& program, const PaperStanding& standing);
std::vector<Words> unconfirmed_words(const Program& program, const PaperStanding& standing);

Folio determination(const PaperRequest& request, const Verdict& verdict);
Folio self_evaluation(const PaperRequest& request, EntityId entity, RuleSetId ruleset);
Folio rectification_ledger(const PaperRequest& request, const std::vector<Gap>& gaps);
Folio evidence_list(const PaperRequest& request, EntityId entity, RuleSetId ruleset);

/// The requirements that a paper rests on, for its standing.
std::vector<RequirementId> requirements_under(const Result& result, EntityId entity, RuleSetId ruleset);

}  // namespace zhunsheng::report
