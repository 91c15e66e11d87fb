#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMembersShown = 5;
constexpr int kSentenceLines = 4;
constexpr int kMemberLines = 2;

const RequirementDef& requirement_of(const Result& result, const Verdict& verdict) {
  return result.head.program.requirements[verdict.requirement];
}

/// The clauses that fit into so many columns, the first one in any case; what is left out stands in an explanation.
std::string brief(std::string_view text, int columns, const View& view) {
  const bool zh = view.language == Language::zh;
  const std::string_view between = zh ? "；" : "; ";
  if (columns_of(text) <= columns) return std::string(text);
  std::size_t cut = std::string_view::npos;
  int depth = 0;  // a clause in brackets or quotes is not cut
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool opens = rest.starts_with("（") || rest.starts_with("“") || rest.starts_with("(");
    const bool closes = rest.starts_with("）") || rest.starts_with("”") || rest.starts_with(")");
    depth += (opens ? 1 : 0) - (closes ? 1 : 0);
    if (depth > 0 || !rest.starts_with(between)) continue;
    if (cut != std::string_view::npos && columns_of(text.substr(0, i)) > columns) break;
    cut = i;
  }
  if (cut == std::string_view::npos) return std::string(text);
  return std::string(text.substr(0, cut)) + (zh ? "；…" : "; …");
}

/// The worst members that the sentence, which begins with a capital, has not named already; of an open verdict not those that only lack what is told below.
void append_member_lines(Paper& paper, const Verdict& verdict, const Explanation& explanation, int indent) {
  const View& view = paper.view();
  if (verdict.status == Status::open && !explanation.settle.empty()) return;
  const std::string& sentence = pick(explanation.sentence, view);
  std::size_t shown = 0;
  std::size_t more = 0;
  for (const MemberFinding& member : explanation.members) {
    if (const std::string& text = pick(member.text, view); !text.empty() && sentence.find(text.substr(1)) != std::string::npos) continue;
    if (shown == kMembersShown) {
      ++more;
      continue;
    }
    ++shown;
    paper.paragraph(indent, "· ", brief(member_text(member, view), kMemberLines * (view.width - indent - 2), view));
  }
  if (more > 0)
    paper.paragraph(
        indent, "· ",
        view.language == Language::zh ? fmt::format("另有 {} 个，用 explain 查看", more) : fmt::format("{} more: see explain", more),
        Ink::dim);
}

/// Whether the sentence says it already.
bool is_said(const Result& result, const Cause& cause, const std::string& sentence) {
  const std::string& message = pick(cause.message, result.view);  // the sentence begins with a capital
  if (sentence.find(message) != std::string::npos || (!message.empty() && sentence.find(message.substr(1)) == 1)) return true;
  if (cause.kind != CauseKind::missing || cause.fact == kNone) return false;
  const Program& program = result.head.program;
  return sentence.find("“" + pick(name_words(program, program.facts[cause.fact].name), result.view) + "”") != std::string::npos;
}

void append_settling(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, int indent) {
  if (verdict.status != Status::open && verdict.status != Status::review) return;
  const View& view = paper.view();
  const auto& causes = explanation.settle.empty() ? explanation.causes : explanation.settle;
  const std::string& sentence = pick(explanation.sentence, view);
  constexpr std::size_t kShown = 8;
  std::map<std::pair<CauseKind, FactId>, std::size_t> alike;  // the same figure of one entity after another is told once
  for (const Cause& cause : causes)
    if (cause.fact != kNone) ++alike[{cause.kind, cause.fact}];
  std::size_t shown = 0;
  std::size_t more = 0;
  for (const Cause& cause : causes) {
    if (is_said(result, cause, sentence)) continue;
    const std::size_t count = cause.fact == kNone ? 1 : std::exchange(alike[{cause.kind, cause.fact}], 0);
    if (count == 0) continue;
    if (shown == kShown) {
      ++more;
      continue;
    }
    ++shown;
    std::string text = pick(cause.message, view);
    if (!cause.provided_by.empty() && text.find(cause.provided_by) == std::string::npos) text = bracketed(text, cause.provided_by, view);
    if (count > 1) text += view.language == Language::zh ? fmt::format("，同类共 {} 处", count) : fmt::format(", {} alike", count);
    paper.paragraph(indent, "→ ", text, Ink::plain, Ink::cyan);
  }
  if (more > 0)
    paper.paragraph(
        indent, "→ ",
        view.language == Language::zh ? fmt::format("另有 {} 项，用 explain 查看", more) : fmt::format("{} more: see explain", more),
        Ink::dim);
}

