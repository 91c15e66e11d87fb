// The library as a program sees it: what it promises beyond the verdicts themselves. Prints what does not hold; the exit status is their number.
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <thread>
#include <utility>
#include <vector>
#include <zhunsheng/zhunsheng.hpp>

#include "check.h"

namespace {

// Every allocation of this process, the library's too: the countdown lets some of them fail.
std::atomic<long> before_failure{-1};
std::atomic<long> allocated{0};

void* allocate(std::size_t size) {
  if (before_failure.load() >= 0 && before_failure.fetch_sub(1) == 0) {
    before_failure = -1;
    return nullptr;
  }
  void* const at = std::malloc(size > 0 ? size : 1);
  if (at != nullptr) ++allocated;
  return at;
}

constexpr const char* kRules = R"(规则集 demo “演示规则”
版本：1.0.0
依据：demo-doc
适用：全国
性质：约束性
施行：2020-01-01 载明

文件 demo-doc “演示文件”
文号：演示〔2020〕1号
日期：2020-01-01

层级 county “县”
区划位数：6
层级 school “学校”
上级：县
单位：校

数据 pupils “在校生数”
层级：学校
类型：整数
单位：人
数据 rooms “用房面积”
层级：学校
类型：数
单位：平方米

规则 size “学校规模”
依据：demo-doc#三 “学校不超过2000人”
对象：学校
应：在校生数 不超过 2000人

规则 room “生均用房”
依据：demo-doc#四 “生均用房不低于4.5平方米”
对象：学校
应：用房面积 ÷ 在校生数 不低于 4.5平方米/人
)";

constexpr const char* kFacts = R"({"schema": "zhunsheng-facts/1", "synthetic": true, "as_of": "2026-12-31", "entities": [
  {"id": "350524", "type": "county", "name": "示例县", "census": {"school": 2}, "children": [
    {"id": "a", "type": "school", "name": "甲校", "facts": {"pupils": 2016, "rooms": 9000.1}},
    {"id": "b", "type": "school", "name": "乙校", "facts": {"rooms": 100}}]}]})";

zhunsheng::Program demo() {
  auto program = zhunsheng::Program::compile({{"demo.zs", kRules}});
  for (std::size_t i = 0; i < program.diagnostics().size(); ++i)
    std::printf("%s\n", std::string(program.diagnostics()[i].message()).c_str());
  CHECK(program);
  if (!program) std::exit(1);
  return *program;
}

void exact_values(const zhunsheng::Program& program) {
  const auto facts = zhunsheng::Facts::read(program, kFacts, "facts.json");
  CHECK(facts && facts->entity_count() == 3);
  zhunsheng::Evaluator evaluator(program);
  const auto verdicts = evaluator.evaluate(*facts);
  CHECK(verdicts && verdicts->size() == 4);
  const zhunsheng::Verdict size = (*verdicts)[0];
  CHECK(size.status() == zhunsheng::Status::not_met && size.severity() == zhunsheng::Severity::violation);
  CHECK(size.key() == "demo.size@1.0.0/a" && size.entity_name() == "甲校" && size.ruleset() == "demo");
  CHECK(size.observed().exact == "2016" && size.required().exact == "2000" && size.required().comparison == "<=");
  const zhunsheng::Verdict room = (*verdicts)[1];
  CHECK(room.observed().has_fraction && room.observed().numerator == 90001 && room.observed().denominator == 20160);
  CHECK(room.observed().exact == "90001/20160" && !room.observed().near_threshold);
  CHECK((*verdicts)[2].status() == zhunsheng::Status::open);
  CHECK(room.citation_count() == 1 && room.citation(0).quote == "生均用房不低于4.5平方米" && room.citation(0).document == "demo-doc");
  const auto why = room.explain();
  CHECK(why && why->text().find("甲校") != std::string_view::npos);
  const auto json = verdicts->json();
  CHECK(json && json->text().find("\"schema\": \"zhunsheng-result/1\"") != std::string_view::npos);
}

