// Rules and facts made by hand, to evaluate without a rule file or a facts file.
#pragma once

#include <deque>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "evaluate/evaluate.h"
#include "program/builder.h"

namespace zhunsheng::evaluate_test {

inline Date day(const char* text) { return *Date::from_text(text); }
inline Period period(const char* text) { return *Period::from_text(text); }
inline Rational rational(std::string_view text) { return *Rational::from_text(text); }

class Rules;

/// An expression under construction.
struct Expr {
  Rules* rules = nullptr;
  NodeId id = kNone;
};

/// A province with counties with schools with classes; boarding schools are a kind of school. Facts and rules are added as a test needs them.
class Rules : public ProgramBuilder {
 public:
  enum Level : TypeId { province, county, school, boarding_school, class_, none = kNone };

  Rules() {
    level("province", {}, none, 2);
    level("county", {province}, none, 6);
    level("school", {county}, none, 0);
    level("boarding_school", {}, school, 0);
    level("class", {school}, none, 0);
    EnumDef stages;
    stages.name.id = text("stages");
    stages.values = {0, 3};
    stages.ordered = 1;
    enumerations.push_back(stages);
    for (const char* id : {"primary", "junior", "senior"}) values.push_back({{text(id), text(id), {}}, 0});
    ruleset("test");
  }

  // ---- Facts
  FactId declare(const char* id, TypeId type, FactType fact_type = FactType::number, const char* minimum = "0",
                 const char* maximum = nullptr) {
    FactDef f;
    f.name.id = text(id);
    f.type = fact_type;
    f.types = list({type});
    if (fact_type == FactType::enumeration) f.enumeration = 0;
    if (fact_type <= FactType::ratio) {
      if (minimum != nullptr) f.minimum = constant(rational(minimum), "");
      if (fact_type == FactType::share && maximum == nullptr) maximum = "1";
      if (maximum != nullptr) f.maximum = constant(rational(maximum), "");
    }
    facts.push_back(f);
    return static_cast<FactId>(facts.size() - 1);
  }
  FactId computed(const char* id, TypeId type, Expr formula, FactType fact_type = FactType::number) {
    const FactId f = declare(id, type, fact_type);
    facts[f].formula = formula.id;
    return f;
  }

  // ---- Expressions
  Expr make(Op op, std::uint8_t sub = 0, std::uint32_t a = kNone, std::uint32_t b = kNone, std::uint32_t c = kNone) {
    Node n;
    n.op = op;
    n.sub = sub;
    n.a = a;
    n.b = b;
    n.c = c;
    return {this, node(n)};
  }
  Expr number(std::string_view value) { return make(Op::number, 0, constant(rational(value), value)); }
  Expr truth(bool value) { return make(Op::truth, value ? 1 : 0); }
  Expr stage(std::uint32_t value) { return make(Op::value, 0, value); }
  Expr words(std::string_view value) {
    const Text t = text(value);
    return make(Op::text, 0, t.offset, t.length);
  }
  Expr date(const char* value) { return make(Op::date, 0, static_cast<std::uint32_t>(day(value).days)); }
  Expr fact(FactId id) { return make(Op::fact, 0, id); }
  Expr unary(Op op, Expr a, std::uint32_t b = kNone) { return make(op, 0, a.id, b); }
  Expr binary(Op op, Expr a, Expr b) { return make(op, 0, a.id, b.id); }
  Expr compare(Comparison how, Expr a, Expr b) { return make(Op::compare, static_cast<std::uint8_t>(how), a.id, b.id); }
  Expr many(Op op, const std::vector<Expr>& items, std::uint32_t a = kNone) {
    const Slice s = listed(items);
    return make(op, 0, a, s.begin, s.count);
  }
  Expr all(const std::vector<Expr>& items) { return many(Op::all_of, items); }
  Expr any(const std::vector<Expr>& items) { return many(Op::any_of, items); }
  Expr at_least(std::uint32_t n, const std::vector<Expr>& items) { return many(Op::at_least_of, items, n); }
  Expr one_of(Expr a, const std::vector<Expr>& items, bool negated = false) {
    const Slice s = listed(items);
    Node n;
    n.op = Op::one_of;
    n.flags = negated ? kNegated : std::uint8_t{0};
    n.a = a.id;
    n.b = s.begin;
    n.c = s.count;
    return {this, node(n)};
  }
  Expr matches(Expr a, std::string_view regex) { return make(Op::matches, 0, a.id, pattern(regex)); }
  Expr choose(Expr condition, Expr a, Expr b) { return make(Op::choice, 0, condition.id, a.id, b.id); }
  Expr quantify(Quantifier q, TypeId type, Expr body, Expr filter = {}, Expr weight = {}) {
    quantifications.push_back({type, filter.id, weight.id});
    return make(Op::quantify, static_cast<std::uint8_t>(q), body.id, static_cast<std::uint32_t>(quantifications.size() - 1));
  }
  Expr attested(FactId id) { return make(Op::attested, 0, id); }
  Expr found(FactId id) { return make(Op::found, 0, id); }
  Expr judged() { return make(Op::judged, 0, 0, 0); }
  Expr conforms(Conformity what, std::uint32_t id) { return make(Op::conforms, static_cast<std::uint8_t>(what), id); }
  std::uint32_t reading(const char* id, std::initializer_list<const char*> names) {
    ReadingDef r;
    r.name.id = text(id);
    r.alternatives = {static_cast<std::uint32_t>(alternatives.size()), static_cast<std::uint32_t>(names.size())};
    for (const char* name : names) alternatives.push_back({text(name), {}, {}, {}});
    readings.push_back(r);
    return static_cast<std::uint32_t>(readings.size() - 1);
  }
  Expr read(std::uint32_t id, const std::vector<Expr>& items) {
    const Slice s = listed(items);
    return make(Op::reading, 0, id, s.begin, s.count);
  }

