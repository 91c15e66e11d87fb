#include "report/result_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/not_used.h"
#include "report/open_alike.h"
#include "report/punctuation.h"
#include "report/shown_conclusion.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

constexpr int kMostStatusColumns = 20;

std::string_view from_words(AsOfFrom from, Language language) {
  const bool zh = language == Language::zh;
  switch (from) {
    case AsOfFrom::option:
      return zh ? "由选项指定" : "given by the option";
    case AsOfFrom::facts:
      return zh ? "数据文件载明" : "stated by the facts";
    case AsOfFrom::clock:
      return zh ? "当天" : "today";
  }
  return "";
}

void append_title(Paper& paper, const Head& head, bool synthetic) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  const std::string day = bracketed(pick(date_words(head.as_of), view), from_words(head.as_of_from, view.language), view);
  const std::string name = zh ? "准绳" : "Zhunsheng ";
  paper.paragraph(
      0, fmt::format("{}{}  {}{}{}", name, pick(term_words(Term::verdict), view), pick(term_words(Term::as_of), view), colon(view), day),
      Ink::bold);
  if (synthetic) paper.paragraph(0, pick(term_words(Term::synthetic), view), Ink::yellow);
  if (const Overlay* overlay = head.overlay; overlay != nullptr) {
    const auto waivers = overlay->waivers.size();
    const auto readings = overlay->readings.size();
    const auto reasons = overlay->reasons.size();
    std::string counts = zh ? fmt::format("附加材料：暂不评估 {} 项，确认口径 {} 项，说明理由 {} 项", waivers, readings, reasons)
                            : fmt::format("Overlay: {} waived, {} readings confirmed, {} reasons", waivers, readings, reasons);
    if (const auto corrections = overlay->corrections.size(); corrections > 0)
      counts += zh ? fmt::format("，数据核实 {} 项", corrections) : fmt::format(", {} corrections", corrections);
    if (const auto preferences = overlay->preferences.size(); preferences > 0)
      counts += zh ? fmt::format("，来源优先 {} 项", preferences) : fmt::format(", {} preferences", preferences);
    paper.paragraph(0, counts);
  }
}

std::string ruleset_text(const Program& program, const RuleSetDef& ruleset, const View& view) {
  const std::string title = pick({std::string(program.text(ruleset.title)), std::string(program.text(ruleset.english))}, view);
  const std::string kind = pick(ruleset_kind_words(ruleset.kind), view);
  return bracketed(title, fmt::format("{} {}{}{}", program.text(ruleset.id), program.text(ruleset.version), comma(view), kind), view);
}

RuleSetId ruleset_of(const Program& program, const Verdict& verdict) {
  return program.rules[program.requirements[verdict.requirement].rule].ruleset;
}

/// Problems first; then in the order of the document.
std::vector<const Verdict*> sorted(const Result& result, const EntityResult& one, RuleSetId ruleset) {
  std::vector<const Verdict*> verdicts;
  for (std::uint32_t i = 0; i < one.verdict_count; ++i) {
    const Verdict& verdict = result.outcome.verdicts[one.verdict + i];
    if (ruleset_of(result.head.program, verdict) == ruleset) verdicts.push_back(&verdict);
  }
  const Program& program = result.head.program;
  std::map<RequirementId, ClausePlace> places;
  for (const Verdict* verdict : verdicts)
    if (!places.contains(verdict->requirement))
      places.emplace(verdict->requirement, place_of(program, program.requirements[verdict->requirement]));
  std::stable_sort(verdicts.begin(), verdicts.end(), [&](const Verdict* a, const Verdict* b) {
    if (rank_of(*a) != rank_of(*b)) return rank_of(*a) < rank_of(*b);
    return places.at(a->requirement) < places.at(b->requirement);
  });
  return verdicts;
}

