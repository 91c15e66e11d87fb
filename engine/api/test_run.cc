#include "api/test_run.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "api/judge.h"
#include "api/no_verdict.h"
#include "explain/explain.h"
#include "load/vocabulary.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "program/operands.h"

namespace zhunsheng::api {
namespace {

struct CaseName {
  std::string_view id, zh;
};
constexpr std::array kCases = {CaseName{"just-met", "刚达标"},       CaseName{"just-missed", "刚未达标"},
                               CaseName{"missing", "缺数据"},        CaseName{"not-due", "未到时限"},
                               CaseName{"not-applicable", "不适用"}, CaseName{"wrong-denominator", "分母误用"}};

std::vector<std::string> cases_of(const syntax::Block& test) {
  std::vector<std::string> cases;
  for (const syntax::Label& label : test.labels)
    if (label.kind == syntax::LabelKind::cases)
      for (const syntax::Word& word : label.words)
        for (const CaseName& name : kCases)
          if (word.text == name.id || word.text == name.zh) cases.emplace_back(name.id);
  return cases;
}

std::optional<Status> status_named(std::string_view word) {
  for (std::size_t i = 0; i < kStatuses; ++i) {
    const auto status = static_cast<Status>(i);
    if (id_of(status) == word) return status;
    for (const WordKind kind : {WordKind::indicator, WordKind::duty, WordKind::prohibition})
      if (status_words(kind, status).zh == word || status_words(kind, status).en == word) return status;
  }
  return std::nullopt;
}

std::string ruleset_of(const syntax::File& file) {
  for (const syntax::Block& block : file.blocks)
    if (block.kind == syntax::BlockKind::ruleset) return block.id.text;
  return "";
}

std::optional<Date> as_of(const syntax::Block& test) {
  for (const syntax::Label& label : test.labels)
    if (label.kind == syntax::LabelKind::as_of && label.date) return label.date;
  return std::nullopt;
}

bool ends_in_item(std::string_view id, std::string_view name) {
  return id.size() > name.size() && id.ends_with(name) && id[id.size() - name.size() - 1] == '_';
}

/// How many branches a node has, and of which kind.
std::pair<Branch::Kind, std::uint32_t> branches_at(const Node& node) {
  if (node.op == Op::any_of) return {Branch::Kind::any_of, node.c};
  if (node.op == Op::choice) return {Branch::Kind::choice, 2};
  return {Branch::Kind::reading, node.op == Op::reading ? node.c : 0};
}

/// All branches below a node, but for filters: a member that one leaves out leaves no trace.
void branches_below(const Program& program, NodeId id, std::set<NodeId>& met, std::map<Branch, bool>& branches) {
  if (id == kNone || !met.insert(id).second) return;
  const Node& node = program.nodes[id];
  const auto [kind, count] = branches_at(node);
  for (std::uint32_t i = 0; i < count; ++i) branches.emplace(Branch{kind, id, i}, false);
  const NodeId filter = node.op == Op::quantify ? program.quantifications[node.b].filter : kNone;
  for (const NodeId operand : operands(program, id))
    if (operand != filter || operand == node.a) branches_below(program, operand, met, branches);
}

void cover_steps(const Program& program, const std::vector<TraceStep>& steps, std::map<Branch, bool>& branches) {
  const auto mark = [&](Branch branch) {
    if (const auto found = branches.find(branch); found != branches.end()) found->second = true;
  };
  for (const TraceStep& step : steps) {
    if (step.node != kNone && program.nodes[step.node].op == Op::choice && step.chosen > 0)
      mark({Branch::Kind::choice, step.node, static_cast<std::uint32_t>(step.chosen - 1)});
    if (step.node != kNone && program.nodes[step.node].op == Op::reading && step.chosen >= 0)
      mark({Branch::Kind::reading, step.node,
            static_cast<std::uint32_t>(step.chosen) - program.readings[program.nodes[step.node].a].alternatives.begin});
    if (step.node != kNone && program.nodes[step.node].op == Op::any_of) {
      const auto operands = program.list(program.nodes[step.node].b, program.nodes[step.node].c);
      for (const TraceStep& child : step.children)
        for (std::uint32_t i = 0; i < operands.size(); ++i)
          if (child.node == operands[i] && child.truth == Truth::yes) mark({Branch::Kind::any_of, step.node, i});
    }
    cover_steps(program, step.children, branches);
  }
}

bool has_share(const Program& program, NodeId id, std::set<NodeId>& met) {
  if (id == kNone || !met.insert(id).second) return false;
  const Node& node = program.nodes[id];
  switch (node.op) {
    case Op::divide:
      return (node.flags & kShare) != 0 || has_share(program, node.a, met) || has_share(program, node.b, met);
    case Op::compare:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
      return has_share(program, node.a, met) || has_share(program, node.b, met);
    case Op::negation:
      return has_share(program, node.a, met);
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::reading: {
      const auto operands = program.list(node.b, node.c);
      return std::any_of(operands.begin(), operands.end(), [&](NodeId operand) { return has_share(program, operand, met); });
    }
    default:
      return false;
  }
}

}  // namespace

std::vector<RequirementId> requirements_in(const Program& program, std::string_view ruleset, std::string_view name) {
  std::vector<RequirementId> exact;
  std::vector<RequirementId> rule;
  std::vector<RequirementId> item;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    const RuleDef& owner = program.rules[requirement.rule];
    if (!ruleset.empty() && program.text(program.rulesets[owner.ruleset].id) != ruleset) continue;
    const std::size_t prefix = program.text(program.rulesets[owner.ruleset].id).size() + 1;
    const std::string_view whole = program.text(requirement.id);
    const std::string_view own = whole.substr(std::min(prefix, whole.size()));
    const std::string_view rule_id = program.text(owner.id).substr(std::min(prefix, program.text(owner.id).size()));
    if (whole == name || own == name) exact.push_back(id);
    if (rule_id == name || program.text(owner.title) == name) rule.push_back(id);
    if (ends_in_item(own, name) || program.text(requirement.title) == name) item.push_back(id);
  }
  return !exact.empty() ? exact : !rule.empty() ? rule : item;
}

