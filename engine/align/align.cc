#include "align/align.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "align/timeline.h"

namespace zhunsheng {

namespace aligning {

namespace {

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
  explicit Aligner(const Program& program) : program_(program) {}

  Levels run() {
    find_documents();
    for (std::uint32_t i = 0; i < program_.topics.size(); ++i) levels_.topics.push_back(topic(i));
    for (std::uint32_t i = 0; i < program_.delegations.size(); ++i) levels_.delegations.push_back(delegation(i));
    find_outside();
    return std::move(levels_);
  }

 private:
  using Rows = std::vector<std::uint32_t>;

  [[nodiscard]] const TopicRowDef& row(std::uint32_t id) const { return program_.topic_rows[id]; }
  [[nodiscard]] const RuleSetDef& set(RuleSetId id) const { return program_.rulesets[id]; }

  /// The significant digits of its division code; 0 for the whole country.
  [[nodiscard]] std::size_t depth(const RuleSetDef& r) const {
    return r.everywhere != 0 || r.territory_type == kNone ? 0 : program_.types[r.territory_type].code_digits;
  }

  /// A level higher, over the same territory.
  [[nodiscard]] bool above(RuleSetId upper, RuleSetId lower) const {
    const std::size_t digits = depth(set(upper));
    if (digits >= depth(set(lower))) return false;
    return program_.text(set(upper).territory).substr(0, digits) == program_.text(set(lower).territory).substr(0, digits);
  }
  /// An assessment standard is no document that plans have to carry out.
  [[nodiscard]] bool binds(RuleSetId upper, RuleSetId lower) const {
    return above(upper, lower) && set(upper).kind == RuleSetKind::binding;
  }
  /// Last day on which the second can have come into force lies before the first day of the first.
  [[nodiscard]] bool older(RuleSetId first, RuleSetId second) const {
    const bool known = set(first).in_force != InForceKind::unknown && set(second).in_force != InForceKind::unknown;
    return known && set(second).to < set(first).from;
  }

  /// Rule sets of which topics or delegations speak, the highest first.
  void find_documents() {
    std::set<RuleSetId> found;
    for (const TopicRowDef& r : program_.topic_rows) found.insert(ruleset_of(program_, r));
    for (const DelegationRowDef& r : program_.delegation_rows) found.insert(r.ruleset);
    levels_.order.assign(found.begin(), found.end());
    std::stable_sort(levels_.order.begin(), levels_.order.end(), [&](RuleSetId a, RuleSetId b) {
      const auto key = [&](RuleSetId id) {
        return std::tuple(depth(set(id)), set(id).kind != RuleSetKind::assessment, program_.text(set(id).territory), id);
      };
      return key(a) < key(b);
    });
  }

  TopicLevels topic(std::uint32_t id) {
    TopicLevels out;
    out.topic = id;
    const Slice slice = program_.topics[id].rows;
    std::map<RuleSetId, Rows> by_document;
    for (const RuleSetId document : levels_.order)
      for (std::uint32_t i = slice.begin; i < slice.begin + slice.count; ++i)
        if (ruleset_of(program_, row(i)) == document) {
          out.rows.push_back(i);
          by_document[document].push_back(i);
        }
    const auto speaks = [&](RuleSetId d) {
      const auto at = by_document.find(d);
      return at != by_document.end() && row(at->second.front()).ruleset == kNone;
    };
    for (std::size_t i = 0; i < levels_.order.size(); ++i)
      for (std::size_t k = i + 1; k < levels_.order.size(); ++k) {
        const RuleSetId first = levels_.order[i];
        const RuleSetId second = levels_.order[k];
        const bool related = above(first, second) || depth(set(first)) == depth(set(second));
        if (related && speaks(first) && speaks(second)) out.pairs.push_back(pair(first, second, by_document));
      }
    for (const RuleSetId document : levels_.order) standing(document, speaks, by_document, out);
    return out;
  }

  /// Whether a document adds the matter, or leaves out what the nearest document above says of it.
  template <class Speaks>
  void standing(RuleSetId document, const Speaks& speaks, const std::map<RuleSetId, Rows>& by_document, TopicLevels& out) const {
    RuleSetId nearest = kNone;
    bool any_above = false;
    bool spoken_above = false;
    for (const RuleSetId upper : levels_.order) {
      if (!binds(upper, document)) continue;
      any_above = true;
      spoken_above = spoken_above || speaks(upper);
      if (speaks(upper) && !older(upper, document) && asks(by_document.at(upper), document)) nearest = upper;
    }
    if (speaks(document) && any_above && !spoken_above) out.additions.push_back(document);
    if (by_document.count(document) == 0 && nearest != kNone) out.silences.push_back({nearest, document});
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

  DocumentPair pair(RuleSetId first, RuleSetId second, const std::map<RuleSetId, Rows>& by_document) const {
    DocumentPair out;
    out.first = first;
    out.second = second;
    out.above = binds(first, second);
    out.standard = !out.above && above(first, second);
    out.older = older(first, second);
    const Rows& a = by_document.at(first);
    const Rows& b = by_document.at(second);
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
    for (RequirementId i = 0; i < program_.requirements.size(); ++i) {
      if (program_.requirements[i].kind != RequirementKind::attestation) continue;  // a number is no duty to make something
      const auto cites = program_.list(program_.requirements[i].citations);
      if (std::any_of(cites.begin(), cites.end(), [&](std::uint32_t c) { return same_words(program_.citations[c], cited); }))
        out.duties.push_back(i);
    }
    for (const RuleSetId document : levels_.order) {
      const auto rows = program_.delegation_rows.subspan(def.rows.begin, def.rows.count);
      const auto at = std::find_if(rows.begin(), rows.end(), [&](const DelegationRowDef& r) { return r.ruleset == document; });
      if (at != rows.end())
        out.answers.push_back({document, def.rows.begin + static_cast<std::uint32_t>(at - rows.begin())});
      else if (owes(document, def, out.ruleset))
        out.answers.push_back({document, kNone});
    }
    return out;
  }

  /// A document of a level that owes it, below the one that delegates and no older than it.
  [[nodiscard]] bool owes(RuleSetId document, const DelegationDef& def, RuleSetId by) const {
    if (by == kNone || !above(by, document) || older(by, document)) return false;
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
  Levels levels_;
};

}  // namespace

}  // namespace aligning

Levels align(const Program& program) { return aligning::Aligner(program).run(); }

}  // namespace zhunsheng
