// What the parts of a check take, one by one: ./dev bench --parts.
// ZS_BENCH_RULES: country.zs; ZS_BENCH_FACTS: counties, a line each.
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <utility>

#include "api/judge.h"
#include "base/sha256.h"
#include "compile/compile.h"
#include "load/encoding.h"
#include "load/load.h"
#include "load/plain_number.h"
#include "parse/parse.h"
#include "report/ndjson.h"
#include "resolve/resolve.h"

using namespace zhunsheng;

namespace {

std::string text_of(const char* variable) {
  const char* path = std::getenv(variable);
  std::ifstream file(path == nullptr ? "" : path);
  if (!file) {
    std::cerr << "parts: " << variable << " names no file\n";
    std::exit(1);
  }
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

const std::string& rules_text() {
  static const std::string text = text_of("ZS_BENCH_RULES");
  return text;
}

const std::string& facts_text() {
  static const std::string text = text_of("ZS_BENCH_FACTS");
  return text;
}

const std::vector<std::string_view>& lines() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> out;
    for (std::string_view left = facts_text(); !left.empty();) {
      const std::size_t end = std::min(left.find('\n'), left.size());
      if (end > 0) out.push_back(left.substr(0, end));
      left.remove_prefix(std::min(left.size(), end + 1));
    }
    return out;
  }();
  return all;
}

const Limits& limits() {
  static const Limits all;
  return all;
}

/// The rules, read and compiled; each step can be done again.
struct Rules {
  Sources sources;
  std::vector<syntax::File> files;
  Diagnostics diagnostics;

  void parse_text(std::string text = rules_text()) {
    const SourceId id = sources.add("country.zs", std::move(text));
    files.assign(1, parse(sources, id, limits(), diagnostics));
  }
  std::vector<std::byte> made() { return compile(resolve(sources, files, limits(), diagnostics), sources); }
};

Program compiled(std::string text) {
  Rules rules;
  rules.parse_text(std::move(text));
  return Program::own(rules.made()).value();
}

const Program& program() {
  static const Program made = compiled(rules_text());
  return made;
}

/// The rules that compare two figures of a county, and no others: they stand last.
const Program& scalar_program() {
  static const Program made = [] {
    std::string text = rules_text();
    const std::size_t begin = text.find("\n表 ");
    return compiled(text.erase(begin, text.find("\n规则 R01") - begin));
  }();
  return made;
}

api::Chosen chosen() {
  api::Chosen out;
  out.as_of = Date::from_text("2025-12-31");
  return out;
}

/// Facts of every line, read once.
std::vector<Facts>& bodies() {
  static std::vector<Facts> all = [] {
    FactsReader reader(program(), limits());
    Diagnostics diagnostics;
    std::vector<Facts> out(lines().size());
    for (std::size_t i = 0; i < out.size(); ++i) reader.read_line(lines()[i], "facts", 1, out[i], diagnostics);
    return out;
  }();
  return all;
}

void per_county(benchmark::State& state) { state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lines().size())); }
void per_byte(benchmark::State& state, const std::string& text) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

// ---- Reading

void digest(benchmark::State& state) {
  for (auto _ : state) {
    Sha256 hash;
    hash.add(std::as_bytes(std::span(facts_text())));
    benchmark::DoNotOptimize(hash.finish());
  }
  per_byte(state, facts_text());
}
BENCHMARK(digest);

void encoding(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load::first_bad_byte(facts_text()));
  per_byte(state, facts_text());
}
BENCHMARK(encoding);

void read_lines(benchmark::State& state) {
  FactsReader reader(program(), limits());
  Facts facts;
  Diagnostics diagnostics;
  for (auto _ : state)
    for (const std::string_view line : lines()) reader.read_line(line, "facts", 1, facts, diagnostics);
  per_byte(state, facts_text());
}
BENCHMARK(read_lines);

template <const char* (*read)(const char*, const char*, std::int64_t&, int&)>
void number(benchmark::State& state) {
  const std::string text = "19279.48,1535,136,24,876714.29,63,216,1517.4,9,3336.24,                 ";
  std::int64_t sum = 0;
  for (auto _ : state)
    for (const char* p = text.data(); *p != ' ';) {
      std::int64_t mantissa = 0;
      int scale = 0;
      p = read(p, text.data() + text.size(), mantissa, scale) + 1;
      sum += mantissa;
    }
  benchmark::DoNotOptimize(sum);
  state.SetItemsProcessed(state.iterations() * 10);
}
BENCHMARK(number<load::read_short_number>)->Name("short_number");
BENCHMARK(number<load::read_plain_number>)->Name("plain_number");

// ---- Judging and writing

void judge(benchmark::State& state) {
  const api::Chosen all = chosen();
  api::Judge judge(program(), all, {}, {}, true);
  for (auto _ : state)
    for (const Facts& facts : bodies()) benchmark::DoNotOptimize(&judge.judge(facts));
  per_county(state);
}
BENCHMARK(judge);

/// One rule that compares two figures, with both sides exactly. The figures are there, and nobody is below the county.
void scalar_rule(benchmark::State& state) {
  FactsReader reader(scalar_program(), limits());
  Diagnostics diagnostics;
  Facts facts;
  const std::string_view line = lines().front();
  reader.read_line(std::string(line.substr(0, line.find(",\"children\""))) + "}", "facts", 1, facts, diagnostics);
  EvaluateOptions options;
  options.as_of = *Date::from_text("2025-12-31");
  Evaluator evaluator(scalar_program());
  Outcome outcome;
  std::int64_t verdicts = 0;
  for (auto _ : state) {
    evaluator.run(facts, options, outcome);
    verdicts += static_cast<std::int64_t>(outcome.verdicts.size());
  }
  state.SetItemsProcessed(verdicts);
}
BENCHMARK(scalar_rule);

void write_short(benchmark::State& state) {
  const api::Chosen all = chosen();
  api::Judge judge(program(), all, {}, {}, true);
  const report::NdjsonWriter writer(program(), {report::Column::status, report::Column::value});
  const report::Result& result = judge.judge(bodies().front());
  std::string out;
  for (auto _ : state) {
    out.clear();
    writer.append_body(out, result);
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(write_short);

// ---- Rules

void parse_rules(benchmark::State& state) {
  for (auto _ : state) Rules().parse_text();
  per_byte(state, rules_text());
}
BENCHMARK(parse_rules);

void resolve_and_compile(benchmark::State& state) {
  Rules rules;
  rules.parse_text();
  for (auto _ : state) benchmark::DoNotOptimize(rules.made());
  per_byte(state, rules_text());
}
BENCHMARK(resolve_and_compile);

}  // namespace

BENCHMARK_MAIN();
