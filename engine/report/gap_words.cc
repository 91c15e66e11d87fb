#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/gap.h"
#include "report/measured.h"

namespace zhunsheng::report {

namespace {

std::string_view unit_of(const Program& program, FactId fact) {
  const FactDef& def = program.facts[fact];
  return def.unit == kNone ? std::string_view() : program.text(program.units[def.unit].text);
}

Words pair(std::string zh, std::string en) { return {std::move(zh), std::move(en)}; }

bool is_level(const Program& program, FactId fact) { return program.facts[fact].type == FactType::enumeration; }

std::uint32_t value_of(const Rational& value) { return static_cast<std::uint32_t>(value.small_numerator() / value.small_denominator()); }

/// Each with its value and its limit.
Words coefficients_words(const GapReport& report, const Gap& gap) {
  const Program& program = report.result.head.program;
  Words each;
  for (const GapItem& item : gap.above_limits) {
    const Words name = indicator_words(report, item);
    const NumberStyle style = style_of(program, item.left);
    const Words now = quantity_words(item.observed, style);
    const Words line = number_words(item.line, {style.unit, kAllDecimals});
    each.zh += fmt::format("{}{}现为{}，须到{}", each.zh.empty() ? "" : "；", name.zh, now.zh, line.zh);
    each.en += fmt::format("{}{} is {} and has to reach {}", each.en.empty() ? "" : "; ", name.en, now.en, line.en);
  }
  const std::size_t count = gap.above_limits.size();
  return pair(
      fmt::format("{}个差异系数超过上限：{}。要提高的须一并考虑，不逐个列出", count, each.zh),
      fmt::format("{} difference coefficients are above their limits: {}. What is to be raised for all of them is not listed one by one",
                  count, each.en));
}

}  // namespace

const Verdict& verdict_of(const GapReport& report, const Gap& gap) { return report.result.outcome.verdicts[gap.verdict]; }

const RequirementDef& requirement_of(const GapReport& report, const Gap& gap) {
  return report.result.head.program.requirements[verdict_of(report, gap).requirement];
}

Words figure_words(const Program& program, FactId fact, const Rational& value) {
  if (is_level(program, fact)) return name_words(program, program.values[value_of(value)].name);
  return number_words(value, {unit_of(program, fact), kAllDecimals});
}

std::string figure_text(const Program& program, FactId fact, const Rational& value) {
  return is_level(program, fact) ? std::string(program.text(program.values[value_of(value)].name.id)) : value.text();
}

Words change_words(const Program& program, const FigureChange& change) {
  const Rational by = change.to - change.from;
  if (is_level(program, change.fact)) {
    const std::string levels = by.abs().text();
    const std::string steps = levels + (levels == "1" ? " level " : " levels ");
    return by.sign() > 0 ? pair("提高" + levels + "级", steps + "up") : pair("降低" + levels + "级", steps + "down");
  }
  const Words amount = difference_words(by.abs(), {unit_of(program, change.fact), kAllDecimals});
  const char* sign = by.sign() > 0 ? "+" : "−";
  return pair(sign + amount.zh, sign + amount.en);
}

Words line_words(const Program& program, const GapItem& item, const GapRow& row) {
  const Node& compare = program.nodes[item.compare];
  const NumberStyle style = style_of(program, compare.a);
  const Words way = comparison_words(row.wanted, style.unit);
  const Node& left = program.nodes[compare.a];
  const bool level = left.op == Op::fact && is_level(program, left.a);
  const Words line = level ? figure_words(program, left.a, row.line) : number_words(row.line, {style.unit, kAllDecimals});
  const Words all = row.under_readings ? Words{"，各种口径均满足", ", under every reading"} : Words{};
  return pair(way.zh + line.zh + all.zh, way.en + " " + line.en + all.en);
}

Words target_words(const GapRow& row) {
  if (!row.share_of) return pair("标准", "the standard");
  const Words share = number_words(*row.share_of, {"%", kAllDecimals});
  return pair("标准的" + share.zh, share.en + " of the standard");
}

Words model_words(ChangeModel model) {
  switch (model) {
    case ChangeModel::alone:
      return {};
    case ChangeModel::within:
      return {"只调整结构（总数不变）", "within the whole, which stays as it is"};
    case ChangeModel::added:
      return {"新增（总数随之增加）", "added, the whole growing with it"};
    case ChangeModel::either:
      return {"只调整结构或新增，数目相同", "within the whole or added: the same number"};
  }
  return {};
}

std::string_view id_of(ChangeModel model) {
  switch (model) {
    case ChangeModel::alone:
      return "alone";
    case ChangeModel::within:
      return "within";
    case ChangeModel::added:
      return "added";
    case ChangeModel::either:
      return "either";
  }
  return "";
}

std::string_view id_of(GapReason reason) {
  switch (reason) {
    case GapReason::none:
      return "none";
    case GapReason::composite:
      return "composite";
    case GapReason::also_missing:
      return "also_missing";
    case GapReason::members:
      return "members";
    case GapReason::attested:
      return "attested";
    case GapReason::judgement:
      return "judgement";
    case GapReason::missing:
      return "missing";
    case GapReason::above:
      return "above";
    case GapReason::many:
      return "many";
    case GapReason::coefficients:
      return "coefficients";
    case GapReason::no_figure:
      return "no_figure";
    case GapReason::no_change:
      return "no_change";
  }
  return "";
}

namespace {

Words composite_words(const Gap& gap) {
  const std::size_t all = gap.parts.size() + gap.parts_left_out;
  Words out{fmt::format("由其他要求合成，缺口见其组成部分（{}项未达到或待核实", all),
            fmt::format("composed of other requirements: see its parts ({} not met or open", all)};
  if (gap.parts_left_out > 0) {
    out.zh += fmt::format("，其中{}项不在本次所选范围，未列出", gap.parts_left_out);
    out.en += fmt::format(", of which {} were not selected and are not listed", gap.parts_left_out);
  }
  return {out.zh + "）", out.en + ")"};
}

Words missing_words(const GapReport& report, const Gap& gap) {
  constexpr std::size_t kMostNamed = 6;
  const Program& program = report.result.head.program;
  Words names;
  for (std::size_t i = 0; i < std::min(kMostNamed, gap.missing.size()); ++i) {
    const MissingFigure& one = gap.missing[i];
    const Words name = name_words(program, program.facts[one.fact].name);
    const Entity& entity = report.result.facts.entities[one.entity];
    const bool own = one.entity == verdict_of(report, gap).entity;
    const std::string whose(own ? std::string_view() : entity.name.empty() ? entity.id : entity.name);
    names.zh += (i > 0 ? "、" : "") + (whose.empty() ? "" : whose + "的") + name.zh;
    names.en += (i > 0 ? ", " : "") + (whose.empty() ? "" : whose + ": ") + name.en;
  }
  if (gap.missing.size() > kMostNamed)
    names = {names.zh + fmt::format("等{}个数", gap.missing.size()),
             names.en + fmt::format(" and {} more", gap.missing.size() - kMostNamed)};
  return {"另须补报或核对：" + names.zh + "；补齐之前，缺口测算不完整",
          "figures to be supplied or checked first: " + names.en + "; until then the gap is not complete"};
}

}  // namespace

Words reason_words(const GapReport& report, const Gap& gap) {
  const Program& program = report.result.head.program;
  switch (gap.reason) {
    case GapReason::none:
      return {};
    case GapReason::composite:
      return composite_words(gap);
    case GapReason::also_missing:
      return missing_words(report, gap);
    case GapReason::members: {
      const TypeDef& type = program.types[gap.amount_type];
      const std::string_view unit = type.unit == kNone ? std::string_view() : program.text(program.units[type.unit].text);
      const Words amount = number_words(gap.amount.abs(), {unit.empty() ? "个" : unit, kAllDecimals});
      const Words name = name_words(program, type.name);
      if (gap.amount.sign() < 0)
        return {fmt::format("符合条件的{}须减少{}，不是改一个填报数能达到的", name.zh, amount.zh),
                fmt::format("too many of {}: {}; no change of a single figure takes them away", plural(name).en, amount.en)};
      return {fmt::format("还需{}{}符合条件，不是改一个填报数能达到的", amount.zh, name.zh),
              fmt::format("still needed of {}: {}; no change of a single figure brings them about", plural(name).en, amount.en)};
    }
    case GapReason::attested:
      return {"还要求佐证或定性事项，不是改一个数能达到的", "it also asks for something that is no number"};
    case GapReason::judgement:
      return {"取决于研判，数据改变不能决定", "a person must judge; no figure decides it"};
    case GapReason::missing:
      return {"数据待补报或核对，缺口尚无从测算", "figures are missing or contradict each other; the gap cannot be worked out yet"};
    case GapReason::above:
      return {"填报数高于应有数，请先核对", "the figure is above what it should equal: check it first"};
    case GapReason::many: {
      const auto item = std::find_if(gap.items.begin(), gap.items.end(), [](const GapItem& one) { return one.figures > 0; });
      const NumberStyle style = style_of(program, item->left);
      const Words line = number_words(item->line, {style.unit, kAllDecimals});
      return {
          fmt::format("{}须到{}；背后有{}个填报数，改哪几个都可以，不逐个列出", indicator_words(report, *item).zh, line.zh, item->figures),
          fmt::format("{} has to reach {}; {} figures stand behind it, any of which could change: they are not listed one by one",
                      indicator_words(report, *item).en, line.en, item->figures)};
    }
    case GapReason::coefficients:
      return coefficients_words(report, gap);
    case GapReason::no_figure:
      return {"背后没有可以单独改变的填报数", "no single stated figure behind it may be changed"};
    case GapReason::no_change:
      return {"单独改变任何一个填报数都不能达到", "no change of a single figure brings it about"};
  }
  return {};
}

Words gap_due_words(const GapReport& report, const Verdict& verdict) {
  const RequirementDef& requirement = report.result.head.program.requirements[verdict.requirement];
  if (verdict.period.kind != PeriodKind::none) {
    const Words period = period_words(verdict.period);
    if (verdict.period.last_day() >= report.result.head.as_of) return period;  // its last day is a day of it
    return {period.zh + "（该期已结束，供下一期参照）", period.en + " (over: for the next one)"};
  }
  Words due = due_words(requirement);
  if (requirement.due == DueKind::by && requirement.by < report.result.head.as_of)
    due = {due.zh + "，时限已过", due.en + ", which is past"};
  return due;
}

Words fewest_words(const GapReport&, const Gap& gap) {
  if (gap.fewest == 0 || gap.items.size() < 2 || gap.coefficient) return {};
  const std::size_t all = gap.items.size();
  Words out{fmt::format("{}项未达到，最少补齐其中{}项即可达标", all, gap.fewest),
            fmt::format("{} items fall short; the fewest that have to be brought up: {}", all, gap.fewest)};
  if (gap.fewest == all && gap.fewest_proven)
    out = pair(fmt::format("{}项未达到，均须补齐", all), fmt::format("{} items fall short; all of them have to be brought up", all));
  out = gap.fewest_proven ? pair(out.zh + "（已逐一验算，不能更少）", out.en + " (every smaller choice was tried)")
                          : pair(out.zh + "（未证明不能更少）", out.en + " (not proven to be the fewest)");
  if (gap.fewest_proven && (gap.choices.size() > 1 || !gap.all_choices))
    out = pair(out.zh + fmt::format("，有{}{}种选法", gap.all_choices ? "" : "不止", gap.choices.size()),
               out.en + fmt::format("; {}{} choices", gap.all_choices ? "" : "more than ", gap.choices.size()));
  return out;
}

Words observed_words(const GapReport& report, const Gap& gap, std::uint32_t item) {
  const GapItem& of = gap.items[item];
  NumberStyle style = style_of(report.result.head.program, of.left);
  if (of.observed.is_point())
    for (const GapRow& row : gap.rows) {
      const NumberStyle beside{style.unit, style.decimals, &row.line, row.wanted};
      if (row.item == item && rounding_would_cross(of.observed.low, beside)) style = beside;
    }
  return quantity_words(of.observed, style);
}

Words indicator_words(const GapReport& report, const GapItem& item) { return report.phrasing.expression(item.left); }

}  // namespace zhunsheng::report
