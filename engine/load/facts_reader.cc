#include <deque>
#include <span>
#include <string>

#include "base/sha256.h"
#include "load/arrange.h"
#include "load/document_reader.h"
#include "load/encoding.h"
#include "load/load.h"
#include "load/said.h"
#include "load/said_syntax.h"

namespace zhunsheng {

using namespace load;

namespace {

enum class FirstKey { of_document, of_entity, other };

/// What the first key of an object says of it.
FirstKey first_key(std::string_view json) {
  static constexpr std::string_view document[] = {"schema", "as_of", "synthetic", "sources", "entities"};
  static constexpr std::string_view entity[] = {"id", "type", "name", "parent", "census", "facts", "children"};
  JsonCursor cursor(json, 2);
  JsonText key;
  if (cursor.peek() != JsonKind::object || !cursor.open() || !cursor.take_key(key)) return FirstKey::other;
  if (key_number(key, document) < std::size(document)) return FirstKey::of_document;
  return key_number(key, entity) < std::size(entity) ? FirstKey::of_entity : FirstKey::other;
}

/// What a line that begins as a document does can be.
struct DocumentLine {
  bool is_whole = false;  ///< it is an object from its begin to its end
  bool has_entities = false;
};

DocumentLine document_line(std::string_view json, int depth_limit) {
  JsonCursor cursor(json, depth_limit);
  DocumentLine out;
  if (cursor.peek() != JsonKind::object) return out;
  out.is_whole = cursor.each_field([&](const JsonText& key) {
    out.has_entities = out.has_entities || key.raw == "entities";
    cursor.skip();
  }) && cursor.finish();
  return out;
}

/// The first line is a header, and another line follows.
bool begins_with_header(std::string_view json) {
  constexpr int kDepth = 8;  // of a header
  const std::size_t end = json.find('\n');
  if (end == std::string_view::npos) return false;
  const DocumentLine line = document_line(json.substr(0, end), kDepth);
  if (!line.is_whole || line.has_entities) return false;
  const std::size_t next = json.find_first_not_of(" \t\r\n", end);
  return next != std::string_view::npos && json[next] == '{';
}

}  // namespace

struct FactsReader::State {
  State(const Program& program, const Limits& bounds) : limits(bounds), vocabulary(program), habits(vocabulary) {}

  /// Reads the one entity of a line. False if the line could not be read to its end.
  bool read_entity(std::string_view json, Reporter& reporter, bool places, Sha256Trail* trail);