/// "达标 7，不适用 2"
std::string counts_text(const std::vector<const Verdict*>& verdicts, const View& view) {
  std::string text;
  for (std::size_t i = 0; i < kStatuses; ++i) {
    const auto count = std::count_if(verdicts.begin(), verdicts.end(),
                                     [&](const Verdict* verdict) { return static_cast<std::size_t>(verdict->status) == i; });
    if (count == 0) continue;
    if (!text.empty()) text += comma(view);
    text += fmt::format("{} {}", pick(status_words(WordKind::indicator, static_cast<Status>(i)), view), count);
  }
  return text;
}

/// The titles of verdicts without reasons stand one under another.
int status_columns(const Result& result, const std::vector<const Verdict*>& verdicts) {
  int columns = 0;
  for (const Verdict* verdict : verdicts)
    if (!wants_explanation(result.explained, *verdict)) columns = std::max(columns, columns_of(status_text(result, *verdict, {})));
  return std::min(columns, kMostStatusColumns);
}

const Conclusion* conclusion_of(const Result& result, const EntityResult& one, RuleSetId ruleset) {
  for (std::uint32_t i = 0; i < one.conclusion_count; ++i)
    if (const Conclusion& conclusion = result.outcome.conclusions[one.conclusion + i]; conclusion.ruleset == ruleset) return &conclusion;
  return nullptr;
}

/// Requirements that decide nothing and are not met, by modality.
std::map<Modality, std::size_t> aside_of(const Program& program, const std::vector<const Verdict*>& verdicts) {
  std::map<Modality, std::size_t> aside;
  for (const Verdict* verdict : verdicts) {
    const Modality modality = program.requirements[verdict->requirement].modality;
    const bool decides = modality == Modality::must || modality == Modality::must_not;
    if (verdict->status == Status::not_met && !decides) ++aside[modality];
  }
  return aside;
}

/// The document that most of the reasons below cite; kNone where none will be cited.
std::uint32_t document_of(const Result& result, const std::vector<const Verdict*>& verdicts) {
  const Program& program = result.head.program;
  std::map<std::uint32_t, std::size_t> cited;
  for (const Verdict* verdict : verdicts)
    if (wants_explanation(result.explained, *verdict))
      for (const std::uint32_t id : program.list(program.requirements[verdict->requirement].citations))
        ++cited[program.citations[id].document];
  const auto most = std::max_element(cited.begin(), cited.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == cited.end() ? kNone : most->first;
}

void append_ruleset(Paper& paper, const Result& result, const EntityResult& one, RuleSetId ruleset, const OpenAlike& alike) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const auto verdicts = sorted(result, one, ruleset);
  if (result.duties_in_full && verdicts.empty()) return;  // not among the rules chosen
  std::vector<const Verdict*> targets;
  std::vector<const Verdict*> duties;
  for (const Verdict* verdict : verdicts) (is_duty(program, *verdict) ? duties : targets).push_back(verdict);
  std::string heading = ruleset_text(program, program.rulesets[ruleset], view);
  const Conclusion* conclusion = conclusion_of(result, one, ruleset);
  if (conclusion != nullptr && !verdicts.empty())
    heading += std::string(colon(view)) +
               pick(result.duties_in_full ? selection_words()
                                          : conclusion_words(shown_conclusion(program, *conclusion, verdicts), aside_of(program, targets)),
                    view);
  if (!targets.empty()) heading += (view.language == Language::zh ? "；" : "; ") + counts_text(targets, view);
  paper.paragraph(2, heading, Ink::bold);
  const std::uint32_t document = document_of(result, verdicts);
  if (document != kNone)
    paper.paragraph(4,
                    pick(term_words(Term::document), view) + std::string(colon(view)) + document_text(program, document, view) +
                        paraphrase_text(program, document, view),
                    Ink::dim);
  const int columns = status_columns(result, verdicts);
  std::size_t together = 0;
  for (const Verdict* verdict : targets) {
    if (alike.holds(*verdict))
      ++together;
    else
      append_verdict_text(paper, result, *verdict, 4, columns, document);
  }
  if (together > 0)
    paper.paragraph(4, "? ",
                    view.language == Language::zh ? fmt::format("另有 {} 项缺少的数据许多对象也缺少，列在后面", together)
                                                  : fmt::format("{} more lack what many entities lack: see below", together),
                    Ink::dim, Ink::yellow);
  append_duties_text(paper, result, duties, 4, columns, document);
  if (conclusion != nullptr && conclusion->not_asked > 0 && !result.duties_in_full)
    paper.paragraph(4, not_asked_text(conclusion->not_asked, conclusion->not_asked_stated, view), Ink::dim);
}

