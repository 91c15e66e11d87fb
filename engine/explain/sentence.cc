#include "explain/sentence.h"

#include <algorithm>

#include "explain/absent.h"
#include "explain/causes.h"
#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/readings.h"
#include "explain/reason.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

Words judged(const Scene& scene) {
  if (scene.trace.requirement.empty()) return {};
  return reason(scene, scene.trace.requirement.front());
}

/// "8437÷8950=94.27%，低于95%，差0.73个百分点；达到95%还需66人，即…"
Words with_remedy(const Explanation& explanation, const Words& why) {
  if (!explanation.margin || !explanation.margin->amount || explanation.margin->text.zh == explanation.margin->gap.zh) return why;
  const std::size_t zh = explanation.margin->gap.zh.size();
  const std::size_t en = explanation.margin->gap.en.size();
  return {why.zh + explanation.margin->text.zh.substr(zh), why.en + explanation.margin->text.en.substr(en)};
}

Words body_words(const Authority& authority) {
  return authority.document.empty() ? same(authority.body) : say("{}（{}）", "{} ({})", same(authority.body), same(authority.document));
}
Words because_words(const Authority& authority) {
  return authority.reason.empty() ? Words{} : say("，理由：{}", ", because: {}", same(authority.reason));
}

/// What stands before the reason: a requirement in place of the usual one, a date that has passed.
Words before(const Scene& scene) {
  Words out;
  const Verdict& verdict = scene.verdict;
  if (verdict.exception >= 0) {
    const ExceptionDef& exception =
        scene.program.exceptions[scene.requirement().exceptions.begin + static_cast<std::uint32_t>(verdict.exception)];
    const auto cited = scene.program.list(exception.citations);
    const std::string_view quote = cited.empty() ? std::string_view() : scene.program.text(scene.program.citations[cited[0]].quote);
    out = say("适用但书“{}”：", "under the exception “{}”: ", quote.empty() ? phrase(scene.program, exception.condition) : same(quote));
  }
  if (verdict.period.kind != PeriodKind::none) out = out + say("{}：", "{}: ", period_words(verdict.period));
  const Date day = as_of(scene);
  const bool past = scene.requirement().due == DueKind::by && day.days != kNoDay && day >= scene.requirement().by;
  if (past && !verdict.as_of_values && day != scene.requirement().by)
    out = out + say("按{}的数据，", "on the figures of {}, ", date_words(scene.requirement().by));
  return out;
}

/// "；“生均公用经费”按“不低于6000元/生”掌握，由示例厅（示函〔2026〕1号）确认，理由：…": which body settled a reading.
Words confirmed(const Scene& scene) {
  Words out;
  if (scene.context.overlay == nullptr) return out;
  for (const std::uint32_t id : scene.program.list(scene.requirement().readings))
    for (const ConfirmedReading& one : scene.context.overlay->readings) {
      if (one.reading != id || !stands_on(one.authority, as_of(scene))) continue;
      out = out + say("；{}按{}掌握，由{}确认{}", "; {} read as {}, confirmed by {}{}",
                      quoted(name_words(scene.program, scene.program.readings[id].name)),
                      quoted(alternative_name(scene.program, one.alternative)), body_words(one.authority), because_words(one.authority));
    }
  return out;
}

Words after(const Scene& scene) {
  Words out;
  if (scene.verdict.as_of_values) out = say("（缺时限当日数据，{}）", " ({}: none are dated to the due day)", as_of_values_words());
  if (scene.verdict.justified) out = out + say("；已说明理由", "; a reason has been given");
  return out;
}

Words decided(const Scene& scene, const Explanation& explanation) {
  // What has been reached since needs no remedy.
  Words why = scene.verdict.late ? judged(scene) : with_remedy(explanation, judged(scene));
  if (scene.verdict.late) why = why + say("，未在时限内达到；至评估基准日已达到", ", not attained in time; attained by the as-of date");
  return before(scene) + why + after(scene);
}

Words pending(const Scene& scene, const Explanation& explanation) {
  const Words date = date_words(scene.requirement().by);
  if (scene.verdict.attained < 0) {
    const Words lacking = explanation.settle.empty() ? judged(scene) : lacks_words(scene, explanation.settle);
    return say("时限为{}，尚未到；目前{}", "due by {}, which is still to come; for now {}", date, lacking);
  }
  const Words why = with_remedy(explanation, judged(scene));
  const Words reached = scene.verdict.attained == 1 ? say("，已提前达到", ", already attained") : Words{};
  return say("时限为{}，尚未到；目前{}{}", "due by {}, which is still to come; for now {}{}", date, why, reached);
}

/// "目前只能确定在94%至97%之间": where the bounds say something.
Words bounds(const Scene& scene) {
  const TraceStep* compare = judged_comparison(scene);
  const auto sides = compare == nullptr ? std::nullopt : sides_of(scene, *compare);
  if (!sides || compare->truth != Truth::unknown) return {};
  const Quantity& q = sides->a->quantity;
  const bool tells = q.kind == Quantity::Kind::interval && !q.is_point() && !q.high_infinite &&
                     !(q.low_infinite || (q.low.is_zero() && q.high == Rational(1)));
  if (!tells) return {};
  return say("；目前只能确定{}为{}", "; so far {} is known to be {}", phrase(scene.program, scene.node(*compare).a),
             quantity_words(q, sides->style()));
}

/// What stands before what is lacking: a date that has passed; a period, where the figures that are lacking do not name it.
Words before_lacks(const Scene& scene, const std::vector<Cause>& settle) {
  const Period period = scene.verdict.period;
  const bool named = std::any_of(settle.begin(), settle.end(), [&](const Cause& c) { return c.period == period; });
  if (period.kind != PeriodKind::none && named) return {};
  const Date day = as_of(scene);
  const bool past = scene.requirement().due == DueKind::by && day.days != kNoDay && day >= scene.requirement().by;
  if (!past || scene.verdict.exception >= 0) return before(scene);
  return say("时限{}已到，", "due by {}: ", date_words(scene.requirement().by));
}

