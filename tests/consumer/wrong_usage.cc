// What the library says to a program that uses it wrongly, and what the C++ header makes hard to use wrongly. Prints what does not hold.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
#include <zhunsheng/zhunsheng.hpp>

#include "check.h"

namespace {

constexpr std::string_view kFacts = R"({"schema": "zhunsheng-facts/1", "synthetic": true, "as_of": "2026-12-31", "entities": [
  {"id": "999901", "type": "county", "name": "示例县", "facts": {}}]})";
constexpr zs_text kNoText = {nullptr, 0};
constexpr zs_text kWrongText = {nullptr, 3};

/// Runs one call with diagnostics that were never set: it is refused, says which argument it was, and leaves nothing of before.
template <class Call>
void refused(const char* argument, Call&& call) {
  static char stale;
  auto* said = reinterpret_cast<zs_diagnostics*>(&stale);
  const zs_status status = call(&said);
  CHECK(status == ZS_WRONG_USAGE);
  CHECK(said != reinterpret_cast<zs_diagnostics*>(&stale));
  if (said == reinterpret_cast<zs_diagnostics*>(&stale)) {
    std::printf("  %s\n", argument);
    return;
  }
  zs_diagnostic one{};
  one.struct_size = sizeof one;
  const bool has = zs_diagnostics_at(said, 0, &one) == ZS_OK;
  const std::string_view en = has ? zhunsheng::view(one.message_en) : std::string_view();
  const std::string_view zh = has ? zhunsheng::view(one.message_zh) : std::string_view();
  CHECK(en.find(argument) != en.npos && zh.find(argument) != zh.npos && en != zh);
  if (en.find(argument) == en.npos) std::printf("  %s: %s\n", argument, std::string(en).c_str());
  zs_diagnostics_release(said);
}

void rules() {
  zs_program* program = nullptr;
  const zs_source no_text = {{"a", 1}, kWrongText};
  refused("out", [](auto to) { return zs_program_bundled(nullptr, to); });
  refused("path", [&](auto to) { return zs_program_open(nullptr, 0, &program, to); });
  refused("out", [&](auto to) { return zs_program_open("x", 1, nullptr, to); });
  refused("bytes", [&](auto to) { return zs_program_from_bytes(nullptr, 0, &program, to); });
  refused("sources", [&](auto to) { return zs_program_compile(nullptr, 0, &program, to); });
  refused("sources", [&](auto to) { return zs_program_compile(nullptr, 1, &program, to); });
  refused("sources", [&](auto to) { return zs_program_compile(&no_text, 1, &program, to); });
  refused("paths", [&](auto to) { return zs_program_load(nullptr, 0, &program, to); });
  refused("paths", [&](auto to) { return zs_program_load(nullptr, 1, &program, to); });
  refused("paths", [&](auto to) { return zs_program_load(&kWrongText, 1, &program, to); });
  CHECK(program == nullptr && zs_program_compile(nullptr, 0, &program, nullptr) == ZS_WRONG_USAGE);
}

template <class Number>
void limited(zs_program* program, const char* argument, Number zs_limits::*which, Number number) {
  zs_limits limits{};
  limits.struct_size = sizeof limits;
  limits.*which = number;
  zs_facts* facts = nullptr;
  zs_table* table = nullptr;
  refused(argument, [&](auto to) { return zs_facts_read(program, kFacts.data(), kFacts.size(), kNoText, &limits, &facts, to); });
  CHECK(facts == nullptr && zs_table_new(program, &limits, &table) == ZS_WRONG_USAGE && table == nullptr);
}

void facts(zs_program* program) {
  zs_facts* facts = nullptr;
  zs_limits no_size{};
  refused("program", [&](auto to) { return zs_facts_read(nullptr, "{", 1, kNoText, nullptr, &facts, to); });
  refused("json", [&](auto to) { return zs_facts_read(program, nullptr, 1, kNoText, nullptr, &facts, to); });
  refused("name", [&](auto to) { return zs_facts_read(program, "{", 1, kWrongText, nullptr, &facts, to); });
  refused("limits", [&](auto to) { return zs_facts_read(program, "{", 1, kNoText, &no_size, &facts, to); });
  refused("out", [&](auto to) { return zs_facts_read(program, "{", 1, kNoText, nullptr, nullptr, to); });
  refused("table", [&](auto to) { return zs_table_finish(nullptr, &facts, to); });
  limited(program, "limits.depth", &zs_limits::depth, std::int32_t{-1});
  limited(program, "limits.depth", &zs_limits::depth, ZS_MOST_DEPTH + 1);
  limited(program, "limits.number_digits", &zs_limits::number_digits, std::int32_t{-1});
  limited(program, "limits.number_digits", &zs_limits::number_digits, ZS_MOST_DIGITS + 1);
  limited(program, "limits.number_exponent", &zs_limits::number_exponent, std::int32_t{-1});
  limited(program, "limits.number_exponent", &zs_limits::number_exponent, ZS_MOST_DIGITS + 1);
  limited(program, "limits.diagnostics", &zs_limits::diagnostics, std::int32_t{-1});
}

