#include "explain_world.h"

#include "outcome/display.h"

namespace zhunsheng::testing {

World::World() {
  RuleSetDef ruleset;
  ruleset.id = b.text("demo");
  ruleset.title = b.text("示范规则集");
  ruleset.english = b.text("demo rules");
  ruleset.in_force = InForceKind::stated;
  ruleset.expires = Date{INT32_MAX};
  b.rulesets.push_back(ruleset);
  b.rules.push_back({b.text("demo.rule"), b.text("示范规则"), b.text("demo rule"), {}, 0, {}, {}, {}, 0});
  facts.as_of = Date::from(2026, 12, 31)->days;
}

TypeId World::type(std::string_view id, std::string_view zh, std::string_view unit) {
  TypeDef def;
  def.name = {b.text(id), b.text(zh), {}};
  def.unit = b.unit(unit);
  b.types.push_back(def);
  return static_cast<TypeId>(b.types.size() - 1);
}

FactId World::fact(std::string_view id, std::string_view zh, std::string_view en, std::string_view unit, FactType type) {
  FactDef def;
  def.name = {b.text(id), b.text(zh), b.text(en)};
  def.type = type;
  def.unit = b.unit(unit);
  std::vector<std::uint32_t> all;
  for (TypeId t = 0; t < b.types.size(); ++t) all.push_back(t);
  def.types = b.list(all);
  b.facts.push_back(def);
  return static_cast<FactId>(b.facts.size() - 1);
}

EntityId World::entity(std::string_view id, std::string_view name, TypeId type, EntityId parent) {
  Entity e;
  e.id = names_.emplace_back(id);
  e.name = names_.emplace_back(name);
  e.type = type;
  e.parent = parent;
  e.row = static_cast<std::uint32_t>(facts.entities.size());
  facts.entities.push_back(e);
  return e.row;
}

std::uint32_t World::text(std::string_view s) {
  facts.texts.push_back(names_.emplace_back(s));
  return static_cast<std::uint32_t>(facts.texts.size() - 1);
}

Ex World::truth_ex(const Node& node, Truth truth, std::vector<TraceStep> children) {
  Ex out;
  out.node = b.node(node);
  out.step.node = out.node;
  out.step.entity = 0;
  out.step.is_truth = true;
  out.step.truth = truth;
  out.step.children = std::move(children);
  return out;
}

Ex World::number_ex(const Node& node, const Quantity& value, std::vector<TraceStep> children) {
  Ex out = truth_ex(node, Truth::unknown, std::move(children));
  out.step.is_truth = false;
  out.step.quantity = value;
  return out;
}

TraceStep World::fact_step(const Node& node, EntityId entity) {
  TraceStep step;
  step.node = b.node(node);
  step.entity = entity;
  step.holder = entity;
  return step;
}

Ex World::number(const Rational& value, std::string_view unit, std::string_view written) {
  Node node;
  node.op = Op::number;
  node.unit = b.unit(unit);
  node.a = b.constant(value, written);
  return number_ex(node, Quantity::point(value), {});
}

Ex World::is(FactId fact, EntityId entity, const Rational& value) { return between(fact, entity, value, value); }

Ex World::between(FactId fact, EntityId entity, const Rational& low, const Rational& high) {
  Node node;
  node.op = Op::fact;
  node.a = fact;
  node.unit = b.facts[fact].unit;
  Ex out;
  out.step = fact_step(node, entity);
  out.node = out.step.node;
  out.step.quantity = {Quantity::Kind::interval, false, false, low, high};
  return out;
}

Ex World::lacks(FactId fact, EntityId entity, FactState state) {
  Ex out = between(fact, entity, Rational(0), Rational(0));
  out.step.quantity.high_infinite = true;
  out.step.state = state;
  return out;
}

Ex World::yes_no(FactId fact, EntityId entity, bool value) {
  Ex out = between(fact, entity, Rational(0), Rational(0));
  out.step.is_truth = true;
  out.step.truth = value ? Truth::yes : Truth::no;
  return out;
}

Ex World::computed(FactId fact, EntityId entity, Ex formula) {
  b.facts[fact].formula = formula.node;
  Ex out = between(fact, entity, Rational(0), Rational(0));
  out.step.quantity = formula.step.quantity;
  out.step.children = {formula.step};
  return out;
}

Ex World::statement(Op op, FactId fact, EntityId entity, Truth truth, FactState state, std::uint32_t stated) {
  Node node;
  node.op = op;
  node.a = fact;
  Ex out;
  out.step = fact_step(node, entity);
  out.node = out.step.node;
  out.step.is_truth = true;
  out.step.truth = truth;
  out.step.state = state;
  out.step.stated = stated;
  return out;
}

namespace {

Rational reckon(Op op, const Rational& a, const Rational& b) {
  if (op == Op::add) return a + b;
  if (op == Op::subtract) return a - b;
  return op == Op::multiply ? a * b : a / b;
}

Truth joined_truth(Op op, const std::vector<Ex>& operands, std::uint32_t least) {
  std::uint32_t yes = 0, no = 0, unknown = 0;
  for (const Ex& operand : operands) {
    yes += operand.step.truth == Truth::yes;
    no += operand.step.truth == Truth::no;
    unknown += operand.step.truth == Truth::unknown;
  }
  if (op == Op::all_of) return no > 0 ? Truth::no : unknown > 0 ? Truth::unknown : Truth::yes;
  if (op == Op::any_of) return yes > 0 ? Truth::yes : unknown > 0 ? Truth::unknown : Truth::no;
  return yes >= least ? Truth::yes : yes + unknown < least ? Truth::no : Truth::unknown;
}

}  // namespace

Ex World::binary(Op op, Ex a, Ex b_, std::string_view unit, std::uint8_t flags) {
  Node node;
  node.op = op;
  node.flags = flags;
  node.unit = b.unit(unit);
  node.a = a.node;
  node.b = b_.node;
  Quantity value = Quantity::maybe();
  const bool zero = b_.step.quantity.is_point() && b_.step.quantity.low.is_zero();
  if (op == Op::divide && zero)
    value = Quantity::none();
  else if (a.step.quantity.is_point() && b_.step.quantity.is_point())
    value = Quantity::point(reckon(op, a.step.quantity.low, b_.step.quantity.low));
  else if (op == Op::divide && b_.step.quantity.is_point() && !a.step.quantity.high_infinite)
    value = {Quantity::Kind::interval, false, false, a.step.quantity.low / b_.step.quantity.low,
             a.step.quantity.high / b_.step.quantity.low};
  return number_ex(node, value, {a.step, b_.step});
}

Ex World::unary(Op op, Ex a, std::string_view unit) {
  Node node;
  node.op = op;
  node.unit = b.unit(unit);
  node.a = a.node;
  return number_ex(node, Quantity::point(op == Op::ceiling ? a.step.quantity.low.ceil() : a.step.quantity.low.floor()), {a.step});
}

Ex World::compare(Comparison how, Ex a, Ex b_) {
  Node node;
  node.op = Op::compare;
  node.sub = static_cast<std::uint8_t>(how);
  node.a = a.node;
  node.b = b_.node;
  Truth truth = Truth::unknown;
  const Quantity& left = a.step.quantity;
  if (left.kind == Quantity::Kind::not_applicable)
    truth = Truth::not_applicable;
  else if (left.is_point() && b_.step.quantity.is_point())
    truth = holds(left.low, how, b_.step.quantity.low) ? Truth::yes : Truth::no;
  else if (left.kind == Quantity::Kind::root)
    truth = holds(left.high, how, b_.step.quantity.low * b_.step.quantity.low) ? Truth::yes : Truth::no;
  return truth_ex(node, truth, {a.step, b_.step});
}

Ex World::list(Op op, std::vector<Ex> operands, std::uint8_t flags, std::uint32_t least) {
  std::vector<std::uint32_t> ids;
  std::vector<TraceStep> steps;
  for (const Ex& operand : operands) {
    ids.push_back(operand.node);
    steps.push_back(operand.step);
  }
  const Slice slice = b.list(ids);
  Node node;
  node.op = op;
  node.flags = flags;
  if (op == Op::at_least_of) node.a = least;
  node.b = slice.begin;
  node.c = slice.count;
  return truth_ex(node, joined_truth(op, operands, least), std::move(steps));
}

Ex World::negation(Ex a) {
  Node node;
  node.op = Op::negation;
  node.a = a.node;
  const Truth truth = a.step.truth == Truth::yes ? Truth::no : a.step.truth == Truth::no ? Truth::yes : a.step.truth;
  return truth_ex(node, truth, {a.step});
}

Ex World::quantify(Quantifier quantifier, TypeId type, EntityId over, std::vector<Ex> bodies, std::vector<EntityId> members,
                   std::int64_t declared) {
  Node node;
  node.op = Op::quantify;
  node.sub = static_cast<std::uint8_t>(quantifier);
  node.a = bodies.empty() ? kNone : bodies.front().node;
  node.b = static_cast<std::uint32_t>(b.quantifications.size());
  b.quantifications.push_back({type, kNone, kNone});
  std::vector<TraceStep> steps;
  std::int64_t yes = 0, no = 0;
  Rational sum(0);
  for (std::size_t i = 0; i < members.size(); ++i) {
    TraceStep member;  // as the evaluation records it: the step of the body
    if (i < bodies.size()) member = bodies[i].step;
    member.entity = members[i];
    member.is_truth = i >= bodies.size() || bodies[i].step.is_truth;
    if (i >= bodies.size()) member.truth = Truth::yes;
    yes += bodies.empty() || bodies[i].step.truth == Truth::yes ? 1 : 0;
    no += i < bodies.size() && bodies[i].step.truth == Truth::no ? 1 : 0;
    if (i < bodies.size()) sum = sum + bodies[i].step.quantity.low;
    steps.push_back(std::move(member));
  }
  const auto n = static_cast<std::int64_t>(members.size());
  Ex out;
  if (quantifier == Quantifier::every) {
    out = truth_ex(node, no > 0 ? Truth::no : declared != n || yes < n ? Truth::unknown : Truth::yes, std::move(steps));
  } else {
    node.unit = quantifier == Quantifier::sum     ? b.nodes[bodies.front().node].unit
                : quantifier == Quantifier::share ? b.unit("%")
                                                  : b.types[type].unit;
    Rational value = quantifier == Quantifier::sum ? sum : Rational(yes);
    if (quantifier == Quantifier::share) value = Rational(yes, n);
    out = number_ex(node, Quantity::point(value), std::move(steps));
  }
  out.step.entity = over;
  out.step.listed = n;
  out.step.declared = declared;
  return out;
}

Ex World::weighted(Quantifier quantifier, TypeId type, EntityId over, std::vector<Ex> bodies, std::vector<Ex> weights,
                   std::vector<EntityId> members, const Quantity& value) {
  Ex out = quantify(Quantifier::sum, type, over, bodies, members, static_cast<std::int64_t>(members.size()));
  b.quantifications.back().weight = weights.front().node;
  Node node = b.nodes[out.node];
  node.sub = static_cast<std::uint8_t>(quantifier);
  node.unit = b.unit("");
  out.node = out.step.node = b.node(node);
  out.step.quantity = value;
  for (std::size_t i = 0; i < members.size(); ++i) out.step.children[i].children.push_back(weights[i].step);
  return out;
}

Ex World::reading(std::string_view zh, std::vector<std::pair<std::string, Ex>> alternatives) {
  ReadingDef def;
  def.name = {b.text("reading"), b.text(zh), b.text("about")};
  def.alternatives = {static_cast<std::uint32_t>(b.alternatives.size()), static_cast<std::uint32_t>(alternatives.size())};
  std::vector<std::uint32_t> ids;
  for (const auto& [text_, alternative] : alternatives) {
    b.alternatives.push_back({b.text(text_), b.text(text_), {}, {}});
    ids.push_back(alternative.node);
  }
  const Slice slice = b.list(ids);
  Node node;
  node.op = Op::reading;
  node.a = static_cast<std::uint32_t>(b.readings.size());
  node.b = slice.begin;
  node.c = slice.count;
  b.readings.push_back(def);
  const Ex& first = alternatives.front().second;
  Ex out = truth_ex(node, first.step.truth, {first.step});
  out.step.chosen = static_cast<std::int32_t>(def.alternatives.begin);
  return out;
}

Ex World::judged(std::string_view what) {
  const Text words = b.text(what);
  Node node;
  node.op = Op::judged;
  node.a = words.offset;
  node.b = words.length;
  return truth_ex(node, Truth::unknown, {});
}

Ex World::conforms(RequirementId requirement, std::vector<TraceStep> verdicts, Truth truth) {
  Node node;
  node.op = Op::conforms;
  node.sub = static_cast<std::uint8_t>(Conformity::requirement);
  node.a = requirement;
  return truth_ex(node, truth, std::move(verdicts));
}

RequirementId World::requirement(std::string_view id, std::string_view title, TypeId subject, Ex root, Modality modality) {
  RequirementDef def;
  def.id = b.text(std::string("demo.") + std::string(id));
  def.title = b.text(title);
  def.rule = 0;
  def.modality = modality;
  def.subject = subject;
  def.root = root.node;
  b.requirements.push_back(def);
  return static_cast<RequirementId>(b.requirements.size() - 1);
}

const Program& World::program() {
  if (!program_) {
    auto made = Program::own(b.finish());
    REQUIRE(made.ok());
    program_ = std::move(made).value();
    facts.by_type.resize(program_->types.size());
    facts.cells.resize(program_->types.size());
    for (TypeId t = 0; t < program_->types.size(); ++t) facts.cells[t].resize(program_->slot_count(t));
    for (const Cell& cell : cells) {
      const Entity& e = facts.entities[cell.entity];
      facts.cell_for_writing(e.type, program_->slot(e.type, cell.fact), e.row) = cell.cell;
    }
  }
  return *program_;
}

Explanation World::explain(RequirementId requirement, EntityId entity, Status status, Ex root) {
  verdict.requirement = requirement;
  verdict.entity = entity;
  verdict.status = status;
  trace.requirement = {root.step};
  return zhunsheng::explain(program(), facts, verdict, trace, context);
}

}  // namespace zhunsheng::testing
