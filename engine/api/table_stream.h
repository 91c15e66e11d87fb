// Tables of any length (.csv), judged group by group: rows next to each other with one 上级代码 are the schools of one county. What the county says of
// itself stands on a line of a stream that is read before.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "api/check.h"
#include "api/id_roll.h"
#include "load/books.h"
#include "load/load.h"
#include "load/vocabulary.h"
#include "tabulate/table_groups.h"

namespace zhunsheng::api {

/// A line of a stream that stands for an entity with rows in tables.
struct TopLine {
  std::string text;
  LineAt at;
};

/// What all tables of a run share.
struct Tables {
  explicit Tables(const Program& program) : vocabulary(program) {}
  load::Vocabulary vocabulary;
  TypeId of = kNone;      ///< what the rows are grouped by
  bool complete = false;  ///< the tables hold all there are: their number is the census
  std::unordered_map<std::string, TopLine> tops;
  std::vector<std::string> names;  ///< of the inputs
};

/// One table: what stands before each of its groups.
struct TableInput {
  const Tables* tables = nullptr;
  std::string head;           ///< its first rows, without the last line break
  bool head_is_utf8 = false;  ///< it has more than ASCII, and is UTF-8
  TableHead where;
  char separator = ',';
  std::set<std::string> said;  ///< places of the head that were spoken of
};

/// Takes the head off a table. Nothing where there is none (`end` or the run's diagnostics say why).
std::unique_ptr<TableInput> open_table(CheckRun& run, FactsInput& input, const Tables& tables, End& end);

/// A line of a stream beside tables whose entity is not what their rows are grouped by.
Diagnostic not_a_top(const Program& program, TypeId of, std::string_view name, std::uint32_t line);

/// The rows of one group of a table.
struct RowGroup {
  std::string_view rows;
  std::uint32_t first = 0;  ///< of its rows, from 0
  TableGroup::Fault fault = TableGroup::Fault::none;
  std::string_view name;  ///< of the table
};
/// Reads them with the line of the entity they belong to, whose `id` is given as soon as it is known. False: they must not be judged.
bool read_group(FactsReader& reader, const TableInput& table, const RowGroup& group, const Limits& limits, Facts& facts, std::string& id,
                Diagnostics& diagnostics);

/// Of everything that the verdicts of a group rest on.
std::string digest_of_group(const TableInput& table, std::string_view rows, const std::string& id);

}  // namespace zhunsheng::api
