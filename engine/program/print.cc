// Programs as text. One line a record, tables in the order of the block; expressions as operators before their operands.
#include <fmt/format.h>
#include <iterator>

#include "program/program.h"

namespace zhunsheng {

namespace {

using Out = std::back_insert_iterator<std::string>;

constexpr const char* kOps[] = {"number",  "truth",    "value",    "text",     "date",  "fact",  "previous",    "growth", "+",
                                "-",       "*",        "/",        "-",        "abs",   "ceil",  "floor",       "round",  "larger",
                                "smaller", "compare",  "one-of",   "matches",  "and",   "or",    "at-least-of", "not",    "if",
                                "reading", "quantify", "conforms", "attested", "found", "judged"};
static_assert(std::size(kOps) == static_cast<std::size_t>(Op::judged) + 1);
constexpr const char* kComparisons[] = {">=", "<=", ">", "<", "=", "!="};
constexpr const char* kQuantifiers[] = {"every", "some", "count",         "share",     "sum",        "mean",
                                        "min",   "max",  "weighted-mean", "deviation", "coefficient"};
constexpr const char* kFactTypes[] = {"integer", "number", "share",       "ratio",       "boolean",
                                      "text",    "date",   "enumeration", "attestation", "finding"};
constexpr const char* kPeriods[] = {"", "yearly", "school-yearly", "termly", "monthly"};
constexpr const char* kModalities[] = {"must", "must-not", "strive", "in-principle", "encourage", "may"};
constexpr const char* kDue[] = {"undated", "always", "by", "each"};
constexpr const char* kKinds[] = {"numeric", "attestation", "composite"};
constexpr const char* kInForce[] = {"unknown", "stated", "published", "reported", "window"};

template <std::size_t N, class Enum>
const char* name_of(const char* const (&names)[N], Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? names[index] : "?";
}

/// Writes one expression. Operands are numbered below their users, so this ends.
class ExpressionPrinter {
 public:
  ExpressionPrinter(const Program& program, std::string& out) : p_(program), out_(out) {}

  void print(NodeId id) {
    const Node& n = p_.nodes[id];
    switch (n.op) {
      case Op::number:
        out_ += p_.constant(n.a).text();
        return;
      case Op::truth:
        out_ += n.sub != 0 ? "true" : "false";
        return;
      case Op::value:
        out_ += p_.text(p_.values[n.a].name.id);
        return;
      case Op::text:
        quoted(p_.text({n.a, n.b}));
        return;
      case Op::date:
        out_ += Date{static_cast<std::int32_t>(n.a)}.text();
        return;
      case Op::fact:
        fact(n.a);
        return;
      case Op::previous:
      case Op::growth:
      case Op::minus:
      case Op::absolute:
      case Op::ceiling:
      case Op::floor:
      case Op::negation:
        return operation(name_of(kOps, n.op), {n.a});
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
      case Op::larger:
      case Op::smaller:
        return operation((n.flags & kShare) != 0 ? "share" : name_of(kOps, n.op), {n.a, n.b});
      case Op::round:
        open(fmt::format("round {}", static_cast<std::int32_t>(n.b)));
        operand(n.a);
        return close();
      case Op::compare:
        return operation(name_of(kComparisons, n.sub), {n.a, n.b});
      case Op::one_of:
        open((n.flags & kNegated) != 0 ? "none-of" : "one-of");
        operand(n.a);
        operands(n);
        return close();
      case Op::matches:
        open("matches");
        operand(n.a);
        out_ += ' ';
        quoted(p_.text(p_.patterns[n.b]));
        return close();
      case Op::all_of:
      case Op::any_of:
        open(name_of(kOps, n.op));
        operands(n);
        return close();
      case Op::at_least_of:
        open(fmt::format("at-least {} of", n.a));
        operands(n);
        return close();
      case Op::choice:
        return operation("if", {n.a, n.b, n.c});
      case Op::reading:
        open(fmt::format("reading:{}", p_.text(p_.readings[n.a].name.id)));
        operands(n);
        return close();
      case Op::quantify:
        return quantifier(n);
      case Op::conforms:
        return conformity(n);
      case Op::attested:
      case Op::found:
        open(name_of(kOps, n.op));
        out_ += ' ';
        fact(n.a);
        if (n.b != kNone) fmt::format_to(std::back_inserter(out_), " valid {}y", n.b);
        return close();
      case Op::judged:
        open("judged ");
        quoted(p_.text({n.a, n.b}));
        return close();
    }
  }

