// Expressions that are true, false, unknown or not applicable. docs/semantics.md section 3.
#include <re2/re2.h>

#include "evaluate/conformities.h"
#include "evaluate/walker.h"

namespace zhunsheng::evaluation {

namespace {

Truth truth_if(bool b) { return b ? Truth::yes : Truth::no; }

/// How two values of one ordered sort stand to each other.
int order(const Datum& a, const Datum& b) {
  if (a.number != b.number) return a.number < b.number ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/// How many operands are what. Operands that are n/a drop out.
struct Operands {
  std::uint32_t yes = 0;
  std::uint32_t no = 0;
  std::uint32_t unknown = 0;
  void add(Truth t) {
    yes += t == Truth::yes;
    no += t == Truth::no;
    unknown += t == Truth::unknown;
  }
  [[nodiscard]] Truth all() const {
    return no > 0 ? Truth::no : unknown > 0 ? Truth::unknown : yes > 0 ? Truth::yes : Truth::not_applicable;
  }
  [[nodiscard]] Truth any() const {
    return yes > 0 ? Truth::yes : unknown > 0 ? Truth::unknown : no > 0 ? Truth::no : Truth::not_applicable;
  }
};

}  // namespace

template <bool kTrace>
Truth Walker<kTrace>::truth_of(const Node& node) {
  switch (node.op) {
    case Op::truth:
      return truth_if(node.sub != 0);
    case Op::fact:
      return truth_fact(node.a);
    case Op::previous:
      return one_year_earlier([&] { return truth(node.a); });
    case Op::compare:
      return compare(node);
    case Op::one_of:
      return one_of(node);
    case Op::matches:
      return matches(node);
    case Op::all_of:
      return all_of(node);
    case Op::any_of:
      return any_of(node);
    case Op::at_least_of:
      return at_least_of(node);
    case Op::negation:
      return opposite(truth(node.a));
    case Op::choice:
      return choose_truth(node);
    case Op::reading:
      return truth(alternative(node));
    case Op::quantify:
      return quantify_truth(node);
    case Op::conforms:
      return conforms(node);
    case Op::attested:
    case Op::found:
      return statement(node);
    case Op::judged:
      return judged_;
    case Op::number:
    case Op::value:
    case Op::text:
    case Op::date:
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
      break;  // no truths; the compiler sees to that
  }
  return Truth::unknown;
}

template <bool kTrace>
Truth Walker<kTrace>::all_of(const Node& node) {
  Operands found;
  for (const NodeId id : s_.program.list(node.b, node.c)) {
    found.add(truth(id));
    if (found.no > 0 && may_skip()) return Truth::no;
  }
  return found.all();
}

template <bool kTrace>
Truth Walker<kTrace>::any_of(const Node& node) {
  Operands found;
  for (const NodeId id : s_.program.list(node.b, node.c)) {
    found.add(truth(id));
    if (found.yes > 0 && may_skip()) return Truth::yes;
  }
  return found.any();
}

template <bool kTrace>
Truth Walker<kTrace>::at_least_of(const Node& node) {
  Operands found;
  for (const NodeId id : s_.program.list(node.b, node.c)) {
    found.add(truth(id));
    // 0 of conditions that are all n/a is n/a, so one of them has to be true before the rest can be passed over.
    if (found.yes > 0 && found.yes >= node.a && may_skip()) return Truth::yes;
  }
  const std::uint32_t known = found.yes + found.no;
  if (known + found.unknown == 0) return Truth::not_applicable;
  if (found.yes >= node.a) return Truth::yes;
  // Where nothing is known yet, all of them may turn out n/a: that would not be false.
  return found.yes + found.unknown < node.a && known > 0 ? Truth::no : Truth::unknown;
}

template <bool kTrace>
Truth Walker<kTrace>::choose_truth(const Node& node) {
  const Truth condition = truth(node.a);
  if (condition != Truth::unknown) {
    if constexpr (kTrace) recording_.now().chosen = condition == Truth::yes ? 1 : 2;
    return truth(condition == Truth::yes ? node.b : node.c);
  }
  const Truth a = truth(node.b);
  return a == truth(node.c) ? a : Truth::unknown;
}

template <bool kTrace>
Truth Walker<kTrace>::compare(const Node& node) {
  const auto how = static_cast<Comparison>(node.sub);
  return s_.index.sorts[node.a] == Sort::number ? compare_numbers(how, node.a, node.b) : compare_others(how, node.a, node.b);
}

template <bool kTrace>
Truth Walker<kTrace>::compare_numbers(Comparison how, NodeId a, NodeId b) {
  const Number left = number(a);
  return evaluation::compare(how, left, number(b));
}

template <bool kTrace>
Truth Walker<kTrace>::compare_others(Comparison how, NodeId a, NodeId b) {
  if (s_.index.sorts[a] == Sort::truth) {
    const Truth left = truth(a);
    const Truth right = truth(b);
    if (left == Truth::not_applicable || right == Truth::not_applicable) return Truth::not_applicable;
    if (left == Truth::unknown || right == Truth::unknown) return Truth::unknown;
    return truth_if(holds(how, (left == Truth::yes) - (right == Truth::yes)));
  }
  const Datum left = datum(a);
  const Datum right = datum(b);
  if (left.state == Datum::State::not_applicable || right.state == Datum::State::not_applicable) return Truth::not_applicable;
  if (!left.known() || !right.known()) return Truth::unknown;
  return truth_if(holds(how, order(left, right)));
}

template <bool kTrace>
Truth Walker<kTrace>::one_of(const Node& node) {
  const bool negated = (node.flags & kNegated) != 0;
  const auto signed_truth = [&](Truth t) { return negated ? opposite(t) : t; };
  const auto candidates = s_.program.list(node.b, node.c);
  const Sort sort = s_.index.sorts[node.a];
  if (sort == Sort::number || sort == Sort::truth) {
    Operands found;
    for (const NodeId id : candidates)
      found.add(sort == Sort::number ? compare_numbers(Comparison::equal, node.a, id) : compare_others(Comparison::equal, node.a, id));
    return signed_truth(found.any());
  }
  const Datum value = datum(node.a);
  if (value.state == Datum::State::not_applicable) return Truth::not_applicable;
  if (!value.known()) return Truth::unknown;
  for (const NodeId id : candidates)
    if (datum(id) == value) return signed_truth(Truth::yes);
  return signed_truth(Truth::no);
}

template <bool kTrace>
Truth Walker<kTrace>::matches(const Node& node) {
  const Datum value = datum(node.a);
  if (value.state == Datum::State::not_applicable) return Truth::not_applicable;
  if (!value.known()) return Truth::unknown;
  return truth_if(RE2::FullMatch(re2::StringPiece(value.text.data(), value.text.size()), s_.index.pattern(node.b)));
}

template <bool kTrace>
Truth Walker<kTrace>::conforms(const Node& node) {
  if (!place_.listed()) return Truth::unknown;
  const auto what = static_cast<Conformity>(node.sub);
  if constexpr (kTrace) {
    s_.conformities->each(what, node.a, place_.entity, [&](const Verdict& v) {
      TraceStep step;
      step.entity = place_.entity;
      step.period = v.period;
      step.is_truth = true;
      step.truth = standing_of(v, judged_);
      step.requirement = v.requirement;
      step.status = v.status;
      recording_.children().push_back(std::move(step));
    });
  }
  return s_.conformities->truth(what, node.a, place_.entity, judged_);
}

template Truth Walker<false>::truth_of(const Node&);
template Truth Walker<true>::truth_of(const Node&);

}  // namespace zhunsheng::evaluation
