// The command line as it was given.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/zhunsheng.h"
#include "cli/host.h"
#include "cli/progress.h"

namespace zhunsheng::cli {

enum class Verb : std::uint8_t { check, explain, rules, facts, test, verify, coverage, show, compare, form, gap, changes, report, build };
enum class FailOn : std::uint8_t { violation, shortfall, open, never };

struct Command {
  Verb verb = Verb::check;
  std::vector<std::string> facts;       ///< check, explain
  std::string key;                      ///< explain
  std::vector<std::string> rule_paths;  ///< --rules; of test: its arguments
  api::CheckOptions check;
  std::optional<FailOn> fail_on;
  std::string output;
  Colour colour = Colour::automatic;
  int width = 0;
  ShowProgress progress = ShowProgress::automatic;
  bool strict = false;                   ///< test
  bool readings = false;                 ///< rules --readings
  std::optional<std::string> schema_of;  ///< facts --json-schema [TYPE]
  api::SourcesOptions sources;           ///< sources verify, coverage, show
  api::CompareOptions compare;
  api::ChangesOptions changes;
  std::vector<std::string> old_rule_paths;  ///< changes
  api::FormOptions form;
  api::ReportOptions report;
  std::string update;  ///< gap --update
};

/// The command, or the exit status where there is nothing more to do: help was printed, or the usage is wrong (and was said).
struct Parsed {
  std::optional<Command> command;
  int status = 0;
};
Parsed parse_command(int count, char** values, api::Language language);

inline constexpr int kWrongUsage = 64;

}  // namespace zhunsheng::cli
