#include "report/listing.h"

#include <algorithm>
#include <sstream>

#include "api/rules_state.h"
#include "api/selection.h"
#include "load/schema.h"

namespace zhunsheng::api {
namespace {

/// Writes what `append` makes of rules that can be used.
template <class Append>
End listed(const Rules& rules, Format format, const Output& output, Append&& append) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, format, output, end)) return end;
    std::string out;
    append(out, program_of(rules), phrasing_of(program_of(rules)), view_of(output.display));
    if (!output.result(out)) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace

End list_rules(const Rules& rules, Format format, const Output& output) {
  return listed(rules, format, output,
                [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
                  format == Format::text ? report::append_rules_text(out, program, phrasing, view)
                                         : report::append_rules_json(out, program, phrasing, view);
                });
}

End list_readings(const Rules& rules, Format format, const Output& output) {
  return listed(rules, format, output, [&](std::string& out, const Program& program, const report::Phrasing&, const report::View& view) {
    format == Format::text ? report::append_readings_list_text(out, program, view) : report::append_readings_list_json(out, program, view);
  });
}

namespace {

/// The targets of the rule sets and the rules that were named; of a duty only where it was named itself.
std::vector<RequirementId> named_requirements(const Program& program, const Chosen& chosen) {
  if (!chosen.requirements.empty()) return chosen.requirements;
  std::vector<RequirementId> out;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    const RuleSetId ruleset = program.rules[requirement.rule].ruleset;
    const bool asked = requirement.duty == 0 || chosen.duties;
    if (asked && std::find(chosen.rulesets.begin(), chosen.rulesets.end(), ruleset) != chosen.rulesets.end()) out.push_back(id);
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// Of the wanted facts those of which the id, a name or the meaning holds each of the words.
void keep_found(const Program& program, const std::string& words, std::vector<bool>& wanted) {
  std::istringstream written(lower(words));
  for (std::string word; written >> word;)
    for (FactId id = 0; id < wanted.size(); ++id) {
      const FactDef& fact = program.facts[id];
      const std::initializer_list<Text> texts = {fact.name.id, fact.name.zh, fact.name.en, fact.meaning};
      wanted[id] = wanted[id] && std::any_of(texts.begin(), texts.end(),
                                             [&](Text text) { return lower(program.text(text)).find(word) != std::string::npos; });
    }
}

}  // namespace

End list_facts(const Rules& rules, const Selection& selection, Format format, const Output& output) {
  Chosen chosen;
  End end;
  const bool narrowed = !selection.rulesets.empty() || !selection.rules.empty();
  if (narrowed && rules.ending() == Ending::done && !choose(rules, selection, output, chosen, end)) return end;
  return listed(
      rules, format, output, [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
        auto wanted =
            narrowed ? report::facts_needed(program, named_requirements(program, chosen)) : std::vector<bool>(program.facts.size(), true);
        keep_found(program, selection.search, wanted);
        format == Format::text ? report::append_vocabulary_text(out, program, view, wanted)
                               : report::append_vocabulary_json(out, program, phrasing, view, wanted);
      });
}

End facts_schema(const Rules& rules, std::string_view type, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, Format::json, output, end)) return end;
    const Program& program = program_of(rules);
    TypeId found = kNone;
    std::vector<std::string_view> names;
    for (TypeId id = 0; id < program.types.size(); ++id) {
      const Name& name = program.types[id].name;
      for (const Text text : {name.id, name.zh, name.en}) {
        names.push_back(program.text(text));
        if (!type.empty() && names.back() == type) found = id;
      }
    }
    if (!type.empty() && found == kNone) {
      Diagnostics diagnostics;
      diagnostics.add(unknown_selection({"对象类型", "entity type"}, type, names));
      write_messages(output, diagnostics, {});
      end.ending = Ending::wrong_usage;
      return end;
    }
    if (!output.result(zhunsheng::facts_schema(program, found))) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace zhunsheng::api
