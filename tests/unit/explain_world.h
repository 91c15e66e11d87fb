// A small world for tests of explanations: builds nodes and the steps of their evaluation side by side, so that a trace can be
// written down as an expression. It evaluates just what the shapes below need and is no reference for the semantics.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "explain/explain.h"
#include "facts/facts.h"
#include "program/builder.h"

namespace zhunsheng::testing {

struct Ex {
  NodeId node = kNone;
  TraceStep step;
};

class World {
 public:
  World();

  // The vocabulary.
  TypeId type(std::string_view id, std::string_view zh, std::string_view unit);
  FactId fact(std::string_view id, std::string_view zh, std::string_view en, std::string_view unit, FactType type = FactType::integer);
  FactDef& def(FactId fact) { return b.facts[fact]; }
  EntityId entity(std::string_view id, std::string_view name, TypeId type, EntityId parent = kNone);
  std::uint32_t text(std::string_view s);  ///< of the facts

  // Expressions with their values.
  Ex number(const Rational& value, std::string_view unit, std::string_view written = "");
  Ex is(FactId fact, EntityId entity, const Rational& value);  ///< a known number
  Ex between(FactId fact, EntityId entity, const Rational& low, const Rational& high);
  Ex lacks(FactId fact, EntityId entity, FactState state = FactState::missing);
  Ex yes_no(FactId fact, EntityId entity, bool value);
  Ex computed(FactId fact, EntityId entity, Ex formula);
  Ex statement(Op op, FactId fact, EntityId entity, Truth truth, FactState state = FactState::known, std::uint32_t stated = kNone);
  Ex binary(Op op, Ex a, Ex b, std::string_view unit, std::uint8_t flags = 0);
  Ex share(Ex part, Ex whole) { return binary(Op::divide, part, whole, "%", kShare); }
  Ex unary(Op op, Ex a, std::string_view unit);
  Ex compare(Comparison how, Ex a, Ex b);
  Ex list(Op op, std::vector<Ex> operands, std::uint8_t flags = 0, std::uint32_t least = 0);
  Ex negation(Ex a);
  Ex quantify(Quantifier quantifier, TypeId type, EntityId over, std::vector<Ex> bodies, std::vector<EntityId> members,
              std::int64_t declared);
  Ex weighted(Quantifier quantifier, TypeId type, EntityId over, std::vector<Ex> bodies, std::vector<Ex> weights,
              std::vector<EntityId> members, const Quantity& value);
  Ex reading(std::string_view zh, std::vector<std::pair<std::string, Ex>> alternatives);
  Ex judged(std::string_view what);
  Ex conforms(RequirementId requirement, std::vector<TraceStep> verdicts, Truth truth);

  RequirementId requirement(std::string_view id, std::string_view title, TypeId subject, Ex root, Modality modality = Modality::must);
  RequirementDef& req(RequirementId id) { return b.requirements[id]; }

  /// The explanation of a verdict with this trace. Observed and required follow from the trace.
  Explanation explain(RequirementId requirement, EntityId entity, Status status, Ex root);

  ProgramBuilder b;
  Facts facts;
  Verdict verdict;  ///< filled further by the test before explain()
  Trace trace;      ///< conditions and exceptions
  ExplainContext context;
  /// Cells to be set once the program is laid out.
  struct Cell {
    EntityId entity;
    FactId fact;
    FactCell cell;
  };
  std::vector<Cell> cells;
  const Program& program();

 private:
  Ex truth_ex(const Node& node, Truth truth, std::vector<TraceStep> children);
  Ex number_ex(const Node& node, const Quantity& value, std::vector<TraceStep> children);
  TraceStep fact_step(const Node& node, EntityId entity);
  std::optional<Program> program_;
  std::deque<std::string> names_;
};

}  // namespace zhunsheng::testing
