#include "outcome/words.h"

#include <array>
#include <fmt/format.h>

#include "outcome/display.h"

namespace zhunsheng {

namespace {

struct Pair {
  const char* zh;
  const char* en;
};
Words both(Pair p) { return {p.zh, p.en}; }

/// Rows of the glossary: indicator, duty, prohibition.
constexpr std::array<std::array<Pair, 3>, kStatuses> kStatusWords = {{
    {{{"达标", "met"}, {"已落实", "done"}, {"未发现", "none found"}}},
    {{{"未达标", "not met"}, {"未落实", "not done"}, {"存在", "found"}}},
    {{{"未到时限", "not yet due"}, {"未到时限", "not yet due"}, {"未到时限", "not yet due"}}},
    {{{"待核实", "to be verified"}, {"待补充材料", "evidence outstanding"}, {"待核查", "to be checked"}}},
    {{{"待研判", "needs review"}, {"待研判", "needs review"}, {"待研判", "needs review"}}},
    {{{"不适用", "not applicable"}, {"不涉及", "not concerned"}, {"不适用", "not applicable"}}},
    {{{"经批准暂不评估", "set aside by approval"},
      {"经批准暂不评估", "set aside by approval"},
      {"经批准暂不评估", "set aside by approval"}}},
}};

/// True if the expression measures something: a number compared, counted or looked up, or the verdicts of other rules.
bool measures(const Program& program, NodeId id) {
  if (id == kNone) return false;
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::compare:
    case Op::conforms:
      return true;
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::reading:
      for (const NodeId operand : program.list(node.b, node.c))
        if (measures(program, operand)) return true;
      return false;
    case Op::negation:
      return measures(program, node.a);
    case Op::choice:
      return measures(program, node.b) || measures(program, node.c);
    case Op::quantify:
      return true;
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::fact:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::one_of:
    case Op::matches:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return false;
  }
  return false;
}

}  // namespace

WordKind word_kind(const Program& program, const RequirementDef& requirement) {
  if (requirement.modality == Modality::must_not || requirement.bar != 0) return WordKind::prohibition;
  if (requirement.kind == RequirementKind::attestation) return WordKind::duty;
  if (requirement.kind == RequirementKind::numeric) return WordKind::indicator;
  return measures(program, requirement.root) ? WordKind::indicator : WordKind::duty;
}

Words status_words(WordKind kind, Status status) {
  return both(kStatusWords[static_cast<std::size_t>(status)][static_cast<std::size_t>(kind)]);
}

Words status_words(const Program& program, const RequirementDef& requirement, const Verdict& verdict, const Words& gap) {
  const WordKind kind = word_kind(program, requirement);
  Words words = status_words(kind, verdict.status);
  if (verdict.status == Status::waived) {
    const Words original = status_words(kind, verdict.without_waiver);
    return {fmt::format("{}（原结果：{}）", words.zh, original.zh), fmt::format("{} (result: {})", words.en, original.en)};
  }
  if (verdict.status != Status::pending || kind == WordKind::prohibition) return words;
  if (verdict.attained == 1) return {words.zh + "（已提前达到）", words.en + " (already attained)"};
  if (verdict.attained == 0 && !gap.zh.empty())
    return {fmt::format("{}（尚{}）", words.zh, gap.zh), fmt::format("{} ({})", words.en, gap.en)};
  return words;
}

Words not_asked_words() { return {"未纳入本次评估", "not part of this assessment"}; }

Words open_words(OpenForm form, const Words& members) {
  switch (form) {
    case OpenForm::missing:
      return {"数据待补报", "data to be reported"};
    case OpenForm::owed_above:
      return {"待上级反馈", "awaiting figures from a higher office"};
    case OpenForm::contradiction:
      return {"数据不一致待核对", "figures disagree, to be checked"};
    case OpenForm::universe: {
      const Words of = members.zh.empty() ? Words{"学校", "schools"} : members;
      return {of.zh + "数未核定", "number of " + of.en + " not settled"};
    }
    case OpenForm::evidence:
      return {"待补充材料", "evidence outstanding"};
    case OpenForm::finding:
      return {"待核查", "to be checked"};
  }
  return {};
}

Words severity_words(Severity severity, Modality modality) {
  switch (severity) {
    case Severity::none:
      return {"", ""};
    case Severity::suggestion:
      return {"提示", "suggestion"};
    case Severity::deviation:
      return {"未按原则性要求执行（须说明理由）", "departs from the principle (a reason is due)"};
    case Severity::shortfall:
      return {"未达到预期目标", "target not reached"};
    case Severity::gap:
      return {"差距", "gap"};
    case Severity::violation:
      return modality == Modality::must_not ? Words{"违反禁止性规定", "prohibition not kept"} : Words{"未达标项", "requirement not met"};
  }
  return {};
}

Words modality_words(Modality modality) {
  switch (modality) {
    case Modality::must:
      return {"约束性要求", "binding requirement"};
    case Modality::must_not:
      return {"禁止性要求", "prohibition"};
    case Modality::strive:
      return {"预期性目标", "target to strive for"};
    case Modality::in_principle:
      return {"原则性要求", "requirement in principle"};
    case Modality::encourage:
      return {"倡导性内容", "encouraged practice"};
    case Modality::may:
      return {"授权性内容", "permission"};
  }
  return {};
}

