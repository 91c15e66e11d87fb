// A whole requirement in words: when, for whom, what, and but for whom.
#include "explain/explain.h"
#include "explain/phrase.h"
#include "explain/phrase_parts.h"
#include "explain/say.h"
#include "outcome/display.h"
#include "outcome/words.h"

namespace zhunsheng {

namespace explaining {

namespace {

Words due_prefix(const Program& program, const RequirementDef& requirement) {
  switch (requirement.due) {
    case DueKind::undated:
      return {};
    case DueKind::always:
      return {"长期保持，", "at all times, "};
    case DueKind::by: {
      const Words date = date_words(requirement.by);
      const std::string_view written = program.text(requirement.due_text);
      return {written.empty() ? date.zh + "前（含当日），" : std::string(written) + "，", "by " + date.en + ", "};
    }
    case DueKind::each:
      return period_kind_words(requirement.period) + Words{"，", ", "};
  }
  return {};
}

Words subject_prefix(const Program& program, const RequirementDef& requirement) {
  if (requirement.condition == kNone) return {};
  const ForWhom whom = for_whom(program, requirement.condition, requirement.subject);
  Words out = type_words(program, requirement.subject);
  if (!whom.positive.empty()) out = say("{}的{}", "{1} ({0})", joined(whom.positive, "且", ", "), out);
  if (!whom.excluded.empty()) out = out + say("（不含{}）", " (except {})", joined(whom.excluded, "、", ", "));
  return out + Words{"，", ": "};
}

Words modality_prefix(Modality modality) {
  switch (modality) {
    case Modality::must:
    case Modality::must_not:
      return {};
    case Modality::strive:
      return {"力争", "strive that "};
    case Modality::in_principle:
      return {"原则上", "in principle, "};
    case Modality::encourage:
      return {"鼓励", "encouraged: "};
    case Modality::may:
      return {"可", "may: "};
  }
  return {};
}

/// The negation that a prohibition holds is said as 不得.
Words prohibition(const Program& program, NodeId root) {
  const Node& node = program.nodes[root];
  if (node.op != Op::negation) return phrase(program, root);
  const Node& denied = program.nodes[node.a];
  if (denied.op == Op::found) return say("不得发生{}", "there must be no {}", quoted(fact_words(program, denied.a)));
  if (denied.op == Op::compare && is_numeric(program, denied.a)) {
    const Words relation = comparison_words(static_cast<Comparison>(denied.sub), comparison_unit(program, denied));
    return say("{}不得{}{}", "{} must not be {} {}", phrase(program, denied.a), relation, phrase(program, denied.b));
  }
  return say("不得出现以下情形：{}", "must not be so: {}", phrase(program, node.a));
}

Words exception_words(const Program& program, const ExceptionDef& exception) {
  const Words condition = phrase(program, exception.condition);
  if (exception.replacement == kNone) return say("；但{}的，不适用", "; except where {}: not applicable", condition);
  return say("；但{}的，{}", "; but where {}: {}", condition, phrase(program, exception.replacement));
}

}  // namespace

}  // namespace explaining

Words requirement_words(const Program& program, RequirementId id) {
  using namespace explaining;
  const RequirementDef& requirement = program.requirements[id];
  const bool forbids = requirement.modality == Modality::must_not;
  Words out = due_prefix(program, requirement) + subject_prefix(program, requirement) + modality_prefix(requirement.modality) +
              (forbids ? prohibition(program, requirement.root) : phrase(program, requirement.root));
  for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i)
    out = out + exception_words(program, program.exceptions[requirement.exceptions.begin + i]);
  std::vector<Words> readings;
  for (const std::uint32_t reading : program.list(requirement.readings)) readings.push_back(readings_words(program, reading));
  return readings.empty() ? out : out + say("（{}）", " ({})", joined(readings, "。", ". "));
}

Words expression_words(const Program& program, NodeId node) { return explaining::phrase(program, node); }

}  // namespace zhunsheng