bool is_quiet(const Verdict& verdict) { return verdict.status == Status::met || verdict.status == Status::not_applicable; }

/// "97.2%（不低于95%）"
std::string values_text(const Result& result, const Verdict& verdict) {
  const Measured shown = measured(result.head.program, verdict);
  const std::string& observed = pick(shown.observed, result.view);
  return observed.empty() ? "" : bracketed(observed, pick(shown.requirement, result.view), result.view);
}

/// The sentence, less the form of the status that it begins with and that stands before it already.
std::string_view without_status(std::string_view sentence, std::string_view status, const View& view) {
  const std::size_t end = sentence.find(colon(view));
  const bool said = end != std::string_view::npos && end > 0 && status.find(sentence.substr(0, end)) != std::string_view::npos;
  return said ? sentence.substr(end + colon(view).size()) : sentence;
}

/// The figures that an overlay settled.
void append_amended(Paper& paper, const Result& result, const Explanation& explanation, int indent) {
  const View& view = paper.view();
  constexpr std::size_t kShown = 5;
  std::size_t shown = 0;
  for (const UsedFact& used : explanation.facts) {
    if (!used.amended || ++shown > kShown) continue;
    const Program& program = result.head.program;
    std::string name = pick(name_words(program, program.facts[used.fact].name), view);
    if (used.period.kind != PeriodKind::none) name += fmt::format(" [{}]", used.period.text());
    const std::string& holder = used.entity_name.empty() ? used.entity : used.entity_name;
    name = view.language == Language::zh ? holder + "的" + name : name + " of " + holder;
    paper.paragraph(indent, "← ", name + std::string(colon(view)) + amended_text(result, used), Ink::plain, Ink::cyan);
  }
  if (shown > kShown)
    paper.paragraph(indent, "← ",
                    view.language == Language::zh ? fmt::format("另有 {} 项，用 explain 查看", shown - kShown)
                                                  : fmt::format("{} more: see explain", shown - kShown),
                    Ink::dim);
}

void append_reasoning(Paper& paper, const Result& result, const Verdict& verdict, const Explanation& explanation, std::string_view status,
                      int indent, std::uint32_t named) {
  const View& view = result.view;
  const std::string& sentence = pick(explanation.sentence, view);
  std::string text = brief(without_status(sentence, status, view), kSentenceLines * (view.width - indent), view);
  if (const std::string note = pick(as_of_values_words(), view); verdict.as_of_values && text.find(note) == std::string::npos)
    text = bracketed(text, note, view);
  paper.paragraph(indent, text);
  if (explanation.margin && verdict.status == Status::not_met)
    if (const std::string& margin = pick(explanation.margin->text, view); !margin.empty() && sentence.find(margin) == std::string::npos)
      paper.paragraph(indent, pick(term_words(Term::margin), view) + std::string(colon(view)), margin, Ink::plain, Ink::dim);
  append_member_lines(paper, verdict, explanation, indent);
  append_amended(paper, result, explanation, indent);
  append_readings_text(paper, result, verdict, explanation, indent);
  append_settling(paper, result, verdict, explanation, indent);
  append_citations_text(paper, result.head.program, requirement_of(result, verdict).citations, indent, named);
}

}  // namespace

std::string amended_text(const Result& result, const UsedFact& used) {
  const Overlay& overlay = *result.head.overlay;
  const View& view = result.view;
  const AmendedFact& amended = *used.amended;
  const Authority& authority =
      amended.preference ? overlay.preferences[amended.entry].authority : overlay.corrections[amended.entry].authority;
  const Words text = amended.preference
                         ? preference_words(amended.source, amended.others)
                         : correction_words(result.head.program, overlay, overlay.corrections[amended.entry], amended.others);
  return pick(text, view) + (view.language == Language::zh ? "；" : "; ") + pick(authority_words(authority), view);
}

