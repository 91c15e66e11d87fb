// Reads facts (zhunsheng-facts/1: documents, and the lines of a stream) and overlays (zhunsheng-overlay/1) into the tables that rules are judged on.
// Strict: what is not understood is an error with its place and what to do, never left out. Numbers are read from their text.
// No exception leaves it; what is wrong in a text becomes a Diagnostic (ZS5001 to ZS5013, ZS6004 to ZS6008).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "base/sha256.h"
#include "diagnostics/diagnostic.h"
#include "facts/facts.h"
#include "outcome/overlay.h"
#include "program/program.h"

namespace zhunsheng {

/// What the first line of a stream may say of all of them: a document without entities. Of several streams that are checked as one, together.
struct StreamHeader {
  std::int32_t as_of = kNoDay;
  std::string as_of_where;  ///< "facts.ndjson:1:12 /as_of"
  bool synthetic = false;
  bool lists_sources = false;  ///< then every source that a value names must be listed
  std::vector<FactsSource> sources;
};

/// Reads bodies of facts, one after another. Keeps what it worked out for the program and its memory: make one per thread, use it again.
/// The program and the limits must outlive it.
class FactsReader {
 public:
  FactsReader(const Program& program, const Limits& limits);
  ~FactsReader();
  FactsReader(const FactsReader&) = delete;
  FactsReader& operator=(const FactsReader&) = delete;

  /// A body of facts from one or more documents: begin, add each, finish. `name` is what messages call the document.
  /// An entity in two documents is one entity: its facts are merged, and a fact given in both becomes two sources.
  /// A parent may stand in another document. The text is not needed after add().
  /// `cross_check`: what two documents say differently of one figure, and a part above its whole, are warnings that name both places.
  void begin(Facts& facts, bool cross_check = false);
  /// `lines`: what each line of the text stands for, where it was made from a workbook (load/books.h).
  void add(std::string_view json, std::string_view name, Diagnostics& diagnostics, const std::vector<std::string>* lines = nullptr);
  /// The same for a line of a stream that is to be judged together with others (a parent with its children's lines).
  /// Sources need not be listed then.
  void add_line(std::string_view json, std::string_view name, std::uint32_t line, Diagnostics& diagnostics);
  /// Brings the entities into order. False if anything was wrong since begin(): then the facts must not be judged.
  bool finish(Diagnostics& diagnostics);

  /// One line of a stream: an entity with its subtree, without its line break. `line` is its number, for messages.
  /// A source that a value names stands by its id alone, since a stream has no list of them. A line of white space gives no entities.
  /// Digest and as-of date are the caller's business, but for what a header says. False: the line must not be judged.
  /// `trail`: of a text that the line is part of; it is led along.
  bool read_line(std::string_view json, std::string_view name, std::uint32_t line, Facts& facts, Diagnostics& diagnostics,
                 Sha256Trail* trail = nullptr);
  /// The header of the lines that follow, which must outlive the reader.
  void use_header(const StreamHeader& header);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// One document as a body of facts.
bool load_facts(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Facts& facts,
                Diagnostics& diagnostics);

/// True if the text begins like an entity (a line of a stream), judged by its first key, or like a header with another line below it;
/// the beginning of a file is enough.
bool looks_like_stream(std::string_view json);

/// True if the line begins as the header of a stream does, judged by its first key.
bool looks_like_header(std::string_view json);
/// Adds what the first line of a stream says. False if anything was wrong, or is not what another stream's header says.
bool read_stream_header(std::string_view json, std::string_view name, const Program& program, const Limits& limits, StreamHeader& header,
                        Diagnostics& diagnostics);

/// Adds one overlay's entries. An entry that names a requirement or reading of several versions of a rule set gives one record for each.
/// With several overlays the digests stand one after another, separated by a space. False if anything was wrong.
bool load_overlay(std::string_view json, std::string_view name, const Program& program, const Limits& limits, Overlay& overlay,
                  Diagnostics& diagnostics);

}  // namespace zhunsheng
