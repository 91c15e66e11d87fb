// What the rules and the vocabulary hold: `zhunsheng rules` and `zhunsheng facts`.
#pragma once

#include <functional>
#include <string>

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

/// {"types", "enumerations", "facts"}
void append_vocabulary_json(std::string& out, const Program& program, const Phrasing& phrasing, const View& view);
void append_vocabulary_text(std::string& out, const Program& program, const View& view);

}  // namespace zhunsheng::report
