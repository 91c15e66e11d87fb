#include "load/overlay_reader.h"

#include <algorithm>
#include <span>

#include "base/sha256.h"
#include "load/document_reader.h"
#include "load/encoding.h"
#include "load/load.h"
#include "load/reading.h"
#include "load/said.h"
#include "load/said_overlay.h"
#include "load/said_syntax.h"

namespace zhunsheng::load {

namespace {

constexpr std::string_view kOverlaySchema = "zhunsheng-overlay/1";
constexpr std::string_view kKeys[] = {"schema", "synthetic", "waivers", "readings", "reasons"};

enum Part : unsigned { requirement, entity, reading, alternative, body, document, on, until, reason };
constexpr std::string_view kParts[] = {"requirement", "entity", "reading", "alternative", "body", "document", "on", "until", "reason"};

constexpr std::string_view kOfReading[] = {"reading", "alternative", "body", "document", "on", "until", "reason"};
constexpr std::string_view kOfWaiver[] = {"requirement", "entity", "body", "document", "on", "until", "reason"};

std::span<const std::string_view> parts_of(EntryKind kind) {
  if (kind == EntryKind::reading) return kOfReading;
  return kOfWaiver;
}

Authority authority_of(const auto& entry) {
  Authority authority{entry.body, entry.document, entry.reason, Date{entry.on.value_or(0)}};
  if (entry.until) authority.until = Date{*entry.until};
  return authority;
}

}  // namespace

void OverlayReader::read() {
  const JsonKind kind = cursor_.peek();
  const char* const at = cursor_.at();
  if (at >= cursor_.end()) {
    cursor_.fail(JsonFault::empty);
    return;
  }
  if (kind != JsonKind::object) {
    if (kind != JsonKind::word && kind != JsonKind::nothing)
      reporter_.add(Code::facts_shape, at, [&] { return said_of_kind("overlay", JsonKind::object, kind); });
    step_over(cursor_, reporter_);
    return;
  }
  SeenKeys seen;
  const bool sound = cursor_.each_field([&](const JsonText& text) {
    const Field field{text};
    const unsigned key = key_number(text, kKeys);
    if (key == std::size(kKeys)) return refuse_key(cursor_, reporter_, field, kKeys);
    if (!seen.first(key)) return refuse_repeated(cursor_, reporter_, field);
    if (key == 1) {
      take_truth(cursor_, reporter_, field);
    } else if (key == 0) {
      const auto schema = take_text(cursor_, reporter_, field);
      if (schema && *schema != kOverlaySchema)
        reporter_.add_below(Code::facts_shape, field.at(), field.step(), [&] { return said_of_schema(*schema, kOverlaySchema); });
    } else {
      read_entries(text, key == 2 ? EntryKind::waiver : key == 3 ? EntryKind::reading : EntryKind::reason);
    }
  });
  if (!sound || !cursor_.finish()) return;
  if (!seen.has(0)) reporter_.add(Code::facts_shape, at, [] { return said_of_schema("", kOverlaySchema); });
}

void OverlayReader::read_entries(JsonText key, EntryKind kind) {
  const Field field{key};
  if (!expect(cursor_, reporter_, field, JsonKind::array)) return;
  reporter_.enter(field.step());
  cursor_.each_item([&](std::uint32_t index) {
    reporter_.enter({{}, index});
    const JsonKind found = cursor_.peek();
    if (found == JsonKind::object) {
      read_entry(kind);
    } else {
      if (found != JsonKind::word && found != JsonKind::nothing)
        reporter_.add(Code::facts_shape, cursor_.at(), [&] { return said_of_kind(key.raw, JsonKind::object, found); });
      step_over(cursor_, reporter_);
    }
    reporter_.leave();
  });
  reporter_.leave();
}

void OverlayReader::read_entry(EntryKind kind) {
  const char* const at = cursor_.at();
  const std::size_t faults = reporter_.count();
  Entry entry;
  SeenKeys seen;
  const bool sound = cursor_.each_field([&](const JsonText& text) {
    const Field field{text};
    const auto allowed = parts_of(kind);
    const unsigned key = key_number(text, kParts);
    if (key == std::size(kParts) || std::find(allowed.begin(), allowed.end(), kParts[key]) == allowed.end())
      return refuse_key(cursor_, reporter_, field, allowed);
    if (!seen.first(key)) return refuse_repeated(cursor_, reporter_, field);
    take_part(text, key, entry);
  });
  if (sound && reporter_.count() == faults && is_complete(kind, entry, at)) keep(kind, entry, at);
}

void OverlayReader::take_part(JsonText key, unsigned number, Entry& entry) {
  const Field field{key};
  if (number == Part::on || number == Part::until) {
    (number == Part::on ? entry.on : entry.until) = take_date(cursor_, reporter_, field);
    return;
  }
  std::string* const texts[] = {&entry.requirement, &entry.entity, &entry.reading, &entry.alternative, &entry.body,
                                &entry.document,    nullptr,       nullptr,        &entry.reason};
  if (auto text = take_text(cursor_, reporter_, field)) *texts[number] = std::move(*text);
}

/// Who, by which document, when and why: an entry without them binds nobody. A reason may rest on no document, and nothing need end.
bool OverlayReader::is_complete(EntryKind kind, const Entry& entry, const char* at) {
  const bool of_reading = kind == EntryKind::reading;
  const std::pair<std::string_view, bool> needs[] = {
      {of_reading ? "reading" : "requirement", (of_reading ? entry.reading : entry.requirement).empty()},
      {of_reading ? "alternative" : "entity", (of_reading ? entry.alternative : entry.entity).empty()},
      {"body", entry.body.empty()},
      {"document", entry.document.empty() && kind != EntryKind::reason},
      {"on", !entry.on},
      {"reason", entry.reason.empty()}};
  bool complete = true;
  for (const auto& [key, lacking] : needs) {
    if (!lacking) continue;
    complete = false;
    reporter_.add(Code::overlay_entry, at, [&] { return said_of_incomplete_entry(key); });
  }
  if (!entry.on || !entry.until || *entry.on <= *entry.until) return complete;
  reporter_.add(Code::overlay_entry, at, [&] { return said_of_entry_dates(Date{*entry.on}.text(), Date{*entry.until}.text()); });
  return false;
}

void OverlayReader::keep(EntryKind kind, const Entry& entry, const char* at) {
  switch (kind) {
    case EntryKind::waiver:
      return keep_waiver(entry, at);
    case EntryKind::reading:
      return keep_reading(entry, at);
    case EntryKind::reason:
      return keep_reason(entry, at);
  }
}

/// All requirements of that id: one for each version of the rule set. Reports where there is none.
std::vector<RequirementId> OverlayReader::requirements(const std::string& id, const char* at) {
  std::vector<RequirementId> found;
  std::vector<std::string> of_rule;
  std::vector<std::string_view> names;
  for (RequirementId i = 0; i < program_.requirements.size(); ++i) {
    const RequirementDef& def = program_.requirements[i];
    if (program_.text(def.id) == id) found.push_back(i);
    if (program_.text(program_.rules[def.rule].id) == id) of_rule.emplace_back(program_.text(def.id));
    names.push_back(program_.text(def.id));
  }
  if (!found.empty()) return found;
  reporter_.add(Code::overlay_entry, at, [&] {
    return of_rule.empty() ? said_of_unknown_requirement(id, close_names(id, names)) : said_of_rule_for_requirement(id, of_rule);
  });
  return {};
}

void OverlayReader::keep_waiver(const Entry& entry, const char* at) {
  // A waiver of a bar is kept, and has no effect: whoever lists the entries has to see it.
  for (const RequirementId id : requirements(entry.requirement, at)) overlay_.waivers.push_back({id, entry.entity, authority_of(entry)});
}

void OverlayReader::keep_reason(const Entry& entry, const char* at) {
  for (const RequirementId id : requirements(entry.requirement, at)) {
    if (program_.requirements[id].modality != Modality::in_principle)
      return reporter_.add(Code::overlay_entry, at, [&] { return said_of_needless_reason(entry.requirement); });
    overlay_.reasons.push_back({id, entry.entity, authority_of(entry)});
  }
}

void OverlayReader::keep_reading(const Entry& entry, const char* at) {
  std::vector<std::string_view> names;
  bool known = false;
  for (std::uint32_t i = 0; i < program_.readings.size(); ++i) {
    const ReadingDef& def = program_.readings[i];
    names.push_back(program_.text(def.name.id));
    if (program_.text(def.name.id) != entry.reading && program_.text(def.name.zh) != entry.reading) continue;
    known = true;
    std::uint32_t chosen = kNone;
    std::vector<std::string> all;
    for (std::uint32_t a = def.alternatives.begin; a < def.alternatives.begin + def.alternatives.count; ++a) {
      all.emplace_back(program_.text(program_.alternatives[a].id));
      if (all.back() == entry.alternative) chosen = a;
    }
    if (chosen == kNone)
      return reporter_.add(Code::overlay_entry, at, [&] { return said_of_unknown_alternative(entry.alternative, entry.reading, all); });
    const ConfirmedReading confirmed{i, chosen, authority_of(entry)};
    if (contradicts(confirmed)) return reporter_.add(Code::overlay_entry, at, [&] { return said_of_two_alternatives(entry.reading); });
    overlay_.readings.push_back(confirmed);
  }
  if (!known)
    reporter_.add(Code::overlay_entry, at, [&] { return said_of_unknown_reading(entry.reading, close_names(entry.reading, names)); });
}

bool OverlayReader::contradicts(const ConfirmedReading& confirmed) const {
  return std::any_of(overlay_.readings.begin(), overlay_.readings.end(), [&](const ConfirmedReading& other) {
    const bool together = other.authority.on <= confirmed.authority.until && confirmed.authority.on <= other.authority.until;
    return other.reading == confirmed.reading && other.alternative != confirmed.alternative && together;
  });
}

}  // namespace zhunsheng::load

namespace zhunsheng {

bool load_overlay(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Overlay& overlay,
                  Diagnostics& diagnostics) {
  using namespace load;
  const std::string_view content = without_mark(json);
  const NamedText file{std::string(name), {}};
  Reporter reporter(file, content, 1, diagnostics);
  const std::size_t bad = first_bad_byte(content);
  if (content.size() > limits.facts_line_bytes) {
    reporter.add(Code::facts_too_large, content.data(), [&] { return said_of_size(limits.facts_line_bytes); });
  } else if (bad != std::string_view::npos) {
    reporter.add(Code::facts_encoding, content.data() + bad, [&] { return said_of_encoding(content, bad); });
  } else {
    JsonCursor cursor(content, limits.facts_depth);
    OverlayReader(program, cursor, reporter, overlay).read();
    report_fault(cursor, reporter, limits.facts_depth);
  }
  if (!overlay.digest.empty()) overlay.digest += ' ';
  overlay.digest += text(Sha256::of(std::as_bytes(std::span(json))));
  return reporter.count() == 0;
}

}  // namespace zhunsheng
