// docs/semantics.md section 2: what a stated value stands for, row by row.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// A county whose facts a test states; `of` is what an expression over them comes to.
struct Stating {
  Rules r;
  std::vector<Expr> asked;

  std::vector<std::string> shown(void (*fill)(Town&, EntityId)) {
    std::vector<RequirementId> ids;
    for (const Expr& e : asked) ids.push_back(r.require(e >= "-1000000000"));
    const Program program = r.program();
    Town town(program);
    fill(town, town.add(Rules::county, "c"));
    const Outcome out = run(program, town);
    std::vector<std::string> texts;
    for (const RequirementId id : ids) {
      const Verdict& v = verdict(out, id);
      texts.push_back(v.status == Status::not_applicable ? "n/a" : v.has_observed ? show(v.observed) : "maybe");
    }
    return texts;
  }
  std::string shown_first(void (*fill)(Town&, EntityId)) { return shown(fill).front(); }
};

using Shown = std::vector<std::string>;

}  // namespace

TEST_CASE("a missing number ranges over its declaration", "[evaluate][facts]") {
  Stating s;
  s.asked = {s.r.fact(s.r.declare("count", Rules::county, FactType::integer)),
             s.r.fact(s.r.declare("share", Rules::county, FactType::share)),
             s.r.fact(s.r.declare("free", Rules::county, FactType::number, nullptr)),
             s.r.fact(s.r.declare("bounded", Rules::county, FactType::number, "3", "5"))};
  CHECK(s.shown([](Town&, EntityId) {}) == Shown{"[0, inf]", "[0, 1]", "[-inf, inf]", "[3, 5]"});
}

TEST_CASE("null is missing, also among several values", "[evaluate][facts]") {
  Stating s;
  s.asked = {s.r.fact(s.r.declare("a", Rules::county)), s.r.fact(s.r.declare("b", Rules::county))};
  CHECK(s.shown([](Town& t, EntityId c) {
    t.state(c, 0, {Stated{}});
    t.state(c, 1, {Stated{}, t.plain("4")});
  }) == Shown{"[0, inf]", "4"});
}

TEST_CASE("a rounded value stands for what rounds to it, cut to the declared range", "[evaluate][facts]") {
  Stating s;
  s.asked = {s.r.fact(s.r.declare("share", Rules::county, FactType::share)), s.r.fact(s.r.declare("full", Rules::county, FactType::share)),
             s.r.fact(s.r.declare("people", Rules::county)), s.r.fact(s.r.declare("none", Rules::county))};
  CHECK(s.shown([](Town& t, EntityId c) {
    t.state(c, 0, {t.rounded("0.943", 3)});
    t.state(c, 1, {t.rounded("1.00", 2)});
    t.state(c, 2, {t.rounded("120000", -4)});
    t.state(c, 3, {t.rounded("0", 0)});
  }) == Shown{"[0.9425, 0.9435]", "[0.995, 1]", "[115000, 125000]", "[0, 0.5]"});
}

TEST_CASE("several values for one ask must agree", "[evaluate][facts]") {
  Stating s;
  for (const char* id : {"same", "differ", "overlap", "apart"}) s.asked.push_back(s.r.fact(s.r.declare(id, Rules::county)));
  CHECK(s.shown([](Town& t, EntityId c) {
    t.state(c, 0, {t.plain("95"), t.plain("95.0")});
    t.state(c, 1, {t.plain("95"), t.plain("94")});
    t.state(c, 2, {t.rounded("9.4", 1), t.rounded("9.42", 2)});
    t.state(c, 3, {t.rounded("9.4", 1), t.rounded("9.52", 2)});
  }) == Shown{"95", "[0, inf]", "[9.415, 9.425]", "[0, inf]"});
}

