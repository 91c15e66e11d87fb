#include "evaluate/aggregate.h"

#include <algorithm>

namespace zhunsheng::evaluation {

namespace {

bool all_in_place(const std::vector<Number>& values) {
  return std::all_of(values.begin(), values.end(), [](Number x) { return x.in_place(); });
}

bool all_points(const std::vector<Number>& values) {
  return std::all_of(values.begin(), values.end(), [](Number x) { return x.is_point(); });
}

bool has_root(const std::vector<Number>& values) {
  return std::any_of(values.begin(), values.end(),
                     [](Number x) { return x.is_sample() || (x.is_wide() && x.wide().kind == Quantity::Kind::root); });
}

/// Arithmetic on roots is refused by the compiler; what comes here all the same is unknown.
bool without_bounds(const Values& v) { return v.maybe || has_root(v.certain) || has_root(v.optional); }

End low_of(Number x) { return x.in_place() ? End{0, {x.n, x.d}} : End::low_of(x.wide()); }
End high_of(Number x) { return x.in_place() ? End{0, {x.n, x.d}} : End::high_of(x.wide()); }

/// One end of every value: the lower for direction -1, the upper for 1.
End end_of(Number x, int direction) { return direction < 0 ? low_of(x) : high_of(x); }

End sum_of_ends(const std::vector<Number>& values, int direction) {
  End out;
  for (const Number x : values) out = sum(out, end_of(x, direction), direction);
  return out;
}

/// The value that reaches farthest in a direction. `values` is not empty.
End farthest(const std::vector<Number>& values, int of, int direction) {
  End out = end_of(values.front(), of);
  for (const Number x : values) {
    End other = end_of(x, of);
    if (direction < 0 ? other < out : out < other) out = std::move(other);
  }
  return out;
}

End farther(End a, End b, int direction) { return (direction < 0 ? b < a : a < b) ? b : a; }

/// The sum so far is worked out before it is kept, so it may take the place of the one before.
Number plain_sum(const std::vector<Number>& values, Scratch& scratch) {
  const auto mark = scratch.mark();
  Number out{0, 1};
  for (const Number x : values) {
    scratch.release(mark);
    out = add(out, x, scratch);
  }
  return out;
}

/// The least (direction -1) or greatest (1) sum: an optional member counts only where it leads farther.
End extreme_sum(const Values& v, int direction) {
  End out = sum_of_ends(v.certain, direction);
  for (const Number x : v.optional) {
    const End end = end_of(x, direction);
    if (end.sign() * direction > 0) out = sum(out, end, direction);
  }
  if (v.endless && end_of(v.range, direction).sign() * direction > 0) out = {direction, {}};
  return out;
}

/// The least or greatest mean over every choice of optional members: taken from the farthest on, for as long as each leads the mean farther.
End extreme_mean(const Values& v, int direction) {
  End total = sum_of_ends(v.certain, direction);
  auto count = static_cast<std::int64_t>(v.certain.size());
  std::vector<End> ends;
  for (const Number x : v.optional) ends.push_back(end_of(x, direction));
  std::sort(ends.begin(), ends.end(), [&](const End& a, const End& b) { return direction < 0 ? a < b : b < a; });
  for (const End& end : ends) {
    if (total.infinity != 0) break;
    const End now{0, total.value / Rational(count)};
    if (!(direction < 0 ? end < now : now < end)) break;
    total = sum(total, end, direction);
    ++count;
  }
  End out = total.infinity != 0 ? total : End{0, total.value / Rational(count)};
  if (v.endless) out = farther(out, end_of(v.range, direction), direction);
  return out;
}

/// The end of least or greatest: over certain members, and in the direction of the extreme over all of them.
End end_of_extreme(const Values& v, int of, int direction) {
  End out = farthest(v.certain, of, direction);
  if (of != direction) return out;
  if (!v.optional.empty()) out = farther(out, farthest(v.optional, of, direction), direction);
  if (v.endless) out = farther(out, end_of(v.range, of), direction);
  return out;
}

Number extreme(const Values& v, int direction, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (v.certain.empty()) return v.complete() ? Number::none() : Number::maybe();
  if (v.complete() && all_in_place(v.certain))
    return *std::min_element(v.certain.begin(), v.certain.end(), [&](Number a, Number b) { return order(a, b) * -direction < 0; });
  return scratch.keep(interval(end_of_extreme(v, -1, direction), end_of_extreme(v, 1, direction)));
}

}  // namespace

void Values::clear() {
  certain.clear();
  optional.clear();
  weights.clear();
  weighted = unknown_weight = maybe = endless = false;
}

Number sum(const Values& v, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (v.complete() && all_in_place(v.certain)) return plain_sum(v.certain, scratch);
  return scratch.keep(interval(extreme_sum(v, -1), extreme_sum(v, 1)));
}

Number mean(const Values& v, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (v.certain.empty()) return v.complete() ? Number::none() : Number::maybe();
  if (v.complete() && all_in_place(v.certain))
    return divide(plain_sum(v.certain, scratch), {static_cast<std::int64_t>(v.certain.size()), 1}, scratch);
  return scratch.keep(interval(extreme_mean(v, -1), extreme_mean(v, 1)));
}

Number least(const Values& v, Scratch& scratch) { return extreme(v, -1, scratch); }

Number greatest(const Values& v, Scratch& scratch) { return extreme(v, 1, scratch); }

Number weighted_mean(const Values& v, Scratch& scratch) {
  if (without_bounds(v) || v.unknown_weight || !v.complete()) return Number::maybe();
  Quantity total = Quantity::point(0);
  Quantity weights = Quantity::point(0);
  for (std::size_t i = 0; i < v.certain.size(); ++i) {
    const Quantity weight = v.weighted ? quantity_of(v.weights[i]) : Quantity::point(1);
    total = add(total, multiply(weight, quantity_of(v.certain[i])));
    weights = add(weights, weight);
  }
  return weights.low.is_zero() ? Number::none() : scratch.keep(divide(total, weights));
}

Number deviation(const Values& v, bool relative, Scratch& scratch) {
  if (v.maybe || v.unknown_weight || !v.complete() || !all_points(v.certain)) return Number::maybe();
  if (v.certain.empty()) return Number::none();
  Sample& sample = scratch.new_sample();
  sample.relative = relative;
  sample.values.assign(v.certain.begin(), v.certain.end());
  if (v.weighted) sample.weights.assign(v.weights.begin(), v.weights.end());
  switch (prepare(sample)) {
    case SampleFault::none:
      return Number::sample(&sample);
    case SampleFault::not_applicable:
      return Number::none();
    case SampleFault::unknown:
      return Number::maybe();
  }
  return Number::maybe();
}

}  // namespace zhunsheng::evaluation