  // ---- Rule sets, rules, requirements
  RuleSetId ruleset(const char* id) {
    RuleSetDef r;
    r.id = text(id);
    r.version = text("1");
    r.in_force = InForceKind::stated;
    r.from = r.to = day("2000-01-01");
    r.expires.days = INT32_MAX;
    r.everywhere = 1;
    r.rules = {static_cast<std::uint32_t>(rules.size()), 0};
    rulesets.push_back(r);
    return static_cast<RuleSetId>(rulesets.size() - 1);
  }
  /// A rule of the last rule set with one requirement, of the same id.
  RequirementId require(Expr root, TypeId subject = county, std::string id = {}) {
    if (id.empty()) id = "test.rule" + std::to_string(rules.size());
    RuleDef rule;
    rule.id = text(id);
    rule.ruleset = static_cast<RuleSetId>(rulesets.size() - 1);
    rule.requirements = {static_cast<std::uint32_t>(requirements.size()), 1};
    RequirementDef r;
    r.id = text(id);
    r.rule = static_cast<RuleId>(rules.size());
    r.subject = subject;
    r.root = root.id;
    rules.push_back(rule);
    requirements.push_back(r);
    ++rulesets.back().rules.count;
    return static_cast<RequirementId>(requirements.size() - 1);
  }
  RequirementDef& last() { return requirements.back(); }
  /// Exceptions of the last requirement. Without a replacement: not applicable.
  void except(const std::vector<std::pair<Expr, Expr>>& items) {
    last().exceptions = {static_cast<std::uint32_t>(exceptions.size()), static_cast<std::uint32_t>(items.size())};
    for (const auto& [condition, replacement] : items) exceptions.push_back({condition.id, replacement.id, {}});
  }

  Program program() { return Program::own(finish()).value(); }

