// One body of facts, with the figures of the overlay in it, judged: what every verb does that looks at one document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/files.h"
#include "api/judge.h"

namespace zhunsheng::api {

/// Facts that were opened, and what they begin with was looked at.
struct FactsInput {
  std::string name;
  LineReader reader;
  bool is_stream = false;
  bool is_book = false;     ///< a workbook, or a table in a text file
  bool is_table = false;    ///< the latter
  std::string header = {};  ///< of a stream: its first line, where that was one; of a table its head, where it is read in pieces
};

/// Opens all, or says what cannot be opened.
bool open_inputs(const std::vector<std::string>& paths, const Output& output, std::vector<FactsInput>& inputs, End& end);
/// Reads documents as one body of facts. False where they cannot be read (`end` says so) or are unsound (`diagnostics`).
bool read_documents(const Rules& rules, std::vector<FactsInput>& inputs, Facts& facts, Diagnostics& diagnostics, const Output& output,
                    End& end);

class JudgedDocument {
 public:
  /// `brief` as in Judge. `language`: of what is shown, where it is not that of the messages.
  JudgedDocument(const Rules& rules, const Chosen& chosen, report::Explained explained, const Output& output, bool brief,
                 std::optional<report::Language> language = std::nullopt);
  JudgedDocument(const JudgedDocument&) = delete;
  JudgedDocument& operator=(const JudgedDocument&) = delete;

  /// Reads and judges. False: there is nothing to be shown; `end` says how it ends, and what there is to say is added to `diagnostics`.
  bool judge(std::vector<FactsInput>& inputs, Diagnostics& diagnostics, End& end);
  /// The same from paths.
  bool judge(const std::vector<std::string>& paths, Diagnostics& diagnostics, End& end);

  /// Of a document that was judged.
  [[nodiscard]] const report::Result& result() const { return *result_; }
  [[nodiscard]] const Facts& facts() const { return facts_; }
  /// The steps that led to a verdict of the result.
  Trace trace(const Verdict& verdict) { return judge_.trace(verdict); }

 private:
  const Rules& rules_;
  const Chosen& chosen_;
  const Output& output_;
  Facts facts_;
  Judge judge_;
  const report::Result* result_ = nullptr;
};

/// Writes what there is to say of a document; where it was unsound and a program reads the result, there too.
void write_document_messages(const Rules& rules, const Diagnostics& diagnostics, Format format, const Output& output, const End& end);

}  // namespace zhunsheng::api
