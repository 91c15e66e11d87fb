// Quantifiers: who is a member, what the members come to. docs/semantics.md section 5.
#include <algorithm>

#include "evaluate/walker.h"

namespace zhunsheng::evaluation {

/// The listed descendants of the place that belong to a class, in the order of the facts.
template <bool kTrace>
std::span<const EntityId> Walker<kTrace>::listed(TypeId type, MemberLists& room) {
  if (!place_.listed()) return {};
  const Facts& facts = s_.facts();
  const EntityId end = facts.entities[place_.entity].end;
  const auto& types = s_.index.members[type];
  if (types.size() == 1) {
    const auto& all = facts.by_type[types.front()];
    const auto first = std::upper_bound(all.begin(), all.end(), place_.entity);
    return {first, std::lower_bound(first, all.end(), end)};
  }
  for (EntityId e = place_.entity + 1; e < end; ++e)
    if (s_.program.belongs(facts.entities[e].type, type)) room.certain.push_back(e);
  return room.certain;
}

/// Where members stand whom Columns can take. Of no type: it cannot, or has nothing to say of the expression.
template <bool kTrace>
Columns::Rows Walker<kTrace>::rows_of(NodeId id, std::span<const EntityId> members, std::vector<std::uint32_t>& rows) const {
  if (kTrace || id == kNone || !ask_->plain() || !s_.columns.has(id)) return {};
  const auto& entities = s_.facts().entities;
  const TypeId type = entities[members.front()].type;
  for (const EntityId e : members) {
    if (entities[e].type != type) return {};
    rows.push_back(entities[e].row);
  }
  return {type, rows};
}

template <bool kTrace>
void Walker<kTrace>::plain_truths(NodeId id, std::span<const EntityId> members, std::vector<Plainly>& out) {
  const Buffers<std::vector<std::uint32_t>>::Lease room(s_.rows);
  const Columns::Rows rows = rows_of(id, members, *room);
  if (rows.type == kNone) return out.assign(members.size(), Plainly::left);
  s_.columns.truths(id, rows, out);
}

template <bool kTrace>
void Walker<kTrace>::plain_numbers(NodeId id, std::span<const EntityId> members, std::vector<Number>& out) {
  const Buffers<std::vector<std::uint32_t>>::Lease room(s_.rows);
  const Columns::Rows rows = rows_of(id, members, *room);
  if (rows.type == kNone) return out.assign(members.size(), Number::maybe());
  s_.columns.numbers(id, rows, out);
}

template <bool kTrace>
void Walker<kTrace>::filter(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists) {
  const Buffers<std::vector<Plainly>>::Lease plain(s_.truths);
  for (; !candidates.empty(); candidates = candidates.subspan(plain->size())) {
    const auto part = candidates.first(std::min(candidates.size(), Columns::kMost));
    plain_truths(q.filter, part, *plain);
    for (std::size_t i = 0; i < part.size(); ++i) {
      Truth in = (*plain)[i] == Plainly::yes ? Truth::yes : Truth::no;
      if ((*plain)[i] == Plainly::left) {
        const auto mark = s_.scratch.mark();
        in = at(s_.facts_at.place_of(part[i]), [&] { return truth(q.filter); });
        s_.scratch.release(mark);
      }
      if (in == Truth::yes) lists.certain.push_back(part[i]);
      if (in == Truth::unknown) lists.optional.push_back(part[i]);
    }
  }
}

template <bool kTrace>
void Walker<kTrace>::count_unlisted(const Quantification& q, Crowd& crowd) {
  crowd.unlisted_place = {kNone, place_.listed() ? place_.entity : place_.around, q.type, 0};
  crowd.unlisted_certain = q.filter == kNone;
  if (place_.listed()) {
    const Slice census = s_.facts().entities[place_.entity].census;
    for (std::uint32_t i = 0; i < census.count; ++i)
      if (const Census& c = s_.facts().census[census.begin + i]; c.type == q.type) crowd.declared = c.count;
  }
  crowd.endless = crowd.declared < crowd.listed;
  if (!crowd.endless) crowd.unlisted = crowd.declared - crowd.listed;
  if constexpr (kTrace) {
    recording_.now().listed = crowd.listed;
    recording_.now().declared = crowd.declared;
  }
}

template <bool kTrace>
typename Walker<kTrace>::Crowd Walker<kTrace>::crowd_of(const Quantification& q, MemberLists& lists) {
  Crowd crowd;
  const typename Buffers<MemberLists>::Lease room(s_.member_lists);
  const auto candidates = listed(q.type, q.filter == kNone ? lists : *room);
  crowd.listed = static_cast<std::int64_t>(candidates.size());
  count_unlisted(q, crowd);
  if (q.filter == kNone) {
    crowd.certain = candidates;
    return crowd;
  }
  if constexpr (kTrace) {
    crowd.filters = filter_recorded(q, candidates, lists);
  } else {
    constexpr std::uint8_t kMoods = kReachesJudged | kReachesReading | kReachesConformity;
    if (ask_->plain() && place_.listed() && !s_.index.reaches(q.filter, kMoods)) {
      filter_cached(q, candidates, lists);
    } else {
      filter(q, candidates, lists);
    }
  }
  crowd.certain = lists.certain;
  crowd.optional = lists.optional;
  return crowd;
}

/// Copied out of the cache: an evaluation of the members may need room in it.
template <bool kTrace>
void Walker<kTrace>::filter_cached(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists) {
  const MemberCache::Key key{place_.entity, q.type, q.filter};
  if (const MemberLists* found = s_.member_cache.find(key)) {
    lists.certain.assign(found->certain.begin(), found->certain.end());
    lists.optional.assign(found->optional.begin(), found->optional.end());
    return;
  }
  filter(q, candidates, lists);
  MemberLists& kept = s_.member_cache.add(key);
  kept.certain.assign(lists.certain.begin(), lists.certain.end());
  kept.optional.assign(lists.optional.begin(), lists.optional.end());
}

/// As filter(); gives the steps of the certain members, then those of the optional ones. Those of the others stay with the quantifier.
template <bool kTrace>
std::vector<TraceStep> Walker<kTrace>::filter_recorded(const Quantification& q, std::span<const EntityId> candidates, MemberLists& lists) {
  std::vector<TraceStep> certain;
  std::vector<TraceStep> optional;
  if constexpr (kTrace) {
    filter(q, candidates, lists);
    for (TraceStep& step : recording_.children()) {
      const Truth in = step.truth;
      auto& kept = in == Truth::yes ? certain : in == Truth::unknown ? optional : recording_.now().left_out;
      kept.push_back(std::move(step));
    }
    recording_.children().clear();
    std::move(optional.begin(), optional.end(), std::back_inserter(certain));
  }
  return certain;
}

/// Makes one member's step of what was just recorded: its body, with its filter and weight as last children.
template <bool kTrace>
void Walker<kTrace>::record_member(const Member& member, std::size_t first) {
  if constexpr (kTrace) {
    auto& steps = recording_.children();
    std::vector<TraceStep> recorded(std::make_move_iterator(steps.begin() + static_cast<std::ptrdiff_t>(first)),
                                    std::make_move_iterator(steps.end()));
    steps.resize(first);
    TraceStep step;
    if (member.has_body) {
      step = std::move(recorded.back());
      recorded.pop_back();
    } else {
      step.entity = member.entity;
      step.is_truth = true;
      step.truth = Truth::yes;
    }
    step.membership = member.certain ? Truth::yes : Truth::unknown;
    if (member.entity == kNone) {
      // Nothing is known of an unlisted member, and nothing about it can be looked up: its steps would only repeat that.
      step.children.clear();
      recorded.clear();
    }
    if (member.filter != nullptr) step.children.push_back(std::move(*member.filter));
    std::move(recorded.begin(), recorded.end(), std::back_inserter(step.children));
    steps.push_back(std::move(step));
  }
}

// ---- Bodies that are truths ---------------------------------------------------------------------------------------------------------------

template <bool kTrace>
Tally Walker<kTrace>::tally(const Node& node) {
  Tally out;
  const typename Buffers<MemberLists>::Lease lists(s_.member_lists);
  Crowd crowd = crowd_of(s_.program.quantifications[node.b], *lists);
  if (tally_members(node, crowd, true, out)) return out;
  if (tally_members(node, crowd, false, out)) return out;
  // Without a body every member counts, whoever it is; with one nothing is known of those that are not listed.
  if (crowd.unlisted > 0) out.add(node.a == kNone ? Truth::yes : Truth::unknown, crowd.unlisted_certain, crowd.unlisted);
  out.endless = crowd.endless;
  if constexpr (kTrace) {
    if (crowd.unlisted > 0 || crowd.endless) {
      TraceStep step;
      step.node = node.a;
      step.is_truth = true;
      step.truth = node.a == kNone ? Truth::yes : Truth::unknown;
      step.membership = crowd.unlisted_certain && !crowd.endless ? Truth::yes : Truth::unknown;
      recording_.children().push_back(std::move(step));
    }
  }
  return out;
}

template <bool kTrace>
Truth Walker<kTrace>::tally_member(const Node& node, EntityId member, bool certain, TraceStep* filter) {
  const auto mark = s_.scratch.mark();
  const std::size_t first = steps_recorded();
  const Truth body = node.a == kNone ? Truth::yes : at(s_.facts_at.place_of(member), [&] { return truth(node.a); });
  s_.scratch.release(mark);
  if constexpr (kTrace) record_member({member, node.a != kNone, certain, filter}, first);
  return body;
}

/// True if the result is certain already and the rest may be passed over.
template <bool kTrace>
bool Walker<kTrace>::tally_members(const Node& node, Crowd& crowd, bool certain, Tally& out) {
  const auto members = certain ? crowd.certain : crowd.optional;
  if (node.a == kNone && !kTrace) {
    out.add(Truth::yes, certain, static_cast<std::int64_t>(members.size()));
    return false;
  }
  const auto quantifier = static_cast<Quantifier>(node.sub);
  const Buffers<std::vector<Plainly>>::Lease plain(s_.truths);
  for (std::size_t begin = 0; begin < members.size(); begin += Columns::kMost) {
    const auto part = members.subspan(begin, std::min(members.size() - begin, Columns::kMost));
    plain_truths(node.a, part, *plain);
    for (std::size_t i = 0; i < part.size(); ++i) {
      const Plainly found = (*plain)[i];
      out.add(found == Plainly::yes  ? Truth::yes
              : found == Plainly::no ? Truth::no
                                     : tally_member(node, part[i], certain, crowd.filter_of(begin + i, certain)),
              certain);
      if (may_skip() && ((quantifier == Quantifier::every && out.no > 0) || (quantifier == Quantifier::some && out.yes > 0))) return true;
    }
  }
  return false;
}

template <bool kTrace>
Truth Walker<kTrace>::quantify_truth(const Node& node) {
  const Tally t = tally(node);
  return static_cast<Quantifier>(node.sub) == Quantifier::every ? every(t) : some(t);
}

// ---- Bodies that are numbers --------------------------------------------------------------------------------------------------------------

/// A member that is n/a, or that weighs nothing, drops out.
template <bool kTrace>
bool Walker<kTrace>::measure(const Node& node, Values& out, Number& value, Number& weight) {
  const NodeId weight_node = s_.program.quantifications[node.b].weight;
  bool counts = true;
  if (weight_node != kNone) {
    weight = number(weight_node);
    counts = !weight.is_none() && !weight.is_zero();
    if (!counts && may_skip()) return false;
  }
  value = number(node.a);
  if (value.is_none()) counts = false;
  if (!counts) return false;
  if (weight_node != kNone && !weight.is_point()) out.unknown_weight = true;
  if (value.is_maybe()) out.maybe = true;
  return true;
}

template <bool kTrace>
void Walker<kTrace>::collect_member(const Node& node, EntityId member, bool certain, TraceStep* filter, Values& out) {
  const Place before = std::exchange(place_, s_.facts_at.place_of(member));
  const std::size_t first = steps_recorded();
  Number value;
  Number weight;
  if (measure(node, out, value, weight)) {
    (certain ? out.certain : out.optional).push_back(value);
    if (certain && out.weighted) out.weights.push_back(weight);
  }
  if constexpr (kTrace) record_member({member, true, certain, filter}, first);
  place_ = before;
}

template <bool kTrace>
void Walker<kTrace>::collect_members(const Node& node, Crowd& crowd, bool certain, Values& out) {
  const auto members = certain ? crowd.certain : crowd.optional;
  const bool weighted = s_.program.quantifications[node.b].weight != kNone;
  const Buffers<std::vector<Number>>::Lease plain(s_.numbers);
  for (std::size_t begin = 0; begin < members.size(); begin += Columns::kMost) {
    const auto part = members.subspan(begin, std::min(members.size() - begin, Columns::kMost));
    plain_numbers(weighted ? kNone : node.a, part, *plain);
    auto& values = certain ? out.certain : out.optional;
    if (std::all_of(plain->begin(), plain->end(), [](Number x) { return x.in_place(); })) {
      values.insert(values.end(), plain->begin(), plain->end());
      continue;
    }
    for (std::size_t i = 0; i < part.size(); ++i)
      if ((*plain)[i].in_place())
        values.push_back((*plain)[i]);
      else
        collect_member(node, part[i], certain, crowd.filter_of(begin + i, certain), out);
  }
}

template <bool kTrace>
void Walker<kTrace>::collect_unlisted(const Node& node, const Crowd& crowd, Values& out) {
  if (crowd.unlisted == 0 && !crowd.endless) return;
  const Place before = std::exchange(place_, crowd.unlisted_place);
  const std::size_t first = steps_recorded();
  Number weight;
  if (measure(node, out, out.range, weight)) {
    out.unlisted = crowd.unlisted;
    out.unlisted_certain = crowd.unlisted_certain;
    out.endless = crowd.endless;
  }
  if constexpr (kTrace) record_member({kNone, true, crowd.unlisted_certain && !crowd.endless, nullptr}, first);
  place_ = before;
}

template <bool kTrace>
Number Walker<kTrace>::aggregate(Quantifier quantifier, const Values& values) {
  switch (quantifier) {
    case Quantifier::sum:
      return sum(values, s_.scratch);
    case Quantifier::mean:
      return mean(values, s_.scratch);
    case Quantifier::min:
      return least(values, s_.scratch);
    case Quantifier::max:
      return greatest(values, s_.scratch);
    case Quantifier::weighted_mean:
      return weighted_mean(values, s_.scratch);
    case Quantifier::deviation:
      return deviation(values, false, s_.scratch);
    case Quantifier::coefficient:
      return deviation(values, true, s_.scratch);
    case Quantifier::every:
    case Quantifier::some:
    case Quantifier::count:
    case Quantifier::share:
      break;  // over truths
  }
  return Number::maybe();
}

template <bool kTrace>
Number Walker<kTrace>::quantify_number(const Node& node) {
  const auto quantifier = static_cast<Quantifier>(node.sub);
  if (quantifier == Quantifier::count) return count(tally(node), s_.scratch);
  if (quantifier == Quantifier::share) return share(tally(node), s_.scratch);
  const auto mark = s_.scratch.mark();
  const typename Buffers<MemberLists>::Lease lists(s_.member_lists);
  const typename Buffers<Values>::Lease values(s_.values);
  const Quantification& q = s_.program.quantifications[node.b];
  Crowd crowd = crowd_of(q, *lists);
  values->weighted = q.weight != kNone;
  collect_members(node, crowd, true, *values);
  collect_members(node, crowd, false, *values);
  collect_unlisted(node, crowd, *values);
  const Number result = aggregate(quantifier, *values);
  if (result.is_sample()) return result;  // it rests on the values of its members
  if (!result.is_wide()) {
    s_.scratch.release(mark);
    return result;
  }
  Quantity kept = result.wide();
  s_.scratch.release(mark);
  return s_.scratch.keep(std::move(kept));
}

template Walker<false>::Crowd Walker<false>::crowd_of(const Quantification&, MemberLists&);
template void Walker<false>::plain_truths(NodeId, std::span<const EntityId>, std::vector<Plainly>&);
template Truth Walker<false>::quantify_truth(const Node&);
template Truth Walker<true>::quantify_truth(const Node&);
template Number Walker<false>::quantify_number(const Node&);
template Number Walker<true>::quantify_number(const Node&);

}  // namespace zhunsheng::evaluation