void wrong_input(const zhunsheng::Program& program) {
  const auto facts = zhunsheng::Facts::read(
      program, "{\"schema\": \"zhunsheng-facts/1\",\n\"entities\": [{\"id\": \"a\", \"type\": \"school\",\n \"facts\": {\"pupil\": 1}}]}",
      "数据.json");
  CHECK(!facts && facts.status() == ZS_UNSOUND && facts.diagnostics().size() == 1);
  const auto said = facts.diagnostics()[0];
  CHECK(said.code == "ZS5003" && said.file == "数据.json" && said.line == 3 && said.column == 12 && said.path == "/entities/0/facts/pupil");
  CHECK(!said.message_zh.empty() && !said.message_en.empty());
  const auto rules = zhunsheng::Program::compile({{"坏.zs", "规则 x “x”\n应：不知道 大于 3\n"}});
  CHECK(!rules && rules.status() == ZS_UNSOUND && rules.diagnostics().size() > 0 && rules.diagnostics()[0].file == "坏.zs");
  CHECK(!zhunsheng::Program::open("/nowhere/rules.zsp") && zhunsheng::Program::open("/nowhere/rules.zsp").status() == ZS_CANNOT_READ);
  CHECK(zhunsheng::Program::from_bytes("no rules").status() == ZS_REFUSED);

  const auto good = zhunsheng::Facts::read(program, R"({"schema":"zhunsheng-facts/1","entities":[{"id":"a","type":"school"}]})");
  zhunsheng::Evaluator evaluator(program);
  const auto without_day = evaluator.evaluate(*good);
  CHECK(!without_day && without_day.status() == ZS_WRONG_USAGE && without_day.diagnostics().size() == 1);
  zhunsheng::Options options;
  options.as_of = "2026-12-31";
  CHECK(evaluator.evaluate(*good, options));
  options.rules = {"no_such_rule"};
  CHECK(evaluator.evaluate(*good, options).status() == ZS_WRONG_USAGE);
  options.rules = {};
  options.overlay = "{";
  CHECK(evaluator.evaluate(*good, options).status() == ZS_UNSOUND);
  const auto other = zhunsheng::Program::bundled();
  CHECK(other);
  zhunsheng::Evaluator stranger(*other);
  CHECK(stranger.evaluate(*good).status() == ZS_WRONG_USAGE);
}

void sizes_of_structures(const zhunsheng::Program& program) {
  const auto facts = zhunsheng::Facts::read(program, kFacts);
  zhunsheng::Evaluator evaluator(program);
  CHECK(evaluator.evaluate(*facts));
  zs_verdict none{};
  CHECK(zs_verdict_at(evaluator.get(), 0, &none) == ZS_WRONG_USAGE);
  struct {  // of a program from before everything behind the status was added
    size_t struct_size = offsetof(zs_verdict, severity);
    int32_t status = -1, untouched = 77;
  } old;
  CHECK(zs_verdict_at(evaluator.get(), 0, reinterpret_cast<zs_verdict*>(&old)) == ZS_OK && old.status == ZS_NOT_MET && old.untouched == 77);
  struct {  // of a program that knows options which this library does not
    zs_options options{};
    uint64_t later = 0;
  } newer;
  newer.options.struct_size = sizeof newer;
  CHECK(zs_evaluate(evaluator.get(), facts->get(), &newer.options, nullptr) == ZS_OK);
  newer.later = 1;
  CHECK(zs_evaluate(evaluator.get(), facts->get(), &newer.options, nullptr) == ZS_WRONG_USAGE);
  CHECK(zs_verdict_count(nullptr) == 0 && zs_verdict_at(nullptr, 0, &none) == ZS_WRONG_USAGE);
  zs_program_release(nullptr);
}

