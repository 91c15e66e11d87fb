// What the reader of overlays says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/reporter.h"

namespace zhunsheng::load {

Said said_of_unknown_requirement(std::string_view id, const std::vector<std::string>& like);
Said said_of_rule_for_requirement(std::string_view id, const std::vector<std::string>& requirements);
Said said_of_unknown_reading(std::string_view id, const std::vector<std::string>& like);
Said said_of_unknown_alternative(std::string_view id, std::string_view reading, const std::vector<std::string>& all);
Said said_of_incomplete_entry(std::string_view key);
Said said_of_needless_reason(std::string_view id);
Said said_of_entry_dates(std::string_view on, std::string_view until);
Said said_of_two_alternatives(std::string_view reading);

// Levels
Said said_of_unknown_level(std::string_view level);
Said said_of_lower_level(std::string_view body, const Words& has, const Words& needs, bool of_reading);
Said said_of_unsettled_level(std::string_view body, const Words& needs);

// Corrections and preferences
Said said_of_too_few_people(std::size_t count);
Said said_of_verified(const Words& fact, std::size_t values);
Said said_of_series_value(const Words& fact);
Said said_of_value_source(const Words& fact);
Said said_of_two_corrections(const Words& fact, std::string_view entity);
Said said_of_two_preferences(const Words& fact);
Said said_of_same_source(std::string_view source);

/// A correction that does not fit the facts of its entity.
struct Misfit {
  Words fact;
  std::string_view entity;
};
Said said_of_other_reported(const Misfit& of, const Words& says, const Words& facts);
Said said_of_nothing_reported(const Misfit& of, const Words& says);
Said said_of_something_reported(const Misfit& of, const Words& facts);
Said said_of_needed_period(const Misfit& of, const std::string& periods);
Said said_of_needless_period(const Misfit& of, std::string_view period);
Said said_of_fact_not_there(const Misfit& of, const Words& type);
Said said_of_entity_not_there(std::string_view entity);
Said said_of_idle_preference(const Words& fact, std::string_view source);
Said said_of_other_kind_of_period(const Misfit& of, std::string_view period, const std::string& periods);

}  // namespace zhunsheng::load
