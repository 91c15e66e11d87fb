// Tables: look-up by the value of an enumeration, and lists of requirements with a limit for each value.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;
using syntax::Comparator;

namespace {

bool one_of_words(const std::string& text, std::initializer_list<const char*> words) {
  return std::any_of(words.begin(), words.end(), [&](const char* w) { return text == w; });
}

}  // namespace

Table* Resolver::table(std::size_t scope, const Word& word) {
  const Id id = find(
      scope, word.text, [](const Scope& s) -> const auto& { return s.tables; });
  if (id != kNone) return tables_[id].filled ? &tables_[id] : nullptr;
  report(Code::unknown_name, word.range, "没有叫「" + word.text + "」的表", "there is no table `" + word.text + "`",
         "用 表 " + word.text + " 声明它", "declare it: table " + word.text);
  return nullptr;
}

void Resolver::fill_table(Table& table) {
  std::vector<const syntax::Row*> rows;
  for (const auto& row : table.block->rows) rows.push_back(&row);
  for (const auto& label : table.block->labels)
    for (const auto& row : label.rows) rows.push_back(&row);
  if (rows.size() < 2) {
    report(Code::bad_table, table.block->range, "表「" + table.zh + "」没有表头和数据行",
           "the table `" + table.id + "` has no head and rows", "写 | 学段 | 上限 |，下面每行一个值",
           "write | stage | limit | and a row per value below");
    return;
  }
  fill_columns(table, *rows[0]);
  if (!table.filled) return;
  for (std::size_t i = 1; i < rows.size(); ++i) fill_row(table, *rows[i]);
  check_table_quotes(table);
  for (const auto& label : table.block->labels) citations(label.citations);  // nothing refers to them; they are proven all the same
}

void Resolver::report_column_twice(const syntax::Cell& head) {
  report(Code::duplicate_name, head.range, "表头有两列「" + head.text + "」", "two columns are headed `" + head.text + "`",
         "删去或改名其中一列", "delete or rename one of them");
}

void Resolver::fill_columns(Table& table, const syntax::Row& head) {
  const auto cell = [&](std::size_t i) { return i < head.cells.size() ? head.cells[i].text : std::string(); };
  table.requirements = one_of_words(cell(1), {"要求", "requirement"});
  const std::size_t named = table.requirements ? 2 : 1;
  if (head.cells.size() <= named) {
    report(Code::bad_table, head.range, "表「" + table.zh + "」的表头没有写值的一列",
           "the head of the table `" + table.id + "` has no column of values",
           table.requirements ? "写 | 指标 | 要求 | 标准 |，或每个枚举值一列" : "写 | 学段 | 上限 |：第一格是枚举，其余是各列的名称",
           table.requirements ? "write | indicator | requirement | standard |, or a column per value"
                              : "write | stage | limit |: an enumeration, then the names of the columns");
    return;
  }
  for (std::size_t i = named; i < head.cells.size(); ++i) {
    if (std::find(table.column_names.begin(), table.column_names.end(), cell(i)) != table.column_names.end())
      return report_column_twice(head.cells[i]);
    table.column_names.push_back(cell(i));
  }
  if (table.requirements) return fill_requirement_columns(table, head);
  table.enumeration = enumeration(table.scope, {cell(0), head.cells[0].range});
  table.filled = table.enumeration != kNone;
}

