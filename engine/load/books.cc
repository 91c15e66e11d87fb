#include "load/books.h"

#include <algorithm>
#include <memory>

#include "load/book_body.h"
#include "load/book_cells.h"
#include "load/book_compare.h"
#include "load/book_persons.h"
#include "load/book_table.h"
#include "load/said_book.h"
#include "values/fold.h"

namespace zhunsheng {

using namespace load;

namespace {

/// Rows that sum up others.
bool is_total(std::string_view text) { return text == "合计" || text == "小计" || text == "总计" || text == "全县合计"; }

struct ReadSheet {
  const FilledSheet* sheet = nullptr;
  SheetTable table;
};

/// Reads one book into a body; its lists wait until the entities of all books are known.
class BodyReader {
 public:
  BodyReader(const FilledBook& book, const Vocabulary& vocabulary, Diagnostics& diagnostics)
      : book_(book), vocabulary_(vocabulary), reporter_(book, diagnostics), cells_(book.is_table, vocabulary, reporter_, body) {
    body.name = book.name;
  }

  void read_tables() {
    for (const FilledSheet& sheet : book_.sheets) {
      if (sheet.name == kListSheet) continue;
      PersonCells& persons = persons_.try_emplace(&sheet, sheet, reporter_).first->second;
      persons.refuse_numbers();
      if (sheet.name != kCoverSheet) continue;
      persons.refuse_named({});
      read_cover(sheet, persons);
    }
    for (const FilledSheet& sheet : book_.sheets) {
      if (sheet.name == kCoverSheet || sheet.name == kHelpSheet || sheet.name == kListSheet || (sheet.cells.empty() && !book_.is_table))
        continue;
      auto table = table_of(sheet, book_.is_table, vocabulary_, reporter_);
      PersonCells& persons = persons_.at(&sheet);
      persons.refuse_named(table ? std::optional(table->head_row) : std::nullopt);
      if (!table) continue;
      persons.take_out_of(*table);
      if (sheet.hidden) reporter_.add_sheet(Code::book_notice, sheet, said_of_hidden_sheet());
      if (!sheet.hidden_rows.empty()) reporter_.add_sheet(Code::book_notice, sheet, said_of_hidden_rows(sheet.hidden_rows));
      report_columns_without_heading(sheet, *table);
      cells_.check_keys(sheet, *table);
      if (table->column(Heading::title) != nullptr && table->column(Heading::fact) == nullptr)
        read_sources(sheet, *table);
      else if (table->is_list)
        lists_.push_back({&sheet, std::move(*table)});
      else
        read_rows(sheet, *table);
    }
    if (!body.id.empty()) read_cover_entity();
  }

  void read_lists(const std::map<std::string, std::string, std::less<>>& types) {
    for (const ReadSheet& list : lists_)
      for (const auto& [row, cells] : list.table.rows) read_list_row(*list.sheet, list.table, row, cells, types);
    for (BookEntity& entity : body.entities)
      if (entity.type.empty())
        if (const auto known = types.find(entity.id.text); known != types.end()) entity.type.text = known->second;
    std::erase_if(body.entities, [&](const BookEntity& entity) {
      if (entity.type.empty()) reporter_.add_at(Code::bad_form, entity.id.where, said_of_unknown_id(entity.id.text));
      return entity.type.empty();
    });
    list_sources();
  }

  BookBody body;

 private:
  void read_cover(const FilledSheet& sheet, const PersonCells& persons) {
    for (const auto& [row, cells] : rows_of(sheet)) {
      for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const auto next = std::next(cell);
        if (next == cells.end() || next->second == cell->second || persons.holds(next->second->place)) continue;
        const PlacedText value = cells_.placed(sheet, *next->second);
        if (const auto line = cover_line_of(cell->second->text)) {
          if (*line == CoverLine::as_of) body.as_of = value;
          if (*line == CoverLine::synthetic) body.synthetic = value;
        } else if (const auto heading = heading_of(cell->second->text)) {
          if (*heading == Heading::id) body.id = value;
          if (*heading == Heading::name) body.entity_name = value;
          if (*heading == Heading::type) body.type = value;
          if (*heading == Heading::parent) body.parent = value;
        }
      }
    }
  }

