// What stands beside rules and facts: waivers, confirmed readings, reasons, corrections, preferences between sources.
// docs/semantics.md section 10.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "facts/facts.h"
#include "program/program.h"
#include "values/time.h"

namespace zhunsheng {

/// Levels of government by the digits of their division codes; a higher level has fewer.
inline constexpr int kNation = 0, kProvince = 2, kCity = 4, kCounty = 6, kBelowCounty = 9, kNoLevel = -1;

struct Authority {
  std::string body, document, reason;
  Date on;
  Date until{INT32_MAX};
  int level = kNoLevel;  ///< of the body: as given, or where its name leaves no doubt
  std::string where{};   ///< of the entry: "overlay.json:3:5 /waivers/0"; two records of one entry have the same
};
struct Waiver {
  RequirementId requirement = kNone;
  std::string entity;  ///< id
  Authority authority;
};
struct ConfirmedReading {
  std::uint32_t reading = kNone;
  std::uint32_t alternative = kNone;  ///< index into Program::alternatives
  Authority authority;
};
struct Justification {
  RequirementId requirement = kNone;
  std::string entity;
  Authority authority;
};
/// A verified value in place of what was reported.
struct Correction {
  std::string entity;
  FactId fact = kNone;
  Period period;                 ///< of a series; kind none otherwise
  bool says_reported = false;    ///< it names what was reported
  std::vector<Stated> reported;  ///< as it names it; empty: that nobody reported anything
  Stated verified;               ///< as `reported`, into Overlay::figures
  std::vector<std::string> by;   ///< two or more
  std::string evidence;
  Authority authority;
};
/// Of several statements of one figure, which counts.
struct Preference {
  FactId fact = kNone;
  std::string entity;             ///< empty: every one
  std::string source;             ///< id or title
  std::vector<std::string> over;  ///< ids or titles; empty: every other
  Authority authority;
};
struct Overlay {
  std::vector<Waiver> waivers;
  std::vector<ConfirmedReading> readings;
  std::vector<Justification> reasons;
  std::vector<Correction> corrections;
  std::vector<Preference> preferences;
  std::shared_ptr<Facts> figures;  ///< what the values of corrections point into; shared by copies, never changed once it is read
  bool synthetic = false;
  std::string digest;
};

/// True if the entry stands on the day.
inline bool stands_on(const Authority& authority, Date day) { return authority.on <= day && day <= authority.until; }
/// True if there is a day on which both stand.
inline bool stand_together(const Authority& a, const Authority& b) { return a.on <= b.until && b.on <= a.until; }

}  // namespace zhunsheng
