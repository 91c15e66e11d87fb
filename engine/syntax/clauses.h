// The table of a 条款: its columns and the classes of its rows, in both languages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax.h"
#include "syntax/table_words.h"

namespace zhunsheng::syntax {

enum class ClauseColumn : std::uint8_t { quote, row_class, id, reason, requirement, english, subject, condition, every, responsible };
inline constexpr std::size_t kClauseColumns = 10;

/// What a row of the table is: a duty by its modality, or why it is none.
enum class ClauseClass : std::uint8_t {
  must,
  must_not,
  strive,
  in_principle,
  encourage,
  advance,
  may,
  judgement,
  declaratory,
  deferred,
};

/// By the word of the heading; null if there is no such column.
const TableWord<ClauseColumn>* find_clause_column(std::string_view word);
const TableWord<ClauseClass>* find_clause_class(std::string_view word);
/// The heading that is usual.
const TableWord<ClauseColumn>& clause_column(ClauseColumn column);
/// All classes as a list: "应、不得、…"
std::string clause_class_words(bool english);

/// The rows of a block's table, the heading first: those before any label and those below one.
std::vector<const Row*> rows_of(const Block& block);

}  // namespace zhunsheng::syntax
