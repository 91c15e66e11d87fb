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

}  // namespace zhunsheng::load