bool is_in_order(const Verdict& verdict) { return rank_of(verdict) >= 8; }

/// True if the entity takes one line: nothing to look at but what is told for many together, and others are on the page.
bool is_folded(const Result& result, const EntityResult& one, bool alone, const OpenAlike& alike) {
  if (alone || result.explained == Explained::all) return false;
  const auto* first = result.outcome.verdicts.data() + one.verdict;
  return std::all_of(first, first + one.verdict_count,
                     [&](const Verdict& verdict) { return is_in_order(verdict) || alike.holds(verdict); });
}

std::vector<const Verdict*> verdicts_of(const Result& result, const EntityResult& one) {
  std::vector<const Verdict*> all;
  for (std::uint32_t i = 0; i < one.verdict_count; ++i) all.push_back(&result.outcome.verdicts[one.verdict + i]);
  return all;
}

/// The rule sets of an entity, those with problems first.
std::vector<RuleSetId> worst_first(const Result& result, const EntityResult& one) {
  std::vector<RuleSetId> rulesets;
  for (std::uint32_t i = 0; i < one.conclusion_count; ++i) rulesets.push_back(result.outcome.conclusions[one.conclusion + i].ruleset);
  std::map<RuleSetId, int> worst;
  for (const Verdict* verdict : verdicts_of(result, one)) {
    const auto [at, fresh] = worst.emplace(ruleset_of(result.head.program, *verdict), rank_of(*verdict));
    if (!fresh) at->second = std::min(at->second, rank_of(*verdict));
  }
  const auto rank = [&](RuleSetId ruleset) { return worst.contains(ruleset) ? worst.at(ruleset) : std::numeric_limits<int>::max(); };
  std::stable_sort(rulesets.begin(), rulesets.end(), [&](RuleSetId a, RuleSetId b) { return rank(a) < rank(b); });
  return rulesets;
}

void append_entity(Paper& paper, const Result& result, const EntityResult& one, const OpenAlike& alike) {
  paper.gap();
  paper.paragraph(0, entity_text(result, one.entity), Ink::bold);
  for (const RuleSetId ruleset : worst_first(result, one)) append_ruleset(paper, result, one, ruleset, alike);
  paper.blank();
}

bool any_applies(const std::vector<const Verdict*>& verdicts) {
  return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict* verdict) { return verdict->status != Status::not_applicable; });
}

bool any_open(const std::vector<const Verdict*>& verdicts) {
  return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict* verdict) { return verdict->status == Status::open; });
}