std::string member_text(const MemberFinding& member, const View& view) {
  const std::string& name = member.name.empty() ? member.entity : member.name;
  const std::string& text = pick(member.text, view);
  const bool named = member.text.zh.starts_with(name);  // in English then too, by its English name
  return named ? text : name + std::string(colon(view)) + text;
}

std::string document_text(const Program& program, std::uint32_t id, const View& view) {
  const bool zh = view.language == Language::zh;
  const DocumentDef& document = program.documents[id];
  const std::string_view title = program.text(document.title);
  std::string text = zh ? fmt::format("《{}》", title) : fmt::format("“{}”", title);
  return bracketed(text, program.text(document.number), view);
}

std::string paraphrase_text(const Program& program, std::uint32_t document, const View& view) {
  if (program.documents[document].paraphrased == 0) return "";
  return view.language == Language::zh ? "（转述，未核对原文）" : " (paraphrased; the original was not seen)";
}

Words cited_words(const Program& program, const CitationDef& citation) {
  const Words clause = clause_words(program, citation);
  if (citation.document == kNone) return clause;
  View zh, en;
  zh.language = Language::zh;
  en.language = Language::en;
  const auto of = [&](const View& view) { return document_text(program, citation.document, view); };
  const auto after = [&](const View& view) { return paraphrase_text(program, citation.document, view); };
  return {of(zh) + clause.zh + after(zh), of(en) + (clause.en.empty() ? "" : " ") + clause.en + after(en)};
}

void append_citations_text(Paper& paper, const Program& program, Slice citations, int indent, std::uint32_t named) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  for (const std::uint32_t id : program.list(citations)) {
    const CitationDef& citation = program.citations[id];
    std::string text = pick(clause_words(program, citation), view);
    if (citation.quote.length > 0) text += fmt::format("{}“{}”", colon(view), program.text(citation.quote));
    if (citation.document != named)
      text = document_text(program, citation.document, view) + (zh ? "" : " ") + text + paraphrase_text(program, citation.document, view);
    named = citation.document;
    paper.paragraph(indent, pick(term_words(Term::citation), view) + std::string(colon(view)) + text, Ink::dim);
  }
}

void append_verdict_text(Paper& paper, const Result& result, const Verdict& verdict, int indent, int status_columns, std::uint32_t named) {
  const bool reasons = wants_explanation(result.explained, verdict);
  const bool needed = reasons || (result.explained != Explained::none && !is_quiet(verdict));
  const Explanation explanation = needed ? result.explain(verdict) : Explanation{};
  const Mark mark = mark_of(verdict);
  const std::string status = status_text(result, verdict, explanation);
  std::string text = title_text(result, verdict);
  if (!reasons || verdict.status == Status::met)
    if (const std::string values = values_text(result, verdict); !values.empty()) text += "  " + values;
  if (!reasons && verdict.as_of_values) text = bracketed(text, pick(as_of_values_words(), result.view), result.view);
  const Modality modality = requirement_of(result, verdict).modality;
  if (modality != Modality::must && modality != Modality::must_not && verdict.status != Status::not_met)
    text += "  " + pick(modality_words(modality), result.view);
  const std::string before = std::string(mark.sign) + padded(status, reasons ? 0 : status_columns) + "  ";
  const Ink ink = is_quiet(verdict) ? Ink::plain : Ink::bold;
  if (reasons && indent + columns_of(before) + columns_of(text) > result.view.width)
    paper.paragraph(indent, mark.sign, status + "  " + text, ink, mark.ink);  // what wraps does not hang behind a long status
  else
    paper.paragraph(indent, before, text, ink, mark.ink);
  if (reasons) append_reasoning(paper, result, verdict, explanation, status, indent + 4, named);
}

}  // namespace zhunsheng::report
