// Evaluates the expressions of a program at one place, for one ask. The same operators run silently and, for a trace, recording every step.
#pragma once

#include <type_traits>
#include <utility>
#include <vector>

#include "evaluate/ask.h"
#include "evaluate/session.h"
#include "evaluate/tally.h"
#include "outcome/outcome.h"

namespace zhunsheng::evaluation {

/// The steps being recorded: the innermost is the last, and what is finished becomes a child of the one around it.
struct Recording {
  std::vector<TraceStep> open = std::vector<TraceStep>(1);
  TraceStep& now() { return open.back(); }
  std::vector<TraceStep>& children() { return open.back().children; }
};
struct NoRecording {};

template <bool kTrace>
class Walker {
 public:
  explicit Walker(Session& session) : s_(session), nodes_(session.program.nodes.data()) {}

  void go_to(const Place& place) { place_ = place; }
  void ask(const Ask& a) { ask_ = &a; }
  /// What every 研判 is taken for: unknown, or true or false to see whether it is all that is lacking.
  void take_judged_for(Truth t) { judged_ = t; }

  Truth truth(NodeId id);
  Number number(NodeId id);
  Datum datum(NodeId id);

  /// Whether a value without a date stood in for one of the earlier day that was asked for.
  [[nodiscard]] bool used_bare() const { return used_bare_; }
  void forget_bare() { used_bare_ = false; }

  /// Those over whom a quantifier runs. The lists are room to work in, and must outlive it.
  struct Crowd {
    std::span<const EntityId> certain;
    std::span<const EntityId> optional;
    std::int64_t listed = 0;
    std::int64_t declared = -1;     ///< by the census; -1: not declared
    std::int64_t unlisted = 0;      ///< declared, not listed
    bool unlisted_certain = false;  ///< they are members: there is no filter
    bool endless = false;           ///< unknown many more may exist
    Place unlisted_place;
    std::vector<TraceStep> filters;  ///< of a trace: the filter of each member, the certain ones first

    TraceStep* filter_of(std::size_t member, bool is_certain) {
      return filters.empty() ? nullptr : &filters[is_certain ? member : certain.size() + member];
    }
  };
  Crowd crowd_of(const Quantification& q, MemberLists& lists);
  /// What can be said of members together without going to each; the others are left.
  void plain_truths(NodeId id, std::span<const EntityId> members, std::vector<Plainly>& out);

  /// The steps recorded since the last call.
  std::vector<TraceStep> take_steps() requires kTrace { return std::exchange(recording_.children(), {}); }

 private:
  Truth truth_of(const Node& node);
  Number number_of(const Node& node);
  Datum datum_of(const Node& node);

  // truths.cc
  Truth all_of(const Node& node);
  Truth any_of(const Node& node);
  Truth at_least_of(const Node& node);
  Truth choose_truth(const Node& node);
  Truth compare(const Node& node);
  Truth compare_numbers(Comparison how, NodeId a, NodeId b);
  Truth compare_others(Comparison how, NodeId a, NodeId b);
  Truth one_of(const Node& node);
  Truth matches(const Node& node);
  Truth conforms(const Node& node);

  // numbers.cc
  Number choose_number(const Node& node);
  Number growth_of(const Node& node);
  Datum choose_datum(const Node& node);

  // quantify.cc
  struct Member {
    EntityId entity = kNone;
    bool has_body = true;
    bool certain = true;
    TraceStep* filter = nullptr;
  };
  std::span<const EntityId> listed(TypeId type, MemberLists& room);
  void count_unlisted(const Quantification& q, Crowd& crowd);
  Columns::Rows rows_of(NodeId id, std::span<const EntityId> members, std::vector<std::uint32_t>& rows) const;
  void plain_numbers(NodeId id, std::span<const EntityId> members, std::vector<Number>& out);
  void filter(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists);
  void filter_cached(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists);
  std::vector<TraceStep> filter_recorded(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists);
  void record_member(const Member& member, std::size_t first);
  Tally tally(const Node& node);
  bool tally_members(const Node& node, Crowd& crowd, bool certain, Tally& out);
  Truth tally_member(const Node& node, EntityId member, bool certain, TraceStep* filter);
  bool measure(const Node& node, Values& out, Number& value, Number& weight);
  void collect_member(const Node& node, EntityId member, bool certain, TraceStep* filter, Values& out);
  void collect_members(const Node& node, Crowd& crowd, bool certain, Values& out);
  void collect_unlisted(const Node& node, const Crowd& crowd, Values& out);
  Number aggregate(Quantifier quantifier, const Values& values);
  Truth quantify_truth(const Node& node);
  Number quantify_number(const Node& node);

  // statements.cc
  Number number_fact(FactId fact);
  Number number_fact_slowly(FactId fact);
  Number with_formula(FactId fact, const NumberFinding& stated, const Place& holder);
  Truth truth_fact(FactId fact);
  Datum datum_fact(FactId fact);
  Truth statement(const Node& node);
  Number formula_number(FactId fact, const Place& holder);
  Truth formula_truth(FactId fact, const Place& holder);
  Datum formula_datum(FactId fact, const Place& holder);
  [[nodiscard]] Memo::Key memo_key(FactId fact, const Place& holder) const { return {fact, holder, *ask_, judged_}; }
  void note(const Finding& finding, const Place& holder);