 private:
  Slice listed(const std::vector<Expr>& items) {
    std::vector<std::uint32_t> ids;
    for (const Expr& e : items) ids.push_back(e.id);
    return list(ids);
  }
  void level(const char* id, std::initializer_list<TypeId> parents, TypeId kind_of, std::uint32_t digits) {
    TypeDef t;
    t.name.id = text(id);
    t.kind_of = kind_of;
    t.parents = list(std::vector<std::uint32_t>(parents));
    t.code_digits = digits;
    types.push_back(t);
  }
};

inline Expr operator+(Expr a, Expr b) { return a.rules->binary(Op::add, a, b); }
inline Expr operator-(Expr a, Expr b) { return a.rules->binary(Op::subtract, a, b); }
inline Expr operator*(Expr a, Expr b) { return a.rules->binary(Op::multiply, a, b); }
inline Expr operator/(Expr a, Expr b) { return a.rules->binary(Op::divide, a, b); }
inline Expr operator-(Expr a) { return a.rules->unary(Op::minus, a); }
inline Expr operator!(Expr a) { return a.rules->unary(Op::negation, a); }
inline Expr operator>=(Expr a, Expr b) { return a.rules->compare(Comparison::at_least, a, b); }
inline Expr operator<=(Expr a, Expr b) { return a.rules->compare(Comparison::at_most, a, b); }
inline Expr operator>(Expr a, Expr b) { return a.rules->compare(Comparison::more_than, a, b); }
inline Expr operator<(Expr a, Expr b) { return a.rules->compare(Comparison::less_than, a, b); }
inline Expr operator==(Expr a, Expr b) { return a.rules->compare(Comparison::equal, a, b); }
inline Expr operator!=(Expr a, Expr b) { return a.rules->compare(Comparison::not_equal, a, b); }
inline Expr operator>=(Expr a, const char* b) { return a >= a.rules->number(b); }
inline Expr operator<=(Expr a, const char* b) { return a <= a.rules->number(b); }
inline Expr operator>(Expr a, const char* b) { return a > a.rules->number(b); }
inline Expr operator<(Expr a, const char* b) { return a < a.rules->number(b); }
inline Expr operator==(Expr a, const char* b) { return a == a.rules->number(b); }

/// The facts of a test. Entities are added parents first, subtrees together.
class Town {
 public:
  explicit Town(const Program& program) : program_(program) {
    facts_.reset(program);
    facts_.as_of = day("2026-12-31").days;
  }
  EntityId add(TypeId type, std::string_view id, EntityId parent = kNone) {
    Entity e;
    e.id = keep(id);
    e.type = type;
    e.parent = parent;
    e.row = static_cast<std::uint32_t>(facts_.by_type[type].size());
    const auto at = static_cast<EntityId>(facts_.entities.size());
    e.end = at + 1;
    facts_.entities.push_back(e);
    facts_.by_type[type].push_back(at);
    for (EntityId up = parent; up != kNone; up = facts_.entities[up].parent) facts_.entities[up].end = at + 1;
    return at;
  }
  void below(EntityId e, std::string_view outside_parent) { facts_.entities[e].outside_parent = keep(outside_parent); }
  /// All of an entity's censuses at once.
  void census(EntityId e, std::initializer_list<std::pair<TypeId, std::int64_t>> counts) {
    facts_.entities[e].census = {static_cast<std::uint32_t>(facts_.census.size()), static_cast<std::uint32_t>(counts.size())};
    for (const auto& [type, count] : counts) facts_.census.push_back({type, count});
  }

