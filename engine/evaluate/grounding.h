// Collects what a verdict rests on: outcome/grounds.h. Goes through the expression once, and into those members alone that stand against the
// verdict or leave it open; whatever has to be worked out again is left to the Walker.
#pragma once

#include <utility>

#include "evaluate/session.h"
#include "evaluate/walker.h"
#include "outcome/grounds.h"

namespace zhunsheng::evaluation {

class Grounding {
 public:
  /// For one verdict, whose readings are chosen in the session.
  Grounding(Session& session, const Verdict& verdict, const Ask& ask, Grounds& out);

  /// What is asked of the entity: a condition, the condition of an exception, the requirement.
  void collect(NodeId root) { visit(root); }

 private:
  void visit(NodeId id);
  void visit_operands(const Node& node);
  void fact(NodeId id, FactId fact);
  bool is_contradicted(NodeId id, const Grounds::Figure& figure);
  void statement(const Node& node);
  [[nodiscard]] bool is_the_verdict(NodeId comparison) const;
  void compare(NodeId id, const Node& node);
  static Truth against_equality(Number left, Number right);
  void crowd(NodeId id, const Node& node);
  void tally(const Node& node, std::span<const EntityId> members, bool optional, Grounds::Crowd& out);
  void measure(NodeId id, const Node& node, std::span<const EntityId> members, std::span<const EntityId> optional, Grounds::Crowd& out);
  bool is_open(const Node& node, EntityId entity);
  void member(const Node& node, EntityId entity, Truth holds, bool optional, Grounds::Crowd& out);
  void conforms(const Node& node);

  /// Adds the figure unless it stands there already: then null.
  Grounds::Figure* add_figure(FactId fact, const Place& holder);
  void formula_of(FactId fact, const Place& holder);
  Truth truth(NodeId id);
  Grounds::Scope& scope() { return out_.scope(scope_); }
  template <class Visit>
  void at(const Place& place, Visit&& visit);
  template <class Visit>
  void one_year_earlier(Visit&& visit);
  /// Where the other members stand against the verdict.
  template <class Visit>
  void turned(Visit&& visit);

  Session& s_;
  const Verdict& verdict_;
  Grounds& out_;
  Walker<false> walker_;
  Place place_;
  const Ask* ask_;
  std::uint32_t scope_;
  Truth against_ = Truth::no;  ///< members whose body is this stand against the verdict; n/a: none is known to
};

}  // namespace zhunsheng::evaluation
