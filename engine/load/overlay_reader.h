// Reads the entries of an overlay: waivers, confirmed readings, reasons. docs/semantics.md section 10.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/json_cursor.h"
#include "load/reporter.h"
#include "outcome/overlay.h"

namespace zhunsheng::load {

enum class EntryKind : std::uint8_t { waiver, reading, reason };

class OverlayReader {
 public:
  OverlayReader(const Program& program, JsonCursor& cursor, Reporter& reporter, Overlay& overlay)
      : program_(program), cursor_(cursor), reporter_(reporter), overlay_(overlay) {}
  void read();

 private:
  /// One entry as written; a text that is absent stays empty.
  struct Entry {
    std::string requirement, entity, reading, alternative, body, document, reason;
    std::optional<std::int32_t> on, until;
  };
  void read_entries(JsonText key, EntryKind kind);
  void read_entry(EntryKind kind);
  void take_part(JsonText key, unsigned number, Entry& entry);
  bool is_complete(EntryKind kind, const Entry& entry, const char* at);
  void keep(EntryKind kind, const Entry& entry, const char* at);
  void keep_waiver(const Entry& entry, const char* at);
  void keep_reason(const Entry& entry, const char* at);
  void keep_reading(const Entry& entry, const char* at);
  [[nodiscard]] std::vector<RequirementId> requirements(const std::string& id, const char* at);
  [[nodiscard]] bool contradicts(const ConfirmedReading& confirmed) const;

  const Program& program_;
  JsonCursor& cursor_;
  Reporter& reporter_;
  Overlay& overlay_;
};

}  // namespace zhunsheng::load
