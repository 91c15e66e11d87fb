// Comparators in rules against the words around the same number in their quotes: 以上 with <, 不低于 with >.
#include <algorithm>
#include <optional>

#include "resolve/resolver.h"
#include "values/fold.h"
#include "values/numeral.h"

namespace zhunsheng::resolving {

namespace {

using syntax::Comparator;

struct ComparingWord {
  std::string_view word;
  Comparator comparator;
};

/// Of two that end alike the longer stands first: 不低于 before 低于. Not 不足: 不足100人的按100人核定 states a condition.
constexpr ComparingWord kBefore[] = {
    {"不低于", Comparator::at_least}, {"不少于", Comparator::at_least}, {"不小于", Comparator::at_least}, {"至少", Comparator::at_least},
    {"不超过", Comparator::at_most},  {"不高于", Comparator::at_most},  {"不大于", Comparator::at_most},  {"不多于", Comparator::at_most},
    {"至多", Comparator::at_most},    {"最多", Comparator::at_most},    {"低于", Comparator::less_than},  {"少于", Comparator::less_than},
    {"小于", Comparator::less_than},  {"超过", Comparator::more_than},  {"高于", Comparator::more_than},  {"大于", Comparator::more_than},
    {"多于", Comparator::more_than},
};
constexpr ComparingWord kAfter[] = {
    {"以上", Comparator::at_least}, {"以下", Comparator::at_most}, {"以内", Comparator::at_most}, {"之内", Comparator::at_most}};

Comparator opposite(Comparator comparator) {
  switch (comparator) {
    case Comparator::at_least:
      return Comparator::less_than;
    case Comparator::less_than:
      return Comparator::at_least;
    case Comparator::at_most:
      return Comparator::more_than;
    case Comparator::more_than:
      return Comparator::at_most;
    case Comparator::none:
    case Comparator::equal:
    case Comparator::not_equal:
      return comparator;
  }
  return comparator;
}

/// What a quote says of one number: the comparator and its word.
struct Said {
  Comparator comparator;
  std::string word;
};

/// 不得低于 is 不低于.
bool is_forbidden(std::string_view before) {
  constexpr std::string_view kForbidding[] = {"不得", "不能", "不应", "不可", "严禁"};
  return std::any_of(std::begin(kForbidding), std::end(kForbidding), [&](std::string_view word) { return before.ends_with(word); });
}

/// 不低于符合条件教师总数的10%: between the word and the number stands what is counted, up to 的. Only words that can mean nothing else.
std::optional<Said> said_of_a_whole(std::string_view text) {
  if (!text.ends_with("的")) return {};
  for (const std::string_view sign : {"，", ",", "；", ";", "。", "：", ":"})
    if (const std::size_t at = text.rfind(sign); at != std::string_view::npos) text.remove_prefix(at + sign.size());
  if (const std::size_t digit = text.find_last_of("0123456789"); digit != std::string_view::npos) text.remove_prefix(digit);
  for (const auto& [word, comparator] : kBefore)
    if (word.starts_with("不") && text.find(word) != std::string_view::npos) return Said{comparator, std::string(word)};
  return {};
}

std::optional<Said> said_before(std::string_view text) {
  for (const std::string_view link : {"", "到", "为", "的"}) {
    if (!text.ends_with(link)) continue;
    const std::string_view rest = text.substr(0, text.size() - link.size());
    for (const auto& [word, comparator] : kBefore) {
      if (!rest.ends_with(word)) continue;
      const bool forbidden = is_forbidden(rest.substr(0, rest.size() - word.size()));
      return Said{forbidden ? opposite(comparator) : comparator, std::string(word)};
    }
  }
  return said_of_a_whole(text);
}

/// Behind the number stand at most a few signs of a unit.
std::optional<Said> said_after(std::string_view text) {
  constexpr int kUnitCharacters = 6;
  for (int i = 0; i <= kUnitCharacters && !text.empty(); ++i) {
    for (const auto& [word, comparator] : kAfter)
      if (text.starts_with(word)) return Said{comparator, std::string(word)};
    const std::string_view next = first_character(text);
    if (next == "，" || next == "," || next == "；" || next == ";" || next == "。" || next == "、") return {};
    text.remove_prefix(next.size());
  }
  return {};
}

/// All that the quote says of a number.
std::vector<Said> said_of(const Rational& value, const std::string& quote) {
  std::vector<Said> out;
  const std::string folded = fold_width(quote);
  const std::string_view text = folded;
  for (std::size_t i = 0; i < text.size();) {
    std::string_view rest = text.substr(i);
    const auto numeral = take_numeral(rest, {}, false);
    const auto* found = std::get_if<Numeral>(&numeral);
    if (found == nullptr || rest.size() == text.size() - i) {
      i += first_character(text.substr(i)).size();
      continue;
    }
    const Rational said = rest.starts_with("%") ? found->value / Rational(100) : found->value;
    if (said == value) {
      if (auto word = said_before(text.substr(0, i))) out.push_back(std::move(*word));
      if (auto word = said_after(rest)) out.push_back(std::move(*word));
    }
    i = text.size() - rest.size();
  }
  return out;
}

}  // namespace

void Resolver::check_comparators(const syntax::File& file, ExprId id, const std::vector<std::string>& quotes) {
  if (id == syntax::kNoExpr) return;
  const syntax::Expr& e = file.at(id);
  for (const ExprId arg : e.args) check_comparators(file, arg, quotes);
  if (e.kind != syntax::ExprKind::compare || e.args.size() != 2 || e.args[1] == syntax::kNoExpr) return;
  const syntax::Expr& right = file.at(e.args[1]);
  if (right.kind != syntax::ExprKind::number || opposite(e.comparator) == e.comparator) return;  // none, equal, not equal
  std::vector<Said> said;
  for (const std::string& quote : quotes)
    for (Said& one : said_of(right.number.value, quote)) said.push_back(std::move(one));
  const bool agrees = said.empty() || std::any_of(said.begin(), said.end(), [&](const Said& s) { return s.comparator == e.comparator; });
  if (agrees) return;
  report(Code::comparator_not_quoted, e.range,
         "「" + e.keyword.text + " " + right.number.written + "」与引文里的“" + said.front().word + "”不一致",
         "`" + e.keyword.text + " " + right.number.written + "` is not what “" + said.front().word + "” in the quote says",
         "以上、以下、不低于、不超过包含本数，高于、低于、超过不包含；请照原文写",
         "以上, 以下, 不低于, 不超过 include the number, 高于, 低于, 超过 do not; write what the original says");
}

}  // namespace zhunsheng::resolving
