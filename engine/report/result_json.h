// zhunsheng-result/1: the pieces that `--format json` and `--format ndjson` share, and the document.
#pragma once

#include <string>

#include "report/json.h"
#include "report/members.h"
#include "report/result.h"

namespace zhunsheng::report {

/// The members of the head: schema, tool, as_of, as_of_from.
void append_head(Json& json, const Head& head);
/// "rulesets": with status and reason where `outcome` is given.
void append_rulesets(Json& json, const Head& head, const std::vector<RuleSetOutcome>* outcome);
/// "overlays": [{"digest", …}]. `use`: null while the facts are not known.
void append_overlays(Json& json, const Head& head, const OverlayUse* use);
/// One entity with its conclusions and verdicts.
void append_entity(Json& json, const Result& result, const EntityResult& entity);
void append_verdict(Json& json, const Result& result, const Verdict& verdict);
void append_explanation(Json& json, const Result& result, const RequirementDef& requirement, const Explanation& explanation);
/// "readings": [{"id","status"}], one a combination.
void append_readings(Json& json, const Result& result, const RequirementDef& requirement, const Verdict& verdict);
void append_causes(Json& json, std::string_view name, const Program& program, const std::vector<Cause>& causes);

/// The entities of one body as members of the document's array, joined by commas.
void append_entities_json(std::string& out, const Result& result);
/// The whole document around its entities.
void append_result_json(std::string& out, const Head& head, const StreamEnd& end, std::string_view entities, const Diagnostics& diagnostics,
                        const Sources& sources);
/// What stands in its place where rules or facts are unsound: {"schema": "zhunsheng-diagnostics/1", "tool", "diagnostics"}.
void append_diagnostics_document(std::string& out, std::string_view tool_version, const Diagnostics& diagnostics, const Sources& sources);

}  // namespace zhunsheng::report
