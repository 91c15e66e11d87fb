// The facts of one entity: the part of EntityReader that two million values go through.
#include <utility>

#include "load/entity_reader.h"
#include "load/personal.h"
#include "load/plain_number.h"
#include "load/said.h"
#include "load/said_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

void EntityReader::read_facts(EntityId entity, const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  if (!expect(cursor, reading_.reporter, field, JsonKind::object)) return;
  const TypeId type = reading_.facts.entities[entity].type;
  const std::uint32_t row = reading_.facts.entities[entity].row;
  reading_.reporter.enter(field.step());
  habits_.begin_facts();
  std::uint32_t after = 0;
  cursor.open();
  for (bool first = true, more = !cursor.broken(); more; first = false) {
    if (type != kNone && read_expected(entity, after)) {
      if (!cursor.separator('}')) break;
      first = false;
    }
    const char* const before = cursor.at();
    cursor.space();
    if (cursor.at() < cursor.end() && *cursor.at() == '}') {
      cursor.close(first, before);
      break;
    }
    JsonText key;
    const Habits::Guess* found = nullptr;
    if (!take_fact_key(type, after, key, found)) break;
    if (found != nullptr) {
      FactCell unused;
      FactCell& cell = found->slot == kNone ? unused : reading_.facts.cell_for_writing(type, found->slot, row);
      if (value_places_.wanted() && found->slot != kNone) value_places_.add(entity, found->slot, place_of(cursor.at()));
      if (const char* behind = read_quickly(*found->spec, cursor.at(), cursor.end(), cell))
        cursor.move_to(behind);
      else
        read_value(*found->spec, key, cell);
    }
    more = !cursor.broken() && cursor.separator('}');
  }
  reading_.reporter.leave();
}

/// The facts that come as they came last time: nearly all that is read. Whatever is otherwise is left to who knows all of JSON and all that can be
/// wrong. Ends behind a value; false if there was none. The place is kept beside the cursor, whose stores and loads would be felt here.
bool EntityReader::read_expected(EntityId entity, std::uint32_t& after) {
  JsonCursor& cursor = reading_.cursor;
  const TypeId type = reading_.facts.entities[entity].type;
  const std::uint32_t row = reading_.facts.entities[entity].row;
  const std::vector<Habits::Guess>& guesses = habits_.guesses(type);
  const bool places = value_places_.wanted();
  Sha256Trail* const trail = reading_.trail;
  const char* const begin = cursor.at();
  const char* const end = cursor.end();
  const char* at = begin;
  const auto space = [end](const char* p) { return p < end && *p == ' ' ? p + 1 : p; };
  for (const char* p = at;; p = at + 1) {
    const Habits::Guess& guess = guesses[after];
    p = space(p);
    if (guess.token.empty() || !begins_with(p, end, guess.token)) break;
    p = space(p + guess.token.size());
    FactCell value;
    const char* const behind = read_quickly(*guess.spec, p, end, value);
    if (behind == nullptr || !habits_.first(guess.spec->fact)) break;
    FactCell& cell = reading_.facts.cell_for_writing(type, guess.slot, row);
    cell.tag = value.tag;
    cell.scale = value.scale;
    cell.mantissa = value.mantissa;
    if (places) value_places_.add(entity, guess.slot, place_of(p));
    after = guess.slot + 1;
    at = behind;
    if (trail != nullptr) trail->reach(at);
    if (at == end || *at != ',') break;
  }
  cursor.move_to(at);
  return at != begin;
}

/// Takes a key and its colon and says which fact it is; a key that is none is reported with its value stepped over. False if the text is broken.
bool EntityReader::take_fact_key(TypeId type, std::uint32_t& after, JsonText& key, const Habits::Guess*& found) {
  JsonCursor& cursor = reading_.cursor;
  Habits::Guess& guess = type == kNone ? habits_.unguessed : habits_.guesses(type)[after];
  const char* const at = cursor.at();
  if (!guess.token.empty() && cursor.take(guess.token)) {
    key = {{at + 1, guess.token.size() - 3}, false};
    cursor.space();
  } else {
    if (!cursor.take_key(key)) return false;
    if (Habits::Guess other; look_up(type, key, other)) {
      guess = std::move(other);
    } else {
      refuse_fact(type, key);
      return !cursor.broken();
    }
  }
  found = &guess;
  after = guess.slot == kNone ? 0 : guess.slot + 1;
  if (habits_.first(guess.spec->fact)) return true;
  reading_.reporter.add_below(Code::duplicate_key, Field{key}.at(), Field{key}.step(),
                              [&] { return said_of_fact_twice(fact_words(reading_.vocabulary, *guess.spec)); });
  step_over(cursor, reading_.reporter);
  found = nullptr;
  return !cursor.broken();
}

