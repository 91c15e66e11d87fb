// Which entities lie in the territory of a rule set. docs/semantics.md section 6.
#pragma once

#include <vector>

#include "facts/facts.h"
#include "program/program.h"

namespace zhunsheng::evaluation {

enum class Located : std::uint8_t { outside, by_chain, by_code };

class Territory {
 public:
  /// Works out where every entity lies with regard to a rule set, parents before children.
  void survey(const Program& program, RuleSetId ruleset, const Facts& facts);
  [[nodiscard]] Located of(EntityId entity) const { return everywhere_ ? Located::by_chain : located_[entity]; }
  [[nodiscard]] bool holds_any() const { return any_; }

 private:
  bool everywhere_ = false;
  bool any_ = false;
  std::vector<Located> located_;
};

}  // namespace zhunsheng::evaluation
