#include "explain/reason.h"

#include <algorithm>

#include "explain/causes.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

constexpr std::size_t kNamed = 3;  ///< so many are named in a sentence, the rest counted

/// Says only what it names: of ten thousand members the rest are not even put into words.
template <class Say>
Words listed(std::size_t all, std::string_view zh, std::string_view en, Say&& say_one) {
  const bool whole = all <= kNamed + 1;
  std::vector<Words> parts;
  for (std::size_t i = 0; i < (whole ? all : kNamed); ++i) parts.push_back(say_one(i));
  if (whole) return joined(parts, zh, en);
  return joined(parts, zh, en) +
         say("{0}等共{1}项", "{0}… ({1} in all)", Words{std::string(zh), std::string(en)}, number(static_cast<std::int64_t>(all)));
}
Words listed(const std::vector<Words>& parts, std::string_view zh, std::string_view en) {
  return listed(parts.size(), zh, en, [&](std::size_t i) { return parts[i]; });
}

Words operands(const Scene& scene, const TraceStep& step) {
  std::vector<Words> parts;
  for (const TraceStep& child : step.children) {
    if (!decides(scene, step, child) || child.truth == Truth::not_applicable) continue;
    const Words words = reason(scene, child);
    const bool said = std::any_of(parts.begin(), parts.end(), [&](const Words& other) { return other.zh == words.zh; });
    if (!said) parts.push_back(words);
  }
  if (parts.empty()) return phrase(scene.program, step.node);
  return listed(parts, "；", "; ");
}

/// "7项中6项达标（至少应有6项）"
Words tally_alone(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  std::int64_t yes = 0, open = 0, all = 0;
  for (const TraceStep& child : step.children) {
    if (child.truth == Truth::not_applicable) continue;
    ++all;
    yes += child.truth == Truth::yes ? 1 : 0;
    open += child.truth == Truth::unknown ? 1 : 0;
  }
  Words out = say("{}项中{}项达标", "{1} of {0} met", number(all), number(yes));
  if (open > 0) out = out + say("、{}项待核实", ", {} to be verified", number(open));
  if (node.op == Op::at_least_of) out = out + say("（至少应有{}项）", " (at least {} are due)", number(node.a));
  return out;
}

Words tally(const Scene& scene, const TraceStep& step) {
  const auto rows = failing_rows(scene, step);
  const Words out = tally_alone(scene, step);
  if (rows.empty()) return out;
  return out + say("：{}", ": {}", listed(rows.size(), "；", "; ", [&](std::size_t i) { return row_words(scene, *rows[i].step); }));
}

/// N of a table, the rest at least 85%: one sentence for both.
Words table_words(const Scene& scene, const TraceStep& step, const TableRest& rest) {
  const TraceStep* rows = operand(step, rest.at_least, 0);
  if (rows == nullptr) return operands(scene, step);
  const Words line = number_words(rest.part, {"%", kAllDecimals});
  std::int64_t below = 0;
  const auto gather = [&](const auto& self, const TraceStep& at) -> void {
    if (&at == rows) return;
    if (scene.node(at).op == Op::compare)
      below += at.truth == Truth::no ? 1 : 0;
    else
      for (const TraceStep& child : at.children) self(self, child);
  };
  gather(gather, step);
  const Words out = tally(scene, *rows);
  if (below > 0) return out + say("；其中{}项低于标准的{}", "; {} of them below {} of the standard", number(below), line);
  const bool others = step.truth == Truth::yes &&
                      std::any_of(rows->children.begin(), rows->children.end(), [](const TraceStep& r) { return r.truth == Truth::no; });
  return others ? out + say("；其余不低于标准的{}", "; the rest at least {} of their standard", line) : out;
}

/// What is not known waits for a person alone: no figure would settle it.
bool waits_for_judgement(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) return step.status == Status::review;
  const Op op = scene.node(step).op;
  if (op == Op::judged) return true;
  if (op == Op::fact || op == Op::attested || op == Op::found) return false;
  bool any = false;
  for (const TraceStep& child : step.children) {
    if (op == Op::conforms && child.requirement == kNone) continue;
    if (!is_unknown(scene, child)) continue;
    any = true;
    if (!waits_for_judgement(scene, child)) return false;
  }
  return any;
}

/// "12所学校中，10所符合要求，2所不符合要求"
Words members_alone(const Scene& scene, const TraceStep& step) {
  const Quantification& quantification = scene.program.quantifications[scene.node(step).b];
  std::int64_t yes = 0, no = 0, open = 0, review = 0;
  for (const Member& member : members_of(scene, step)) {
    const Truth truth = truth_of(member);
    if (!member.optional() && truth == Truth::unknown && member.listed() && waits_for_judgement(scene, *member.body))
      ++review;
    else if (member.optional() || truth == Truth::unknown)
      open += member.listed() ? 1 : 0;
    else if (truth == Truth::yes)
      ++yes;
    else if (truth == Truth::no)
      ++no;
  }
  const auto count = [&](std::int64_t n) { return counted(scene.program, quantification.type, n); };
  std::vector<Words> tallies;
  if (yes > 0) tallies.push_back(say("{}符合要求", yes == 1 ? "{} complies" : "{} comply", count(yes)));
  if (no > 0) tallies.push_back(say("{}不符合要求", no == 1 ? "{} does not" : "{} do not", count(no)));
  if (open > 0) tallies.push_back(say("{}待核实", "{} to be verified", count(open)));
  if (review > 0) tallies.push_back(say("{}待研判", review == 1 ? "{} needs review" : "{} need review", count(review)));
  Words out =
      say("{}中，{}", "of {}, {}", count_words(scene.program, quantification.type, yes + no + open + review), joined(tallies, "，", ", "));
  if (tallies.empty()) out = say("没有列出{}", "no {} are listed", types_words(scene.program, quantification.type));
  if (universe_open(step)) out = out + say("（{}）", " ({})", universe_words(scene, step));
  return out;
}

