#include "evaluate/grounding.h"

#include <algorithm>

#include "evaluate/conformities.h"
#include "program/operands.h"

namespace zhunsheng::evaluation {

namespace {

bool is_ceiling(Comparison how) { return how == Comparison::at_most || how == Comparison::less_than; }

Truth truth_of_status(Status status) { return status == Status::met ? Truth::yes : Truth::no; }

}  // namespace

Grounding::Grounding(Session& session, const Verdict& verdict, const Ask& ask, Grounds& out)
    : s_(session), verdict_(verdict), out_(out), walker_(session), place_(session.facts_at.place_of(verdict.entity)), ask_(&ask) {
  out_.clear();
  scope_ = out_.add(verdict.entity);
  walker_.go_to(place_);
  walker_.ask(ask);
}

template <class Visit>
void Grounding::at(const Place& place, Visit&& visit) {
  const Place before = std::exchange(place_, place);
  walker_.go_to(place_);
  visit();
  place_ = before;
  walker_.go_to(place_);
}

template <class Visit>
void Grounding::one_year_earlier(Visit&& visit) {
  const Ask earlier = ask_->year_before();
  const Ask* const before = std::exchange(ask_, &earlier);
  walker_.ask(*ask_);
  visit();
  ask_ = before;
  walker_.ask(*ask_);
}

template <class Visit>
void Grounding::turned(Visit&& visit) {
  against_ = opposite(against_);
  visit();
  against_ = opposite(against_);
}

Truth Grounding::truth(NodeId id) {
  const auto mark = s_.scratch.mark();
  const Truth out = walker_.truth(id);
  s_.scratch.release(mark);
  return out;
}

void Grounding::visit_operands(const Node& node) {
  for_each_operand(s_.program, node, [&](NodeId id) { visit(id); });
}

void Grounding::visit(NodeId id) {
  const Node& node = s_.program.nodes[id];
  switch (node.op) {
    case Op::fact:
      return fact(id, node.a);
    case Op::attested:
    case Op::found:
      return statement(node);
    case Op::compare:
      return compare(id, node);
    case Op::quantify:
      return crowd(id, node);
    case Op::conforms:
      return conforms(node);
    case Op::previous:
      return one_year_earlier([&] { visit(node.a); });
    case Op::growth:
      visit(node.a);
      return one_year_earlier([&] { visit(node.a); });
    case Op::reading:
      return visit(s_.program.lists[node.b + s_.chosen[node.a]]);
    case Op::choice: {
      visit(node.a);
      const Truth condition = truth(node.a);
      if (condition == Truth::yes || condition == Truth::unknown) visit(node.b);
      if (condition != Truth::yes) visit(node.c);
      return;
    }
    case Op::negation:
    case Op::minus:
      return turned([&] { visit(node.a); });
    case Op::subtract:
    case Op::divide:
      visit(node.a);
      return turned([&] { visit(node.b); });
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::judged:
      return;
    case Op::add:
    case Op::multiply:
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
      return visit_operands(node);
  }
}

// ---- Figures ------------------------------------------------------------------------------------------------------------------------------

Grounds::Figure* Grounding::add_figure(FactId fact, const Place& holder) {
  auto& figures = scope().figures;
  const Date day = ask_->plain() || ask_->period().kind != PeriodKind::none ? Date{kNoDay} : ask_->day();
  for (const Grounds::Figure& known : figures)
    if (known.fact == fact && known.holder == holder.entity && known.asked_period == ask_->period() && known.asked_day == day)
      return nullptr;
  Grounds::Figure& figure = figures.emplace_back();
  figure.fact = fact;
  figure.holder = holder.entity;
  figure.asked_period = figure.period = ask_->period();
  figure.asked_day = day;
  return &figure;
}

/// What the value of a fact is worked out from. Its own place may be above the one that asks.
void Grounding::formula_of(FactId fact, const Place& holder) {
  const NodeId formula = s_.index.facts[fact].formula;
  if (formula != kNone) at(holder, [&] { visit(formula); });
}

void Grounding::fact(NodeId id, FactId fact) {
  const Place holder = s_.facts_at.holder(place_, fact);
  Grounds::Figure* const figure = add_figure(fact, holder);
  if (figure == nullptr) return;
  const bool has_formula = s_.index.facts[fact].formula != kNone;
  const auto note = [&](const Finding& found) {
    figure->state = found.state;
    if (found.period.kind != PeriodKind::none) figure->period = found.period;
    figure->computed = has_formula && (found.state == FactState::missing || found.state == FactState::dated_later);
  };
  const auto mark = s_.scratch.mark();
  switch (s_.index.facts[fact].sort) {
    case Sort::number: {
      const NumberFinding found = s_.facts_at.number(holder, fact, *ask_);
      note(found);
      if (found.state == FactState::known) figure->number = quantity_of(found.value);
      break;
    }
    case Sort::truth: {
      const TruthFinding found = s_.facts_at.truth(holder, fact, *ask_);
      note(found);
      figure->truth = found.value;
      break;
    }
    case Sort::value:
    case Sort::text:
    case Sort::date: {
      const DatumFinding found = s_.facts_at.datum(holder, fact, *ask_);
      note(found);
      const bool text = s_.index.facts[fact].sort == Sort::text;
      figure->value = text ? found.value.text_index : static_cast<std::uint32_t>(found.value.number);
      break;
    }
  }
  if (has_formula && figure->state == FactState::known && is_contradicted(id, *figure)) figure->state = FactState::contradiction;
  s_.scratch.release(mark);
  formula_of(fact, holder);
}

/// What is stated does not stand: the formula gives something else.
bool Grounding::is_contradicted(NodeId id, const Grounds::Figure& figure) {
  switch (s_.index.sorts[id]) {
    case Sort::number: {
      const Number value = walker_.number(id);
      return figure.number.is_point() && !(value.is_point() && value.point() == figure.number.low);
    }
    case Sort::truth:
      return walker_.truth(id) == Truth::unknown && figure.truth != Truth::unknown;
    case Sort::value:
    case Sort::text:
    case Sort::date:
      return !walker_.datum(id).known();
  }
  return false;
}

void Grounding::statement(const Node& node) {
  const Place holder = s_.facts_at.holder(place_, node.a);
  Grounds::Figure* const figure = add_figure(node.a, holder);
  if (figure == nullptr) return;
  const std::uint32_t years = years_of(s_.program, node);
  const TruthFinding found =
      node.op == Op::found ? s_.facts_at.occurrence(holder, node.a, years, *ask_) : s_.facts_at.attestation(holder, node.a, years, *ask_);
  figure->state = found.state;
  figure->truth = found.value;
}

// ---- Comparisons --------------------------------------------------------------------------------------------------------------------------

/// Whether the verdict is what this comparison comes to: no due date, exception or reading between them.
bool Grounding::is_the_verdict(NodeId comparison) const {
  return s_.program.requirements[verdict_.requirement].root == comparison && verdict_.readings_count == 0 && verdict_.exception < 0 &&
         (verdict_.without_waiver == Status::met || verdict_.without_waiver == Status::not_met);
}

/// Which members stand against an equality that does not hold: those that make the left side larger where it is, and the other way round.
/// Nobody is known to where it holds, or is open.
Truth Grounding::against_equality(Number left, Number right) {
  if (evaluation::compare(Comparison::more_than, left, right) == Truth::yes) return Truth::yes;
  return evaluation::compare(Comparison::less_than, left, right) == Truth::yes ? Truth::no : Truth::not_applicable;
}

void Grounding::compare(NodeId id, const Node& node) {
  const auto how = static_cast<Comparison>(node.sub);
  const bool equality = how == Comparison::equal || how == Comparison::not_equal;
  Truth side = equality ? Truth::not_applicable : is_ceiling(how) ? opposite(against_) : against_;
  if (s_.index.sorts[node.a] == Sort::number) {
    Grounds::Comparison made{id, Truth::unknown, {}, {}};
    const bool is_own = scope_ == 0 && id == verdict_.observed_node && verdict_.has_observed;  // its sides are known already
    if (is_own) {
      made.left = verdict_.observed;
      made.right = verdict_.required;
      made.holds = is_the_verdict(id) ? truth_of_status(verdict_.without_waiver) : truth(id);
    }
    if (!is_own || how == Comparison::equal) {
      const auto mark = s_.scratch.mark();
      const Number left = walker_.number(node.a);
      const Number right = walker_.number(node.b);
      if (!is_own) made = {id, evaluation::compare(how, left, right), in_brief(left), in_brief(right)};
      if (how == Comparison::equal) side = against_equality(left, right);
      s_.scratch.release(mark);
    }
    scope().comparisons.push_back(std::move(made));
  }
  const Truth before = std::exchange(against_, side);
  visit(node.a);
  turned([&] { visit(node.b); });
  against_ = before;
}

// ---- Members ------------------------------------------------------------------------------------------------------------------------------

void Grounding::crowd(NodeId id, const Node& node) {
  const Quantification& q = s_.program.quantifications[node.b];
  const Buffers<MemberLists>::Lease lists(s_.member_lists);
  const auto found = walker_.crowd_of(q, *lists);
  Grounds::Crowd out;
  out.node = id;
  out.listed = found.listed;
  out.declared = found.declared;
  out.members = static_cast<std::int64_t>(found.certain.size());
  out.optional = static_cast<std::int64_t>(found.optional.size());
  const auto quantifier = static_cast<Quantifier>(node.sub);
  const Truth before = against_;
  if (quantifier == Quantifier::every) against_ = Truth::no;
  if (is_over_truths(quantifier)) {
    tally(node, found.certain, false, out);
    tally(node, found.optional, true, out);
  } else {
    measure(id, node, found.certain, found.optional, out);
  }
  against_ = before;
  scope().crowds.push_back(std::move(out));
}

void Grounding::tally(const Node& node, std::span<const EntityId> members, bool optional, Grounds::Crowd& out) {
  const Buffers<std::vector<Plainly>>::Lease plain(s_.truths);
  for (std::size_t begin = 0; begin < members.size(); begin += Columns::kMost) {
    const auto part = members.subspan(begin, std::min(members.size() - begin, Columns::kMost));
    walker_.plain_truths(node.a, part, *plain);
    for (std::size_t i = 0; i < part.size(); ++i) {
      Truth holds = (*plain)[i] == Plainly::yes ? Truth::yes : Truth::no;
      if (node.a == kNone) holds = Truth::yes;
      if (node.a != kNone && (*plain)[i] == Plainly::left) at(s_.facts_at.place_of(part[i]), [&] { holds = truth(node.a); });
      out.yes += holds == Truth::yes;
      out.no += holds == Truth::no;
      out.unknown += holds == Truth::unknown;
      const bool decides =
          static_cast<Quantifier>(node.sub) == Quantifier::some ? holds == Truth::yes && against_ == Truth::yes : holds == against_;
      if (decides || optional || holds == Truth::unknown) member(node, part[i], holds, optional, out);
    }
  }
}

/// Of a number: members are told where some figure of theirs leaves it open, or whether they are members.
void Grounding::measure(NodeId id, const Node& node, std::span<const EntityId> members, std::span<const EntityId> optional,
                        Grounds::Crowd& out) {
  const auto mark = s_.scratch.mark();
  const Number value = walker_.number(id);
  const bool whole = value.is_sample() || value.is_point();
  out.value = value.is_sample() ? mean_enclosure(value.sample()) : quantity_of(value);
  s_.scratch.release(mark);
  if (whole) return;
  for (const EntityId e : members)
    if (is_open(node, e)) member(node, e, Truth::unknown, false, out);
  for (const EntityId e : optional) member(node, e, Truth::unknown, true, out);
}

/// Whether the member's value, or its weight, is not known.
bool Grounding::is_open(const Node& node, EntityId entity) {
  bool open = false;
  at(s_.facts_at.place_of(entity), [&] {
    for (const NodeId part : {node.a, s_.program.quantifications[node.b].weight}) {
      if (part == kNone) continue;
      const auto mark = s_.scratch.mark();
      const Number one = walker_.number(part);
      open = open || !(one.is_point() || one.is_none() || one.is_sample());
      s_.scratch.release(mark);
    }
  });
  return open;
}

void Grounding::member(const Node& node, EntityId entity, Truth holds, bool optional, Grounds::Crowd& out) {
  const Quantification& q = s_.program.quantifications[node.b];
  const std::uint32_t id = out_.add(entity);
  out.scopes.push_back(id);
  out_.scope(id).holds = holds;
  out_.scope(id).optional = optional;
  const std::uint32_t before = std::exchange(scope_, id);
  at(s_.facts_at.place_of(entity), [&] {
    for (const NodeId part : {q.filter, node.a, q.weight})
      if (part != kNone) visit(part);
  });
  scope_ = before;
}

void Grounding::conforms(const Node& node) {
  if (!place_.listed()) return;
  s_.conformities->each(static_cast<Conformity>(node.sub), node.a, place_.entity, [&](const Verdict& v) {
    const Truth stands = standing_of(v, Truth::unknown);
    if (stands == Truth::no || stands == Truth::unknown) scope().below.push_back({v.requirement, v.period, v.status});
  });
}

}  // namespace zhunsheng::evaluation
