// What stands beside rules and facts: waivers, confirmed readings, reasons. docs/semantics.md section 10.
#pragma once

#include <string>
#include <vector>

#include "program/program.h"
#include "values/time.h"

namespace zhunsheng {

struct Authority {
  std::string body, document, reason;
  Date on;
  Date until{INT32_MAX};
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
struct Overlay {
  std::vector<Waiver> waivers;
  std::vector<ConfirmedReading> readings;
  std::vector<Justification> reasons;
  std::string digest;
};

}  // namespace zhunsheng
