// Reads the entries of an overlay: waivers, confirmed readings, reasons, corrections, preferences. docs/semantics.md section 10.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/reading.h"
#include "load/taken_days.h"
#include "load/written_value.h"
#include "outcome/overlay.h"

namespace zhunsheng::load {

enum class EntryKind : std::uint8_t { waiver, reading, reason, correction, preference };

class OverlayReader {
 public:
  /// The facts of `reading` are those that the overlay's figures are kept in.
  OverlayReader(Reading& reading, Overlay& overlay)
      : program_(reading.vocabulary.program()), reading_(reading), cursor_(reading.cursor), reporter_(reading.reporter), overlay_(overlay) {
    for (const Correction& one : overlay.corrections)
      corrected_.take(one.fact, one.entity, one.period, one.authority.on, one.authority.until);
    for (const Preference& one : overlay.preferences) preferred_.take(one.fact, one.entity, {}, one.authority.on, one.authority.until);
  }
  void read();
  [[nodiscard]] std::size_t warnings() const { return warnings_; }

 private:
  /// A value that is read when its fact is known.
  struct Later {
    JsonText key;
    const char* at = nullptr;
  };
  /// One entry as written; a text that is absent stays empty.
  struct Entry {
    std::string requirement, entity, reading, alternative, body, document, reason, level, fact, period, source;
    std::vector<std::string> by, over;
    std::uint32_t evidence = kNone;  ///< of the figures' texts
    Later reported, verified;
    std::optional<std::int32_t> on, until;
  };
  void read_entries(JsonText key, EntryKind kind);
  void read_entry(EntryKind kind);
  void take_part(JsonText key, unsigned number, Entry& entry);
  void take_texts(const Field& field, std::vector<std::string>& out);
  bool is_complete(EntryKind kind, const Entry& entry, const char* at);
  bool lacks(std::string_view key, const char* at);
  void keep(EntryKind kind, const Entry& entry, const char* at);
  void keep_waiver(const Entry& entry, const char* at);
  void keep_reading(const Entry& entry, const char* at);
  void keep_reason(const Entry& entry, const char* at);
  [[nodiscard]] std::vector<RequirementId> requirements(const std::string& id, const char* at);
  [[nodiscard]] bool contradicts(const ConfirmedReading& confirmed) const;

  // Levels
  [[nodiscard]] std::optional<Authority> authority_of(const Entry& entry, const char* at);
  /// False, and reported, where the body stands below the one that made the rule set.
  bool may_decide(const Entry& entry, RuleSetId ruleset, bool of_reading, const char* at);
  [[nodiscard]] RuleSetId ruleset_of_reading(std::uint32_t reading) const;

  // Figures
  void keep_correction(const Entry& entry, const char* at);
  void keep_preference(const Entry& entry, const char* at);
  [[nodiscard]] FactId fact_named(const std::string& name, const char* at);
  bool read_period(const Entry& entry, const char* at, Correction& correction);
  bool read_reported(const Entry& entry, const FactSpec& spec, Correction& correction);
  bool read_verified(const Entry& entry, const FactSpec& spec, Correction& correction);
  bool read_values(const Later& later, const FactSpec& spec, std::vector<Stated>& out);

  const Program& program_;
  Reading& reading_;
  JsonCursor& cursor_;
  Reporter& reporter_;
  Overlay& overlay_;
  std::size_t warnings_ = 0;
  TakenDays corrected_, preferred_;
  bool said_level_ = false;  ///< of the present entry
};

}  // namespace zhunsheng::load