void tables(const zhunsheng::Program& program) {
  const auto county = program.type("县");
  const auto school = program.type("school");
  const auto pupils = program.fact("在校生数", *school);
  const auto rooms = program.fact("rooms");
  CHECK(county && school && pupils && rooms && !program.fact("无此数据"));
  const std::uint32_t none = 0;
  const std::int64_t nothing = 0;
  CHECK(zs_table_numbers(nullptr, &none, 0, &nothing, 0, nullptr, 0) == ZS_WRONG_USAGE);
  const auto filled = [&](std::string_view wrong) {
    zhunsheng::Table table(program);
    table.as_of("2026-12-31").synthetic();
    const auto here = table.entity("350524", *county, "示例县");
    table.census(here, *school, 2);
    const auto a = table.entity("a", *school, "甲校", "350524", "第 2 行");
    const auto b = table.entity("b", *school, "乙校", "350524", "第 3 行");
    table.number(a, *pupils, 2016).number(b, *rooms, 100);
    if (wrong.empty())
      table.number(a, *rooms, 90001, 1);
    else
      table.text_value(a, *rooms, wrong);
    return table.finish();
  };
  const auto facts = filled({});
  CHECK(facts);
  const auto read = zhunsheng::Facts::read(program, kFacts);
  zhunsheng::Evaluator one(program);
  zhunsheng::Evaluator two(program);
  const auto a = one.evaluate(*facts);
  const auto b = two.evaluate(*read);
  CHECK(a && b && a->size() == b->size());
  for (std::size_t i = 0; i < a->size(); ++i)
    CHECK((*a)[i].key() == (*b)[i].key() && (*a)[i].status() == (*b)[i].status() && (*a)[i].observed().exact == (*b)[i].observed().exact);
  const auto refused = filled("很大");
  CHECK(!refused && refused.diagnostics().size() == 1);
  CHECK(refused.diagnostics()[0].file == "第 2 行" && refused.diagnostics()[0].path == "rooms" && refused.diagnostics()[0].line == 0);
}

void limits(const zhunsheng::Program& program) {
  zhunsheng::Limits narrow;
  narrow.document_bytes = 20;
  CHECK(zhunsheng::Facts::read(program, kFacts, {}, narrow).status() == ZS_UNSOUND);
  zhunsheng::Options options;
  options.most_verdicts = 2;
  zhunsheng::Evaluator evaluator(program);
  const auto facts = zhunsheng::Facts::read(program, kFacts);
  CHECK(evaluator.evaluate(*facts, options).status() == ZS_TOO_MUCH);
  options.most_verdicts = 4;
  CHECK(evaluator.evaluate(*facts, options));
  zhunsheng::Cancellation cancellation;
  options.cancellation = &cancellation;
  CHECK(evaluator.evaluate(*facts, options));
  cancellation.cancel();
  CHECK(evaluator.evaluate(*facts, options).status() == ZS_CANCELLED && zs_verdict_count(evaluator.get()) == 0);
  options.cancellation = nullptr;
  CHECK(evaluator.evaluate(*facts, options));
}

void compiled(const zhunsheng::Program& program) {
  const auto bytes = program.write();
  CHECK(bytes);
  const auto again = zhunsheng::Program::from_bytes(bytes->text());
  CHECK(again && again->digest() == program.digest() && again->verify());
  const auto facts = zhunsheng::Facts::read(*again, kFacts);
  zhunsheng::Evaluator evaluator(program);  // of other bytes that say the same
  CHECK(evaluator.evaluate(*facts));
  const auto third = again->write();
  CHECK(third && third->text() == bytes->text());
}

void threads(const zhunsheng::Program& program) {
  const auto facts = zhunsheng::Facts::read(program, kFacts);
  std::atomic<int> good{0};
  std::vector<std::thread> all;
  for (int i = 0; i < 4; ++i)
    all.emplace_back([&good, program = program, facts = *facts] {
      zhunsheng::Evaluator evaluator(program);
      for (int k = 0; k < 50; ++k)
        if (const auto verdicts = evaluator.evaluate(facts); verdicts && verdicts->size() == 4 && (*verdicts)[0].explain()) ++good;
    });
  for (std::thread& one : all) one.join();
  CHECK(good == 200);
}

