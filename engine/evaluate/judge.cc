#include "evaluate/judge.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "evaluate/combinations.h"

namespace zhunsheng::evaluation {

namespace {

std::int8_t attained_of(Truth t) { return t == Truth::yes ? std::int8_t{1} : t == Truth::no ? std::int8_t{0} : std::int8_t{-1}; }

Severity severity_of(const RequirementDef& r, const RuleSetDef& ruleset) {
  if (r.advance != 0) return Severity::shortfall;
  switch (r.modality) {
    case Modality::must:
    case Modality::must_not:
      return ruleset.kind == RuleSetKind::binding ? Severity::violation : Severity::gap;
    case Modality::strive:
      return Severity::shortfall;
    case Modality::in_principle:
      return Severity::deviation;
    case Modality::encourage:
      return Severity::suggestion;
    case Modality::may:
      break;
  }
  return Severity::none;
}

/// As quantity_of(), without a Quantity on its way, which every verdict of a country would feel.
void set_point(Quantity& out, Number point) {
  const Rational value(point.n, point.d);
  out.kind = Quantity::Kind::interval;
  out.low_infinite = out.high_infinite = false;
  out.low = value;
  out.high = value;
}

}  // namespace

/// The entries of a part of the overlay, by requirement and entity, those of one in the order in which they were written.
template <class Entry>
void Judge::sort_entries(const std::vector<Entry>& entries, std::vector<std::uint32_t>& order) {
  order.resize(entries.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(entries[a].requirement, entries[a].entity) < std::tie(entries[b].requirement, entries[b].entity);
  });
}

/// The first entry for the verdict that stands on the as-of day; -1 if there is none.
template <class Entry>
std::int32_t Judge::standing_entry(const std::vector<Entry>& entries, const std::vector<std::uint32_t>& order,
                                   const Verdict& verdict) const {
  const std::string_view id = s_.facts().entities[verdict.entity].id;
  const auto concerned = [&](const Entry& e) { return e.requirement == verdict.requirement && e.entity == id; };
  auto at = std::partition_point(order.begin(), order.end(), [&](std::uint32_t i) {
    return entries[i].requirement != verdict.requirement ? entries[i].requirement < verdict.requirement : entries[i].entity < id;
  });
  for (; at != order.end() && concerned(entries[*at]); ++at)
    if (stands_on(entries[*at].authority, docket_.as_of())) return static_cast<std::int32_t>(*at);
  return -1;
}

void Judge::open(const EvaluateOptions& options) {
  options_ = &options;
  if (options.overlay != nullptr && (options.overlay != sorted_ || sorted_waivers_.size() != options.overlay->waivers.size() ||
                                     sorted_reasons_.size() != options.overlay->reasons.size())) {
    sorted_ = options.overlay;
    sort_entries(sorted_->waivers, sorted_waivers_);
    sort_entries(sorted_->reasons, sorted_reasons_);
  }
  confirmed_.clear();
  if (options.overlay == nullptr || options.overlay->readings.empty()) return;
  confirmed_.resize(s_.program.readings.size());
  for (const ConfirmedReading& c : options.overlay->readings) {
    if (!stands_on(c.authority, docket_.as_of())) continue;
    const auto index = static_cast<std::uint8_t>(c.alternative - s_.program.readings[c.reading].alternatives.begin);
    auto& all = confirmed_[c.reading];
    const auto place = std::lower_bound(all.begin(), all.end(), index);
    if (place == all.end() || *place != index) all.insert(place, index);
  }
}

void Judge::judge(RequirementId id, EntityId entity, const Ask& ask, Verdict& verdict, std::vector<ReadingStatus>& readings) {
  const RequirementDef& r = s_.program.requirements[id];
  verdict.requirement = id;
  verdict.entity = entity;
  verdict.period = ask.period();
  const auto mark = s_.scratch.mark();
  Walker<false> walker(s_);
  walker.go_to(s_.facts_at.place_of(entity));
  if (r.readings.count == 0) {
    Found found;
    under_one_combination(r, ask, walker, found, &verdict);
    join(std::span(&found, 1), verdict);
  } else {
    std::vector<Found> found;
    std::vector<ReadingStatus> statuses;
    Combinations combinations(s_, r.readings, confirmed_);
    do {
      Verdict* const show = found.empty() ? &verdict : nullptr;
      under_one_combination(r, ask, walker, found.emplace_back(), show);
      statuses.push_back({combinations.alternatives(), found.back().status});
    } while (combinations.next());
    join(found, verdict);
    verdict.readings_begin = static_cast<std::uint32_t>(readings.size());
    verdict.readings_count = static_cast<std::uint32_t>(statuses.size());
    std::move(statuses.begin(), statuses.end(), std::back_inserter(readings));
  }
  s_.scratch.release(mark);
  s_.memo.clear();  // a verdict that rests on this one has chosen other readings
  finish(r, verdict);
}

