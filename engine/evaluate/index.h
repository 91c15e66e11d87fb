// What is worked out once per program: kinds of expressions, ranges of facts, who belongs to a class, which requirements an entity type has.
#pragma once

#include <deque>
#include <memory>
#include <span>
#include <vector>

#include "evaluate/number.h"
#include "program/program.h"
#include "program/sort.h"

namespace re2 {
class RE2;
}

namespace zhunsheng::evaluation {

/// What an expression reaches, formulas of facts included, but not what 符合 refers to.
inline constexpr std::uint8_t kReachesJudged = 1;
inline constexpr std::uint8_t kReachesReading = 2;
inline constexpr std::uint8_t kReachesConformity = 4;

/// A fact that must not be above another (its whole), or the other way round.
struct PartLink {
  FactId other = kNone;
  bool other_is_whole = false;
};

struct FactIndex {
  Sort sort = Sort::number;
  bool checked = false;  ///< it is a part or a whole
  bool long_ = false;    ///< its formula is long when written out: what it comes to is kept
  NodeId formula = kNone;
  Number range;  ///< of a number not known: its declared minimum and maximum
  std::vector<PartLink> links;
};

/// Records that share an id: the versions of one requirement, rule or rule set. A reference means whichever of them is used.
class Namesakes {
 public:
  template <class Records>
  void group(const Program& program, const Records& records);
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t id) const {
    return std::span(sorted_).subspan(of_[id].begin, of_[id].count);
  }

 private:
  std::vector<std::uint32_t> sorted_;  ///< by id text
  std::vector<Slice> of_;              ///< [record]: its namesakes, itself included
};

class Index {
 public:
  explicit Index(const Program& program);
  ~Index();
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;

  [[nodiscard]] const re2::RE2& pattern(std::uint32_t id);  ///< compiled when it is first asked for
  /// A type that declares the fact and can lie between an entity of `type` and an entity of type `above`; kNone if there is none.
  [[nodiscard]] TypeId declared_between(TypeId type, TypeId above, FactId fact) const;
  /// The versions of what a 符合 refers to.
  [[nodiscard]] std::span<const std::uint32_t> versions(Conformity what, std::uint32_t id) const {
    return versions_[static_cast<std::size_t>(what)].of(id);
  }
  [[nodiscard]] bool reaches(NodeId node, std::uint8_t what) const { return (reach[node] & what) != 0; }

  std::vector<Sort> sorts;                               ///< [node]
  std::vector<std::uint8_t> reach;                       ///< [node]
  std::vector<Number> constants;                         ///< [constant]
  std::vector<FactIndex> facts;                          ///< [fact]
  std::vector<std::vector<TypeId>> members;              ///< [class] → the types that belong to it
  std::vector<std::vector<RequirementId>> requirements;  ///< [type] → those that judge it
  std::vector<std::uint8_t> referred;                    ///< [requirement]: some 符合 rests on it
  std::vector<std::uint8_t> is_comparison;               ///< [requirement]: it compares two numbers, whatever else is so
  std::vector<RuleSetId> ruleset_of;                     ///< [requirement]

 private:
  void index_facts();
  void index_types();
  void index_requirements();
  void refer(Conformity what, std::uint32_t id);
  void refer_to_version(Conformity what, std::uint32_t id);
  [[nodiscard]] Sort sort_of(const Node& node) const;
  std::uint8_t reach_from(NodeId node, std::vector<std::uint8_t>& seen);
  void measure_formulas();
  std::uint32_t length_of(NodeId node, std::vector<std::uint32_t>& lengths) const;

  const Program& program_;
  Scratch kept_;  ///< quantities of constants and ranges
  std::vector<std::unique_ptr<re2::RE2>> patterns_;
  Namesakes versions_[3];            ///< [Conformity]
  std::vector<std::uint8_t> above_;  ///< [type][type]: the second can be an ancestor of the first
};

}  // namespace zhunsheng::evaluation