 private:
  void open(std::string_view head) { (out_ += '(') += head; }
  void close() { out_ += ')'; }
  void operand(NodeId id) {
    out_ += ' ';
    print(id);
  }
  void operands(const Node& n) {
    for (const NodeId id : p_.list(n.b, n.c)) operand(id);
  }
  void operation(std::string_view head, std::initializer_list<NodeId> ids) {
    open(head);
    for (const NodeId id : ids) operand(id);
    close();
  }
  void quoted(std::string_view s) { ((out_ += '"') += s) += '"'; }
  void fact(FactId id) { (out_ += "fact:") += p_.text(p_.facts[id].name.id); }

  void quantifier(const Node& n) {
    const Quantification& q = p_.quantifications[n.b];
    open(name_of(kQuantifiers, n.sub));
    (out_ += ' ') += p_.text(p_.types[q.type].name.id);
    if (n.a != kNone) operand(n.a);
    if (q.filter != kNone) {
      out_ += " where";
      operand(q.filter);
    }
    if (q.weight != kNone) {
      out_ += " weight";
      operand(q.weight);
    }
    close();
  }

  void conformity(const Node& n) {
    open("conforms ");
    switch (static_cast<Conformity>(n.sub)) {
      case Conformity::requirement:
        out_ += p_.text(p_.requirements[n.a].id);
        break;
      case Conformity::rule:
        out_ += p_.text(p_.rules[n.a].id);
        break;
      case Conformity::ruleset:
        out_ += p_.text(p_.rulesets[n.a].id);
        break;
    }
    close();
  }

  const Program& p_;
  std::string& out_;
};

class ProgramPrinter {
 public:
  explicit ProgramPrinter(const Program& program) : p_(program) {}

  std::string print() {
    types();
    facts();
    documents();
    readings();
    for (const RuleSetDef& r : p_.rulesets) ruleset(r);
    return std::move(out_);
  }

 private:
  Out end() { return std::back_inserter(out_); }
  [[nodiscard]] std::string_view text(Text t) const { return p_.text(t); }
  [[nodiscard]] std::string_view type(TypeId id) const { return id == kNone ? "-" : text(p_.types[id].name.id); }

  void field(std::string_view label, std::string_view value) {
    if (!value.empty()) fmt::format_to(end(), " {}={}", label, value);
  }
  void expression(std::string_view label, NodeId id) {
    if (id != kNone) fmt::format_to(end(), " {}={}", label, zhunsheng::print(p_, id));
  }
  void number(std::string_view label, std::uint32_t constant) {
    if (constant != kNone) field(label, p_.constant(constant).text());
  }

  void types() {
    for (const TypeDef& t : p_.types) {
      fmt::format_to(end(), "level {} “{}” rank={}", text(t.name.id), text(t.name.zh), t.rank);
      if (t.kind_of != kNone) field("kind-of", type(t.kind_of));
      if (t.code_digits != 0) field("code-digits", std::to_string(t.code_digits));
      for (const TypeId parent : p_.list(t.parents)) field("parent", type(parent));
      out_ += '\n';
    }
    for (const EnumDef& e : p_.enumerations) {
      fmt::format_to(end(), "enumeration {}{}:", text(e.name.id), e.ordered != 0 ? " ordered" : "");
      for (std::uint32_t i = 0; i < e.values.count; ++i) fmt::format_to(end(), " {}", text(p_.values[e.values.begin + i].name.id));
      out_ += '\n';
    }
  }

