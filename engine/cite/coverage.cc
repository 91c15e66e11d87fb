#include "cite/coverage.h"

#include <algorithm>
#include <set>

#include "cite/find.h"
#include "cite/headings.h"

namespace zhunsheng::cite {
namespace {

Span common(Span a, Span b) {
  const std::uint32_t begin = std::max(a.begin, b.begin);
  return {begin, std::max(begin, std::min(a.end, b.end))};
}

class Accounting {
 public:
  Accounting(const Original& original, const std::vector<Claim>& claims, Coverage& out)
      : original_(original), claims_(claims), words_(original), out_(out) {}

  void run() {
    const std::vector<bool> headings = headings_of(original_, words_);
    for (std::uint32_t i = 0; i < original_.sentences.size(); ++i)
      if (!headings[i])
        for (const Span clause : clauses_of(original_, original_.sentences[i])) account(i, clause);
    for (std::uint32_t i = 0; i < out_.statements.size(); ++i) compound(i);
  }

 private:
  /// A quote accounts for the clause that it lies in, and for one of which it holds half the letters.
  void account(std::uint32_t sentence, Span clause) {
    const bool accounted = std::any_of(out_.statements.begin(), out_.statements.end(), [&](const Statement& s) {
      return s.span.touches(clause) && (clause.holds(s.span) || words_.letters(common(s.span, clause)) * 2 >= words_.letters(clause));
    });
    if (!accounted) return gap(sentence, clause);
    if (original_.sentences[sentence].row) return row(sentence, clause);
    for (const Span rest : unquoted(clause))
      if (sets_a_norm(rest, clause)) gap(sentence, rest);
  }

