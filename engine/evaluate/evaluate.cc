#include "evaluate/evaluate.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "evaluate/conformities.h"
#include "evaluate/docket.h"
#include "evaluate/judge.h"
#include "evaluate/session.h"
#include "values/too_long.h"

namespace zhunsheng {

namespace {

/// What a selection lets through; everything where nothing is selected.
void select(const std::vector<std::uint32_t>& ids, std::size_t count, std::vector<std::uint8_t>& out) {
  out.assign(count, ids.empty() ? std::uint8_t{1} : std::uint8_t{0});
  for (const std::uint32_t id : ids) out[id] = 1;
}

}  // namespace

struct Evaluator::State {
  explicit State(const Program& program)
      : session(program), docket(program, session.index), judge(session, docket), conformities(session, judge) {
    session.conformities = &conformities;
  }

  void open(const Facts& facts, const EvaluateOptions& options);
  void reopen(const Facts& facts, const EvaluateOptions& options);
  void forget();
  bool run(const EvaluateOptions& options, Outcome& outcome);
  void rule_sets(const EvaluateOptions& options, Outcome& outcome);
  bool judge_entity(EntityId entity, const EvaluateOptions& options, Outcome& outcome);
  void judge_one(RequirementId requirement, EntityId entity, Outcome& outcome);
  void conclude(EntityId entity, std::size_t first, Outcome& outcome);
  void conclude(RuleSetId ruleset, EntityId entity, std::span<const Verdict> verdicts, Outcome& outcome);
  void leave_out(RequirementId duty, EntityId entity);
  [[nodiscard]] bool is_stated(RequirementId duty, EntityId entity) const;

  evaluation::Session session;
  evaluation::Docket docket;
  evaluation::Judge judge;
  evaluation::Conformities conformities;
  std::vector<std::uint8_t> chosen;      ///< [rule set]: it is among those asked for
  std::vector<std::uint8_t> any_wanted;  ///< [rule set]: some of its requirements are
  std::vector<std::uint8_t> wanted;      ///< [requirement]: its verdicts are made
  std::vector<std::uint8_t> unasked;     ///< [requirement]: a duty that conclusions leave out
  bool all_requirements = true;          ///< none of a rule set's is left out by choice
  std::vector<Conclusion> left_out;      ///< of the entity at hand: how many duties, by rule set
};

void Evaluator::State::open(const Facts& facts, const EvaluateOptions& options) {
  session.scratch.release({});  // a run that did not come to its end left something
  session.facts_at.look_at(facts);
  session.duties = options.duties;
  forget();
  docket.open(facts, options.as_of);
  judge.open(options);
}

void Evaluator::State::forget() {
  session.member_cache.clear();
  session.columns.clear();
  conformities.clear();
}

/// After a run, for one of its verdicts: what the run worked out still holds.
void Evaluator::State::reopen(const Facts& facts, const EvaluateOptions& options) {
  if (!session.facts_at.looks_at(facts) || docket.as_of() != options.as_of || session.duties != options.duties) return open(facts, options);
  judge.open(options);
}

void Evaluator::State::rule_sets(const EvaluateOptions& options, Outcome& outcome) {
  outcome.rulesets = docket.rule_sets();
  select(options.rulesets, outcome.rulesets.size(), chosen);
  for (RuleSetOutcome& r : outcome.rulesets) {
    if (chosen[r.ruleset] == 0)
      r.status = RuleSetStatus::not_selected;
    else if (r.status == RuleSetStatus::used && !docket.territory(r.ruleset).holds_any())
      r.status = RuleSetStatus::outside;
  }
  all_requirements = options.requirements.empty();
  select(options.requirements, session.program.requirements.size(), wanted);
  unasked.assign(wanted.size(), 0);
  any_wanted.assign(outcome.rulesets.size(), 0);
  for (RequirementId id = 0; id < wanted.size(); ++id) {
    const bool used = outcome.rulesets[session.index.ruleset_of[id]].status == RuleSetStatus::used;
    const bool asked = session.program.requirements[id].duty == 0 || options.duties || !all_requirements;
    if (!used || !asked) wanted[id] = 0;
    if (wanted[id] != 0) any_wanted[session.index.ruleset_of[id]] = 1;
    unasked[id] = used && wanted[id] == 0 && session.program.requirements[id].duty != 0 && !options.duties ? 1 : 0;
  }
  for (RuleSetOutcome& r : outcome.rulesets) r.narrowed = !options.entities.empty() || (!all_requirements && any_wanted[r.ruleset] == 0);
}

bool Evaluator::State::run(const EvaluateOptions& options, Outcome& outcome) {
  outcome.clear();
  outcome.as_of = options.as_of;
  rule_sets(options, outcome);
  const std::unordered_set<std::string_view> entities(options.entities.begin(), options.entities.end());
  const Facts& facts = session.facts();
  for (EntityId e = 0; e < facts.entities.size(); ++e)
    if ((entities.empty() || entities.contains(facts.entities[e].id)) && !judge_entity(e, options, outcome)) return false;
  return true;
}

/// False where the run is to end.
bool Evaluator::State::judge_entity(EntityId entity, const EvaluateOptions& options, Outcome& outcome) {
  const std::size_t first = outcome.verdicts.size();
  left_out.clear();
  for (const RequirementId id : session.index.requirements[session.facts().entities[entity].type]) {
    if ((wanted[id] | unasked[id]) == 0 || !docket.concerns(id, entity)) continue;
    if (options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed)) return false;
    try {
      if (wanted[id] != 0) judge_one(id, entity, outcome);
    } catch (NumberTooLong& too_long) {
      if (too_long.verdict.empty())
        too_long.verdict =
            std::string(session.program.text(session.program.requirements[id].id)) + "/" + std::string(session.facts().entities[entity].id);
      throw;
    }
    if (unasked[id] != 0) leave_out(id, entity);
  }
  if (outcome.verdicts.size() > first || !left_out.empty()) conclude(entity, first, outcome);
  return outcome.verdicts.size() <= options.most_verdicts;
}