TEST_CASE("a stated and a computed value of one fact", "[evaluate][facts]") {
  const auto with = [](const char* stated, const char* area, const char* pupils) {
    Rules r;
    const Expr a = r.fact(r.declare("area", Rules::county));
    const Expr p = r.fact(r.declare("pupils", Rules::county));
    const FactId per = r.computed("per", Rules::county, a / p);
    const Expr root = r.fact(per) >= "0";
    const RequirementId parts = r.require(root) + 1;
    r.require(a >= "0");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (*area != 0) town.set(c, 0, area);
    if (*pupils != 0) town.set(c, 1, pupils);
    if (*stated != 0) town.state(c, per, {stated[0] == '~' ? town.rounded(stated + 1, 1) : town.plain(stated)});
    const Outcome out = run(program, town);
    if (*area != 0) CHECK(show(verdict(out, parts).observed) == rational(area).text());  // parts stay as they are
    const Verdict& v = verdict(out);
    return v.status == Status::not_applicable ? "n/a" : v.has_observed ? show(v.observed) : "maybe";
  };
  CHECK(with("", "450", "100") == "4.5");
  CHECK(with("4.5", "450", "100") == "4.5");
  CHECK(with("4.6", "450", "100") == "[0, inf]");
  CHECK(with("~4.5", "451", "100") == "4.51");
  CHECK(with("~4.5", "456", "100") == "[0, inf]");
  CHECK(with("4.6", "450", "") == "4.6");
  CHECK(with("", "450", "") == "maybe");
  CHECK(with("4.6", "0", "0") == "[0, inf]");
  CHECK(with("", "0", "0") == "n/a");
}

TEST_CASE("a fact computed as a root, and stated", "[evaluate][facts]") {
  const auto with = [](const char* stated, int decimals) {
    Rules r;
    const FactId x = r.declare("x", Rules::school);
    const FactId cv = r.computed("cv", Rules::county, r.quantify(Quantifier::coefficient, Rules::school, r.fact(x)));
    r.require(r.fact(cv) <= "0.5");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    town.census(c, {{Rules::school, 2}});
    town.set(town.add(Rules::school, "s1", c), x, "1");
    town.set(town.add(Rules::school, "s2", c), x, "2");
    if (*stated != 0) town.state(c, cv, {town.rounded(stated, static_cast<std::int16_t>(decimals))});
    return show(verdict(run(program, town)).observed);
  };
  CHECK(with("", 0) == "1/3");  // mean 1.5, deviation 0.5
  CHECK(with("0.33", 2) == "1/3");
  CHECK(with("0.34", 2) == "[0, inf]");
}

TEST_CASE("a part above its whole contradicts both; nothing is narrowed", "[evaluate][facts]") {
  Stating s;
  const FactId whole = s.r.declare("whole", Rules::county);
  const FactId part = s.r.declare("part", Rules::county);
  s.r.facts[part].part_of = whole;
  s.asked = {s.r.fact(part), s.r.fact(whole)};
  SECTION("above") {
    CHECK(s.shown([](Town& t, EntityId c) {
      t.set(c, 1, "12");
      t.set(c, 0, "10");
    }) == Shown{"[0, inf]", "[0, inf]"});
  }
  SECTION("equal") {
    CHECK(s.shown([](Town& t, EntityId c) {
      t.set(c, 1, "10.0");
      t.set(c, 0, "10");
    }) == Shown{"10", "10"});
  }
  SECTION("the smallest step above") {
    CHECK(s.shown([](Town& t, EntityId c) {
      t.set(c, 1, "10.000000000000001");
      t.set(c, 0, "10");
    }) == Shown{"[0, inf]", "[0, inf]"});
  }
  SECTION("rounded: above only if the intervals do not meet") {
    CHECK(s.shown([](Town& t, EntityId c) {
      t.state(c, 1, {t.rounded("10.5", 1)});
      t.state(c, 0, {t.rounded("10", 0)});
    }) == Shown{"[10.45, 10.55]", "[9.5, 10.5]"});
  }
  SECTION("part missing") {
    CHECK(s.shown([](Town& t, EntityId c) { t.set(c, 0, "100"); }) == Shown{"[0, inf]", "100"});
  }
  SECTION("beyond any machine word") {
    CHECK(s.shown([](Town& t, EntityId c) {
      t.set(c, 1, "1e300");
      t.set(c, 0, "1e299");
    }) == Shown{"[0, inf]", "[0, inf]"});
  }
}

TEST_CASE("a fact of a higher level is read from the nearest entity that declares it", "[evaluate][facts]") {
  Rules r;
  const FactId stage = r.declare("stage", Rules::school, FactType::enumeration);
  const FactId subsidy = r.declare("subsidy", Rules::county);
  const FactId pupils = r.declare("pupils", Rules::class_);
  r.require((r.fact(stage) == r.stage(0)), Rules::class_);
  r.require(r.fact(subsidy) >= "5", Rules::class_);
  r.require(r.fact(pupils) <= "45", Rules::class_);
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  const EntityId s = town.add(Rules::boarding_school, "s", c);
  const EntityId k = town.add(Rules::class_, "k", s);
  const EntityId alone = town.add(Rules::class_, "alone");
  town.below(alone, "elsewhere");
  town.set_stage(s, stage, 0);
  town.set(c, subsidy, "7");
  town.set(k, pupils, "45");
  const Outcome out = run(program, town);
  CHECK(verdict(out, 0, k).status == Status::met);
  CHECK(verdict(out, 1, k).status == Status::met);
  CHECK(verdict(out, 2, k).status == Status::met);
  CHECK(verdict(out, 0, alone).status == Status::open);
  CHECK(verdict(out, 1, alone).status == Status::open);
}