TestRun::TestRun(const Rules::State& state, report::View view)
    : state_(state), program_(*state.program), view_(view), reader_(program_, state.limits), evaluator_(program_) {
  list_branches();
}

void TestRun::list_branches() {
  for (RequirementId id = 0; id < program_.requirements.size(); ++id) {
    const RequirementDef& requirement = program_.requirements[id];
    auto& all = branches[id];
    std::set<NodeId> met;
    if (requirement.condition != kNone)
      for (const std::uint32_t i : {0U, 1U}) all.emplace(Branch{Branch::Kind::condition, kNone, i}, false);
    branches_below(program_, requirement.condition, met, all);
    branches_below(program_, requirement.root, met, all);
    for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i) {
      all.emplace(Branch{Branch::Kind::exception, kNone, i}, false);
      branches_below(program_, program_.exceptions[requirement.exceptions.begin + i].condition, met, all);
      branches_below(program_, program_.exceptions[requirement.exceptions.begin + i].replacement, met, all);
    }
  }
}

void TestRun::run_all() {
  for (std::size_t i = 0; i < state_.given; ++i)
    for (const syntax::Block& block : state_.files[i].blocks)
      if (block.kind == syntax::BlockKind::test) run_one(state_.files[i], block);
}

void TestRun::fail(TestResult& result, const Range& range, const Words& message) {
  result.passed = false;
  result.message += (result.message.empty() ? "" : "\n") + report::pick(message, view_);
  Diagnostic diagnostic;
  diagnostic.code = Code::failed_test;
  diagnostic.range = range;
  diagnostic.message = message;
  diagnostics.add(std::move(diagnostic));
}

std::vector<TestRun::Expectation> TestRun::expectations(const syntax::File& file, const syntax::Block& test) {
  const std::string ruleset = ruleset_of(file);
  const auto entities = test_entities(test, state_.model);
  std::vector<Expectation> result;
  for (const syntax::Label& label : test.labels) {
    if (!label.expected) continue;
    Expectation expected{&*label.expected, requirements_in(program_, ruleset, label.expected->requirement.text),
                         label.expected->entity.text, status_named(label.expected->status.text)};
    if (expected.requirements.empty()) expected.requirements = requirements_in(program_, "", label.expected->requirement.text);
    if (expected.entity.empty() && !expected.requirements.empty()) {
      const std::string_view subject = program_.text(program_.types[program_.requirements[expected.requirements.front()].subject].name.id);
      const auto found = std::find_if(entities.begin(), entities.end(), [&](const TestEntity& one) {
        return one.level != nullptr && is_a(state_.model, *one.level, subject);
      });
      if (found != entities.end()) expected.entity = found->id;
    }
    result.push_back(std::move(expected));
  }
  return result;
}

