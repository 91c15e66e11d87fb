// What the reader of facts says, in both languages. Nothing here decides anything.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "load/json_cursor.h"
#include "load/reporter.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

using Names = std::vector<std::string>;

std::string joined(const Names& names, std::string_view separator);

// Shape
Said said_of_unknown_key(std::string_view key, const Names& like, const Names& allowed);
Said said_of_repeated_key(std::string_view key);
Said said_of_kind(std::string_view key, JsonKind wanted, JsonKind found);
Said said_of_document_kind(JsonKind found);
Said said_of_missing_key(std::string_view key, Words what);
Said said_of_personal();
Said said_of_date(std::string_view text);
Said said_of_truth(std::string_view text);
Said said_of_schema(std::string_view found, std::string_view wanted);
Said said_of_line_as_document();
Said said_of_document_as_line();
Said said_of_late_header();
Said said_of_as_of(std::string_view here, std::string_view there, std::string_view where_there);
Said said_of_source(std::string_view id, std::size_t uses, const Names& like);
Said said_of_source_twice(std::string_view id);

// Entities
Said said_of_type(std::string_view name, const Names& like, const Names& all);
Said said_of_entity_twice(std::string_view id, std::string_view first_where);
Said said_of_id_of_other_line(std::string_view id, std::string_view first_where);
Said said_of_other_type(std::string_view id, const Words& here, const Words& there, std::string_view where_there);
Said said_of_other_parent(std::string_view id, std::string_view here, std::string_view there, std::string_view where_there);
Said said_of_other_census(std::string_view type, std::int64_t here, std::int64_t there, std::string_view where_there);
Said said_of_cycle(const Names& ids);
Said said_of_rank(Words child, Words parent);
Said said_of_census_type(std::string_view name, const Names& like);
Said said_of_too_many_entities(std::size_t limit);

// Facts
Said said_of_unknown_fact(std::string_view key, const Names& like);
Said said_of_shared_name(std::string_view key, const Names& ids);
Said said_of_fact_elsewhere(Words fact, Words type, const std::vector<Words>& types);
Said said_of_fact_twice(Words fact);
Said said_of_other_name(std::string_view id, std::string_view here, std::string_view there, std::string_view where_there);
Said said_of_same_name(std::string_view name, std::string_view other_id, std::string_view where_there);
/// A fact as it is called, and the value that it has.
struct SaidFigure {
  Words name, value;
};
Said said_of_part_above(const SaidFigure& part, const SaidFigure& whole, std::pair<std::string_view, std::string_view> entity,
                        std::string_view where_whole);
Said said_of_differing(const Words& fact, const Words& here, const Words& there, std::string_view where_there);

}  // namespace zhunsheng::load