  const Limits& limits;
  Vocabulary vocabulary;
  Habits habits;
  SourceBook sources;
  NameTable ids;
  std::vector<Origin> origins;
  ValuePlaces value_places;
  std::deque<NamedText> files;
  AsOfDays days;
  const StreamHeader* header = nullptr;
  Facts* facts = nullptr;
  Sha256 digest;
  std::size_t errors = 0;  ///< since begin()
  bool lines = false;      ///< lines of a stream are among the body
  bool cut = false;        ///< a document was not read to its end: what it would have listed is not known
};

namespace {

/// Size and encoding; false if nothing can be read.
bool may_be_read(std::string_view json, const Limits& limits, Reporter& reporter) {
  if (json.size() > limits.facts_line_bytes) {
    reporter.add(Code::facts_too_large, json.data(), [&] { return said_of_size(limits.facts_line_bytes); });
    return false;
  }
  const std::size_t bad = first_bad_byte(json);
  if (bad == std::string_view::npos) return true;
  reporter.add(Code::facts_encoding, json.data() + bad, [&] { return said_of_encoding(json, bad); });
  return false;
}

}  // namespace

FactsReader::FactsReader(const Program& program, const Limits& limits) : state_(std::make_unique<State>(program, limits)) {}
FactsReader::~FactsReader() = default;

void FactsReader::begin(Facts& facts, bool cross_check) {
  State& s = *state_;
  facts.reset(s.vocabulary.program());
  s.facts = &facts;
  s.sources.begin(facts);
  if (s.header != nullptr) {
    facts.as_of = s.header->as_of;
    facts.synthetic = s.header->synthetic;
  }
  s.origins.clear();
  s.files.clear();
  s.days.clear();
  s.value_places.begin(cross_check);
  s.digest = {};
  s.errors = 0;
  s.lines = false;
  s.cut = false;
}

void FactsReader::add(std::string_view json, std::string_view name, Diagnostics& diagnostics, const std::vector<std::string>* lines) {
  State& s = *state_;
  Sha256Trail trail;
  trail.begin(s.digest, json);
  const std::string_view text = without_mark(json);
  Reporter reporter(s.files.emplace_back(NamedText{std::string(name), lines == nullptr ? std::vector<std::string>() : *lines}), text, 1,
                    diagnostics);
  if (!may_be_read(text, s.limits, reporter)) {
    s.cut = true;
  } else {
    JsonCursor cursor(text, s.limits.facts_depth);
    Reading reading{s.vocabulary, s.limits, *s.facts, s.sources, cursor, reporter, TextStore(*s.facts), &trail};
    EntityReader entities(reading, s.habits, s.origins, s.value_places, static_cast<std::uint32_t>(s.files.size() - 1), true);
    DocumentReader(reading, entities, s.days).read();
    report_fault(cursor, reporter, s.limits.facts_depth);
    s.cut = s.cut || cursor.broken();
  }
  trail.end();
  s.errors += reporter.count();
}

bool FactsReader::finish(Diagnostics& diagnostics) {
  State& s = *state_;
  const std::size_t before = diagnostics.errors();
  Arranger(s.vocabulary, *s.facts, s.origins, s.files, s.ids, s.value_places, diagnostics).arrange();
  if (!s.cut && !s.lines) s.sources.report_unlisted(diagnostics);
  s.days.report(diagnostics);
  s.facts->digest = text(s.digest.finish());
  return s.errors == 0 && diagnostics.errors() == before;
}

bool FactsReader::State::read_entity(std::string_view json, Reporter& reporter, bool places, Sha256Trail* trail) {
  if (!may_be_read(json, limits, reporter)) return false;
  JsonCursor cursor(json, limits.facts_depth);
  cursor.space();
  if (cursor.at() == cursor.end()) return true;
  if (first_key(json) == FirstKey::of_document) {
    const bool whole = document_line(json, limits.facts_depth).has_entities;
    reporter.add(Code::facts_shape, cursor.at(), [&] { return whole ? said_of_document_as_line() : said_of_late_header(); });
    return false;
  }
  Reading reading{vocabulary, limits, *facts, sources, cursor, reporter, TextStore(*facts), trail};
  EntityReader(reading, habits, origins, value_places, static_cast<std::uint32_t>(files.size() - 1), places).read(kNone, kNone);
  if (!cursor.broken()) cursor.finish();
  report_fault(cursor, reporter, limits.facts_depth);
  return !cursor.broken();
}

void FactsReader::add_line(std::string_view json, std::string_view name, std::uint32_t line, Diagnostics& diagnostics) {
  State& s = *state_;
  s.lines = true;
  Sha256Trail trail;
  trail.begin(s.digest, json);
  const std::string_view text = line == 1 ? without_mark(json) : json;
  Reporter reporter(s.files.emplace_back(NamedText{std::string(name), {}}), text, line, diagnostics);
  s.read_entity(text, reporter, true, &trail);
  trail.end();
  s.errors += reporter.count();
}

bool FactsReader::read_line(std::string_view json, std::string_view name, std::uint32_t line, Facts& facts, Diagnostics& diagnostics,
                            Sha256Trail* trail) {
  State& s = *state_;
  begin(facts);
  const std::size_t before = diagnostics.errors();
  const std::string_view text = line == 1 ? without_mark(json) : json;
  const NamedText file{std::string(name), {}};
  Reporter reporter(file, text, line, diagnostics);
  if (s.read_entity(text, reporter, false, trail))
    Arranger(s.vocabulary, facts, s.origins, s.files, s.ids, s.value_places, diagnostics).check_line(reporter);
  if (s.header != nullptr && s.header->lists_sources) s.sources.report_unlisted(diagnostics);
  return diagnostics.errors() == before;
}

void FactsReader::use_header(const StreamHeader& header) {
  state_->header = &header;
  state_->sources.know(header.sources);
}

bool read_stream_header(std::string_view json, std::string_view name, const Program& program, const Limits& limits, StreamHeader& header,
                        Diagnostics& diagnostics) {
  const Vocabulary vocabulary(program);
  Habits habits(vocabulary);
  Facts facts;
  facts.reset(program);
  facts.as_of = header.as_of;
  facts.synthetic = header.synthetic;
  SourceBook sources;
  sources.begin(facts);
  for (const FactsSource& source : header.sources) sources.listed(source);
  const NamedText file{std::string(name), {}};
  const std::string_view text = without_mark(json);
  Reporter reporter(file, text, 1, diagnostics);
  if (!may_be_read(text, limits, reporter)) return false;
  JsonCursor cursor(text, limits.facts_depth);
  Reading reading{vocabulary, limits, facts, sources, cursor, reporter, TextStore(facts)};
  std::vector<Origin> origins;
  ValuePlaces places;
  EntityReader entities(reading, habits, origins, places, 0, false);
  const std::size_t before = diagnostics.errors();
  AsOfDays days;
  if (header.as_of != kNoDay) days.add(header.as_of, file, header.as_of_where);
  DocumentReader(reading, entities, days, DocumentPart::header).read();
  report_fault(cursor, reporter, limits.facts_depth);
  days.report(diagnostics);
  header = {facts.as_of, days.first_where(), facts.synthetic, header.lists_sources || !facts.sources.empty(), std::move(facts.sources)};
  return diagnostics.errors() == before;
}

bool load_facts(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Facts& facts,
                Diagnostics& diagnostics) {
  FactsReader reader(program, limits);
  reader.begin(facts);
  reader.add(json, name, diagnostics);
  return reader.finish(diagnostics);
}

bool looks_like_stream(std::string_view json) {
  const std::string_view text = without_mark(json);
  const FirstKey key = first_key(text);
  return key == FirstKey::of_entity || (key == FirstKey::of_document && begins_with_header(text));
}

bool looks_like_header(std::string_view json) { return first_key(without_mark(json)) == FirstKey::of_document; }

}  // namespace zhunsheng