void TestRun::run_one(const syntax::File& file, const syntax::Block& test) {
  TestResult result;
  result.title = test.title.text;
  result.file = state_.sources[file.source].name();
  result.line = state_.sources[file.source].line_column(test.range.begin).line;
  const auto expected = expectations(file, test);
  const auto day = as_of(test);
  const Range head = test.title.empty() ? test.keyword.range : test.title.range;
  if (!day || expected.empty()) {
    fail(result, head, {"测试缺少「截至」或「应得」", "the test has no as-of date, or nothing that it expects"});
    results.push_back(std::move(result));
    return;
  }
  options_ = EvaluateOptions{};
  options_.as_of = *day;
  Date attested_on = *day;
  for (const Expectation& one : expected)
    for (const RequirementId id : one.requirements) {
      options_.requirements.push_back(id);
      if (program_.requirements[id].due == DueKind::by) attested_on = std::min(attested_on, program_.requirements[id].by);
    }
  Diagnostics found;
  const std::string document = test_facts(file, test, state_.model, attested_on);
  reader_.begin(facts_);
  reader_.add(document, fmt::format("{}:{}", result.file, result.line), found);
  if (!reader_.finish(found)) {
    for (const Diagnostic& one : found.list()) fail(result, head, one.message);
    results.push_back(std::move(result));
    return;
  }
  if (!options_.requirements.empty()) evaluator_.run(facts_, options_, outcome_);
  const auto cases = cases_of(test);
  for (const Expectation& one : expected)
    if (const std::string message = check(one, outcome_, cases); !message.empty()) fail(result, one.written->range, {message, message});
  results.push_back(std::move(result));
}

/// What is wrong, in the view's language; empty if nothing is.
std::string TestRun::check(const Expectation& expected, const Outcome& outcome, const std::vector<std::string>& cases) {
  const bool zh = view_.language == report::Language::zh;
  if (expected.requirements.empty()) {
    const std::string& name = expected.written->requirement.text;
    return zh ? fmt::format("没有名为「{}」的要求", name) : fmt::format("there is no requirement '{}'", name);
  }
  if (!expected.status) {
    const std::string& name = expected.written->status.text;
    return zh ? fmt::format("「{}」不是测算结果", name) : fmt::format("'{}' is no status", name);
  }
  std::string wrong;
  std::size_t verdicts = 0;
  for (const Verdict& verdict : outcome.verdicts) {
    const bool meant =
        std::find(expected.requirements.begin(), expected.requirements.end(), verdict.requirement) != expected.requirements.end();
    if (!meant || facts_.entities[verdict.entity].id != expected.entity) continue;
    if (expected.written->period && verdict.period != *expected.written->period) continue;
    ++verdicts;
    cover(verdict);
    if (verdict.status != *expected.status) {
      const Explanation explanation = explanation_of(verdict);
      const WordKind kind = word_kind(program_, program_.requirements[verdict.requirement]);
      const std::string& got = report::pick(status_words(kind, verdict.status), view_);
      const std::string& sentence = report::pick(explanation.sentence, view_);
      wrong = zh ? fmt::format("应得「{}」，实得「{}」。{}", report::pick(status_words(kind, *expected.status), view_), got, sentence)
                 : fmt::format("expected {}, got {}. {}", report::pick(status_words(kind, *expected.status), view_), got, sentence);
    } else {
      if (expected.written->margin) wrong = check_margin(expected, verdict);
      if (wrong.empty())
        for (auto& into = tested[verdict.requirement].cases[verdict.status]; const std::string& one : cases) into.push_back(one);
      if (wrong.empty()) tested[verdict.requirement].cases.try_emplace(verdict.status);
    }
    if (!wrong.empty()) return wrong;
  }
  if (verdicts > 0) return "";
  const Words why = why_no_verdict(program_, facts_, outcome, {expected.requirements, expected.entity, expected.written->period});
  return zh ? "没有测算结果：" + why.zh : "no verdict: " + why.en;
}

Explanation TestRun::explanation_of(const Verdict& verdict) {
  ExplainContext context;
  context.readings = std::span(outcome_.readings).subspan(verdict.readings_begin, verdict.readings_count);
  context.as_of = options_.as_of;
  context.version_uncertain = outcome_.rulesets[program_.rules[program_.requirements[verdict.requirement].rule].ruleset].version_uncertain;
  context.descend = [this](const Verdict& below) { return evaluator_.trace(facts_, options_, below); };
  context.under = [&](std::span<const std::uint32_t> alternatives) {
    const Overlay chosen = choosing(program_, alternatives);
    EvaluateOptions options = options_;
    options.overlay = &chosen;
    return evaluator_.trace(facts_, options, verdict);
  };
  return explain(program_, facts_, verdict, evaluator_.trace(facts_, options_, verdict), context);
}

