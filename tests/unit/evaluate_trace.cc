// What a trace records: every operand, every member, where a fact came from and why it has no value.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// Runs, and traces the only verdict of requirement 0.
Trace traced(const Program& program, const Town& town, const EvaluateOptions& with = options(), EntityId entity = kNone) {
  Evaluator evaluator(program);
  Outcome out;
  evaluator.run(town.facts(), with, out);
  return evaluator.trace(town.facts(), with, verdict(out, 0, entity));
}

const TraceStep& root(const Trace& t) {
  REQUIRE(t.requirement.size() == 1);
  return t.requirement.front();
}

}  // namespace

TEST_CASE("no short cut hides an operand", "[evaluate][trace]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const FactId b = r.declare("b", Rules::county);
  const Expr first = r.fact(a) >= "5";
  const Expr second = r.fact(b) / r.fact(a) >= "1";
  r.require(r.all({first, second}));
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.set(c, a, "4");
  town.set(c, b, "6");
  const Trace t = traced(program, town);
  const TraceStep& all = root(t);
  CHECK(all.is_truth);
  CHECK(all.truth == Truth::no);
  REQUIRE(all.children.size() == 2);
  CHECK(all.children[0].node == first.id);
  CHECK(all.children[0].truth == Truth::no);
  CHECK(all.children[1].truth == Truth::yes);
  REQUIRE(all.children[1].children.size() == 2);
  const TraceStep& quotient = all.children[1].children[0];
  CHECK(show(quotient.quantity) == "1.5");
  REQUIRE(quotient.children.size() == 2);
  CHECK(show(quotient.children[0].quantity) == "6");
  CHECK(quotient.children[0].holder == c);
  CHECK(quotient.children[0].state == FactState::known);
  CHECK(quotient.children[0].day == day("2026-12-31"));
  CHECK(show(all.children[1].children[1].quantity) == "1");
}

TEST_CASE("members with their filter and weight; unlisted ones", "[evaluate][trace]") {
  Rules r;
  const FactId x = r.declare("x", Rules::school, FactType::number, "0", "9");
  const FactId w = r.declare("w", Rules::school);
  const FactId in = r.declare("in", Rules::school, FactType::boolean);
  const Expr body = r.fact(x) + r.number("1");
  r.require(r.quantify(Quantifier::weighted_mean, Rules::school, body, r.fact(in), r.fact(w)) >= "0");
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.census(c, {{Rules::school, 5}});
  const EntityId certain = town.add(Rules::school, "certain", c);
  const EntityId left_out = town.add(Rules::school, "left out", c);
  const EntityId optional = town.add(Rules::school, "optional", c);
  town.set(certain, x, "3");
  town.set(certain, w, "2");
  town.set(certain, in, true);
  town.set(left_out, in, false);
  town.set(optional, x, "4");
  const Trace t = traced(program, town);
  const TraceStep& mean = root(t).children[0];
  CHECK(mean.listed == 3);
  CHECK(mean.declared == 5);
  REQUIRE(mean.children.size() == 3);
  const TraceStep& first = mean.children[0];
  CHECK(first.node == body.id);
  CHECK(first.entity == certain);
  CHECK(first.membership == Truth::yes);
  CHECK(show(first.quantity) == "4");
  REQUIRE(first.children.size() == 4);  // the body's operands, the filter, the weight
  CHECK(show(first.children[0].quantity) == "3");
  CHECK(first.children[2].truth == Truth::yes);
  CHECK(show(first.children[3].quantity) == "2");
  CHECK(mean.children[1].entity == optional);
  CHECK(mean.children[1].membership == Truth::unknown);
  CHECK(mean.children[2].entity == kNone);
  CHECK(mean.children[2].membership == Truth::unknown);
  CHECK(show(mean.children[2].quantity) == "[1, 10]");
  CHECK(mean.children[2].children.empty());
}

TEST_CASE("every member of a quantifier over truths, also after the first that fails", "[evaluate][trace]") {
  Rules r;
  const FactId x = r.declare("x", Rules::school);
  r.require(r.quantify(Quantifier::every, Rules::school, r.fact(x) >= "5"));
  r.require(r.quantify(Quantifier::count, Rules::school, {}) >= "2");
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  for (const char* value : {"4", "5", "3"}) town.set(town.add(Rules::school, value, c), x, value);
  const Trace t = traced(program, town);
  REQUIRE(root(t).children.size() == 4);  // and the unlisted ones: there is no census
  CHECK(root(t).declared == -1);
  CHECK(root(t).children[0].truth == Truth::no);
  CHECK(root(t).children[1].truth == Truth::yes);
  CHECK(root(t).children[2].truth == Truth::no);
  CHECK(root(t).children[3].truth == Truth::unknown);
  CHECK(root(t).children[3].entity == kNone);
}

