#include <algorithm>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/gap.h"
#include "report/overlay_entries.h"

namespace zhunsheng::report {

namespace {

std::vector<OtherValue> reported_of(const GapReport& report, const Amendment& amendment) {
  const Facts& facts = report.result.facts;
  std::vector<OtherValue> out;
  for (std::uint32_t i = 0; i < amendment.reported.count; ++i)
    out.push_back(other_value(report.result.head.program, facts, amendment.fact, facts.stated[amendment.reported.begin + i],
                              facts.stated[amendment.records.begin]));
  return out;
}

Words listed(const std::vector<OtherValue>& reported) {
  if (reported.empty()) return {"无", "none"};
  Words out;
  for (const OtherValue& one : reported) {
    out.zh += (out.zh.empty() ? "" : "、") + one.display.zh;
    out.en += (out.en.empty() ? "" : ", ") + one.display.en;
  }
  return out;
}

bool is_of(const Facts& facts, const Amendment& amendment, const FigureChange& change) {
  if (amendment.entity != change.entity || amendment.fact != change.fact) return false;
  for (std::uint32_t i = 0; i < amendment.records.count; ++i) {
    const Stated& record = facts.stated[amendment.records.begin + i];
    const bool counts = !amendment.preference || record.standing == Standing::preferred;
    if (counts && record.period == change.period) return true;
  }
  return false;
}

}  // namespace

std::optional<FigureOrigin> origin_of(const GapReport& report, const FigureChange& change) {
  const Overlay* overlay = report.result.head.overlay;
  const Facts& facts = report.result.facts;
  if (overlay == nullptr) return std::nullopt;
  auto at = std::lower_bound(facts.amendments.begin(), facts.amendments.end(), change.entity,
                             [](const Amendment& amendment, EntityId entity) { return amendment.entity < entity; });
  for (; at != facts.amendments.end() && at->entity == change.entity; ++at) {
    if (!is_of(facts, *at, change)) continue;
    if (at->preference) {
      const Preference& preference = overlay->preferences[at->entry];
      return FigureOrigin{preference_words(preference.source, {}), authority_words(preference.authority), std::nullopt};
    }
    const Correction& correction = overlay->corrections[at->entry];
    const auto reported = reported_of(report, *at);
    return FigureOrigin{correction_words(report.result.head.program, *overlay, correction, reported), authority_words(correction.authority),
                        listed(reported)};
  }
  return std::nullopt;
}

}  // namespace zhunsheng::report