  /// A row is one statement. What its quotes leave out is told once, if a number stands in it (behind the first cell, which may number the
  /// row) or a word that obliges.
  void row(std::uint32_t sentence, Span line) {
    const Span first = cells_of(original_, line).front();
    for (const Span rest : unquoted(line)) {
      const auto left = original_.characters(rest);
      const bool number = rest.end > first.end && std::any_of(left.begin() + (rest.begin < first.end ? first.end - rest.begin : 0),
                                                              left.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
      if (number || words_.first(rest, Force::obliges).force != Force::none) return gap(sentence, rest);
    }
  }

  [[nodiscard]] std::vector<Span> unquoted(Span clause) const {
    std::vector<Span> out;
    std::uint32_t begin = clause.begin;
    for (const Statement& s : out_.statements) {
      if (!s.span.touches(clause)) continue;
      if (s.span.begin > begin) out.push_back({begin, s.span.begin});
      begin = std::max(begin, s.span.end);
    }
    if (begin < clause.end) out.push_back({begin, clause.end});
    return out;
  }

  /// What is left of a clause: any word behind a link, any measure, and behind the quotes any word that obliges. Before a quote words
  /// belong to it (县教育局要 …), unless a link parts them from it.
  [[nodiscard]] bool sets_a_norm(Span rest, Span clause) const {
    if (words_.linked(rest).force != Force::none || words_.measure(rest).force != Force::none) return true;
    if (rest.end == clause.end) return words_.first(rest, Force::obliges).force != Force::none;
    return (words_.ends_with_link(rest) && sets_its_own(rest)) || makes_binding(rest, clause);
  }

  /// 严禁 before a quote of what is forbidden, or 要建立台账 before one that begins with a verb of its own: the quote leaves out what binds.
  [[nodiscard]] bool makes_binding(Span before, Span clause) const {
    const NormWord word = words_.first(before, Force::obliges);
    if (word.force == Force::none) return false;
    if (words_.turns(word.span)) return true;
    return words_.first({words_.past_adverbs(word.span.end), before.end}, Force::task).force != Force::none &&
           words_.begins_with_one({before.end, clause.end});
  }

  void gap(std::uint32_t sentence, Span span) {
    while (!span.empty() && original_.text.characters[span.begin] == kCell) ++span.begin;
    while (!span.empty() && original_.text.characters[span.end - 1] == kCell) --span.end;
    NormWord word = words_.first(span, Force::obliges);
    if (word.force == Force::none) word = words_.first(span, Force::task);
    out_.gaps.push_back({sentence, span, utf8(original_.characters(word.span))});
  }

  /// Rules and duties only: a judgement or a declaration may speak of several things.
  void compound(std::uint32_t id) {
    const Statement& statement = out_.statements[id];
    const Account account = claims_[statement.claim].account;
    if (account != Account::rule && account != Account::duty) return;
    const std::vector<Span> norms = norms_in(id);
    const std::uint32_t requirements = requirements_on(norms);
    if (norms.size() > std::max<std::uint32_t>(requirements, 1))
      out_.compounds.push_back({id, static_cast<std::uint32_t>(norms.size()), requirements});
  }

  /// The clauses in the quote that set a norm, without those that another quote speaks of alone.
  [[nodiscard]] std::vector<Span> norms_in(std::uint32_t id) const {
    const Statement& statement = out_.statements[id];
    std::vector<Span> out;
    for (std::size_t i = statement.sentence; i < original_.sentences.size() && original_.sentences[i].span.touches(statement.span); ++i)
      for (const Span clause : clauses_of(original_, original_.sentences[i])) {
        const Span part = common(clause, statement.span);
        if (part.empty() || is_alone(clause)) continue;
        if (sets_its_own(part)) out.push_back(clause);
      }
    return out;
  }

  /// 县教育局要立足职责 sets none, however it obliges: what is to be done follows.
  [[nodiscard]] bool sets_its_own(Span part) const {
    if (words_.begins_with_one(part)) return true;
    const NormWord word = words_.first(part, Force::obliges);
    const bool modal = word.span.end - word.span.begin == 1;
    return word.force != Force::none && (!modal || words_.first({word.span.end, part.end}, Force::task).force != Force::none);
  }

  /// Whether a quote lies wholly in the clause.
  [[nodiscard]] bool is_alone(Span clause) const {
    return std::any_of(out_.statements.begin(), out_.statements.end(), [&](const Statement& s) { return clause.holds(s.span); });
  }

  /// How many requirements rest on quotes over the clauses.
  [[nodiscard]] std::uint32_t requirements_on(const std::vector<Span>& clauses) const {
    std::set<std::uint32_t> out;
    for (const Statement& s : out_.statements)
      if (std::any_of(clauses.begin(), clauses.end(), [&](Span clause) { return s.span.touches(clause); }))
        out.insert(claims_[s.claim].requirements.begin(), claims_[s.claim].requirements.end());
    return static_cast<std::uint32_t>(out.size());
  }

  const Original& original_;
  const std::vector<Claim>& claims_;
  NormWords words_;
  Coverage& out_;
};

}  // namespace

std::vector<Checked> check_claims(const std::vector<Claim>& claims, const std::vector<Original>& originals,
                                  const std::vector<std::uint32_t>& documents) {
  std::vector<Checked> out;
  for (std::uint32_t i = 0; i < claims.size(); ++i)
    for (std::uint32_t k = 0; k < originals.size(); ++k)
      if (documents[k] == claims[i].document) out.push_back({i, k, find(originals[k], claims[i].locator, claims[i].quote)});
  return out;
}

Coverage coverage(const Original& original, std::uint32_t id, const std::vector<Claim>& claims, const std::vector<Checked>& checked) {
  Coverage out;
  for (const Checked& c : checked) {
    const bool there = c.finding.result == Found::found || c.finding.result == Found::ambiguous;
    if (c.original != id || !there || claims[c.claim].quote.empty()) continue;
    out.statements.push_back({c.claim, c.finding.sentences.front(), c.finding.span});
  }
  std::stable_sort(out.statements.begin(), out.statements.end(),
                   [](const Statement& a, const Statement& b) { return a.span.begin < b.span.begin; });
  Accounting(original, claims, out).run();
  return out;
}

}  // namespace zhunsheng::cite
