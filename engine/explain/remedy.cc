#include "explain/remedy.h"

#include <algorithm>
#include <set>

#include "explain/phrase.h"
#include "explain/phrase_parts.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

/// The left side as factor × part: what a change of the part does to it.
struct Linear {
  Rational factor{1};
  const TraceStep* part = nullptr;
  Rational value;      ///< of the part
  bool whole = false;  ///< it is counted
  FactId fact = kNone;
  std::string unit;
  std::optional<Rational> most;  ///< it cannot be more
};

using Held = std::pair<EntityId, FactId>;
/// A fact with a formula that is stated too, even if barely: a number without a source and a date.
bool is_stated(const Scene& scene, const TraceStep& fact) {
  const EntityId holder = holder_of(scene, fact);
  if (holder == kNone) return false;
  const Entity& entity = scene.facts.entities[holder];
  const std::uint32_t slot = scene.program.slot(entity.type, scene.node(fact).a);
  return slot != kNone && scene.facts.cell(entity.type, slot, entity.row).tag != FactCell::Tag::absent;
}

void collect_facts(const Scene& scene, const TraceStep& step, std::set<Held>& out) {
  if (step.node != kNone && scene.node(step).op == Op::fact) {
    out.insert({holder_of(scene, step), scene.node(step).a});
    if (is_stated(scene, step)) return;
  }
  for (const TraceStep& child : step.children) collect_facts(scene, child, out);
}

bool share_facts(const Scene& scene, const TraceStep& a, const TraceStep& b) {
  std::set<Held> in_a, in_b;
  collect_facts(scene, a, in_a);
  collect_facts(scene, b, in_b);
  return std::any_of(in_a.begin(), in_a.end(), [&](const Held& held) { return in_b.contains(held); });
}

/// Sums and counts of whole things are whole.
bool is_counted(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  if (node.op == Op::fact) return scene.program.facts[node.a].type == FactType::integer;
  if (node.op == Op::add || node.op == Op::subtract)
    return std::all_of(step.children.begin(), step.children.end(), [&](const TraceStep& child) { return is_counted(scene, child); });
  if (node.op != Op::quantify) return false;
  const auto quantifier = static_cast<Quantifier>(node.sub);
  if (quantifier == Quantifier::count) return true;
  const Node* body = node.a == kNone ? nullptr : &scene.program.nodes[node.a];
  return quantifier == Quantifier::sum && body->op == Op::fact && scene.program.facts[body->a].type == FactType::integer;
}

std::optional<Linear> itself(const Scene& scene, const TraceStep& step) {
  const Rational* value = point(&step);
  if (value == nullptr) return std::nullopt;
  const Node& node = scene.node(step);
  Linear out{Rational(1),
             &step,
             *value,
             is_counted(scene, step),
             node.op == Op::fact ? node.a : kNone,
             std::string(unit_of(scene.program, step.node)),
             {}};
  return out;
}

std::optional<Linear> linear(const Scene& scene, const TraceStep* step);

std::optional<Linear> scaled(std::optional<Linear> inner, const Rational& factor) {
  if (!inner || factor.sign() <= 0) return std::nullopt;
  inner->factor = inner->factor * factor;
  return inner;
}

/// part ÷ whole: certain only if the whole stays as it is when the part changes.
std::optional<Linear> quotient(const Scene& scene, const TraceStep& step) {
  const TraceStep* a = left(scene, step);
  const TraceStep* b = right(scene, step);
  const Rational* whole = point(b);
  if (a == nullptr || whole == nullptr || whole->sign() <= 0 || share_facts(scene, *a, *b)) return std::nullopt;
  auto out = scaled(linear(scene, a), Rational(1) / *whole);
  if (out && out->part == a && (scene.node(step).flags & kShare) != 0) out->most = *whole;
  return out;
}

