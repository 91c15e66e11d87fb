// Numbers in rules against the numbers in their quotes.
#include <algorithm>
#include <cstring>

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

namespace {

struct Digit {
  const char* text;
  int value;
};
constexpr Digit kDigits[] = {{"零", 0}, {"〇", 0}, {"一", 1}, {"二", 2}, {"两", 2}, {"三", 3},
                             {"四", 4}, {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}};
constexpr Digit kTens[] = {{"十", 10}, {"百", 100}, {"千", 1000}};

template <std::size_t N>
int match(std::string_view text, std::size_t at, const Digit (&table)[N], std::size_t& length) {
  for (const auto& digit : table)
    if (text.substr(at).starts_with(digit.text)) {
      length = std::strlen(digit.text);
      return digit.value;
    }
  return -1;
}

/// A Chinese numeral below ten thousand at `at`; moves past it. -1 if there is none.
std::int64_t chinese_numeral(std::string_view text, std::size_t& at) {
  std::int64_t total = 0;
  std::int64_t pending = -1;
  bool any = false;
  for (;;) {
    std::size_t length = 0;
    if (const int digit = match(text, at, kDigits, length); digit >= 0) {
      pending = digit;
    } else if (const int ten = match(text, at, kTens, length); ten >= 0) {
      total += (pending < 0 ? 1 : pending) * ten;
      pending = -1;
    } else {
      break;
    }
    any = true;
    at += length;
  }
  if (!any) return -1;
  return total + (pending < 0 ? 0 : pending);
}

/// Full-width digits, points and percent signs as ASCII.
std::string folded(std::string_view quote) {
  std::string out;
  for (std::size_t i = 0; i < quote.size(); ++i) {
    const auto c = static_cast<unsigned char>(quote[i]);
    if (c == 0xEF && i + 2 < quote.size() && static_cast<unsigned char>(quote[i + 1]) == 0xBC) {
      const auto low = static_cast<unsigned char>(quote[i + 2]);
      if (low >= 0x81 && low <= 0xBF) {  // U+FF01 … U+FF3F
        out.push_back(static_cast<char>(low - 0x81 + '!'));
        i += 2;
        continue;
      }
    }
    out.push_back(quote[i]);
  }
  return out;
}

void add_scaled(std::vector<Rational>& out, const Rational& value, std::string_view rest) {
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  const auto with = [&](const char* word, const Rational& factor) {
    if (!rest.starts_with(word)) return false;
    out.push_back(value * factor);
    return true;
  };
  if (with("%", Rational(1, 100)) || with("‰", Rational(1, 1000)) || with("个百分点", Rational(1, 100)) || with("成", Rational(1, 10)))
    return;
  if (with("万", Rational(10000)) || with("亿", Rational(100000000))) return;
  out.push_back(value);
}

bool contains_any(std::string_view text, std::initializer_list<const char*> words) {
  return std::any_of(words.begin(), words.end(), [&](const char* w) { return text.find(w) != std::string_view::npos; });
}

}  // namespace

std::vector<Rational> numbers_in(std::string_view quote) {
  const std::string text = folded(quote);
  const std::string_view view = text;
  std::vector<Rational> out;
  if (contains_any(view,
                   {"全覆盖", "全部", "所有", "每", "各", "均", "全面", "都", "一律", "全体", "足额", "完全", "every", "all", "each"}))
    out.emplace_back(1);
  if (contains_any(view, {"杜绝", "不得", "严禁", "禁止", "零", "无", "没有", "消除", "no ", "none"})) out.emplace_back(0);
  if (contains_any(view, {"一半", "半数", "过半", "为主", "绝大多数", "基本", "主要"})) out.emplace_back(1, 2);
  for (std::size_t i = 0; i < view.size();) {
    if (view.substr(i).starts_with("百分之")) {
      std::size_t at = i + std::strlen("百分之");
      if (const auto value = chinese_numeral(view, at); value >= 0) {
        out.emplace_back(value, 100);
        i = at;
        continue;
      }
    }
    if (view[i] >= '0' && view[i] <= '9') {
      std::size_t end = i;
      while (end < view.size() && ((view[end] >= '0' && view[end] <= '9') ||
                                   (view[end] == '.' && end + 1 < view.size() && view[end + 1] >= '0' && view[end + 1] <= '9')))
        ++end;
      if (end - i <= 30)
        if (const auto value = Rational::from_text(view.substr(i, end - i))) add_scaled(out, *value, view.substr(end));
      i = end;
      continue;
    }
    std::size_t at = i;
    if (const auto value = chinese_numeral(view, at); value >= 0) {
      add_scaled(out, Rational(value), view.substr(at));
      i = at;
      continue;
    }
    ++i;
  }
  return out;
}

void Resolver::numbers_below(const syntax::File& file, ExprId id, std::vector<const syntax::Expr*>& found) const {
  if (id == syntax::kNoExpr) return;
  const syntax::Expr& e = file.at(id);
  if (e.kind == syntax::ExprKind::number) found.push_back(&e);
  for (const ExprId arg : e.args) numbers_below(file, arg, found);
}

void Resolver::check_numbers(const syntax::File& file, ExprId expr_id, const std::vector<std::string>& quotes) {
  std::vector<const syntax::Expr*> literals;
  numbers_below(file, expr_id, literals);
  std::vector<Rational> said;
  for (const auto& quote : quotes) {
    const auto numbers = numbers_in(quote);
    said.insert(said.end(), numbers.begin(), numbers.end());
  }
  for (const auto* literal_here : literals)
    if (std::find(said.begin(), said.end(), literal_here->number.value) == said.end())
      report(Code::number_not_quoted, literal_here->range, "「" + literal_here->number.written + "」不在所引原文里",
             "`" + literal_here->number.written + "` is not a number of the quote", "核对原文；引文要带上这个数",
             "compare with the original; the quote must hold this number");
}

/// The year, and where the rule names a month without a day the month too, as the quote has them. 2028年之前 is the last day of 2027; a day
/// that the rule writes out may be what either of the two years means.
void Resolver::check_due_quoted(const Date& by, const std::string& written, const std::vector<std::string>& quotes, Range place) {
  std::vector<Rational> said;
  for (const std::string& quote : quotes) {
    const auto numbers = numbers_in(quote);
    said.insert(said.end(), numbers.begin(), numbers.end());
  }
  const auto holds = [](const std::vector<Rational>& numbers, const Rational& number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
  };
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
  std::vector<const syntax::Expr*> literals;
  for (const auto& row : table.rows)
    for (const ExprId cell : row.cells) numbers_below(*table.file, cell, literals);
  if (quotes.empty() && !literals.empty())
    report(Code::no_citation, table.block->range, "表「" + table.zh + "」没有引用原文，里面的数没有出处可核",
           "the table `" + table.id + "` quotes nothing that its numbers could be compared with",
           "加一行 依据：文件#位置 “带着这些数的原文”", "add a line cite: document#locator \"the words with these numbers\"");
  if (quotes.empty()) return;
  for (const auto& row : table.rows)
    for (const ExprId cell : row.cells)
      if (cell != syntax::kNoExpr) check_numbers(*table.file, cell, quotes);
}

}  // namespace zhunsheng::resolving