Words kind_words(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::numeric:
      return {"指标", "indicator"};
    case RequirementKind::attestation:
      return {"落实事项", "duty"};
    case RequirementKind::composite:
      return {"综合要求", "combined requirement"};
  }
  return {};
}

Words period_kind_words(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::none:
      return {"", ""};
    case PeriodKind::year:
      return {"每年", "every year"};
    case PeriodKind::school_year:
      return {"每学年", "every school year"};
    case PeriodKind::term:
      return {"每学期", "every term"};
    case PeriodKind::month:
      return {"每月", "every month"};
  }
  return {};
}

Words due_words(const RequirementDef& requirement) {
  switch (requirement.due) {
    case DueKind::undated:
      return {"未规定时限", "no date set"};
    case DueKind::always:
      return {"长期保持", "at all times"};
    case DueKind::by: {
      const Words date = date_words(requirement.by);
      return {date.zh + "前（含当日）", "by " + date.en};
    }
    case DueKind::each:
      return period_kind_words(requirement.period);
  }
  return {};
}

Words ruleset_kind_words(RuleSetKind kind) {
  return kind == RuleSetKind::binding ? Words{"约束性", "binding"} : Words{"评估标准", "assessment standard"};
}

Words ruleset_status_words(RuleSetStatus status) {
  switch (status) {
    case RuleSetStatus::used:
      return {"已采用", "used"};
    case RuleSetStatus::not_in_force:
      return {"评估基准日不在施行期内", "not in force on the as-of date"};
    case RuleSetStatus::superseded:
      return {"已有新版本", "a later version applies"};
    case RuleSetStatus::outside:
      return {"对象不在适用地域内", "outside its territory"};
    case RuleSetStatus::not_selected:
      return {"本次未选用", "not selected"};
  }
  return {};
}

Words in_force_words(const RuleSetDef& ruleset) {
  const Words from = date_words(ruleset.from);
  const Words to = date_words(ruleset.to);
  switch (ruleset.in_force) {
    case InForceKind::unknown:
      return {"未载明", "not stated"};
    case InForceKind::stated:
      return {from.zh + "（载明）", from.en + " (stated)"};
    case InForceKind::published:
      return {from.zh + "（发布）", from.en + " (published)"};
    case InForceKind::reported:
      return {from.zh + "（报道）", from.en + " (reported)"};
    case InForceKind::window:
      return {fmt::format("日期未载明，在{}至{}之间（推定）", from.zh, to.zh),
              fmt::format("date not stated, between {} and {} (estimate)", from.en, to.en)};
  }
  return {};
}

Words cause_words(CauseKind kind) {
  switch (kind) {
    case CauseKind::missing:
      return {"数据待补报", "data to be reported"};
    case CauseKind::contradiction:
      return {"数据不一致待核对", "figures disagree, to be checked"};
    case CauseKind::universe:
      return {"应报数未核定", "number of members not settled"};
    case CauseKind::reading:
      return {"口径待明确", "reading to be settled"};
    case CauseKind::judgement:
      return {"待研判", "needs a person's judgement"};
    case CauseKind::version:
      return {"施行日期待核实", "date of coming into force to be verified"};
    case CauseKind::late:
      return {"逾期达到", "attained after its date"};
  }
  return {};
}

Words fact_state_words(FactState state) {
  switch (state) {
    case FactState::known:
      return {"已报", "reported"};
    case FactState::missing:
      return {"缺", "missing"};
    case FactState::contradiction:
      return {"数据不一致", "figures disagree"};
    case FactState::part_above_whole:
      return {"分项大于总数", "part above its whole"};
    case FactState::incomplete:
      return {"佐证材料不完整", "evidence incomplete"};
    case FactState::expired:
      return {"佐证材料已过期", "evidence expired"};
    case FactState::dated_later:
      return {"统计时点晚于所判日期", "dated after the day judged"};
  }
  return {};
}

Words truth_words(Truth truth) {
  switch (truth) {
    case Truth::no:
      return {"否", "no"};
    case Truth::yes:
      return {"是", "yes"};
    case Truth::unknown:
      return {"待核实", "to be verified"};
    case Truth::not_applicable:
      return {"不适用", "not applicable"};
  }
  return {};
}

Words as_of_values_words() { return {"按评估基准日数据测算", "measured on as-of figures"}; }

Words selection_words() { return {"只测算所选规则", "only the rules chosen were measured"}; }

Words conclusion_words(Truth conforms, const std::map<Modality, std::size_t>& aside) {
  if (conforms != Truth::yes || aside.empty()) return conclusion_words(conforms);
  Words out{"约束性要求全部达到；另有", "all binding requirements attained; also not met: "};
  bool first = true;
  for (const auto& [modality, count] : aside) {
    const Words kind = modality_words(modality);
    out.zh += fmt::format("{}{}项{}", first ? "" : "、", count, kind.zh);
    out.en += fmt::format("{}{} × {}", first ? "" : ", ", count, kind.en);
    first = false;
  }
  out.zh += "未达标";
  return out;
}

Words conclusion_words(Truth conforms) {
  switch (conforms) {
    case Truth::no:
      return {"未全部达到", "not all attained"};
    case Truth::yes:
      return {"全部达到", "all attained"};
    case Truth::unknown:
      return {"待核实", "to be verified"};
    case Truth::not_applicable:
      return {"没有适用的约束性要求", "no binding requirement applies"};
  }
  return {};
}

}  // namespace zhunsheng
