// One record an id: entities that stand in several documents of a body are one.
#include <algorithm>

#include "load/arrange.h"
#include "load/said.h"
#include "load/said_value.h"

namespace zhunsheng::load {

namespace {

bool same_value(const Facts& facts, const FactCell& a, const FactCell& b) {
  using Tag = FactCell::Tag;
  const auto number = [](Tag tag) { return tag == Tag::number || tag == Tag::large; };
  if (number(a.tag) && number(b.tag)) return facts.number(a) == facts.number(b);
  if (a.tag != b.tag || a.tag == Tag::stated) return false;
  if (a.tag == Tag::text) return facts.texts[static_cast<std::size_t>(a.mantissa)] == facts.texts[static_cast<std::size_t>(b.mantissa)];
  return a.mantissa == b.mantissa;
}

void append_records(Facts& facts, const FactCell& cell) {
  if (cell.tag != FactCell::Tag::stated) {
    Stated stated;
    stated.value = cell;
    if (cell.tag == FactCell::Tag::number) stated.decimals = cell.scale;
    facts.stated.push_back(stated);
    return;
  }
  for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) facts.stated.push_back(Stated(facts.stated[i]));
}

}  // namespace

void Arranger::join_same() {
  const auto& entities = facts_.entities;
  for (EntityId i = 0; i < entities.size(); ++i) {
    if (entities[i].id.empty()) continue;
    const EntityId kept = ids_.insert(entities[i].id, i);
    if (kept == i) continue;
    stands_for_[i] = kept;
    if (origins_[i].file == origins_[kept].file)
      report(Code::duplicate_key, i, "id", said_of_entity_twice(entities[i].id, where(kept, "")));
    else if (entities[i].type != entities[kept].type && entities[i].type != kNone && entities[kept].type != kNone)
      report(Code::facts_shape, i, "type",
             said_of_other_type(entities[i].id, type_words(entities[i].type), type_words(entities[kept].type)));
    else
      join(kept, i);
  }
}

void Arranger::join(EntityId kept, EntityId other) {
  Entity& to = facts_.entities[kept];
  if (to.name.empty()) to.name = facts_.entities[other].name;
  join_cells(kept, other);
  join_census(kept, other);
  join_parent(kept, other);
}

/// A fact given in both is two statements of one figure, unless they are the same plain value.
void Arranger::join_cells(EntityId kept, EntityId other) {
  const TypeId type = facts_.entities[kept].type;
  if (type == kNone || facts_.entities[other].type != type) return;
  for (std::uint32_t slot = 0; slot < facts_.cells[type].size(); ++slot) {
    const FactCell from = facts_.cell(type, slot, facts_.entities[other].row);
    if (from.tag == FactCell::Tag::absent) continue;
    FactCell& to = facts_.cell_for_writing(type, slot, facts_.entities[kept].row);
    if (to.tag == FactCell::Tag::absent) {
      to = from;
    } else if (!same_value(facts_, to, from)) {
      if (to.count == UINT16_MAX) continue;  // said already
      // What was joined last need not be copied: the new records follow it.
      const bool at_end = to.tag == FactCell::Tag::stated && to.index + to.count == facts_.stated.size();
      const auto first = at_end ? to.index : static_cast<std::uint32_t>(facts_.stated.size());
      if (!at_end) append_records(facts_, to);
      append_records(facts_, from);
      const std::size_t count = facts_.stated.size() - first;
      if (count > UINT16_MAX) report(Code::facts_too_large, other, "facts", said_of_too_many_values(fact_words_of(type, slot), UINT16_MAX));
      to = {0, first, static_cast<std::uint16_t>(std::min<std::size_t>(count, UINT16_MAX)), FactCell::Tag::stated, 0};
    }
  }
}

Words Arranger::fact_words_of(TypeId type, std::uint32_t slot) const {
  const Program& program = vocabulary_.program();
  for (FactId fact = 0; fact < program.facts.size(); ++fact)
    if (program.slot(type, fact) == slot) return vocabulary_.words(program.facts[fact].name);
  return {};
}

void Arranger::join_census(EntityId kept, EntityId other) {
  const auto in = [&](EntityId entity) {
    const Slice slice = facts_.entities[entity].census;
    return std::vector<Census>(facts_.census.begin() + slice.begin, facts_.census.begin() + slice.begin + slice.count);
  };
  std::vector<Census> all = in(kept);
  for (const Census& census : in(other)) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Census& c) { return c.type == census.type; });
    if (same == all.end())
      all.push_back(census);
    else if (same->count != census.count)
      report(Code::bad_value, other, "census", said_of_other_census(type_words(census.type).zh, census.count, same->count));
  }
  facts_.entities[kept].census = {static_cast<std::uint32_t>(facts_.census.size()), static_cast<std::uint32_t>(all.size())};
  facts_.census.insert(facts_.census.end(), all.begin(), all.end());
}

/// The parent as far as either says one. Two that say different ones are reported.
void Arranger::join_parent(EntityId kept, EntityId other) {
  const auto said = [&](EntityId entity) {
    const Origin& origin = origins_[entity];
    return !origin.parent.empty() ? origin.parent : origin.nested_in == kNone ? std::string_view() : facts_.entities[origin.nested_in].id;
  };
  const std::string_view one = said(kept);
  const std::string_view two = said(other);
  if (!one.empty() && !two.empty() && one != two)
    report(Code::facts_shape, other, "parent", said_of_other_parent(facts_.entities[kept].id, two, one));
  if (!one.empty() || two.empty()) return;
  origins_[kept].parent = two;
}

}  // namespace zhunsheng::load
