// What is known of a fact, as a form shows it.
#pragma once

#include <string>
#include <vector>

#include "facts/facts.h"
#include "program/program.h"

namespace zhunsheng::report {

struct FormValue {
  std::string text;
  bool number = false;
};
/// In the fact's unit; a share as a percentage.
FormValue form_value(const Program& program, const Facts& facts, FactId fact, const FactCell& cell);

/// All that is stated of a fact of an entity: a plain value is one record without attributes.
std::vector<Stated> statements_of(const Program& program, const Facts& facts, EntityId entity, FactId fact);

std::string day_text(std::int32_t day);  ///< "2026-09-01"; empty for none
std::string_view source_id(const Facts& facts, std::uint32_t source);
std::string_view text_at(const Facts& facts, std::uint32_t text);

bool is_statement(const FactDef& fact);
bool is_numeric(const FactDef& fact);

/// Periods that the requirements ask a fact for, the latest first; none where a single figure does.
std::vector<std::vector<Period>> periods_asked(const Program& program, const std::vector<RequirementId>& requirements, Date as_of);

}  // namespace zhunsheng::report
