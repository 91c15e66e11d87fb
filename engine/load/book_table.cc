#include "load/book_table.h"

#include <algorithm>

#include "load/personal.h"
#include "load/said.h"
#include "load/said_book.h"
#include "values/fold.h"
#include "values/unit.h"

namespace zhunsheng::load {
namespace {

constexpr std::size_t kSearchedRows = 30;  // headings stand near the top
constexpr std::size_t kFewestHeadings = 2;

/// "学校", "school": the type that a sheet or a census heading names.
TypeId type_named(const Vocabulary& vocabulary, std::string_view name) { return vocabulary.type(trimmed(name)); }

/// A unit that some figure can be given in: any noun would do for one.
bool is_unit(const Vocabulary& vocabulary, std::string_view text) {
  if (text == "%") return true;
  const auto literal = parse_unit(std::string(text));
  if (!literal) return false;
  for (FactId fact = 0; fact < vocabulary.program().facts.size(); ++fact)
    if (const FactSpec& spec = vocabulary.spec(fact); spec.numeric && !spec.unit_text.empty() && adapts(*literal, spec.unit)) return true;
  return false;
}

/// "教学仪器设备值（万元）": what stands before the unit in brackets, and the unit. Other words in brackets may mean another figure.
std::pair<std::string, std::string> without_unit(const Vocabulary& vocabulary, std::string_view heading) {
  std::string close = plain_heading(heading);
  const std::size_t bracket = close.rfind('(');
  if (bracket == std::string::npos || bracket == 0 || !close.ends_with(')')) return {std::move(close), {}};
  std::string unit = close.substr(bracket + 1, close.size() - bracket - 2);
  if (unit.starts_with("单位:")) unit.erase(0, std::string_view("单位:").size());
  if (!is_unit(vocabulary, unit)) return {std::move(close), {}};
  return {close.substr(0, bracket), std::move(unit)};
}

/// The fact that a heading names: its name as it stands, or without a unit in brackets behind it, which is put into `unit`.
FactId fact_named(const Vocabulary& vocabulary, std::string_view text, TypeId type, std::string* unit = nullptr) {
  const std::string plain(trimmed(text));
  if (const FactId found = vocabulary.fact(plain, type); found != kNone) return found;
  if (const FactId found = vocabulary.fact(plain_heading(plain), type); found != kNone) return found;
  auto [name, in_brackets] = without_unit(vocabulary, plain);
  if (in_brackets.empty()) return kNone;
  if (unit != nullptr) *unit = std::move(in_brackets);
  return vocabulary.fact(name, type);
}

bool is_known(const Vocabulary& vocabulary, std::string_view text) {
  return heading_of(text) || !census_heading(text).empty() || fact_named(vocabulary, text, kNone) != kNone;
}

/// Of facts that stand in the headings, the class that declares all; of several the first that is no kind of another.
TypeId type_by_facts(const Vocabulary& vocabulary, const SheetTable& table) {
  const Program& program = vocabulary.program();
  for (TypeId type = 0; type < program.types.size(); ++type) {
    bool any = false;
    bool all = true;
    for (const Column& column : table.columns)
      if (column.fact != kNone) {
        any = true;
        const Name& name = program.facts[column.fact].name;
        all = all && program.slot(type, vocabulary.fact(program.text(name.zh), type)) != kNone;
      }
    if (any && all && program.types[type].kind_of == kNone) return type;
  }
  return kNone;
}

class TableFinder {
 public:
  TableFinder(const FilledSheet& sheet, const Vocabulary& vocabulary, CellReporter& reporter)
      : sheet_(sheet), vocabulary_(vocabulary), reporter_(reporter) {}

