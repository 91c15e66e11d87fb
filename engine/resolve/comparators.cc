// Comparators in rules against the words around the same number in their quotes: 以上 with <, 不低于 with >.
#include <algorithm>
#include <optional>

#include "resolve/quoted_numbers.h"
#include "resolve/resolver.h"
#include "values/fold.h"

namespace zhunsheng::resolving {

namespace {

using syntax::Comparator;

struct ComparingWord {
  std::string_view word;
  Comparator comparator;
};

/// Of two that end alike the longer stands first: 不低于 before 低于.
constexpr ComparingWord kBefore[] = {
    {"不低于", Comparator::at_least}, {"不少于", Comparator::at_least}, {"不小于", Comparator::at_least}, {"至少", Comparator::at_least},
    {"不超过", Comparator::at_most},  {"不高于", Comparator::at_most},  {"不大于", Comparator::at_most},  {"不多于", Comparator::at_most},
    {"至多", Comparator::at_most},    {"最多", Comparator::at_most},    {"低于", Comparator::less_than},  {"少于", Comparator::less_than},
    {"小于", Comparator::less_than},  {"不足", Comparator::less_than},  {"不满", Comparator::less_than},  {"超过", Comparator::more_than},
    {"高于", Comparator::more_than},  {"大于", Comparator::more_than},  {"多于", Comparator::more_than},  {"达到", Comparator::at_least},
    {"提高到", Comparator::at_least}, {"提高至", Comparator::at_least}, {"提升到", Comparator::at_least}, {"提升至", Comparator::at_least},
    {"增加到", Comparator::at_least}, {"增加至", Comparator::at_least}, {"保持在", Comparator::at_least}, {"控制在", Comparator::at_most},
    {"降低到", Comparator::at_most},  {"降低至", Comparator::at_most},  {"下降到", Comparator::at_most},  {"降到", Comparator::at_most},
    {"降至", Comparator::at_most},    {"压缩到", Comparator::at_most},  {"压减到", Comparator::at_most},
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
    case Comparator::equal:
      return Comparator::not_equal;
    case Comparator::not_equal:
      return Comparator::equal;
    case Comparator::none:
      break;
  }
  return Comparator::none;
}

/// What a quote says of one number: the comparator and its word.
struct Said {
  Comparator comparator;
  std::string word;
  bool bounds = true;  ///< the word bounds what is asked: 不低于, 不得超过, 以上; not 超过, 低于, 不足, which may name the fault
  bool case_of = false;  ///< 不足100人的按…: it says of which case the sentence speaks
};

/// 不得低于 is 不低于, 未达到 is 低于.
bool is_denied(std::string_view before) {
  constexpr std::string_view kDenying[] = {"不得", "不能", "不应", "不可", "不许", "不准", "不再", "严禁", "禁止", "未", "没有"};
  return std::any_of(std::begin(kDenying), std::end(kDenying), [&](std::string_view word) { return before.ends_with(word); });
}

/// 不低于符合条件教师总数的10%: between the word and the number stands what is counted, up to 的. Only words that can mean nothing else.
std::optional<Said> said_of_a_whole(std::string_view text) {
  if (!text.ends_with("的")) return {};
  for (const std::string_view sign : {"，", ",", "；", ";", "。", "：", ":"})
    if (const std::size_t at = text.rfind(sign); at != std::string_view::npos) text.remove_prefix(at + sign.size());
  if (const std::size_t digit = text.find_last_of("0123456789"); digit != std::string_view::npos) text.remove_prefix(digit);
  for (const auto& [word, comparator] : kBefore)
    if (word.ends_with("于") && word.starts_with("不") && text.find(word) != std::string_view::npos)
      return Said{comparator, std::string(word)};
  return text.find("不超过") == std::string_view::npos ? std::nullopt : std::optional(Said{Comparator::at_most, "不超过"});
}

std::optional<Said> said_before(std::string_view text) {
  for (const std::string_view link : {"", "到", "为", "的"}) {
    if (!text.ends_with(link)) continue;
    const std::string_view rest = text.substr(0, text.size() - link.size());
    for (const auto& [word, comparator] : kBefore) {
      if (!rest.ends_with(word)) continue;
      const bool denied = is_denied(rest.substr(0, rest.size() - word.size()));
      const bool bounds = denied || comparator == Comparator::at_least || comparator == Comparator::at_most;
      return Said{denied ? opposite(comparator) : comparator, std::string(word), bounds};
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

/// 不足100人的，按…: 的 behind the unit.
bool is_case(std::string_view after) {
  constexpr int kUnitCharacters = 4;
  for (int i = 0; i <= kUnitCharacters && !after.empty(); ++i) {
    const std::string_view next = first_character(after);
    if (next == "的") return true;
    if (next == "，" || next == "," || next == "；" || next == ";" || next == "。" || next == "、") return false;
    after.remove_prefix(next.size());
  }
  return false;
}

struct Sayings {
  std::vector<Said> said;
  bool silent = false;  ///< the number stands somewhere without any such word
};

void add_sayings(const Rational& value, const std::string& quote, Sayings& out) {
  const std::string folded = fold_width(quote);
  const std::string_view text = folded;
  for (const QuotedNumber& number : quoted_numbers(text)) {
    if (number.value != value) continue;
    const std::string_view before = text.substr(0, number.begin);
    const std::string_view after = text.substr(number.end);
    const std::size_t known = out.said.size();
    if (auto said = said_before(before)) {
      said->case_of = !said->bounds && is_case(after);
      out.said.push_back(std::move(*said));
    } else if (before.ends_with("过") && text.substr(number.begin).starts_with("半")) {
      out.said.push_back({Comparator::more_than, "过半"});
    }
    if (auto said = said_after(after)) out.said.push_back(std::move(*said));
    out.silent = out.silent || out.said.size() == known;
  }
}

Sayings sayings_of(const Rational& value, const std::vector<std::string>& quotes) {
  Sayings out;
  for (const std::string& quote : quotes) add_sayings(value, quote, out);
  return out;
}

/// Nothing is above 100%, and no number below none: there 达到 and 等于 ask for the same.
bool means_the_same(Comparator said, Comparator written, const Literal& limit) {
  if (said == written) return true;
  if (written != Comparator::equal) return false;
  const bool whole = limit.unit == "%" && limit.value == Rational(1);
  return (said == Comparator::at_least && whole) || (said == Comparator::at_most && limit.value.is_zero());
}

bool agrees(const Said& said, Comparator written, const Literal& limit, Stance stance) {
  const bool same = means_the_same(said.comparator, written, limit);
  switch (stance) {
    case Stance::asked:
    case Stance::condition:
      return same;
    case Stance::forbidden:  // 不得：高于 45人 of 不得超过45人, and of 超过45人的不予认定
      return said.comparator == opposite(written) || (!said.bounds && same);
    case Stance::exclusion:
      return same || said.comparator == opposite(written);
  }
  return same;
}

Stance denied(Stance stance) {
  switch (stance) {
    case Stance::asked:
      return Stance::forbidden;
    case Stance::forbidden:
      return Stance::asked;
    case Stance::condition:
    case Stance::exclusion:
      return Stance::exclusion;
  }
  return stance;
}

/// What stands within another expression, and only says where that holds, may be written either way round.
Stance stance_of(const syntax::Expr& e, std::size_t arg, Stance stance) {
  if (e.kind == syntax::ExprKind::negation) return denied(stance);
  if (e.kind == syntax::ExprKind::choice && arg == 0) return Stance::exclusion;
  return stance;
}

}  // namespace

void Resolver::check_comparators(const syntax::File& file, ExprId id, const std::vector<std::string>& quotes, Stance stance) {
  if (id == syntax::kNoExpr) return;
  const syntax::Expr& e = file.at(id);
  for (std::size_t i = 0; i < e.args.size(); ++i) check_comparators(file, e.args[i], quotes, stance_of(e, i, stance));
  if (e.kind != syntax::ExprKind::compare || e.args.size() != 2 || e.args[1] == syntax::kNoExpr || e.comparator == Comparator::none) return;
  const auto limit = literal_of(file, file.at(e.args[1]));
  const bool circumstance = stance == Stance::condition || stance == Stance::exclusion;
  if (!limit || (circumstance && limit->value.is_zero())) return;  // 条件：学校数 高于 0 says that there is one
  Sayings sayings = sayings_of(limit->value, quotes);
  if (stance == Stance::asked) std::erase_if(sayings.said, [](const Said& s) { return s.case_of; });
  const std::vector<Said>& said = sayings.said;
  const bool equality = e.comparator == Comparator::equal || e.comparator == Comparator::not_equal;
  if (said.empty() || (equality && sayings.silent)) return;
  if (std::any_of(said.begin(), said.end(), [&](const Said& s) { return agrees(s, e.comparator, *limit, stance); })) return;
  report(Code::comparator_not_quoted, e.range,
         "「" + e.keyword.text + " " + limit->written + "」与引文里的“" + said.front().word + "”不一致",
         "`" + e.keyword.text + " " + limit->written + "` is not what “" + said.front().word + "” in the quote says",
         "以上、以下、不低于、不超过、达到包含本数，高于、低于、超过、不足不包含；请照原文写",
         "以上, 以下, 不低于, 不超过, 达到 include the number, 高于, 低于, 超过, 不足 do not; write what the original says");
}

}  // namespace zhunsheng::resolving
