#include "align/measure.h"

#include "program/conversion.h"

namespace zhunsheng::aligning {

namespace {

/// What lies in 0..1 whatever the facts are.
bool is_share(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op == Op::divide) return (node.flags & kShare) != 0;
  if (node.op == Op::quantify) return static_cast<Quantifier>(node.sub) == Quantifier::share;
  return node.op == Op::fact && program.facts[node.a].type == FactType::share;
}

std::optional<Allowed> allowed_by(Comparison comparison, const Rational& limit, bool denied, bool share) {
  Allowed out;
  switch (comparison) {
    case Comparison::at_least:
    case Comparison::less_than: {
      const bool from = (comparison == Comparison::at_least) != denied;
      (from ? out.low : out.high) = limit;
      out.high_open = !from;
      break;
    }
    case Comparison::at_most:
    case Comparison::more_than: {
      const bool up_to = (comparison == Comparison::at_most) != denied;
      (up_to ? out.high : out.low) = limit;
      out.low_open = !up_to;
      break;
    }
    case Comparison::equal:
    case Comparison::not_equal:
      if ((comparison == Comparison::equal) == denied) return std::nullopt;
      out.low = out.high = limit;
      break;
  }
  if (share) out = both(out, {Rational(0), Rational(1)});
  return out;
}

class Reader {
 public:
  explicit Reader(const Program& program) : program_(program) {}

  void read(NodeId id, bool denied) {
    const Node& node = program_.nodes[id];
    if (node.op == Op::negation) return read(node.a, !denied);
    if (node.op == Op::conforms) return;
    if (node.op == Op::compare && comparison(node, denied)) return;
    if (node.op == Op::reading && thresholds(node, denied)) return;
    if (node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::every && !denied && node.a != kNone &&
        out.bearer == kNone)
      return members(node);
    whole(id, denied);
  }

  Measure out;

 private:
  void members(const Node& node) {
    const Quantification& over = program_.quantifications[node.b];
    out.bearer = over.type;
    if (over.filter != kNone) out.conditions.push_back(over.filter);
    read(node.a, false);
  }

  /// Something true or false, measured as itself.
  void whole(NodeId id, bool denied) {
    const Rational only(denied ? 0 : 1);
    out.left = id;
    out.allowed = {{only, only}};
  }

  /// A number against constants, or against a reading of such.
  bool comparison(const Node& node, bool denied) {
    const Converted right = without_conversion(program_, node.b);
    const Converted left = without_conversion(program_, node.a);
    std::vector<NodeId> limits{node.b};
    if (program_.nodes[right.node].op == Op::reading) {
      const auto alternatives = program_.list(program_.nodes[right.node].b, program_.nodes[right.node].c);
      limits.assign(alternatives.begin(), alternatives.end());
    }
    std::vector<Allowed> allowed;
    for (const NodeId limit : limits) {
      const Converted at = without_conversion(program_, limit);
      const Node& value = program_.nodes[at.node];
      if (value.op != Op::number) return false;
      const Rational scale = at.factor * (limit == node.b ? Rational(1) : right.factor) / left.factor;
      const auto one =
          allowed_by(static_cast<Comparison>(node.sub), program_.constant(value.a) * scale, denied, is_share(program_, left.node));
      if (!one) return false;
      allowed.push_back(*one);
    }
    out.left = left.node;
    out.allowed.insert(out.allowed.end(), allowed.begin(), allowed.end());
    return true;
  }

  /// 60％左右: each alternative is a comparison of the same, or asks for nothing.
  bool thresholds(const Node& node, bool denied) {
    const Measure before = out;
    NodeId left = kNone;
    for (const NodeId alternative : program_.list(node.b, node.c)) {
      const Node& at = program_.nodes[alternative];
      const bool asks_nothing = at.op == Op::truth && (at.sub != 0) != denied;
      if (asks_nothing) {
        out.allowed.emplace_back();
      } else if (at.op != Op::compare || !comparison(at, denied) || (left != kNone && left != out.left)) {
        out = before;
        return false;
      } else {
        left = out.left;
      }
    }
    if (left == kNone) out = before;
    return left != kNone;
  }

  const Program& program_;
};

/// The end of two that lies further in; open if that one is, or either of two equal ones.
void tighten(std::optional<Rational>& end, bool& open, const std::optional<Rational>& other, bool other_open, bool upwards) {
  if (!other) return;
  const bool further = !end || (upwards ? *end < *other : *other < *end);
  if (further) {
    end = other;
    open = other_open;
  } else if (*end == *other) {
    open = open || other_open;
  }
}

}  // namespace

bool is_empty(const Allowed& allowed) {
  if (!allowed.low || !allowed.high) return false;
  return *allowed.high < *allowed.low || (*allowed.low == *allowed.high && (allowed.low_open || allowed.high_open));
}

Allowed both(const Allowed& a, const Allowed& b) {
  Allowed out = a;
  tighten(out.low, out.low_open, b.low, b.low_open, true);
  tighten(out.high, out.high_open, b.high, b.high_open, false);
  return out;
}

bool within(const Allowed& inner, const Allowed& outer) {
  if (is_empty(inner)) return true;
  if (outer.low && (!inner.low || *inner.low < *outer.low)) return false;
  if (outer.low && *inner.low == *outer.low && outer.low_open && !inner.low_open) return false;
  if (outer.high && (!inner.high || *outer.high < *inner.high)) return false;
  return !(outer.high && *inner.high == *outer.high && outer.high_open && !inner.high_open);
}

Measure measure_of(const Program& program, const RequirementDef& requirement) {
  Reader reader(program);
  if (requirement.condition != kNone) reader.out.conditions.push_back(requirement.condition);
  reader.read(requirement.root, false);
  if (reader.out.bearer == kNone) reader.out.bearer = requirement.subject;
  if (requirement.exceptions.count > 0) reader.out.allowed.clear();
  return reader.out;
}

}  // namespace zhunsheng::aligning