void Judge::judge_all(RequirementId id, EntityId entity, std::vector<Verdict>& verdicts, std::vector<ReadingStatus>& readings) {
  for (const Ask& ask : docket_.asks(id)) {
    Verdict& verdict = verdicts.emplace_back();
    const bool plain = s_.index.is_comparison[id] != 0 && ask.plain();
    if (!plain || !judge_comparison(id, entity, ask, verdict)) judge(id, entity, ask, verdict, readings);
  }
}

// ---- Most requirements: one comparison, asked of the as-of day ----------------------------------------------------------------------------

/// What judge() comes to where the comparison is true or false. False where it is neither: nothing is filled in.
bool Judge::judge_comparison(RequirementId id, EntityId entity, const Ask& ask, Verdict& verdict) {
  PlainComparisons::Found found;
  if (!s_.plain_comparisons.find(id, s_.facts(), s_.facts().entities[entity], found)) return walk_comparison(id, entity, ask, verdict);
  verdict.observed_node = found.root;
  verdict.has_observed = true;
  set_point(verdict.observed, found.left);
  set_point(verdict.required, found.right);
  decide(id, entity, found.holds, verdict);
  return true;
}

bool Judge::walk_comparison(RequirementId id, EntityId entity, const Ask& ask, Verdict& verdict) {
  const RequirementDef& r = s_.program.requirements[id];
  const Node& root = s_.program.nodes[r.root];
  const auto mark = s_.scratch.mark();
  s_.memo.clear();
  Walker<false> walker(s_);
  walker.go_to(s_.facts_at.place_of(entity));
  walker.ask(ask);
  const Number left = walker.number(root.a);
  const Number right = walker.number(root.b);
  const Truth t = compare(static_cast<Comparison>(root.sub), left, right);
  const bool decided = t == Truth::yes || t == Truth::no;
  if (decided) {
    show_sides(verdict, r.root, false, left, right);
    decide(id, entity, t == Truth::yes, verdict);
  }
  s_.scratch.release(mark);
  return decided;
}

inline void Judge::decide(RequirementId id, EntityId entity, bool met, Verdict& verdict) const {
  verdict.requirement = id;
  verdict.entity = entity;
  verdict.status = verdict.without_waiver = met ? Status::met : Status::not_met;
  if (!met) finish(s_.program.requirements[id], verdict);
}

// ---- One combination of readings: rows 1 to 10 --------------------------------------------------------------------------------------------

void Judge::under_one_combination(const RequirementDef& r, const Ask& ask, Walker<false>& walker, Found& found, Verdict* show) {
  walker.ask(ask);
  walker.forget_bare();
  s_.memo.clear();
  found.root = r.root;
  const Truth condition = r.condition == kNone ? Truth::yes : walker.truth(r.condition);
  if (condition == Truth::no || condition == Truth::not_applicable) {
    found.status = Status::not_applicable;
  } else if (condition == Truth::unknown || set_aside(r, walker, found)) {
    // Row 2 or 5: open, and what the requirement comes to is still worth showing. Or row 3: not applicable.
    found.as_of_values = walker.used_bare();
    if (found.status == Status::open && show != nullptr) requirement(found.root, walker, show);
    return;
  } else {
    by_truth(r, ask, walker, found, show);
  }
  found.as_of_values = walker.used_bare();
}

/// The exceptions, in order. True if one of them decides the status; an exception that gives another requirement only replaces the root.
bool Judge::set_aside(const RequirementDef& r, Walker<false>& walker, Found& found) {
  for (std::uint32_t i = 0; i < r.exceptions.count; ++i) {
    const ExceptionDef& exception = s_.program.exceptions[r.exceptions.begin + i];
    const Truth applies = walker.truth(exception.condition);
    if (applies == Truth::unknown) {
      found.status = Status::open;
      return true;
    }
    if (applies != Truth::yes) continue;
    found.exception = static_cast<std::int32_t>(i);
    found.root = exception.replacement;
    found.status = Status::not_applicable;
    return exception.replacement == kNone;
  }
  return false;
}

void Judge::by_truth(const RequirementDef& r, const Ask& ask, Walker<false>& walker, Found& found, Verdict* show) {
  const NodeId root = found.root;
  const Truth t = requirement(root, walker, show);
  if (t == Truth::not_applicable) {
    found.status = Status::not_applicable;
  } else if (r.due == DueKind::by && docket_.as_of() < r.by) {
    found.status = Status::pending;
    found.attained = attained_of(t);
  } else if (t == Truth::yes) {
    found.status = Status::met;
  } else if (t == Truth::no) {
    found.status = Status::not_met;
    found.late = ask.past() && on_as_of_day(root, ask, walker) == Truth::yes;
    found.attained = found.late ? std::int8_t{1} : std::int8_t{-1};
  } else {
    found.status = needs_only_judgement(root, walker) ? Status::review : Status::open;
    if (ask.past()) found.attained = attained_of(on_as_of_day(root, ask, walker));
  }
}

Truth Judge::on_as_of_day(NodeId root, const Ask& ask, Walker<false>& walker) {
  walker.ask(docket_.as_of_ask());
  const Truth t = walker.truth(root);
  walker.ask(ask);
  return t;
}

