// The two ways of a check: one body of facts, or a stream of lines.
#pragma once

#include <string>
#include <vector>

#include "api/document.h"
#include "report/renderer.h"

namespace zhunsheng::api {

/// Only the short form is wanted.
inline bool is_brief(const CheckOptions& options) { return options.format == Format::ndjson && !options.columns.empty(); }
/// Which verdicts come with their reasons, wherever the format has room for them.
report::Explained explained_in(const CheckOptions& options);

class Rejects;

/// What both ways need.
struct CheckRun {
  const Rules& rules;
  const CheckOptions& options;
  const Output& output;
  const Chosen& chosen;
  report::Renderer& renderer;
  Rejects& rejects;
  Diagnostics diagnostics;
  report::StreamEnd end;
  bool stopped = false;      ///< nobody reads the output
  bool interrupted = false;  ///< by the caller

  [[nodiscard]] const Program& program() const { return program_of(rules); }
  void write(std::string_view text) {
    if (!stopped && !text.empty()) stopped = !output.result(text);
  }
};

/// False where the facts could not be read: the end says so.
bool check_document(CheckRun& run, std::vector<FactsInput>& inputs, End& end);
bool check_stream(CheckRun& run, std::vector<FactsInput>& inputs, End& end);

/// Some came as workbooks: what is said of them goes to who filed.
bool books_among(const std::vector<FactsInput>& inputs);

Tally tally_of(const report::Summary& summary);
report::Explained explained_of(Explained explained);

}  // namespace zhunsheng::api
