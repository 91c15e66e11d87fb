// Corrections and preferences: entries about what the facts say.
#include <algorithm>

#include "load/overlay_reader.h"
#include "load/said.h"
#include "load/said_overlay.h"
#include "load/said_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

/// By id or Chinese name; of facts that share a name only the id tells which is meant.
FactId OverlayReader::fact_named(const std::string& name, const char* at) {
  std::vector<std::string> namesakes;
  FactId found = kNone;
  for (FactId fact = 0; fact < program_.facts.size(); ++fact) {
    const Name& of = program_.facts[fact].name;
    if (program_.text(of.id) == name) return fact;
    if (program_.text(of.zh) != name) continue;
    found = fact;
    namesakes.emplace_back(program_.text(of.id));
  }
  if (namesakes.size() == 1) return found;
  reporter_.add(Code::overlay_entry, at, [&] {
    return namesakes.empty() ? said_of_unknown_fact(name, reading_.vocabulary.facts_like(name, kNone))
                             : said_of_shared_name(name, namesakes);
  });
  return kNone;
}

/// The values of `reported` or `verified`, as in a facts file but for periods and sources.
bool OverlayReader::read_values(const Later& later, const FactSpec& spec, std::vector<Stated>& out) {
  const std::size_t faults = reporter_.count();
  const Words fact = fact_words(reading_.vocabulary, spec);
  reporter_.enter({later.key.raw});
  cursor_.revisit(later.at, [&] {
    std::vector<WrittenValue> written;
    if (!take_written(reading_, spec, written)) return;
    for (const WrittenValue& one : written) {
      Stated stated;
      if (one.period.kind != PeriodKind::none) {
        report_value(reporter_, one, Code::overlay_entry, [&] { return said_of_series_value(fact); });
      } else if (one.source != kNone || one.note != kNone) {
        report_value(reporter_, one, Code::overlay_entry, [&] { return said_of_value_source(fact); });
      } else if (understand(reading_, spec, one, stated) && stated.says_something()) {
        out.push_back(stated);
      }
    }
  });
  reporter_.leave();
  return reporter_.count() == faults && !cursor_.broken();
}

bool OverlayReader::read_reported(const Entry& entry, const FactSpec& spec, Correction& correction) {
  if (entry.reported.at == nullptr) return true;
  correction.says_reported = true;
  return read_values(entry.reported, spec, correction.reported);
}

bool OverlayReader::read_verified(const Entry& entry, const FactSpec& spec, Correction& correction) {
  std::vector<Stated> values;
  if (!read_values(entry.verified, spec, values)) return false;
  if (values.size() == 1) {
    correction.verified = values.front();
    return true;
  }
  reporter_.add(Code::overlay_entry, entry.verified.at,
                [&] { return said_of_verified(fact_words(reading_.vocabulary, spec), values.size()); });
  return false;
}

bool OverlayReader::read_period(const Entry& entry, const char* at, Correction& correction) {
  if (entry.period.empty()) return true;
  const auto period = Period::from_text(trimmed(fold_width(entry.period)));
  if (period) correction.period = *period;
  if (!period) reporter_.add(Code::bad_value, at, [&] { return said_of_period(entry.period); });
  return period.has_value();
}

void OverlayReader::keep_correction(const Entry& entry, const char* at) {
  const auto authority = authority_of(entry, at);
  Correction correction;
  correction.fact = fact_named(entry.fact, at);
  if (!authority || correction.fact == kNone) return;
  const FactSpec& spec = reading_.vocabulary.spec(correction.fact);
  const bool reported = read_reported(entry, spec, correction);
  if (!read_verified(entry, spec, correction) || !reported || !read_period(entry, at, correction)) return;
  correction.entity = entry.entity;
  correction.by = entry.by;
  correction.evidence = overlay_.figures->texts[entry.evidence];
  correction.authority = *authority;
  if (!corrected_.take(correction.fact, correction.entity, correction.period, authority->on, authority->until))
    return reporter_.add(Code::overlay_entry, at,
                         [&] { return said_of_two_corrections(fact_words(reading_.vocabulary, spec), entry.entity); });
  overlay_.corrections.push_back(std::move(correction));
}

void OverlayReader::keep_preference(const Entry& entry, const char* at) {
  const auto authority = authority_of(entry, at);
  const FactId fact = fact_named(entry.fact, at);
  if (!authority || fact == kNone) return;
  const Preference preference{fact, entry.entity, entry.source, entry.over, *authority};
  if (std::find(entry.over.begin(), entry.over.end(), entry.source) != entry.over.end())
    return reporter_.add(Code::overlay_entry, at, [&] { return said_of_same_source(entry.source); });
  if (!preferred_.take(fact, entry.entity, {}, authority->on, authority->until))
    return reporter_.add(Code::overlay_entry, at,
                         [&] { return said_of_two_preferences(fact_words(reading_.vocabulary, reading_.vocabulary.spec(fact))); });
  overlay_.preferences.push_back(preference);
}

}  // namespace zhunsheng::load
