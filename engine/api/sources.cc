// The originals: reads a folder of them, proves citations, and says what became of every sentence.
#include "report/sources.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

#include "api/clauses.h"
#include "api/document.h"
#include "api/originals.h"
#include "api/rules_state.h"
#include "cite/coverage.h"
#include "cite/find.h"
#include "cite/identify.h"
#include "cite/lock.h"
#include "load/lock_reader.h"
#include "outcome/words.h"
#include "report/result_text.h"

namespace zhunsheng::api {
namespace {

constexpr std::size_t kLargestOriginal = 256U << 20U;

/// The originals of one run, and what the rules make of them.
class Library {
 public:
  explicit Library(const Program& program) : program_(program), claims_(cite::claims_of(program)) {}

  void read(const std::string& folder, Diagnostics& diagnostics) {
    originals_ = read_originals(program_, folder, diagnostics);
    checked_ = cite::check_claims(claims_, originals_.list, originals_.documents);
    cite::doubt_identity(originals_.list, claims_, checked_, diagnostics);
    for (std::uint32_t i = 0; i < originals_.list.size(); ++i)
      coverage_.push_back(cite::coverage(originals_.list[i], i, claims_, checked_));
  }

  [[nodiscard]] report::Accounts accounts() const {
    return {program_, originals_.list, originals_.documents, claims_, checked_, coverage_};
  }
  [[nodiscard]] Lock lock(const Lock& before) const {
    return cite::make_lock(program_, originals_.list, originals_.documents, claims_, checked_, before);
  }

  [[nodiscard]] const Originals& originals() const { return originals_; }

  [[nodiscard]] std::uint64_t not_found() const {
    return static_cast<std::uint64_t>(
        std::count_if(checked_.begin(), checked_.end(), [](const Checked& c) { return c.finding.result != Found::found; }));
  }

 private:
  const Program& program_;
  std::vector<Claim> claims_;
  Originals originals_;
  std::vector<Checked> checked_;
  std::vector<Coverage> coverage_;
};

/// A lock that is there already, so that what it says of documents not at hand is kept.
Lock lock_before(const std::string& path, Diagnostics& diagnostics) {
  Lock out;
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return out;
  const auto text = read_whole(path, kLargestOriginal);
  if (text) read_lock(text.value(), path, out, diagnostics);
  return out;
}

bool write_lock(const Library& library, const std::string& path, Diagnostics& diagnostics) {
  const Lock before = lock_before(path, diagnostics);
  if (diagnostics.has_errors()) return false;
  std::string text;
  report::append_lock(text, library.lock(before));
  const auto written = write_whole(path, text);
  if (!written) diagnostics.add(host_diagnostic(Code::cannot_read, path, {"无法写入", "cannot be written"}, {}));
  return written.ok();
}

/// Reads the originals, then does `work`, which gives the text and how it ended.
template <class Work>
End with_originals(const Rules& rules, const SourcesOptions& options, const Output& output, Work&& work) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, options.format, output, end)) return end;
    Library library(program_of(rules));
    Diagnostics diagnostics;
    if (!options.folder.empty()) library.read(options.folder, diagnostics);
    std::string out;
    if (!diagnostics.has_errors()) end = work(library, diagnostics, out);
    diagnostics.sort();
    write_messages(output, diagnostics, {});
    if (diagnostics.has_errors() && end.ending == Ending::done) end.ending = Ending::unsound;
    if (!out.empty() && !output.result(out)) end.ending = Ending::stopped;
    return end;
  });
}

Diagnostic no_such_clause(const report::Accounts& accounts, std::string_view locator) {
  const std::vector<std::string> names = clause_names(accounts);
  return unknown_selection({"条款", "clause"}, locator, {names.begin(), names.end()});
}

/// "二/五" of "fujian-2025#二/五" or of itself; empty for a document alone. `document` is empty where none is named.
std::string_view clause_of(const report::Accounts& accounts, std::string_view locator, std::string_view& document) {
  const std::size_t hash = locator.find('#');
  const auto names = [&](const Original& original) { return original.document == locator.substr(0, hash); };
  const bool named = hash != std::string_view::npos || std::any_of(accounts.originals.begin(), accounts.originals.end(), names);
  document = named ? locator.substr(0, hash) : std::string_view();
  return !named ? locator : hash == std::string_view::npos ? std::string_view() : locator.substr(hash + 1);
}

/// Everything without a locator; else each section of that name.
std::vector<report::Part> parts_at(const report::Accounts& accounts, std::string_view locator) {
  std::string_view document;
  const std::string_view clause = clause_of(accounts, locator, document);
  std::vector<report::Part> out;
  for (std::uint32_t i = 0; i < accounts.originals.size(); ++i) {
    const Original& original = accounts.originals[i];
    if (!document.empty() && original.document != document) continue;
    if (clause.empty()) {
      out.push_back({i, report::span_of(original, kNone)});
      continue;
    }
    for (const std::uint32_t section : cite::sections_at(original, clause)) out.push_back({i, original.sections[section].span});
  }
  return out;
}

/// Citations below the locator whose words do not stand there.
std::uint64_t not_found_at(const report::Accounts& accounts, std::string_view locator) {
  std::string_view document;
  const std::string_view clause = clause_of(accounts, locator, document);
  return static_cast<std::uint64_t>(std::count_if(accounts.checked.begin(), accounts.checked.end(), [&](const Checked& checked) {
    const bool there = document.empty() || accounts.originals[checked.original].document == document;
    return checked.finding.result != Found::found && there && report::lies_below(accounts.claims[checked.claim].locator, clause);
  }));
}