  void read_cover_entity() {
    BookEntity& entity = body.entity(body.id);
    if (entity.name.empty()) entity.name = body.entity_name;
    if (entity.type.empty()) entity.type = body.type;
    if (entity.parent.empty()) entity.parent = body.parent;
  }

  void report_columns_without_heading(const FilledSheet& sheet, const SheetTable& table) {
    std::vector<std::uint32_t> named;
    for (const FilledCell& cell : sheet.cells)
      if (cell.place.row == table.head_row) named.push_back(cell.place.column);
    for (const auto& [row, cells] : table.rows)
      for (const auto& [column, cell] : cells) {
        if (cells.size() < 2 || cell->place.row != row || std::find(named.begin(), named.end(), column) != named.end()) continue;
        named.push_back(column);
        reporter_.add(Code::bad_form, sheet, cell->place, said_of_column_without_heading(column_text(column)));
      }
  }

  void read_sources(const FilledSheet& sheet, const SheetTable& table) {
    for (const auto& [row, cells] : table.rows) {
      const PlacedText id = cells_.key(sheet, table, cells, Heading::id);
      if (id.empty()) {
        report_remark(sheet, table, row, cells);
        continue;
      }
      body.sources.push_back({id, cells_.key(sheet, table, cells, Heading::title).text, cells_.key(sheet, table, cells, Heading::on).text,
                              cells_.key(sheet, table, cells, Heading::issuer).text, cells_.key(sheet, table, cells, Heading::url).text});
    }
  }

  /// A source that a value names and no sheet lists is its own title.
  void list_sources() {
    const auto listed = [&](const std::string& id) {
      return std::any_of(body.sources.begin(), body.sources.end(), [&](const BookSource& source) { return source.id.text == id; });
    };
    for (BookEntity& entity : body.entities)
      for (auto& [fact, items] : entity.facts)
        for (BookItem& item : items) {
          for (const BookSource& source : body.sources)
            if (!source.title.empty() && source.title == item.source) item.source = source.id.text;
          if (!item.source.empty() && !listed(item.source)) body.sources.push_back({{item.source, item.value.where}, {}, {}, {}, {}});
        }
  }

  // ---- One entity a row -------------------------------------------------------------------------------------------------------------------

