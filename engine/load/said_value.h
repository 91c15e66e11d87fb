// What the reader says of values.
#pragma once

#include <string>
#include <string_view>

#include "load/json_cursor.h"
#include "load/reporter.h"
#include "load/vocabulary.h"
#include "values/quantity_text.h"

namespace zhunsheng::load {

/// The fact as people call it: its Chinese name, its id.
Words fact_words(const Vocabulary& vocabulary, const FactSpec& spec);

Said said_of_value_kind(const Words& fact, const FactSpec& spec, JsonKind found);
Said said_of_no_quantity(const Words& fact, std::string_view text, const NotQuantity& why);
Said said_of_digits(int digits, int exponent);
/// The number of entities that a census states cannot be counted.
Said said_of_census_number();
Said said_of_fraction(const Words& fact, std::string_view text);
Said said_of_bare_share(const Words& fact, std::string_view text, bool percent_fits);
Said said_of_bound(const Words& fact, std::string_view text, const Rational& bound, bool below, std::string_view unit);
Said said_of_unit(const Words& fact, std::string_view unit, std::string_view wanted);
Said said_of_bare_scale(const Words& fact, std::string_view text, std::string_view wanted);
Said said_of_two_units(const Words& fact, std::string_view first, std::string_view second);
Said said_of_rounding(const Words& fact, bool converted, std::string_view wanted);
Said said_of_rounded_kind(const Words& fact);
Said said_of_enumeration(const Words& fact, std::string_view text, const std::vector<std::string>& like,
                         const std::vector<std::string>& all);
Said said_of_empty_text(const Words& fact);
Said said_of_no_value(const Words& fact);
Said said_of_two_values(const Words& fact);
Said said_of_empty_list(const Words& fact);
Said said_of_nested_list(const Words& fact);
Said said_of_nested_series(const Words& fact);
Said said_of_nested_value(const Words& fact);
Said said_of_series_on(const Words& fact);
Said said_of_period(std::string_view text);
Said said_of_mixed_periods(const Words& fact, std::string_view first, std::string_view second);
Said said_of_period_twice(std::string_view text);
Said said_of_too_many_values(const Words& fact, std::size_t limit);
Said said_of_plain_statement(const Words& fact, bool finding);
Said said_of_statement_key(const Words& fact, std::string_view key, const FactSpec& spec);
Said said_of_value_key(const Words& fact, std::string_view key, bool finding);
Said said_of_until(std::string_view on, std::string_view until);
Said said_of_evidence();

}  // namespace zhunsheng::load
