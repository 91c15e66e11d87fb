#include "report/gap.h"

#include "api/books.h"
#include "api/document.h"
#include "api/gaps.h"
#include "api/ledger.h"

namespace zhunsheng::api {

namespace {

void append(std::string& out, const report::GapReport& report, Format format) {
  switch (format) {
    case Format::json:
    case Format::ndjson:
      return report::append_gap_json(out, report);
    case Format::csv:
      return report::append_gap_csv(out, report);
    case Format::text:
    case Format::markdown:
    case Format::html:
    case Format::xlsx:
    case Format::docx:
    case Format::rows:
      return report::append_gap_text(out, report);
  }
}

/// The workbook; nothing is written where the old ledger is unsound.
void write_ledger(const Rules& rules, const report::GapReport& report, const std::string& update, const Output& output, End& end) {
  std::optional<KeptLedger> old;
  if (!update.empty() && !read_ledger(rules, update, report, old, output, end)) return;
  const auto bytes = workbook_bytes(report::ledger_book(report, old ? &*old : nullptr));
  if (!bytes) {
    output.message(host_message(bytes.error(), output.display));
    end.ending = Ending::failed;
  } else if (!output.result(bytes.value())) {
    end.ending = Ending::stopped;
  }
}

End measured(const Rules& rules, const std::vector<std::string>& paths, const GapOptions& options, const Output& output) {
  const Format format = options.format;
  End end;
  Chosen chosen;
  if (refuse(rules, format, output, end) || !choose(rules, options.selection, output, chosen, end)) return end;
  Diagnostics diagnostics;
  const auto explained = format == Format::xlsx ? report::Explained::failed : report::Explained::none;
  JudgedDocument document(rules, chosen, explained, output, format != Format::xlsx);
  const bool judged = document.judge(paths, diagnostics, end);
  write_document_messages(rules, diagnostics, format, output, end);
  if (!judged) return end;
  const Program& program = program_of(rules);
  const report::Result& result = document.result();
  const std::vector<Gap> found = gaps_of(program, chosen, result);
  const report::Phrasing phrasing = phrasing_of(program);
  if (format == Format::xlsx) {
    write_ledger(rules, {result, found, phrasing}, options.update, output, end);
    return end;
  }
  std::string out;
  append(out, {result, found, phrasing}, format);
  if (!output.result(out)) end.ending = Ending::stopped;
  return end;
}

}  // namespace

End gap(const Rules& rules, const std::vector<std::string>& facts, const GapOptions& options, const Output& output) {
  return guarded(output, [&] { return measured(rules, facts, options, output); });
}

}  // namespace zhunsheng::api