Words open(const Scene& scene, const Explanation& explanation) {
  const WordKind kind = word_kind(scene.program, scene.requirement());
  Words out = explanation.settle.empty() ? judged(scene) : lacks_words(scene, explanation.settle);
  // A universe that is not settled says so itself.
  const bool universe = open_form(scene, explanation.settle) == OpenForm::universe;
  if (kind == WordKind::indicator && !explanation.settle.empty() && !universe)
    out = say("{}：{}", "{}: {}", open_words(scene, explanation.settle), out);
  out = before_lacks(scene, explanation.settle) + out + bounds(scene);
  if (scene.verdict.attained == 1) out = out + say("；至评估基准日已达到", "; attained by the as-of date");
  return out;
}

/// The value that the readings read: also where the first of them sets no limit.
std::optional<Words> value_read(const Scene& scene, std::string_view& unit) {
  const TraceStep* compare = judged_comparison(scene);
  if (const auto sides = compare == nullptr ? std::nullopt : sides_of(scene, *compare)) {
    unit = comparison_unit(scene.program, scene.node(*compare));
    return left_value(*sides);
  }
  const Verdict& verdict = scene.verdict;
  if (!verdict.has_observed || verdict.observed_node == kNone || verdict.observed.kind == Quantity::Kind::maybe) return std::nullopt;
  unit = comparison_unit(scene.program, scene.program.nodes[verdict.observed_node]);
  return quantity_words(verdict.observed, {unit});
}

Words review(const Scene& scene, const Explanation& explanation) {
  if (explanation.deciding.empty()) {
    if (explanation.settle.empty()) return before(scene) + judged(scene);
    return before(scene) + lacks_words(scene, explanation.settle);
  }
  Words out = depends_words(scene, explanation);
  std::string_view unit;
  const auto value = value_read(scene, unit);
  std::vector<Words> lines;
  for (const Rational& flip : explanation.flips) lines.push_back(number_words(flip, {unit, kAllDecimals}));
  if (!lines.empty()) out = out + say("，以{}为界", ", turning at {}", joined(lines, "、", ", "));
  // A reading that does not move the line may move the value: then it stands with each.
  if (value && !values_differ(explanation.deciding)) out = out + say("；现为{}", "; it stands at {}", *value);
  return before(scene) + out + after(scene);
}

Words waived(const Scene& scene, const Explanation& explanation) {
  const Words original = say("原结果：{}，{}", "the result without it: {}, {}", status_alone(scene, scene.verdict.without_waiver),
                             decided(scene, explanation));
  const Overlay* overlay = scene.context.overlay;
  const auto index = static_cast<std::size_t>(scene.verdict.waiver);
  if (overlay == nullptr || scene.verdict.waiver < 0 || index >= overlay->waivers.size())
    return say("经批准暂不评估；{}", "set aside by approval; {}", original);
  const Authority& authority = overlay->waivers[index].authority;
  const Words document = authority.document.empty() ? Words{} : say("（{}）", " ({})", same(authority.document));
  const Words until = authority.until.days == INT32_MAX ? Words{} : say("，至{}", ", until {}", date_words(authority.until));
  return say("经{}批准{}暂不评估{}{}；{}", "set aside by approval of {}{}{}{}; {}", same(authority.body), document, until,
             because_words(authority), original);
}

Words not_applicable(const Scene& scene) {
  Scene condition = scene;
  condition.gaps = false;
  const Verdict& verdict = scene.verdict;
  if (verdict.exception >= 0) {
    const auto index = static_cast<std::size_t>(verdict.exception);
    const ExceptionDef& exception = scene.program.exceptions[scene.requirement().exceptions.begin + static_cast<std::uint32_t>(index)];
    if (exception.replacement == kNone) {
      const Words why = index < scene.trace.exceptions.size() ? reason(condition, scene.trace.exceptions[index])
                                                              : phrase(scene.program, exception.condition);
      return before(scene) + why;
    }
  }
  if (!scene.trace.condition.empty() && scene.trace.condition.front().truth != Truth::yes) {
    const TraceStep& step = scene.trace.condition.front();
    const Words why = step.truth == Truth::not_applicable ? absent_words(scene, step) : reason(condition, step);
    return say("不在适用范围内：{}", "outside the condition: {}", why);
  }
  if (scene.trace.requirement.empty()) return {};
  return before(scene) + absent_words(scene, scene.trace.requirement.front());
}

Words capital(Words words) {
  if (!words.en.empty() && words.en[0] >= 'a' && words.en[0] <= 'z') words.en[0] = static_cast<char>(words.en[0] - 'a' + 'A');
  return words;
}

Words by_status(const Scene& scene, const Explanation& explanation) {
  switch (scene.verdict.status) {
    case Status::met:
    case Status::not_met:
      return decided(scene, explanation);
    case Status::pending:
      return pending(scene, explanation);
    case Status::open:
      return open(scene, explanation);
    case Status::review:
      return review(scene, explanation);
    case Status::not_applicable:
      return not_applicable(scene);
    case Status::waived:
      return waived(scene, explanation);
  }
  return {};
}

}  // namespace

const TraceStep* judged_comparison(const Scene& scene) {
  return scene.trace.requirement.empty() ? nullptr : single_comparison(scene, scene.trace.requirement.front());
}

Words sentence_of(const Scene& scene, const Explanation& explanation) { return capital(by_status(scene, explanation) + confirmed(scene)); }

}  // namespace zhunsheng::explaining
