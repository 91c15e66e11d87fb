#include "load/entity_reader.h"

#include <algorithm>

#include "load/personal.h"
#include "load/said.h"
#include "load/said_syntax.h"
#include "load/said_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

enum Key : unsigned { id, type, name, parent, census, facts, children, unknown };
constexpr std::string_view kKeys[] = {"id", "type", "name", "parent", "census", "facts", "children"};
constexpr std::string_view kTokens[] = {"\"id\":", "\"type\":", "\"name\":", "\"parent\":", "\"census\":", "\"facts\":", "\"children\":"};
static_assert(std::size(kKeys) == Habits::kEntityKeys);

Said said_of_unknown_type(const Vocabulary& vocabulary, const std::string& text) {
  Names all;
  for (const TypeDef& type : vocabulary.program().types) all.push_back(vocabulary.shown(type.name));
  return said_of_type(text, vocabulary.types_like(text), all);
}

bool is_blank(std::string_view text) {
  const bool begins_visibly = !text.empty() && text.front() > ' ' && text.front() <= '~';
  return !begins_visibly && trimmed(text).empty();
}

}  // namespace

Habits::Habits(const Vocabulary& vocabulary) : seen_(vocabulary.program().facts.size()) {
  const Program& program = vocabulary.program();
  for (TypeId type = 0; type < program.types.size(); ++type) guesses_.emplace_back(program.slot_count(type) + 1);
}

bool EntityReader::begin(EntityId& entity, EntityId nested_in, std::uint32_t ordinal) {
  auto& entities = reading_.facts.entities;
  if (entities.size() >= reading_.limits.entities) {
    if (!over_limit_)
      reading_.reporter.add(Code::facts_too_large, reading_.cursor.at(),
                            [&] { return said_of_too_many_entities(reading_.limits.entities); });
    over_limit_ = true;
    return false;
  }
  entity = static_cast<EntityId>(entities.size());
  Entity& made = entities.emplace_back();
  made.parent = nested_in;
  Origin& origin = origins_.emplace_back();
  origin.at = reading_.cursor.at();
  origin.file = file_;
  origin.ordinal = ordinal;
  origin.nested_in = nested_in;
  if (places_) origin.place = reading_.reporter.place(origin.at);
  made.line = places_ ? origin.place.line : reading_.reporter.first_line();
  return true;
}

bool EntityReader::read(EntityId nested_in, std::uint32_t ordinal) {
  JsonCursor& cursor = reading_.cursor;
  Reporter& reporter = reading_.reporter;
  if (const JsonKind kind = cursor.peek(); kind != JsonKind::object) {
    if (kind != JsonKind::word && kind != JsonKind::nothing)
      reporter.add(Code::facts_shape, cursor.at(), [&] { return said_of_kind("entities", JsonKind::object, kind); });
    step_over(cursor, reporter);
    return !cursor.broken();
  }
  EntityId entity = kNone;
  if (!begin(entity, nested_in, ordinal)) return cursor.skip();
  const char* const at = cursor.at();
  SeenKeys seen;
  Later later;
  if (!read_fields(entity, seen, later)) return false;
  const Words whose = {"实体", "the entity"};
  if (!seen.has(Key::id)) reporter.add(Code::facts_shape, at, [&] { return said_of_missing_key("id", whose); });
  if (!seen.has(Key::type)) reporter.add(Code::facts_shape, at, [&] { return said_of_missing_key("type", whose); });
  if (later.facts_at != nullptr) cursor.revisit(later.facts_at, [&] { read_facts(entity, later.facts); });
  if (later.children_at != nullptr && !cursor.broken()) cursor.revisit(later.children_at, [&] { read_children(entity, later.children); });
  reading_.facts.entities[entity].end = static_cast<EntityId>(reading_.facts.entities.size());
  return !cursor.broken();
}