  std::optional<SheetTable> find(bool is_text_file) {
    SheetTable table;
    auto rows = rows_of(sheet_);
    const auto head = head_row(rows);
    if (!head) return none(is_text_file, rows.empty());
    table.head_row = rows[*head].first;
    table.type = type_named(vocabulary_, sheet_.name);
    for (std::size_t i = 0; i < *head; ++i) check_units_above(rows[i].second);
    name_columns(rows[*head].second, table);
    table.is_list =
        table.column(Heading::fact) != nullptr && (table.column(Heading::value) != nullptr || table.column(Heading::answer) != nullptr);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(*head) + 1);
    table.rows = std::move(rows);
    const bool sources = table.column(Heading::id) != nullptr && table.column(Heading::title) != nullptr;
    if (!table.is_list && !sources && table.column(Heading::id) == nullptr && table.column(Heading::name) == nullptr) {
      reporter_.add(Code::bad_form, sheet_, {table.head_row, 0}, said_of_no_key_column());
      return {};
    }
    if (!table.is_list && table.type == kNone && !sources) table.type = type_by_facts(vocabulary_, table);
    if (!table.is_list && !sources) take_column_rows(table);
    check_merged(table);
    return table;
  }

 private:
  std::optional<SheetTable> none(bool is_text_file, bool empty) {
    if (is_text_file)
      reporter_.add_sheet(Code::bad_form, sheet_, said_of_no_headings());
    else if (!empty && (type_named(vocabulary_, sheet_.name) != kNone || sheet_.name == kMoreSheet || sheet_.name == kStatementSheet))
      reporter_.add_sheet(Code::bad_form, sheet_, said_of_no_headings());
    else if (!empty && !is_aside(sheet_.name))
      reporter_.add_sheet(Code::book_notice, sheet_, said_of_sheet_left_out());
    return {};
  }

  std::optional<std::size_t> head_row(const std::vector<std::pair<std::uint32_t, CellsOfRow>>& rows) const {
    std::size_t most = kFewestHeadings - 1;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < rows.size() && i < kSearchedRows; ++i) {
      const auto known = static_cast<std::size_t>(std::count_if(rows[i].second.begin(), rows[i].second.end(), [&](const auto& cell) {
        return cell.second->kind == CellKind::text && is_known(vocabulary_, cell.second->text);
      }));
      if (known > most) {
        most = known;
        found = i;
      }
    }
    return found;
  }

  /// "单位：万元" over a table: it changes what the figures mean, and says not of which.
  void check_units_above(const CellsOfRow& cells) {
    for (const auto& [column, cell] : cells) {
      const std::string text = plain_heading(cell->text);
      const std::size_t at = text.find("单位:");
      if (cell->kind != CellKind::text || at == std::string::npos || cell->place.column != column) continue;
      std::string unit = text.substr(at + std::string_view("单位:").size());
      unit = unit.substr(0, unit.find_first_of(",;/)"));
      unit = unit.substr(0, unit.find("、"));
      if (is_unit(vocabulary_, unit)) reporter_.add(Code::bad_form, sheet_, cell->place, said_of_unit_above(trimmed(cell->text)));
    }
  }

  void name_columns(const CellsOfRow& head, SheetTable& table) {
    for (const auto& [column, cell] : head) {
      Column made{column, heading_of(cell->text), kNone, kNone, {}, {}, {}};
      if (looks_personal(fold_width(cell->text))) continue;  // said already
      if (names_a_person_column(plain_heading(cell->text))) {
        reporter_.add(Code::personal_data, sheet_, cell->place, said_of_personal());
        continue;
      }
      // A name of the vocabulary counts before a word of the form, where both are one.
      if (const FactId fact = fact_named(vocabulary_, cell->text, table.type, &made.unit); fact != kNone) {
        made.heading.reset();
        made.fact = fact;
      } else if (const auto counted = census_heading(trimmed(cell->text)); !counted.empty()) {
        made.census = type_named(vocabulary_, counted);
        if (made.census == kNone) {
          reporter_.add(Code::unknown_type, sheet_, cell->place, said_of_census_type(counted, vocabulary_.types_like(counted)));
          continue;
        }
      } else if (!made.heading) {
        const std::string plain = plain_heading(cell->text);
        auto like = vocabulary_.facts_like(plain, table.type);
        if (like.empty()) like = vocabulary_.facts_like(plain.substr(0, plain.rfind('(')), table.type);
        reporter_.add(Code::unknown_fact, sheet_, cell->place, said_of_column(plain, like));
        continue;
      }
      if (made.heading == Heading::value) made.unit = without_unit(vocabulary_, cell->text).second;
      check_twice(table, made, cell->place);
      table.columns.push_back(std::move(made));
    }
  }

