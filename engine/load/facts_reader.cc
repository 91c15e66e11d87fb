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

}  // namespace

struct FactsReader::State {
  State(const Program& program, const Limits& bounds) : limits(bounds), vocabulary(program), habits(vocabulary) {}

  /// Size and encoding; false if nothing can be read.
  bool may_be_read(std::string_view json, Reporter& reporter) const;
  /// Reads the one entity of a line. False if the line could not be read to its end.
  bool read_entity(std::string_view json, Reporter& reporter, bool places);

  const Limits& limits;
  Vocabulary vocabulary;
  Habits habits;
  SourceBook sources;
  NameTable ids;
  std::vector<Origin> origins;
  std::deque<NamedText> files;
  Facts* facts = nullptr;
  Sha256 digest;
  std::size_t errors = 0;  ///< since begin()
  bool lines = false;      ///< lines of a stream are among the body
  bool cut = false;        ///< a document was not read to its end: what it would have listed is not known
};

bool FactsReader::State::may_be_read(std::string_view json, Reporter& reporter) const {
  if (json.size() > limits.facts_line_bytes) {
    reporter.add(Code::facts_too_large, json.data(), [&] { return said_of_size(limits.facts_line_bytes); });
    return false;
  }
  const std::size_t bad = first_bad_byte(json);
  if (bad == std::string_view::npos) return true;
  reporter.add(Code::facts_encoding, json.data() + bad, [&] { return said_of_encoding(json, bad); });
  return false;
}

FactsReader::FactsReader(const Program& program, const Limits& limits) : state_(std::make_unique<State>(program, limits)) {}
FactsReader::~FactsReader() = default;

void FactsReader::begin(Facts& facts) {
  State& s = *state_;
  facts.reset(s.vocabulary.program());
  s.facts = &facts;
  s.sources.begin(facts);
  s.origins.clear();
  s.files.clear();
  s.digest = {};
  s.errors = 0;
  s.lines = false;
  s.cut = false;
}

void FactsReader::add(std::string_view json, std::string_view name, Diagnostics& diagnostics, const std::vector<std::string>* lines) {
  State& s = *state_;
  s.digest.add(std::as_bytes(std::span(json)));
  const std::string_view text = without_mark(json);
  Reporter reporter(s.files.emplace_back(NamedText{std::string(name), lines == nullptr ? std::vector<std::string>() : *lines}), text, 1,
                    diagnostics);
  if (!s.may_be_read(text, reporter)) {
    s.cut = true;
  } else {
    JsonCursor cursor(text, s.limits.facts_depth);
    Reading reading{s.vocabulary, s.limits, *s.facts, s.sources, cursor, reporter, TextStore(*s.facts)};
    EntityReader entities(reading, s.habits, s.origins, static_cast<std::uint32_t>(s.files.size() - 1), true);
    DocumentReader(reading, entities).read();
    report_fault(cursor, reporter, s.limits.facts_depth);
    s.cut = s.cut || cursor.broken();
  }
  s.errors += reporter.count();
}

bool FactsReader::finish(Diagnostics& diagnostics) {
  State& s = *state_;
  const std::size_t before = diagnostics.errors();
  Arranger(s.vocabulary, *s.facts, s.origins, s.files, s.ids, diagnostics).arrange();
  if (!s.cut && !s.lines) s.sources.report_unlisted(diagnostics);
  s.facts->digest = text(s.digest.finish());
  return s.errors == 0 && diagnostics.errors() == before;
}

bool FactsReader::State::read_entity(std::string_view json, Reporter& reporter, bool places) {
  if (!may_be_read(json, reporter)) return false;
  JsonCursor cursor(json, limits.facts_depth);
  cursor.space();
  if (cursor.at() == cursor.end()) return true;
  if (first_key(json) == FirstKey::of_document) {
    reporter.add(Code::facts_shape, cursor.at(), [] { return said_of_document_as_line(); });
    return false;
  }
  Reading reading{vocabulary, limits, *facts, sources, cursor, reporter, TextStore(*facts)};
  EntityReader(reading, habits, origins, static_cast<std::uint32_t>(files.size() - 1), places).read(kNone, kNone);
  if (!cursor.broken()) cursor.finish();
  report_fault(cursor, reporter, limits.facts_depth);
  return !cursor.broken();
}

void FactsReader::add_line(std::string_view json, std::string_view name, std::uint32_t line, Diagnostics& diagnostics) {
  State& s = *state_;
  s.lines = true;
  s.digest.add(std::as_bytes(std::span(json)));
  const std::string_view text = line == 1 ? without_mark(json) : json;
  Reporter reporter(s.files.emplace_back(NamedText{std::string(name), {}}), text, line, diagnostics);
  s.read_entity(text, reporter, true);
  s.errors += reporter.count();
}

bool FactsReader::read_line(std::string_view json, std::string_view name, std::uint32_t line, Facts& facts, Diagnostics& diagnostics) {
  State& s = *state_;
  begin(facts);
  const std::size_t before = diagnostics.errors();
  const std::string_view text = line == 1 ? without_mark(json) : json;
  const NamedText file{std::string(name), {}};
  Reporter reporter(file, text, line, diagnostics);
  if (s.read_entity(text, reporter, false)) Arranger(s.vocabulary, facts, s.origins, s.files, s.ids, diagnostics).check_line(reporter);
  return diagnostics.errors() == before;
}

bool load_facts(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Facts& facts,
                Diagnostics& diagnostics) {
  FactsReader reader(program, limits);
  reader.begin(facts);
  reader.add(json, name, diagnostics);
  return reader.finish(diagnostics);
}

bool looks_like_stream(std::string_view json) { return first_key(without_mark(json)) == FirstKey::of_entity; }

}  // namespace zhunsheng
