#include "load/document_reader.h"

#include "load/personal.h"
#include "load/said.h"
#include "load/said_syntax.h"
#include "values/time.h"

namespace zhunsheng::load {

namespace {

enum Key : unsigned { schema, as_of, synthetic, sources, entities, unknown };
constexpr std::string_view kKeys[] = {"schema", "as_of", "synthetic", "sources", "entities"};
constexpr std::string_view kSourceKeys[] = {"title", "date", "issuer", "url", "digest"};
constexpr std::string_view kDigestKeys[] = {"alg", "value"};
constexpr std::string_view kEntityKeys[] = {"id", "type", "facts", "children", "census", "parent"};

}  // namespace

void report_fault(JsonCursor& cursor, Reporter& reporter, int depth_limit) {
  if (!cursor.broken()) return;
  const char* const at = cursor.fault_at();
  const Code code = cursor.fault() == JsonFault::too_deep ? Code::facts_too_large : Code::facts_syntax;
  reporter.add(code, at, [&] { return said_of_fault(cursor.fault(), {at, static_cast<std::size_t>(cursor.end() - at)}, depth_limit); });
}

void DocumentReader::read() {
  JsonCursor& cursor = reading_.cursor;
  Reporter& reporter = reading_.reporter;
  const JsonKind kind = cursor.peek();
  const char* const at = cursor.at();
  if (at >= cursor.end()) {
    cursor.fail(JsonFault::empty);
    return;
  }
  if (kind != JsonKind::object) {
    if (kind != JsonKind::word && kind != JsonKind::nothing)
      reporter.add(Code::facts_shape, at, [&] { return said_of_document_kind(kind); });
    step_over(cursor, reporter);
    cursor.finish();
    return;
  }
  SeenKeys seen;
  bool line = false;
  const bool sound = cursor.each_field([&](const JsonText& text) {
    const Field field{text};
    if (!known_schema_) return step_over(cursor, reporter);
    const unsigned key = key_number(text, kKeys);
    if (key == Key::unknown) {
      const bool of_entity = key_number(text, kEntityKeys) < std::size(kEntityKeys);
      if (of_entity && !line && !seen.has(Key::entities))
        reporter.add_below(Code::facts_shape, field.at(), field.step(), [] { return said_of_line_as_document(); });
      line = line || of_entity;
      return of_entity ? step_over(cursor, reporter) : refuse_key(cursor, reporter, field, kKeys);
    }
    if (!seen.first(key)) return refuse_repeated(cursor, reporter, field);
    take_key(key, field);
  });
  if (!sound || !cursor.finish() || line || !known_schema_) return;
  if (!seen.has(Key::schema)) reporter.add(Code::facts_shape, at, [] { return said_of_schema("", kFactsSchema); });
  if (!seen.has(Key::entities) && part_ == DocumentPart::whole)
    reporter.add(Code::facts_shape, at, [] { return said_of_missing_key("entities", {"文件", "the document"}); });
}

void DocumentReader::take_key(unsigned key, const Field& field) {
  if (key == Key::schema) return read_schema(field);
  if (key == Key::as_of) return read_as_of(field);
  if (key == Key::sources) return read_sources(field);
  if (key == Key::entities) return read_entities(field);
  if (take_truth(reading_.cursor, reading_.reporter, field).value_or(false)) reading_.facts.synthetic = true;
}

void DocumentReader::read_schema(const Field& field) {
  reading_.cursor.space();
  const char* const at = reading_.cursor.at();
  const bool null = reading_.cursor.peek() == JsonKind::null;
  const auto text = take_text(reading_.cursor, reading_.reporter, field);
  if ((!text && !null) || text == kFactsSchema) return;  // of another kind: reported
  known_schema_ = null;
  reading_.reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_schema(text.value_or(""), kFactsSchema); });
}

void DocumentReader::read_as_of(const Field& field) {
  reading_.cursor.space();
  const char* const at = reading_.cursor.at();
  const auto day = take_date(reading_.cursor, reading_.reporter, field);
  if (!day) return;
  Reporter& reporter = reading_.reporter;
  reporter.enter(field.step());
  days_.add(*day, reporter.file(), where_text(reporter.file(), reporter.place(at), path_text(reporter.path())));
  reporter.leave();
  reading_.facts.as_of = *day;
}

void DocumentReader::read_sources(const Field& field) {
  if (!expect(reading_.cursor, reading_.reporter, field, JsonKind::object)) return;
  reading_.reporter.enter(field.step());
  reading_.cursor.each_field([&](const JsonText& key) { read_source({key}); });
  reading_.reporter.leave();
}

void DocumentReader::read_source(const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  Reporter& reporter = reading_.reporter;
  FactsSource source;
  source.id = plain(field.key);
  if (looks_personal(source.id)) reporter.add_below(Code::personal_data, field.at(), field.step(), [] { return said_of_personal(); });
  if (!expect(cursor, reporter, field, JsonKind::object)) return;
  reporter.enter(field.step());
  SeenKeys seen;
  cursor.each_field([&](const JsonText& text) {
    const Field part{text};
    const unsigned key = key_number(text, kSourceKeys);
    if (key == std::size(kSourceKeys)) return refuse_key(cursor, reporter, part, kSourceKeys);
    if (!seen.first(key)) return refuse_repeated(cursor, reporter, part);
    if (key == 4) return read_digest(part);
    if (key == 1) {
      if (const auto day = take_date(cursor, reporter, part)) source.date = Date{*day}.text();
    } else if (auto value = take_text(cursor, reporter, part)) {
      (key == 0 ? source.title : key == 2 ? source.issuer : source.url) = std::move(*value);
    }
  });
  reporter.leave();
  const std::string id = source.id;
  if (!reading_.sources.listed(std::move(source)))
    reporter.add_below(Code::duplicate_key, field.at(), field.step(), [&] { return said_of_source_twice(id); });
}

/// Its form is checked; whether it is the file's is for who has the file.
void DocumentReader::read_digest(const Field& field) {
  JsonCursor& cursor = reading_.cursor;
  if (!expect(cursor, reading_.reporter, field, JsonKind::object)) return;
  reading_.reporter.enter(field.step());
  SeenKeys seen;
  cursor.each_field([&](const JsonText& text) {
    const Field part{text};
    const unsigned key = key_number(text, kDigestKeys);
    if (key == std::size(kDigestKeys)) return refuse_key(cursor, reading_.reporter, part, kDigestKeys);
    if (!seen.first(key)) return refuse_repeated(cursor, reading_.reporter, part);
    take_text(cursor, reading_.reporter, part);
  });
  reading_.reporter.leave();
}

void DocumentReader::read_entities(const Field& field) {
  if (part_ == DocumentPart::header) {
    reading_.reporter.add_below(Code::facts_shape, field.at(), field.step(), [] { return said_of_document_as_line(); });
    return step_over(reading_.cursor, reading_.reporter);
  }
  if (!known_schema_) return step_over(reading_.cursor, reading_.reporter);
  if (!expect(reading_.cursor, reading_.reporter, field, JsonKind::array)) return;
  reading_.reporter.enter(field.step());
  reading_.cursor.each_item([&](std::uint32_t index) {
    reading_.reporter.enter({{}, index});
    entities_.read(kNone, index);
    reading_.reporter.leave();
  });
  reading_.reporter.leave();
}

}  // namespace zhunsheng::load