std::uint64_t gaps_in(const report::Accounts& accounts, const std::vector<report::Part>& parts) {
  std::uint64_t out = 0;
  for (const report::Part& part : parts)
    for (const Unaccounted& gap : accounts.coverage[part.original].gaps) out += part.span.holds(gap.span) ? 1U : 0U;
  return out;
}

void append_coverage(std::string& out, const report::Accounts& accounts, const std::vector<report::Part>& parts,
                     const SourcesOptions& options, const report::View& view) {
  const bool json = options.format == Format::json;
  if (options.counts && json) return report::append_counts_json(out, accounts, parts);
  if (options.counts) return report::append_counts_text(out, accounts, parts, view);
  if (json) return report::append_coverage_json(out, accounts, parts, options.uncovered);
  report::append_coverage_text(out, accounts, parts, options.uncovered, view);
}

report::VerdictsBeside verdicts_beside(const Rules& rules, const SourcesOptions& options, const Output& output, Diagnostics& diagnostics,
                                       End& end) {
  report::VerdictsBeside out;
  if (options.facts.empty()) return out;
  Chosen chosen;
  if (!choose(rules, options.selection, output, chosen, end)) return out;
  JudgedDocument document(rules, chosen, report::Explained::none, output, true);
  if (!document.judge(options.facts, diagnostics, end)) return out;
  const Program& program = program_of(rules);
  const report::Result& result = document.result();
  out.as_of = result.head.as_of;
  out.synthetic = result.facts.synthetic;
  for (const Verdict& verdict : result.outcome.verdicts) {
    const Entity& entity = document.facts().entities[verdict.entity];
    std::string name(entity.name.empty() ? entity.id : entity.name);
    std::string words =
        report::pick(status_words(word_kind(program, program.requirements[verdict.requirement]), verdict.status), view_of(output.display));
    out.of[verdict.requirement].push_back({std::move(name), std::move(words), verdict.status});
  }
  return out;
}

void append_clause(std::string& out, const report::Accounts& accounts, const NamedClause& named, const SourcesOptions& options,
                   const report::VerdictsBeside& verdicts, const report::View& view) {
  const bool json = options.format == Format::json;
  if (named.original == kNone) {
    if (options.html) return report::append_absent_html(out, accounts, named.document, named.locator, verdicts, view);
    if (json) return report::append_absent_json(out, accounts, named.document, named.locator, verdicts, view);
    return report::append_absent_text(out, accounts, named.document, named.locator, verdicts, view);
  }
  if (options.html) return report::append_clause_html(out, accounts, named.original, named.section, verdicts, view);
  if (json) return report::append_clause_json(out, accounts, named.original, named.section, verdicts, view);
  report::append_clause_text(out, accounts, named.original, named.section, verdicts, view);
}

}  // namespace

End verify_sources(const Rules& rules, const SourcesOptions& options, const Output& output) {
  return with_originals(rules, options, output, [&](const Library& library, Diagnostics& diagnostics, std::string& out) {
    End end;
    if (options.format == Format::json)
      report::append_verification_json(out, library.accounts());
    else
      report::append_verification_text(out, library.accounts(), view_of(output.display));
    end.tally.findings = library.not_found();
    end.tally.undecided = report::unchecked(library.accounts());
    if (options.lock.empty()) doubt_version(program_of(rules), library.originals(), diagnostics);
    if (!options.lock.empty() && !write_lock(library, options.lock, diagnostics)) end.ending = Ending::failed;
    return end;
  });
}

End cover_sources(const Rules& rules, const SourcesOptions& options, const Output& output) {
  return with_originals(rules, options, output, [&](const Library& library, Diagnostics& diagnostics, std::string& out) {
    End end;
    const report::Accounts accounts = library.accounts();
    const std::string locator = locator_of(accounts, options.locator);
    const std::vector<report::Part> parts = parts_at(accounts, locator);
    if (parts.empty() && !options.locator.empty()) {
      diagnostics.add(no_such_clause(accounts, options.locator));
      end.ending = Ending::wrong_usage;
      return end;
    }
    append_coverage(out, accounts, parts, options, view_of(output.display));
    end.tally.findings = gaps_in(accounts, parts) + not_found_at(accounts, locator);
    end.tally.undecided = options.locator.empty() ? report::unchecked(accounts) : 0;
    return end;
  });
}

End show_source(const Rules& rules, const SourcesOptions& options, const Output& output) {
  return with_originals(rules, options, output, [&](const Library& library, Diagnostics& diagnostics, std::string& out) {
    End end;
    const report::Accounts accounts = library.accounts();
    const auto named = named_clause(accounts, options.locator);
    if (!named) {
      diagnostics.add(no_such_clause(accounts, options.locator));
      end.ending = Ending::wrong_usage;
      return end;
    }
    const report::VerdictsBeside verdicts = verdicts_beside(rules, options, output, diagnostics, end);
    if (end.ending != Ending::done || diagnostics.has_errors()) return end;
    append_clause(out, accounts, *named, options, verdicts, view_of(output.display));
    return end;
  });
}

}  // namespace zhunsheng::api
