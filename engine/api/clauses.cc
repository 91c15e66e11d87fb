#include "api/clauses.h"

#include <algorithm>

#include "cite/find.h"
#include "cite/numbering.h"
#include "outcome/words.h"
#include "values/fold.h"

namespace zhunsheng::api {
namespace {

/// Without blanks and the sign at its end, and in one width.
std::string plain_number(std::string_view text) {
  std::string out = fold_width(text);
  std::erase_if(out, [](char c) { return c == ' ' || c == '\t'; });
  while (out.ends_with('.')) out.pop_back();
  if (out.ends_with("、")) out.resize(out.size() - std::string_view("、").size());
  return out;
}

/// "二、（一）1．": the numbers of the headings, as they stand there.
std::string numbers_above(const Original& original, std::uint32_t section) {
  std::string out;
  for (std::uint32_t at = section; at != kNoSection; at = original.sections[at].parent)
    out.insert(0, original.words(original.sections[at].number));
  return out;
}

/// A clause by its locator and by its number in print.
struct Printed {
  std::string locator, print;
  std::uint32_t section = kNone;
};

/// "第二条第三款" is shown as 第二条: paragraphs have no place of their own.
std::string_view without_paragraph(std::string_view print) {
  return print.ends_with("款") ? print.substr(0, std::min(print.rfind("第"), print.size())) : print;
}

/// The one whose print is this; else the one whose print ends so.
const Printed* printed_as(const std::vector<Printed>& all, std::string_view whole) {
  const std::string_view wanted = without_paragraph(whole);
  if (wanted.empty()) return nullptr;
  const auto exact = std::find_if(all.begin(), all.end(), [&](const Printed& one) { return one.print == wanted; });
  if (exact != all.end()) return &*exact;
  const auto ends_so = [&](const Printed& one) { return one.print.ends_with(wanted); };
  const auto found = std::find_if(all.begin(), all.end(), ends_so);
  const auto is_other = [&](const Printed& one) { return ends_so(one) && one.locator != found->locator; };
  return found != all.end() && std::none_of(found, all.end(), is_other) ? &*found : nullptr;
}

std::vector<Printed> printed_of(const Original& original) {
  LockedDocument numbered;
  numbered.numbering = cite::numbering_of(original);
  std::vector<Printed> out;
  for (std::uint32_t i = 0; i < original.sections.size(); ++i) {
    const std::string& locator = original.sections[i].locator;
    out.push_back({locator, plain_number(printed_locator(locator, cite::numberings_of(numbered, locator))), i});
    if (std::string written = plain_number(numbers_above(original, i)); written != out.back().print)
      out.push_back({locator, std::move(written), i});
  }
  return out;
}

/// Of a document without an original: what its citations name.
std::vector<Printed> printed_of(const Program& program, std::uint32_t document) {
  std::vector<Printed> out;
  for (const CitationDef& citation : program.citations)
    if (citation.document == document)
      if (std::string locator(program.text(citation.locator));
          std::none_of(out.begin(), out.end(), [&](const Printed& one) { return one.locator == locator; }))
        out.push_back({std::move(locator), plain_number(clause_words(program, citation).zh), kNone});
  return out;
}

bool find_in_original(const Original& original, std::string_view clause, NamedClause& out) {
  if (const auto sections = cite::sections_at(original, clause); !sections.empty()) {
    out.section = sections.front();
    out.locator = original.sections[out.section].locator;
    return true;
  }
  const std::vector<Printed> all = printed_of(original);
  const Printed* found = printed_as(all, plain_number(clause));
  if (found == nullptr) return false;
  out.section = found->section;
  out.locator = found->locator;
  return true;
}

bool find_in_citations(const Program& program, std::string_view clause, NamedClause& out) {
  const std::vector<Printed> all = printed_of(program, out.document);
  const auto below = [&](const Printed& one) { return report::lies_below(one.locator, clause); };
  if (std::any_of(all.begin(), all.end(), below)) return out.locator = clause, true;
  const Printed* found = printed_as(all, plain_number(clause));
  if (found != nullptr) out.locator = found->locator;
  return found != nullptr;
}

}  // namespace

std::optional<NamedClause> named_clause(const report::Accounts& accounts, std::string_view given) {
  const Program& program = accounts.program;
  const std::size_t hash = given.find('#');
  const std::string_view clause = hash == std::string_view::npos ? std::string_view() : given.substr(hash + 1);
  NamedClause out;
  for (std::uint32_t id = 0; id < program.documents.size(); ++id)
    if (program.text(program.documents[id].id) == given.substr(0, hash)) out.document = id;
  if (out.document == kNone) return std::nullopt;
  for (std::uint32_t i = 0; i < accounts.documents.size(); ++i)
    if (accounts.documents[i] == out.document) out.original = i;
  if (clause.empty()) return hash == std::string_view::npos ? std::optional(out) : std::nullopt;
  const bool found =
      out.original == kNone ? find_in_citations(program, clause, out) : find_in_original(accounts.originals[out.original], clause, out);
  return found ? std::optional(out) : std::nullopt;
}

std::string locator_of(const report::Accounts& accounts, std::string_view given) {
  const auto named = named_clause(accounts, given);
  if (!named || named->locator.empty()) return std::string(given);
  return std::string(given.substr(0, given.find('#') + 1)) + named->locator;
}

std::vector<std::string> clause_names(const report::Accounts& accounts) {
  std::vector<std::string> out;
  for (const Original& original : accounts.originals)
    for (const Section& section : original.sections) out.push_back(original.document + "#" + section.locator);
  const Program& program = accounts.program;
  for (std::uint32_t id = 0; id < program.documents.size(); ++id)
    if (std::find(accounts.documents.begin(), accounts.documents.end(), id) == accounts.documents.end())
      for (const Printed& one : printed_of(program, id))
        out.push_back(std::string(program.text(program.documents[id].id)) + "#" + one.locator);
  return out;
}

}  // namespace zhunsheng::api
