#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMembersShown = 5;

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
    if (cause.kind == CauseKind::universe && cause.type != kNone) return name_words(program, program.types[cause.type].name);
  return {};
}

/// A severity that the status does not say already.
std::string severity_note(const Result& result, const Verdict& verdict) {
  if (verdict.status != Status::not_met) return "";
  const Modality modality = requirement_of(result, verdict).modality;
  if (verdict.severity == Severity::violation && modality != Modality::must_not) return "";
  return pick(severity_words(verdict.severity, modality), result.view);
}

/// What each combination of readings gives.
void append_readings(Paper& paper, const Result& result, const Verdict& verdict, int indent) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = requirement_of(result, verdict);
  const WordKind kind = word_kind(program, requirement);
  if (verdict.readings_count < 2) return;
  for (std::uint32_t i = 0; i < verdict.readings_count; ++i) {
    const ReadingStatus& combination = result.outcome.readings[verdict.readings_begin + i];
    std::string text;
    for (const std::uint32_t alternative : combination.alternatives) {
      if (!text.empty()) text += comma(result.view);
      text += program.text(program.alternatives[alternative].text);
    }
    const std::string mark = pick(term_words(Term::reading), result.view) + std::string(colon(result.view));
    paper.paragraph(indent, mark, fmt::format("{} → {}", text, pick(status_words(kind, combination.status), result.view)), Ink::plain,
                    Ink::dim);
  }
}

/// The worst members that the sentence has not named already.
void append_member_lines(Paper& paper, const Explanation& explanation, int indent) {
  const View& view = paper.view();
  const std::string& sentence = pick(explanation.sentence, view);
  std::size_t shown = 0;
  std::size_t more = 0;
  for (const MemberFinding& member : explanation.members) {
    if (sentence.find(pick(member.text, view)) != std::string::npos) continue;
    if (shown == kMembersShown) {
      ++more;
      continue;
    }
    ++shown;
    paper.paragraph(indent, "· ", member_text(member, view));
  }
  if (more > 0)
    paper.paragraph(
        indent, "· ",
        view.language == Language::zh ? fmt::format("另有 {} 个，用 explain 查看", more) : fmt::format("{} more: see explain", more),
        Ink::dim);
}

void append_settling(Paper& paper, const Verdict& verdict, const Explanation& explanation, int indent) {
  if (verdict.status != Status::open && verdict.status != Status::review) return;
  const View& view = paper.view();
  const auto& causes = explanation.settle.empty() ? explanation.causes : explanation.settle;
  constexpr std::size_t kShown = 8;
  for (std::size_t i = 0; i < std::min(kShown, causes.size()); ++i) {
    std::string text = pick(causes[i].message, view);
    if (!causes[i].provided_by.empty() && text.find(causes[i].provided_by) == std::string::npos)
      text = bracketed(text, causes[i].provided_by, view);
    paper.paragraph(indent, "→ ", text, Ink::plain, Ink::cyan);
  }
  if (causes.size() > kShown)
    paper.paragraph(indent, "→ ",
                    view.language == Language::zh ? fmt::format("另有 {} 项，用 explain 查看", causes.size() - kShown)
                                                  : fmt::format("{} more: see explain", causes.size() - kShown),
                    Ink::dim);
}

bool is_quiet(const Verdict& verdict) { return verdict.status == Status::met || verdict.status == Status::not_applicable; }

/// "97.2%（不低于95%）"
std::string values_text(const Result& result, const Verdict& verdict) {
  const Measured shown = measured(result.head.program, verdict);
  const std::string& observed = pick(shown.observed, result.view);
  return observed.empty() ? "" : bracketed(observed, pick(shown.requirement, result.view), result.view);
}

void append_reasoning(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent) {
  const View& view = result.view;
  const std::string& sentence = pick(explanation.sentence, view);
  paper.paragraph(indent, sentence);
  if (explanation.margin && verdict.status == Status::not_met)
    if (const std::string& margin = pick(explanation.margin->text, view); !margin.empty() && sentence.find(margin) == std::string::npos)
      paper.paragraph(indent, pick(term_words(Term::margin), view) + std::string(colon(view)), margin, Ink::plain, Ink::dim);
  append_member_lines(paper, explanation, indent);
  append_readings(paper, result, verdict, indent);
  append_settling(paper, verdict, explanation, indent);
  append_citations_text(paper, result.head.program, requirement_of(result, verdict).citations, indent);
}

}  // namespace

std::string with_item(std::string title, std::string_view item, const View& view) {
  if (item.starts_with("（")) return title + std::string(item);
  return bracketed(std::move(title), item, view);
}

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

std::string member_text(const MemberFinding& member, const View& view) {
  const std::string& name = member.name.empty() ? member.entity : member.name;
  const std::string& text = pick(member.text, view);
  return text.starts_with(name) ? text : name + std::string(colon(view)) + text;
}

std::string title_text(const Result& result, const Verdict& verdict) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = requirement_of(result, verdict);
  std::string title = pick({std::string(program.text(requirement.title)), std::string(program.text(requirement.english))}, result.view);
  title = with_item(std::move(title), program.text(requirement.item), result.view);
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

std::string entity_text(const Result& result, EntityId id) {
  const Entity& entity = result.facts.entities[id];
  const std::string type = pick(name_words(result.head.program, result.head.program.types[entity.type].name), result.view);
  if (entity.name.empty()) return fmt::format("{} {}", type, entity.id);
  return bracketed(std::string(entity.name), fmt::format("{} {}", type, entity.id), result.view);
}

void append_citations_text(Paper& paper, const Program& program, Slice citations, int indent) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  std::uint32_t before = kNone;
  for (const std::uint32_t id : program.list(citations)) {
    const CitationDef& citation = program.citations[id];
    const DocumentDef& document = program.documents[citation.document];
    std::string text = pick(citation_words(program, citation), view);
    const std::string_view number = program.text(document.number);
    if (const auto title_end = text.find("》"); title_end != std::string::npos && !number.empty() && before != citation.document)
      text.insert(title_end + std::string_view("》").size(), zh ? fmt::format("（{}）", number) : fmt::format(" ({})", number));
    if (citation.quote.length > 0) text += fmt::format("：“{}”", program.text(citation.quote));
    if (document.paraphrased != 0) text += zh ? "（转述，未核对原文）" : " (paraphrased; the original was not seen)";
    paper.paragraph(indent, pick(term_words(Term::citation), view) + std::string(colon(view)) + text, Ink::dim);
    before = citation.document;
  }
}

void append_verdict_text(Paper& paper, const Result& result, const Verdict& verdict, int indent, int status_columns) {
  const bool reasons = wants_explanation(result.explained, verdict);
  const bool needed = reasons || (result.explained != Explained::none && !is_quiet(verdict));
  const Explanation explanation = needed ? result.explain(verdict) : Explanation{};
  const Mark mark = mark_of(verdict);
  const std::string status = status_text(result, verdict, explanation);
  std::string text = title_text(result, verdict);
  if (!reasons || verdict.status == Status::met)
    if (const std::string values = values_text(result, verdict); !values.empty()) text += "  " + values;
  const Modality modality = requirement_of(result, verdict).modality;
  if (modality != Modality::must && modality != Modality::must_not && verdict.status != Status::not_met)
    text += "  " + pick(modality_words(modality), result.view);
  paper.paragraph(indent, std::string(mark.sign) + padded(status, status_columns) + "  ", text, is_quiet(verdict) ? Ink::plain : Ink::bold,
                  mark.ink);
  if (reasons) append_reasoning(paper, result, verdict, explanation, indent + 4);
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
