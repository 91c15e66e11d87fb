// What the entries of an overlay name, and whether the body that decided may decide that.
#include <algorithm>
#include <memory>
#include <span>

#include "base/sha256.h"
#include "load/body_level.h"
#include "load/document_reader.h"
#include "load/encoding.h"
#include "load/load.h"
#include "load/overlay_reader.h"
#include "load/said.h"
#include "load/said_overlay.h"
#include "load/said_syntax.h"
#include "outcome/stated_words.h"

namespace zhunsheng::load {

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
  const auto found = requirements(entry.requirement, at);
  const auto authority = authority_of(entry, at);
  if (!authority) return;
  for (const RequirementId id : found) {
    if (!may_decide(entry, program_.rules[program_.requirements[id].rule].ruleset, false, at)) return;
    overlay_.waivers.push_back({id, entry.entity, *authority});
  }
}

void OverlayReader::keep_reason(const Entry& entry, const char* at) {
  const auto found = requirements(entry.requirement, at);
  const auto authority = authority_of(entry, at);
  if (!authority) return;
  for (const RequirementId id : found) {
    if (program_.requirements[id].modality != Modality::in_principle)
      return reporter_.add(Code::overlay_entry, at, [&] { return said_of_needless_reason(entry.requirement); });
    overlay_.reasons.push_back({id, entry.entity, *authority});
  }
}

void OverlayReader::keep_reading(const Entry& entry, const char* at) {
  const auto authority = authority_of(entry, at);
  if (!authority) return;
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
    if (!may_decide(entry, ruleset_of_reading(i), true, at)) return;
    const ConfirmedReading confirmed{i, chosen, *authority};
    if (contradicts(confirmed)) return reporter_.add(Code::overlay_entry, at, [&] { return said_of_two_alternatives(entry.reading); });
    overlay_.readings.push_back(confirmed);
  }
  if (!known)
    reporter_.add(Code::overlay_entry, at, [&] { return said_of_unknown_reading(entry.reading, close_names(entry.reading, names)); });
}

bool OverlayReader::contradicts(const ConfirmedReading& confirmed) const {
  return std::any_of(overlay_.readings.begin(), overlay_.readings.end(), [&](const ConfirmedReading& other) {
    return other.reading == confirmed.reading && other.alternative != confirmed.alternative &&
           stand_together(other.authority, confirmed.authority);
  });
}

// ---- Levels -------------------------------------------------------------------------------------------------------------------------------

/// Nothing where the level that it names is none.
std::optional<Authority> OverlayReader::authority_of(const Entry& entry, const char* at) {
  Authority authority{entry.body, entry.document, entry.reason, Date{entry.on.value_or(0)}, {INT32_MAX}, kNoLevel, {}};
  if (entry.until) authority.until = Date{*entry.until};
  authority.where = where_text(reporter_.file(), reporter_.place(at), path_text(reporter_.path()));
  if (entry.level.empty()) {
    if (const auto levels = levels_of_body(entry.body); levels && levels->highest == levels->lowest) authority.level = levels->highest;
    return authority;
  }
  const auto level = level_named(program_, entry.level);
  if (!level) {
    reporter_.add(Code::overlay_entry, at, [&] { return said_of_unknown_level(entry.level); });
    return std::nullopt;
  }
  authority.level = *level;
  return authority;
}

bool OverlayReader::may_decide(const Entry& entry, RuleSetId ruleset, bool of_reading, const char* at) {
  const auto needed = ruleset == kNone ? std::nullopt : level_of(program_, program_.rulesets[ruleset]);
  if (!needed) return true;
  auto levels = levels_of_body(entry.body);
  if (!entry.level.empty())
    if (const auto level = level_named(program_, entry.level)) levels = Levels{*level, *level};
  if (levels && levels->lowest <= *needed) return true;
  if (levels && levels->highest > *needed) {
    reporter_.add(Code::overlay_level, at,
                  [&] { return said_of_lower_level(entry.body, level_words(levels->highest), level_words(*needed), of_reading); });
    return false;
  }
  if (!said_level_) {
    ++warnings_;
    reporter_.add(Code::overlay_level_open, at, [&] { return said_of_unsettled_level(entry.body, level_words(*needed)); });
  }
  said_level_ = true;
  return true;
}

/// Of the requirements that rest on it, the rule set of the highest level; else by the name that its id begins with.
RuleSetId OverlayReader::ruleset_of_reading(std::uint32_t reading) const {
  RuleSetId highest = kNone;
  for (const RequirementDef& def : program_.requirements) {
    const auto readings = program_.list(def.readings);
    if (std::find(readings.begin(), readings.end(), reading) == readings.end()) continue;
    const RuleSetId id = program_.rules[def.rule].ruleset;
    const auto level = level_of(program_, program_.rulesets[id]);
    if (highest == kNone || (level && *level < level_of(program_, program_.rulesets[highest]).value_or(kBelowCounty))) highest = id;
  }
  if (highest != kNone) return highest;
  const std::string_view id = program_.text(program_.readings[reading].name.id);
  for (RuleSetId i = 0; i < program_.rulesets.size(); ++i)
    if (id.starts_with(std::string(program_.text(program_.rulesets[i].id)) + ".")) return i;
  return kNone;
}

}  // namespace zhunsheng::load

namespace zhunsheng {

namespace {

/// Gives the number of warnings.
std::size_t read_entries(const Program& program, const Limits& limits, std::string_view content, load::Reporter& reporter,
                         Overlay& overlay) {
  using namespace load;
  if (!overlay.figures) {
    overlay.figures = std::make_shared<Facts>();
    overlay.figures->reset(program);
  }
  const Vocabulary vocabulary(program);
  SourceBook sources;
  sources.begin(*overlay.figures);
  JsonCursor cursor(content, limits.facts_depth);
  Reading reading{vocabulary, limits, *overlay.figures, sources, cursor, reporter, TextStore(*overlay.figures)};
  OverlayReader reader(reading, overlay);
  reader.read();
  report_fault(cursor, reporter, limits.facts_depth);
  return reader.warnings();
}

}  // namespace

bool load_overlay(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Overlay& overlay,
                  Diagnostics& diagnostics) {
  using namespace load;
  const std::string_view content = without_mark(json);
  const NamedText file{std::string(name), {}};
  Reporter reporter(file, content, 1, diagnostics);
  const std::size_t bad = first_bad_byte(content);
  std::size_t warnings = 0;
  if (content.size() > limits.facts_line_bytes) {
    reporter.add(Code::facts_too_large, content.data(), [&] { return said_of_size(limits.facts_line_bytes); });
  } else if (bad != std::string_view::npos) {
    reporter.add(Code::facts_encoding, content.data() + bad, [&] { return said_of_encoding(content, bad); });
  } else {
    warnings = read_entries(program, limits, content, reporter, overlay);
  }
  if (!overlay.digest.empty()) overlay.digest += ' ';
  overlay.digest += text(Sha256::of(std::as_bytes(std::span(json))));
  return reporter.count() == warnings;
}

}  // namespace zhunsheng
