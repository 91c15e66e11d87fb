// Facts put together in the program, judged in C++17. The figures are invented.
#include <iostream>

#include <zhunsheng/zhunsheng.hpp>

namespace {

int refused(zhunsheng::Language language, std::string_view reason, const zhunsheng::Diagnostics& said) {
  std::cerr << reason << '\n';
  for (std::size_t i = 0; i < said.size(); ++i) std::cerr << said[i].file << ' ' << said[i].path << ' ' << said[i].message(language) << '\n';
  return 1;
}

}  // namespace

int main() {
  const auto language = zhunsheng::Language::zh;
  const auto program = zhunsheng::Program::bundled();
  if (!program) return refused(language, program.reason(language), program.diagnostics());

  const auto county = program->type("county");
  const auto enrolled = program->fact("migrant_children_enrolled");
  const auto in_public = program->fact("migrant_children_public");
  if (!county || !enrolled || !in_public) return 1;

  zhunsheng::Table table(*program);
  table.as_of("2026-12-31").synthetic();
  const auto here = table.entity("350524", *county, "示例县");
  table.number(here, *enrolled, 8950).number(here, *in_public, 8437);
  const auto facts = table.finish();
  if (!facts) return refused(language, facts.reason(language), facts.diagnostics());

  zhunsheng::Evaluator evaluator(*program);
  const auto verdicts = evaluator.evaluate(*facts);
  if (!verdicts) return refused(language, verdicts.reason(language), verdicts.diagnostics());
  for (const zhunsheng::Verdict verdict : *verdicts) {
    const auto observed = verdict.observed();
    if (verdict.status() != zhunsheng::Status::not_met || !observed.has_fraction) continue;
    std::cout << verdict.title() << "：" << observed.shown() << "（" << observed.numerator << '/' << observed.denominator << "），应 "
              << verdict.required().comparison << ' ' << verdict.required().shown() << '\n';
    if (const auto why = verdict.explain(language)) std::cout << why->text() << '\n';
  }
}