/// Counts a duty that nobody asked about. The requirements of a rule set stand side by side.
void Evaluator::State::leave_out(RequirementId duty, EntityId entity) {
  const RuleSetId ruleset = session.index.ruleset_of[duty];
  if (left_out.empty() || left_out.back().ruleset != ruleset) left_out.push_back({entity, ruleset});
  ++left_out.back().not_asked;
  if (is_stated(duty, entity)) ++left_out.back().not_asked_stated;
}

/// Whether the facts hold a statement on what the duty rests on.
bool Evaluator::State::is_stated(RequirementId duty, EntityId entity) const {
  const Node* node = &session.program.nodes[session.program.requirements[duty].root];
  if (node->op == Op::negation) node = &session.program.nodes[node->a];
  if (node->op != Op::attested && node->op != Op::found) return false;
  const FactCell* cell = session.facts_at.cell(session.facts_at.place_of(entity), node->a);
  return cell != nullptr && cell->tag != FactCell::Tag::absent;
}

/// Verdicts that others rest on are judged through Conformities, so that each is judged once.
void Evaluator::State::judge_one(RequirementId id, EntityId entity, Outcome& outcome) {
  if (session.index.referred[id] == 0) return judge.judge_all(id, entity, outcome.verdicts, outcome.readings);
  const evaluation::Judged& judged = conformities.of(id, entity);
  const auto offset = static_cast<std::uint32_t>(outcome.readings.size());
  outcome.readings.insert(outcome.readings.end(), judged.readings.begin(), judged.readings.end());
  for (const Verdict& v : judged.verdicts) outcome.verdicts.emplace_back(v).readings_begin += offset;
}