std::string TestRun::check_margin(const Expectation& expected, const Verdict& verdict) {
  const bool zh = view_.language == report::Language::zh;
  const syntax::Number& wanted = *expected.written->margin;
  const Explanation explanation = explanation_of(verdict);
  if (!explanation.margin) return zh ? "没有差额" : "there is no margin";
  const Margin& margin = *explanation.margin;
  const bool percent = wanted.unit == "%" || wanted.unit == "个百分点" || wanted.unit == "百分点";
  if (!percent && margin.amount && *margin.amount == wanted.value) return "";
  if (margin.value.abs() == wanted.value) return "";
  std::string got = margin.amount ? margin.amount->text() + margin.amount_unit : "";
  const std::string& text = report::pick(margin.text, view_);
  if (got.empty()) got = margin.value.abs().text();
  return zh ? fmt::format("应得差额 {}，实得 {}（{}）", wanted.written, got, text)
            : fmt::format("expected a margin of {}, got {} ({})", wanted.written, got, text);
}

void TestRun::cover(const Verdict& verdict) {
  auto& all = branches[verdict.requirement];
  if (all.empty()) return;
  cover(verdict, options_);
  // The first combination is the one above.
  for (std::uint32_t i = 1; i < verdict.readings_count; ++i) {
    const Overlay chosen = choosing(program_, outcome_.readings[verdict.readings_begin + i].alternatives);
    EvaluateOptions options = options_;
    options.overlay = &chosen;
    cover(verdict, options);
  }
  if (verdict.exception >= 0)
    if (const auto found = all.find(Branch{Branch::Kind::exception, kNone, static_cast<std::uint32_t>(verdict.exception)});
        found != all.end())
      found->second = true;
}

void TestRun::cover(const Verdict& verdict, const EvaluateOptions& options) {
  auto& all = branches[verdict.requirement];
  const Trace trace = evaluator_.trace(facts_, options, verdict);
  if (!trace.condition.empty() && trace.condition.front().truth != Truth::unknown) {
    const std::uint32_t index = trace.condition.front().truth == Truth::yes ? 0 : 1;
    all[Branch{Branch::Kind::condition, kNone, index}] = true;
  }
  cover_steps(program_, trace.condition, all);
  cover_steps(program_, trace.exceptions, all);
  cover_steps(program_, trace.requirement, all);
}

namespace {

/// A reading sets no limit (不设限): below it the requirement is never not met, only for review.
bool is_unlimited(const Program& program, NodeId root) {
  const Node& node = program.nodes[root];
  if (node.op != Op::reading) return false;
  const auto alternatives = program.list(node.b, node.c);
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [&](NodeId id) { return program.nodes[id].op == Op::truth && program.nodes[id].sub != 0; });
}

}  // namespace

void TestRun::ask_for_all_kinds() {
  for (RequirementId id = 0; id < program_.requirements.size(); ++id) {
    const RequirementDef& requirement = program_.requirements[id];
    if (requirement.modality == Modality::may || requirement.duty != 0) continue;
    const auto& cases = tested[id].cases;
    const auto has = [&](std::optional<Status> status, std::string_view name) {
      return std::any_of(cases.begin(), cases.end(), [&](const auto& one) {
        return (!status || one.first == *status) && std::find(one.second.begin(), one.second.end(), name) != one.second.end();
      });
    };
    std::set<NodeId> met;
    Words lacking;
    const auto ask = [&](bool asked, std::optional<Status> status, std::size_t which) {
      if (!asked || has(status, kCases[which].id)) return;
      lacking.zh += (lacking.zh.empty() ? "" : "、") + std::string(kCases[which].zh);
      lacking.en += (lacking.en.empty() ? "" : ", ") + std::string(kCases[which].id);
    };
    ask(true, Status::met, 0);
    const bool unlimited = is_unlimited(program_, requirement.root);
    ask(true, unlimited ? Status::review : Status::not_met, 1);
    ask(true, Status::open, 2);
    ask(requirement.due == DueKind::by, Status::pending, 3);
    ask(requirement.condition != kNone || requirement.exceptions.count > 0, Status::not_applicable, 4);
    ask(has_share(program_, requirement.root, met), std::nullopt, 5);
    if (lacking.zh.empty()) continue;
    Diagnostic diagnostic;
    diagnostic.code = Code::untested_requirement;
    diagnostic.where = fmt::format("{}:{}", program_.file(program_.rules[requirement.rule].file), requirement.line);
    diagnostic.message = {
        fmt::format("「{}」（{}）缺少这些情形的测试：{}", program_.text(requirement.title), program_.text(requirement.id), lacking.zh),
        fmt::format("'{}' lacks tests of: {}", program_.text(requirement.id), lacking.en)};
    diagnostics.add(std::move(diagnostic));
  }
}

}  // namespace zhunsheng::api
