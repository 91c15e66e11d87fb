// Expressions that are numbers, and those that are enumeration values, texts or dates.
#include "evaluate/walker.h"

namespace zhunsheng::evaluation {

template <bool kTrace>
Number Walker<kTrace>::number_of(const Node& node) {
  Scratch& scratch = s_.scratch;
  switch (node.op) {
    case Op::number:
      return s_.index.constants[node.a];
    case Op::fact:
      return number_fact(node.a);
    case Op::previous:
      return one_year_earlier([&] { return number(node.a); });
    case Op::growth:
      return growth_of(node);
    case Op::add: {
      const Number a = number(node.a);
      return add(a, number(node.b), scratch);
    }
    case Op::subtract: {
      const Number a = number(node.a);
      return subtract(a, number(node.b), scratch);
    }
    case Op::multiply: {
      const Number a = number(node.a);
      return multiply(a, number(node.b), scratch);
    }
    case Op::divide: {
      const Number a = number(node.a);
      return divide(a, number(node.b), scratch);
    }
    case Op::minus:
      return negate(number(node.a), scratch);
    case Op::absolute:
      return absolute(number(node.a), scratch);
    case Op::ceiling:
      return round(number(node.a), Rounding::up, 0, scratch);
    case Op::floor:
      return round(number(node.a), Rounding::down, 0, scratch);
    case Op::round:
      return round(number(node.a), Rounding::half_away, static_cast<std::int32_t>(node.b), scratch);
    case Op::larger: {
      const Number a = number(node.a);
      return larger(a, number(node.b), scratch);
    }
    case Op::smaller: {
      const Number a = number(node.a);
      return smaller(a, number(node.b), scratch);
    }
    case Op::choice:
      return choose_number(node);
    case Op::reading:
      return number(alternative(node));
    case Op::quantify:
      return quantify_number(node);
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::compare:
    case Op::one_of:
    case Op::matches:
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
    case Op::negation:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      break;  // no numbers; the compiler sees to that
  }
  return Number::maybe();
}

template <bool kTrace>
Number Walker<kTrace>::growth_of(const Node& node) {
  const Number now = number(node.a);
  const Number before = one_year_earlier([&] { return number(node.a); });
  return growth(now, before, s_.scratch);
}

template <bool kTrace>
Number Walker<kTrace>::choose_number(const Node& node) {
  const Truth condition = truth(node.a);
  if (condition != Truth::unknown) {
    if constexpr (kTrace) recording_.now().chosen = condition == Truth::yes ? 1 : 2;
    return number(condition == Truth::yes ? node.b : node.c);
  }
  const Number a = number(node.b);
  return either(a, number(node.c), s_.scratch);
}

template <bool kTrace>
Datum Walker<kTrace>::datum_of(const Node& node) {
  switch (node.op) {
    case Op::value:
      return {Datum::State::known, node.a, {}, kNone};
    case Op::text:
      return {Datum::State::known, 0, s_.program.text({node.a, node.b}), kNone};
    case Op::date:
      return {Datum::State::known, static_cast<std::int32_t>(node.a), {}, kNone};
    case Op::fact:
      return datum_fact(node.a);
    case Op::previous:
      return one_year_earlier([&] { return datum(node.a); });
    case Op::choice:
      return choose_datum(node);
    case Op::reading:
      return datum(alternative(node));
    default:  // no such values; the compiler sees to that
      return {};
  }
}

template <bool kTrace>
Datum Walker<kTrace>::choose_datum(const Node& node) {
  const Truth condition = truth(node.a);
  if (condition != Truth::unknown) {
    if constexpr (kTrace) recording_.now().chosen = condition == Truth::yes ? 1 : 2;
    return datum(condition == Truth::yes ? node.b : node.c);
  }
  const Datum a = datum(node.b);
  const Datum b = datum(node.c);
  return a.state == b.state && a == b ? a : Datum{};
}

template Number Walker<false>::number_of(const Node&);
template Number Walker<true>::number_of(const Node&);
template Datum Walker<false>::datum_of(const Node&);
template Datum Walker<true>::datum_of(const Node&);

}  // namespace zhunsheng::evaluation
