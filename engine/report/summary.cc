#include "report/summary.h"

#include "outcome/words.h"

namespace zhunsheng::report {
namespace {

void count_severity(Summary& summary, Severity severity) {
  switch (severity) {
    case Severity::none:
      break;
    case Severity::suggestion:
      ++summary.suggestions;
      break;
    case Severity::deviation:
      ++summary.deviations;
      break;
    case Severity::shortfall:
      ++summary.shortfalls;
      break;
    case Severity::gap:
      ++summary.gaps;
      break;
    case Severity::violation:
      ++summary.violations;
      break;
  }
}

}  // namespace

void Summary::add(const Program& program, const Outcome& outcome) {
  EntityId last = kNone;
  for (const Verdict& verdict : outcome.verdicts) {
    ++status[static_cast<std::size_t>(verdict.status)];
    if (verdict.status == Status::not_met) count_severity(*this, verdict.severity);
    if ((verdict.status == Status::open || verdict.status == Status::review) &&
        program.requirements[verdict.requirement].modality != Modality::encourage)
      ++undecided;
    if (verdict.entity != last) ++entities;
    last = verdict.entity;
  }
  verdicts += outcome.verdicts.size();
  for (const Conclusion& conclusion : outcome.conclusions) {
    not_asked += conclusion.not_asked;
    not_asked_stated += conclusion.not_asked_stated;
  }
}

void Summary::add(const Summary& other) {
  for (std::size_t i = 0; i < kStatuses; ++i) status[i] += other.status[i];
  violations += other.violations;
  gaps += other.gaps;
  shortfalls += other.shortfalls;
  deviations += other.deviations;
  suggestions += other.suggestions;
  entities += other.entities;
  verdicts += other.verdicts;
  undecided += other.undecided;
  not_asked += other.not_asked;
  not_asked_stated += other.not_asked_stated;
}

void append_json(Json& json, const Summary& summary) {
  const auto count = [&](std::string_view name, std::uint64_t value) { json.key(name).integer(static_cast<std::int64_t>(value)); };
  json.begin_object();
  for (std::size_t i = 0; i < kStatuses; ++i) count(id_of(static_cast<Status>(i)), summary.status[i]);
  count("violations", summary.violations);
  count("gaps", summary.gaps);
  count("shortfalls", summary.shortfalls);
  count("deviations", summary.deviations);
  count("suggestions", summary.suggestions);
  count("entities", summary.entities);
  count("verdicts", summary.verdicts);
  count("not_asked", summary.not_asked);
  count("not_asked_stated", summary.not_asked_stated);
  json.end_object();
}

}  // namespace zhunsheng::report