/// False where the vocabulary has no such fact, or the entity's type does not declare it. Without a type any fact will do.
bool EntityReader::look_up(TypeId type, const JsonText& key, Habits::Guess& found) {
  const Vocabulary& vocabulary = reading_.vocabulary;
  const std::string text = plain(key);
  const FactId fact = vocabulary.fact(trimmed(text), type);
  if (fact == kNone) return false;
  found.slot = type == kNone ? kNone : vocabulary.program().slot(type, fact);
  if (type != kNone && found.slot == kNone) return false;
  found.spec = &vocabulary.spec(fact);
  const Name& name = vocabulary.program().facts[fact].name;
  const Text written = vocabulary.program().text(name.id) == key.raw ? name.id : name.zh;
  found.token = type == kNone ? "" : '"' + std::string(vocabulary.program().text(written)) + "\":";
  return true;
}

void EntityReader::refuse_fact(TypeId type, const JsonText& key) {
  const Vocabulary& vocabulary = reading_.vocabulary;
  const Program& program = vocabulary.program();
  const Field field{key};
  const std::string text = plain(key);
  const FactId fact = vocabulary.fact(trimmed(text), kNone);
  if (fact == kNone && (looks_personal(text) || names_a_person_column(text))) {
    reading_.reporter.add_below(Code::personal_data, field.at(), field.step(), [] { return said_of_personal(); });
  } else {
    reading_.reporter.add_below(Code::unknown_fact, field.at(), field.step(), [&] {
      Names namesakes;
      for (const FactId same : vocabulary.namesakes(trimmed(text), type)) namesakes.emplace_back(program.text(program.facts[same].name.id));
      if (namesakes.size() > 1) return said_of_shared_name(text, namesakes);
      if (fact == kNone) {
        auto like = vocabulary.facts_like(text, type);
        return said_of_unknown_fact(text, like.empty() ? vocabulary.facts_like(text, kNone) : like);
      }
      std::vector<Words> types;
      for (const TypeId other : program.list(program.facts[fact].types)) types.push_back(vocabulary.words(program.types[other].name));
      return said_of_fact_elsewhere(fact_words(vocabulary, vocabulary.spec(fact)), vocabulary.words(program.types[type].name), types);
    });
  }
  step_over(reading_.cursor, reading_.reporter);
}

/// The two forms that nearly all values have: a number within plain bounds, and an enumeration's id. Where it ends; nullptr: it is another.
inline const char* EntityReader::read_quickly(const FactSpec& spec, const char* p, const char* end, FactCell& cell) const {
  if (spec.numeric) {
    std::int64_t mantissa = 0;
    int scale = 0;
    const char* behind = read_short_number(p, end, mantissa, scale);
    if (behind == nullptr) behind = read_plain_number(p, end, mantissa, scale);
    if (behind == nullptr || !is_plainly_good(spec, mantissa, scale)) return nullptr;
    cell.tag = FactCell::Tag::number;
    cell.mantissa = mantissa;
    cell.scale = static_cast<std::uint8_t>(scale);
    return behind;
  }
  for (std::size_t i = 0; i < spec.tokens.size(); ++i) {
    if (!begins_with(p, end, spec.tokens[i])) continue;
    cell.tag = FactCell::Tag::value;
    cell.mantissa = static_cast<std::int64_t>(reading_.vocabulary.program().enumerations[spec.enumeration].values.begin + i);
    return p + spec.tokens[i].size();
  }
  return nullptr;
}

void EntityReader::read_value(const FactSpec& spec, const JsonText& key, FactCell& cell) {
  Facts& all = reading_.facts;
  reading_.reporter.enter({key.raw});
  take_written(reading_, spec, written_);
  const auto first = static_cast<std::uint32_t>(all.stated.size());
  const bool plain_one = written_.size() == 1 && written_.front().is_plain() && !is_statement(spec.type);
  for (const auto& written : written_) {
    Stated stated;
    if (!understand(reading_, spec, written, stated)) continue;
    if (plain_one) {
      cell = stated.value;
      continue;
    }
    if (value_places_.wanted()) value_places_.add_stated(all.stated.size(), place_of(written.at));
    all.stated.push_back(stated);
  }
  const std::size_t count = all.stated.size() - first;
  if (count > 0) {
    cell.tag = FactCell::Tag::stated;
    cell.index = first;
    cell.count = static_cast<std::uint16_t>(count);
  }
  reading_.reporter.leave();
}

}  // namespace zhunsheng::load
