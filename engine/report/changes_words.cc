#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/changes.h"

namespace zhunsheng::report {

std::string_view id_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::appeared:
      return "new";
    case ChangeKind::opened:
      return "newly_open";
    case ChangeKind::settled:
      return "settled";
    case ChangeKind::answered:
      return "answered";
    case ChangeKind::continuing:
      return "continuing";
    case ChangeKind::dropped:
      return "no_longer_asked";
  }
  return "";
}

std::string_view id_of(Factor factor) {
  switch (factor) {
    case Factor::facts:
      return "facts";
    case Factor::rules:
      return "rules";
    case Factor::readings:
      return "readings";
    case Factor::date:
      return "date";
    case Factor::tool:
      return "tool";
  }
  return "";
}

Words kind_words(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::appeared:
      return {"新增未达到", "newly not met"};
    case ChangeKind::opened:
      return {"新出现待核实、待研判", "newly open"};
    case ChangeKind::settled:
      return {"已解决", "settled"};
    case ChangeKind::answered:
      return {"原待核实、待研判，已达到或不适用", "were open, met or not applicable now"};
    case ChangeKind::continuing:
      return {"继续未达到", "still not met"};
    case ChangeKind::dropped:
      return {"不再要求", "no longer asked"};
  }
  return {};
}

Words factor_words(Factor factor) {
  switch (factor) {
    case Factor::facts:
      return {"数据", "facts"};
    case Factor::rules:
      return {"规则", "rules"};
    case Factor::readings:
      return {"口径等附加材料", "readings and other overlays"};
    case Factor::date:
      return {"评估基准日", "as-of date"};
    case Factor::tool:
      return {"程序版本", "version of the program"};
  }
  return {};
}

Words factors_words(const Factors& factors) {
  Words out;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const Words one = factor_words(factors[i]);
    out.zh += (i == 0 ? "" : "、") + one.zh;
    out.en += (i == 0 ? "" : i + 1 == factors.size() ? " and " : ", ") + one.en;
  }
  return out;
}

namespace {

Words cause_words(const Factors& cause) {
  const Words names = factors_words(cause);
  if (cause.size() == 1) return {"单独由" + names.zh + "的变化引起", "the change of the " + names.en + " alone turns it"};
  return {names.zh + "须同时变化才如此，单独一项不会", "only the " + names.en + " together turn it, none of them alone"};
}

Words possible_words(const VerdictChange& change) {
  if (change.possible.empty())
    return {"两份结果的数据、规则、附加材料、基准日都看不出不同，请核对结果文件",
            "nothing differs that could explain it: check the files of the results"};
  const Words names = factors_words(change.possible);
  if (change.possible.size() == 1) return {"由" + names.zh + "的变化引起", "because the " + names.en + " changed"};
  return {"可能由" + names.zh + "的变化引起", "possibly because of the " + names.en};
}

}  // namespace

namespace {

/// A figure by its name where the rules at hand know it.
Words fact_name(const ChangesReport& report, const std::string& id) {
  if (report.program != nullptr)
    for (const FactDef& fact : report.program->facts)
      if (report.program->text(fact.name.id) == id) return name_words(*report.program, fact.name);
  return {id, id};
}

/// As the result shows it; what a statement or an answer came to, where it is no figure.
Words value_words(const SavedFact* fact) {
  if (fact == nullptr) return {"结果未列出", "not listed"};
  for (const FactState state : {FactState::missing, FactState::contradiction, FactState::part_above_whole, FactState::incomplete,
                                FactState::expired, FactState::dated_later})
    if (zhunsheng::id_of(state) == fact->state) return fact_state_words(state);
  return fact->display.zh.empty() ? Words{fact->value, fact->value} : fact->display;
}

}  // namespace

Words figure_difference_words(const ChangesReport& report, const FactDifference& difference) {
  const SavedFact& any = difference.is != nullptr ? *difference.is : *difference.was;
  const Words before = value_words(difference.was), after = value_words(difference.is);
  if (any.entity.empty() || any.fact.empty())
    return {fmt::format("{}：{} → {}", any.path, before.zh, after.zh), fmt::format("{}: {} → {}", any.path, before.en, after.en)};
  const std::string& entity = any.entity_name.empty() ? any.entity : any.entity_name;
  const Words name = fact_name(report, any.fact);
  const auto period = Period::from_text(any.period);
  const Words when = period ? period_words(*period) : Words{};
  const auto in = [](const std::string& words, const char* open, const char* close) { return words.empty() ? "" : open + words + close; };
  return {fmt::format("{}，{}{}：{} → {}", entity, name.zh, in(when.zh, "【", "】"), before.zh, after.zh),
          fmt::format("{}, {}{}: {} → {}", entity, name.en, in(when.en, " [", "]"), before.en, after.en)};
}

Words why_words(const ChangesReport&, const VerdictChange& change) {
  Words out;
  for (const Factors& cause : change.causes) {
    const Words one = cause_words(cause);
    out.zh += (out.zh.empty() ? "" : "；也可以") + one.zh;
    out.en += (out.en.empty() ? "" : "; also, ") + one.en;
  }
  if (out.zh.empty()) out = possible_words(change);
  if (!change.tried.empty() && !change.all_tried) {
    out.zh += "（有的组合缺少当时的规则，没有试）";
    out.en += " (some combinations could not be tried: the rules of then are not at hand)";
  }
  if (change.tried.empty() && change.possible.size() > 1) {
    out.zh += "；给出两份数据（--facts 原数据 现数据）可逐项重算判明";
    out.en += "; with both files of facts (--facts OLD NEW) it can be told which";
  }
  const bool facts = std::find(change.possible.begin(), change.possible.end(), Factor::facts) != change.possible.end();
  if (facts && !change.facts_compared && change.before != nullptr && change.after != nullptr) {
    out.zh += "；结果不带所用数据（check 时加 --explain all 才有）";
    out.en += "; the results do not hold the figures used (check with --explain all writes them)";
  }
  return out;
}

}  // namespace zhunsheng::report
