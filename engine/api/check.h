// The two ways of a check: one body of facts, or a stream of lines.
#pragma once

#include <string>
#include <vector>

#include "api/files.h"
#include "api/judge.h"
#include "report/renderer.h"

namespace zhunsheng::api {

/// Facts that were opened, and what they begin with was looked at.
struct FactsInput {
  std::string name;
  LineReader reader;
  bool is_stream = false;
  bool is_book = false;     ///< a workbook, or a table in a text file
  std::string header = {};  ///< of a stream: its first line, where that was one
};

/// What both ways need.
struct CheckRun {
  const Rules& rules;
  const CheckOptions& options;
  const Output& output;
  const Chosen& chosen;
  report::Renderer& renderer;
  Diagnostics diagnostics;
  report::StreamEnd end;
  bool stopped = false;  ///< nobody reads the output

  [[nodiscard]] const Program& program() const { return program_of(rules); }
  /// Only the short form is wanted.
  [[nodiscard]] bool is_brief() const { return options.format == Format::ndjson && !options.columns.empty(); }
  void write(std::string_view text) {
    if (!stopped && !text.empty()) stopped = !output.result(text);
  }
};

/// False where the facts could not be read: the end says so.
bool check_document(CheckRun& run, std::vector<FactsInput>& inputs, End& end);
bool check_stream(CheckRun& run, std::vector<FactsInput>& inputs, End& end);

/// Opens all, or says what cannot be opened.
bool open_inputs(const std::vector<std::string>& paths, const Output& output, std::vector<FactsInput>& inputs, End& end);
/// Reads documents as one body of facts. False where they cannot be read (`end` says so) or are unsound (`diagnostics`).
bool read_documents(const Rules& rules, std::vector<FactsInput>& inputs, Facts& facts, Diagnostics& diagnostics, const Output& output,
                    End& end);

/// Some came as workbooks: what is said of them goes to who filed.
bool books_among(const std::vector<FactsInput>& inputs);

Tally tally_of(const report::Summary& summary);
report::Explained explained_of(Explained explained);

/// ZS6008 for each preference whose source had no value.
void add_idle_preferences(CheckRun& run, Date day);
/// ZS6001 for each rule set that was used and met no entity.
void add_not_met(CheckRun& run);

}  // namespace zhunsheng::api
