#include "evaluate/columns.h"

#include <algorithm>
#include <numeric>

namespace zhunsheng::evaluation {

namespace {

constexpr std::size_t kBlock = 64;  // rows of a formula that are worked out together
static_assert(kBlock <= Columns::kMost);
constexpr std::size_t kMostOperands = 255;  // what a byte counts

Number left() { return Number::maybe(); }

Plainly plainly(bool b) { return b ? Plainly::yes : Plainly::no; }

}  // namespace

// ---- What can be done here ----------------------------------------------------------------------------------------------------------------

Columns::Columns(const Program& program, const Index& index, const FactsAt& facts_at)
    : program_(program), index_(index), facts_at_(facts_at), plain_(program.nodes.size()), derived_of_(program.facts.size(), kNone) {
  std::vector<std::uint8_t> seen(program.nodes.size());
  for (NodeId id = 0; id < program.nodes.size(); ++id) find_plain(id, seen);
  for (FactId fact = 0; fact < program.facts.size(); ++fact) {
    const bool derived = index.facts[fact].sort == Sort::number && index.facts[fact].formula != kNone;
    if (derived && is_plain_fact(fact, seen)) derived_of_[fact] = static_cast<std::uint32_t>(derived_count_++);
  }
  derived_.resize(program.types.size() * derived_count_);
}

/// A formula that leads back to itself is not plain: it is seen again before it is found to be.
bool Columns::find_plain(NodeId id, std::vector<std::uint8_t>& seen) {
  if (seen[id] != 0) return plain_[id] != 0;
  seen[id] = 1;
  const Node& node = program_.nodes[id];
  const auto plain = [&](NodeId operand) { return find_plain(operand, seen); };
  bool found = false;
  switch (node.op) {
    case Op::number:
      found = index_.constants[node.a].in_place();
      break;
    case Op::truth:
    case Op::value:
      found = true;
      break;
    case Op::fact:
      found = is_plain_fact(node.a, seen);
      break;
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
      found = plain(node.a) && plain(node.b);
      break;
    case Op::compare: {
      const Sort sort = index_.sorts[node.a];
      found = plain(node.a) && plain(node.b) && (sort == Sort::number || sort == Sort::value);
      break;
    }
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of: {
      const auto operands = program_.list(node.b, node.c);
      found = !operands.empty() && operands.size() <= kMostOperands && std::all_of(operands.begin(), operands.end(), plain);
      break;
    }
    case Op::negation:
      found = plain(node.a);
      break;
    case Op::choice:
      // One alternative is enough: what chooses the other is left.
      found = plain(node.a) && index_.sorts[id] == Sort::truth && (static_cast<int>(plain(node.b)) | static_cast<int>(plain(node.c))) != 0;
      break;
    case Op::text:
    case Op::date:
    case Op::previous:
    case Op::growth:
    case Op::minus:
    case Op::absolute:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::larger:
    case Op::smaller:
    case Op::one_of:
    case Op::matches:
    case Op::reading:
    case Op::quantify:
    case Op::conforms:
    case Op::attested:
    case Op::found:
    case Op::judged:
      break;
  }
  plain_[id] = found ? 1 : 0;
  return found;
}

bool Columns::is_plain_fact(FactId fact, std::vector<std::uint8_t>& seen) {
  const FactIndex& known = index_.facts[fact];
  if (known.sort == Sort::value) return known.formula == kNone;
  return known.sort == Sort::number && !known.checked && !known.long_ && (known.formula == kNone || find_plain(known.formula, seen));
}

void Columns::clear() {
  if (++epoch_ != 0) return;
  for (Derived& derived : derived_) derived.epochs.clear();  // after four thousand million epochs the marks would meet old ones
  epoch_ = 1;
}

// ---- Numbers ------------------------------------------------------------------------------------------------------------------------------

Number Columns::derived(TypeId type, FactId fact, std::uint32_t row) {
  Derived& out = derived_[type * derived_count_ + derived_of_[fact]];
  const std::size_t block = row / kBlock;
  if (block >= out.epochs.size() || out.epochs[block] != epoch_) [[unlikely]]
    fill(out, block, type, fact);
  return out.values[row];
}

void Columns::fill(Derived& out, std::size_t block, TypeId type, FactId fact) {
  const Facts& facts = facts_at_.facts();
  const std::size_t count = facts.by_type[type].size();
  if (out.values.size() < count) {
    out.values.resize(count);
    out.epochs.resize((count + kBlock - 1) / kBlock);
  }
  const std::size_t first = block * kBlock;
  const Buffers<std::vector<std::uint32_t>>::Lease rows(rows_);
  rows->resize(std::min(kBlock, count - first));
  std::iota(rows->begin(), rows->end(), static_cast<std::uint32_t>(first));
  const Buffers<std::vector<Number>>::Lease found(numbers_);
  numbers(index_.facts[fact].formula, {type, *rows}, *found);
  const auto& stated = facts.cells[type][program_.slot(type, fact)];
  for (std::size_t i = 0; i < found->size(); ++i) {
    const bool alone = first + i >= stated.size() || stated[first + i].tag == FactCell::Tag::absent;
    out.values[first + i] = alone ? (*found)[i] : left();
  }
  out.epochs[block] = epoch_;
}

/// The formula's values, worked out for these rows at least.
Columns::Derived& Columns::derived_in(TypeId type, FactId fact, const Rows& rows) {
  Derived& out = derived_[type * derived_count_ + derived_of_[fact]];
  std::uint32_t first = kNone;
  std::uint32_t last = 0;
  for (const std::uint32_t row : rows.rows) {
    first = std::min(first, row);
    last = std::max(last, row);
  }
  for (std::size_t block = first / kBlock; block <= last / kBlock; ++block)
    if (block >= out.epochs.size() || out.epochs[block] != epoch_) fill(out, block, type, fact);
  return out;
}

void Columns::fact_numbers(FactId fact, const Rows& rows, std::vector<Number>& out) {
  const std::uint32_t slot = program_.slot(rows.type, fact);
  if (slot == kNone) return out.assign(rows.size(), left());  // of an entity further out
  const auto& cells = facts_at_.facts().cells[rows.type][slot];
  out.resize(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = number_in_place(cells, rows.rows[i]);
}

Columns::Operand Columns::operand(NodeId id, const Rows& rows, std::vector<Number>& room) {
  const Node& node = program_.nodes[id];
  if (node.op == Op::number) return {&index_.constants[node.a], nullptr, 0};
  if (node.op == Op::fact && has_derived(node.a) && program_.slot(rows.type, node.a) != kNone)
    return {derived_in(rows.type, node.a, rows).values.data(), rows.rows.data(), 0};
  if (node.op == Op::fact)
    fact_numbers(node.a, rows, room);
  else
    numbers(id, rows, room);
  return {room.data(), nullptr, 1};
}

template <class Combine>
void Columns::combine(const Node& node, const Rows& rows, std::vector<Number>& out, Combine&& combine) {
  const Buffers<std::vector<Number>>::Lease right_room(numbers_);
  const Operand left_side = operand(node.a, rows, out);
  const Operand right_side = operand(node.b, rows, *right_room);
  out.resize(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Number a = left_side.of(i);
    const Number b = right_side.of(i);
    if (!a.in_place() || !b.in_place() || !combine(a, b, out[i])) out[i] = left();
  }
}

void Columns::numbers(NodeId id, const Rows& rows, std::vector<Number>& out) {
  const Node& node = program_.nodes[id];
  const auto with = [&](auto&& of_points) {
    combine(node, rows, out, [&](Number a, Number b, Number& result) { return of_points(a, b, result); });
  };
  if (!has(id)) return out.assign(rows.size(), left());
  if (node.op == Op::add) return with([](Number a, Number b, Number& result) { return add_points(a, b, result); });
  if (node.op == Op::subtract) return with([](Number a, Number b, Number& result) { return subtract_points(a, b, result); });
  if (node.op == Op::multiply) return with([](Number a, Number b, Number& result) { return multiply_points(a, b, result); });
  if (node.op == Op::divide) return with([](Number a, Number b, Number& result) { return divide_points(a, b, result); });
  if (node.op != Op::number && node.op != Op::fact) return out.assign(rows.size(), left());
  const Operand found = operand(id, rows, out);
  if (found.numbers == out.data()) return;
  out.resize(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) out[i] = found.of(i);
}

// ---- Truths -------------------------------------------------------------------------------------------------------------------------------

void Columns::compare(const Node& node, const Rows& rows, std::vector<Plainly>& out) {
  const Buffers<std::vector<Number>>::Lease left_room(numbers_);
  const Buffers<std::vector<Number>>::Lease right_room(numbers_);
  const Operand left_side = operand(node.a, rows, *left_room);
  const Operand right_side = operand(node.b, rows, *right_room);
  const auto how = static_cast<Comparison>(node.sub);
  const Plainly by_order[] = {plainly(holds(how, -1)), plainly(holds(how, 0)), plainly(holds(how, 1))};
  out.resize(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Number a = left_side.of(i);
    const Number b = right_side.of(i);
    out[i] = a.in_place() && b.in_place() ? by_order[order(a, b) + 1] : Plainly::left;
  }
}

/// Enumeration values; -1 where there is none. False if the expression is of another kind.
bool Columns::values(NodeId id, const Rows& rows, std::vector<std::int64_t>& out) {
  const Node& node = program_.nodes[id];
  if (node.op == Op::value) {
    out.assign(rows.size(), node.a);
    return true;
  }
  const std::uint32_t slot = node.op == Op::fact ? program_.slot(rows.type, node.a) : kNone;
  if (slot == kNone) return false;
  const auto& cells = facts_at_.facts().cells[rows.type][slot];
  out.resize(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::uint32_t row = rows.rows[i];
    out[i] = row < cells.size() && cells[row].tag == FactCell::Tag::value ? cells[row].mantissa : -1;
  }
  return true;
}

void Columns::compare_values(const Node& node, const Rows& rows, std::vector<Plainly>& out) {
  const Buffers<std::vector<std::int64_t>>::Lease left_side(values_);
  const Buffers<std::vector<std::int64_t>>::Lease right_side(values_);
  if (!values(node.a, rows, *left_side) || !values(node.b, rows, *right_side)) return out.assign(rows.size(), Plainly::left);
  const auto how = static_cast<Comparison>(node.sub);
  out.resize(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::int64_t a = (*left_side)[i];
    const std::int64_t b = (*right_side)[i];
    out[i] = a >= 0 && b >= 0 ? plainly(holds(how, (a > b) - (a < b))) : Plainly::left;
  }
}

/// all_of, any_of, at_least_of: so many of the operands have to be true. An operand that is left leaves the whole, even where it would not matter.
void Columns::count(const Node& node, const Rows& rows, std::vector<Plainly>& out) {
  const auto operands = program_.list(node.b, node.c);
  const std::size_t needed = node.op == Op::all_of ? operands.size() : node.op == Op::any_of ? 1 : node.a;
  const Buffers<std::vector<std::uint8_t>>::Lease yes(counts_);
  const Buffers<std::vector<std::uint8_t>>::Lease any_left(counts_);
  const Buffers<std::vector<Plainly>>::Lease one(truths_);
  yes->assign(rows.size(), 0);
  any_left->assign(rows.size(), 0);
  for (const NodeId operand : operands) {
    truths(operand, rows, *one);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto bits = static_cast<std::uint8_t>((*one)[i]);
      (*yes)[i] = static_cast<std::uint8_t>((*yes)[i] + (bits & 1U));
      (*any_left)[i] = static_cast<std::uint8_t>((*any_left)[i] | bits);
    }
  }
  out.resize(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = (*any_left)[i] >= static_cast<std::uint8_t>(Plainly::left) ? Plainly::left : plainly((*yes)[i] >= needed);
}

void Columns::choose(const Node& node, const Rows& rows, std::vector<Plainly>& out) {
  const Buffers<std::vector<Plainly>>::Lease conditions(truths_);
  truths(node.a, rows, *conditions);
  out.assign(rows.size(), Plainly::left);
  choose_where(Plainly::yes, *conditions, node.b, rows, out);
  choose_where(Plainly::no, *conditions, node.c, rows, out);
}

/// An alternative, worked out for the rows that choose it.
void Columns::choose_where(Plainly condition, const std::vector<Plainly>& conditions, NodeId alternative, const Rows& rows,
                           std::vector<Plainly>& out) {
  const Buffers<std::vector<std::uint32_t>>::Lease chosen(rows_);
  const Buffers<std::vector<std::uint32_t>>::Lease places(rows_);
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (conditions[i] != condition) continue;
    chosen->push_back(rows.rows[i]);
    places->push_back(i);
  }
  if (chosen->empty()) return;
  const Buffers<std::vector<Plainly>>::Lease found(truths_);
  truths(alternative, {rows.type, *chosen}, *found);
  for (std::size_t i = 0; i < places->size(); ++i) out[(*places)[i]] = (*found)[i];
}

void Columns::truths(NodeId id, const Rows& rows, std::vector<Plainly>& out) {
  if (!has(id)) return out.assign(rows.size(), Plainly::left);
  const Node& node = program_.nodes[id];
  switch (node.op) {
    case Op::truth:
      return out.assign(rows.size(), plainly(node.sub != 0));
    case Op::compare:
      return index_.sorts[node.a] == Sort::number ? compare(node, rows, out) : compare_values(node, rows, out);
    case Op::all_of:
    case Op::any_of:
    case Op::at_least_of:
      return count(node, rows, out);
    case Op::choice:
      return choose(node, rows, out);
    case Op::negation:
      truths(node.a, rows, out);
      for (Plainly& one : out) one = one == Plainly::left ? one : plainly(one == Plainly::no);
      return;
    default:  // has() says no to all others
      return out.assign(rows.size(), Plainly::left);
  }
}

}  // namespace zhunsheng::evaluation