/// Judges again and again, until another thread ends it.
void cancelled_by_another(const zhunsheng::Program& program) {
  zhunsheng::Table table(program);
  table.as_of("2026-12-31").synthetic();
  for (int i = 0; i < 2000; ++i) table.number(table.entity("s" + std::to_string(i), *program.type("school")), *program.fact("pupils"), i);
  const auto facts = table.finish();
  CHECK(facts && facts->entity_count() == 2000);
  zhunsheng::Cancellation cancellation;
  std::atomic<int> rounds{0};
  std::thread judge([&] {
    zhunsheng::Evaluator evaluator(program);
    zhunsheng::Options options;
    options.cancellation = &cancellation;
    while (evaluator.evaluate(*facts, options)) ++rounds;
    CHECK(evaluator.evaluate(*facts, options).status() == ZS_CANCELLED);
  });
  while (rounds < 3) std::this_thread::yield();
  cancellation.cancel();
  judge.join();
}

/// All that is done with a program; the worst that came of it.
zs_status work(zs_program* program) {
  zs_facts* facts = nullptr;
  zs_evaluator* evaluator = nullptr;
  zs_buffer* buffer = nullptr;
  zs_diagnostics* said = nullptr;
  zs_status status = zs_facts_read(program, kFacts, std::strlen(kFacts), {"f", 1}, nullptr, &facts, &said);
  zs_diagnostics_release(said);
  if (status == ZS_OK) status = zs_evaluator_new(program, &evaluator);
  if (status == ZS_OK) status = zs_evaluate(evaluator, facts, nullptr, nullptr);
  zs_verdict verdict{};
  verdict.struct_size = sizeof verdict;
  for (std::size_t i = 0; status == ZS_OK && i < zs_verdict_count(evaluator); ++i) {
    status = zs_verdict_at(evaluator, i, &verdict);
    if (status == ZS_OK) status = zs_explain(evaluator, i, ZS_ZH, ZS_AS_TEXT, 80, &buffer);
    zs_buffer_release(std::exchange(buffer, nullptr));
  }
  if (status == ZS_OK) status = zs_result_json(evaluator, &buffer);
  zs_buffer_release(buffer);
  zs_evaluator_release(evaluator);
  zs_facts_release(facts);
  return status;
}

zs_status compile() {
  const zs_source source = {{"demo.zs", 7}, {kRules, std::strlen(kRules)}};
  zs_program* program = nullptr;
  zs_diagnostics* said = nullptr;
  const zs_status status = zs_program_compile(&source, 1, &program, &said);
  zs_diagnostics_release(said);
  zs_program_release(program);
  return status;
}

/// Lets the n-th allocation fail, for more and more n, until the work is done without one failing. Nothing may be lost by it.
template <class Work>
void out_of_memory(const char* name, Work&& attempt, long step) {
  CHECK(attempt() == ZS_OK);
  long failed = 0;
  for (long n = 0;; n += n < 200 ? 1 : step) {
    const long held = allocated;
    before_failure = n;
    const zs_status status = attempt();
    const bool happened = before_failure < 0;
    before_failure = -1;
    if (!happened) {
      CHECK(status == ZS_OK);
      break;
    }
    ++failed;
    if (status != ZS_OUT_OF_MEMORY) std::printf("%s, allocation %ld: status %d\n", name, n, status);
    CHECK(status == ZS_OUT_OF_MEMORY);
    if (allocated != held) std::printf("%s, allocation %ld: %ld kept\n", name, n, allocated - held);
    CHECK(allocated == held);
  }
  CHECK(failed > 200);
  CHECK(attempt() == ZS_OK);
}

}  // namespace

void* operator new(std::size_t size) {
  if (void* const at = allocate(size)) return at;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {  // who asks like this goes on without
  void* const at = std::malloc(size > 0 ? size : 1);
  if (at != nullptr) ++allocated;
  return at;
}
void operator delete(void* at) noexcept {
  if (at != nullptr) --allocated;
  std::free(at);
}
void operator delete(void* at, std::size_t) noexcept { operator delete(at); }

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  {
    const zhunsheng::Program program = demo();
    exact_values(program);
    wrong_input(program);
    sizes_of_structures(program);
    tables(program);
    limits(program);
    compiled(program);
    threads(program);
    cancelled_by_another(program);
    out_of_memory(
        "judging", [&] { return work(program.get()); }, 7);
    out_of_memory("compiling", compile, 1009);
  }
  return failures == 0 ? 0 : 1;
}
