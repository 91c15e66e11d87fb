#include "explain/trace_view.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "explain/say.h"
#include "outcome/full_name.h"

namespace zhunsheng::explaining {

const TraceStep* operand(const TraceStep& step, NodeId node, std::size_t index) {
  if (node == kNone) return nullptr;
  if (index < step.children.size() && step.children[index].node == node) return &step.children[index];
  for (const TraceStep& child : step.children)
    if (child.node == node) return &child;
  return nullptr;
}

const TraceStep* formula_step(const Scene& scene, const TraceStep& fact) {
  const Node& node = scene.node(fact);
  if (node.op != Op::fact) return nullptr;
  return operand(fact, scene.program.facts[node.a].formula, 0);
}

const TraceStep* taken(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  if (node.op == Op::choice) {
    if (step.chosen == 1) return operand(step, node.b, 1);
    return step.chosen == 2 ? operand(step, node.c, 2) : nullptr;
  }
  if (step.children.size() == 1) return &step.children.front();
  const Slice all = scene.program.readings[node.a].alternatives;
  const auto chosen = static_cast<std::uint32_t>(step.chosen) - all.begin;
  if (step.chosen < 0 || chosen >= node.c) return nullptr;
  return operand(step, scene.program.list(node.b, node.c)[chosen], chosen);
}

const TraceStep& through(const Scene& scene, const TraceStep& step) {
  if (step.node == kNone) return step;
  const Op op = scene.node(step).op;
  const TraceStep* inner = op == Op::choice || op == Op::reading ? taken(scene, step) : nullptr;
  return inner == nullptr ? step : through(scene, *inner);
}

namespace {

/// The evaluation records a member as the step of its body, with filter and weight behind the body's own operands: they are set apart here.
TraceStep member_step(TraceStep body, const Quantification& quantification) {
  TraceStep out;
  out.entity = body.entity;
  out.is_truth = body.is_truth;
  out.truth = body.truth;
  out.quantity = body.quantity;
  out.membership = body.membership;
  const std::size_t added = (quantification.filter != kNone ? 1U : 0U) + (quantification.weight != kNone ? 1U : 0U);
  const std::size_t own = body.children.size() < added ? body.children.size() : body.children.size() - added;
  std::vector<TraceStep> rest(std::make_move_iterator(body.children.begin() + static_cast<std::ptrdiff_t>(own)),
                              std::make_move_iterator(body.children.end()));
  body.children.resize(own);
  if (body.node != kNone) out.children.push_back(std::move(body));
  std::move(rest.begin(), rest.end(), std::back_inserter(out.children));
  return out;
}

class Tidying {
 public:
  Tidying(const Program& program, const ExplainContext& context) : program_(program), context_(context) {}

  /// `earlier`: below 上年, or in the second half of a growth.
  void step(TraceStep& at, bool earlier = false) {
    const Op op = at.node == kNone ? Op::truth : program_.nodes[at.node].op;
    if (op == Op::quantify)
      for (TraceStep& child : at.children) child = member_step(std::move(child), program_.quantifications[program_.nodes[at.node].b]);
    if (at.requirement != kNone) descend(at);
    if (op == Op::fact && earlier) name_year(at);
    for (std::size_t i = 0; i < at.children.size(); ++i)
      step(at.children[i], earlier || op == Op::previous || (op == Op::growth && i == 1));
  }

 private:
  /// A figure of the year before is asked for by period, of which nothing is known while none is stated: the one that would answer is named.
  void name_year(TraceStep& at) const {
    if (at.state != FactState::missing || at.period.kind != PeriodKind::none || at.day.days == 0) return;
    const PeriodKind kind = program_.facts[program_.nodes[at.node].a].period;
    at.period = Period::last_complete(kind == PeriodKind::none ? PeriodKind::year : kind, at.day);
  }

  /// Each verdict once: what rests on it twice is explained where it is met first, and the depth is that of the rules, which have no cycles.
  void descend(TraceStep& at) {
    if (!context_.descend || (at.truth != Truth::no && at.truth != Truth::unknown)) return;
    if (!seen_.emplace(at.requirement, at.entity, at.period).second) return;
    Verdict verdict;
    verdict.requirement = at.requirement;
    verdict.entity = at.entity;
    verdict.period = at.period;
    verdict.status = at.status;
    Trace below = context_.descend(verdict);
    for (auto* steps : {&below.condition, &below.exceptions, &below.requirement})
      std::move(steps->begin(), steps->end(), std::back_inserter(at.children));
  }

