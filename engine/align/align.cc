#include "align/align.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "align/documents.h"
#include "align/timeline.h"

namespace zhunsheng {

namespace aligning {

namespace {

/// More of one level than this are not held against each other: the pairs grow with the square, and nobody reads thousands of them.
constexpr std::size_t kMostOfALevel = 100;

/// How binding a statement is: the higher, the more; -1 where it cannot be said.
constexpr int kBinding = 3;
int weight_of(const Program& program, const TopicRowDef& row) {
  if (row.requirement == kNone) {
    const bool may = row.account != kNone && program.accounts[row.account].account_class == AccountClass::duty;
    return may ? 0 : -1;
  }
  const RequirementDef& r = program.requirements[row.requirement];
  if (r.advance != 0) return 2;
  switch (r.modality) {
    case Modality::must:
    case Modality::must_not:
      return kBinding;
    case Modality::strive:
    case Modality::in_principle:
      return 2;
    case Modality::encourage:
      return 1;
    case Modality::may:
      return 0;
  }
  return -1;
}

class Aligner {
 public:
  Aligner(const Program& program, const std::vector<RuleSetId>& chosen) : program_(program), documents_(program) {
    for (const RuleSetId id : chosen) chosen_.insert(documents_.compared()[id]);
  }

  Levels run() {
    levels_.order = documents_.order();
    levels_.compared = documents_.compared();
    for (std::uint32_t i = 0; i < program_.topics.size(); ++i) levels_.topics.push_back(topic(i));
    for (std::uint32_t i = 0; i < program_.delegations.size(); ++i) levels_.delegations.push_back(delegation(i));
    find_outside();
    return std::move(levels_);
  }

 private:
  using Rows = std::vector<std::uint32_t>;
  using Spoken = std::map<RuleSetId, Rows>;
  using Places = std::pair<std::size_t, std::size_t>;  ///< in the order of documents

  [[nodiscard]] const TopicRowDef& row(std::uint32_t id) const { return program_.topic_rows[id]; }
  [[nodiscard]] const RuleSetDef& set(RuleSetId id) const { return program_.rulesets[id]; }

  TopicLevels topic(std::uint32_t id) {
    TopicLevels out;
    out.topic = id;
    const Slice slice = program_.topics[id].rows;
    Spoken spoken;
    for (std::uint32_t i = slice.begin; i < slice.begin + slice.count; ++i) {
      const RuleSetId document = ruleset_of(program_, row(i));
      if (documents_.compared()[document] == document) spoken[document].push_back(i);
    }
    std::vector<RuleSetId> speaking;
    for (const auto& [document, rows] : spoken)
      if (row(rows.front()).ruleset == kNone) speaking.push_back(document);
    const auto earlier = [&](RuleSetId a, RuleSetId b) { return documents_.place(a) < documents_.place(b); };
    std::sort(speaking.begin(), speaking.end(), earlier);
    list_rows(spoken, out);
    const std::set<RuleSetId> speaks(speaking.begin(), speaking.end());
    for (const auto& [first, second] : related(speaking, speaks, out.unpaired))
      out.pairs.push_back(pair(levels_.order[first], levels_.order[second], spoken));
    mark_nearest(out.pairs);
    for (const RuleSetId document : levels_.order) standing(document, speaks, spoken, out);
    return out;
  }

  /// The highest level first.
  void list_rows(const Spoken& spoken, TopicLevels& out) const {
    std::map<std::size_t, const Rows*> in_order;
    for (const auto& [document, rows] : spoken) in_order.emplace(documents_.place(document), &rows);
    for (const auto& [place, rows] : in_order) out.rows.insert(out.rows.end(), rows->begin(), rows->end());
  }

