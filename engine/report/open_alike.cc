#include "report/open_alike.h"

#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {

namespace {

constexpr std::size_t kFew = 3;

}  // namespace

OpenAlike::OpenAlike(const Result& result, const std::vector<EntityResult>& entities) : result_(result) {
  if (result.explained != Explained::failed || entities.size() <= kFew) return;
  std::map<std::tuple<TypeId, RequirementId, std::string>, std::vector<const Verdict*>> open;
  for (const EntityResult& one : entities)
    for (std::uint32_t i = 0; i < one.verdict_count; ++i) {
      const Verdict& verdict = result.outcome.verdicts[one.verdict + i];
      if (verdict.status == Status::open)
        open[{result.facts.entities[one.entity].type, verdict.requirement, period_words(verdict.period).zh}].push_back(&verdict);
    }
  for (const auto& [key, verdicts] : open) {
    if (verdicts.size() <= kFew) continue;
    for (const Verdict* verdict : verdicts)
      if (std::string missing = missing_of(*verdict); !missing.empty())
        lacks_[{std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(missing)}].push_back(verdict);
  }
  std::erase_if(lacks_, [](const auto& lack) { return lack.second.size() <= kFew; });
  for (const auto& [lack, verdicts] : lacks_)
    for (const Verdict* verdict : verdicts) alike_.emplace(verdict, &lack);
}

/// "“校舍建设达到规定标准”“…”（由学校提供）"; empty where anything but facts of the entity itself keeps the verdict open.
std::string OpenAlike::missing_of(const Verdict& verdict) const {
  const Explanation explanation = result_.explain(verdict);
  const std::string_view own = result_.facts.entities[verdict.entity].id;
  const Program& program = result_.head.program;
  std::string facts;
  std::string from;
  for (const Cause& cause : explanation.causes) {
    if (cause.kind != CauseKind::missing || cause.entity != own || cause.fact == kNone) return "";
    facts += fmt::format("“{}”", pick(name_words(program, program.facts[cause.fact].name), result_.view));
    if (from.find(cause.provided_by) == std::string::npos)
      from += (from.empty() ? "" : result_.view.language == Language::zh ? "、" : ", ") + cause.provided_by;
  }
  if (from.empty()) return facts;
  return bracketed(facts,
                   (result_.view.language == Language::zh ? "由" : "from ") + from + (result_.view.language == Language::zh ? "提供" : ""),
                   result_.view);
}

void OpenAlike::append(Paper& paper) const {
  if (lacks_.empty()) return;
  const bool zh = paper.view().language == Language::zh;
  const Program& program = result_.head.program;
  paper.gap();
  paper.paragraph(0, zh ? "许多对象共同缺少的数据" : "What many entities lack alike", Ink::bold);
  for (const auto& [lack, verdicts] : lacks_) {
    const Name& type = program.types[std::get<0>(lack)].name;
    const Verdict& first = *verdicts.front();
    paper.paragraph(
        2, "? ",
        zh ? fmt::format("{} {} 个  {}：缺少{}", program.text(type.zh), verdicts.size(), title_text(result_, first), std::get<3>(lack))
           : fmt::format("{} × {}  {}: {} missing", verdicts.size(), pick(name_words(program, type), paper.view()),
                         title_text(result_, first), std::get<3>(lack)),
        Ink::plain, Ink::yellow);
  }
}

}  // namespace zhunsheng::report
