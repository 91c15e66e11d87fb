// What a verdict is called on the page, and how it ranks there.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/full_name.h"
#include "outcome/words.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

const RequirementDef& requirement_of(const Result& result, const Verdict& verdict) {
  return result.head.program.requirements[verdict.requirement];
}

OpenForm open_form(WordKind kind, const std::vector<Cause>& causes) {
  if (kind == WordKind::prohibition) return OpenForm::finding;
  if (kind == WordKind::duty) return OpenForm::evidence;
  for (const CauseKind weighs : {CauseKind::contradiction, CauseKind::missing, CauseKind::universe})
    if (std::any_of(causes.begin(), causes.end(), [&](const Cause& cause) { return cause.kind == weighs; }))
      return weighs == CauseKind::contradiction ? OpenForm::contradiction
             : weighs == CauseKind::missing     ? OpenForm::missing
                                                : OpenForm::universe;
  return OpenForm::missing;
}

Words members_of(const Program& program, const std::vector<Cause>& causes) {
  for (const Cause& cause : causes)
    if (cause.kind == CauseKind::universe && cause.type != kNone) return plural(name_words(program, program.types[cause.type].name));
  return {};
}

/// "未按原则性要求执行，须说明理由": it stands in brackets itself.
std::string without_brackets(std::string text) {
  for (const auto& [sign, instead] : {std::pair{"（", "，"}, std::pair{"）", ""}, std::pair{" (", ", "}, std::pair{")", ""}})
    if (const auto at = text.find(sign); at != std::string::npos) text.replace(at, std::string_view(sign).size(), instead);
  return text;
}

/// A severity that the status does not say already.
std::string severity_note(const Result& result, const Verdict& verdict) {
  if (verdict.status != Status::not_met) return "";
  const Modality modality = requirement_of(result, verdict).modality;
  if (verdict.severity == Severity::violation && modality != Modality::must_not) return "";
  return without_brackets(pick(severity_words(verdict.severity, modality), result.view));
}

}  // namespace

int rank_of(const Verdict& verdict) {
  switch (verdict.status) {
    case Status::not_met:
      switch (verdict.severity) {
        case Severity::violation:
          return 0;
        case Severity::gap:
          return 1;
        case Severity::shortfall:
          return 4;
        case Severity::deviation:
          return verdict.justified ? 9 : 5;
        case Severity::suggestion:
        case Severity::none:
          return 6;
      }
      return 6;
    case Status::open:
      return 2;
    case Status::review:
      return 3;
    case Status::pending:
      return verdict.attained == 1 ? 8 : 7;
    case Status::waived:
      return 9;
    case Status::met:
      return 10;
    case Status::not_applicable:
      return 11;
  }
  return 12;
}

Mark mark_of(const Verdict& verdict) {
  switch (verdict.status) {
    case Status::not_met:
      return rank_of(verdict) <= 1 ? Mark{"✗ ", Ink::red} : Mark{"△ ", Ink::yellow};
    case Status::open:
      return {"? ", Ink::yellow};
    case Status::review:
      return {"? ", Ink::cyan};
    case Status::pending:
      return {"○ ", Ink::plain};
    case Status::waived:
      return {"◇ ", Ink::plain};
    case Status::met:
      return {"✓ ", Ink::green};
    case Status::not_applicable:
      return {"– ", Ink::dim};
  }
  return {};
}

std::string title_text(const Result& result, const Verdict& verdict) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = requirement_of(result, verdict);
  std::string title = pick(requirement_title(program, requirement), result.view);
  if (verdict.period.kind != PeriodKind::none)
    title += result.view.language == Language::zh ? fmt::format("【{}】", period_words(verdict.period).zh)
                                                  : fmt::format(" [{}]", period_words(verdict.period).en);
  return title;
}

std::string status_text(const Result& result, const Verdict& verdict, const Explanation& explanation) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = requirement_of(result, verdict);
  const WordKind kind = word_kind(program, requirement);
  const Words gap = explanation.margin ? explanation.margin->text : Words{};
  const std::string text = pick(status_words(program, requirement, verdict, gap), result.view);
  if (verdict.status == Status::open && kind == WordKind::indicator && !explanation.causes.empty())
    return bracketed(text, pick(open_words(open_form(kind, explanation.causes), members_of(program, explanation.causes)), result.view),
                     result.view);
  return bracketed(text, severity_note(result, verdict), result.view);
}

std::string entity_name(const Result& result, EntityId entity) {
  const Entity& one = result.facts.entities[entity];
  return std::string(one.name.empty() ? one.id : one.name);
}

std::string unit_name(const Result& result, EntityId entity) { return full_name(result.head.program, result.facts, entity); }

std::string entity_text(const Result& result, EntityId id) {
  const Entity& entity = result.facts.entities[id];
  const std::string type = pick(name_words(result.head.program, result.head.program.types[entity.type].name), result.view);
  if (entity.name.empty()) return fmt::format("{} {}", type, entity.id);
  return bracketed(unit_name(result, id), fmt::format("{} {}", type, entity.id), result.view);
}

std::string totals_text(const Summary& summary, const View& view) {
  const bool zh = view.language == Language::zh;
  std::string text;
  const auto add = [&](const Words& words, std::uint64_t count) {
    if (!text.empty()) text += zh ? "，" : ", ";
    text += zh ? fmt::format("{} {} 项", words.zh, count) : fmt::format("{} {}", words.en, count);
  };
  for (std::size_t i = 0; i < kStatuses; ++i) {
    const auto status = static_cast<Status>(i);
    if (summary.status[i] > 0 || status == Status::met || status == Status::not_met)
      add(status_words(WordKind::indicator, status), summary.status[i]);
    if (status != Status::not_met || summary.status[i] == 0) continue;
    std::string parts;
    const auto part = [&](Severity severity, std::uint64_t count) {
      if (count == 0) return;
      const std::string words = pick(severity_words(severity, Modality::must), view);
      parts += (parts.empty() ? "" : zh ? "、" : ", ") + fmt::format("{} {}", words, count);
    };
    part(Severity::violation, summary.violations);
    part(Severity::gap, summary.gaps);
    part(Severity::shortfall, summary.shortfalls);
    part(Severity::deviation, summary.deviations);
    part(Severity::suggestion, summary.suggestions);
    text = bracketed(text, parts, view);
  }
  return (zh ? "统计：" : "Totals: ") + text;
}

}  // namespace zhunsheng::report
