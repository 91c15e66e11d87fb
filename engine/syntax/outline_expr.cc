#include <fmt/format.h>

#include "syntax/outline.h"

namespace zhunsheng::syntax {

namespace {

std::string_view name_of(ExprKind kind) {
  switch (kind) {
    case ExprKind::error:
      return "error";
    case ExprKind::number:
      return "number";
    case ExprKind::date:
      return "date";
    case ExprKind::period:
      return "period";
    case ExprKind::text:
      return "text";
    case ExprKind::truth:
      return "truth";
    case ExprKind::name:
      return "name";
    case ExprKind::any_of:
      return "or";
    case ExprKind::all_of:
      return "and";
    case ExprKind::negation:
      return "not";
    case ExprKind::choice:
      return "if";
    case ExprKind::compare:
      return "compare";
    case ExprKind::one_of:
      return "one-of";
    case ExprKind::read_as:
      return "read-as";
    case ExprKind::matches:
      return "matches";
    case ExprKind::share_of:
      return "share-of";
    case ExprKind::at_rate:
      return "at-rate";
    case ExprKind::add:
      return "+";
    case ExprKind::subtract:
      return "-";
    case ExprKind::multiply:
      return "*";
    case ExprKind::divide:
      return "/";
    case ExprKind::minus:
      return "minus";
    case ExprKind::quantifier:
      return "quantifier";
    case ExprKind::function:
      return "function";
    case ExprKind::at_least_of:
      return "at-least-of";
    case ExprKind::conforms:
      return "conforms";
    case ExprKind::attested:
      return "attested";
    case ExprKind::found:
      return "found";
    case ExprKind::judged:
      return "judged";
    case ExprKind::lookup:
      return "lookup";
    case ExprKind::table_met:
      return "table-met";
    case ExprKind::table_most:
      return "table-most";
    case ExprKind::item:
      return "item";
    case ExprKind::item_met:
      return "item-met";
  }
  return "";
}

std::string_view sign_of(Comparator comparator) {
  switch (comparator) {
    case Comparator::none:
      return "none";
    case Comparator::at_least:
      return ">=";
    case Comparator::at_most:
      return "<=";
    case Comparator::more_than:
      return ">";
    case Comparator::less_than:
      return "<";
    case Comparator::equal:
      return "=";
    case Comparator::not_equal:
      return "!=";
  }
  return "";
}

std::string number_text(const Number& number) {
  return fmt::format("{}{}{}", number.value.text(), number.unit.empty() ? "" : " ", number.unit);
}

// What an expression says beside its operands.
std::string head(const Expr& e) {
  std::string out(name_of(e.kind));
  if (e.kind == ExprKind::compare || e.kind == ExprKind::one_of || (e.kind == ExprKind::read_as && e.comparator != Comparator::none))
    out = e.kind == ExprKind::compare ? std::string(sign_of(e.comparator)) : fmt::format("{} {}", out, sign_of(e.comparator));
  if (e.kind == ExprKind::quantifier) out = fmt::format("quantifier-{}", static_cast<int>(e.quantifier));
  if (e.kind == ExprKind::function) out = fmt::format("function-{}", static_cast<int>(e.function));
  if (!e.keyword.empty()) out += ":" + e.keyword.text;
  if (!e.bound.empty()) out += "~" + e.bound.text;
  for (const Word& word : e.classes) out += " " + word.text;
  if (!e.word.empty()) out += fmt::format(" {}{}{}", e.flag ? "“" : "", e.word.text, e.flag ? "”" : "");
  if (e.kind == ExprKind::at_least_of || e.kind == ExprKind::table_most) out += fmt::format(" {}", e.count);
  if (e.kind == ExprKind::at_rate) out += fmt::format(" rounding-{}", static_cast<int>(e.rounding));
  return out;
}

}  // namespace

std::string outline(const File& file, ExprId id) {
  if (id == kNoExpr) return "_";
  const Expr& e = file.at(id);
  switch (e.kind) {
    case ExprKind::error:
      return "(error)";
    case ExprKind::number:
      return number_text(e.number);
    case ExprKind::date:
      return e.date.text();
    case ExprKind::period:
      return e.period.text();
    case ExprKind::text:
      return "“" + e.word.text + "”";
    case ExprKind::truth:
      return e.flag ? "true" : "false";
    case ExprKind::name:
      return e.word.text;
    default:
      break;
  }
  std::string out = "(" + head(e);
  for (const ExprId arg : e.args) out += " " + outline(file, arg);
  return out + ")";
}

}  // namespace zhunsheng::syntax
