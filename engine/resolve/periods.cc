// How often a quote asks for something, against the period of the rule: 每学期 in a rule without 期间 would be judged once.
#include <algorithm>

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

namespace {

struct PeriodWord {
  std::string_view word;
  PeriodKind kind;
};
constexpr PeriodWord kPeriods[] = {{"每年", PeriodKind::year},   {"每学年", PeriodKind::school_year},   {"每学期", PeriodKind::term},
                                   {"每月", PeriodKind::month},  {"每个学年", PeriodKind::school_year}, {"每个学期", PeriodKind::term},
                                   {"每个月", PeriodKind::month}};

/// 每生每年1000元 is a rate, 每年级 a grade; 每名学生每学期 says how often.
bool is_another_word(std::string_view before, std::string_view after) {
  constexpr std::string_view kRated[] = {"每生", "每人", "每班", "每校", "每所", "生均", "人均", "班均", "校均"};
  constexpr std::string_view kNouns[] = {"级", "段"};
  return std::any_of(std::begin(kRated), std::end(kRated), [&](std::string_view w) { return before.ends_with(w); }) ||
         std::any_of(std::begin(kNouns), std::end(kNouns), [&](std::string_view w) { return after.starts_with(w); });
}

std::vector<PeriodWord> periods_said(const std::vector<std::string>& quotes) {
  std::vector<PeriodWord> out;
  for (const std::string& quote : quotes)
    for (const PeriodWord& period : kPeriods)
      for (std::size_t at = quote.find(period.word); at != std::string::npos; at = quote.find(period.word, at + 1)) {
        const std::string_view text = quote;
        if (!is_another_word(text.substr(0, at), text.substr(at + period.word.size()))) out.push_back(period);
      }
  return out;
}

}  // namespace

/// 符合 looks at every period of what it refers to.
bool Resolver::refers_to_others(Id root) const {
  std::vector<Id> open{root};
  std::set<Id> seen;
  while (!open.empty()) {
    const Id id = open.back();
    open.pop_back();
    if (id == kNone || !seen.insert(id).second) continue;
    if (model_.exprs[id].kind == ExprKind::conforms) return true;
    open.insert(open.end(), model_.exprs[id].args.begin(), model_.exprs[id].args.end());
  }
  return false;
}

void Resolver::check_period(const std::vector<std::string>& quotes, const model::Requirement& r) {
  if (r.modality == model::Modality::may || refers_to_others(r.root)) return;
  const std::vector<PeriodWord> said = periods_said(quotes);
  const bool each = r.due == model::DueKind::each;
  if (said.empty() || (each && std::any_of(said.begin(), said.end(), [&](const PeriodWord& p) { return p.kind == r.period; }))) return;
  const std::string word(said.front().word);
  const auto* label =
      std::find_if(std::begin(kPeriods), std::end(kPeriods), [&](const PeriodWord& p) { return p.kind == said.front().kind; });
  const std::string asked(label->word);
  report(Code::period_not_quoted, r.range,
         "引文说“" + word + "”，要求「" + r.id + "」" + (each ? "写的是另一种期间" : "没有写期间，只在评估基准日（或期限那天）测算一次"),
         "the quote says “" + word + "”, the requirement `" + r.id + "` " +
             (each ? "is judged by another period" : "has no period: it is judged once, on the as-of day or the due date"),
         "写一行 期间：" + asked + "；引文里的“" + word + "”说的是别的事，就把引文截到这项要求自己的话",
         "write a line every: " + asked + "; if “" + word + "” speaks of something else, quote only the words of this requirement");
}

}  // namespace zhunsheng::resolving
