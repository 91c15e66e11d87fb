// Comparisons that come to a few figures of the entity itself, as most requirements do: their steps one after another, without a walk
// through the expression. Only what is plain is worked out here, as in columns.h; everything else is left to the Walker.
#pragma once

#include <cstdint>
#include <vector>

#include "evaluate/facts_at.h"
#include "evaluate/index.h"
#include "evaluate/number.h"

namespace zhunsheng::evaluation {

class PlainComparisons {
 public:
  PlainComparisons(const Program& program, const Index& index);

  struct Found {
    Number left, right;   ///< in place
    NodeId root = kNone;  ///< the comparison
    bool holds = false;
  };
  /// The requirement's comparison on the as-of day. False: the Walker is to say.
  [[nodiscard]] bool find(RequirementId requirement, const Facts& facts, const Entity& entity, Found& found) const;

 private:
  struct Operand {
    enum class Kind : std::uint8_t { fact, constant, result } kind = Kind::fact;
    std::uint32_t index = 0;  ///< the slot of the fact; of Index::constants; the step's own number
  };
  struct Step {
    Op op = Op::divide;  ///< add, subtract, multiply, divide
    Operand a, b;
  };
  struct Plain {
    Slice steps;  ///< of steps_: the left side's, then the right's
    Operand left, right;
    TypeId type = kNone;  ///< kNone: not plain
    NodeId root = kNone;
    Comparison how = Comparison::equal;
  };
  bool add(NodeId node, TypeId type, std::size_t begin, Operand& out);

  const Program& program_;
  const Index& index_;
  std::vector<Step> steps_;
  std::vector<Plain> of_;  ///< [requirement]
};

}  // namespace zhunsheng::evaluation
