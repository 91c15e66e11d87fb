// What verdicts and comparisons rest on, by the rules alone: what a changed figure cannot reach need not be judged again.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "facts/facts.h"
#include "program/program.h"

namespace zhunsheng::gapping {

class RestsOn {
 public:
  explicit RestsOn(const Program& program);

  /// Whether a verdict of the requirement may depend on the fact. Parts and wholes count for each other: they are checked against each other.
  bool verdict_reads(RequirementId requirement, FactId fact);
  /// The same of when its exceptions apply, and what stands in its place then.
  bool exceptions_read(RequirementId requirement, FactId fact);
  /// Whether what the expression comes to on the entity rests on nothing but what the entity, those it lies in and those that lie in it state.
  bool is_own(NodeId node, const Facts& facts, EntityId entity);
  /// Which of the comparisons that the requirement makes with the fact on the left this is, in the order of writing: from 0.
  std::uint32_t place(RequirementId requirement, NodeId compare, FactId fact);

 private:
  /// What expressions reach, formulas of facts included.
  struct Reach {
    std::vector<bool> facts;
    std::vector<bool> families;
    std::vector<NodeId> compares;  ///< in the order of writing
    bool conforms = false;         ///< other verdicts too, and so anything
  };
  [[nodiscard]] Reach reach(const std::vector<NodeId>& nodes) const;
  const Reach& reach_of_node(NodeId node);
  const Reach& reach_of(RequirementId requirement);
  [[nodiscard]] bool reads(const Reach& reach, FactId fact) const { return reach.conforms || reach.families[family_[fact]]; }

  const Program& program_;
  std::vector<FactId> family_;  ///< [fact]: the whole of its wholes
  std::map<RequirementId, Reach> requirements_, exceptions_;
  std::map<NodeId, Reach> nodes_;
  std::map<std::tuple<NodeId, TypeId, EntityId>, bool> own_;  ///< by node, type and parent
};

}  // namespace zhunsheng::gapping
