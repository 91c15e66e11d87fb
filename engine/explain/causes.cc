#include "explain/causes.h"

#include <algorithm>

#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

constexpr std::size_t kNamed = 3;  ///< so many are named in a sentence, the rest counted

class Walk {
 public:
  Walk(const Scene& scene, bool smallest) : scene_(scene), smallest_(smallest) {}

  void step(const TraceStep* at) {
    if (at != nullptr) step(*at);
  }
  void step(const TraceStep& at);
  void verdict();
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
  void readings();
  void version();
  void add(Cause cause);
  Cause of_fact(const TraceStep& at, CauseKind kind) const;

  const Scene& scene_;
  bool smallest_;
  std::vector<Cause> causes_;
};

bool same_thing(const Cause& a, const Cause& b) {
  return a.kind == b.kind && a.entity == b.entity && a.fact == b.fact && a.type == b.type && a.period == b.period &&
         (a.fact != kNone || a.type != kNone || a.message.zh == b.message.zh);
}

void Walk::add(Cause cause) {
  const auto known = std::find_if(causes_.begin(), causes_.end(), [&](const Cause& other) { return same_thing(cause, other); });
  if (known == causes_.end()) causes_.push_back(std::move(cause));
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
  cause.message = say("{}为0，而{}不为0，数据不一致", "{} is 0 while {} is not: the figures disagree", phrase(scene_.program, whole->node), phrase(scene_.program, part->node));
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
  const std::size_t before = causes_.size();
  for (const Member& m : members)
    if (m.listed()) member(m, quantifier);
  // Only whether it has any member is open: then those whose membership is open decide after all.
  if (causes_.size() == before && !universe_open(at))
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
  cause.message = say("“{}”须由主管机构研判", "whether “{}” is for the competent authority to judge", same(scene_.program.text(Text{node.a, node.b})));
  add(std::move(cause));
}

void Walk::step(const TraceStep& at) {
  if (!is_unknown(scene_, at)) return;
  if (at.node == kNone) return children(at);
  switch (scene_.node(at).op) {
    case Op::fact:
    case Op::attested:
    case Op::found: return fact(at);
    case Op::divide: return quotient(at);
    case Op::quantify: return quantifier(at);
    case Op::choice: return choice(at);
    case Op::judged: return judged(at);
    case Op::number: case Op::truth: case Op::value: case Op::text: case Op::date: case Op::previous: case Op::growth: case Op::add:
    case Op::subtract: case Op::multiply: case Op::minus: case Op::absolute: case Op::ceiling: case Op::floor: case Op::round: case Op::larger:
    case Op::smaller: case Op::compare: case Op::one_of: case Op::matches: case Op::all_of: case Op::any_of: case Op::at_least_of:
    case Op::negation: case Op::reading: case Op::conforms:
      return children(at);
  }
}

void Walk::readings() {
  const RequirementDef& requirement = scene_.requirement();
  const bool differ = std::any_of(scene_.context.readings.begin(), scene_.context.readings.end(),
                                  [&](const ReadingStatus& r) { return r.status != scene_.context.readings.front().status; });
  const bool said_open = scene_.verdict.status == Status::review || scene_.verdict.status == Status::open;
  // Without the statuses under each reading: a review that nobody has to judge can only come from readings.
  if (!differ && (!scene_.context.readings.empty() || !said_open || !causes_.empty())) return;
  for (const std::uint32_t id : scene_.program.list(requirement.readings)) {
    Cause cause;
    cause.kind = CauseKind::reading;
    cause.entity = entity_id(scene_, scene_.verdict.entity);
    cause.message = say("{}的口径尚待有权机关明确", "how {} is to be read awaits the competent authority", quoted(name_words(scene_.program, scene_.program.readings[id].name)));
    add(std::move(cause));
  }
}

void Walk::version() {
  const RuleSetDef& ruleset = scene_.program.rulesets[scene_.program.rules[scene_.requirement().rule].ruleset];
  const Date day = as_of(scene_);
  const bool inside = ruleset.in_force == InForceKind::window && day.days != kNoDay && day >= ruleset.from && day <= ruleset.to;
  if (ruleset.in_force != InForceKind::unknown && !inside) return;
  Cause cause;
  cause.kind = CauseKind::version;
  cause.message = say("{}的施行日期：{}；按已施行测算", "coming into force of {}: {}; measured as if in force",
                      target_title(scene_.program, Conformity::ruleset, scene_.program.rules[scene_.requirement().rule].ruleset), in_force_words(ruleset));
  add(std::move(cause));
}