/// Row 9 against 10: with every 研判 taken for true, and for false, nothing stays unknown.
bool Judge::needs_only_judgement(NodeId root, Walker<false>& walker) {
  if (!s_.index.reaches(root, kReachesJudged | kReachesConformity)) return false;
  bool decided = true;
  for (const Truth answer : {Truth::yes, Truth::no}) {
    walker.take_judged_for(answer);
    decided = decided && walker.truth(root) != Truth::unknown;
  }
  walker.take_judged_for(Truth::unknown);
  return decided;
}

// ---- What is shown: section 12 ------------------------------------------------------------------------------------------------------------

ComparisonAt Judge::comparison_at(NodeId root) const {
  const Program& p = s_.program;
  const auto is_comparison = [&](NodeId id) { return p.nodes[id].op == Op::compare && s_.index.sorts[p.nodes[id].a] == Sort::number; };
  ComparisonAt out;
  NodeId id = root;
  if (p.nodes[id].op == Op::negation) {
    out.denied = true;
    id = p.nodes[id].a;
  }
  if (p.nodes[id].op == Op::reading) {
    const Node& reading = p.nodes[id];
    id = p.lists[reading.b + s_.chosen[reading.a]];
    if (p.nodes[id].op == Op::truth) {
      // 不设限 and 不成立 have no sides; the other alternatives compare the same figure.
      for (const NodeId other : p.list(reading.b, reading.c))
        if (!out.left_only && is_comparison(other)) {
          out.left_only = true;
          id = other;
        }
    }
  }
  if (is_comparison(id)) out.node = id;
  return out;
}

Truth Judge::requirement(NodeId root, Walker<false>& walker, Verdict* show) {
  const ComparisonAt at = show == nullptr ? ComparisonAt{} : comparison_at(root);
  if (at.node == kNone) return walker.truth(root);
  const Node& node = s_.program.nodes[at.node];
  const Number left = walker.number(node.a);
  const Number right = walker.number(node.b);
  show_sides(*show, at.node, at.left_only, left, right);
  if (at.left_only) return walker.truth(root);
  const Truth t = compare(static_cast<Comparison>(node.sub), left, right);
  return at.denied ? opposite(t) : t;
}

void Judge::show_sides(Verdict& verdict, NodeId node, bool left_only, Number left, Number right) const {
  verdict.observed_node = node;
  verdict.required = left_only ? Quantity::none() : quantity_of(right);
  verdict.has_observed = !left.is_none() && !left.is_maybe();
  if (!verdict.has_observed) return;
  verdict.observed = options_->defer_roots ? in_brief(left) : quantity_of(left);
}

// ---- All combinations, and what stands beside the rules -----------------------------------------------------------------------------------

/// Row 11.
void Judge::join(std::span<const Found> found, Verdict& verdict) const {
  const Found& first = found.front();
  verdict.status = first.status;
  verdict.attained = first.attained;
  verdict.late = first.late;
  verdict.exception = first.exception;
  verdict.as_of_values = first.as_of_values;
  if (found.size() == 1) return;
  bool has[kStatuses] = {};
  bool all_attained = true;
  bool all_late = true;
  for (const Found& f : found) {
    has[static_cast<std::size_t>(f.status)] = true;
    all_attained = all_attained && f.attained == first.attained;
    all_late = all_late && f.late;
    verdict.as_of_values = verdict.as_of_values || f.as_of_values;
  }
  const auto kinds = std::count(std::begin(has), std::end(has), true);
  const auto any = [&](Status s) { return has[static_cast<std::size_t>(s)]; };
  verdict.status = kinds == 1                                 ? first.status
                   : any(Status::met) && any(Status::not_met) ? Status::review
                   : any(Status::open)                        ? Status::open
                                                              : Status::review;
  verdict.attained = all_attained ? first.attained : std::int8_t{-1};
  verdict.late = all_late;
}

void Judge::finish(const RequirementDef& r, Verdict& verdict) const {
  verdict.without_waiver = verdict.status;
  if (verdict.status == Status::not_applicable) {
    verdict.has_observed = false;
    verdict.observed = verdict.required = Quantity();
    verdict.observed_node = kNone;
  }
  if (verdict.status != Status::not_met) return;
  verdict.severity = severity_of(r, s_.program.rulesets[s_.index.ruleset_of[verdict.requirement]]);
  if (options_->overlay != nullptr) apply_overlay(r, verdict);
}

/// Row 12: a waiver covers a not_met, never of a bar. A deviation may have its reason.
void Judge::apply_overlay(const RequirementDef& r, Verdict& verdict) const {
  const Overlay& overlay = *options_->overlay;
  if (verdict.severity == Severity::deviation) verdict.justified = standing_entry(overlay.reasons, sorted_reasons_, verdict) >= 0;
  if (r.bar != 0) return;
  verdict.waiver = standing_entry(overlay.waivers, sorted_waivers_, verdict);
  if (verdict.waiver < 0) return;
  verdict.status = Status::waived;
  verdict.severity = Severity::none;
  verdict.justified = false;
}

}  // namespace zhunsheng::evaluation
