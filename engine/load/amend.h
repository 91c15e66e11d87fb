// Puts an overlay's corrections and preferences into a body of facts, before it is judged. What was reported stays beside what counts:
// Facts::amendments. docs/semantics.md section 10.
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "facts/facts.h"
#include "load/said_overlay.h"
#include "load/vocabulary.h"
#include "outcome/overlay.h"

namespace zhunsheng::load {

/// Amends one body after another: one per thread. Program and overlay must outlive it.
class Amender {
 public:
  /// Without an overlay it changes nothing.
  Amender(const Program& program, const Overlay* overlay);
  /// What stands on the day. False, and reported with the place of its entry, where a correction is about something else than the facts say;
  /// then they must not be judged. Bodies are amended once.
  bool amend(Facts& facts, Date day, Diagnostics& diagnostics);

 private:
  /// One fact of one entity, and what is said of it.
  struct Target {
    EntityId entity = kNone;
    TypeId type = kNone;
    std::uint32_t slot = kNone;
    std::uint32_t row = 0;
  };
  void prefer(Facts& facts, Date day);
  void prefer(Facts& facts, const Target& target, FactId fact, std::uint32_t entry);
  [[nodiscard]] std::uint32_t preference_for(FactId fact, std::string_view entity, Date day) const;
  /// What was said of one fact of one entity before it is corrected.
  struct Given {
    std::vector<Stated> all;
    std::map<Period, std::vector<Stated>> by_period;  ///< what says something
    std::set<PeriodKind> kinds;                       ///< of that
    [[nodiscard]] const std::vector<Stated>& of(Period period) const;
  };
  void correct(Facts& facts, Date day, Diagnostics& diagnostics);
  void correct(Facts& facts, EntityId entity, FactId fact, const std::vector<std::uint32_t>& entries, Diagnostics& diagnostics) const;
  static Given given_of(const Facts& facts, const Target& target);
  bool fits(const Facts& facts, const Correction& correction, const Given& given, Diagnostics& diagnostics) const;
  bool fits_periods(const Correction& correction, const Given& given, const Misfit& of, Diagnostics& diagnostics) const;
  void replace(Facts& facts, const Target& target, const std::vector<std::uint32_t>& entries, const Given& given,
               Diagnostics& diagnostics) const;
  std::vector<Stated> verified_of(Facts& facts, const Correction& correction, const std::vector<Stated>& meant) const;

  const Program& program_;
  const Overlay* overlay_;
  std::vector<std::uint32_t> by_figure_;  ///< corrections, by the id of their entity, then by fact
  std::vector<FactId> preferred_;         ///< facts of preferences, each once
  std::map<std::pair<FactId, std::string_view>, std::vector<std::uint32_t>> preferences_;  ///< by fact and entity
};

/// ZS6008 for each preference that stands but orders nothing: `used` are those that do.
void report_idle_preferences(const Overlay& overlay, const Program& program, Date day, const std::set<std::uint32_t>& used,
                             Diagnostics& diagnostics);

}  // namespace zhunsheng::load
