#include <algorithm>

#include "align/align.h"
#include "api/rules_state.h"
#include "api/selection.h"
#include "report/levels.h"

namespace zhunsheng::api {

namespace {

/// The indexes whose id or title is `name`.
template <class Table>
std::vector<std::uint32_t> named(const Program& program, const Table& table, std::string_view name) {
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < table.size(); ++i)
    if (program.text(table[i].id) == name || program.text(table[i].title) == name) out.push_back(i);
  return out;
}

template <class Table>
std::vector<std::string_view> ids(const Program& program, const Table& table) {
  std::vector<std::string_view> out;
  for (const auto& row : table) out.push_back(program.text(row.id));
  return out;
}

template <class Table>
std::vector<std::uint32_t> all_of(const Table& table) {
  std::vector<std::uint32_t> out(table.size());
  for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = i;
  return out;
}

/// What the options name; messages for what names nothing.
void choose_topics(const Program& program, const CompareOptions& options, report::Comparison& chosen, Diagnostics& diagnostics) {
  const auto take = [&](const std::vector<std::uint32_t>& found, std::vector<std::uint32_t>& into) {
    into.insert(into.end(), found.begin(), found.end());
  };
  for (const std::string& name : options.topics) {
    const auto topics = named(program, program.topics, name);
    const auto delegations = named(program, program.delegations, name);
    take(topics, chosen.topics);
    take(delegations, chosen.delegations);
    auto names = ids(program, program.topics);
    for (const std::string_view id : ids(program, program.delegations)) names.push_back(id);
    if (topics.empty() && delegations.empty()) diagnostics.add(unknown_selection({"主题", "topic"}, name, names));
  }
  for (const std::string& name : options.rulesets) {
    const auto found = named(program, program.rulesets, name);
    take(found, chosen.documents);
    if (found.empty()) diagnostics.add(unknown_selection({"规则集", "rule set"}, name, ids(program, program.rulesets)));
  }
  if (!options.topics.empty()) return;
  if (!options.delegations) chosen.topics = all_of(program.topics);
  chosen.delegations = all_of(program.delegations);
}

}  // namespace

End compare(const Rules& rules, const CompareOptions& options, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, options.format, output, end)) return end;
    const Program& program = program_of(rules);
    if (program.alignments.empty()) {
      output.message(host_message(Words{"这些规则里没有对照（主题、另定）；写法见 docs/language.zh.md，或不加 --rules 用内置的对照",
                                        "these rules hold no alignment (topics, delegations); see docs/language.md, or leave out --rules"},
                                  output.display));
      end.ending = Ending::failed;
      return end;
    }
    Levels levels;
    const report::Phrasing phrasing = phrasing_of(program);
    report::Comparison chosen{program, levels, phrasing, view_of(output.display), {}, {}, {}};
    Diagnostics diagnostics;
    choose_topics(program, options, chosen, diagnostics);
    if (diagnostics.has_errors()) {
      write_messages(output, diagnostics, {});
      end.ending = Ending::wrong_usage;
      return end;
    }
    levels = align(program, chosen.documents);
    for (RuleSetId& document : chosen.documents) document = levels.compared[document];
    std::sort(chosen.documents.begin(), chosen.documents.end());
    std::string out;
    if (options.format == Format::json)
      report::append_levels_json(out, chosen);
    else if (options.format == Format::markdown)
      report::append_levels_markdown(out, chosen);
    else
      report::append_levels_text(out, chosen);
    if (!output.result(out)) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace zhunsheng::api