  void check_twice(const SheetTable& table, const Column& made, CellPlace place) {
    for (const Column& other : table.columns)
      if ((made.fact != kNone && other.fact == made.fact) || (made.census != kNone && other.census == made.census) ||
          (made.heading && other.heading == made.heading && *made.heading != Heading::number))
        reporter_.add(Code::duplicate_key, sheet_, place, said_of_column_twice(column_text(other.column)));
  }

  /// 单位, 统计时点, 来源 of whole columns, in the rows right below the headings.
  void take_column_rows(SheetTable& table) {
    std::size_t taken = 0;
    for (const auto& [number, cells] : table.rows) {
      if (cells.empty()) continue;
      const std::string label = plain_heading(cells.begin()->second->text);
      if (label != kColumnUnit && label != kColumnOn && label != kColumnSource) break;
      for (Column& column : table.columns) {
        const auto cell = cells.find(column.column);
        if (cell == cells.end() || column.fact == kNone) continue;
        const std::string said(trimmed(cell->second->text));
        if (label == kColumnUnit && !column.unit.empty() && said != column.unit)
          reporter_.add(Code::value_unit, sheet_, cell->second->place, said_of_two_column_units(column.unit, said));
        (label == kColumnUnit ? column.unit : label == kColumnOn ? column.on : column.source) = said;
      }
      ++taken;
    }
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(taken));
  }

  /// One value that stands in merged cells would be several schools' or nobody's.
  void check_merged(const SheetTable& table) {
    for (const CellArea& area : sheet_.merged) {
      if (area.first.row <= table.head_row || area.first.row == area.last.row) continue;
      for (const Column& column : table.columns) {
        const bool value =
            column.fact != kNone || column.census != kNone || column.heading == Heading::value || column.heading == Heading::answer;
        if (value && column.column >= area.first.column && column.column <= area.last.column)
          reporter_.add(Code::bad_cell, sheet_, area.first, said_of_merged(address_text(area.last)));
      }
    }
  }

  const FilledSheet& sheet_;
  const Vocabulary& vocabulary_;
  CellReporter& reporter_;
};

}  // namespace

void CellReporter::add_at(Code code, std::string where, Said said) {
  diagnostics_.add(diagnostic_of(code, std::move(said), true, std::move(where)));
}

const Column* SheetTable::column(Heading heading) const {
  for (const Column& one : columns)
    if (one.heading == heading) return &one;
  return nullptr;
}

std::vector<std::pair<std::uint32_t, CellsOfRow>> rows_of(const FilledSheet& sheet) {
  std::map<std::uint32_t, CellsOfRow> rows;
  for (const FilledCell& cell : sheet.cells) rows[cell.place.row][cell.place.column] = &cell;
  for (const CellArea& area : sheet.merged) {
    const auto first = rows.find(area.first.row);
    if (first == rows.end() || area.first.row == area.last.row) continue;
    const auto cell = first->second.find(area.first.column);
    if (cell == first->second.end()) continue;
    for (auto row = std::next(first); row != rows.end() && row->first <= area.last.row; ++row)
      row->second.try_emplace(area.first.column, cell->second);
  }
  return {rows.begin(), rows.end()};
}

std::optional<SheetTable> table_of(const FilledSheet& sheet, bool is_text_file, const Vocabulary& vocabulary, CellReporter& reporter) {
  return TableFinder(sheet, vocabulary, reporter).find(is_text_file);
}

}  // namespace zhunsheng::load
