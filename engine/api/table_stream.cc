#include "api/table_stream.h"

#include <algorithm>
#include <fmt/format.h>

#include "api/stream.h"
#include "base/sha256.h"
#include "load/said_book.h"
#include "report/json.h"
#include "source/source.h"
#include "tabulate/read_book.h"
#include "values/fold.h"

namespace zhunsheng::api {
namespace {

constexpr std::size_t kLookAt = 65536;
constexpr std::uint32_t kRowsOfHead = 40;  // headings stand in the first rows

bool has_only_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

/// A document with nothing but the entity that the rows belong to.
std::string document_of(const TableInput& table, std::string_view id) {
  const Program& program = table.tables->vocabulary.program();
  std::string out = R"({"schema":"zhunsheng-facts/1","entities":[{"id":)";
  report::append_json_string(out, id);
  out += R"(,"type":)";
  report::append_json_string(out, program.text(program.types[table.tables->of].name.id));
  return out + "}]}";
}

/// 上级代码 of the first row below the head.
const FilledCell* parent_of(const FilledSheet& sheet, const TableHead& head) {
  const auto found = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](const FilledCell& cell) { return cell.place.row >= head.rows && cell.place.column == head.parent; });
  return found == sheet.cells.end() ? nullptr : &*found;
}

/// The table has all there are: as many as it lists.
void take_as_census(const Program& program, TypeId type, Facts& facts) {
  Entity& top = facts.entities.front();
  const Slice known = top.census;
  const auto begin = static_cast<std::uint32_t>(facts.census.size());
  for (std::uint32_t i = 0; i < known.count; ++i) {
    const Census one = facts.census[known.begin + i];
    if (one.type == type) return;
    facts.census.push_back(one);
  }
  const auto count =
      std::count_if(facts.entities.begin(), facts.entities.end(), [&](const Entity& one) { return program.belongs(one.type, type); });
  top.census = {begin, known.count + 1};
  facts.census.push_back({type, count});
}

void refuse(Code code, std::string where, load::Said said, Diagnostics& diagnostics) {
  diagnostics.add(load::diagnostic_of(code, std::move(said), true, std::move(where)));
}

/// Whether every row is of the one entity that the group belongs to.
bool all_below(const Facts& facts, std::string_view id, const std::vector<BookDocument>& documents, Diagnostics& diagnostics) {
  const Entity& top = facts.entities.front();
  if (top.id == id && top.end == facts.entities.size()) return true;
  const Entity& other = top.id == id ? facts.entities[top.end] : top;
  std::string where;
  for (const BookDocument& document : documents)
    if (other.line > 0 && other.line <= document.lines.size()) where = document.lines[other.line - 1];
  refuse(Code::bad_form, std::move(where), load::said_of_row_of_other_parent(id), diagnostics);
  return false;
}

bool may_stand_below(const Program& program, TypeId type, TypeId above) {
  const auto parents = program.list(program.types[type].parents);
  return std::any_of(parents.begin(), parents.end(), [&](TypeId one) { return program.belongs(above, one); });
}

void refuse_type(const Tables& tables, const TableHead& head, std::string_view name, Diagnostics& diagnostics) {
  const Program& program = tables.vocabulary.program();
  const Name& rows = program.types[head.type].name;
  const Name& above = program.types[tables.of].name;
  refuse(Code::bad_form, std::string(name),
         {{fmt::format("表里是{}，不能归入{}", program.text(rows.zh), program.text(above.zh)),
           fmt::format("its rows are of type {}, which does not stand below {}", program.text(rows.id), program.text(above.id))},
          {"--by 写各行的直接上级的类型", "--by names the type right above the rows"}},
         diagnostics);
}

}  // namespace

Diagnostic not_a_top(const Program& program, TypeId of, std::string_view name, std::uint32_t line) {
  const Name& type = program.types[of].name;
  load::Said said{{fmt::format("与表格一起逐县测算的行，每行应是一个{}", program.text(type.zh)),
                   fmt::format("beside tables each line is one {}", program.text(type.id))},
                  {"上级（市、省）另行测算", "measure what is above it in a run of its own"}};
  return load::diagnostic_of(Code::facts_shape, std::move(said), false, where_of_line(name, line));
}