TEST_CASE("a formula of an entity that is not listed is worked out with every fact missing", "[evaluate][facts]") {
  Rules r;
  const FactId area = r.declare("area", Rules::school, FactType::number, "0", "900");
  const FactId per = r.computed("per", Rules::school, r.fact(area) / r.number("45"));
  r.require(r.fact(per) <= "20", Rules::class_);
  r.require(r.fact(per) <= "19", Rules::class_);
  const Program program = r.program();
  Town town(program);
  town.below(town.add(Rules::class_, "k"), "s");
  const Outcome out = run(program, town);
  CHECK(verdict(out, 0).status == Status::met);
  CHECK(show(verdict(out, 0).observed) == "[0, 20]");
  CHECK(verdict(out, 1).status == Status::open);
}

TEST_CASE("booleans, enumerations and texts: sources disagree, formulas disagree", "[evaluate][facts]") {
  Rules r;
  const FactId rural = r.declare("rural", Rules::county, FactType::boolean);
  const FactId people = r.declare("people", Rules::county);
  const FactId large = r.computed("large", Rules::county, r.fact(people) >= "200000", FactType::boolean);
  r.require(r.fact(rural));
  r.require(r.fact(large));
  const Program program = r.program();
  const auto statuses = [&](const std::vector<bool>& stated_rural, const char* n, int stated_large) {
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    std::vector<Stated> all;
    for (const bool b : stated_rural) {
      Stated s;
      s.value = town.cell(FactCell::Tag::boolean, b ? 1 : 0);
      all.push_back(s);
    }
    town.state(c, rural, all);
    if (*n != 0) town.set(c, people, n);
    if (stated_large >= 0) town.set(c, large, stated_large == 1);
    const Outcome out = run(program, town);
    return std::pair{verdict(out, 0).status, verdict(out, 1).status};
  };
  CHECK(statuses({true, true}, "200000", -1) == std::pair{Status::met, Status::met});
  CHECK(statuses({true, false}, "199999", -1) == std::pair{Status::open, Status::not_met});
  CHECK(statuses({false}, "199999", 1) == std::pair{Status::not_met, Status::open});
  CHECK(statuses({false}, "", 1) == std::pair{Status::not_met, Status::met});
  CHECK(statuses({}, "", -1) == std::pair{Status::open, Status::open});
}

TEST_CASE("definitions that use one another twice, over and over", "[evaluate][facts]") {
  for (const bool known : {true, false}) {
    Rules r;
    const FactId a = r.declare("a", Rules::county, FactType::number, "0", "1");
    const FactId flag = r.declare("flag", Rules::county, FactType::boolean);
    FactId sum = a;
    FactId truth = flag;
    for (int i = 0; i < 50; ++i) {
      sum = r.computed(("sum" + std::to_string(i)).c_str(), Rules::county, r.fact(sum) + r.fact(sum) / r.number("1"));
      truth = r.computed(("truth" + std::to_string(i)).c_str(), Rules::county,
                         r.any({r.all({r.fact(truth), r.fact(truth)}), r.fact(truth)}), FactType::boolean);
    }
    const std::uint32_t limit = r.reading("limit", {"low", "high"});
    r.require(r.all({r.read(limit, {r.fact(sum) >= "1", r.fact(sum) > "1125899906842624"}), r.fact(truth)}));
    r.last().readings = r.list({limit});
    r.require(r.unary(Op::growth, r.fact(sum)) >= "0");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (known) {
      town.set(c, a, "1");
      town.set(c, flag, true);
    }
    Evaluator evaluator(program);
    Outcome out;
    evaluator.run(town.facts(), options(), out);
    CHECK(verdict(out).status == (known ? Status::review : Status::open));
    CHECK(verdict(out, 1).status == Status::open);
    CHECK(evaluator.trace(town.facts(), options(), out.verdicts[0]).requirement.size() == 1);
  }
}

}  // namespace zhunsheng::evaluate_test
