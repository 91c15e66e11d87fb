// Puts an overlay's corrections and preferences into a body of facts, before it is judged. What was reported stays beside what counts:
// Facts::amendments. docs/semantics.md section 10.
#pragma once

#include <string_view>
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
  void correct(Facts& facts, Date day, Diagnostics& diagnostics);
  bool correct(Facts& facts, EntityId entity, std::uint32_t entry, Diagnostics& diagnostics);
  bool fits(const Facts& facts, const Correction& correction, const std::vector<Stated>& all, const std::vector<Stated>& meant,
            Diagnostics& diagnostics) const;
  bool fits_periods(const Correction& correction, const std::vector<Stated>& all, const Misfit& of, Diagnostics& diagnostics) const;
  void replace(Facts& facts, const Target& target, std::uint32_t entry, const std::vector<Stated>& others,
               const std::vector<Stated>& meant) const;

  const Program& program_;
  const Overlay* overlay_;
  std::vector<std::uint32_t> by_entity_;  ///< corrections, by the id of their entity
  std::vector<FactId> preferred_;         ///< facts of preferences, each once
};

/// ZS6008 for each preference in effect whose source had no value: `used` says of each preference whether it had one.
void report_idle_preferences(const Overlay& overlay, const Program& program, Date day, const std::vector<bool>& used,
                             Diagnostics& diagnostics);

}  // namespace zhunsheng::load