std::optional<Linear> product(const Scene& scene, const TraceStep& step) {
  const TraceStep* a = left(scene, step);
  const TraceStep* b = right(scene, step);
  if (a != nullptr && scene.node(*a).op == Op::number) std::swap(a, b);
  const Rational* factor = b != nullptr && scene.node(*b).op == Op::number ? point(b) : nullptr;
  return factor == nullptr ? std::nullopt : scaled(linear(scene, a), *factor);
}

/// Members that satisfy ÷ members: one more member that does.
std::optional<Linear> member_share(const Scene& scene, const TraceStep& step) {
  const Rational* share = point(&step);
  if (share == nullptr || universe_open(step)) return std::nullopt;
  Linear out;
  std::int64_t all = 0, yes = 0;
  for (const Member& member : members_of(scene, step)) {
    if (member.optional()) return std::nullopt;
    if (truth_of(member) == Truth::not_applicable) continue;
    ++all;
    if (truth_of(member) == Truth::yes) ++yes;
  }
  if (all == 0 || Rational(yes, all) != *share) return std::nullopt;
  const Quantification& quantification = scene.program.quantifications[scene.node(step).b];
  const std::uint32_t unit = scene.program.types[quantification.type].unit;
  out.factor = Rational(1, all);
  out.part = &step;
  out.value = Rational(yes);
  out.whole = true;
  out.unit = unit == kNone ? "" : std::string(scene.program.text(scene.program.units[unit].text));
  out.most = Rational(all);
  return out;
}

std::optional<Linear> linear(const Scene& scene, const TraceStep* step) {
  if (step == nullptr || point(step) == nullptr) return std::nullopt;
  const Node& node = scene.node(*step);
  switch (node.op) {
    case Op::fact: {
      const TraceStep* inner = formula_step(scene, *step);
      if (inner == nullptr) return itself(scene, *step);
      if (step->stated == kNone && !is_stated(scene, *step)) return linear(scene, inner);
      // Stated and computed both: a change of a part would contradict what is stated; of what is counted, so many more.
      return is_counted(scene, *step) ? itself(scene, *step) : std::nullopt;
    }
    case Op::divide:
      return quotient(scene, *step);
    case Op::multiply:
      return product(scene, *step);
    case Op::choice:
    case Op::reading:
      return linear(scene, taken(scene, *step));
    case Op::add:
    case Op::subtract:
      return itself(scene, *step);
    case Op::quantify: {
      const auto quantifier = static_cast<Quantifier>(node.sub);
      if (quantifier == Quantifier::share) return member_share(scene, *step);
      const bool sums = quantifier == Quantifier::count || quantifier == Quantifier::sum;
      return sums ? itself(scene, *step) : std::nullopt;
    }
    case Op::number:
    case Op::truth:
    case Op::value:
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
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
      return std::nullopt;
  }
  return std::nullopt;
}

/// The value nearest to where the part is that satisfies part ⋈ bound; nothing where there is no nearest (a strict bound on what is not counted).
std::optional<Rational> nearest(Comparison comparison, const Rational& bound, bool whole) {
  switch (comparison) {
    case Comparison::at_least:
      return whole ? bound.ceil() : bound;
    case Comparison::at_most:
      return whole ? bound.floor() : bound;
    case Comparison::more_than:
      return whole ? std::optional(bound.floor() + Rational(1)) : std::nullopt;
    case Comparison::less_than:
      return whole ? std::optional(bound.ceil() - Rational(1)) : std::nullopt;
    case Comparison::equal:
      return !whole || bound.is_integer() ? std::optional(bound) : std::nullopt;
    case Comparison::not_equal:
      return std::nullopt;
  }
  return std::nullopt;
}

/// What has to be enough is never rounded down: two decimals, upwards where it must grow, downwards where it must shrink; then shown whole.
Words enough(const Rational& value, bool up, std::string_view unit) {
  const Rational factor(unit == "%" ? 10000 : 100);
  const Rational shown = up ? (value * factor).ceil() / factor : (value * factor).floor() / factor;
  return number_words(shown, {unit, kAllDecimals});
}