  static bool says_something(const SheetTable& table, const CellsOfRow& cells) {
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
      return (column.fact != kNone || column.census != kNone || column.heading == Heading::sizes) && cells.contains(column.column);
    });
  }

  void read_rows(const FilledSheet& sheet, const SheetTable& table) {
    std::map<std::string, std::string, std::less<>> seen;
    std::map<std::string, int, std::less<>> counted;  // rows without a code, by parent
    for (const auto& [row, cells] : table.rows) {
      PlacedText id = cells_.key(sheet, table, cells, Heading::id);
      const PlacedText name = cells_.key(sheet, table, cells, Heading::name);
      const PlacedText parent = parent_of(sheet, table, cells);
      if (is_total(plain_heading(id.text)) || is_total(plain_heading(name.text))) {
        reporter_.add(Code::book_notice, sheet, {row, 0}, said_of_row_left_out(id.empty() ? name.text : id.text));
        continue;
      }
      const bool says = says_something(table, cells);
      if (!says && is_remark(id, cells)) {
        report_remark(sheet, table, row, cells);
        continue;
      }
      if (id.empty()) {
        if (parent.empty() || !may_go_without_code(table.type)) {
          reporter_.add(Code::bad_form, sheet, {row, 0}, said_of_row_without_id());
          continue;
        }
        const int number = ++counted[parent.text];
        id = {parent.text + "-" + (name.empty() ? std::to_string(number) : name.text), reporter_.where(sheet, {row, 0})};
      }
      if (const auto [known, fresh] = seen.try_emplace(id.text, id.where); !fresh) {
        reporter_.add_at(Code::duplicate_key, id.where, said_of_row_twice(id.text, known->second));
        continue;
      }
      take_row(sheet, table, cells, id, name, parent);
    }
  }

  /// A row without figures that has one cell only, or words where a code should be.
  static bool is_remark(const PlacedText& id, const CellsOfRow& cells) {
    return cells.size() < 2 || (!id.empty() && id.text.find_first_of("0123456789") == std::string::npos);
  }
  /// What stands below a table and is not read is told; but for the numbers of empty rows, and the further rows of merged cells.
  void report_remark(const FilledSheet& sheet, const SheetTable& table, std::uint32_t row, const CellsOfRow& cells) {
    const Column* number = table.column(Heading::number);
    for (const auto& [column, cell] : cells)
      if (cell->place.row == row && (number == nullptr || number->column != column))
        return reporter_.add(Code::book_notice, sheet, cell->place, said_of_remark(trimmed(cell->text)));
  }

  /// Classes and rooms may be listed by name or number alone; a school may not.
  [[nodiscard]] bool may_go_without_code(TypeId type) const {
    if (type == kNone) return false;
    const TypeDef& def = program().types[type];
    if (def.unit != kNone && program().text(program().units[def.unit].text) == "校") return false;
    return std::none_of(program().types.begin(), program().types.end(), [&](const TypeDef& other) {
      const auto parents = program().list(other.parents);
      return std::find(parents.begin(), parents.end(), type) != parents.end();
    });
  }

  [[nodiscard]] PlacedText parent_of(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells) const {
    PlacedText parent = cells_.key(sheet, table, cells, Heading::parent);
    if (!parent.empty() || body.id.empty() || table.type == kNone) return parent;
    const TypeId cover = vocabulary_.type(body.type.text);
    if (cover == kNone || cover == table.type) return parent;
    const auto parents = vocabulary_.program().list(vocabulary_.program().types[table.type].parents);
    const bool below = std::any_of(parents.begin(), parents.end(), [&](TypeId one) { return vocabulary_.program().belongs(cover, one); });
    return below ? body.id : parent;
  }

  void take_row(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells, const PlacedText& id, const PlacedText& name,
                const PlacedText& parent) {
    PlacedText type = cells_.key(sheet, table, cells, Heading::type);
    if (type.empty() && table.type != kNone) type = {std::string(program().text(program().types[table.type].name.id)), id.where};
    if (type.empty() && id.text == body.id.text) type = body.type;
    if (type.empty()) return reporter_.add_at(Code::bad_form, id.where, said_of_row_without_type());
    BookEntity& entity = body.entity(id);
    if (entity.name.empty()) entity.name = name;
    if (entity.type.empty()) entity.type = type;
    if (entity.parent.empty() && parent.text != id.text) entity.parent = parent;
    const TypeId of = vocabulary_.type(type.text);
    for (const Column& column : table.columns) {
      const auto cell = cells.find(column.column);
      if (cell == cells.end()) continue;
      if (column.census != kNone) {
        cells_.take_census(sheet, *cell->second, body.entity(id), column.census);
      } else if (column.heading == Heading::sizes) {
        cells_.take_sizes(sheet, *cell->second, id);
      } else if (column.fact != kNone) {
        BookItem item;
        item.unit = column.unit;
        item.on = column.on;
        item.source = column.source;
        // The same name may be another fact for another class.
        const Name& known = program().facts[column.fact].name;
        const FactId fact = vocabulary_.fact(program().text(known.zh), of);
        cells_.take_value(sheet, *cell->second, fact == kNone ? column.fact : fact, std::move(item), id);
      }
    }
  }

  [[nodiscard]] const Program& program() const { return vocabulary_.program(); }

  // ---- One value a row --------------------------------------------------------------------------------------------------------------------

  void read_list_row(const FilledSheet& sheet, const SheetTable& table, std::uint32_t row, const CellsOfRow& cells,
                     const std::map<std::string, std::string, std::less<>>& types) {
    const PlacedText named = cells_.key(sheet, table, cells, Heading::fact);
    const Column* value = table.column(Heading::value);
    const Column* answer = table.column(Heading::answer);
    const auto in = [&](const Column* column) {
      const auto cell = column == nullptr ? cells.end() : cells.find(column->column);
      return cell == cells.end() ? nullptr : cell->second;
    };
    const FilledCell* cell = in(value) != nullptr ? in(value) : in(answer);
    if (named.empty() && cell != nullptr) return reporter_.add(Code::bad_form, sheet, cell->place, said_of_value_without_fact());
    if (named.empty()) return report_remark(sheet, table, row, cells);
    if (cell == nullptr) return;
    PlacedText id = cells_.key(sheet, table, cells, Heading::id);
    if (id.empty()) id = body.id;
    if (id.empty()) return reporter_.add(Code::bad_form, sheet, {row, 0}, said_of_row_without_entity());
    PlacedText type = cells_.key(sheet, table, cells, Heading::type);
    if (const auto known = types.find(id.text); type.empty() && known != types.end()) type.text = known->second;
    if (type.empty() && table.type != kNone) type.text = program().text(program().types[table.type].name.id);
    BookEntity& entity = body.entity(id);
    if (entity.type.empty()) entity.type = type;
    if (const auto counted = census_heading(named.text); !counted.empty()) {
      const TypeId of = vocabulary_.type(trimmed(counted));
      if (of == kNone)
        return reporter_.add_at(Code::unknown_type, named.where, said_of_census_type(counted, vocabulary_.types_like(counted)));
      return cells_.take_census(sheet, *cell, entity, of);
    }
    const TypeId of = vocabulary_.type(type.text);
    const FactId fact = vocabulary_.fact(named.text, of);
    if (fact == kNone)
      return reporter_.add_at(Code::unknown_fact, named.where, said_of_column(named.text, vocabulary_.facts_like(named.text, of)));
    BookItem item = cells_.item_of(sheet, table, cells);
    if (item.unit.empty() && value != nullptr && cell == in(value)) item.unit = value->unit;
    cells_.take_value(sheet, *cell, fact, std::move(item), id);
  }

  const FilledBook& book_;
  const Vocabulary& vocabulary_;
  CellReporter reporter_;
  CellTaker cells_;
  std::vector<ReadSheet> lists_;
  std::map<const FilledSheet*, PersonCells> persons_;
};

}  // namespace

