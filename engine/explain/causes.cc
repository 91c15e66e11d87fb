#include "explain/causes.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

#include "explain/phrase.h"
#include "explain/readings.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

class Walk {
 public:
  Walk(const Scene& scene, bool smallest) : scene_(scene), smallest_(smallest) {}

  void step(const TraceStep* at) {
    if (at != nullptr) step(*at);
  }
  void step(const TraceStep& at);
  void verdict();
  void trace(const Trace& trace);
  std::vector<Cause> take() { return std::move(causes_); }

 private:
  void children(const TraceStep& at) {
    for (const TraceStep& child : at.children) step(child);
  }
  void fact(const TraceStep& at);
  void quotient(const TraceStep& at);
  void quantifier(const TraceStep& at);
  void member(const Member& member, Quantifier quantifier);
  void choice(const TraceStep& at);
  void judged(const TraceStep& at);
  void readings_of(std::span<const std::uint32_t> readings, const std::string& entity);
  void readings();
  void verdict_below(const TraceStep& at);
  void version();
  void add(Cause cause);
  Cause of_fact(const TraceStep& at, CauseKind kind) const;

  using Key = std::tuple<CauseKind, std::string, FactId, TypeId, Period, std::string>;
  const Scene& scene_;
  bool smallest_;
  std::vector<Cause> causes_;
  std::set<Key> seen_;
  std::size_t named_ = 0;  ///< causes come upon, known ones too
};

void Walk::add(Cause cause) {
  ++named_;
  const bool named = cause.fact != kNone || cause.type != kNone;
  Key key{cause.kind, cause.entity, cause.fact, cause.type, cause.period, named ? std::string() : cause.message.zh};
  if (seen_.insert(std::move(key)).second) causes_.push_back(std::move(cause));
}

Cause Walk::of_fact(const TraceStep& at, CauseKind kind) const {
  const FactId id = scene_.node(at).a;
  const FactDef& def = scene_.program.facts[id];
  Cause cause;
  cause.kind = kind;
  const EntityId holder = holder_of(scene_, at);
  cause.entity = entity_id(scene_, holder);
  cause.fact = id;
  cause.period = at.period;
  cause.provided_by = scene_.program.text(def.provider);
  const bool stated_by_persons = def.type == FactType::attestation || def.type == FactType::finding;
  if (cause.provided_by.empty() && stated_by_persons) cause.provided_by = scene_.program.text(scene_.requirement().responsible);
  cause.message = lack_words(scene_, at);
  return cause;
}

void Walk::fact(const TraceStep& at) {
  const bool disagrees = at.state == FactState::contradiction || at.state == FactState::part_above_whole;
  if (disagrees) return add(of_fact(at, CauseKind::contradiction));
  // What is computed is owed by those who owe its parts.
  const TraceStep* formula = formula_step(scene_, at);
  if (formula != nullptr && is_unknown(scene_, *formula)) return step(*formula);
  const bool told_before = formula == nullptr && at.state == FactState::known && scene_.program.facts[scene_.node(at).a].formula != kNone;
  if (told_before) return;                               // a long formula, whose steps stand where it is met first
  if (at.entity == kNone && at.holder == kNone) return;  // of an unlisted member: its universe says so
  add(of_fact(at, CauseKind::missing));
}

/// A denominator known to be 0 below a numerator that is not: both figures cannot be right.
void Walk::quotient(const TraceStep& at) {
  children(at);
  const TraceStep* part = left(scene_, at);
  const TraceStep* whole = right(scene_, at);
  const Rational* zero = point(whole);
  if (zero == nullptr || !zero->is_zero() || part == nullptr) return;
  Cause cause;
  cause.kind = CauseKind::contradiction;
  if (scene_.node(*whole).op == Op::fact) cause = of_fact(*whole, CauseKind::contradiction);
  cause.message = say("{}为0，而{}不为0，数据不一致", "{} is 0 while {} is not: the figures disagree", phrase(scene_.program, whole->node),
                      phrase(scene_.program, part->node));
  add(std::move(cause));
}

/// What of an undecided member could still change the result.
void Walk::member(const Member& member, Quantifier quantifier) {
  const Truth truth = truth_of(member);
  const bool body_unknown = member.body != nullptr && is_unknown(scene_, *member.body);
  bool membership_matters = member.optional();
  if (smallest_ && !body_unknown) {
    // Whether it belongs is of no account where it would add nothing: a true one to 每, a false one to 存在 and 计数, a zero to a sum.
    const Rational* value = point(member.body);
    if (quantifier == Quantifier::every) membership_matters &= truth == Truth::no;
    if (quantifier == Quantifier::some || quantifier == Quantifier::count) membership_matters &= truth == Truth::yes;
    if (quantifier == Quantifier::sum) membership_matters &= value == nullptr || !value->is_zero();
  }
  if (membership_matters) step(member.filter);
  if (body_unknown) step(member.body);
  step(member.weight);
}

