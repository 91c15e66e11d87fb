// `--format ndjson`: a header line, a line an entity, a last line with the totals and the parents of a stream.
// With columns, the short form: {"id":"350524","type":"county","verdicts":{"anxi.rotation":["met","0.1"], …}}.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/grounds_json.h"
#include "report/result.h"
#include "report/summary.h"

namespace zhunsheng::report {

/// What the short form may show of a verdict, in any order.
enum class Column : std::uint8_t { status, severity, value, low, high, required, attained, explanation };
std::optional<Column> column_of(std::string_view id);
/// "status, severity, …": for help and messages.
std::string column_ids();

class NdjsonWriter {
 public:
  /// Without columns: whole verdicts, as in the document.
  NdjsonWriter(const Program& program, std::vector<Column> columns);

  void append_header(std::string& out, const Head& head, bool synthetic) const;
  /// A line for each entity that has a verdict, and for each at the top.
  void append_body(std::string& out, const Result& result) const;
  /// Entity objects without line breaks, joined by commas: for the last line.
  void append_parents(std::string& out, const Result& result) const;
  void append_end(std::string& out, const Head& head, const StreamEnd& end, std::string_view parents, const Diagnostics& diagnostics,
                  const Sources& sources) const;

 private:
  void append_entity_object(std::string& out, const Result& result, const EntityResult& entity) const;
  void append_short(std::string& out, const Result& result, const EntityResult& entity) const;
  void append_column(std::string& out, Column column, const Result& result, const Verdict& verdict) const;

  std::vector<Column> columns_;
  std::optional<GroundsWriter> grounds_;       ///< for the column `explanation`
  std::vector<std::string> requirement_keys_;  ///< "anxi.rotation" escaped, with its opening quote: copied for every verdict
  std::vector<std::string> type_members_;      ///< ,"type":"county"
};

/// The value as the short form has it: a point exactly, as a string; a root (or one not worked out, see evaluate.h) to 12 digits, as a number;
/// a point of more than 64 digits likewise; anything else null.
void append_short_value(std::string& out, const Quantity& quantity);

}  // namespace zhunsheng::report