/// As JsonCursor::each_field().
bool EntityReader::read_fields(EntityId entity, SeenKeys& seen, Later& later) {
  JsonCursor& cursor = reading_.cursor;
  if (!cursor.open()) return false;
  unsigned key = Key::unknown;
  for (bool first = true;; first = false) {
    const char* const before = cursor.at();
    cursor.space();
    if (cursor.at() < cursor.end() && *cursor.at() == '}') return cursor.close(first, before);
    Field field;
    if (!take_entity_key(key, field.key)) return false;
    if (key == Key::unknown)
      refuse_key(cursor, reading_.reporter, field, kKeys);
    else if (!seen.first(key))
      refuse_repeated(cursor, reading_.reporter, field);
    else
      take_key(key, field, entity, later);
    if (cursor.broken()) return false;
    if (!cursor.separator('}')) return !cursor.broken();
  }
}

/// Takes a key and its colon. `key` is the one before, and becomes this one: entities are mostly written alike.
bool EntityReader::take_entity_key(unsigned& key, JsonText& text) {
  JsonCursor& cursor = reading_.cursor;
  unsigned& guess = habits_.next_key[key];
  const char* const at = cursor.at();
  if (guess < Key::unknown && cursor.take(kTokens[guess])) {
    text.raw = {at + 1, kKeys[guess].size()};
    cursor.space();
  } else {
    if (!cursor.take_key(text)) return false;
    guess = key_number(text, kKeys);
  }
  key = guess;
  return true;
}

/// Facts and children wait until the type is known: columns, and the order of a type's entities, rest on it.
void EntityReader::take_key(unsigned key, const Field& field, EntityId entity, Later& later) {
  JsonCursor& cursor = reading_.cursor;
  const bool typed = reading_.facts.entities[entity].type != kNone;
  if (key == Key::id) {
    read_id(entity, field);
  } else if (key == Key::type) {
    read_type(entity, field);
  } else if (key == Key::name) {
    if (const auto text = take_and_keep(field)) reading_.facts.entities[entity].name = *text;
  } else if (key == Key::parent) {
    if (const auto text = take_and_keep(field)) origins_[entity].parent = *text;
  } else if (key == Key::census) {
    read_census(entity, field);
  } else if (key == Key::facts) {
    if (typed) return read_facts(entity, field);
    later.facts = field;
    later.facts_at = cursor.at();
    cursor.skip();
  } else {
    if (typed) return read_children(entity, field);
    later.children = field;
    later.children_at = cursor.at();
    cursor.skip();
  }
}

/// As take_text(), which is asked where the text is not plain, and reports; the text is kept.
std::optional<std::string_view> EntityReader::take_and_keep(const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  const char* const at = cursor.at();
  if (std::string_view text; cursor.take_plain_string(text) && !looks_personal(text)) return reading_.texts.keep(text);
  cursor.move_to(at);
  if (const auto text = take_text(cursor, reading_.reporter, field)) return reading_.texts.keep(*text);
  return std::nullopt;
}

void EntityReader::read_id(EntityId entity, const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  Reporter& reporter = reading_.reporter;
  const char* const at = cursor.at();
  std::string_view text;
  if (cursor.take_plain_string(text)) {
    text = reading_.texts.keep(text);
  } else {
    const JsonKind kind = cursor.peek();
    if (kind != JsonKind::string) {
      if (kind != JsonKind::word && kind != JsonKind::nothing)
        reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_kind("id", JsonKind::string, kind); });
      return step_over(cursor, reporter);
    }
    const JsonScalar scalar = cursor.scalar();
    if (cursor.broken()) return;
    text = reading_.texts.keep(JsonText{scalar.text, scalar.escaped});
  }
  if (looks_personal_id(text)) return reporter.add_below(Code::personal_data, at, field.step(), [] { return said_of_personal(); });
  if (is_blank(text))
    return reporter.add_below(Code::facts_shape, at, field.step(), [] { return said_of_missing_key("id", {"实体", "the entity"}); });
  reading_.facts.entities[entity].id = text;
}

void EntityReader::read_type(EntityId entity, const Field& field) {
  if ((habits_.last_type == kNone || !reading_.cursor.take(habits_.last_type_text)) && !take_type(field)) return;
  Entity& made = reading_.facts.entities[entity];
  auto& sisters = reading_.facts.by_type[habits_.last_type];
  made.type = habits_.last_type;
  made.row = static_cast<std::uint32_t>(sisters.size());
  sisters.push_back(entity);
}