Words every_words(const Scene& scene, const TraceStep& step) {
  const Words out = members_alone(scene, step);
  if (static_cast<Quantifier>(scene.node(step).sub) != Quantifier::every) return out;
  auto failing = failing_members(scene, step);
  std::erase_if(failing, [&](const Failing& f) { return f.truth != step.truth; });
  if (failing.empty()) return out;
  return out + say("。{}", ". {}", listed(failing.size(), "；", "; ", [&](std::size_t i) {
                     return say("{}：{}", "{}: {}", failing[i].name, reason(scene, *failing[i].step));
                   }));
}

Words conforms_words(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  const Words target = quoted(target_title(scene.program, static_cast<Conformity>(node.sub), node.a));
  if (step.truth == Truth::not_applicable) return say("{}不适用", "{} is not applicable", target);
  std::vector<const TraceStep*> deciding;
  for (const TraceStep& child : step.children)
    if (decides(scene, step, child) && child.requirement != kNone) deciding.push_back(&child);
  // A rule set of which nothing applies is never conformed to.
  if (deciding.empty()) return say("{}没有适用的要求", "no requirement of {} applies", target);
  if (step.truth == Truth::yes)
    return say("{}各项要求均已达到（{}项）", "every requirement of {} is met ({})", target,
               number(static_cast<std::int64_t>(deciding.size())));
  return listed(deciding.size(), "；", "; ", [&](std::size_t i) {
    const TraceStep& child = *deciding[i];
    const bool told = deciding.size() <= 2 && !child.children.empty() && child.truth != Truth::yes;
    return told ? say("{}：{}", "{}: {}", row_words(scene, child), reason_below(scene, child)) : row_words(scene, child);
  });
}

Words attested_words(const Scene& scene, const TraceStep& step) {
  const Words name = fact_of_entity(scene, step);
  if (step.truth == Truth::yes) return say("{}已有佐证材料{}", "{} is evidenced{}", name, evidence_words(scene, step));
  if (step.truth == Truth::no) return say("{}填报为尚未落实{}", "{} is stated as not done{}", name, evidence_words(scene, step));
  return lack_words(scene, step);
}

Words found_words(const Scene& scene, const TraceStep& step) {
  const Words name = fact_of_entity(scene, step);
  if (step.truth == Truth::yes) return say("已发现{}{}", "{} was found{}", name, evidence_words(scene, step));
  if (step.truth == Truth::no) return say("经核查未发现{}{}", "a check found no {}{}", name, evidence_words(scene, step));
  return lack_words(scene, step);
}

Words fact_reason(const Scene& scene, const TraceStep& step) {
  if (step.state != FactState::known || is_unknown(scene, step)) {
    const TraceStep* formula = formula_step(scene, step);
    if (formula != nullptr && is_unknown(scene, *formula) && step.state == FactState::known)
      return lacks_words(scene, settle_of(scene, *formula));
    return lack_words(scene, step);
  }
  if (!step.is_truth) return value_words(scene, step, style_of(scene, step));
  return say("{}：{}", "{}: {}", fact_of_entity(scene, step), truth_words(step.truth));
}

Words one_of_reason(const Scene& scene, const TraceStep& step) {
  const TraceStep* value = left(scene, step);
  if (value == nullptr || value->state != FactState::known)
    return value == nullptr ? phrase(scene.program, step.node) : reason(scene, *value);
  return say("{}为{}", "{} is {}", phrase(scene.program, value->node), value_of_fact(scene, *value));
}

/// "按“甲式”掌握，94.98%…": what is said of a step that is a reading.
Words read_as(const Scene& scene, const TraceStep& step, const Words& why) {
  const Node& node = scene.node(step);
  if (node.op != Op::reading || step.chosen < 0 || !scene.names_reading) return why;
  const Slice all = scene.program.readings[node.a].alternatives;
  const auto chosen = static_cast<std::uint32_t>(step.chosen);
  if (chosen < all.begin || chosen >= all.begin + all.count) return why;
  return say("按{}掌握，{}", "read as {}: {}", quoted(alternative_name(scene.program, chosen)), why);
}

