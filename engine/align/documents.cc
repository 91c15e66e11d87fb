#include "align/documents.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "outcome/levels.h"

namespace zhunsheng::aligning {

Documents::Documents(const Program& program)
    : program_(program), compared_(program.rulesets.size()), places_(program.rulesets.size()), above_(program.rulesets.size()) {
  choose_versions();
  find_order();
  find_above();
}

/// Of two that start together, or do not say when, the one written later.
void Documents::choose_versions() {
  const auto start = [&](RuleSetId id) {
    const RuleSetDef& r = program_.rulesets[id];
    return r.in_force == InForceKind::unknown ? Date{INT32_MIN} : r.from;
  };
  std::map<std::string_view, RuleSetId> latest;
  for (RuleSetId id = 0; id < program_.rulesets.size(); ++id) {
    RuleSetId& last = latest.try_emplace(program_.text(program_.rulesets[id].id), id).first->second;
    if (start(last) <= start(id)) last = id;
  }
  for (RuleSetId id = 0; id < compared_.size(); ++id) compared_[id] = latest.at(program_.text(program_.rulesets[id].id));
}

void Documents::find_order() {
  std::set<RuleSetId> found;
  for (const TopicRowDef& row : program_.topic_rows) found.insert(compared_[ruleset_of(program_, row)]);
  for (const DelegationRowDef& row : program_.delegation_rows) found.insert(compared_[row.ruleset]);
  order_.assign(found.begin(), found.end());
  std::sort(order_.begin(), order_.end(), [&](RuleSetId a, RuleSetId b) {
    const auto key = [&](RuleSetId id) {
      const RuleSetDef& r = program_.rulesets[id];
      return std::tuple(depth(id), r.kind != RuleSetKind::assessment, program_.text(r.territory), id);
    };
    return key(a) < key(b);
  });
  for (std::size_t i = 0; i < order_.size(); ++i) places_[order_[i]] = i;
}

/// By territory, so that thousands of documents are not held against each other.
void Documents::find_above() {
  std::map<std::pair<std::size_t, std::string_view>, std::vector<RuleSetId>> by_territory;
  std::set<std::size_t> depths;
  for (const RuleSetId id : order_) {
    for (const std::size_t digits : depths) {
      if (digits >= depth(id)) break;
      const auto at = by_territory.find({digits, territory(id, digits)});
      if (at != by_territory.end()) above_[id].insert(above_[id].end(), at->second.begin(), at->second.end());
    }
    depths.insert(depth(id));
    by_territory[{depth(id), territory(id, depth(id))}].push_back(id);
  }
}

std::string_view Documents::territory(RuleSetId document, std::size_t digits) const {
  return program_.text(program_.rulesets[document].territory).substr(0, digits);
}

std::size_t Documents::depth(RuleSetId document) const {
  const RuleSetDef& r = program_.rulesets[document];
  return r.everywhere != 0 || r.territory_type == kNone ? 0 : program_.types[r.territory_type].code_digits;
}

bool Documents::is_above(RuleSetId upper, RuleSetId lower) const {
  const std::size_t digits = depth(upper);
  return digits < depth(lower) && territory(upper, digits) == territory(lower, digits);
}

bool Documents::binds(RuleSetId upper, RuleSetId lower) const {
  return is_above(upper, lower) && program_.rulesets[upper].kind == RuleSetKind::binding;
}

bool Documents::older(RuleSetId first, RuleSetId second) const {
  const RuleSetDef& a = program_.rulesets[first];
  const RuleSetDef& b = program_.rulesets[second];
  return a.in_force != InForceKind::unknown && b.in_force != InForceKind::unknown && b.to < a.from;
}

}  // namespace zhunsheng::aligning
