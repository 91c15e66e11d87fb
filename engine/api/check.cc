#include "api/check.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "api/books.h"
#include "api/document_end.h"
#include "api/gaps.h"
#include "api/rejects.h"
#include "report/page.h"
#include "report/result_book.h"
#include "report/result_json.h"
#include "report/rows.h"
#include "tabulate/write_book.h"

namespace zhunsheng::api {
namespace {

report::Format format_of(Format format) {
  switch (format) {
    case Format::text:
      return report::Format::text;
    case Format::json:
      return report::Format::json;
    case Format::ndjson:
      return report::Format::ndjson;
    case Format::markdown:  // of compare alone
    case Format::csv:       // tables: no renderer, made of the whole result at once
    case Format::xlsx:
    case Format::docx:
    case Format::html:  // these have renderers of their own
    case Format::rows:
      break;
  }
  return report::Format::text;
}

/// The columns of the short form; a message and nothing where one does not exist, or another form is asked for.
std::optional<std::vector<report::Column>> columns_of(const CheckOptions& options, const Output& output) {
  std::vector<report::Column> columns;
  if (!options.columns.empty() && options.format != Format::ndjson) {
    output.message(host_message(Words{"--columns 选的是 NDJSON 简式的列，只用于 --format ndjson；其他格式的列是固定的",
                                      "--columns chooses columns of the short NDJSON form: use it with --format ndjson; other formats "
                                      "have fixed columns"},
                                output.display));
    return std::nullopt;
  }
  for (const std::string& name : options.columns) {
    const auto column = report::column_of(name);
    if (!column) {
      output.message(host_message(Words{fmt::format("没有「{}」这一列。可用的列：{}", name, report::column_ids()),
                                        fmt::format("there is no column '{}'. Columns: {}", name, report::column_ids())},
                                  output.display));
      return std::nullopt;
    }
    columns.push_back(*column);
  }
  const bool named = std::find(columns.begin(), columns.end(), report::Column::explanation) != columns.end();
  if (!columns.empty() && !named && options.explained != Explained::none) columns.push_back(report::Column::explanation);
  return columns;
}

std::unique_ptr<report::Renderer> renderer_for(const Rules& rules, const CheckOptions& options, const std::vector<report::Column>& columns,
                                               const Output& output, bool stream) {
  const Program& program = program_of(rules);
  const report::View view = view_of(output.display);
  if (options.format == Format::rows) return report::make_rows_renderer(program);
  if (options.format == Format::html) return report::make_page_renderer(program, phrasing_of(program), view, stream);
  return report::make_renderer(format_of(options.format), program, columns, view, stream);
}

bool is_table(Format format) { return format == Format::xlsx || format == Format::csv; }

void write_workbook_of(CheckRun& run, const LaidBook& book, End& end) {
  const auto bytes = workbook_bytes(book);
  if (bytes) return run.write(bytes.value());
  run.output.message(host_message(bytes.error(), run.output.display));
  end.ending = Ending::failed;
}

/// What each of those who filed has to mend.
void return_books(CheckRun& run, End& end) {
  const report::View view = message_view_of(run.output.display);
  if (run.options.format == Format::xlsx) return write_workbook_of(run, report::returns_book(run.diagnostics, view), end);
  if (run.options.format == Format::csv) return run.write(write_table(report::returns_sheet(run.diagnostics, view)));
  std::string text;
  report::append_returns_text(text, run.diagnostics, view);
  run.output.message(text);
}

void write_tables(CheckRun& run, JudgedDocument& document, End& end) {
  const report::Result& result = document.result();
  if (run.options.format == Format::csv) return run.write(write_table(report::verdict_sheet(result)));
  const std::vector<Gap> gaps = gaps_of(run.program(), run.chosen, result);
  const report::Phrasing phrasing = phrasing_of(run.program());
  const auto trace = [&](const Verdict& verdict) { return document.trace(verdict); };
  write_workbook_of(run, report::result_book(result, run.end, trace, {result, gaps, phrasing}), end);
}

End checked(const Rules& rules, const std::vector<std::string>& paths, const CheckOptions& options, const Output& output,
            Rejects& rejects) {
  End end;
  Chosen chosen;
  if (refuse(rules, options.format, output, end) || !choose(rules, options.selection, output, chosen, end)) return end;
  const auto columns = columns_of(options, output);
  if (!columns) {
    end.ending = Ending::wrong_usage;
    return end;
  }
  std::vector<FactsInput> inputs;
  if (!open_inputs(paths, output, inputs, end)) return end;
  const bool stream =
      !options.by.empty() || std::any_of(inputs.begin(), inputs.end(), [](const FactsInput& input) { return input.is_stream; });
  if (stream && is_table(options.format)) {
    output.message(
        host_message(Words{"NDJSON 是逐行测算的，不能写成工作簿或表格；请写成 JSON 或 NDJSON，或者改用整份的数据",
                           "a stream of lines cannot be written as a workbook or a table: write JSON or NDJSON, or check a document"},
                     output.display));
    end.ending = Ending::wrong_usage;
    return end;
  }
  if (options.complete && options.by.empty()) {
    output.message(host_message(Words{"--complete 与 --by 同用", "--complete goes with --by"}, output.display));
    end.ending = Ending::wrong_usage;
    return end;
  }
  if (!stream && !options.rejects.empty()) {
    output.message(host_message(Words{"--rejects 只用于逐行的 NDJSON：整份的数据有误时不测算，没有被拒的行",
                                      "--rejects is for streams of lines (NDJSON): unsound documents are not judged at all"},
                                output.display));
    end.ending = Ending::wrong_usage;
    return end;
  }
  const auto renderer = renderer_for(rules, options, *columns, output, stream);
  CheckRun run{rules, options, output, chosen, *renderer, rejects, {}, {}};
  run.diagnostics.set_limit(static_cast<std::size_t>(rules.state().limits.diagnostics));
  const bool read = stream ? check_stream(run, inputs, end) : check_document(run, inputs, end);
  write_messages(output, run.diagnostics, rules.state().sources);
  if (!read && books_among(inputs) && end.ending == Ending::unsound) return_books(run, end);
  if (run.stopped) end.ending = Ending::stopped;
  if (!read && options.format == Format::json && end.ending == Ending::unsound)
    write_unsound(output, run.diagnostics, rules.state().sources);
  return end;
}

}  // namespace

Tally tally_of(const report::Summary& summary) {
  Tally tally;
  tally.verdicts = summary.verdicts;
  tally.met = summary.status[static_cast<std::size_t>(Status::met)];
  tally.not_met = summary.status[static_cast<std::size_t>(Status::not_met)];
  tally.undecided = summary.undecided;
  tally.violations = summary.violations;
  tally.gaps = summary.gaps;
  tally.shortfalls = summary.shortfalls;
  tally.deviations = summary.deviations;
  tally.suggestions = summary.suggestions;
  return tally;
}

report::Explained explained_of(Explained explained) {
  switch (explained) {
    case Explained::none:
      return report::Explained::none;
    case Explained::failed:
      return report::Explained::failed;
    case Explained::all:
      return report::Explained::all;
  }
  return report::Explained::none;
}

bool books_among(const std::vector<FactsInput>& inputs) {
  return std::any_of(inputs.begin(), inputs.end(), [](const FactsInput& input) { return input.is_book; });
}

/// A page has what is lacking too, where it has whole explanations.
void render_body(CheckRun& run, report::Result result, std::string& piece) {
  std::vector<Gap> gaps;
  if (run.options.format == Format::html && result.outcome.verdicts.size() <= report::kMostListed) {
    gaps = gaps_of(run.program(), run.chosen, result);
    result.gaps = &gaps;
  }
  run.renderer.body(piece, result);
}

/// A workbook says why of what it lists, whatever is asked to be printed.
report::Explained explained_in(const CheckOptions& options) {
  if (options.explained != Explained::none) return explained_of(options.explained);
  if (options.format == Format::xlsx) return report::Explained::failed;
  return is_brief(options) ? report::Explained::all : report::Explained::none;  // asked for by its column alone
}

bool check_document(CheckRun& run, std::vector<FactsInput>& inputs, End& end) {
  JudgedDocument document(run.rules, run.chosen, explained_in(run.options), run.output, is_brief(run.options));
  if (!document.judge(inputs, run.diagnostics, end)) return false;
  const report::Result& result = document.result();
  const Facts& facts = document.facts();
  run.end = end_of(result, run.chosen);
  add_not_met(run.program(), run.chosen, run.end, run.diagnostics);
  add_idle_preferences(run.program(), run.chosen, run.end, result.head.as_of, run.diagnostics);
  end.tally = tally_of(run.end.summary);
  if (is_table(run.options.format)) return write_tables(run, document, end), true;
  std::string out;
  std::string piece;
  run.renderer.begin(out, result.head, facts.synthetic);
  render_body(run, result, piece);
  run.renderer.take(out, piece);
  run.renderer.end(out, result.head, run.end, run.diagnostics, run.rules.state().sources);
  if (run.options.format == Format::text && books_among(inputs))
    report::append_reminders_text(out, report::reminders_of(result), view_of(run.output.display));
  run.write(out);
  return true;
}

End check(const Rules& rules, const std::vector<std::string>& facts, const CheckOptions& options, const Output& output) {
  return guarded(output, [&] {
    Rejects rejects;
    End end = checked(rules, facts, options, output, rejects);
    rejects.empty(options.rejects, output, end);
    return end;
  });
}

}  // namespace zhunsheng::api