Words taken_reason(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  const TraceStep* inner = taken(scene, step);
  if (inner == nullptr) {
    const TraceStep* condition = operand(step, node.a, 0);
    return condition == nullptr ? phrase(scene.program, step.node) : reason(scene, *condition);
  }
  const Words why = inner->is_truth ? reason(scene, *inner) : value_words(scene, *inner, style_of(scene, *inner));
  return step.truth == Truth::unknown ? why : read_as(scene, step, why);
}

Words logical(const Scene& scene, const TraceStep& step) {
  if (const auto rest = table_rest(scene.program, step.node)) return table_words(scene, step, *rest);
  const Node& node = scene.node(step);
  if (node.op == Op::at_least_of || (node.flags & kTable) != 0) return tally(scene, step);
  return operands(scene, step);
}

Words compare_reason(const Scene& scene, const TraceStep& step) {
  if (step.truth != Truth::unknown) {
    const TraceStep* measured = left(scene, step);
    const Words words = compare_words(scene, step);
    return measured == nullptr ? words : read_as(scene, *measured, words);
  }
  // A denominator that may be 0, a missing figure: what lacks says more than that nothing can be said.
  const Words lack = lacks_words(scene, settle_of(scene, step));
  const auto sides = sides_of(scene, step);
  const bool bounded = sides && sides->line && sides->a->quantity.kind == Quantity::Kind::interval && !sides->a->quantity.is_point() &&
                       !sides->a->quantity.high_infinite && !sides->a->quantity.low_infinite;
  if (empty(lack)) return compare_words(scene, step);
  return bounded ? say("{}；{}", "{}; {}", lack, compare_words(scene, step)) : lack;
}

}  // namespace

bool decides(const Scene& scene, const TraceStep& parent, const TraceStep& operand) {
  const Op op = parent.node == kNone ? Op::all_of : scene.node(parent).op;
  if (op != Op::all_of && op != Op::any_of && op != Op::at_least_of && op != Op::conforms && op != Op::quantify) return true;
  const Truth truth = operand.truth;
  if (truth == Truth::not_applicable) return parent.truth == Truth::not_applicable;
  // Of a list that holds the others are of no account, and likewise of one that fails or is open.
  return truth == parent.truth;
}

const TraceStep* single_comparison(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) return nullptr;
  switch (scene.node(step).op) {
    case Op::compare:
      return sides_of(scene, step) ? &step : nullptr;
    case Op::choice:
    case Op::reading: {
      const TraceStep* inner = taken(scene, step);
      return inner == nullptr ? nullptr : single_comparison(scene, *inner);
    }
    case Op::negation:
      return !step.children.empty() && scene.denied.contains(&step.children.front()) ? single_comparison(scene, step.children.front())
                                                                                     : nullptr;
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::fact:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::quantify:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      return nullptr;
  }
  return nullptr;
}

Words summary(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) {
    const Words read = step.children.empty() ? Words{} : as_read(scene, step);
    return empty(read) ? row_words(scene, step) : say("{}（以下按{}掌握）", "{} (below read as {})", row_words(scene, step), read);
  }
  const Node& node = scene.node(step);
  if (table_rest(scene.program, step.node)) return reason(scene, step);
  if (node.op == Op::at_least_of || (node.op == Op::all_of && (node.flags & kTable) != 0)) return tally_alone(scene, step);
  if (node.op == Op::quantify && step.is_truth) return members_alone(scene, step);
  if (node.op != Op::all_of && node.op != Op::any_of) return reason(scene, step);
  std::int64_t yes = 0, all = 0;
  for (const TraceStep& child : step.children) {
    all += child.truth == Truth::not_applicable ? 0 : 1;
    yes += child.truth == Truth::yes ? 1 : 0;
  }
  if (node.op == Op::all_of)
    return say("须同时满足{}项，其中{}项满足", yes == 1 ? "{} are due together, {} holds" : "{} are due together, {} hold", number(all),
               number(yes));
  return say("{}项满足一项即可，其中{}项满足", yes == 1 ? "one of {} is due, {} holds" : "one of {} is due, {} hold", number(all),
             number(yes));
}

Words reason(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) return row_words(scene, step);
  const Node& node = scene.node(step);
  switch (node.op) {
    case Op::compare:
      return compare_reason(scene, step);
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
      return logical(scene, step);
    case Op::negation:
      return step.children.empty() ? phrase(scene.program, step.node) : reason(scene, step.children.front());
    case Op::choice:
    case Op::reading:
      return taken_reason(scene, step);
    case Op::quantify:
      return step.is_truth ? every_words(scene, step) : value_words(scene, step, style_of(scene, step));
    case Op::conforms:
      return conforms_words(scene, step);
    case Op::attested:
      return attested_words(scene, step);
    case Op::found:
      return found_words(scene, step);
    case Op::judged:
      return say("“{}”须由主管机构研判", "whether “{}” is for the competent authority to judge",
                 same(scene.program.text(Text{node.a, node.b})));
    case Op::one_of:
    case Op::matches:
      return one_of_reason(scene, step);
    case Op::fact:
      return fact_reason(scene, step);
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::growth:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
      return step.is_truth ? phrase(scene.program, step.node) : value_words(scene, step, style_of(scene, step));
  }
  return {};
}

}  // namespace zhunsheng::explaining
