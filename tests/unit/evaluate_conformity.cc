// docs/semantics.md section 8: conformity and conclusions.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// A county's rule that rests on a requirement, the rule or the rule set of its schools.
struct Resting {
  Rules r;
  FactId x = r.declare("x", Rules::school);

  Status of(Conformity what, const char* value, void (*change)(RequirementDef&) = nullptr) {
    Rules rules = r;
    rules.require(rules.fact(x) / rules.fact(x) * rules.fact(x) >= "5", Rules::school);
    if (change != nullptr) change(rules.last());
    rules.ruleset("above");
    rules.require(rules.conforms(what, 0), Rules::school);
    const Program program = rules.program();
    Town town(program);
    const EntityId s = town.add(Rules::school, "s");
    if (*value != 0) town.set(s, x, value);
    return verdict(run(program, town), 1).status;
  }
};

constexpr Conformity kAll[] = {Conformity::requirement, Conformity::rule, Conformity::ruleset};

}  // namespace

TEST_CASE("what each status counts as", "[evaluate][conformity]") {
  Resting t;
  for (const Conformity what : kAll) {
    CHECK(t.of(what, "5") == Status::met);
    CHECK(t.of(what, "4") == Status::not_met);
    CHECK(t.of(what, "") == Status::open);
  }
  // Not applicable drops out: nothing left is n/a for a rule, false for a rule set.
  CHECK(t.of(Conformity::rule, "0") == Status::not_applicable);
  CHECK(t.of(Conformity::requirement, "0") == Status::not_applicable);
  CHECK(t.of(Conformity::ruleset, "0") == Status::not_met);
  // Only must and must_not count.
  const auto strive = [](RequirementDef& d) { d.modality = Modality::strive; };
  CHECK(t.of(Conformity::rule, "4", strive) == Status::not_applicable);
  CHECK(t.of(Conformity::ruleset, "5", strive) == Status::not_met);
  // Pending counts as what is attained.
  const auto later = [](RequirementDef& d) {
    d.due = DueKind::by;
    d.by = day("2027-12-31");
  };
  CHECK(t.of(Conformity::rule, "5", later) == Status::met);
  CHECK(t.of(Conformity::rule, "4", later) == Status::not_met);
  CHECK(t.of(Conformity::rule, "", later) == Status::open);
}

TEST_CASE("waived is not conformed to; review waits for a person", "[evaluate][conformity]") {
  Rules r;
  const FactId x = r.declare("x", Rules::county);
  r.require(r.fact(x) >= "5");
  r.require(r.judged());
  r.ruleset("above");
  r.require(r.conforms(Conformity::requirement, 0));
  r.require(r.conforms(Conformity::requirement, 1));
  const Program program = r.program();
  Town town(program);
  town.set(town.add(Rules::county, "c"), x, "4");
  Overlay overlay;
  overlay.waivers.push_back({0, "c", {"", "", "", day("2026-01-01")}});
  EvaluateOptions with = options();
  with.overlay = &overlay;
  const Outcome out = run(program, town, with);
  CHECK(verdict(out, 0).status == Status::waived);
  CHECK(verdict(out, 2).status == Status::not_met);
  CHECK(verdict(out, 1).status == Status::review);
  CHECK(verdict(out, 3).status == Status::review);
}

TEST_CASE("rolled up: schools into a county, judged before and after it", "[evaluate][conformity]") {
  Rules r;
  const FactId x = r.declare("x", Rules::school);
  r.require(r.quantify(Quantifier::every, Rules::school, r.conforms(Conformity::rule, 1)));
  r.require(r.fact(x) >= "5", Rules::school);
  r.require(r.quantify(Quantifier::share, Rules::county, r.conforms(Conformity::rule, 0)) >= "0.5", Rules::province);
  const Program program = r.program();
  Town town(program);
  const EntityId p = town.add(Rules::province, "p");
  town.census(p, {{Rules::county, 2}});
  for (const char* id : {"a", "b"}) {
    const EntityId c = town.add(Rules::county, id, p);
    town.census(c, {{Rules::school, 2}});
    town.set(town.add(Rules::school, "s1", c), x, "5");
    town.set(town.add(Rules::school, "s2", c), x, *id == 'a' ? "5" : "4");
  }
  const Outcome out = run(program, town);
  CHECK(verdict(out, 0, 1).status == Status::met);
  CHECK(verdict(out, 0, 4).status == Status::not_met);
  CHECK(verdict(out, 2).status == Status::met);
  CHECK(show(verdict(out, 2).observed) == "0.5");
  CHECK(out.verdicts.size() == 7);
}