/// The enumerations that the scope sees and that have the value.
std::vector<Id> Resolver::enumerations_with(std::size_t scope, const std::string& value) const {
  std::vector<Id> out;
  const auto look = [&](const Scope& s) {
    for (const auto& [name, id] : s.enumerations)
      if (value_of(id, value) != kNone && std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
  };
  look(scopes_[scope]);
  for (const auto used : scopes_[scope].uses) look(scopes_[used]);
  return out;
}

/// One column headed 标准, or columns headed by the values of one enumeration.
void Resolver::fill_requirement_columns(Table& table, const syntax::Row& head) {
  if (table.column_names.size() == 1 && one_of_words(table.column_names[0], {"标准", "standard"})) {
    table.filled = true;
    return;
  }
  std::vector<Id> shared;  // enumerations that have every value so far
  for (std::size_t i = 0; i < table.column_names.size(); ++i) {
    const std::string& name = table.column_names[i];
    auto having = enumerations_with(table.scope, name);
    if (having.empty()) {
      report(Code::bad_table, head.cells[i + 2].range, "列「" + name + "」不是枚举的值",
             "the column `" + name + "` is no value of an enumeration", "写枚举的值（如 小学），只有一列时写 标准",
             "write a value, or `standard` for a single column");
      return;
    }
    if (i > 0) std::erase_if(having, [&](Id e) { return std::find(shared.begin(), shared.end(), e) == shared.end(); });
    shared = having;
  }
  if (shared.size() != 1) {
    const bool none = shared.empty();
    report(Code::bad_table, head.range, none ? "表头各列不是同一个枚举的值" : "表头的值不止一个枚举有，不知道是哪一个",
           none ? "the columns are values of different enumerations" : "several enumerations have these values",
           none ? "每个枚举写一张表" : "给枚举的值起不同的名称",
           none ? "write a table for each enumeration" : "give the values names of their own");
    return;
  }
  table.enumeration = shared.front();
  for (std::size_t i = 0; i < table.column_names.size(); ++i) {
    const Id value = value_of(table.enumeration, table.column_names[i]);
    if (std::find(table.column_values.begin(), table.column_values.end(), value) != table.column_values.end())
      return report_column_twice(head.cells[i + 2]);
    table.column_values.push_back(value);
  }
  table.filled = true;
}

/// What the row is for: a fact and comparator that no other row has, or a value that no other row has.
bool Resolver::fill_row_head(Table& table, TableRow& out, const syntax::Row& row) {
  const syntax::Cell& first = row.cells[0];
  if (table.requirements) {
    out.fact = fact(table.scope, {first.text, first.range});
    out.comparator = row.cells[1].comparator;
    if (out.comparator == Comparator::none)
      report(Code::bad_table, row.cells[1].range, "「要求」一列写比较词", "the requirement column holds a comparator", "例如 不低于",
             "for example: at least");
    if (out.fact == kNone || out.comparator == Comparator::none) return false;
  } else {
    out.key = value_of(table.enumeration, first.text);
    if (out.key == kNone) {
      const std::string values = values_of(table.enumeration);
      report(Code::bad_table, first.range, "「" + first.text + "」不是「" + model_.enumerations[table.enumeration].zh + "」的值",
             "`" + first.text + "` is no value of `" + model_.enumerations[table.enumeration].id + "`", "可用的值：" + values,
             "values: " + values);
      return false;
    }
  }
  const auto same = [&](const TableRow& other) {
    return other.fact == out.fact && other.key == out.key && other.comparator == out.comparator;
  };
  if (std::none_of(table.rows.begin(), table.rows.end(), same)) return true;
  report(Code::duplicate_name, row.range, "「" + first.text + "」写了两行", "`" + first.text + "` has two rows", "删去其中一行",
         "delete one of them");
  return false;
}

void Resolver::fill_row(Table& table, const syntax::Row& row) {
  const std::size_t width = table.column_names.size() + (table.requirements ? 2 : 1);
  if (row.cells.size() != width) {
    report(Code::bad_table, row.range, "这一行有 " + std::to_string(row.cells.size()) + " 格，表头有 " + std::to_string(width) + " 格",
           "this row has " + std::to_string(row.cells.size()) + " cells, the head " + std::to_string(width),
           "补上或删去几格，每格之间用 | 隔开", "add or delete cells; | stands between them");
    return;
  }
  TableRow out;
  out.range = row.range;
  if (!fill_row_head(table, out, row)) return;
  for (std::size_t i = table.requirements ? 2 : 1; i < row.cells.size(); ++i) {
    if (row.cells[i].expr == syntax::kNoExpr)
      report(Code::bad_table, row.cells[i].range, "这一格要写一个数", "this cell needs a number", "没有规定的值，删去那一行或那一列",
             "leave out a row or column that has no number");
    out.cells.push_back(row.cells[i].expr);
  }
  table.rows.push_back(std::move(out));
}

/// The column for the fan-out's value; the only column; or npos where the entity's own fact has to decide.
std::size_t Resolver::column_of(Place& place, const Table& table) const {
  if (table.column_values.empty()) return 0;
  for (const Id value : place.bound)
    for (std::size_t i = 0; i < table.column_values.size(); ++i)
      if (table.column_values[i] == value) return i;
  return std::string::npos;
}

/// Makes something for the bound value of the table's enumeration; where none is bound, a choice by the entity's own fact, not applicable elsewhere.
Id Resolver::by_value(Place& place, const Table& table, Range range, const std::function<Id(Place&)>& make, bool is_truth) {
  const auto& values = table.requirements ? table.column_values : std::vector<Id>();
  std::vector<Id> keys = values;
  if (!table.requirements)
    for (const auto& row : table.rows) keys.push_back(row.key);
  const bool bound =
      std::any_of(place.bound.begin(), place.bound.end(), [&](Id v) { return model_.values[v].enumeration == table.enumeration; });
  if (bound) fan_out_reached_ = true;
  if (keys.empty() || bound) return make(place);
  const Id fact_id = place.level == kNone ? kNone : fact_of_enumeration(place.level, table.enumeration, range);
  if (fact_id == kNone) {
    report(Code::nothing_reached, range, "不知道按哪个「" + model_.enumerations[table.enumeration].zh + "」取值",
           "nothing says which `" + model_.enumerations[table.enumeration].id + "` applies",
           "在规则里写 分：" + model_.enumerations[table.enumeration].zh + "（…）", "add a line by: …");
    return error(range);
  }
  // Where every value has its row the last needs no question; else the entity's value may have none: not applicable.
  std::vector<Id> distinct = keys;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  const bool all_values = distinct.size() == model_.enumerations[table.enumeration].values.size();
  Id result = kNone;
  for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
    Place inside = place;
    inside.bound.push_back(*key);
    Id then = make(inside);
    if (failed(then)) return then;
    if (result == kNone && all_values) {
      result = then;
      continue;
    }
    Expr value;
    value.kind = ExprKind::value;
    value.type.kind = Kind::value;
    value.type.enumeration = table.enumeration;
    value.ref = *key;
    value.range = range;
    const Id left = fact_use(place, fact_id, range);
    const Id is = compare(left, add(std::move(value)), Comparator::equal, range);
    const bool literal = type(then).literal && (result == kNone || type(result).literal);
    if (result == kNone) result = is_truth ? not_applicable_truth(range) : not_applicable_number(type(then), range);
    if (!is_truth && !unify(then, result, range)) return error(range);
    ValueType to = type(then);
    to.literal = literal;  // 45人 of every row may still stand for pupils
    result = number_node(ExprKind::choice, {is, then, result}, to, range);
  }
  return result;
}

