// What the caller chose, with its names resolved against the rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/rules_state.h"
#include "outcome/overlay.h"
#include "report/result.h"

namespace zhunsheng::api {

struct Chosen {
  std::vector<RuleSetId> rulesets;
  std::vector<RequirementId> requirements;
  std::vector<std::string> entities;  ///< ids or names, as given
  bool duties = false;
  std::optional<Date> as_of;  ///< the option
  std::optional<Date> today;
  Overlay overlay;
  std::vector<std::string> overlay_entities;  ///< ids that its entries name, ascending
  bool has_overlay = false;

  /// The day to judge on, and where it is from: option, facts (kNoDay: none), clock.
  [[nodiscard]] std::pair<Date, report::AsOfFrom> day(std::int32_t facts_as_of) const;
};

/// Fills `chosen`. Where something names nothing, or the overlay is unsound: messages, and the ending.
bool choose(const Rules& rules, const Selection& selection, const Output& output, Chosen& chosen, End& end);

/// The same of what is in memory: the overlay's text and what messages call it, an empty text for none. False: the diagnostics say why.
bool choose(const Program& program, const Limits& limits, const Selection& selection, std::string_view overlay,
            std::string_view overlay_name, Chosen& chosen, Diagnostics& diagnostics);

/// Requirements by the id of the requirement or its rule, with or without the rule set, or by title.
std::vector<RequirementId> requirements_named(const Program& program, std::string_view name);

/// ZS6003 with what comes close.
Diagnostic unknown_selection(const Words& what, std::string_view name, const std::vector<std::string_view>& candidates);

/// ZS6003 for each chosen entity that was not `seen`.
void report_unseen(const std::vector<std::string>& entities, const std::vector<bool>& seen, const std::vector<std::string_view>& names,
                   Diagnostics& diagnostics);
/// Of each entity that an overlay names and the facts do not have: a warning, or an error (then it is false) where a correction or preference
/// that stands on the day is about it.
bool report_unmet_overlay(const Chosen& chosen, Date day, const std::vector<bool>& seen, Diagnostics& diagnostics);

}  // namespace zhunsheng::api
