#include "report/item_words.h"

#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "report/measured.h"
#include "report/punctuation.h"

namespace zhunsheng::report {
namespace {

/// A share of which nothing is known: that it lies between 0 and 100% says nothing.
bool is_any_share(const Program& program, const Verdict& verdict) {
  if (verdict.observed_node == kNone || verdict.observed.kind != Quantity::Kind::interval) return false;
  const Node& left = program.nodes[program.nodes[verdict.observed_node].a];
  const Quantity& value = verdict.observed;
  return left.op == Op::fact && program.facts[left.a].type == FactType::share && !value.low_infinite && !value.high_infinite &&
         value.low.is_zero() && value.high == Rational(1);
}

/// "小学0.077（不超过0.5）"; of what is not measured in numbers its status.
std::string part_text(const Result& result, const Verdict& verdict, bool several) {
  const Program& program = result.head.program;
  const RequirementDef& requirement = program.requirements[verdict.requirement];
  const View& view = result.view;
  const bool coefficient = requirement.item.length > 0 && verdict.observed.kind == Quantity::Kind::root;
  std::string label =
      several ? pick({std::string(program.text(requirement.item)), std::string(program.text(requirement.item_en))}, view) : "";
  if (coefficient || label.find(" · ") != std::string::npos || label.find(": ") != std::string::npos)
    label = label.substr(0, std::min(label.find(" · "), label.find(": ")));
  const Measured shown = measured(program, verdict);
  const std::string status = pick(status_words(word_kind(program, requirement), verdict.status), view);
  std::string value = verdict.status == Status::not_applicable || is_any_share(program, verdict) ? "" : pick(shown.observed, view);
  const bool settled = verdict.status == Status::met || verdict.status == Status::not_met;
  // Readings have values of their own: that of the first alone would stand for all.
  if (verdict.status == Status::review && verdict.readings_count > 1 && result.explain)
    value = pick(result.explain(verdict).sentence, view);
  if (!value.empty() && settled) value = bracketed(value, pick(shown.requirement, view), view);
  if (value.empty() || !settled) value = value.empty() ? status : bracketed(value, status, view);
  return label.empty() ? value : label + std::string(colon(view)) + value;
}

WordKind kind_of(const OfficialItem& item, const Program& program) {
  const WordKind first = word_kind(program, program.requirements[item.requirements.front()]);
  const bool alike = std::all_of(item.requirements.begin(), item.requirements.end(),
                                 [&](RequirementId id) { return word_kind(program, program.requirements[id]) == first; });
  return alike ? first : WordKind::indicator;
}

/// "学校 65：达标 63，未达标 2"
std::string units_text(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const Program& program = result.head.program;
  const View& view = result.view;
  const WordKind kind = kind_of(item, program);
  const bool zh = view.language == Language::zh;
  std::uint64_t total = 0;
  std::string parts;
  for (const Status status : {Status::met, Status::not_met, Status::open, Status::review, Status::pending, Status::waived}) {
    const std::uint32_t count = one.units[static_cast<std::size_t>(status)];
    total += count;
    if (count == 0) continue;
    parts += parts.empty() ? "" : zh ? "，" : ", ";
    parts += fmt::format("{} {}", pick(status_words(kind, status), view), count);
  }
  if (total == 0) return "";
  const Words name = name_words(program, program.types[program.requirements[item.requirements.front()].subject].name);
  return fmt::format("{} {}{}{}", pick(zh ? name : plural(name), view), total, colon(view), parts);
}

}  // namespace

Words item_status_words(const OfficialItem& item, Status status, const Program& program) {
  return status_words(kind_of(item, program), status);
}

std::string item_note(const OfficialItem& item, const ItemResult& one, const Result& result) {
  const View& view = result.view;
  std::string text;
  if (one.below) {
    text = units_text(item, one, result);
  } else {
    for (const Verdict* verdict : one.own) {
      if (!text.empty()) text += view.language == Language::zh ? "；" : "; ";
      text += part_text(result, *verdict, one.own.size() > 1);
    }
  }
  if (!one.universe_open) return text;
  const std::string open = pick(open_words(OpenForm::universe), view);
  return text.empty() ? open : text + (view.language == Language::zh ? "；" : "; ") + open;
}

}  // namespace zhunsheng::report
