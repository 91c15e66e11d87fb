#include "syntax/clauses.h"

#include <cstdlib>

namespace zhunsheng::syntax {

namespace {

using Column = ClauseColumn;
using Class = ClauseClass;

// The first row of a column or class has its usual word.
constexpr TableWord<Column> kColumns[] = {
    {Column::quote, "原文", "quote"},
    {Column::row_class, "归类", "class"},
    {Column::id, "编号", "id"},
    {Column::reason, "凭据或理由", "evidence or reason"},
    {Column::reason, "凭据", "evidence"},
    {Column::reason, "理由", "reason"},
    {Column::requirement, "要求", "requirement"},
    {Column::english, "英文", "english"},
    {Column::subject, "对象", "for"},
    {Column::condition, "条件", "if"},
    {Column::every, "期间", "every"},
    {Column::every, "期间", "each"},
    {Column::responsible, "责任单位", "responsible"},
};

constexpr TableWord<Class> kClasses[] = {
    {Class::must, "应", "must"},
    {Class::must, "须", "must"},
    {Class::must, "必须", "must"},
    {Class::must_not, "不得", "must not"},
    {Class::must_not, "不得", "must-not"},
    {Class::strive, "力争", "strive"},
    {Class::in_principle, "原则上", "in principle"},
    {Class::in_principle, "原则上", "in-principle"},
    {Class::encourage, "鼓励", "encourage"},
    {Class::encourage, "支持", "support"},
    {Class::advance, "推进", "advance"},
    {Class::may, "可", "may"},
    {Class::judgement, "研判", "judgement"},
    {Class::declaratory, "宣示", "declaratory"},
    {Class::deferred, "缓立", "deferred"},
};

}  // namespace

const TableWord<Column>* find_clause_column(std::string_view word) { return find_word(kColumns, word); }

const TableWord<Class>* find_clause_class(std::string_view word) { return find_word(kClasses, word); }

const TableWord<Column>& clause_column(Column column) {
  for (const auto& row : kColumns)
    if (row.value == column) return row;
  std::abort();
}

std::string clause_class_words(bool english) {
  std::string out;
  for (const auto& row : kClasses) {
    const std::string_view word = english ? row.en : row.zh;
    const bool other = row.zh == "须" || row.zh == "必须" || (row.en.find('-') != std::string_view::npos);
    if (!other) append_word(out, word, english);
  }
  return out;
}

std::vector<const Row*> rows_of(const Block& block) {
  std::vector<const Row*> out;
  for (const Row& row : block.rows) out.push_back(&row);
  for (const Label& label : block.labels)
    for (const Row& row : label.rows) out.push_back(&row);
  return out;
}

}  // namespace zhunsheng::syntax
