// The originals and what became of them: `zhunsheng sources verify`, `coverage`, `show`, and the lock.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "original/accounting.h"
#include "original/lock.h"
#include "outcome/outcome.h"
#include "program/program.h"
#include "report/json.h"
#include "report/paper.h"
#include "report/view.h"

namespace zhunsheng::report {

/// Everything that is known of the originals at hand.
struct Accounts {
  const Program& program;
  const std::vector<Original>& originals;
  const std::vector<std::uint32_t>& documents;  ///< of the program, for each original
  const std::vector<Claim>& claims;
  const std::vector<Checked>& checked;
  const std::vector<Coverage>& coverage;  ///< for each original
};

/// One row a citation, as in the contract.
void append_verification_json(std::string& out, const Accounts& accounts);
/// What is not found, with the nearest words; last, how many were.
void append_verification_text(std::string& out, const Accounts& accounts, const View& view);

/// A part of one original: all of it, or a section.
struct Part {
  std::uint32_t original = 0;
  Span span;
};

/// One row an accounted statement, as in the contract; what nothing accounts for has the class "unaccounted".
void append_coverage_json(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, bool only_uncovered);
void append_coverage_text(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, bool only_uncovered,
                          const View& view);

/// How much became of each part, and of each chapter in it.
void append_counts_json(std::string& out, const Accounts& accounts, const std::vector<Part>& parts);
void append_counts_text(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, const View& view);

struct VerdictBeside {
  std::string entity, words;  ///< "安溪县", "达标"
  Status status{};
};
/// What facts come to, beside the clauses.
struct VerdictsBeside {
  std::map<RequirementId, std::vector<VerdictBeside>> of;
  std::optional<Date> as_of;  ///< none: there are no facts
  bool synthetic = false;
};
/// "安溪县：达标"
inline std::string line_of(const VerdictBeside& verdict, Language language) {
  return verdict.entity + (language == Language::zh ? "：" : ": ") + verdict.words;
}

/// The section (kNone: all of them) in print form, each sentence with the rules that rest on it.
void append_clause_text(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view);
void append_clause_json(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view);
/// One self-contained page: the section tinted by what became of each statement.
void append_clause_html(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view);

/// The same of a document without an original: its rules, clause by clause. `locator`: empty for all of it.
void append_absent_text(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view);
void append_absent_json(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view);
void append_absent_html(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view);
/// Whether a locator is this one, or names a part of it. Everything lies below the empty one.
bool lies_below(std::string_view locator, std::string_view above);

void append_lock(std::string& out, const Lock& lock);

/// Of a section; kNone is the whole original.
inline Span span_of(const Original& original, std::uint32_t section) {
  return section == kNone ? Span{0, static_cast<std::uint32_t>(original.text.characters.size())} : original.sections[section].span;
}

inline const Compound* compound_of(const Coverage& coverage, const Statement& statement) {
  for (const Compound& compound : coverage.compounds)
    if (&coverage.statements[compound.statement] == &statement) return &compound;
  return nullptr;
}

/// How many citations are of documents whose original should be at hand and is not.
std::size_t unchecked(const Accounts& accounts);
/// "fujian-2025 《…》"
std::string title_of(const Accounts& accounts, std::size_t original);
/// Documents that rules cite and no original was given for.
void append_missing(Paper& paper, const Accounts& accounts);
/// What a citation's words became, and the rules that rest on it with their verdicts.
void append_claim(Paper& paper, const Accounts& accounts, const Claim& claim, const VerdictsBeside& verdicts);
/// The member "verdicts".
void append_verdicts_beside(Json& json, const Accounts& accounts, const VerdictsBeside& verdicts, const View& view);
void statement_row(Json& json, const Accounts& accounts, std::uint32_t original, const Statement& statement);

/// "rule", "duty", …
std::string_view id_of(Account account);
Words account_words(Account account);

}  // namespace zhunsheng::report
