// Numbers in rules against the numbers in their quotes.
#include <algorithm>

#include "resolve/quoted_numbers.h"
#include "resolve/resolver.h"

namespace zhunsheng::resolving {

namespace {

std::vector<Rational> numbers_of(const std::vector<std::string>& quotes) {
  std::vector<Rational> out;
  for (const std::string& quote : quotes) {
    const auto numbers = numbers_in(quote);
    out.insert(out.end(), numbers.begin(), numbers.end());
  }
  return out;
}

bool holds(const std::vector<Rational>& numbers, const Rational& number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

bool is_bare_number(const syntax::Expr& e) { return e.kind == syntax::ExprKind::number && e.number.unit.empty(); }

}  // namespace

/// A number, or the fraction 2/3.
std::optional<Literal> literal_of(const syntax::File& file, const syntax::Expr& e) {
  if (e.kind == syntax::ExprKind::number) return Literal{e.number.value, e.number.written, e.number.unit, e.range};
  if (e.kind != syntax::ExprKind::divide || e.args.size() != 2) return {};
  for (const ExprId arg : e.args)
    if (arg == syntax::kNoExpr || !is_bare_number(file.at(arg))) return {};
  const syntax::Number& part = file.at(e.args[0]).number;
  const syntax::Number& whole = file.at(e.args[1]).number;
  if (whole.value.is_zero()) return {};
  return Literal{part.value / whole.value, part.written + "/" + whole.written, "", e.range};
}

std::vector<Literal> literals_below(const syntax::File& file, ExprId id) {
  if (id == syntax::kNoExpr) return {};
  if (auto literal = literal_of(file, file.at(id))) return {std::move(*literal)};
  std::vector<Literal> out;
  for (const ExprId arg : file.at(id).args)
    for (Literal& literal : literals_below(file, arg)) out.push_back(std::move(literal));
  return out;
}

void Resolver::check_numbers(const syntax::File& file, ExprId expr_id, const std::vector<std::string>& quotes) {
  check_numbers(literals_below(file, expr_id), quotes);
}

void Resolver::check_numbers(const std::vector<Literal>& literals, const std::vector<std::string>& quotes) {
  const std::vector<Rational> said = numbers_of(quotes);
  for (const Literal& literal : literals)
    if (!holds(said, literal.value))
      report(Code::number_not_quoted, literal.range, "「" + literal.written + "」不在所引原文里",
             "`" + literal.written + "` is not a number of the quote", "核对原文；引文要带上这个数",
             "compare with the original; the quote must hold this number");
}

/// The year, and where the rule names a month without a day the month too, as the quote has them. 2028年之前 is the last day of 2027; a day
/// that the rule writes out may be what either of the two years means.
void Resolver::check_due_quoted(const Date& by, const std::string& written, const std::vector<std::string>& quotes, Range place) {
  const std::vector<Rational> said = numbers_of(quotes);
  const std::vector<Rational> own = numbers_in(written);
  const bool by_day = contains_any(written, {"日", "-"});
  const Rational years[] = {Rational(by.year()), Rational((Date{by.days + 1}).year())};
  const bool year =
      std::any_of(std::begin(years), std::end(years), [&](const Rational& y) { return holds(said, y) && (by_day || holds(own, y)); });
  const bool by_month = !by_day && contains_any(written, {"月"});
  const bool month = !by_month || std::all_of(own.begin(), own.end(), [&](const Rational& number) { return holds(said, number); });
  if (!year || !month)
    report(Code::number_not_quoted, place, "期限「" + written + "」的年份或月份不在所引原文里",
           "the year or month of `" + written + "` is not in the quote", "引用写明期限的那句话", "quote the words that set the date");
}

void Resolver::check_table_quotes(const Table& table) {
  std::vector<std::string> quotes;
  for (const auto& label : table.block->labels)
    for (const auto& cited : label.citations)
      for (const auto& quote : cited.quotes) quotes.push_back(quote.text);
  std::vector<Literal> literals;
  for (const auto& row : table.rows)
    for (const ExprId cell : row.cells)
      for (Literal& literal : literals_below(*table.file, cell)) literals.push_back(std::move(literal));
  if (quotes.empty() && !literals.empty())
    report(Code::no_citation, table.block->range, "表「" + table.zh + "」没有引用原文，里面的数没有出处可核",
           "the table `" + table.id + "` quotes nothing that its numbers could be compared with",
           "加一行 依据：文件#位置 “带着这些数的原文”", "add a line cite: document#locator \"the words with these numbers\"");
  if (!quotes.empty()) check_numbers(literals, quotes);
}

}  // namespace zhunsheng::resolving
