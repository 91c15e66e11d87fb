#include "cite/lock.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "cite/numbering.h"

namespace zhunsheng::cite {
namespace {

LockedDocument locked_document(const Program& program, std::uint32_t id, const Original& original) {
  const DocumentDef& document = program.documents[id];
  LockedDocument out;
  out.id = program.text(document.id);
  out.title = program.text(document.title);
  out.issuer = program.text(document.issuer);
  out.number = program.text(document.number);
  out.date = program.text(document.date);
  out.fingerprint = fingerprint(joined(original.text.characters));
  out.numbering = numbering_of(original);
  const auto stands_in_it = [&](const std::string& words) {
    return !words.empty() && joined(original.text.characters).find(joined(normal(words).characters)) != std::u32string::npos;
  };
  out.date_known = out.date.empty() ? "unknown" : stands_in_it(out.date) ? "original" : "rules";
  return out;
}

LockedCitation locked_citation(const Program& program, const Original& original, const Claim& claim, const Finding& finding) {
  const Sentence& sentence = original.sentences[finding.sentences.front()];
  LockedCitation out;
  out.document = program.text(program.documents[claim.document].id);
  out.locator = claim.locator;
  out.sentence = original.locator(sentence);
  out.sentence_fingerprint = fingerprint(joined(original.characters(sentence.span)));
  out.quote_fingerprint = fingerprint(joined(normal_quote(claim.quote)));
  out.offset = static_cast<std::uint32_t>(joined(original.characters({sentence.span.begin, finding.span.begin})).size());
  out.length = static_cast<std::uint32_t>(joined(original.characters(finding.span)).size());
  out.cited_by = claim.cited_by;
  return out;
}

bool is_at_hand(const std::string& document, const std::vector<LockedDocument>& documents) {
  return std::any_of(documents.begin(), documents.end(), [&](const LockedDocument& d) { return d.id == document; });
}

}  // namespace

Lock make_lock(const Program& program, const std::vector<Original>& originals, const std::vector<std::uint32_t>& documents,
               const std::vector<Claim>& claims, const std::vector<Checked>& checked, const Lock& before) {
  Lock out;
  for (std::size_t i = 0; i < originals.size(); ++i) out.documents.push_back(locked_document(program, documents[i], originals[i]));
  for (const Checked& c : checked)
    if (c.finding.result == Found::found && !claims[c.claim].quote.empty())
      out.citations.push_back(locked_citation(program, originals[c.original], claims[c.claim], c.finding));
  const std::vector<LockedDocument> fresh = out.documents;
  for (const LockedDocument& document : before.documents)
    if (!is_at_hand(document.id, fresh)) out.documents.push_back(document);
  for (const LockedCitation& citation : before.citations)
    if (!is_at_hand(citation.document, fresh)) out.citations.push_back(citation);
  std::sort(out.documents.begin(), out.documents.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  std::sort(out.citations.begin(), out.citations.end(), [](const auto& a, const auto& b) {
    return std::tie(a.document, a.locator, a.sentence, a.offset, a.length) <
           std::tie(b.document, b.locator, b.sentence, b.offset, b.length);
  });
  return out;
}

namespace {

class Pins {
 public:
  Pins(model::Model& model, const Lock& lock, Diagnostics& diagnostics)
      : model_(model), lock_(lock), diagnostics_(diagnostics), citing_(model.citations.size()) {}

  void run() {
    gather();
    for (model::Document& document : model_.documents)
      if (const LockedDocument* locked = locked_as(document.id)) document.fingerprint = locked->fingerprint;
    for (model::Citation& citation : model_.citations) number(citation);
    for (std::size_t i = 0; i < model_.citations.size(); ++i)
      prints_.push_back(fingerprint(joined(normal_quote(model_.citations[i].quote))));
    for (const LockedCitation& locked : lock_.citations) known_[{locked.document, locked.locator}].push_back(&locked);
    for (std::size_t i = 0; i < model_.citations.size(); ++i) pin(i);
    for (const auto& [document, count] : unproven_) warn(document, count);
  }

 private:
  using Clause = std::pair<std::string, std::string>;

  void gather() {
    for (const model::Rule& rule : model_.rules)
      for (const auto c : rule.citations) citing_[c].push_back({rule.id, rule.range});
    for (const model::Requirement& requirement : model_.requirements)
      for (const auto c : requirement.citations) citing_[c].push_back({model_.rules[requirement.rule].id, requirement.range});
    for (const model::Reading& reading : model_.readings)
      for (const auto c : reading.citations) citing_[c].push_back({reading.id, reading.range});
    for (const model::Fact& fact : model_.facts)
      for (const auto c : fact.citations) citing_[c].push_back({fact.id, fact.range});
    for (const model::Delegation& delegation : model_.delegations) {
      if (delegation.citation != model::kNone) citing_[delegation.citation].push_back({delegation.id, delegation.range});
      for (const model::DelegationRow& row : delegation.rows)
        if (row.citation != model::kNone) citing_[row.citation].push_back({delegation.id, row.range});
    }
  }

  [[nodiscard]] const LockedDocument* locked_as(const std::string& id) const {
    const auto found =
        std::find_if(lock_.documents.begin(), lock_.documents.end(), [&](const LockedDocument& locked) { return locked.id == id; });
    return found == lock_.documents.end() ? nullptr : &*found;
  }

  /// The original's own numbers; of an original that was never at hand nobody knows them.
  void number(model::Citation& citation) const {
    if (citation.document == model::kNone) return;
    const model::Document& document = model_.documents[citation.document];
    const LockedDocument* locked = locked_as(document.id);
    if (locked != nullptr && !locked->numbering.empty())
      citation.numberings = numberings_of(*locked, citation.locator);
    else if (document.checkable)
      citation.numberings = kAsWritten;
  }

  void pin(std::size_t i) {
    model::Citation& citation = model_.citations[i];
    if (citation.document == model::kNone || citation.quote.empty()) return;
    const model::Document& document = model_.documents[citation.document];
    if (document.paraphrased) return;
    const auto found = known_.find({document.id, citation.locator});
    const std::vector<const LockedCitation*> none;
    const auto& locked = found == known_.end() ? none : found->second;
    citation.verified = std::any_of(locked.begin(), locked.end(), [&](const auto* l) { return l->quote_fingerprint == prints_[i]; });
    if (citation.verified) return;
    for (const Citing& by : citing_[i])
      if (changed(by, locked, citation)) return;
    if (document.checkable || !lock_.documents.empty()) ++unproven_[citation.document];
  }

  struct Citing {
    std::string id;
    Range range;
  };

  /// The lock holds other words of this rule and clause, which the rule no longer cites.
  bool changed(const Citing& by, const std::vector<const LockedCitation*>& locked, const model::Citation& citation) {
    for (const LockedCitation* l : locked) {
      if (!std::binary_search(l->cited_by.begin(), l->cited_by.end(), by.id) || still_cited(by.id, *l)) continue;
      Diagnostic out;
      out.code = Code::citation_changed;
      out.range = by.range;
      out.message = {"「" + by.id + "」的引文“" + citation.quote + "”与核对过的原文不同",
                     "the quote “" + citation.quote + "” of `" + by.id + "` is not the one that was proven"};
      out.help = {"请改回原文的文字；确需改引，用 zhunsheng sources verify --sources 原文文件夹 --write-lock 重新核对。",
                  "Restore the words of the original, or prove the new ones: zhunsheng sources verify --sources DIR --write-lock FILE."};
      diagnostics_.add(std::move(out));
      return true;
    }
    return false;
  }

  bool still_cited(const std::string& id, const LockedCitation& locked) const {
    for (std::size_t i = 0; i < model_.citations.size(); ++i)
      if (prints_[i] == locked.quote_fingerprint)
        for (const Citing& by : citing_[i])
          if (by.id == id) return true;
    return false;
  }

  void warn(model::Id id, std::size_t count) {
    const model::Document& document = model_.documents[id];
    Diagnostic out;
    out.code = Code::citation_unverified;
    out.range = document.range;
    out.message = {"文件「" + document.id + "」有 " + std::to_string(count) + " 处引文未与原文核对",
                   std::to_string(count) + " quotes of document `" + document.id + "` were not proven against the original"};
    out.help = {"请用 zhunsheng sources verify --sources 原文文件夹 --write-lock 规则文件夹/sources.lock 核对。",
                "Prove them: zhunsheng sources verify --sources DIR --write-lock RULES/sources.lock."};
    diagnostics_.add(std::move(out));
  }

  model::Model& model_;
  const Lock& lock_;
  Diagnostics& diagnostics_;
  std::vector<std::vector<Citing>> citing_;
  std::vector<std::string> prints_;
  std::map<Clause, std::vector<const LockedCitation*>> known_;
  std::map<model::Id, std::size_t> unproven_;
};

}  // namespace

void pin(model::Model& model, const Lock& lock, Diagnostics& diagnostics) { Pins(model, lock, diagnostics).run(); }

}  // namespace zhunsheng::cite