/// One conclusion for each rule set in which the entity has a verdict, or a duty that was not asked about. The verdicts of a rule set stand
/// side by side if its requirements do.
void Evaluator::State::conclude(EntityId entity, std::size_t first, Outcome& outcome) {
  const auto ruleset_of = [&](const Verdict& v) { return session.index.ruleset_of[v.requirement]; };
  const std::span all = std::span(std::as_const(outcome.verdicts)).subspan(first);
  std::size_t next = 0;
  for (std::size_t begin = 0; begin < all.size() || next < left_out.size();) {
    const RuleSetId verdicts_of = begin < all.size() ? ruleset_of(all[begin]) : kNone;
    const RuleSetId duties_of = next < left_out.size() ? left_out[next].ruleset : kNone;
    const RuleSetId ruleset = std::min(verdicts_of, duties_of);
    std::size_t end = begin;
    while (end < all.size() && ruleset_of(all[end]) == ruleset) ++end;
    conclude(ruleset, entity, all.subspan(begin, end - begin), outcome);
    if (ruleset == duties_of) {
      outcome.conclusions.back().not_asked = left_out[next].not_asked;
      outcome.conclusions.back().not_asked_stated = left_out[next].not_asked_stated;
      outcome.rulesets[ruleset].not_asked += left_out[next++].not_asked;
    }
    begin = end;
  }
}

void Evaluator::State::conclude(RuleSetId ruleset, EntityId entity, std::span<const Verdict> verdicts, Outcome& outcome) {
  Conclusion out;
  out.entity = entity;
  out.ruleset = ruleset;
  evaluation::Conjunction conforms;
  const auto add = [&](const Verdict& v) { conforms.add(evaluation::standing_of(v, Truth::unknown)); };
  for (const Verdict& v : verdicts) {
    const RequirementDef& requirement = session.program.requirements[v.requirement];
    ++out.counts[static_cast<std::size_t>(v.status)];
    // What was left out by choice is added below; a duty that was chosen is added here.
    const bool below = !all_requirements && (requirement.duty == 0 || session.duties);
    if (evaluation::counts(requirement) && !below) add(v);
  }
  if (!all_requirements) conformities.each(Conformity::ruleset, ruleset, entity, add);
  out.conforms = verdicts.empty() ? Truth::unknown : conforms.result(Conformity::ruleset);
  RuleSetOutcome& r = outcome.rulesets[ruleset];
  r.verdicts += static_cast<std::uint32_t>(verdicts.size());
  r.by_division_code = r.by_division_code || docket.territory(ruleset).of(entity) == evaluation::Located::by_code;
  outcome.conclusions.push_back(out);
}

Evaluator::Evaluator(const Program& program) : state_(std::make_unique<State>(program)) {}

Evaluator::~Evaluator() = default;

bool Evaluator::run(const Facts& facts, const EvaluateOptions& options, Outcome& outcome) {
  state_->open(facts, options);
  return state_->run(options, outcome);
}

Trace Evaluator::trace(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict) {
  state_->reopen(facts, options);
  return state_->judge.trace(verdict);
}

void Evaluator::ground(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict, Grounds& out) {
  state_->reopen(facts, options);
  state_->judge.ground(verdict, out);
}

Verdict Evaluator::judge_again(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict) {
  state_->reopen(facts, options);
  state_->forget();
  Verdict out;
  std::vector<ReadingStatus> readings;
  const evaluation::Ask& ask = state_->docket.ask(verdict.requirement, verdict.period);
  state_->judge.judge(verdict.requirement, verdict.entity, ask, out, readings);
  return out;
}

Trace Evaluator::trace_again(const Facts& facts, const EvaluateOptions& options, const Verdict& verdict) {
  state_->reopen(facts, options);
  state_->forget();
  return state_->judge.trace(verdict);
}

void Evaluator::work_out(const Facts& facts, const EvaluateOptions& options, Verdict& verdict) {
  if (!is_deferred(verdict)) return;
  state_->reopen(facts, options);
  verdict.observed = state_->judge.observed_exactly(verdict);
}

}  // namespace zhunsheng
