// Expressions over many entities of one type at a time. A country asks the same of two hundred thousand schools, requirement by requirement; one
// by one, most of the time goes into finding out what to do next.
// Only the plain case is worked out here: figures asked for as of the day, points in place, truths that are yes or no. Whatever else comes up (no
// figure, an interval, several statements, n/a, digits that do not fit) leaves that entity to the Walker, which alone knows what it means.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evaluate/buffers.h"
#include "evaluate/facts_at.h"
#include "evaluate/index.h"
#include "evaluate/number.h"

namespace zhunsheng::evaluation {

/// What an expression comes to on one entity; `left`: the Walker is to say.
enum class Plainly : std::uint8_t { no = 0, yes = 1, left = 0x80 };

class Columns {
 public:
  Columns(const Program& program, const Index& index, const FactsAt& facts_at);

  /// To be called before other facts are looked at, or when they were changed.
  void clear();

  /// Rows of one type, at most kMost.
  struct Rows {
    TypeId type = kNone;
    std::span<const std::uint32_t> rows;
    [[nodiscard]] std::size_t size() const { return rows.size(); }
  };
  static constexpr std::size_t kMost = 256;

  /// Whether it is worth asking for the expression.
  [[nodiscard]] bool has(NodeId node) const { return plain_[node] != 0; }
  /// Fills `out`, one for each row. Numbers that are left are not in place.
  void numbers(NodeId node, const Rows& rows, std::vector<Number>& out);
  void truths(NodeId node, const Rows& rows, std::vector<Plainly>& out);

  /// Whether the values of a fact's formula are kept here.
  [[nodiscard]] bool has_derived(FactId fact) const { return derived_of_[fact] != kNone; }
  /// The value of the formula of a fact that the type declares, where nothing is stated beside it. Not in place: left.
  Number derived(TypeId type, FactId fact, std::uint32_t row);

 private:
  /// Values of one formula by row, worked out by blocks of rows. A block is good if it is of the present epoch.
  struct Derived {
    std::vector<Number> values;
    std::vector<std::uint32_t> epochs;
  };

  bool find_plain(NodeId id, std::vector<std::uint8_t>& seen);
  [[nodiscard]] bool is_plain_fact(FactId fact, std::vector<std::uint8_t>& seen);
  void fill(Derived& out, std::size_t block, TypeId type, FactId fact);
  /// The numbers of an expression, wherever they are.
  struct Operand {
    const Number* numbers = nullptr;
    const std::uint32_t* rows = nullptr;  ///< the numbers are those of all rows; else of these rows, one after another
    std::size_t step = 1;                 ///< 0: one number for all
    [[nodiscard]] Number of(std::size_t i) const { return numbers[rows != nullptr ? rows[i] : i * step]; }
  };
  Operand operand(NodeId id, const Rows& rows, std::vector<Number>& room);
  Derived& derived_in(TypeId type, FactId fact, const Rows& rows);
  void fact_numbers(FactId fact, const Rows& rows, std::vector<Number>& out);
  template <class Combine>
  void combine(const Node& node, const Rows& rows, std::vector<Number>& out, Combine&& combine);
  void compare(const Node& node, const Rows& rows, std::vector<Plainly>& out);
  bool values(NodeId id, const Rows& rows, std::vector<std::int64_t>& out);
  void compare_values(const Node& node, const Rows& rows, std::vector<Plainly>& out);
  void count(const Node& node, const Rows& rows, std::vector<Plainly>& out);
  void choose(const Node& node, const Rows& rows, std::vector<Plainly>& out);
  void choose_where(Plainly condition, const std::vector<Plainly>& conditions, NodeId alternative, const Rows& rows,
                    std::vector<Plainly>& out);

  const Program& program_;
  const Index& index_;
  const FactsAt& facts_at_;
  std::vector<std::uint8_t> plain_;        ///< [node]
  std::vector<std::uint32_t> derived_of_;  ///< [fact]: its number among the derived facts; kNone: not worked out here
  std::size_t derived_count_ = 0;
  std::vector<Derived> derived_;  ///< [type][derived fact]
  std::uint32_t epoch_ = 1;
  Buffers<std::vector<Number>> numbers_;
  Buffers<std::vector<Plainly>> truths_;
  Buffers<std::vector<std::uint32_t>> rows_;
  Buffers<std::vector<std::uint8_t>> counts_;
  Buffers<std::vector<std::int64_t>> values_;
};

}  // namespace zhunsheng::evaluation
