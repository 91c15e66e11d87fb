// Why a verdict is open or needs review, and the smallest set of facts that would settle it.
#pragma once

#include <vector>

#include "explain/trace_view.h"
#include "outcome/words.h"

namespace zhunsheng::explaining {

/// Everything unknown that the verdict rests on.
std::vector<Cause> causes_of(const Scene& scene);
/// What has to be known for the verdict to be settled whatever it turns out to be: operands that cannot change the result are left out.
std::vector<Cause> settle_of(const Scene& scene);
/// The same for one step: of a member, of a row.
std::vector<Cause> settle_of(const Scene& scene, const TraceStep& step);
// Made in owed.cc.
/// Their messages as one clause; missing figures of one entity and provider stand together: "缺少“甲”“乙”（由县教育局提供）".
Words lacks_words(const Scene& scene, const std::vector<Cause>& causes);
/// Which form of 待核实 these causes amount to.
OpenForm open_form(const Scene& scene, const std::vector<Cause>& causes);
Words open_words(const Scene& scene, const std::vector<Cause>& causes);

/// The messages, made in lacks.cc.
Words lack_words(const Scene& scene, const TraceStep& fact);
Words universe_words(const Scene& scene, const TraceStep& quantifier);
/// "县教育局统计，8437人" of each source of one figure.
std::vector<Words> stated_words(const Scene& scene, const TraceStep& fact);
/// "（安教〔2026〕8号，县教育局，2026年3月1日）" of an attestation or finding.
Words evidence_words(const Scene& scene, const TraceStep& fact);
Words value_of_fact(const Scene& scene, const TraceStep& fact);
Words cell_words(const Scene& scene, FactId fact, const FactCell& cell);
/// "甲校的“在校生数”": the entity is named where it is not the verdict's own.
Words fact_of_entity(const Scene& scene, const TraceStep& fact);
Words provided(const std::string& provider);

}  // namespace zhunsheng::explaining