std::optional<TableHead> head_of_table(const FilledBook& book, const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  CellReporter reporter(book, diagnostics);
  const FilledSheet& sheet = book.sheets.front();
  const auto table = table_of(sheet, true, vocabulary, reporter);
  if (!table) return std::nullopt;
  const Column* parent = table->column(Heading::parent);
  if (table->is_list || table->type == kNone || parent == nullptr) {
    reporter.add(Code::bad_form, sheet, {table->head_row, 0}, said_of_no_parent_column());
    return std::nullopt;
  }
  const std::uint32_t last = sheet.cells.empty() ? 0 : sheet.cells.back().place.row;
  return TableHead{table->rows.empty() ? last + 1 : table->rows.front().first, parent->column, table->type};
}

std::vector<BookDocument> documents_of(const std::vector<FilledBook>& books, const Vocabulary& vocabulary, Diagnostics& diagnostics,
                                       KnownTypes types) {
  std::map<std::string, std::string> digests;
  std::vector<std::unique_ptr<BodyReader>> readers;
  for (const FilledBook& book : books) {
    CellReporter reporter(book, diagnostics);
    if (const auto [first, fresh] = digests.try_emplace(digest_of(book), book.name); !fresh) {
      reporter.add_at(Code::book_notice, book.name, said_of_book_twice(first->second));
      continue;
    }
    readers.push_back(std::make_unique<BodyReader>(book, vocabulary, diagnostics));
    readers.back()->read_tables();
    for (const BookEntity& entity : readers.back()->body.entities)
      if (!entity.type.empty()) types.try_emplace(entity.id.text, entity.type.text);
  }
  std::vector<BookDocument> out;
  for (const auto& reader : readers) {
    reader->read_lists(types);
    out.push_back(write_document(reader->body, vocabulary));
  }
  return out;
}

}  // namespace zhunsheng
