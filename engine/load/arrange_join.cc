// One record an id: entities that stand in several documents of a body are one.
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "load/arrange.h"
#include "load/said.h"
#include "load/said_value.h"
#include "outcome/stated_words.h"

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

/// Half a unit of the last decimal written, of a value that is rounded.
Rational slack(const Stated& stated) {
  return stated.rounded ? *Rational::from_text("5e" + std::to_string(-stated.decimals - 1)) : Rational(0);
}

/// Statements of one figure that may both be true: rounded values that have something in common, the same value, the same answer.
bool agree(const Facts& facts, const Stated& a, const Stated& b) {
  if (a.answer >= 0 && b.answer >= 0) return a.answer == b.answer;
  const bool rounded = a.rounded || b.rounded;
  if (!a.says_something() || !b.says_something() || same_value(facts, a.value, b.value)) return true;
  if (!rounded) return false;
  const Rational between = facts.number(a.value) - facts.number(b.value);
  return (between < Rational(0) ? Rational(0) - between : between) <= slack(a) + slack(b);
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
             said_of_other_type(entities[i].id, type_words(entities[i].type), type_words(entities[kept].type), where(kept, "type")));
    else
      join(kept, i);
  }
}

void Arranger::join(EntityId kept, EntityId other) {
  Entity& to = facts_.entities[kept];
  const std::string_view name = facts_.entities[other].name;
  if (places_.wanted() && !to.name.empty() && !name.empty() && to.name != name)
    report(Code::book_notice, other, "name", said_of_other_name(to.id, name, to.name, where(kept, "name")));
  if (to.name.empty()) to.name = name;
  join_cells(kept, other);
  join_census(kept, other);
  join_parent(kept, other);
}

std::vector<Arranger::PlacedRecord> Arranger::records_of(const FactCell& cell, EntityId entity, std::uint32_t slot) {
  std::vector<PlacedRecord> out;
  if (cell.tag != FactCell::Tag::stated) {
    PlacedRecord& one = out.emplace_back();
    one.record.value = cell;
    if (cell.tag == FactCell::Tag::number) one.record.decimals = cell.scale;
    if (places_.wanted()) one.place = places_.of(entity, slot);
    return out;
  }
  for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) out.push_back({facts_.stated[i], places_.of_stated(i)});
  return out;
}

void Arranger::append_records(const std::vector<PlacedRecord>& records) {
  for (const PlacedRecord& one : records) {
    if (places_.wanted()) places_.add_stated(facts_.stated.size(), one.place);
    facts_.stated.push_back(one.record);
  }
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
      if (places_.wanted()) places_.move(kept, other, slot);
    } else if (!same_value(facts_, to, from)) {
      if (to.count == UINT16_MAX) continue;  // said already
      const auto first = records_of(to, kept, slot);
      const auto here = records_of(from, other, slot);
      if (places_.wanted()) tell_differences(fact_at(type, slot), first, here);
      // What was joined last need not be copied: the new records follow it.
      const bool at_end = to.tag == FactCell::Tag::stated && to.index + to.count == facts_.stated.size();
      const auto begin = at_end ? to.index : static_cast<std::uint32_t>(facts_.stated.size());
      if (!at_end) append_records(first);
      append_records(here);
      const std::size_t count = facts_.stated.size() - begin;
      if (count > UINT16_MAX)
        report(Code::facts_too_large, other, "facts",
               said_of_too_many_values(vocabulary_.words(vocabulary_.program().facts[fact_at(type, slot)].name), UINT16_MAX));
      to = {0, begin, static_cast<std::uint16_t>(std::min<std::size_t>(count, UINT16_MAX)), FactCell::Tag::stated, 0};
    }
  }
}

/// Each record of the later document against the first of its period.
void Arranger::tell_differences(FactId fact, const std::vector<PlacedRecord>& first, const std::vector<PlacedRecord>& here) {
  const Program& program = vocabulary_.program();
  for (const PlacedRecord& one : here) {
    const auto known =
        std::find_if(first.begin(), first.end(), [&](const PlacedRecord& f) { return f.record.period == one.record.period; });
    if (known == first.end() || agree(facts_, known->record, one.record)) continue;
    diagnostics_.add(
        diagnostic_of(Code::book_notice,
                      said_of_differing(vocabulary_.words(program.facts[fact].name), stated_words(program, facts_, fact, one.record),
                                        stated_words(program, facts_, fact, known->record), where_of(known->place)),
                      files_[one.place.file].is_book(), where_of(one.place)));
  }
}

