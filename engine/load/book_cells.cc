// What single cells of a filled book hold: keys, values, censuses, sizes of classes.
#include "load/book_cells.h"

#include <algorithm>

#include "load/personal.h"
#include "load/said_book.h"
#include "values/fold.h"
#include "values/rational.h"

namespace zhunsheng::load {

namespace {

constexpr std::string_view kSizesType = "class";       // what 各班人数 lists
constexpr std::string_view kSizesFact = "class_size";  // and what each number is
constexpr std::string_view kNotStated = "缺";

std::string text_of(const FilledCell& cell) { return std::string(trimmed(cell.text)); }

std::optional<bool> answer_of(std::string_view word) {
  for (const std::string_view yes : {"是", "已落实", "发现", "存在", "有", "true"})
    if (word == yes) return true;
  for (const std::string_view no : {"否", "未落实", "未发现", "不存在", "无", "false"})
    if (word == no) return false;
  return {};
}

/// Of columns that name things a day is a slip of the program: it makes one of "3-1" and of "2025-09".
bool may_be_day(Heading heading) {
  switch (heading) {
    case Heading::id:
    case Heading::name:
    case Heading::type:
    case Heading::parent:
    case Heading::parent_name:
    case Heading::fact:
    case Heading::period:
    case Heading::rounded:
      return false;
    case Heading::number:
    case Heading::unit:
    case Heading::value:
    case Heading::answer:
    case Heading::on:
    case Heading::by:
    case Heading::evidence:
    case Heading::until:
    case Heading::source:
    case Heading::note:
    case Heading::provider:
    case Heading::meaning:
    case Heading::title:
    case Heading::issuer:
    case Heading::url:
    case Heading::sizes:
      break;
  }
  return true;
}

/// "3.5E+11": what a text file keeps of a code that a program took for a number.
bool lost_digits(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  return e != std::string_view::npos && e > 0 && text.find_first_not_of("0123456789.") == e &&
         text.find_first_not_of("0123456789+", e + 1) == std::string_view::npos && e + 1 < text.size();
}

}  // namespace

PlacedText CellTaker::placed(const FilledSheet& sheet, const FilledCell& cell) const {
  return {text_of(cell), reporter_.where(sheet, cell.place)};
}

PlacedText CellTaker::key(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells, Heading heading) const {
  const Column* column = table.column(heading);
  if (column == nullptr) return {};
  const auto cell = cells.find(column->column);
  const bool slip = cell != cells.end() && heading == Heading::period && cell->second->kind == CellKind::date;  // said by check_keys()
  return cell == cells.end() || slip ? PlacedText() : placed(sheet, *cell->second);
}

void CellTaker::check_keys(const FilledSheet& sheet, const SheetTable& table) {
  for (const auto& [row, cells] : table.rows)
    for (const Column& column : table.columns) {
      const auto cell = cells.find(column.column);
      const bool key =
          column.heading && *column.heading != Heading::value && *column.heading != Heading::answer && *column.heading != Heading::sizes;
      if (!key || cell == cells.end() || *column.heading == Heading::number) continue;
      if (is_good(sheet, *cell->second) && *column.heading == Heading::id && lost_digits(cell->second->text))
        reporter_.add(Code::bad_cell, sheet, cell->second->place, said_of_lost_digits(text_of(*cell->second)));
      if (cell->second->kind == CellKind::date && !may_be_day(*column.heading))
        refuse_day(sheet, *cell->second, heading_words(*column.heading));
    }
}

void CellTaker::refuse_day(const FilledSheet& sheet, const FilledCell& cell, const Words& what) {
  reporter_.add(Code::bad_value, sheet, cell.place, said_of_day(what, cell.text, is_table_));
}

bool CellTaker::is_good(const FilledSheet& sheet, const FilledCell& cell) {
  if (cell.kind != CellKind::error && cell.kind != CellKind::pending && !cell.long_digits) return true;
  if (!has_identity_number(cell.text)) reporter_.add(Code::bad_cell, sheet, cell.place, said_of_cell(cell));
  return false;
}

void CellTaker::take_value(const FilledSheet& sheet, const FilledCell& cell, FactId fact, BookItem item, const PlacedText& id) {
  if (!is_good(sheet, cell)) return;
  item.value = placed(sheet, cell);
  if (item.value.text == kNotStated) return;
  const FactSpec& spec = vocabulary_.spec(fact);
  const FactType type = spec.type;
  if (type != FactType::date && (cell.kind == CellKind::date || (spec.numeric && is_table_ && is_day_text(item.value.text))))
    return refuse_day(sheet, cell, vocabulary_.words(vocabulary_.program().facts[fact].name));
  if (type == FactType::attestation || type == FactType::finding) {
    const auto answer = answer_of(item.value.text);
    if (!answer) return reporter_.add(Code::bad_value, sheet, cell.place, said_of_answer(item.value.text));
    item.value.text = *answer ? "是" : "否";
  }
  item.bare = cell.kind == CellKind::number && !item.value.text.ends_with('%');
  BookEntity& entity = body_.entity(id);
  auto& items = entity.items(fact);
  for (const BookItem& other : items)
    if (other.value.text == item.value.text && other.period == item.period && other.source == item.source && other.on == item.on) return;
  items.push_back(std::move(item));
}

void CellTaker::take_census(const FilledSheet& sheet, const FilledCell& cell, BookEntity& entity, TypeId of) {
  if (!is_good(sheet, cell) || text_of(cell) == kNotStated) return;
  if (cell.kind == CellKind::date || (is_table_ && is_day_text(text_of(cell)))) {
    const Words type = vocabulary_.words(vocabulary_.program().types[of].name);
    return refuse_day(sheet, cell, {"应报数：" + type.zh, "census of " + type.en});
  }
  entity.census.emplace_back(of, placed(sheet, cell));
}

void CellTaker::take_sizes(const FilledSheet& sheet, const FilledCell& cell, const PlacedText& id) {
  const TypeId type = vocabulary_.type(kSizesType);
  const FactId fact = vocabulary_.fact(kSizesFact, type);
  if (type == kNone || fact == kNone || !is_good(sheet, cell)) return;
  if (cell.kind == CellKind::date) return refuse_day(sheet, cell, heading_words(Heading::sizes));
  const PlacedText whole = placed(sheet, cell);
  if (whole.text == kNotStated) return;
  int number = 0;
  std::string text = fold_width(whole.text);
  for (const std::string_view mark : {"、", "×", "＊"})
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
      text.replace(at, mark.size(), mark == "、" ? "," : "*");
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",; \n", at), text.size());
    const std::string piece(trimmed(std::string_view(text).substr(at, end - at)));
    at = end + 1;
    if (piece.empty()) continue;
    const std::size_t times = std::min(piece.find('*'), piece.size());
    const auto size = Rational::from_text(piece.substr(0, times));
    const auto count = times == piece.size() ? Rational(1) : Rational::from_text(piece.substr(times + 1)).value_or(Rational(0));
    constexpr int kMostClasses = 500;
    if (!size || !size->is_integer() || !count.is_integer() || count < Rational(1) || count > Rational(kMostClasses))
      return reporter_.add(Code::bad_value, sheet, cell.place, said_of_sizes(whole.text));
    for (std::int64_t i = 0; i < count.small_numerator(); ++i) {
      ++number;
      BookEntity& made = body_.entity({id.text + "-b" + (number < 10 ? "0" : "") + std::to_string(number), whole.where});
      made.type = {std::string(kSizesType), whole.where};
      made.parent = {id.text, whole.where};
      made.name = {std::to_string(number) + "班", whole.where};
      BookItem item;
      item.value = {size->text(), whole.where};
      item.bare = true;
      made.items(fact).push_back(std::move(item));
    }
  }
}

BookItem CellTaker::item_of(const FilledSheet& sheet, const SheetTable& table, const CellsOfRow& cells) {
  BookItem item;
  item.unit = key(sheet, table, cells, Heading::unit).text;
  item.period = key(sheet, table, cells, Heading::period).text;
  item.on = key(sheet, table, cells, Heading::on).text;
  item.by = key(sheet, table, cells, Heading::by).text;
  item.evidence = key(sheet, table, cells, Heading::evidence).text;
  item.until = key(sheet, table, cells, Heading::until).text;
  item.source = key(sheet, table, cells, Heading::source).text;
  item.note = key(sheet, table, cells, Heading::note).text;
  const PlacedText rounded = key(sheet, table, cells, Heading::rounded);
  item.rounded = answer_of(rounded.text).value_or(false);
  if (!rounded.empty() && !answer_of(rounded.text)) reporter_.add_at(Code::bad_value, rounded.where, said_of_rounded_word(rounded.text));
  return item;
}

}  // namespace zhunsheng::load
