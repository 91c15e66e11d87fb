// 条款落实对照 as text and as JSON: what became of every statement, what nothing accounts for, and how much of each.
#include <array>
#include <fmt/format.h>

#include "report/sources.h"

namespace zhunsheng::report {
namespace {

struct Counts {
  std::size_t sentences = 0, gaps = 0, compounds = 0;
  std::array<std::size_t, kAccounts> accounts{};

  [[nodiscard]] std::size_t statements() const {
    std::size_t out = 0;
    for (const std::size_t n : accounts) out += n;
    return out;
  }
};

Counts counts_in(const Accounts& accounts, const Part& part) {
  const Coverage& coverage = accounts.coverage[part.original];
  Counts out;
  for (const Sentence& sentence : accounts.originals[part.original].sentences) out.sentences += part.span.holds(sentence.span) ? 1U : 0U;
  for (const Unaccounted& gap : coverage.gaps) out.gaps += part.span.holds(gap.span) ? 1U : 0U;
  for (const Statement& statement : coverage.statements)
    if (part.span.holds(statement.span)) ++out.accounts[static_cast<std::size_t>(accounts.claims[statement.claim].account)];
  for (const Compound& compound : coverage.compounds)
    out.compounds += part.span.holds(coverage.statements[compound.statement].span) ? 1U : 0U;
  return out;
}

/// The section that the part is; nothing for a whole original.
const Section* section_of(const Accounts& accounts, const Part& part) {
  const Original& original = accounts.originals[part.original];
  if (part.span.begin == 0 && part.span.end == original.text.characters.size()) return nullptr;
  for (const Section& section : original.sections)
    if (section.span.begin == part.span.begin && section.span.end == part.span.end) return &section;
  return nullptr;
}

/// The highest sections in the part, but not the part itself.
std::vector<Part> chapters_of(const Accounts& accounts, const Part& part) {
  std::vector<Part> out;
  const Section* whole = section_of(accounts, part);
  std::uint32_t end = 0;
  for (const Section& section : accounts.originals[part.original].sections) {
    if (&section == whole || section.span.empty() || !part.span.holds(section.span) || section.span.begin < end) continue;
    out.push_back({part.original, section.span});
    end = section.span.end;
  }
  return out;
}

std::string name_of(const Accounts& accounts, const Part& part) {
  const Section* section = section_of(accounts, part);
  return title_of(accounts, part.original) + (section == nullptr ? "" : " #" + section->locator);
}

std::string classes(const Counts& counts, const View& view) {
  std::string out;
  for (std::size_t k = 0; k < kAccounts; ++k)
    if (counts.accounts[k] > 0)
      out += fmt::format(fmt::runtime(view.language == Language::zh ? "，{} {}" : ", {} {}"),
                         pick(account_words(static_cast<Account>(k)), view), counts.accounts[k]);
  return out;
}

std::string line_of(const std::string& name, const Counts& counts, const View& view) {
  return fmt::format(fmt::runtime(view.language == Language::zh ? "{}：{} 句，落实 {} 处{}；没有着落 {} 处"
                                                                : "{}: {} sentences, {} statements accounted for{}; {} not"),
                     name, counts.sentences, counts.statements(), classes(counts, view), counts.gaps);
}

/// “严禁违规收费，”（严禁）; a clause without a normative word is 未对照.
std::string words_of(const Original& original, const Unaccounted& gap, const View& view) {
  const bool zh = view.language == Language::zh;
  const std::string why = !gap.word.empty() ? gap.word : zh ? "未对照" : "no normative word";
  return fmt::format(fmt::runtime(zh ? "“{}”（{}）" : "“{}” ({})"), original.words(gap.span), why);
}

void append_gaps(Paper& paper, const Accounts& accounts, const Part& part, bool with_document) {
  const Original& original = accounts.originals[part.original];
  for (const Unaccounted& gap : accounts.coverage[part.original].gaps) {
    if (!part.span.holds(gap.span)) continue;
    const std::string place = original.locator(original.sentences[gap.sentence]);
    paper.paragraph(with_document ? 0 : 2, "✗ ",
                    fmt::format("{} {}", with_document ? original.document + "#" + place : place, words_of(original, gap, paper.view())),
                    Ink::plain, Ink::red);
  }
}

void append_compounds(Paper& paper, const Accounts& accounts, const Part& part) {
  const Original& original = accounts.originals[part.original];
  const Coverage& coverage = accounts.coverage[part.original];
  const bool zh = paper.view().language == Language::zh;
  for (const Compound& compound : coverage.compounds) {
    const Statement& statement = coverage.statements[compound.statement];
    if (!part.span.holds(statement.span)) continue;
    const Claim& claim = accounts.claims[statement.claim];
    std::string ids;
    for (const std::uint32_t id : claim.requirements)
      ids += fmt::format("{}{}", ids.empty() ? "" : zh ? "、" : ", ", accounts.program.text(accounts.program.requirements[id].id));
    paper.paragraph(
        2, "! ",
        fmt::format(fmt::runtime(zh ? "{} “{}”：{} 小句各有要求，规则只有 {} 项（{}）"
                                    : "{} “{}”: {} clauses that each ask for something, {} requirements ({})"),
                    original.locator(original.sentences[statement.sentence]), claim.quote, compound.norms, compound.requirements, ids),
        Ink::plain, Ink::yellow);
  }
}

std::size_t gaps_of(const Accounts& accounts, const std::vector<Part>& parts) {
  std::size_t out = 0;
  for (const Part& part : parts) out += counts_in(accounts, part).gaps;
  return out;
}

void append_end(Paper& paper, std::size_t gaps) {
  const bool zh = paper.view().language == Language::zh;
  paper.paragraph(
      0, gaps == 0 ? (zh ? "每一句都有着落" : "every sentence is accounted for")
                   : fmt::format(fmt::runtime(zh ? "{} 处没有着落：请写成规则，或在条款表里说明归类"
                                                 : "{} clauses are accounted for by nothing: write a rule, or a row of a clause table"),
                                 gaps));
}

void gap_row(Json& json, const Original& original, const Unaccounted& gap) {
  json.begin_object().member("document", original.document).member("locator", original.locator(original.sentences[gap.sentence]));
  json.member("quote", original.words(gap.span)).member("class", "unaccounted").key("rules").begin_array().end_array();
  json.member("reason", gap.word).end_object();
}

void counts_row(Json& json, const Accounts& accounts, const Part& part) {
  const Counts counts = counts_in(accounts, part);
  const Section* section = section_of(accounts, part);
  json.begin_object().member("document", accounts.originals[part.original].document);
  json.member_or_null("locator", section == nullptr ? "" : section->locator);
  json.member_or_null("heading", section == nullptr ? "" : section->heading);
  const auto number = [&](std::string_view name, std::size_t value) { json.key(name).integer(static_cast<std::int64_t>(value)); };
  number("sentences", counts.sentences);
  for (std::size_t k = 0; k < kAccounts; ++k) number(id_of(static_cast<Account>(k)), counts.accounts[k]);
  number("unaccounted", counts.gaps);
  number("compound", counts.compounds);
  json.end_object();
}

}  // namespace

void append_coverage_text(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, bool only_uncovered,
                          const View& view) {
  Paper paper(out, view);
  for (const Part& part : parts) {
    if (only_uncovered) {
      append_gaps(paper, accounts, part, true);
      continue;
    }
    const Counts counts = counts_in(accounts, part);
    paper.paragraph(0, counts.gaps == 0 ? "✓ " : "✗ ", line_of(name_of(accounts, part), counts, view), Ink::bold,
                    counts.gaps == 0 ? Ink::green : Ink::red);
    append_gaps(paper, accounts, part, false);
    append_compounds(paper, accounts, part);
  }
  if (!only_uncovered) append_missing(paper, accounts);
  if (!parts.empty()) append_end(paper, gaps_of(accounts, parts));
}

void append_coverage_json(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, bool only_uncovered) {
  Json json(out, 1);
  json.begin_array();
  for (const Part& part : parts) {
    const Coverage& coverage = accounts.coverage[part.original];
    for (const Statement& statement : coverage.statements)
      if (!only_uncovered && part.span.holds(statement.span)) statement_row(json, accounts, part.original, statement);
    for (const Unaccounted& gap : coverage.gaps)
      if (part.span.holds(gap.span)) gap_row(json, accounts.originals[part.original], gap);
  }
  json.end_array();
  out += '\n';
}

void append_counts_text(std::string& out, const Accounts& accounts, const std::vector<Part>& parts, const View& view) {
  Paper paper(out, view);
  for (const Part& part : parts) {
    const Counts counts = counts_in(accounts, part);
    paper.paragraph(0, counts.gaps == 0 ? "✓ " : "✗ ", line_of(name_of(accounts, part), counts, view), Ink::bold,
                    counts.gaps == 0 ? Ink::green : Ink::red);
    for (const Part& chapter : chapters_of(accounts, part)) {
      const Section* section = section_of(accounts, chapter);
      if (section == nullptr) continue;
      const Counts own = counts_in(accounts, chapter);
      const std::string name = section->heading.empty() ? section->locator : section->locator + " " + section->heading;
      paper.paragraph(2, own.gaps == 0 ? "✓ " : "✗ ", line_of(name, own, view), Ink::plain, own.gaps == 0 ? Ink::green : Ink::red);
    }
  }
  append_end(paper, gaps_of(accounts, parts));
}

void append_counts_json(std::string& out, const Accounts& accounts, const std::vector<Part>& parts) {
  Json json(out, 1);
  json.begin_array();
  for (const Part& part : parts) {
    counts_row(json, accounts, part);
    for (const Part& chapter : chapters_of(accounts, part)) counts_row(json, accounts, chapter);
  }
  json.end_array();
  out += '\n';
}

}  // namespace zhunsheng::report
