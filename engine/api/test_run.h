// Runs the tests that stand in rule files.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "api/rules_state.h"
#include "api/test_facts.h"
#include "evaluate/evaluate.h"
#include "facts/facts.h"
#include "load/load.h"
#include "outcome/explanation.h"

namespace zhunsheng::api {

/// What kinds of test a requirement has: bits of the cases that its tests name, by the status that they expect.
struct RequirementTests {
  std::map<Status, std::vector<std::string>> cases;  ///< the cases (ids) of the tests that expect this status, and got it
};

/// Places where an evaluation takes one way or another, and which of them tests took: in the condition, the exceptions and the requirement,
/// in every definition and formula that they use, and under every alternative of their readings.
struct Branch {
  enum class Kind : std::uint8_t {
    condition,  ///< of the requirement: 0 it holds, 1 it does not
    exception,  ///< one applies
    any_of,     ///< an operand holds
    choice,     ///< 0 then, 1 else
    reading,    ///< an alternative is taken
  };
  Kind kind = Kind::condition;
  NodeId node = kNone;      ///< kNone: a condition or exception of the requirement
  std::uint32_t index = 0;  ///< 0 or 1, the operand, the exception, the alternative
  auto operator<=>(const Branch&) const = default;
};

struct TestResult {
  std::string title, file;
  std::uint32_t line = 0;
  bool passed = true;
  std::string message;  ///< of a failure
};

class TestRun {
 public:
  TestRun(const Rules::State& state, report::View view);

  void run_all();
  /// ZS4004 for each requirement that lacks a kind of test.
  void ask_for_all_kinds();

  std::vector<TestResult> results;
  std::map<RequirementId, RequirementTests> tested;
  std::map<RequirementId, std::map<Branch, bool>> branches;
  Diagnostics diagnostics;

 private:
  struct Expectation {
    const syntax::Expected* written = nullptr;
    std::vector<RequirementId> requirements;
    std::string entity;
    std::optional<Status> status;
  };
  void run_one(const syntax::File& file, const syntax::Block& test);
  std::vector<Expectation> expectations(const syntax::File& file, const syntax::Block& test);
  std::string check(const Expectation& expected, const Outcome& outcome, const std::vector<std::string>& cases);
  std::string check_margin(const Expectation& expected, const Verdict& verdict);
  Explanation explanation_of(const Verdict& verdict);
  void cover(const Verdict& verdict);
  void cover(const Verdict& verdict, const EvaluateOptions& options);
  void fail(TestResult& result, const Range& range, const Words& message);
  void list_branches();

  const Rules::State& state_;
  const Program& program_;
  report::View view_;
  FactsReader reader_;
  Evaluator evaluator_;
  EvaluateOptions options_;
  Facts facts_;
  Outcome outcome_;
};

/// The requirements that a test means by `name`, in the rule set of the file (empty: any).
std::vector<RequirementId> requirements_in(const Program& program, std::string_view ruleset, std::string_view name);

/// Text and JSON of what was run.
void append_text(std::string& out, const TestRun& run, const Rules::State& state, const report::View& view);
void append_json(std::string& out, const TestRun& run, const Rules::State& state);

}  // namespace zhunsheng::api