  const Program& program_;
  const ExplainContext& context_;
  std::set<std::tuple<RequirementId, EntityId, Period>> seen_;
};

void collect_denied(const Program& program, const TraceStep& step, std::set<const TraceStep*>& out) {
  const bool denies = step.node != kNone && program.nodes[step.node].op == Op::negation;
  if (denies && !step.children.empty() && program.nodes[step.children.front().node].op == Op::compare) out.insert(&step.children.front());
  for (const TraceStep& child : step.children) collect_denied(program, child, out);
}

}  // namespace

std::set<const TraceStep*> denied_comparisons(const Program& program, const Trace& trace) {
  std::set<const TraceStep*> out;
  for (const auto* steps : {&trace.condition, &trace.exceptions, &trace.requirement})
    for (const TraceStep& step : *steps) collect_denied(program, step, out);
  return out;
}

Trace tidied(const Program& program, Trace trace, const ExplainContext& context) {
  Tidying tidying(program, context);
  for (auto* steps : {&trace.condition, &trace.exceptions, &trace.requirement})
    for (TraceStep& step : *steps) tidying.step(step);
  return trace;
}

std::vector<Member> members_of(const Scene& scene, const TraceStep& quantifier) {
  const Node& node = scene.node(quantifier);
  const Quantification& quantification = scene.program.quantifications[node.b];
  std::vector<Member> out;
  for (const TraceStep& child : quantifier.children) {
    const std::size_t first = node.a == kNone ? 0 : 1;
    Member member{&child, operand(child, node.a, 0), nullptr, nullptr};
    if (child.children.size() > first && quantification.filter != kNone) member.filter = &child.children[first];
    if (quantification.weight != kNone) member.weight = operand(child, quantification.weight, child.children.size() - 1);
    out.push_back(member);
  }
  return out;
}

bool is_unknown(const Scene& scene, const TraceStep& step) {
  if (step.is_truth) return step.truth == Truth::unknown;
  if (step.node == kNone) return step.status == Status::open || step.status == Status::review;
  if (is_numeric(scene.program, step.node)) {
    const Quantity& q = step.quantity;
    return q.kind == Quantity::Kind::maybe || (q.kind == Quantity::Kind::interval && !q.is_point());
  }
  return scene.node(step).op == Op::fact && step.state != FactState::known;
}

const Rational* point(const TraceStep* step) { return step != nullptr && step->quantity.is_point() ? &step->quantity.low : nullptr; }

Truth truth_of(const Member& member) {
  if (member.body != nullptr) return member.body->truth;
  return Truth::yes;  // of a bare count
}

bool universe_open(const TraceStep& quantifier) { return quantifier.declared < 0 || quantifier.declared != quantifier.listed; }

EntityId holder_of(const Scene& scene, const TraceStep& step) {
  if (step.holder != kNone) return step.holder;
  const FactId fact = scene.node(step).a;
  for (EntityId at = step.entity; at != kNone; at = scene.facts.entities[at].parent)
    if (scene.program.slot(scene.facts.entities[at].type, fact) != kNone) return at;
  return kNone;
}

std::string entity_id(const Scene& scene, EntityId entity) {
  return entity == kNone ? std::string() : std::string(scene.facts.entities[entity].id);
}

Words entity_words(const Scene& scene, EntityId entity) {
  if (entity == kNone) return {"未列出的对象", "an entity not listed"};
  const Entity& e = scene.facts.entities[entity];
  const bool own = e.parent != kNone && e.parent == scene.verdict.entity;  // its school has been named
  return same(own ? std::string(e.name.empty() ? e.id : e.name) : full_name(scene.program, scene.facts, entity));
}

std::vector<const Stated*> stated_values(const Scene& scene, const TraceStep& step) {
  const EntityId holder = holder_of(scene, step);
  if (holder == kNone) return {};
  const Entity& entity = scene.facts.entities[holder];
  const std::uint32_t slot = scene.program.slot(entity.type, scene.node(step).a);
  if (slot == kNone) return {};
  const FactCell& cell = scene.facts.cell(entity.type, slot, entity.row);
  if (cell.tag != FactCell::Tag::stated) return {};
  std::vector<const Stated*> out;
  for (std::uint32_t i = 0; i < cell.count; ++i) {
    const Stated& stated = scene.facts.stated[cell.index + i];
    const bool later = stated.on != kNoDay && step.day.days != 0 && step.period.kind == PeriodKind::none && Date{stated.on} > step.day;
    if (later && step.state != FactState::dated_later) continue;
    if (stated.period.kind != PeriodKind::none && step.period.kind != PeriodKind::none && stated.period != step.period) continue;
    out.push_back(&stated);
  }
  if (std::any_of(out.begin(), out.end(), [](const Stated* stated) { return stated->standing == Standing::preferred; }))
    std::erase_if(out, [](const Stated* stated) { return stated->standing == Standing::yields; });
  return out;
}

Date as_of(const Scene& scene) { return scene.context.as_of.days != kNoDay ? scene.context.as_of : Date{scene.facts.as_of}; }

}  // namespace zhunsheng::explaining