TEST_CASE("why a fact has no value", "[evaluate][trace]") {
  Rules r;
  std::vector<FactId> f;
  std::vector<Expr> used;
  for (const char* id : {"missing", "later", "clash", "part", "whole", "fine"}) {
    f.push_back(r.declare(id, Rules::county));
    used.push_back(r.fact(f.back()) >= "1");
  }
  r.facts[f[3]].part_of = f[4];
  const FactId computed = r.computed("computed", Rules::county, r.fact(f[5]) * r.number("2"));
  const FactId plan = r.declare("plan", Rules::county, FactType::attestation);
  const FactId old = r.declare("old", Rules::county, FactType::attestation);
  used.push_back(r.fact(computed) >= "1");
  used.push_back(r.attested(plan));
  used.push_back(r.attested(old));
  r.require(r.all(used));
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.state(c, f[1], {town.on("2027-01-01", "3")});
  town.state(c, f[2], {town.plain("3"), town.plain("4")});
  town.set(c, f[3], "3");
  town.set(c, f[4], "2");
  town.state(c, f[5], {town.in("2026", "7")});
  town.set(c, computed, "15");
  Stated incomplete = town.says(true, "2026-01-01");
  incomplete.by = kNone;
  town.state(c, plan, {incomplete});
  town.state(c, old, {town.says(true, "2026-01-01", "2026-06-30")});
  const Trace t = traced(program, town);
  const auto& steps = root(t).children;
  REQUIRE(steps.size() == 9);
  const auto fact = [&](std::size_t i) -> const TraceStep& { return i < 7 ? steps[i].children[0] : steps[i]; };
  CHECK(fact(0).state == FactState::missing);
  CHECK(fact(0).holder == c);
  CHECK(fact(1).state == FactState::dated_later);
  CHECK(fact(2).state == FactState::contradiction);
  CHECK(show(fact(2).quantity) == "[0, inf]");
  CHECK(fact(3).state == FactState::part_above_whole);
  CHECK(fact(4).state == FactState::part_above_whole);
  CHECK(fact(5).state == FactState::known);
  CHECK(fact(5).period == period("2026"));
  CHECK(fact(5).stated != kNone);
  CHECK(fact(6).state == FactState::contradiction);
  REQUIRE(fact(6).children.size() == 1);
  CHECK(show(fact(6).children[0].quantity) == "14");
  CHECK(fact(7).state == FactState::incomplete);
  CHECK(fact(8).state == FactState::expired);
  CHECK(fact(8).last_day == day("2026-06-30").days);
}

TEST_CASE("what was chosen: branches, readings, exceptions", "[evaluate][trace]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const std::uint32_t limit = r.reading("limit", {"low", "high"});
  const Expr chosen = r.choose(r.fact(a) >= "3", r.truth(false), r.truth(true));
  r.require(chosen);
  r.except({{r.fact(a) < "0", {}}, {r.fact(a) >= "5", r.read(limit, {r.fact(a) >= "5", r.fact(a) >= "9"})}});
  r.last().readings = r.list({limit});
  r.last().condition = (r.fact(a) >= "1").id;
  const Program program = r.program();
  const auto with = [&](const char* value) {
    Town town(program);
    town.set(town.add(Rules::county, "c"), a, value);
    return traced(program, town);
  };
  const Trace plain = with("4");
  CHECK(plain.condition.size() == 1);
  CHECK(plain.exceptions.size() == 2);
  CHECK(root(plain).node == chosen.id);
  CHECK(root(plain).chosen == 1);
  CHECK(root(plain).children.size() == 2);
  CHECK(root(with("2")).chosen == 2);
  const Trace replaced = with("6");
  CHECK(root(replaced).chosen == 0);
  CHECK(root(replaced).truth == Truth::yes);
}

TEST_CASE("conformity rests on verdicts; last year's values are asked for last year", "[evaluate][trace]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  r.require(r.all({r.conforms(Conformity::rule, 1), r.unary(Op::growth, r.fact(a)) > "0"}));
  r.require(r.fact(a) >= "5");
  const Program program = r.program();
  Town town(program);
  town.state(town.add(Rules::county, "c"), a, {town.in("2025", "4"), town.in("2026", "6")});
  const Trace t = traced(program, town);
  const TraceStep& conforms = root(t).children[0];
  REQUIRE(conforms.children.size() == 1);
  CHECK(conforms.children[0].node == kNone);
  CHECK(conforms.children[0].requirement == 1);
  CHECK(conforms.children[0].status == Status::met);
  const TraceStep& growth = root(t).children[1].children[0];
  CHECK(show(growth.quantity) == "0.5");
  REQUIRE(growth.children.size() == 2);
  CHECK(growth.children[0].period == period("2026"));
  CHECK(growth.children[1].period == period("2025"));
  CHECK(growth.children[1].day == day("2025-12-31"));
}

TEST_CASE("a verdict judged on its date, or in its period, is traced there", "[evaluate][trace]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  r.require(r.fact(a) >= "5");
  r.last().due = DueKind::by;
  r.last().by = day("2025-12-31");
  r.require(r.fact(a) >= "5");
  r.last().due = DueKind::each;
  r.last().period = PeriodKind::month;
  const Program program = r.program();
  Town town(program);
  town.state(town.add(Rules::county, "c"), a, {town.in("2025", "4"), town.in("2026", "6"), town.in("2026-03", "5")});
  Evaluator evaluator(program);
  Outcome out;
  evaluator.run(town.facts(), options(), out);
  CHECK(show(evaluator.trace(town.facts(), options(), verdict(out, 0)).requirement[0].children[0].quantity) == "4");
  for (const Verdict& v : out.verdicts) {
    if (v.requirement != 1) continue;
    const Trace t = evaluator.trace(town.facts(), options(), v);
    CHECK(root(t).period == v.period);
    CHECK((root(t).truth == Truth::yes) == (v.period == period("2026-03")));
  }
}

TEST_CASE("a coefficient is traced with its exact root", "[evaluate][trace]") {
  Rules r;
  const FactId x = r.declare("x", Rules::school);
  r.require(r.quantify(Quantifier::coefficient, Rules::school, r.fact(x)) <= "0.5");
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.census(c, {{Rules::school, 3}});
  for (const char* value : {"1", "2", "3"}) town.set(town.add(Rules::school, value, c), x, value);
  EvaluateOptions with = options();
  with.defer_roots = true;
  CHECK(show(root(traced(program, town, with)).children[0].quantity) == "sqrt(1/6)");
}

}  // namespace zhunsheng::evaluate_test
