// Facts put together in the program, judged in C++17. The figures are invented.
#include <iostream>
#include <zhunsheng/zhunsheng.hpp>

namespace {

int refused(zhunsheng::Language language, std::string_view reason, const zhunsheng::Diagnostics& said) {
  std::cerr << reason << '\n';
  for (std::size_t i = 0; i < said.size(); ++i)
    std::cerr << said[i].file << ' ' << said[i].path << ' ' << said[i].message(language) << '\n';
  return 1;
}

}  // namespace

int main() {
  const auto language = zhunsheng::Language::zh;
  const auto program = zhunsheng::Program::bundled();
  if (!program) return refused(language, program.reason(language), program.diagnostics());

  const auto county = program->type("county");
  const auto school = program->type("学校");
  if (!county || !school) return 1;
  const auto training = program->fact("学校教师培训经费", *school);
  const auto budget = program->fact("public_funds_budget", *school);
  const auto stage = program->fact("学段", *school);
  const auto kind = program->fact("办学类别", *school);
  if (!training || !budget || !stage || !kind) return 1;

  zhunsheng::Table table(*program);
  table.as_of("2026-12-31").synthetic();
  table.entity("999901", *county, "示例县");
  const auto here = table.entity("999901-023", *school, "示例县第二十三小学", "999901", "第 23 行");
  table.number(here, *training, 7572400, 2)
      .number(here, *budget, 1577600)
      .text_value(here, *stage, "小学")
      .text_value(here, *kind, "regular");  // 75724.00 and 1577600 yuan
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