TEST_CASE("no verdict: other class, outside the territory, not in force", "[evaluate][conformity]") {
  Rules r;
  r.rulesets[0].everywhere = 0;
  r.rulesets[0].territory_type = Rules::county;
  r.rulesets[0].territory = r.text("350524");
  r.require(r.truth(true), Rules::county);
  r.ruleset("above");
  r.require(r.conforms(Conformity::rule, 0), Rules::county);
  r.require(r.conforms(Conformity::ruleset, 0), Rules::county);
  r.require(r.conforms(Conformity::ruleset, 0), Rules::school);
  const Program program = r.program();
  Town town(program);
  const EntityId in = town.add(Rules::county, "350524");
  const EntityId out_of = town.add(Rules::county, "350525");
  const EntityId s = town.add(Rules::school, "s");
  const Outcome out = run(program, town);
  CHECK(verdict(out, 1, in).status == Status::met);
  CHECK(verdict(out, 2, in).status == Status::met);
  CHECK(verdict(out, 1, out_of).status == Status::not_applicable);
  CHECK(verdict(out, 2, out_of).status == Status::not_met);
  CHECK(verdict(out, 3, s).status == Status::not_met);
}

TEST_CASE("a rule judged by period counts with every verdict it has", "[evaluate][conformity]") {
  Rules r;
  const FactId films = r.declare("films", Rules::school);
  r.require(r.fact(films) >= "2", Rules::school);
  r.last().due = DueKind::each;
  r.last().period = PeriodKind::term;
  r.require(r.conforms(Conformity::rule, 0), Rules::school);
  const Program program = r.program();
  const auto statuses = [&](const char* first, const char* second) {
    Town town(program);
    town.state(town.add(Rules::school, "s"), films, {town.in("2025/26-1", first), town.in("2025/26-2", second)});
    return verdict(run(program, town), 1).status;
  };
  CHECK(statuses("2", "2") == Status::met);
  CHECK(statuses("2", "1") == Status::not_met);
  CHECK(statuses("1", "2") == Status::not_met);
}

TEST_CASE("a reference means the version that is used", "[evaluate][conformity]") {
  Rules r;
  r.rulesets[0].to = day("2000-01-01");
  r.require(r.truth(false), Rules::county, "test.rule");
  r.ruleset("test");
  r.rulesets[1].from = r.rulesets[1].to = day("2025-01-01");
  r.require(r.truth(true), Rules::county, "test.rule");
  r.ruleset("above");
  for (const Conformity what : kAll)
    for (const std::uint32_t id : {0U, 1U}) r.require(r.conforms(what, id), Rules::county, "above.rule");
  const Program program = r.program();
  Town town(program);
  town.add(Rules::county, "c");
  for (const auto& [as_of, status] : {std::pair{"2024-12-31", Status::not_met}, std::pair{"2025-01-01", Status::met}}) {
    const Outcome out = run(program, town, options(as_of));
    REQUIRE(out.verdicts.size() == 7);
    for (RequirementId id = 2; id < 8; ++id) CHECK(verdict(out, id).status == status);
  }
}

TEST_CASE("conclusions: one for each rule set in which an entity has a verdict", "[evaluate][conformity]") {
  const auto concluded = [](std::initializer_list<std::pair<Modality, int>> parts) {
    Rules r;
    const FactId missing = r.declare("missing", Rules::county, FactType::boolean);
    for (const auto& [modality, truth] : parts) {
      r.require(truth < 0 ? r.fact(missing) : truth > 1 ? r.number("0") / r.number("0") >= "1" : r.truth(truth == 1));
      r.last().modality = modality;
    }
    r.ruleset("other");
    r.require(r.truth(true), Rules::school);
    const Program program = r.program();
    Town town(program);
    town.add(Rules::county, "c");
    const Outcome out = run(program, town);
    REQUIRE(out.conclusions.size() == 1);
    CHECK(out.conclusions[0].ruleset == 0);
    return out.conclusions[0].conforms;
  };
  using enum Modality;
  CHECK(concluded({{must, 1}, {must_not, 1}}) == Truth::yes);
  CHECK(concluded({{must, 1}, {strive, 0}, {in_principle, 0}, {encourage, 0}}) == Truth::yes);
  CHECK(concluded({{must, 1}, {must, -1}}) == Truth::unknown);
  CHECK(concluded({{must, 0}, {must, -1}}) == Truth::no);
  CHECK(concluded({{must, 2}, {must, 1}}) == Truth::yes);
  CHECK(concluded({{must, 2}}) == Truth::no);
}

TEST_CASE("rules that refer to each other in a circle are open", "[evaluate][conformity]") {
  for (const bool denied : {false, true}) {
    Rules r;
    r.require(denied ? !r.conforms(Conformity::rule, 1) : r.conforms(Conformity::rule, 1));
    r.require(r.conforms(Conformity::rule, 0));
    const Program program = r.program();
    Town town(program);
    town.add(Rules::county, "c");
    const Outcome out = run(program, town);
    REQUIRE(out.verdicts.size() == 2);
    for (const Verdict& v : out.verdicts) CHECK(v.status == Status::open);
  }
}

}  // namespace zhunsheng::evaluate_test
