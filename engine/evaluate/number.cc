#include "evaluate/number.h"

#include <utility>

#include "evaluate/sample.h"

namespace zhunsheng::evaluation {

Scratch::Scratch() = default;
Scratch::~Scratch() = default;

Number Scratch::keep(Quantity&& q) {
  if (q.kind == Quantity::Kind::not_applicable) return Number::none();
  if (q.kind == Quantity::Kind::maybe) return Number::maybe();
  if (q.is_point() && q.low.is_small()) return {q.low.small_numerator(), q.low.small_denominator()};
  if (used_quantities_ == quantities_.size()) quantities_.emplace_back();
  Quantity& kept = quantities_[used_quantities_++];
  kept = std::move(q);
  return Number::wide(&kept);
}

Sample& Scratch::new_sample() {
  if (used_samples_ == samples_.size()) samples_.emplace_back();
  Sample& sample = samples_[used_samples_++];
  sample.values.clear();
  sample.weights.clear();
  return sample;
}

Quantity quantity_of(Number a) {
  if (a.in_place()) return {Quantity::Kind::interval, false, false, Rational(a.n, a.d), Rational(a.n, a.d)};
  if (a.is_wide()) return a.wide();
  if (a.is_sample()) return exact(a.sample());
  return a.is_none() ? Quantity::none() : Quantity::maybe();
}

Quantity in_brief(Number a) {
  auto bounds = a.is_sample() ? enclosure(a.sample()) : std::nullopt;
  if (!bounds || bounds->low.sign() != bounds->high.sign()) return quantity_of(a);  // not even a first digit is sure
  bounds->kind = Quantity::Kind::maybe;
  return std::move(*bounds);
}

Number add_wide(Number a, Number b, Scratch& scratch) { return scratch.keep(add(quantity_of(a), quantity_of(b))); }

Number subtract_wide(Number a, Number b, Scratch& scratch) { return scratch.keep(add(quantity_of(a), negate(quantity_of(b)))); }

Number multiply_wide(Number a, Number b, Scratch& scratch) { return scratch.keep(multiply(quantity_of(a), quantity_of(b))); }

Number divide_wide(Number a, Number b, Scratch& scratch) { return scratch.keep(divide(quantity_of(a), quantity_of(b))); }

Truth compare_wide(Comparison how, Number a, Number b) {
  if (a.is_sample() && b.in_place()) return compare(how, a.sample(), b);
  return compare(how, quantity_of(a), quantity_of(b));
}

Number growth(Number x, Number y, Scratch& scratch) {
  if (x.in_place() && y.in_place() && y.n != 0) return subtract(divide(x, y, scratch), {1, 1}, scratch);
  return scratch.keep(growth(quantity_of(x), quantity_of(y)));
}

Number negate(Number a, Scratch& scratch) {
  if (a.in_place()) return {-a.n, a.d};
  return scratch.keep(negate(quantity_of(a)));
}

Number absolute(Number a, Scratch& scratch) {
  if (a.in_place()) return {a.n < 0 ? -a.n : a.n, a.d};
  return scratch.keep(absolute(quantity_of(a)));
}

Number round(Number a, Rounding how, int digits, Scratch& scratch) {
  if (a.in_place() && how != Rounding::half_away) {
    const std::int64_t whole = a.n / a.d;
    const std::int64_t rest = a.n % a.d;
    return {whole + (how == Rounding::up ? rest > 0 : -static_cast<std::int64_t>(rest < 0)), 1};
  }
  return scratch.keep(round(quantity_of(a), how, digits));
}

Number larger(Number a, Number b, Scratch& scratch) {
  if (a.in_place() && b.in_place()) return order(a, b) < 0 ? b : a;
  return scratch.keep(larger(quantity_of(a), quantity_of(b)));
}

Number smaller(Number a, Number b, Scratch& scratch) {
  if (a.in_place() && b.in_place()) return order(a, b) > 0 ? b : a;
  return scratch.keep(smaller(quantity_of(a), quantity_of(b)));
}

Number either(Number a, Number b, Scratch& scratch) {
  if (a.in_place() && b.in_place() && order(a, b) == 0) return a;
  return scratch.keep(either(quantity_of(a), quantity_of(b)));
}

}  // namespace zhunsheng::evaluation
