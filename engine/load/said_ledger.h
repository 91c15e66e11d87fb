// What the reader of old ledgers says, in both languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/said.h"

namespace zhunsheng::load {

Said said_of_no_ledger();
Said said_of_result_book();
Said said_of_ledger_id(std::string_view id);
Said said_of_ledger_id_of_two(std::string_view id, std::string_view first_where);
Said said_of_ledger_id_twice(std::string_view id, std::string_view first_where);
Said said_of_ledger_pending();
Said said_of_ledger_formulas(const std::vector<std::string>& cells);
Said said_of_ledger_merged(const std::vector<std::string>& cells);
Said said_of_ledger_above();
Said said_of_ledger_note();
Said said_of_ledger_sheet();
Said said_of_ledger_second(std::string_view first);

}  // namespace zhunsheng::load