/// Those with nothing to look at: a line each while they are few, else one for all of their type.
void append_folded(Paper& paper, const Result& result, const std::vector<EntityResult>& folded) {
  constexpr std::size_t kFew = 8;
  const auto line = [&](const std::string& what, const std::vector<const Verdict*>& verdicts) {
    const bool waits = any_open(verdicts);
    const bool none = !any_applies(verdicts);
    paper.paragraph(0,
                    none    ? "– "
                    : waits ? "? "
                            : "✓ ",
                    what + std::string(colon(result.view)) + counts_text(verdicts, result.view), Ink::plain,
                    none    ? Ink::dim
                    : waits ? Ink::yellow
                            : Ink::green);
  };
  for (TypeId type = 0; type < result.head.program.types.size(); ++type) {
    std::vector<const EntityResult*> of_type;
    for (const EntityResult& one : folded)
      if (result.facts.entities[one.entity].type == type) of_type.push_back(&one);
    if (of_type.size() <= kFew) {
      for (const EntityResult* one : of_type) line(entity_text(result, one->entity), verdicts_of(result, *one));
      continue;
    }
    std::vector<const Verdict*> all;
    for (const EntityResult* one : of_type)
      for (const Verdict* verdict : verdicts_of(result, *one)) all.push_back(verdict);
    const Name& name = result.head.program.types[type].name;
    const Program& program = result.head.program;
    const bool zh = result.view.language == Language::zh;
    const std::string_view what = any_open(all) ? (zh ? "除上列数据外没有未达标或待核实的" : "nothing not met, nothing open but the above")
                                                : (zh ? "没有未达标或待核实的" : "nothing not met or open");
    line(zh ? fmt::format("{} {} 个，{}", program.text(name.zh), of_type.size(), what)
            : fmt::format("{} × {}, {}", of_type.size(), program.text(name.id), what),
         all);
  }
}

void append_not_used(Paper& paper, const Head& head, const std::vector<RuleSetOutcome>& rulesets) {
  const View& view = paper.view();
  bool first = true;
  for (const RuleSetOutcome& one : rulesets) {
    if (one.status == RuleSetStatus::not_selected || (one.narrowed && one.verdicts == 0 && one.status == RuleSetStatus::used)) continue;
    const Words why = why_words(head.program, one, head.as_of);
    if (why.zh.empty()) continue;
    if (first) paper.gap();
    if (first) paper.paragraph(0, pick(term_words(Term::rulesets), view), Ink::bold);
    first = false;
    const std::string status = pick(ruleset_status_words(one.status), view);
    paper.paragraph(2, "– ",
                    ruleset_text(head.program, head.program.rulesets[one.ruleset], view) +
                        (view.language == Language::zh ? fmt::format("：{}。{}", status, why.zh) : fmt::format(": {}. {}", status, why.en)),
                    Ink::dim, Ink::dim);
  }
}

}  // namespace

void append_title(std::string& out, const Head& head, bool synthetic, const View& view) {
  Paper paper(out, view);
  append_title(paper, head, synthetic);
  paper.blank();
}

void append_entities_text(std::string& out, const Result& result, bool stream) {
  std::string text;
  Paper paper(text, result.view);
  const auto entities = by_entity(result.facts, result.outcome);
  const auto judged = std::count_if(entities.begin(), entities.end(), [](const EntityResult& one) { return one.verdict_count > 0; });
  const OpenAlike alike(result, entities);
  std::vector<EntityResult> folded;
  for (const EntityResult& one : entities) {
    if (one.verdict_count == 0) continue;
    if (is_folded(result, one, judged == 1 && !stream, alike))
      folded.push_back(one);
    else
      append_entity(paper, result, one, alike);
  }
  alike.append(paper);
  paper.blank();
  append_folded(paper, result, folded);
  out += text;
}

void append_end_text(std::string& out, const Head& head, const StreamEnd& end, const View& view) {
  std::string text;
  Paper paper(text, view);
  const Summary& summary = end.summary;
  append_not_used(paper, head, end.rulesets);
  if (head.overlay != nullptr) append_overlay_text(paper, head.program, *head.overlay, head.as_of, end.overlay);
  paper.gap();
  if (end.synthetic) paper.paragraph(0, pick(term_words(Term::synthetic), view), Ink::yellow);
  paper.paragraph(0, pick(term_words(Term::disclaimer), view), Ink::dim);
  if (summary.not_asked > 0) paper.paragraph(0, not_asked_text(summary.not_asked, summary.not_asked_stated, view), Ink::dim);
  paper.paragraph(0, totals_text(summary, view), Ink::bold);
  out += text;
}

}  // namespace zhunsheng::report