  /// Whether operands that cannot change a result may be passed over: not where each is to be recorded, or asked whether it stood in for an earlier day.
  [[nodiscard]] bool may_skip() const { return !kTrace && !ask_->past(); }
  [[nodiscard]] NodeId alternative(const Node& reading);

  // Evaluates under another ask, or at another place, and comes back.
  template <class Evaluate>
  auto one_year_earlier(Evaluate&& evaluate) {
    const Ask earlier = ask_->year_before();
    const Ask* const before = std::exchange(ask_, &earlier);
    auto result = evaluate();
    ask_ = before;
    return result;
  }
  template <class Evaluate>
  auto at(const Place& place, Evaluate&& evaluate) {
    const Place before = std::exchange(place_, place);
    auto result = evaluate();
    place_ = before;
    return result;
  }

  // Recording; each of these is nothing at all without a trace.
  [[nodiscard]] std::size_t steps_recorded() const {
    if constexpr (kTrace) return recording_.open.back().children.size();
    return 0;
  }
  void open_step(NodeId id);
  TraceStep& close_step();

  Session& s_;
  const Node* nodes_;
  Place place_;
  const Ask* ask_ = nullptr;
  Truth judged_ = Truth::unknown;
  bool used_bare_ = false;
  [[no_unique_address]] std::conditional_t<kTrace, Recording, NoRecording> recording_;
};

template <bool kTrace>
void Walker<kTrace>::open_step(NodeId id) {
  if constexpr (kTrace) {
    TraceStep step;
    step.node = id;
    step.entity = place_.entity;
    step.period = ask_->period();
    step.day = ask_->day();
    recording_.open.push_back(std::move(step));
  }
}

template <bool kTrace>
TraceStep& Walker<kTrace>::close_step() {
  TraceStep step = std::move(recording_.open.back());
  recording_.open.pop_back();
  recording_.children().push_back(std::move(step));
  return recording_.children().back();
}

template <bool kTrace>
Truth Walker<kTrace>::truth(NodeId id) {
  if constexpr (kTrace) {
    open_step(id);
    const Truth result = truth_of(nodes_[id]);
    TraceStep& step = close_step();
    step.is_truth = true;
    step.truth = result;
    return result;
  } else {
    return truth_of(nodes_[id]);
  }
}

template <bool kTrace>
Number Walker<kTrace>::number(NodeId id) {
  if constexpr (kTrace) {
    open_step(id);
    const Number result = number_of(nodes_[id]);
    close_step().quantity = quantity_of(result);
    return result;
  } else {
    const Node& node = nodes_[id];
    // Operands are mostly one of these two.
    return node.op == Op::number ? s_.index.constants[node.a] : node.op == Op::fact ? number_fact(node.a) : number_of(node);
  }
}

template <bool kTrace>
Datum Walker<kTrace>::datum(NodeId id) {
  if constexpr (kTrace) {
    open_step(id);
    const Datum result = datum_of(nodes_[id]);
    TraceStep& step = close_step();
    const Sort sort = s_.index.sorts[id];
    if (result.known() && sort == Sort::value) step.value = static_cast<std::uint32_t>(result.number);
    if (result.known() && sort == Sort::text) step.value = result.text_index;
    if (result.known() && sort == Sort::date) step.date = {static_cast<std::int32_t>(result.number)};
    return result;
  } else {
    return datum_of(nodes_[id]);
  }
}

template <bool kTrace>
NodeId Walker<kTrace>::alternative(const Node& reading) {
  const std::uint32_t chosen = s_.chosen[reading.a];
  if constexpr (kTrace) recording_.now().chosen = static_cast<std::int32_t>(s_.program.readings[reading.a].alternatives.begin + chosen);
  return s_.program.lists[reading.b + chosen];
}

/// The common case in a few loads: an entity that declares the fact itself, asked for the as-of day, with a plain number, nothing, or a formula alone.
template <bool kTrace>
inline Number Walker<kTrace>::number_fact(FactId fact) {
  if constexpr (!kTrace) {
    if (place_.listed() && ask_->plain()) [[likely]] {
      const FactIndex& known = s_.index.facts[fact];
      if (const FactCell* cell = s_.facts_at.cell(place_, fact); cell != nullptr) [[likely]] {
        if (in_place(*cell) && known.formula == kNone && !known.checked) return number_in_place(*cell);
        if (s_.columns.has_derived(fact))
          if (const Number kept = s_.columns.derived(place_.type, fact, place_.row); kept.in_place()) return kept;
        if (cell->tag == FactCell::Tag::absent && !known.long_) return known.formula == kNone ? known.range : number(known.formula);
      }
    }
  }
  return number_fact_slowly(fact);
}

}  // namespace zhunsheng::evaluation