/// Takes the type into the habits. False if it is none.
bool EntityReader::take_type(const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  const JsonKind kind = cursor.peek();
  const char* const at = cursor.at();
  if (kind != JsonKind::string) {
    if (kind != JsonKind::word && kind != JsonKind::nothing)
      reading_.reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_kind("type", JsonKind::string, kind); });
    step_over(cursor, reading_.reporter);
    return false;
  }
  const JsonScalar scalar = cursor.scalar();
  if (cursor.broken()) return false;
  const std::string text = plain({scalar.text, scalar.escaped});
  const TypeId found = reading_.vocabulary.type(trimmed(text));
  if (found == kNone) {
    reading_.reporter.add_below(Code::unknown_type, at, field.step(), [&] { return said_of_unknown_type(reading_.vocabulary, text); });
    return false;
  }
  habits_.last_type = found;
  habits_.last_type_text = '"' + std::string(scalar.text) + '"';
  return true;
}

void EntityReader::read_children(EntityId entity, const Field& field) {
  if (!expect(reading_.cursor, reading_.reporter, field, JsonKind::array)) return;
  reading_.reporter.enter(field.step());
  reading_.cursor.each_item([&](std::uint32_t index) {
    reading_.reporter.enter({{}, index});
    read(entity, index);
    reading_.reporter.leave();
  });
  reading_.reporter.leave();
}

void EntityReader::read_census(EntityId entity, const Field& field) {
  if (!expect(reading_.cursor, reading_.reporter, field, JsonKind::object)) return;
  Slice& slice = reading_.facts.entities[entity].census;
  slice.begin = static_cast<std::uint32_t>(reading_.facts.census.size());
  reading_.reporter.enter(field.step());
  reading_.cursor.each_field([&](const JsonText& key) { read_census_of(entity, {key}); });
  reading_.reporter.leave();
  slice.count = static_cast<std::uint32_t>(reading_.facts.census.size()) - slice.begin;
}

void EntityReader::read_census_of(EntityId entity, const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  Reporter& reporter = reading_.reporter;
  Facts& all = reading_.facts;
  const std::string key = plain(field.key);
  const TypeId counted = reading_.vocabulary.type(trimmed(key));
  if (counted == kNone) {
    reporter.add_below(Code::unknown_type, field.at(), field.step(),
                       [&] { return said_of_census_type(key, reading_.vocabulary.types_like(key)); });
    return step_over(cursor, reporter);
  }
  const auto begin = all.census.begin() + all.entities[entity].census.begin;
  if (std::any_of(begin, all.census.end(), [&](const Census& c) { return c.type == counted; }))
    return refuse_repeated(cursor, reporter, field);
  const JsonKind kind = cursor.peek();
  const char* const at = cursor.at();
  const FactSpec& spec = reading_.vocabulary.census_spec(counted);
  WrittenValue written;
  if (kind != JsonKind::object && kind != JsonKind::array) written.value = cursor.scalar();
  if (cursor.broken() || written.value.kind == JsonKind::null) return;
  reporter.enter(field.step());
  Stated stated;
  if (written.value.kind == JsonKind::number || written.value.kind == JsonKind::string) {
    if (understand_number(reading_, spec, written, stated)) {
      if (value_places_.wanted()) value_places_.add(entity, census_slot(counted), place_of(at));
      if (stated.value.tag == FactCell::Tag::number && stated.value.scale == 0)
        all.census.push_back({counted, stated.value.mantissa});
      else
        reporter.add(Code::facts_too_large, at, [] { return said_of_census_number(); });
    }
  } else if (written.value.kind == JsonKind::word) {
    reporter.add(Code::facts_syntax, at, [&] { return said_of_word(written.value.text); });
  } else {
    reporter.add(Code::bad_value, at, [&] { return said_of_value_kind(fact_words(reading_.vocabulary, spec), spec, kind); });
    if (kind == JsonKind::object || kind == JsonKind::array) cursor.skip();
  }
  reporter.leave();
}

}  // namespace zhunsheng::load