void Walk::verdict() {
  const Verdict& verdict = scene_.verdict;
  const bool unsettled = verdict.status == Status::open || verdict.status == Status::review || (verdict.status == Status::pending && verdict.attained < 0);
  if (unsettled) {
    for (const TraceStep& at : scene_.trace.condition) step(at);
    for (const TraceStep& at : scene_.trace.exceptions) {
      if (at.truth == Truth::yes) break;
      step(at);
    }
    for (const TraceStep& at : scene_.trace.requirement) step(at);
    readings();
  }
  if (smallest_) return;
  if (verdict.late) {
    Cause cause;
    cause.kind = CauseKind::late;
    cause.entity = entity_id(scene_, verdict.entity);
    cause.message = say("{}时未达到，至评估基准日已达到", "not attained on {}, attained by the as-of date", date_words(scene_.requirement().by));
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

namespace {

FactType type_of(const Scene& scene, const Cause& cause) {
  return cause.fact == kNone ? FactType::number : scene.program.facts[cause.fact].type;
}

/// Held by an ancestor of the verdict's entity, listed or not.
bool owed_above(const Scene& scene, const Cause& cause) {
  if (cause.entity.empty()) return true;
  for (EntityId at = scene.facts.entities[scene.verdict.entity].parent; at != kNone; at = scene.facts.entities[at].parent)
    if (scene.facts.entities[at].id == cause.entity) return true;
  return false;
}

bool is_plain_lack(const Scene& scene, const Cause& cause) {
  const FactType type = type_of(scene, cause);
  return cause.kind == CauseKind::missing && cause.fact != kNone && type != FactType::attestation && type != FactType::finding &&
         cause.message.zh.starts_with("缺少");
}

/// The message of a missing figure, with the names of all that are missing beside it.
Words lack_group(const Scene& scene, const Cause& first, const std::vector<Words>& names) {
  const auto entity = std::find_if(scene.facts.entities.begin(), scene.facts.entities.end(), [&](const Entity& e) { return e.id == first.entity; });
  const bool own = first.entity.empty() || entity == scene.facts.entities.end() || entity->id == scene.facts.entities[scene.verdict.entity].id;
  const Words whose = own ? Words{} : same(entity->name.empty() ? entity->id : entity->name);
  const Words when = period_words(first.period);
  Words list = joined(names, "", ", ");
  if (names.size() > kNamed + 1) {
    list = joined({names.begin(), names.begin() + kNamed}, "", ", ") + say("等{}项数据", " and others, {} in all", number(static_cast<std::int64_t>(names.size())));
  }
  const std::string of = own && empty(when) ? "" : "的";
  const std::string of_en = (own ? "" : " of " + whose.en) + (empty(when) ? "" : " for " + when.en);
  const Words who = provided(first.provided_by);
  return {"缺少" + whose.zh + when.zh + of + list.zh + who.zh, list.en + of_en + (names.size() == 1 ? " is missing" : " are missing") + who.en};
}

}  // namespace

Words lacks_words(const Scene& scene, const std::vector<Cause>& causes) {
  std::vector<Words> parts;
  std::vector<bool> done(causes.size());
  for (std::size_t i = 0; i < causes.size(); ++i) {
    if (done[i]) continue;
    if (!is_plain_lack(scene, causes[i])) {
      const bool said = std::any_of(parts.begin(), parts.end(), [&](const Words& w) { return w.zh == causes[i].message.zh; });
      if (!said) parts.push_back(causes[i].message);
      continue;
    }
    std::vector<Words> names;
    for (std::size_t j = i; j < causes.size(); ++j) {
      const Cause& other = causes[j];
      if (!is_plain_lack(scene, other) || other.entity != causes[i].entity || other.period != causes[i].period || other.provided_by != causes[i].provided_by) continue;
      done[j] = true;
      names.push_back(quoted(fact_words(scene.program, other.fact)));
    }
    parts.push_back(lack_group(scene, causes[i], names));
  }
  const auto all = static_cast<std::int64_t>(parts.size());
  if (parts.size() <= kNamed + 1) return joined(parts, "；", "; ");
  parts.resize(kNamed);
  return joined(parts, "；", "; ") + say("；等共{}项", "; … ({} in all)", number(all));
}

OpenForm open_form(const Scene& scene, const std::vector<Cause>& causes) {
  const auto any = [&](auto&& test) { return std::any_of(causes.begin(), causes.end(), test); };
  const auto missing = [&](auto&& test) { return std::all_of(causes.begin(), causes.end(), [&](const Cause& c) { return c.kind != CauseKind::missing || test(c); }); };
  if (any([](const Cause& c) { return c.kind == CauseKind::contradiction; })) return OpenForm::contradiction;
  if (!any([](const Cause& c) { return c.kind == CauseKind::missing; }))
    return any([](const Cause& c) { return c.kind == CauseKind::universe; }) ? OpenForm::universe : OpenForm::missing;
  if (missing([&](const Cause& c) { return type_of(scene, c) == FactType::attestation; })) return OpenForm::evidence;
  if (missing([&](const Cause& c) { return type_of(scene, c) == FactType::finding; })) return OpenForm::finding;
  return missing([&](const Cause& c) { return owed_above(scene, c); }) ? OpenForm::owed_above : OpenForm::missing;
}

Words open_words(const Scene& scene, const std::vector<Cause>& causes) {
  const auto universe = std::find_if(causes.begin(), causes.end(), [](const Cause& c) { return c.kind == CauseKind::universe; });
  return zhunsheng::open_words(open_form(scene, causes), universe == causes.end() ? Words{} : types_words(scene.program, universe->type));
}

}  // namespace zhunsheng::explaining
