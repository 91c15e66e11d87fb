#include "report/json.h"
#include "report/sources.h"

namespace zhunsheng::report {

std::string_view id_of(Account account) {
  switch (account) {
    case Account::rule:
      return "rule";
    case Account::duty:
      return "duty";
    case Account::judgement:
      return "judgement";
    case Account::declaratory:
      return "declaratory";
    case Account::deferred:
      return "deferred";
  }
  return "";
}

Words account_words(Account account) {
  switch (account) {
    case Account::rule:
      return {"规则", "rule"};
    case Account::duty:
      return {"职责", "duty"};
    case Account::judgement:
      return {"需研判", "judgement"};
    case Account::declaratory:
      return {"宣示", "declaratory"};
    case Account::deferred:
      return {"缓立", "deferred"};
  }
  return {};
}

namespace {

std::string_view id_of(Found found) {
  switch (found) {
    case Found::found:
      return "found";
    case Found::moved:
      return "moved";
    case Found::ambiguous:
      return "ambiguous";
    case Found::not_found:
      return "not_found";
  }
  return "";
}

void strings(Json& json, std::string_view name, const std::vector<std::string>& list) {
  json.key(name).begin_array();
  for (const std::string& item : list) json.string(item);
  json.end_array();
}

}  // namespace

void statement_row(Json& json, const Accounts& accounts, std::uint32_t original, const Statement& statement) {
  const Claim& claim = accounts.claims[statement.claim];
  const Original& of = accounts.originals[original];
  json.begin_object().member("document", of.document).member("locator", of.locator(of.sentences[statement.sentence]));
  json.member("quote", claim.quote).member("class", id_of(claim.account)).key("rules").begin_array();
  for (const std::uint32_t id : claim.requirements) json.string(accounts.program.text(accounts.program.requirements[id].id));
  json.end_array().member("reason", claim.reason);
  if (const Compound* compound = compound_of(accounts.coverage[original], statement)) json.key("norms").integer(compound->norms);
  json.end_object();
}

void append_verification_json(std::string& out, const Accounts& accounts) {
  Json json(out, 1);
  json.begin_array();
  for (const Checked& checked : accounts.checked) {
    const Claim& claim = accounts.claims[checked.claim];
    const Original& original = accounts.originals[checked.original];
    json.begin_object().member("document", original.document).member("locator", claim.locator).member("quote", claim.quote);
    json.member("result", id_of(checked.finding.result));
    json.key("found_at").begin_array();
    if (checked.finding.result != Found::not_found)
      for (const std::uint32_t sentence : checked.finding.sentences) json.string(original.locator(original.sentences[sentence]));
    json.end_array();
    const bool near = checked.finding.result == Found::not_found && !checked.finding.sentences.empty();
    if (near) {
      json.key("nearest").begin_object();
      json.member("locator", original.locator(original.sentences[checked.finding.sentences.front()]));
      json.member("words", original.words(checked.finding.span)).end_object();
    } else {
      json.key("nearest").null();
    }
    strings(json, "cited_by", claim.cited_by);
    json.end_object();
  }
  json.end_array();
  out += '\n';
}

void append_verdicts_beside(Json& json, const Accounts& accounts, const VerdictsBeside& verdicts, const View& view) {
  json.key("verdicts").begin_object();
  for (const auto& [requirement, beside] : verdicts.of) {
    json.key(accounts.program.text(accounts.program.requirements[requirement].id)).begin_array();
    for (const VerdictBeside& verdict : beside) json.string(line_of(verdict, view.language));
    json.end_array();
  }
  json.end_object();
}

void append_clause_json(std::string& out, const Accounts& accounts, std::uint32_t id, std::uint32_t section, const VerdictsBeside& verdicts,
                        const View& view) {
  const Original& original = accounts.originals[id];
  const Span span = span_of(original, section);
  Json json(out, 2);
  json.begin_object().member("document", original.document);
  json.member_or_null("locator", section == kNone ? "" : original.sections[section].locator);
  json.member_or_null("heading", section == kNone ? "" : original.sections[section].heading).key("sentences").begin_array();
  for (std::uint32_t i = 0; i < original.sentences.size(); ++i) {
    const Sentence& sentence = original.sentences[i];
    if (!span.holds(sentence.span)) continue;
    json.begin_object().member("locator", original.locator(sentence)).member("text", original.printed(sentence));
    json.member("fingerprint", fingerprint(joined(original.characters(sentence.span)))).key("statements").begin_array();
    for (const Statement& statement : accounts.coverage[id].statements)
      if (statement.sentence == i) statement_row(json, accounts, id, statement);
    json.end_array().end_object();
  }
  json.end_array();
  append_verdicts_beside(json, accounts, verdicts, view);
  json.end_object();
  out += '\n';
}

void append_lock(std::string& out, const Lock& lock) {
  Json json(out, 2);
  json.begin_object().member("schema", "zhunsheng-sources-lock/1").key("documents").begin_array();
  for (const LockedDocument& d : lock.documents) {
    json.begin_object().member("id", d.id).member("title", d.title).member("issuer", d.issuer).member("number", d.number);
    json.member("date", d.date).member("date_known", d.date_known).member("fingerprint", d.fingerprint);
    json.key("numbering").begin_object();
    for (const LockedNumbering& numbering : d.numbering) strings(json, numbering.sign, numbering.sections);
    json.end_object().end_object();
  }
  json.end_array().key("citations").begin_array();
  for (const LockedCitation& c : lock.citations) {
    json.begin_object().member("document", c.document).member("locator", c.locator).member("sentence", c.sentence);
    json.member("sentence_fingerprint", c.sentence_fingerprint).member("quote_fingerprint", c.quote_fingerprint);
    json.key("offset").integer(c.offset).key("length").integer(c.length);
    strings(json, "cited_by", c.cited_by);
    json.end_object();
  }
  json.end_array().end_object();
  out += '\n';
}

}  // namespace zhunsheng::report