std::unique_ptr<TableInput> open_table(CheckRun& run, FactsInput& input, const Tables& tables, End& end) {
  const auto begin = input.reader.peek(kLookAt);
  if (!begin) {
    run.output.message(cannot_read(begin.error(), run.output.display));
    end.ending = Ending::failed;
    return nullptr;
  }
  std::string_view first = begin.value();
  if (first.size() >= kLookAt) first = first.substr(0, first.rfind('\n') + 1);
  end.ending = Ending::unsound;
  if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF")) {
    refuse(Code::facts_encoding, input.name, load::said_of_table_in_utf16(), run.diagnostics);
    return nullptr;
  }
  auto out = std::make_unique<TableInput>();
  out->tables = &tables;
  out->separator = table_separator(first);
  first = first.substr(0, bytes_of_rows(first, out->separator, kRowsOfHead));
  FilledBook book;
  if (!read_book(first, input.name, run.rules.state().limits, book, run.diagnostics)) return nullptr;
  Diagnostics found;
  const auto head = head_of_table(book, tables.vocabulary, found);
  for (const Diagnostic& one : found.list()) out->said.insert(one.where);
  if (head && !may_stand_below(tables.vocabulary.program(), head->type, tables.of)) refuse_type(tables, *head, input.name, found);
  const bool sound = !found.has_errors() && head.has_value();
  run.diagnostics.merge(std::move(found));
  if (!sound) return nullptr;
  end.ending = Ending::done;
  out->where = *head;
  out->head = std::string(first.substr(0, bytes_of_rows(first, out->separator, head->rows)));
  if (out->head.ends_with('\n') || out->head.ends_with('\r')) out->head.pop_back();
  out->head_is_utf8 = !has_only_ascii(out->head) && first_invalid_utf8(out->head) == std::string_view::npos;
  input.header = out->head;
  input.reader.take(out->head.size());
  return out;
}

bool read_group(FactsReader& reader, const TableInput& table, const RowGroup& group, const Limits& limits, Facts& facts, std::string& id,
                Diagnostics& diagnostics) {
  const auto stop = [&](Code code, std::uint32_t column, load::Said said) {
    refuse(code, cell_where(group.name, "", {group.first, column}), std::move(said), diagnostics);
    return false;
  };
  if (group.fault == TableGroup::Fault::unclosed) return stop(Code::book_unreadable, 0, load::said_of_rows_in_quotes());
  if (group.fault == TableGroup::Fault::too_long) return stop(Code::facts_too_large, 0, load::said_of_rows_too_long(limits.book_bytes));
  if (group.fault == TableGroup::Fault::cut) return stop(Code::book_unreadable, 0, load::said_of_row_cut());
  if (table.head_is_utf8 && first_invalid_utf8(group.rows) != std::string_view::npos)
    return stop(Code::facts_encoding, 0, load::said_of_rows_encoding());
  FilledBook book;
  book.name = std::string(group.name);
  if (!read_book(table.head + "\n" + std::string(group.rows), group.name, limits, book, diagnostics)) return false;
  FilledSheet& sheet = book.sheets.front();
  const FilledCell* const parent = parent_of(sheet, table.where);
  if (parent == nullptr) return stop(Code::bad_form, table.where.parent, load::said_of_row_without_parent());
  id = std::string(trimmed(parent->text));
  for (FilledCell& cell : sheet.cells)
    if (cell.place.row >= table.where.rows) cell.place.row += group.first - table.where.rows;
  Diagnostics found;
  const auto documents = documents_of({book}, table.tables->vocabulary, found);
  const bool sound = !found.has_errors();
  for (const Diagnostic& one : found.list())
    if (!table.said.contains(one.where)) diagnostics.add(one);
  reader.begin(facts);
  const auto top = table.tables->tops.find(id);
  if (top != table.tables->tops.end())
    reader.add_line(top->second.text, table.tables->names[top->second.at.input], top->second.at.number, diagnostics);
  else
    reader.add(document_of(table, id), group.name, diagnostics);
  for (const BookDocument& document : documents) reader.add(document.json, document.name, diagnostics, &document.lines);
  if (!reader.finish(diagnostics) || !sound || !all_below(facts, id, documents, diagnostics)) return false;
  if (table.tables->complete) take_as_census(table.tables->vocabulary.program(), table.where.type, facts);
  return true;
}

std::string digest_of_group(const TableInput& table, std::string_view rows, const std::string& id) {
  Sha256 hash;
  const auto add = [&](std::string_view part) {
    hash.add(std::as_bytes(std::span(part)));
    hash.add(std::as_bytes(std::span("\n", 1)));
  };
  add(table.head);
  add(rows);
  if (const auto top = table.tables->tops.find(id); top != table.tables->tops.end()) add(top->second.text);
  add(table.tables->complete ? "complete" : "");
  return text(hash.finish());
}

}  // namespace zhunsheng::api