Id Resolver::look_up(Place& place, const syntax::Expr& e) {
  const Table* found = table(place.scope, e.word);
  if (found == nullptr) return error(e.range);
  if (found->requirements) {
    report(Code::wrong_kind, e.range, "「" + e.word.text + "」是一组要求，要写 各项 达标 或 至少 N项 达标",
           "`" + e.word.text + "` is a list of requirements: write `all met`", "要取数的表，第一列写枚举的值",
           "a table to look up has the values of an enumeration in its first column");
    return error(e.range);
  }
  std::size_t column = 0;
  if (e.args.size() > 1) {
    const std::string& wanted = place.file->at(e.args[1]).word.text;
    const auto at = std::find(found->column_names.begin(), found->column_names.end(), wanted);
    column = static_cast<std::size_t>(at - found->column_names.begin());
  }
  if (column >= found->column_names.size() || (e.args.size() < 2 && found->column_names.size() > 1)) {
    report(Code::bad_table, e.range, "表「" + found->zh + "」有几列，要写明取哪一列", "say which column of the table `" + found->id + "`",
           "写 " + found->zh + "【…，" + found->column_names[0] + "】", "write " + found->id + "[…, " + found->column_names[0] + "]");
    return error(e.range);
  }
  const Table& lookup = *found;
  const auto opening = open(lookup.zh, lookup.id, e.range);
  if (!opening) return error(e.range);
  return by_value(
      place, lookup, e.range,
      [&](Place& p) {
        for (const auto& row : lookup.rows)
          if (std::find(p.bound.begin(), p.bound.end(), row.key) != p.bound.end()) {
            Place cell = elsewhere(p, lookup.file);
            return number(cell, row.cells[column]);
          }
        return not_applicable_number({Kind::number, {}, "", false, kNone}, e.range);
      },
      false);
}

/// What the row asks of the value in force: a number.
Id Resolver::row_limit(Place& place, const Table& table, const TableRow& row, Range range) {
  const std::size_t column = column_of(place, table);
  if (column == std::string::npos || column >= row.cells.size()) {
    report(Code::bad_table, range, "表「" + table.zh + "」没有这个值的一列", "the table `" + table.id + "` has no column for this value",
           "给表加上这一列，或从「分」里去掉这个值", "add the column, or leave the value out of `by`");
    return error(range);
  }
  Place cell = elsewhere(place, table.file);
  return number(cell, row.cells[column]);
}