  [[nodiscard]] FactCell number(std::string_view value) {
    const Rational r = rational(value);
    FactCell c;
    c.tag = FactCell::Tag::number;
    const auto point = value.find('.');
    if (value.size() < 18 && value.find_first_not_of("-0123456789.") == std::string_view::npos) {
      c.scale = static_cast<std::uint8_t>(point == std::string_view::npos ? 0 : value.size() - point - 1);
      c.mantissa = (r / Rational::scaled(1, c.scale)).floor().small_numerator();
      return c;
    }
    c.tag = FactCell::Tag::large;
    c.index = static_cast<std::uint32_t>(facts_.large.size());
    facts_.large.push_back(r);
    return c;
  }
  [[nodiscard]] FactCell cell(FactCell::Tag tag, std::int64_t mantissa) const {
    FactCell c;
    c.tag = tag;
    c.mantissa = mantissa;
    return c;
  }
  void set(EntityId e, FactId fact, const FactCell& cell) {
    const Entity& entity = facts_.entities[e];
    const std::uint32_t slot = program_.slot(entity.type, fact);
    REQUIRE(slot != kNone);
    facts_.cell_for_writing(entity.type, slot, entity.row) = cell;
  }
  void set(EntityId e, FactId fact, std::string_view value) { set(e, fact, number(value)); }
  void set(EntityId e, FactId fact, const char* value) { set(e, fact, number(value)); }
  void set(EntityId e, FactId fact, bool value) { set(e, fact, cell(FactCell::Tag::boolean, value ? 1 : 0)); }
  void set_stage(EntityId e, FactId fact, std::uint32_t value) { set(e, fact, cell(FactCell::Tag::value, value)); }
  void set_date(EntityId e, FactId fact, const char* value) { set(e, fact, cell(FactCell::Tag::date, day(value).days)); }
  void set_text(EntityId e, FactId fact, std::string_view value) {
    set(e, fact, cell(FactCell::Tag::text, static_cast<std::int64_t>(facts_.texts.size())));
    facts_.texts.push_back(keep(value));
  }
  /// Several statements, or one with attributes.
  void state(EntityId e, FactId fact, const std::vector<Stated>& statements) {
    FactCell c;
    c.tag = FactCell::Tag::stated;
    c.index = static_cast<std::uint32_t>(facts_.stated.size());
    c.count = static_cast<std::uint16_t>(statements.size());
    facts_.stated.insert(facts_.stated.end(), statements.begin(), statements.end());
    set(e, fact, c);
  }
  [[nodiscard]] Stated plain(std::string_view value) {
    Stated s;
    s.value = number(value);
    return s;
  }
  [[nodiscard]] Stated rounded(std::string_view value, std::int16_t decimals) {
    Stated s = plain(value);
    s.rounded = true;
    s.decimals = decimals;
    return s;
  }
  [[nodiscard]] Stated on(const char* date, std::string_view value) {
    Stated s = plain(value);
    s.on = day(date).days;
    return s;
  }
  [[nodiscard]] Stated in(const char* of, std::string_view value) {
    Stated s = plain(value);
    s.period = period(of);
    return s;
  }
  /// An attestation or finding with all that it needs.
  [[nodiscard]] Stated says(bool answer, const char* on_day, const char* until = nullptr) {
    Stated s;
    s.answer = answer ? 1 : 0;
    if (on_day != nullptr) s.on = day(on_day).days;
    if (until != nullptr) s.until = day(until).days;
    s.by = s.evidence = 0;
    return s;
  }

  [[nodiscard]] const Facts& facts() const { return facts_; }
  Facts& facts() { return facts_; }

 private:
  std::string_view keep(std::string_view s) { return facts_.arena.emplace_back(s); }
  const Program& program_;
  Facts facts_;
};

inline EvaluateOptions options(const char* as_of = "2026-12-31") {
  EvaluateOptions out;
  out.as_of = day(as_of);
  return out;
}

inline Outcome run(const Program& program, const Town& town, const EvaluateOptions& with = options()) {
  Evaluator evaluator(program);
  Outcome out;
  evaluator.run(town.facts(), with, out);
  return out;
}

/// The only verdict, or the one of a requirement on an entity.
inline const Verdict& verdict(const Outcome& outcome, RequirementId requirement = 0, EntityId entity = kNone) {
  for (const Verdict& v : outcome.verdicts)
    if (v.requirement == requirement && (entity == kNone || v.entity == entity)) return v;
  FAIL("no such verdict");
  return outcome.verdicts.front();
}

inline Truth truth_of(const Verdict& v) {
  switch (v.status) {
    case Status::met:
      return Truth::yes;
    case Status::not_met:
      return Truth::no;
    case Status::not_applicable:
      return Truth::not_applicable;
    default:
      return Truth::unknown;
  }
}

/// What a quantity is, in a line: "3/4", "[0, 1]", "[0, inf]", "sqrt(2)", "n/a", "maybe".
inline std::string show(const Quantity& q) {
  switch (q.kind) {
    case Quantity::Kind::root:
      return root_text(q.high, q.low.sign());
    case Quantity::Kind::not_applicable:
      return "n/a";
    case Quantity::Kind::maybe:
      return "maybe";
    case Quantity::Kind::interval:
      break;
  }
  if (q.is_point()) return q.low.text();
  return "[" + (q.low_infinite ? "-inf" : q.low.text()) + ", " + (q.high_infinite ? "inf" : q.high.text()) + "]";
}

}  // namespace zhunsheng::evaluate_test