/// Before and behind the change: "达到95%还需66人", "reaching 95% takes 66 more".
Words reach_words(Comparison comparison, const Words& line, const Words& change) {
  switch (comparison) {
    case Comparison::at_least:
    case Comparison::equal:
      return say("达到{}还需{}", "reaching {} takes {} more", line, change);
    case Comparison::more_than:
      return say("超过{}还需{}", "exceeding {} takes {} more", line, change);
    case Comparison::at_most:
      return say("降至{}以内需减少{}", "coming down to {} takes {} fewer", line, change);
    case Comparison::less_than:
      return say("降至{}以下需减少{}", "coming below {} takes {} fewer", line, change);
    case Comparison::not_equal:
      return {};
  }
  return {};
}

Words part_words(const Scene& scene, const TraceStep& part) {
  const Node& node = scene.node(part);
  if (node.op != Op::quantify || static_cast<Quantifier>(node.sub) != Quantifier::share) return phrase(scene.program, part.node);
  Node count = node;
  count.sub = static_cast<std::uint8_t>(Quantifier::count);
  return quantifier_phrase(scene.program, count);
}

}  // namespace

std::optional<Remedy> remedy_of(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  if (!sides || sides->truth != Truth::no || !sides->line) return std::nullopt;
  const auto line = linear(scene, sides->a);
  if (!line || share_facts(scene, *sides->a, *sides->b)) return std::nullopt;
  const auto target = nearest(sides->comparison, *sides->line / line->factor, line->whole);
  if (!target || *target == line->value || target->sign() < 0 || (line->most && *target > *line->most)) return std::nullopt;
  const bool increase = *target > line->value;
  return Remedy{(*target - line->value).abs(), increase, *target, line->part, line->unit, line->fact};
}

Words remedy_words(const Scene& scene, const TraceStep& compare, const Remedy& remedy) {
  const auto sides = sides_of(scene, compare);
  // Of a count or a single figure the gap is the change.
  if (!sides || remedy.part == sides->a) {
    const bool is_share =
        sides && scene.node(*sides->a).op == Op::quantify && static_cast<Quantifier>(scene.node(*sides->a).sub) == Quantifier::share;
    if (!is_share) return {};
  }
  if (sides->comparison == Comparison::equal && !remedy.increase) return {};
  Words change = enough(remedy.amount, true, remedy.unit);
  change.en = enough(remedy.amount, true, {}).en;
  // A sum or difference has no name of its own that would help.
  const Op op = scene.node(*remedy.part).op;
  if (op == Op::add || op == Op::subtract)
    return reach_words(sides->comparison, right_value(scene, *sides), enough(remedy.amount, true, remedy.unit));
  const Words target = enough(remedy.target, remedy.increase, remedy.unit);
  return reach_words(sides->comparison, right_value(scene, *sides), change) +
         say(remedy.increase ? "，即{}达到{}" : "，即{}降至{}", " ({}: {})", part_words(scene, *remedy.part), target);
}

std::optional<Rational> ratio_of(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  const Rational* value = sides ? point(sides->a) : nullptr;
  if (value == nullptr || !sides->line || sides->line->sign() <= 0) return std::nullopt;
  return *value / *sides->line;
}

std::optional<Margin> margin_of(const Scene& scene, const TraceStep& compare) {
  const auto sides = sides_of(scene, compare);
  const Rational* value = sides ? point(sides->a) : nullptr;
  if (value == nullptr || !sides->line) return std::nullopt;
  Margin margin;
  margin.value = *value - *sides->line;
  if (const auto gap = gap_words(scene, compare)) margin.gap = *gap;
  margin.text = margin.gap;
  if (const auto remedy = remedy_of(scene, compare)) {
    margin.amount = remedy->amount;
    margin.amount_unit = remedy->unit;
    margin.amount_fact = remedy->fact;
    if (const Words words = remedy_words(scene, compare, *remedy); !empty(words)) margin.text = margin.text + say("；{}", "; {}", words);
  }
  return margin;
}

}  // namespace zhunsheng::explaining
