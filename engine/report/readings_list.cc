// The registry of readings: `zhunsheng rules --readings`.
#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/json.h"
#include "report/listing.h"
#include "report/members.h"
#include "report/overlay_entries.h"
#include "report/paper.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

std::vector<RequirementId> resting_on(const Program& program, std::uint32_t reading) {
  std::vector<RequirementId> out;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const auto readings = program.list(program.requirements[id].readings);
    if (std::find(readings.begin(), readings.end(), reading) != readings.end()) out.push_back(id);
  }
  return out;
}

/// By what rests on it; else by the name that its id begins with. kNone: not known.
RuleSetId ruleset_of(const Program& program, std::uint32_t reading, const std::vector<RequirementId>& resting) {
  if (!resting.empty()) return program.rules[program.requirements[resting.front()].rule].ruleset;
  const std::string_view id = program.text(program.readings[reading].name.id);
  for (RuleSetId i = 0; i < program.rulesets.size(); ++i)
    if (id.starts_with(fmt::format("{}.", program.text(program.rulesets[i].id)))) return i;
  return kNone;
}

std::span<const AlternativeDef> alternatives_of(const Program& program, const ReadingDef& reading) {
  return program.alternatives.subspan(reading.alternatives.begin, reading.alternatives.count);
}

void append_reading(Json& json, const Program& program, std::uint32_t id) {
  const ReadingDef& reading = program.readings[id];
  const auto resting = resting_on(program, id);
  const RuleSetId ruleset = ruleset_of(program, id, resting);
  json.begin_object().member("id", program.text(reading.name.id));
  append_words(json, "name", name_words(program, reading.name));
  json.member_or_null("ruleset", ruleset == kNone ? std::string_view() : program.text(program.rulesets[ruleset].id));
  json.member_or_null("version", ruleset == kNone ? std::string_view() : program.text(program.rulesets[ruleset].version));
  append_citations(json, program, reading.citations);
  json.key("alternatives").begin_array();
  for (const AlternativeDef& alternative : alternatives_of(program, reading)) {
    json.begin_object().member("id", program.text(alternative.id));
    append_words(json, "title", alternative_words(program, alternative));
    json.member("text", program.text(alternative.text)).end_object();
  }
  json.end_array().member_or_null("reason", program.text(reading.reason)).key("requirements").begin_array();
  for (const RequirementId requirement : resting) json.string(program.text(program.requirements[requirement].id));
  json.end_array().end_object();
}

void append_reading(Paper& paper, const Program& program, std::uint32_t id, const std::vector<RequirementId>& resting) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  const ReadingDef& reading = program.readings[id];
  paper.blank();
  paper.paragraph(2, bracketed(pick(name_words(program, reading.name), view), program.text(reading.name.id), view), Ink::bold);
  for (const AlternativeDef& alternative : alternatives_of(program, reading))
    paper.paragraph(4, "· ",
                    fmt::format("{}{}{}", program.text(alternative.id), colon(view), pick(alternative_words(program, alternative), view)));
  if (reading.reason.length > 0)
    paper.paragraph(4, pick(term_words(Term::reason), view) + std::string(colon(view)), program.text(reading.reason), Ink::plain, Ink::dim);
  append_citations_text(paper, program, reading.citations, 4);
  paper.paragraph(4, zh ? fmt::format("{} 项要求依据它：", resting.size()) : fmt::format("resting on it: {}", resting.size()), Ink::dim);
  for (const RequirementId requirement : resting) {
    const RequirementDef& def = program.requirements[requirement];
    paper.paragraph(6, "· ", bracketed(pick(requirement_title(program, def), view), program.text(def.id), view));
  }
}

}  // namespace

void append_readings_list_json(std::string& out, const Program& program, const View& /*view*/) {
  Json json(out, 1);
  json.begin_array();
  for (std::uint32_t id = 0; id < program.readings.size(); ++id) append_reading(json, program, id);
  json.end_array();
  out += '\n';
}

void append_readings_list_text(std::string& out, const Program& program, const View& view) {
  Paper paper(out, view);
  const bool zh = view.language == Language::zh;
  RuleSetId last = kNone;
  std::size_t shown = 0;
  std::string unused;  // of a vocabulary that rules take over whole
  for (std::uint32_t id = 0; id < program.readings.size(); ++id) {
    const auto resting = resting_on(program, id);
    if (resting.empty()) {
      unused += (unused.empty() ? "" : zh ? "、" : ", ") + std::string(program.text(program.readings[id].name.id));
      continue;
    }
    ++shown;
    const RuleSetId ruleset = ruleset_of(program, id, resting);
    if (ruleset != last && ruleset != kNone) {
      const RuleSetDef& def = program.rulesets[ruleset];
      paper.blank();
      paper.paragraph(0,
                      bracketed(pick({std::string(program.text(def.title)), std::string(program.text(def.english))}, view),
                                fmt::format("{} {}", program.text(def.id), program.text(def.version)), view),
                      Ink::bold);
    }
    last = ruleset;
    append_reading(paper, program, id, resting);
  }
  paper.blank();
  paper.paragraph(0, zh ? fmt::format("共 {} 个口径", shown) : fmt::format("{} readings", shown), Ink::bold);
  if (!unused.empty())
    paper.paragraph(0, zh ? "没有要求依据、未列出的：" : "Not listed, for nothing rests on them: ", unused, Ink::dim, Ink::dim);
}

}  // namespace zhunsheng::report
