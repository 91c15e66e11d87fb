#include "report/not_used.h"

#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng::report {
namespace {

Words joined(Words a, const Words& b) {
  if (a.zh.empty()) return b;
  a.zh += "；" + b.zh;
  a.en += "; " + b.en;
  return a;
}

Words not_in_force(const RuleSetDef& ruleset, Date as_of) {
  const bool over = ruleset.expires.days != INT32_MAX && as_of > ruleset.expires;
  const Words day = date_words(as_of);
  const Words when = over ? date_words(ruleset.expires) : in_force_words(ruleset);
  if (over)
    return {fmt::format("已于{}失效，评估基准日为{}", when.zh, day.zh),
            fmt::format("expired on {}; the as-of date is {}", when.en, day.en)};
  return {fmt::format("评估基准日{}尚未施行：{}", day.zh, when.zh), fmt::format("not yet in force on {}: {}", day.en, when.en)};
}

Words outside(const Program& program, const RuleSetDef& ruleset) {
  const auto code = program.text(ruleset.territory);
  if (code.empty()) return {"所给数据中没有它适用的对象", "the facts hold no entity that it applies to"};
  const Words type = name_words(program, program.types[ruleset.territory_type].name);
  return {fmt::format("适用于{} {} 及其所辖", type.zh, code), fmt::format("applies to {} {} and what lies in it", type.en, code)};
}

Words used(const Program& program, const RuleSetOutcome& outcome) {
  const RuleSetDef& ruleset = program.rulesets[outcome.ruleset];
  Words words;
  if (outcome.verdicts + outcome.not_asked == 0 && !outcome.narrowed)
    words = joined(words, {"所给数据中没有它的规则所指的对象", "no entity of the facts is a subject of its rules"});
  if (outcome.version_uncertain) {
    const Words when = in_force_words(ruleset);
    words = joined(words, {fmt::format("施行：{}，是否已施行尚不能确定", when.zh),
                           fmt::format("in force: {}; whether it is already is not certain", when.en)});
  }
  if (outcome.by_division_code)
    words = joined(words, {"部分对象按区划代码归入适用范围", "some entities were placed in its territory by their division code"});
  return words;
}

}  // namespace

Words why_words(const Program& program, const RuleSetOutcome& outcome, Date as_of) {
  const RuleSetDef& ruleset = program.rulesets[outcome.ruleset];
  switch (outcome.status) {
    case RuleSetStatus::used:
      return used(program, outcome);
    case RuleSetStatus::not_in_force:
      return not_in_force(ruleset, as_of);
    case RuleSetStatus::superseded:
      return {"已有更新的版本施行", "a later version is in force"};
    case RuleSetStatus::outside:
      return outside(program, ruleset);
    case RuleSetStatus::not_selected:
      return {"未选用", "not selected"};
  }
  return {};
}

}  // namespace zhunsheng::report
