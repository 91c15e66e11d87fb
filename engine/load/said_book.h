// What the reader of workbooks says, in both languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "book/filled.h"
#include "load/said.h"

namespace zhunsheng::load {

Said said_of_no_headings();
Said said_of_sheet_left_out();
Said said_of_no_key_column();
Said said_of_column(std::string_view heading, const Names& like);
Said said_of_column_twice(std::string_view column);
Said said_of_column_without_heading(std::string_view column);
Said said_of_merged(std::string_view last);
Said said_of_cell(const FilledCell& cell);  ///< an error, a formula without a value, more digits than are kept
Said said_of_row_without_id();
Said said_of_no_parent_column();
Said said_of_row_without_parent();
Said said_of_row_of_other_parent(std::string_view id);
Said said_of_rows_encoding();
Said said_of_rows_in_quotes();
Said said_of_row_cut();
Said said_of_rows_too_long(std::size_t most);
Said said_of_table_in_utf16();
Said said_of_day(const Words& what, std::string_view day, bool is_text_file);
Said said_of_lost_digits(std::string_view text);
Said said_of_unit_above(std::string_view text);
Said said_of_two_column_units(std::string_view head, std::string_view below);
Said said_of_row_without_type();
Said said_of_unknown_id(std::string_view id);
Said said_of_row_without_entity();
Said said_of_row_left_out(std::string_view text);
Said said_of_remark(std::string_view text);
Said said_of_value_without_fact();
Said said_of_row_twice(std::string_view id, std::string_view first_where);
Said said_of_hidden_rows(const std::vector<std::uint32_t>& rows);
Said said_of_hidden_sheet();
Said said_of_book_twice(std::string_view first);
Said said_of_answer(std::string_view text);
Said said_of_sizes(std::string_view text);
Said said_of_rounded_word(std::string_view text);

}  // namespace zhunsheng::load
