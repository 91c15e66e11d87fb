#include "load/overlay_reader.h"

#include <algorithm>
#include <span>

#include "load/evidence.h"
#include "load/personal.h"
#include "load/said.h"
#include "load/said_overlay.h"
#include "load/said_syntax.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

constexpr std::string_view kOverlaySchema = "zhunsheng-overlay/1";
constexpr std::string_view kKeys[] = {"schema", "synthetic", "waivers", "readings", "reasons", "corrections", "preferences"};

enum Part : unsigned {
  requirement,
  entity,
  reading,
  alternative,
  body,
  document,
  reason,
  level,
  fact,
  period,
  source,
  on,
  until,
  by,
  over,
  evidence,
  reported,
  verified
};
constexpr std::string_view kParts[] = {"requirement", "entity", "reading", "alternative", "body",     "document",
                                       "reason",      "level",  "fact",    "period",      "source",   "on",
                                       "until",       "by",     "over",    "evidence",    "reported", "verified"};

constexpr std::string_view kOfReading[] = {"reading", "alternative", "body", "level", "document", "on", "until", "reason"};
constexpr std::string_view kOfWaiver[] = {"requirement", "entity", "body", "level", "document", "on", "until", "reason"};
constexpr std::string_view kOfCorrection[] = {"entity", "fact",  "period",   "reported", "verified", "by",    "evidence",
                                              "body",   "level", "document", "on",       "until",    "reason"};
constexpr std::string_view kOfPreference[] = {"fact", "entity", "source", "over", "body", "level", "document", "on", "until", "reason"};

std::span<const std::string_view> parts_of(EntryKind kind) {
  switch (kind) {
    case EntryKind::reading:
      return kOfReading;
    case EntryKind::correction:
      return kOfCorrection;
    case EntryKind::preference:
      return kOfPreference;
    case EntryKind::waiver:
    case EntryKind::reason:
      break;
  }
  return kOfWaiver;
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
  bool known_schema = true;  // until another is named: of that nothing can be read
  const bool sound = cursor_.each_field([&](const JsonText& text) {
    if (!known_schema) return step_over(cursor_, reporter_);
    const Field field{text};
    const unsigned key = key_number(text, kKeys);
    if (key == std::size(kKeys)) return refuse_key(cursor_, reporter_, field, kKeys);
    if (!seen.first(key)) return refuse_repeated(cursor_, reporter_, field);
    if (key == 1) {
      if (take_truth(cursor_, reporter_, field).value_or(false)) overlay_.synthetic = true;
    } else if (key == 0) {
      const auto schema = take_text(cursor_, reporter_, field);
      known_schema = !schema || *schema == kOverlaySchema;
      if (!known_schema)
        reporter_.add_below(Code::facts_shape, field.at(), field.step(), [&] { return said_of_schema(*schema, kOverlaySchema); });
    } else {
      read_entries(text, static_cast<EntryKind>(key - 2));
    }
  });
  if (!sound || !cursor_.finish() || !known_schema) return;
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
  said_level_ = false;
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
  switch (static_cast<Part>(number)) {
    case Part::on:
    case Part::until:
      (number == Part::on ? entry.on : entry.until) = take_date(cursor_, reporter_, field);
      return;
    case Part::by:
    case Part::over:
      return take_texts(field, number == Part::by ? entry.by : entry.over);
    case Part::evidence:
      entry.evidence = take_evidence(reading_, field);
      return;
    case Part::reported:
    case Part::verified:
      // What fits the fact is known when the whole entry is.
      cursor_.space();
      (number == Part::reported ? entry.reported : entry.verified) = {key, cursor_.at()};
      cursor_.skip();
      return;
    default:
      break;
  }
  std::string* const texts[] = {&entry.requirement, &entry.entity, &entry.reading, &entry.alternative, &entry.body,  &entry.document,
                                &entry.reason,      &entry.level,  &entry.fact,    &entry.period,      &entry.source};
  if (const auto text = take_text(cursor_, reporter_, field)) *texts[number] = trimmed(*text);
}

/// A text, or a list of texts.
void OverlayReader::take_texts(const Field& field, std::vector<std::string>& out) {
  if (cursor_.peek() != JsonKind::array) {
    if (const auto text = take_text(cursor_, reporter_, field)) out.emplace_back(trimmed(*text));
    return;
  }
  reporter_.enter(field.step());
  cursor_.each_item([&](std::uint32_t index) {
    reporter_.enter({{}, index});
    const JsonKind kind = cursor_.peek();
    const char* const at = cursor_.at();
    if (kind != JsonKind::string) {
      if (kind != JsonKind::word && kind != JsonKind::nothing)
        reporter_.add(Code::facts_shape, at, [&] { return said_of_kind(field.key.raw, JsonKind::string, kind); });
      step_over(cursor_, reporter_);
    } else if (const JsonScalar scalar = cursor_.scalar(); !cursor_.broken()) {
      const std::string text = plain({scalar.text, scalar.escaped});
      if (looks_personal(text))
        reporter_.add(Code::personal_data, at, [] { return said_of_personal(); });
      else if (!trimmed(text).empty())
        out.emplace_back(trimmed(text));
    }
    reporter_.leave();
  });
  reporter_.leave();
}

bool OverlayReader::lacks(std::string_view key, const char* at) {
  reporter_.add(Code::overlay_entry, at, [&] { return said_of_incomplete_entry(key); });
  return true;
}

/// Who, by which document, when and why: an entry without them binds nobody. A reason may rest on no document, and nothing need end.
bool OverlayReader::is_complete(EntryKind kind, const Entry& entry, const char* at) {
  const bool of_figure = kind == EntryKind::correction || kind == EntryKind::preference;
  const bool of_correction = kind == EntryKind::correction;
  const bool of_reading = kind == EntryKind::reading;
  const std::pair<std::string_view, bool> needs[] = {{"reading", of_reading && entry.reading.empty()},
                                                     {"requirement", !of_reading && !of_figure && entry.requirement.empty()},
                                                     {"alternative", of_reading && entry.alternative.empty()},
                                                     {"entity", !of_reading && kind != EntryKind::preference && entry.entity.empty()},
                                                     {"fact", of_figure && entry.fact.empty()},
                                                     {"verified", of_correction && entry.verified.at == nullptr},
                                                     {"evidence", of_correction && entry.evidence == kNone},
                                                     {"source", kind == EntryKind::preference && entry.source.empty()},
                                                     {"body", entry.body.empty()},
                                                     {"document", entry.document.empty() && kind != EntryKind::reason},
                                                     {"on", !entry.on},
                                                     {"reason", entry.reason.empty()}};
  bool complete = true;
  for (const auto& [key, lacking] : needs)
    if (lacking) complete = !lacks(key, at);
  if (of_correction) {
    std::vector<std::string> people = entry.by;
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    if (people.size() < 2) {
      complete = false;
      reporter_.add(Code::overlay_entry, at, [&] { return said_of_too_few_people(people.size()); });
    }
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
    case EntryKind::correction:
      return keep_correction(entry, at);
    case EntryKind::preference:
      return keep_preference(entry, at);
  }
}

}  // namespace zhunsheng::load
