// The explanation of one verdict as the page has it: short keys, words by number.
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/page_body.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr int kNoTruth = -1;  ///< of a value: the page puts no mark before it

Words same(std::string_view text) { return {std::string(text), ""}; }

class Writer {
 public:
  Writer(const Result& result, const RequirementDef& requirement)
      : result_(result), program_(result.head.program), requirement_(requirement) {}

  void steps(const std::vector<ExplanationStep>& steps) {
    open('[');
    for (const ExplanationStep& step : steps) {
      item();
      open('[');
      words(step.text);
      number(step.truth ? static_cast<int>(*step.truth) : kNoTruth);
      number(step.decisive ? 1 : 0);
      if (!step.children.empty()) {
        item();
        this->steps(step.children);
      }
      close(']');
    }
    close(']');
  }

  void facts(const std::vector<UsedFact>& facts) {
    open('[');
    for (const UsedFact& used : facts) {
      item();
      open('[');
      words(same(used.entity_name.empty() ? used.entity : used.entity_name));
      words(fact_name(used));
      words(used.display);
      number(static_cast<int>(used.state));
      words(same(used.source));
      words(same(used.on));
      words(same(provider_of(used)));
      if (used.amended)
        words({amended_text(in_language(result_, Language::zh), used), amended_text(in_language(result_, Language::en), used)});
      close(']');
    }
    close(']');
  }

  void members(const std::vector<MemberFinding>& members) {
    open('[');
    for (const MemberFinding& member : members) {
      item();
      open('[');
      words(same(member.name.empty() ? member.entity : member.name));
      number(static_cast<int>(member.truth));
      words(member.text);
      close(']');
    }
    close(']');
  }

  void readings(const std::vector<ReadingFinding>& readings) {
    const WordKind kind = word_kind(program_, requirement_);
    open('[');
    for (const ReadingFinding& reading : readings) {
      item();
      open('[');
      item();
      open('[');
      for (const Words& name : reading.names) words(name);
      close(']');
      words(status_words(kind, reading.status));
      number(static_cast<int>(reading.status));
      close(']');
    }
    close(']');
  }

  void causes(const std::vector<Cause>& causes) {
    open('[');
    for (const Cause& cause : causes) {
      item();
      open('[');
      words(cause.message);
      words(same(cause.provided_by));
      close(']');
    }
    close(']');
  }

  void key(std::string_view name) {
    item();
    json_ += fmt::format("\"{}\":", name);
    first_ = true;
  }
  void words(const Words& words) {
    item();
    append_words_mark(json_, words);
  }
  void number(int n) {
    item();
    json_ += fmt::format("{}", n);
  }
  void raw(std::string_view json) {
    json_ += json;
    first_ = false;
  }
  void open(char bracket) {
    json_ += bracket;
    first_ = true;
  }
  void close(char bracket) {
    json_ += bracket;
    first_ = false;
  }
  std::string take() { return std::move(json_); }

 private:
  void item() {
    if (!first_) json_ += ',';
    first_ = false;
  }
  [[nodiscard]] Words fact_name(const UsedFact& used) const {
    if (used.fact == kNone) return {};
    Words name = name_words(program_, program_.facts[used.fact].name);
    if (used.period.kind == PeriodKind::none) return name;
    const Words period = period_words(used.period);
    return {fmt::format("{}【{}】", name.zh, period.zh), fmt::format("{} [{}]", name.en, period.en)};
  }
  [[nodiscard]] std::string_view provider_of(const UsedFact& used) const {
    if (!used.provided_by.empty() || used.fact == kNone) return used.provided_by;
    return program_.text(program_.facts[used.fact].provider);
  }

  const Result& result_;
  const Program& program_;
  const RequirementDef& requirement_;
  std::string json_;
  bool first_ = true;
};

}  // namespace

std::string explanation_json(const Result& result, const RequirementDef& requirement, const Explanation& explanation, bool whole,
                             const std::string& gap) {
  Writer out(result, requirement);
  out.open('{');
  const auto& settle = explanation.settle.empty() ? explanation.causes : explanation.settle;
  bool some = false;
  const auto part = [&](std::string_view name, bool exists, auto write) {
    if (!exists) return;
    some = true;
    out.key(name);
    write();
  };
  const bool has_margin = explanation.margin && !explanation.margin->text.zh.empty();
  part("g", has_margin, [&] { out.words(explanation.margin->text); });
  part("c", !settle.empty(), [&] { out.causes(settle); });
  part("r", !explanation.deciding.empty(), [&] { out.readings(explanation.readings); });
  part("k", !gap.empty(), [&] { out.raw(gap); });
  if (whole) {
    part("q", !explanation.steps.empty(), [&] { out.steps(explanation.steps); });
    part("m", !explanation.members.empty(), [&] { out.members(explanation.members); });
    part("f", !explanation.facts.empty(), [&] { out.facts(explanation.facts); });
  }
  out.close('}');
  return some ? out.take() : "";
}

}  // namespace zhunsheng::report
