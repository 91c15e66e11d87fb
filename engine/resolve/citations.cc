// What a rule quotes, and its numbers, comparators, modality and dates against that.
#include <algorithm>

#include "resolve/draft.h"

namespace zhunsheng::resolving {

namespace {

void add_texts(const std::vector<syntax::Quote>& quotes, std::vector<std::string>& out) {
  for (const auto& quote : quotes) out.push_back(quote.text);
}

}  // namespace

std::vector<std::string> quotes_of(const syntax::Exception& exception) {
  std::vector<std::string> out;
  add_texts(exception.quotes, out);
  if (exception.replacement) add_texts(exception.replacement->quotes, out);
  return out;
}

void Resolver::requirement_citations(const Draft& draft, const syntax::Requirement& written, model::Requirement& r) {
  std::vector<std::string> quotes;
  if (!draft.cited.empty())
    for (const auto& quote : written.quotes) {
      r.citations.push_back(citation(draft.cited[0]->document, draft.cited[0]->locator.text, quote.text));
      quotes.push_back(quote.text);
    }
  if (quotes.empty()) {
    r.citations = model_.rules[draft.rule].citations;
    for (const auto* cited : draft.cited)
      for (const auto& quote : cited->quotes) quotes.push_back(quote.text);
  }
  for (const auto& exception : r.exceptions)
    for (const Id id : exception.citations)
      if (std::find(r.citations.begin(), r.citations.end(), id) == r.citations.end()) r.citations.push_back(id);
  if (quotes.empty()) {
    report(Code::no_citation, r.range, "要求「" + r.id + "」没有引用原文", "the requirement `" + r.id + "` quotes nothing",
           "在要求后面写原文的关键语句：“…”，并在 依据 里写出处", "quote the operative words after it, and cite the clause");
    return;
  }
  check_numbers(*draft.file, written.expr, quotes);
  check_comparators(*draft.file, written.expr, quotes, r.modality == Modality::must_not ? Stance::forbidden : Stance::asked);
  check_modality(*draft.file, written.expr, quotes, r);
  check_period(quotes, r);
  for (const auto* exception : draft.exceptions) {
    if (!exception->replacement) continue;
    const auto own = quotes_of(*exception);
    check_numbers(*draft.file, exception->replacement->expr, own.empty() ? quotes : own);
    check_comparators(*draft.file, exception->replacement->expr, own, Stance::asked);
  }
  if (r.due == DueKind::by && !draft.duty) check_due_quoted(r.by, r.due_text, all_quotes(draft), r.range);
}

std::vector<std::string> Resolver::all_quotes(const Draft& draft) const {
  std::vector<std::string> out;
  for (const auto* cited : draft.cited) add_texts(cited->quotes, out);
  for (const auto& written : draft.written) add_texts(written.requirement->quotes, out);
  for (const auto* exception : draft.exceptions)
    for (std::string& quote : quotes_of(*exception)) out.push_back(std::move(quote));
  return out;
}

/// The numbers of 条件, 不含 and 但, which may stand in any quote of the rule; 高于 0 says that there is one. The conditions of a 条款 are
/// those of all its rows.
void Resolver::check_circumstances(const Draft& draft) {
  const std::vector<std::string> quotes = all_quotes(draft);
  if (quotes.empty() || draft.duty) return;
  const auto check = [&](ExprId id, Stance stance) {
    std::vector<Literal> literals = literals_below(*draft.file, id);
    std::erase_if(literals, [](const Literal& literal) { return literal.value.is_zero(); });
    check_numbers(literals, quotes);
    check_comparators(*draft.file, id, quotes, stance);
  };
  for (const ExprId id : draft.conditions) check(id, Stance::condition);
  for (const ExprId id : draft.exclusions) check(id, Stance::exclusion);
  for (const auto* exception : draft.exceptions) check(exception->condition, Stance::exclusion);
}

Id Resolver::citation(const Word& document_word, std::string_view locator, std::string_view quote) {
  model::Citation c{document(document_word), std::string(locator), std::string(quote)};
  const auto [at, fresh] = citation_ids_.emplace(c, static_cast<Id>(model_.citations.size()));
  if (fresh) model_.citations.push_back(std::move(c));
  return at->second;
}

std::vector<Id> Resolver::citations(const std::vector<syntax::Citation>& written) {
  std::vector<Id> out;
  for (const auto& cited : written) {
    if (cited.quotes.empty()) out.push_back(citation(cited.document, cited.locator.text, ""));
    for (const auto& quote : cited.quotes) out.push_back(citation(cited.document, cited.locator.text, quote.text));
  }
  return out;
}

}  // namespace zhunsheng::resolving