/// value ⋈ part × limit: the row's own requirement (part 1), or a fraction of its standard.
Id Resolver::row_comparison(Place& place, const Table& table, const TableRow& row, const Rational& part, Range range) {
  const Id value = fact_use(place, row.fact, range);
  Id limit = row_limit(place, table, row, range);
  if (failed(value) || failed(limit)) return error(range);
  if (part != Rational(1)) {
    const Expr standard = model_.exprs[limit];
    if (standard.kind == ExprKind::number)
      limit = constant(standard.number * part, standard.type, "", range);
    else
      limit =
          number_node(ExprKind::multiply, {limit, constant(part, {Kind::number, {}, "%", true, kNone}, "", range)}, standard.type, range);
  }
  return compare(value, limit, row.comparator, row.range);
}

Id Resolver::table_rows(Place& place, const Table& table, const syntax::Expr& e) {
  std::vector<Id> met;
  for (const auto& row : table.rows) {
    met.push_back(row_comparison(place, table, row, Rational(1), e.range));
    if (failed(met.back())) return met.back();
  }
  const bool most = e.kind == syntax::ExprKind::table_most;
  const Id n = truth_node(most ? ExprKind::at_least_of : ExprKind::all_of, met, e.range);
  model_.exprs[n].table = true;
  if (!most) return n;
  model_.exprs[n].number = Rational(e.count);
  if (e.args.empty() || e.args[0] == syntax::kNoExpr) return n;
  const Id part = number(place, e.args[0]);
  if (failed(part)) return part;
  if (model_.exprs[part].kind != ExprKind::number) {
    report(Code::type_mismatch, e.range, "余项的要求写成标准的百分之几", "the rest is asked for as a percentage of the standard",
           "例如 其余 不低于 标准的85%", "for example: the rest at least 85%");
    return error(e.range);
  }
  const Rational fraction = model_.exprs[part].number;  // a copy: the table of nodes grows below
  std::vector<Id> near;
  for (const auto& row : table.rows) {
    if (row.comparator != Comparator::at_least) {
      report(Code::bad_table, row.range, "「其余 不低于 标准的…」只能用于 不低于 的项",
             "`the rest at least …` needs rows that ask for at least", "把别的比较词的项另写一张表",
             "put the others in a table of their own");
      return error(e.range);
    }
    near.push_back(row_comparison(place, table, row, fraction, e.range));
    if (failed(near.back())) return near.back();
  }
  const Id rest = truth_node(ExprKind::all_of, near, e.range);
  model_.exprs[rest].table = true;
  return truth_node(ExprKind::all_of, {n, rest}, e.range);
}

Id Resolver::table_requirement(Place& place, const syntax::Expr& e) {
  const Table* found = table(place.scope, e.word);
  if (found == nullptr) return error(e.range);
  if (!found->requirements) {
    report(Code::wrong_kind, e.range, "「" + e.word.text + "」不是一组要求", "`" + e.word.text + "` is not a list of requirements",
           "表头写 指标、要求、…", "head its columns indicator, requirement, …");
    return error(e.range);
  }
  const bool total_differs = e.kind == syntax::ExprKind::table_most && e.args.size() > 1 && e.args[1] != syntax::kNoExpr &&
                             place.file->at(e.args[1]).number.value != Rational(static_cast<std::int64_t>(found->rows.size()));
  if (total_differs ||
      (e.kind == syntax::ExprKind::table_most && (e.count < 1 || e.count > static_cast<std::int64_t>(found->rows.size())))) {
    report(Code::bad_table, e.range, "表「" + found->zh + "」有 " + std::to_string(found->rows.size()) + " 项，与所写的项数不合",
           "the table `" + found->id + "` has " + std::to_string(found->rows.size()) + " rows", "改项数，或补上表里的行",
           "change the number, or add the rows");
    return error(e.range);
  }
  const Table& list = *found;
  const auto opening = open(list.zh, list.id, e.range);
  if (!opening) return error(e.range);
  return by_value(
      place, list, e.range, [&](Place& p) { return table_rows(p, list, e); }, true);
}

}  // namespace zhunsheng::resolving