  void facts() {
    for (const FactDef& f : p_.facts) {
      fmt::format_to(end(), "fact {} “{}” {}", text(f.name.id), text(f.name.zh), name_of(kFactTypes, f.type));
      for (const TypeId t : p_.list(f.types)) field("of", type(t));
      if (f.enumeration != kNone) field("enumeration", text(p_.enumerations[f.enumeration].name.id));
      if (f.unit != kNone) field("unit", text(p_.units[f.unit].text));
      field("period", name_of(kPeriods, f.period));
      number("min", f.minimum);
      number("max", f.maximum);
      if (f.part_of != kNone) field("part-of", text(p_.facts[f.part_of].name.id));
      if (f.valid_years != 0) field("valid-years", std::to_string(f.valid_years));
      field(f.shared != 0 ? "vocabulary" : "ruleset", text(f.owner));
      expression("formula", f.formula);
      out_ += '\n';
    }
  }

  void documents() {
    for (const DocumentDef& d : p_.documents) fmt::format_to(end(), "document {} “{}”\n", text(d.id), text(d.title));
    for (const CitationDef& c : p_.citations)
      fmt::format_to(end(), "citation {}#{} “{}”{}\n", c.document == kNone ? "-" : text(p_.documents[c.document].id), text(c.locator),
                     text(c.quote), c.verified != 0 ? " verified" : "");
  }

  void readings() {
    for (const ReadingDef& r : p_.readings) {
      fmt::format_to(end(), "reading {} “{}”:", text(r.name.id), text(r.name.zh));
      for (std::uint32_t i = 0; i < r.alternatives.count; ++i) {
        const AlternativeDef& a = p_.alternatives[r.alternatives.begin + i];
        fmt::format_to(end(), " {}“{}”", text(a.id), text(a.text));
      }
      out_ += '\n';
    }
  }

  void ruleset(const RuleSetDef& r) {
    fmt::format_to(end(), "ruleset {}@{} “{}” {} in-force={}", text(r.id), text(r.version), text(r.title),
                   r.kind == RuleSetKind::binding ? "binding" : "assessment", name_of(kInForce, r.in_force));
    if (r.in_force != InForceKind::unknown) fmt::format_to(end(), " from={} to={}", r.from.text(), r.to.text());
    if (r.expires.days != INT32_MAX) field("expires", r.expires.text());
    field("territory", r.everywhere != 0 ? "everywhere" : text(r.territory));
    out_ += '\n';
    for (std::uint32_t i = 0; i < r.rules.count; ++i) rule(p_.rules[r.rules.begin + i]);
  }

  void rule(const RuleDef& r) {
    fmt::format_to(end(), "{} {} “{}”", r.duty() ? "duty" : "rule", text(r.id), text(r.title));
    if (r.duty()) field("clause", text(p_.clauses[r.clause].locator));
    out_ += '\n';
    for (std::uint32_t i = 0; i < r.requirements.count; ++i) requirement(p_.requirements[r.requirements.begin + i]);
  }

  void requirement(const RequirementDef& r) {
    fmt::format_to(end(), "  {} {}{} {} for={}", name_of(kModalities, r.modality), text(r.id), r.bar != 0 ? " bar" : "",
                   name_of(kKinds, r.kind), type(r.subject));
    field("code", text(r.code));
    if (r.due != DueKind::undated) field("due", name_of(kDue, r.due));
    if (r.due == DueKind::by) field("by", r.by.text());
    field("period", name_of(kPeriods, r.period));
    expression("if", r.condition);
    for (std::uint32_t i = 0; i < r.exceptions.count; ++i) {
      const ExceptionDef& e = p_.exceptions[r.exceptions.begin + i];
      expression("unless", e.condition);
      expression("then", e.replacement);
    }
    for (const std::uint32_t id : p_.list(r.readings)) field("reading", text(p_.readings[id].name.id));
    expression("is", r.root);
    for (const std::uint32_t id : p_.list(r.citations)) {
      const CitationDef& c = p_.citations[id];
      if (c.document != kNone) fmt::format_to(end(), " cite={}#{}", text(p_.documents[c.document].id), text(c.locator));
    }
    out_ += '\n';
  }

  const Program& p_;
  std::string out_;
};

}  // namespace

std::string print(const Program& program) { return ProgramPrinter(program).print(); }

std::string print(const Program& program, NodeId node) {
  std::string out;
  ExpressionPrinter(program, out).print(node);
  return out;
}

}  // namespace zhunsheng
