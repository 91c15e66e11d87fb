#include <algorithm>
#include <fmt/format.h>

#include "api/test_run.h"
#include "explain/explain.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/diagnostics.h"
#include "report/paper.h"

namespace zhunsheng::api {
namespace {

struct Totals {
  std::size_t tests = 0, failed = 0;
  std::size_t requirements = 0, with_test = 0, met_and_not = 0;
  std::size_t branches = 0, taken = 0;
};

/// Duties need no tests: they are all of one form.
bool is_covered(const RequirementDef& requirement) { return requirement.modality != Modality::may && requirement.duty == 0; }

bool is_given(const Program& program, const Rules::State& state, const RequirementDef& requirement) {
  const std::string_view file = program.file(program.rules[requirement.rule].file);
  for (std::size_t i = 0; i < state.given; ++i)
    if (state.sources[state.files[i].source].name() == file) return true;
  return state.given == state.files.size();
}

Totals totals_of(const TestRun& run, const Rules::State& state) {
  const Program& program = *state.program;
  Totals totals;
  totals.tests = run.results.size();
  totals.failed =
      static_cast<std::size_t>(std::count_if(run.results.begin(), run.results.end(), [](const TestResult& one) { return !one.passed; }));
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    if (!is_covered(requirement) || !is_given(program, state, requirement)) continue;
    ++totals.requirements;
    if (const auto found = run.tested.find(id); found != run.tested.end() && !found->second.cases.empty()) {
      ++totals.with_test;
      if (found->second.cases.contains(Status::met) && found->second.cases.contains(Status::not_met)) ++totals.met_and_not;
    }
    for (const auto& [branch, taken] : run.branches.at(id)) {
      ++totals.branches;
      if (taken) ++totals.taken;
    }
  }
  return totals;
}

/// What a branch is, in the words of the rule.
Words branch_words(const Program& program, const RequirementDef& requirement, const Branch& branch) {
  const auto whether = [&](const Words& zh_en, const Words& condition) {
    return branch.index == 0 ? Words{zh_en.zh + "（" + condition.zh + "）成立", zh_en.en + " holds: " + condition.en}
                             : Words{zh_en.zh + "（" + condition.zh + "）不成立", zh_en.en + " does not hold: " + condition.en};
  };
  switch (branch.kind) {
    case Branch::Kind::condition:
      return whether({"适用条件", "condition"}, expression_words(program, requirement.condition));
    case Branch::Kind::exception: {
      const Words condition = expression_words(program, program.exceptions[requirement.exceptions.begin + branch.index].condition);
      return {"但书适用：" + condition.zh, "exception applies: " + condition.en};
    }
    case Branch::Kind::any_of: {
      const Node& node = program.nodes[branch.node];
      const Words operand = expression_words(program, program.list(node.b, node.c)[branch.index]);
      return {"「或」的一支成立：" + operand.zh, "this side of an 'or' holds: " + operand.en};
    }
    case Branch::Kind::choice:
      return whether({"如", "if"}, expression_words(program, program.nodes[branch.node].a));
    case Branch::Kind::reading: {
      const Node& node = program.nodes[branch.node];
      const Words name = name_words(program, program.readings[node.a].name);
      const Words operand = expression_words(program, program.list(node.b, node.c)[branch.index]);
      return {"口径“" + name.zh + "”按此掌握：" + operand.zh, "“" + name.en + "” read as: " + operand.en};
    }
  }
  return {};
}

std::string statuses_text(const RequirementTests* tests, const report::View& view) {
  std::string text;
  if (tests == nullptr) return text;
  for (const auto& [status, cases] : tests->cases)
    text += (text.empty()                            ? ""
             : view.language == report::Language::zh ? "、"
                                                     : ", ") +
            report::pick(status_words(WordKind::indicator, status), view);
  return text;
}

void append_coverage(report::Paper& paper, const TestRun& run, const Rules::State& state) {
  const Program& program = *state.program;
  const bool zh = paper.view().language == report::Language::zh;
  bool first = true;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    if (!is_covered(requirement) || !is_given(program, state, requirement)) continue;
    const auto tests = run.tested.find(id);
    const RequirementTests* reached = tests == run.tested.end() ? nullptr : &tests->second;
    const bool both = reached != nullptr && reached->cases.contains(Status::met) && reached->cases.contains(Status::not_met);
    const auto& branches = run.branches.at(id);
    const bool all_taken = std::all_of(branches.begin(), branches.end(), [](const auto& one) { return one.second; });
    if (both && all_taken) continue;
    if (first) paper.gap();
    if (first) paper.paragraph(0, zh ? "测试未覆盖" : "Not covered by tests", report::Ink::bold);
    first = false;
    const std::string statuses = statuses_text(reached, paper.view());
    const std::string reached_text = statuses.empty() ? (zh ? "没有测试" : "no test") : (zh ? "已测：" : "tested: ") + statuses;
    paper.paragraph(2, "– ", fmt::format("{}  {}", program.text(requirement.id), both ? "" : reached_text));
    for (const auto& [branch, taken] : branches)
      if (!taken) paper.paragraph(6, report::pick(branch_words(program, requirement, branch), paper.view()), report::Ink::dim);
  }
}

}  // namespace