/// Below one parent, two of a name: one of them may have got another's code.
void Arranger::tell_same_names() {
  std::map<std::tuple<EntityId, TypeId, std::string_view>, EntityId> known;
  for (EntityId i = 0; i < facts_.entities.size(); ++i) {
    const Entity& entity = facts_.entities[i];
    if (stands_for_[i] != i || entity.name.empty() || entity.parent == kNone) continue;
    const auto [first, fresh] = known.try_emplace({entity.parent, entity.type, entity.name}, i);
    if (!fresh)
      report(Code::book_notice, i, "name", said_of_same_name(entity.name, facts_.entities[first->second].id, where(first->second, "name")));
  }
}

void Arranger::tell_parts_above_wholes() {
  const Program& program = vocabulary_.program();
  for (FactId part = 0; part < program.facts.size(); ++part)
    for (FactId whole = program.facts[part].part_of; whole != kNone; whole = program.facts[whole].part_of)
      for (EntityId entity = 0; entity < facts_.entities.size(); ++entity)
        if (stands_for_[entity] == entity && facts_.entities[entity].type != kNone) tell_part_above_whole(entity, part, whole);
}

/// Where each is given once and for no period: what is dated or has several sources is weighed on the day that is judged.
void Arranger::tell_part_above_whole(EntityId entity, FactId part, FactId whole) {
  const Program& program = vocabulary_.program();
  const Entity& of = facts_.entities[entity];
  const auto only = [&](FactId fact) -> std::optional<PlacedRecord> {
    const std::uint32_t slot = program.slot(of.type, fact);
    if (slot == kNone) return {};
    auto records = records_of(facts_.cell(of.type, slot, of.row), entity, slot);
    if (records.size() != 1) return {};
    const Stated& record = records[0].record;
    const bool number = record.value.tag == FactCell::Tag::number || record.value.tag == FactCell::Tag::large;
    return number && record.period.kind == PeriodKind::none ? std::optional(records[0]) : std::nullopt;
  };
  const auto small = only(part);
  const auto large = small ? only(whole) : std::nullopt;
  if (!large || facts_.number(small->record.value) - slack(small->record) <= facts_.number(large->record.value) + slack(large->record))
    return;
  diagnostics_.add(
      diagnostic_of(Code::book_notice,
                    said_of_part_above({vocabulary_.words(program.facts[part].name), stated_words(program, facts_, part, small->record)},
                                       {vocabulary_.words(program.facts[whole].name), stated_words(program, facts_, whole, large->record)},
                                       {of.id, of.name}, where_of(large->place)),
                    files_[small->place.file].is_book(), where_of(small->place)));
}

FactId Arranger::fact_at(TypeId type, std::uint32_t slot) const {
  const Program& program = vocabulary_.program();
  for (FactId fact = 0; fact < program.facts.size(); ++fact)
    if (program.slot(type, fact) == slot) return fact;
  return kNone;
}

void Arranger::join_census(EntityId kept, EntityId other) {
  const auto in = [&](EntityId entity) {
    const Slice slice = facts_.entities[entity].census;
    return std::vector<Census>(facts_.census.begin() + slice.begin, facts_.census.begin() + slice.begin + slice.count);
  };
  std::vector<Census> all = in(kept);
  for (const Census& census : in(other)) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Census& c) { return c.type == census.type; });
    const std::uint32_t slot = census_slot(census.type);
    if (same == all.end()) {
      all.push_back(census);
      if (places_.wanted()) places_.move(kept, other, slot);
    } else if (same->count != census.count) {
      const bool placed = places_.wanted();
      Said said = said_of_other_census(type_words(census.type).zh, census.count, same->count,
                                       placed ? where_of(places_.of(kept, slot)) : where(kept, "census"));
      diagnostics_.add(diagnostic_of(Code::bad_value, std::move(said), files_[origins_[other].file].is_book(),
                                     placed ? where_of(places_.of(other, slot)) : where(other, "census")));
    }
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
    report(Code::facts_shape, other, "parent", said_of_other_parent(facts_.entities[kept].id, two, one, where(kept, "parent")));
  if (!one.empty() || two.empty()) return;
  origins_[kept].parent = two;
}

}  // namespace zhunsheng::load
