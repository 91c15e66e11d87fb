#include "evaluate/aggregate.h"

#include <algorithm>
#include <optional>

namespace zhunsheng::evaluation {

namespace {

bool all_in_place(const std::vector<Number>& values) {
  return std::all_of(values.begin(), values.end(), [](Number x) { return x.in_place(); });
}

bool all_points(const std::vector<Number>& values) {
  return std::all_of(values.begin(), values.end(), [](Number x) { return x.is_point(); });
}

bool is_root(Number x) { return x.is_sample() || (x.is_wide() && x.wide().kind == Quantity::Kind::root); }

/// Arithmetic on roots is refused by the compiler; what comes here all the same is unknown.
bool without_bounds(const Values& v) {
  return v.maybe || std::any_of(v.certain.begin(), v.certain.end(), is_root) ||
         std::any_of(v.optional.begin(), v.optional.end(), is_root) || ((v.unlisted > 0 || v.endless) && is_root(v.range));
}

bool has_certain(const Values& v) { return !v.certain.empty() || (v.unlisted > 0 && v.unlisted_certain); }

/// One end of a value: the lower for direction -1, the upper for 1.
End end_of(Number x, int direction) {
  if (x.in_place()) return {0, {x.n, x.d}};
  return direction < 0 ? End::low_of(x.wide()) : End::high_of(x.wide());
}

bool is_farther(const End& a, const End& b, int direction) { return direction < 0 ? a < b : b < a; }

/// An end that several members share.
struct Share {
  End end;
  std::int64_t times = 1;
  [[nodiscard]] End total() const { return product(end, {0, times}); }
};

/// Calls `each` with one end of every certain, or every optional, member.
template <class Each>
void for_each_end(const Values& v, bool certain, int of, Each&& each) {
  for (const Number x : certain ? v.certain : v.optional) each(Share{end_of(x, of)});
  if (v.unlisted > 0 && v.unlisted_certain == certain) each(Share{end_of(v.range, of), v.unlisted});
}

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
  End out;
  for_each_end(v, true, direction, [&](const Share& s) { out = sum(out, s.total(), direction); });
  for_each_end(v, false, direction, [&](const Share& s) {
    if (s.end.sign() * direction > 0) out = sum(out, s.total(), direction);
  });
  if (v.endless && end_of(v.range, direction).sign() * direction > 0) out = {direction, {}};
  return out;
}

/// The least or greatest mean over every choice of optional members: taken from the farthest on, for as long as each leads the mean farther.
/// Members that share an end lead the mean in the same direction one after another, so they are taken together.
End extreme_mean(const Values& v, int direction) {
  End total;
  Rational count;
  for_each_end(v, true, direction, [&](const Share& s) {
    total = sum(total, s.total(), direction);
    count += s.times;
  });
  std::vector<Share> optional;
  for_each_end(v, false, direction, [&](const Share& s) { optional.push_back(s); });
  std::sort(optional.begin(), optional.end(), [&](const Share& a, const Share& b) { return is_farther(a.end, b.end, direction); });
  for (const Share& s : optional) {
    if (total.infinity != 0 || !is_farther(s.end, {0, total.value / count}, direction)) break;
    total = sum(total, s.total(), direction);
    count += s.times;
  }
  End out = total.infinity != 0 ? total : End{0, total.value / count};
  if (v.endless && is_farther(end_of(v.range, direction), out, direction)) out = end_of(v.range, direction);
  return out;
}

/// One end of the least or greatest value. Members that may be none can only lead it farther in its own direction.
End end_of_extreme(const Values& v, int of, int direction) {
  std::optional<End> out;
  const auto take = [&](const Share& s) {
    if (!out || is_farther(s.end, *out, direction)) out = s.end;
  };
  for_each_end(v, true, of, take);
  if (of == direction) {
    for_each_end(v, false, of, take);
    if (v.endless) take({end_of(v.range, of)});
  }
  return *out;
}

Number extreme(const Values& v, int direction, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (!has_certain(v)) return v.complete() ? Number::none() : Number::maybe();
  if (v.complete() && all_in_place(v.certain))
    return *std::min_element(v.certain.begin(), v.certain.end(), [&](Number a, Number b) { return order(a, b) * -direction < 0; });
  return scratch.keep(interval(end_of_extreme(v, -1, direction), end_of_extreme(v, 1, direction)));
}

}  // namespace

void Values::clear() {
  certain.clear();
  optional.clear();
  weights.clear();
  weighted = unknown_weight = maybe = unlisted_certain = endless = false;
  unlisted = 0;
}

Number sum(const Values& v, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (v.complete() && all_in_place(v.certain)) return plain_sum(v.certain, scratch);
  return scratch.keep(interval(extreme_sum(v, -1), extreme_sum(v, 1)));
}

Number mean(const Values& v, Scratch& scratch) {
  if (without_bounds(v)) return Number::maybe();
  if (!has_certain(v)) return v.complete() ? Number::none() : Number::maybe();
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