void append_text(std::string& out, const TestRun& run, const Rules::State& state, const report::View& view) {
  const Totals totals = totals_of(run, state);
  report::Paper paper(out, view);
  append_coverage(paper, run, state);
  paper.gap();
  paper.paragraph(
      0,
      view.language == report::Language::zh
          ? fmt::format("测试 {} 个：通过 {}，未通过 {}。要求 {} 项：有测试 {} 项，达标与未达标都测到 {} 项。分支 {} 个：走到 {} 个",
                        totals.tests, totals.tests - totals.failed, totals.failed, totals.requirements, totals.with_test,
                        totals.met_and_not, totals.branches, totals.taken)
          : fmt::format("{} tests: {} passed, {} failed. {} requirements: {} tested, {} both met and not met. {} branches: {} taken",
                        totals.tests, totals.tests - totals.failed, totals.failed, totals.requirements, totals.with_test,
                        totals.met_and_not, totals.branches, totals.taken),
      totals.failed == 0 ? report::Ink::bold : report::Ink::red);
  if (totals.branches == 0) return;
  paper.paragraph(
      0,
      view.language == report::Language::zh
          ? "分支：适用条件成立与不成立、但书适用、“或”的各支成立、“如…则…否则”的两支、口径的各种掌握；"
            "条件、但书、要求及其所用定义和算式中的都计，每项要求各计一次；“限”的条件不计，“符合”所指的要求计在它自己名下。"
          : "Branches: a condition that holds and one that does not, an exception that applies, each side of an 'or', both ways of an "
            "'if', each alternative of a reading; in conditions, exceptions, requirements and the definitions and formulas that they "
            "use, once for every requirement. Filters are left out; what 'conforms to' refers to counts as its own.",
      report::Ink::dim);
}

void append_json(std::string& out, const TestRun& run, const Rules::State& state) {
  const Program& program = *state.program;
  const Totals totals = totals_of(run, state);
  constexpr int kPretty = 2;
  report::Json json(out, kPretty);
  const auto count = [&](std::string_view name, std::size_t value) { json.key(name).integer(static_cast<std::int64_t>(value)); };
  json.begin_object().member("schema", "zhunsheng-tests/1").key("summary").begin_object();
  count("tests", totals.tests);
  count("passed", totals.tests - totals.failed);
  count("failed", totals.failed);
  count("requirements", totals.requirements);
  count("tested", totals.with_test);
  count("met_and_not_met", totals.met_and_not);
  count("branches", totals.branches);
  count("taken", totals.taken);
  json.end_object().key("tests").begin_array();
  for (const TestResult& one : run.results) {
    json.begin_object().member("title", one.title).member("file", one.file).key("line").integer(one.line);
    json.key("passed").boolean(one.passed).member_if("message", one.message).end_object();
  }
  json.end_array().key("requirements").begin_array();
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    if (!is_given(program, state, requirement)) continue;
    json.begin_object().member("id", program.text(requirement.id)).key("statuses").begin_array();
    if (const auto found = run.tested.find(id); found != run.tested.end())
      for (const auto& [status, cases] : found->second.cases) json.string(id_of(status));
    json.end_array().key("not_taken").begin_array();
    for (const auto& [branch, taken] : run.branches.at(id))
      if (!taken) json.string(branch_words(program, requirement, branch).zh);
    json.end_array().end_object();
  }
  json.end_array().key("diagnostics");
  report::append_json(json, run.diagnostics, state.sources);
  json.end_object();
  out += '\n';
}

End test(const Rules& rules, bool strict, Format format, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, format, output, end)) return end;
    const Rules::State& state = rules.state();
    TestRun run(state, view_of(output.display));
    run.run_all();
    if (strict) run.ask_for_all_kinds();
    write_messages(output, run.diagnostics, state.sources);
    std::string out;
    format == Format::text ? append_text(out, run, state, view_of(output.display)) : append_json(out, run, state);
    end.tally.failed_tests = run.diagnostics.errors();
    if (!output.result(out)) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace zhunsheng::api