/// The deepest that may be allowed is read, and one more is an error with its place.
void deepest(const zhunsheng::Program& program) {
  zhunsheng::Limits limits;
  limits.depth = ZS_MOST_DEPTH;
  limits.number_digits = limits.number_exponent = ZS_MOST_DIGITS;
  const auto nested = [](int depth) {
    const auto deep = static_cast<std::size_t>(depth - 1);
    return R"({"schema":"zhunsheng-facts/1","entities":[],"x":)" + std::string(deep, '[') + std::string(deep, ']') + "}";
  };
  const auto codes = [&](const std::string& json) {
    std::string out;
    const auto facts = zhunsheng::Facts::read(program, json, "f", limits);
    for (std::size_t i = 0; i < facts.diagnostics().size(); ++i) out += std::string(facts.diagnostics()[i].code) + ' ';
    return out;
  };
  CHECK(codes(nested(ZS_MOST_DEPTH)).find("ZS5011") == std::string::npos);
  CHECK(codes(nested(ZS_MOST_DEPTH + 1)).find("ZS5011") != std::string::npos);
  CHECK(codes(nested(200'000)).find("ZS5011") != std::string::npos);
}

zs_options options() {
  zs_options out{};
  out.struct_size = sizeof out;
  return out;
}

/// Options that may not be so: each is named, and no result of before is left.
void judging(zs_program* program, zs_facts* facts) {
  zs_evaluator* evaluator = nullptr;
  CHECK(zs_evaluator_new(program, &evaluator) == ZS_OK);
  const auto wrong = [&](const char* argument, auto&& change) {
    CHECK(zs_evaluate(evaluator, facts, nullptr, nullptr) == ZS_OK && zs_verdict_count(evaluator) > 0);
    zs_options given = options();
    change(given);
    refused(argument, [&](auto to) { return zs_evaluate(evaluator, facts, &given, to); });
    CHECK(zs_verdict_count(evaluator) == 0);
  };
  wrong("options.explain", [](zs_options& o) { o.explain = 9; });
  wrong("options.language", [](zs_options& o) { o.language = 9; });
  wrong("options.reserved", [](zs_options& o) { o.reserved = 7; });
  wrong("options.as_of", [](zs_options& o) { o.as_of = kWrongText; });
  wrong("options.overlay", [](zs_options& o) { o.overlay = kWrongText; });
  wrong("options.rulesets", [](zs_options& o) { o.ruleset_count = 1; });
  wrong("options.rules", [](zs_options& o) { o.rule_count = 1; });
  wrong("options.entities", [](zs_options& o) { o.entity_count = 1; });
  wrong("options.struct_size", [](zs_options& o) { o.struct_size = 0; });
  wrong("2026-02-30", [](zs_options& o) { o.as_of = {"2026-02-30", 10}; });
  CHECK(zs_evaluate(evaluator, facts, nullptr, nullptr) == ZS_OK);
  refused("facts", [&](auto to) { return zs_evaluate(evaluator, nullptr, nullptr, to); });
  CHECK(zs_verdict_count(evaluator) == 0);
  refused("evaluator", [&](auto to) { return zs_evaluate(nullptr, facts, nullptr, to); });
  zs_evaluator_release(evaluator);
}

/// What is no verdict does not look like one, least of all like one that is met.
void no_verdict(zs_program* program, zs_facts* facts) {
  zs_evaluator* evaluator = nullptr;
  CHECK(zs_evaluator_new(program, &evaluator) == ZS_OK && zs_evaluate(evaluator, facts, nullptr, nullptr) == ZS_OK);
  zs_verdict verdict{};
  verdict.struct_size = sizeof verdict;
  CHECK(zs_verdict_at(evaluator, 0, &verdict) == ZS_OK && verdict.entity.size > 0);
  for (zs_evaluator* const of : {evaluator, static_cast<zs_evaluator*>(nullptr)}) {
    CHECK(zs_verdict_at(of, zs_verdict_count(of), &verdict) == ZS_WRONG_USAGE);
    CHECK(verdict.status == ZS_NO_VERDICT && verdict.entity.size == 0 && verdict.citation_count == 0);
  }
  const zhunsheng::Verdict beyond(evaluator, zs_verdict_count(evaluator));
  CHECK(beyond.status() == zhunsheng::Status::no_verdict && beyond.entity().empty() && beyond.citation_count() == 0);
  zs_buffer* text = nullptr;
  CHECK(zs_explain(evaluator, 0, ZS_ZH, ZS_AS_TEXT, ZS_NARROWEST - 1, &text) == ZS_WRONG_USAGE);
  CHECK(zs_explain(evaluator, 0, ZS_ZH, ZS_AS_TEXT, ZS_NARROWEST, &text) == ZS_OK);
  zs_buffer_release(text);
  zs_evaluator_release(evaluator);
}

/// What `*` gives of a Result that nobody keeps outlives it.
template <class T>
constexpr bool given_by_value = std::is_same_v<decltype(*std::declval<zhunsheng::Result<T>>()), T>;
static_assert(given_by_value<zhunsheng::Verdicts> && given_by_value<zhunsheng::Program> && given_by_value<zhunsheng::Buffer>);
using Iterator = zhunsheng::Verdicts::Iterator;
static_assert(std::is_same_v<std::iterator_traits<Iterator>::value_type, zhunsheng::Verdict>);

void kept_results(const zhunsheng::Program& program, const zhunsheng::Facts& facts) {
  zhunsheng::Evaluator evaluator(program);
  std::size_t seen = 0;
  for (const zhunsheng::Verdict& verdict : *evaluator.evaluate(facts, {})) seen += verdict.entity().empty() ? 0 : 1;
  const auto verdicts = evaluator.evaluate(facts);
  CHECK(verdicts && seen == verdicts->size() && seen > 0);
  const auto open = std::count_if(verdicts->begin(), verdicts->end(), [](const auto& v) { return v.status() != zhunsheng::Status::met; });
  CHECK(open > 0 && std::distance(verdicts->begin(), verdicts->end()) == static_cast<std::ptrdiff_t>(seen));
  const std::vector<zhunsheng::Verdict> all(verdicts->begin(), verdicts->end());
  CHECK(all.size() == seen && all.front().key() == (*verdicts)[0].key());
}

void refused_values(const zhunsheng::Program& program) {
  zhunsheng::Table table(program);
  const auto here = table.as_of("2026-12-31").entity("999901", *program.type("county"));
  table.number(here, 0, 1, 19);
  CHECK(table.finish().status() == ZS_WRONG_USAGE);
  CHECK(table.finish().status() == ZS_WRONG_USAGE);
  const auto none = zhunsheng::Facts::read(program, std::string_view());
  const auto empty = zhunsheng::Facts::read(program, std::string());
  CHECK(none.status() == ZS_UNSOUND && none.diagnostics()[0].code == "ZS5001" && empty.status() == ZS_UNSOUND);
  CHECK(zhunsheng::Table(program).add_json({}).finish().status() == ZS_UNSOUND);
  CHECK(zhunsheng::Program::from_bytes({}).status() == zhunsheng::Program::from_bytes(std::string()).status());
  CHECK(zhunsheng::Program::open({}).status() == zhunsheng::Program::open(std::string()).status());
}

void moved_from(const zhunsheng::Program& program, const zhunsheng::Facts& facts) {
  zhunsheng::Evaluator evaluator(program);
  CHECK(evaluator.evaluate(facts));
  zhunsheng::Cancellation first;
  const zhunsheng::Cancellation second = std::move(first);
  zhunsheng::Options options;
  options.cancellation = &first;
  CHECK(evaluator.evaluate(facts, options).status() == ZS_WRONG_USAGE && zs_verdict_count(evaluator.get()) == 0);
  options.cancellation = &second;
  CHECK(evaluator.evaluate(facts, options));
}

void sources_in_a_vector() {
  const std::vector<zhunsheng::Source> sources = {{"坏.zs", "规则 x “x”\n应：不知道 大于 3\n"}};
  const auto refused = zhunsheng::Program::compile(sources);
  CHECK(refused.status() == ZS_UNSOUND && refused.diagnostics()[0].file == "坏.zs");
  CHECK(zhunsheng::Program::compile({}).status() == ZS_WRONG_USAGE && zhunsheng::Program::compile({}).diagnostics().size() == 1);
}

}  // namespace

int main() {
  const auto program = zhunsheng::Program::bundled();
  if (!program) return 1;
  const auto body = zhunsheng::Facts::read(*program, kFacts, "facts.json");
  if (!body) return 1;
  rules();
  facts(program->get());
  deepest(*program);
  judging(program->get(), body->get());
  no_verdict(program->get(), body->get());
  kept_results(*program, *body);
  refused_values(*program);
  moved_from(*program, *body);
  sources_in_a_vector();
  return failures == 0 ? 0 : 1;
}