  /// Each with those above it that speak, and with those of its level.
  std::vector<Places> related(const std::vector<RuleSetId>& speaking, const std::set<RuleSetId>& speaks, std::size_t& unpaired) const {
    std::vector<Places> out;
    std::map<std::size_t, std::vector<std::size_t>> levels;
    for (const RuleSetId document : speaking) {
      const std::size_t place = documents_.place(document);
      for (const RuleSetId upper : documents_.above(document))
        if (speaks.count(upper) != 0) out.emplace_back(documents_.place(upper), place);
      if (chosen_.empty() || chosen_.count(document) != 0) levels[documents_.depth(document)].push_back(place);
    }
    for (const auto& [depth, alike] : levels) {
      if (alike.size() > kMostOfALevel) {
        unpaired += alike.size();
        continue;
      }
      for (std::size_t i = 0; i < alike.size(); ++i)
        for (std::size_t k = i + 1; k < alike.size(); ++k) out.emplace_back(alike[i], alike[k]);
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  /// The plan right above of those that speak; where none does, the assessment standard above.
  static void mark_nearest(std::vector<DocumentPair>& pairs) {
    std::map<RuleSetId, DocumentPair*> plans, standards;
    for (DocumentPair& pair : pairs) {
      if (pair.above) plans[pair.second] = &pair;
      if (pair.standard) standards.emplace(pair.second, &pair);
    }
    for (const auto& [second, pair] : plans) pair->nearest = true;
    for (const auto& [second, pair] : standards)
      if (plans.count(second) == 0) pair->nearest = true;
  }

  /// Whether a document adds the matter, or leaves out what the nearest document above says of it.
  void standing(RuleSetId document, const std::set<RuleSetId>& speaks, const Spoken& spoken, TopicLevels& out) const {
    RuleSetId nearest = kNone;
    bool any_above = false;
    bool spoken_above = false;
    for (const RuleSetId upper : documents_.above(document)) {
      if (!documents_.binds(upper, document)) continue;
      any_above = true;
      if (speaks.count(upper) == 0) continue;
      spoken_above = true;
      if (!documents_.older(upper, document) && asks(spoken.at(upper), document)) nearest = upper;
    }
    if (speaks.count(document) != 0 && any_above && !spoken_above) out.additions.push_back(document);
    if (spoken.count(document) == 0 && nearest != kNone) out.silences.push_back({nearest, document});
  }

  /// Whether anything is asked of the document's level or those below it: a permission or a declaration that is not repeated leaves
  /// nothing out, nor does a duty of the nation alone.
  [[nodiscard]] bool asks(const Rows& rows, RuleSetId document) const {
    const TypeId level = set(document).territory_type;
    return std::any_of(rows.begin(), rows.end(), [&](std::uint32_t id) {
      if (row(id).requirement != kNone)
        return level == kNone || program_.types[program_.requirements[row(id).requirement].subject].rank >= program_.types[level].rank;
      return row(id).account != kNone && program_.accounts[row(id).account].account_class == AccountClass::judgement;
    });
  }

  DocumentPair pair(RuleSetId first, RuleSetId second, const Spoken& spoken) const {
    DocumentPair out;
    out.first = first;
    out.second = second;
    out.above = documents_.binds(first, second);
    out.standard = !out.above && documents_.is_above(first, second);
    out.older = documents_.older(first, second);
    const Rows& a = spoken.at(first);
    const Rows& b = spoken.at(second);
    out.strength = strength(a, b);
    const std::vector<Group> of_first = groups(a);
    const std::vector<Group> of_second = groups(b);
    out.measures = measures(of_first, of_second);
    if (out.strength != Strength::weaker && binds_less(of_first, of_second)) out.strength = Strength::weaker;
    return out;
  }

  [[nodiscard]] Strength strength(const Rows& first, const Rows& second) const {
    const auto most = [&](const Rows& rows) {
      int out = -1;
      for (const std::uint32_t id : rows) out = std::max(out, weight_of(program_, row(id)));
      return out;
    };
    const int a = most(first);
    const int b = most(second);
    if (a < 0 || b < 0) return Strength::not_comparable;
    return a == b ? Strength::equal : b < a ? Strength::weaker : Strength::stronger;
  }

  using Group = std::vector<Asked>;

  static bool alike(const Measure& a, const Measure& b) { return a.left == b.left && a.bearer == b.bearer; }

  /// Statements of one document on one indicator of one class of entities. A duty without an indicator measures nothing.
  [[nodiscard]] std::vector<Group> groups(const Rows& rows) const {
    std::vector<Group> out;
    for (const std::uint32_t id : rows) {
      if (row(id).requirement == kNone) continue;
      const RequirementDef& r = program_.requirements[row(id).requirement];
      if (r.kind == RequirementKind::attestation && row(id).measure.length == 0) continue;
      Asked asked{id, &r, measure_of(program_, r)};
      if (asked.measure.left == kNone) continue;
      const auto same = std::find_if(out.begin(), out.end(), [&](const Group& g) { return alike(g[0].measure, asked.measure); });
      if (same == out.end())
        out.push_back({std::move(asked)});
      else
        same->push_back(std::move(asked));
    }
    return out;
  }

  [[nodiscard]] bool called_alike(const Group& a, const Group& b) const {
    for (const Asked& x : a)
      for (const Asked& y : b) {
        const std::string_view name = program_.text(row(x.row).measure);
        if (!name.empty() && name == program_.text(row(y.row).measure)) return true;
      }
    return false;
  }

  /// What a document has to be met, without what it only strives for or asks in principle.
  [[nodiscard]] Group binding(const Group& group) const {
    Group out;
    std::copy_if(group.begin(), group.end(), std::back_inserter(out),
                 [&](const Asked& a) { return weight_of(program_, row(a.row)) == kBinding; });
    return out;
  }

  /// Of one and the same indicator the second binds to less than the first, though it may wish for as much.
  [[nodiscard]] bool binds_less(const std::vector<Group>& first, const std::vector<Group>& second) const {
    for (const Group& b : second)
      for (const Group& a : first) {
        const Group must_first = binding(a);
        const Group must_second = binding(b);
        if (!alike(a[0].measure, b[0].measure) || must_first.empty()) continue;
        if (must_second.empty()) return true;
        MeasurePair bound;
        compare_asked(must_first, must_second, bound);
        if (bound.strictness == Strictness::looser || bound.strictness == Strictness::mixed) {
          MeasurePair all;
          compare_asked(a, b, all);
          if (all.strictness != bound.strictness) return true;
        }
      }
    return false;
  }

  static Rows rows_of(const Group& group) {
    Rows out;
    for (const Asked& a : group) out.push_back(a.row);
    return out;
  }

  /// Each indicator of the second document with its like in the first: the same, else of the same name. What is left on both sides is similar.
  [[nodiscard]] std::vector<MeasurePair> measures(const std::vector<Group>& first, const std::vector<Group>& second) const {
    std::vector<MeasurePair> out;
    MeasurePair rest;
    std::vector<bool> paired(first.size());
    for (const Group& b : second) {
      auto same = std::find_if(first.begin(), first.end(), [&](const Group& a) { return alike(a[0].measure, b[0].measure); });
      if (same == first.end())
        same = std::find_if(first.begin(), first.end(), [&](const Group& a) { return a[0].measure.left == b[0].measure.left; });
      const auto alike = std::find_if(first.begin(), first.end(), [&](const Group& a) { return called_alike(a, b); });
      const auto like = same != first.end() ? same : alike;
      if (like == first.end()) {
        for (const Asked& x : b) rest.second.push_back(x.row);
        continue;
      }
      paired[static_cast<std::size_t>(like - first.begin())] = true;
      MeasurePair& pair = out.emplace_back();
      pair.first = rows_of(*like);
      pair.second = rows_of(b);
      pair.sameness = same != first.end() ? Sameness::same : Sameness::same_name;
      if (same != first.end()) compare_asked(*same, b, pair);
    }
    for (std::size_t i = 0; i < first.size(); ++i)
      for (const Asked& x : first[i])
        if (!paired[i]) rest.first.push_back(x.row);
    if (!rest.first.empty() && !rest.second.empty()) out.push_back(std::move(rest));
    return out;
  }

  /// The rule set whose clauses account for the document.
  [[nodiscard]] RuleSetId ruleset_of_document(std::uint32_t document) const {
    for (const ClauseDef& clause : program_.clauses)
      if (clause.document == document) return clause.ruleset;
    for (const RequirementDef& r : program_.requirements)
      for (const std::uint32_t c : program_.list(r.citations))
        if (program_.citations[c].document == document) return program_.rules[r.rule].ruleset;
    return kNone;
  }

  [[nodiscard]] bool same_words(const CitationDef& a, const CitationDef& b) const {
    if (a.document != b.document || program_.text(a.locator) != program_.text(b.locator)) return false;
    const std::string_view x = program_.text(a.quote);
    const std::string_view y = program_.text(b.quote);
    return !x.empty() && !y.empty() && (x.find(y) != std::string_view::npos || y.find(x) != std::string_view::npos);
  }

  DelegationLevels delegation(std::uint32_t id) const {
    const DelegationDef& def = program_.delegations[id];
    DelegationLevels out;
    out.delegation = id;
    const CitationDef& cited = program_.citations[def.citation];
    out.ruleset = ruleset_of_document(cited.document);
    if (out.ruleset != kNone) out.ruleset = documents_.compared()[out.ruleset];
    for (RequirementId i = 0; i < program_.requirements.size(); ++i) {
      if (program_.requirements[i].kind != RequirementKind::attestation) continue;  // a number is no duty to make something
      const auto cites = program_.list(program_.requirements[i].citations);
      if (std::any_of(cites.begin(), cites.end(), [&](std::uint32_t c) { return same_words(program_.citations[c], cited); }))
        out.duties.push_back(i);
    }
    std::map<RuleSetId, std::uint32_t> answers;
    for (std::uint32_t i = def.rows.begin; i < def.rows.begin + def.rows.count; ++i)
      answers.emplace(documents_.compared()[program_.delegation_rows[i].ruleset], i);
    for (const RuleSetId document : levels_.order) {
      const auto at = answers.find(document);
      if (at != answers.end())
        out.answers.push_back({document, at->second});
      else if (owes(document, def, out.ruleset))
        out.answers.push_back({document, kNone});
    }
    return out;
  }

  /// A document of a level that owes it, below the one that delegates and no older than it.
  [[nodiscard]] bool owes(RuleSetId document, const DelegationDef& def, RuleSetId by) const {
    if (by == kNone || !documents_.is_above(by, document) || documents_.older(by, document)) return false;
    const auto levels = program_.list(def.types);
    return std::find(levels.begin(), levels.end(), set(document).territory_type) != levels.end();
  }

  void find_outside() {
    std::vector<bool> inside(program_.requirements.size());
    for (const TopicRowDef& r : program_.topic_rows)
      if (r.requirement != kNone) inside[r.requirement] = true;
    const std::set<RuleSetId> compared(levels_.order.begin(), levels_.order.end());
    for (RequirementId id = 0; id < inside.size(); ++id)
      if (!inside[id] && compared.count(program_.rules[program_.requirements[id].rule].ruleset) != 0) levels_.outside.push_back(id);
  }

  const Program& program_;
  Documents documents_;
  std::set<RuleSetId> chosen_;  ///< empty: all
  Levels levels_;
};

}  // namespace

}  // namespace aligning

Levels align(const Program& program, const std::vector<RuleSetId>& chosen) { return aligning::Aligner(program, chosen).run(); }

}  // namespace zhunsheng