void Walk::quantifier(const TraceStep& at) {
  const Node& node = scene_.node(at);
  const auto quantifier = static_cast<Quantifier>(node.sub);
  if (universe_open(at)) {
    Cause cause;
    cause.kind = at.declared >= 0 && at.declared < at.listed ? CauseKind::contradiction : CauseKind::universe;
    cause.entity = entity_id(scene_, at.entity);
    cause.type = scene_.program.quantifications[node.b].type;
    cause.message = universe_words(scene_, at);
    add(std::move(cause));
  }
  const auto members = members_of(scene_, at);
  const std::size_t before = named_;
  for (const Member& m : members)
    if (m.listed()) member(m, quantifier);
  // Only whether it has any member is open: then those whose membership is open decide after all.
  if (named_ == before && !universe_open(at))
    for (const Member& m : members)
      if (m.listed() && m.optional()) step(m.filter);
}

void Walk::choice(const TraceStep& at) {
  const Node& node = scene_.node(at);
  const TraceStep* condition = operand(at, node.a, 0);
  if (condition != nullptr && is_unknown(scene_, *condition)) {
    step(condition);
    step(operand(at, node.b, 1));
    step(operand(at, node.c, 2));
  } else if (const TraceStep* branch = taken(scene_, at)) {
    step(branch);
  } else {
    children(at);
  }
}

void Walk::judged(const TraceStep& at) {
  const Node& node = scene_.node(at);
  Cause cause;
  cause.kind = CauseKind::judgement;
  cause.entity = entity_id(scene_, at.entity);
  cause.provided_by = scene_.program.text(scene_.requirement().responsible);
  cause.message =
      say("“{}”须由主管机构研判", "whether “{}” is for the competent authority to judge", same(scene_.program.text(Text{node.a, node.b})));
  add(std::move(cause));
}

/// A verdict on which a 符合 rests: where its own figures leave nothing open, its readings do.
void Walk::verdict_below(const TraceStep& at) {
  const std::size_t before = named_;
  children(at);
  if (at.requirement != kNone && named_ == before)
    readings_of(scene_.program.list(scene_.program.requirements[at.requirement].readings), entity_id(scene_, at.entity));
}

void Walk::step(const TraceStep& at) {
  if (!is_unknown(scene_, at)) return;
  if (at.node == kNone) return verdict_below(at);
  switch (scene_.node(at).op) {
    case Op::fact:
    case Op::attested:
    case Op::found:
      return fact(at);
    case Op::divide:
      return quotient(at);
    case Op::quantify:
      return quantifier(at);
    case Op::choice:
      return choice(at);
    case Op::judged:
      return judged(at);
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
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::reading:
    case Op::conforms:
      return children(at);
  }
}

void Walk::readings_of(std::span<const std::uint32_t> readings, const std::string& entity) {
  for (const std::uint32_t id : readings) {
    Cause cause;
    cause.kind = CauseKind::reading;
    cause.entity = entity;
    cause.message = say("{}的口径尚待有权机关明确", "how {} is to be read awaits the competent authority",
                        quoted(name_words(scene_.program, scene_.program.readings[id].name)));
    add(std::move(cause));
  }
}

void Walk::readings() {
  const std::string entity = entity_id(scene_, scene_.verdict.entity);
  if (!scene_.context.readings.empty()) return readings_of(deciding_readings(scene_), entity);
  // Without the statuses under each reading: a review that nobody has to judge can only come from readings.
  const bool unsettled = scene_.verdict.status == Status::review || scene_.verdict.status == Status::open;
  if (unsettled && causes_.empty()) readings_of(scene_.program.list(scene_.requirement().readings), entity);
}

void Walk::version() {
  if (!scene_.context.version_uncertain) return;
  const RuleSetDef& ruleset = scene_.program.rulesets[scene_.program.rules[scene_.requirement().rule].ruleset];
  Cause cause;
  cause.kind = CauseKind::version;
  cause.message = say("{}的施行日期：{}；按已施行测算", "coming into force of {}: {}; measured as if in force",
                      target_title(scene_.program, Conformity::ruleset, scene_.program.rules[scene_.requirement().rule].ruleset),
                      in_force_words(ruleset));
  add(std::move(cause));
}

void Walk::trace(const Trace& trace) {
  for (const TraceStep& at : trace.condition) step(at);
  for (const TraceStep& at : trace.exceptions) {
    if (at.truth == Truth::yes) break;
    step(at);
  }
  for (const TraceStep& at : trace.requirement) step(at);
}

void Walk::verdict() {
  const Verdict& verdict = scene_.verdict;
  const bool unsettled =
      verdict.status == Status::open || verdict.status == Status::review || (verdict.status == Status::pending && verdict.attained < 0);
  if (unsettled) {
    trace(scene_.trace);
    for (const Trace& other : scene_.others) trace(other);
    readings();
  }
  if (smallest_) return;
  if (verdict.late) {
    Cause cause;
    cause.kind = CauseKind::late;
    cause.entity = entity_id(scene_, verdict.entity);
    cause.message =
        say("{}时未达到，至评估基准日已达到", "not attained on {}, attained by the as-of date", date_words(scene_.requirement().by));
    add(std::move(cause));
  }
  version();
}

}  // namespace

std::vector<Cause> causes_of(const Scene& scene) {
  Walk walk(scene, false);
  walk.verdict();
  return walk.take();
}

std::vector<Cause> settle_of(const Scene& scene) {
  Walk walk(scene, true);
  walk.verdict();
  return walk.take();
}

std::vector<Cause> settle_of(const Scene& scene, const TraceStep& step) {
  Walk walk(scene, true);
  walk.step(step);
  return walk.take();
}

}  // namespace zhunsheng::explaining
