// What the rules and the vocabulary hold: `zhunsheng rules` and `zhunsheng facts`.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "program/program.h"
#include "report/view.h"

namespace zhunsheng::report {

/// Who puts compiled rules into words; explain/ does, and the caller hands it over.
struct Phrasing {
  std::function<Words(NodeId)> expression;
  std::function<Words(RequirementId)> requirement;
};

/// One row a requirement, as in the contract.
void append_rules_json(std::string& out, const Program& program, const Phrasing& phrasing, const View& view);
void append_rules_text(std::string& out, const Program& program, const Phrasing& phrasing, const View& view);

/// The registry of readings: each with its words, its alternatives, and the requirements that rest on it.
void append_readings_list_json(std::string& out, const Program& program, const View& view);
void append_readings_list_text(std::string& out, const Program& program, const View& view);

/// {"types", "enumerations", "facts"}; `wanted`: [fact], the facts that are listed.
void append_vocabulary_json(std::string& out, const Program& program, const Phrasing& phrasing, const View& view,
                            const std::vector<bool>& wanted);
void append_vocabulary_text(std::string& out, const Program& program, const View& view, const std::vector<bool>& wanted);

/// What requirements rest on.
struct Needed {
  std::vector<bool> facts;         ///< [fact]
  std::vector<bool> types;         ///< [class]: over whose members a quantifier goes
  std::vector<bool> requirements;  ///< [requirement]: themselves, and what 符合 refers to
};
/// What stands behind 符合.
struct Behind {
  bool all_versions = false;  ///< of what it names, whichever is in force; else the one that it was compiled with
  bool duties = false;        ///< those of a rule set too
};
Needed needed(const Program& program, const std::vector<RequirementId>& requirements, Behind behind = {});
/// What the requirements need, through formulas, members and what 符合 refers to: those first that say what kind a thing is (学段, 办学类别; not a grade), then as the requirements come to them.
std::vector<FactId> facts_in_order(const Program& program, const std::vector<RequirementId>& requirements);
/// The same: [fact].
std::vector<bool> facts_needed(const Program& program, const std::vector<RequirementId>& requirements);

}  // namespace zhunsheng::report
