// docs/semantics.md section 9: versions in force, what a fact is asked for, due dates and periods.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// A county and one fact; what an expression over it comes to.
struct Timed {
  Rules r;
  FactId a = r.declare("a", Rules::county);
  Expr x = r.fact(a);

  template <class Fill>
  Outcome judged(const char* as_of, Fill&& fill) {
    const Program program = r.program();
    Town town(program);
    fill(town, town.add(Rules::county, "c"));
    return run(program, town, options(as_of));
  }
  template <class Fill>
  std::string shown(Expr e, const char* as_of, Fill&& fill) {
    const Expr root = e >= "-1000";
    Timed copy = *this;
    copy.r.require(root);
    const Outcome out = copy.judged(as_of, fill);
    const Verdict& v = verdict(out);
    return v.status == Status::not_applicable ? "n/a" : v.has_observed ? show(v.observed) : "maybe";
  }
  void by(const char* date) {
    r.last().due = DueKind::by;
    r.last().by = day(date);
  }
  void each(PeriodKind kind) {
    r.last().due = DueKind::each;
    r.last().period = kind;
  }
};

const char* const kMissing = "[0, inf]";

std::vector<std::string> periods_of(PeriodKind kind, const char* as_of) {
  Timed t;
  t.r.require(t.x >= "0");
  t.each(kind);
  std::vector<std::string> out;
  for (const Verdict& v : t.judged(as_of, [](Town&, EntityId) {}).verdicts) out.push_back(v.period.text());
  return out;
}

}  // namespace

TEST_CASE("asked for a day: bare, dated, series", "[evaluate][time]") {
  Timed t;
  const char* as_of = "2026-08-01";
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.set(c, t.a, "5"); }) == "5");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2026-08-01", "5")}); }) == "5");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2026-08-02", "5")}); }) == kMissing);
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2025-08-01", "5"), w.on("2026-08-02", "6")}); }) == "5");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2025-08-01", "5"), w.on("2026-07-01", "6")}); }) == kMissing);
  // 2025 is the last year complete; an older one does not stand in for it.
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) {
    w.state(c, t.a, {w.in("2025", "5"), w.in("2026", "6"), w.in("2024", "4")});
  }) == "5");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2026", "6"), w.in("2024", "4")}); }) == kMissing);
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024/25", "5"), w.in("2025/26", "6")}); }) == "5");
  CHECK(t.shown(t.x, "2026-08-31", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024/25", "5"), w.in("2025/26", "6")}); }) == "6");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2026-06", "5"), w.in("2026-07", "6")}); }) == "6");
  CHECK(t.shown(t.x, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2025/26-1", "5"), w.in("2025/26-2", "6")}); }) == "5");
}

TEST_CASE("a year before, asked for a day", "[evaluate][time]") {
  Timed t;
  const Expr before = t.r.unary(Op::previous, t.x);
  const Expr growth = t.r.unary(Op::growth, t.x);
  const char* as_of = "2026-08-01";
  const auto series = [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2023", "2"), w.in("2024", "4"), w.in("2025", "5")}); };
  CHECK(t.shown(before, as_of, series) == "4");
  CHECK(t.shown(growth, as_of, series) == "0.25");
  CHECK(t.shown(t.r.unary(Op::previous, before), as_of, series) == "2");
  CHECK(t.shown(t.r.unary(Op::previous, growth), as_of, series) == "1");
  CHECK(t.shown(before, as_of, [&](Town& w, EntityId c) { w.set(c, t.a, "5"); }) == kMissing);
  CHECK(t.shown(before, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2025-08-01", "5"), w.on("2026-08-01", "5")}); }) == "5");
  CHECK(t.shown(before, as_of, [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2025-08-02", "5")}); }) == kMissing);
  // The last month complete on 29 February 2024 is January; a year before that is January 2023, though February 2023 was complete on its 28th.
  CHECK(t.shown(before, "2024-02-28", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2023-01", "1"), w.in("2023-02", "2")}); }) == "1");
}

TEST_CASE("growth: a base of 0, and one that may be 0", "[evaluate][time]") {
  Timed t;
  const Expr growth = t.r.unary(Op::growth, t.x);
  CHECK(t.shown(growth, "2026-08-01", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024", "0"), w.in("2025", "5")}); }) == "n/a");
  CHECK(t.shown(growth, "2026-08-01", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024", "0")}); }) == "n/a");
  CHECK(t.shown(growth, "2026-08-01", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2025", "5")}); }) == "maybe");
  CHECK(t.shown(growth, "2026-08-01", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024", "4")}); }) == "[-1, inf]");
}

TEST_CASE("asked for a period", "[evaluate][time]") {
  Timed t;
  const auto shown = [&](Expr e, const char* as_of, auto&& fill) {
    const Expr root = e >= "-1000";
    Timed copy = t;
    copy.r.require(root);
    copy.each(PeriodKind::year);
    const Outcome out = copy.judged(as_of, fill);
    REQUIRE(out.verdicts.size() == 1);
    return show(out.verdicts[0].observed);
  };
  const auto bare = [&](Town& w, EntityId c) { w.set(c, t.a, "5"); };
  CHECK(shown(t.x, "2026-11-22", bare) == "5");  // 2025 is judged, and it is the last year complete
  CHECK(shown(t.r.unary(Op::previous, t.x), "2026-11-22", bare) == kMissing);
  CHECK(shown(t.x, "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2025", "5"), w.in("2024", "4")}); }) == "5");
  CHECK(shown(t.x, "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024", "4")}); }) == kMissing);
  CHECK(shown(t.r.unary(Op::previous, t.x), "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.in("2024", "4")}); }) == "4");
  CHECK(shown(t.x, "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2025-12-31", "5")}); }) == "5");
  CHECK(shown(t.x, "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2026-01-01", "5")}); }) == kMissing);
  CHECK(shown(t.x, "2026-11-22", [&](Town& w, EntityId c) { w.state(c, t.a, {w.on("2024-12-31", "4"), w.on("2025-01-01", "5")}); }) == "5");
}

TEST_CASE("a bare value answers only the last period of its kind", "[evaluate][time]") {
  Timed t;
  t.r.require(t.x >= "0");
  t.each(PeriodKind::term);
  const Outcome out = t.judged("2026-11-22", [&](Town& w, EntityId c) { w.set(c, t.a, "5"); });
  REQUIRE(out.verdicts.size() == 2);
  CHECK(show(out.verdicts[0].observed) == kMissing);  // 2024/25-1
  // 2024/25-2 ended in 2025, but 2025/26-2 is the last term complete on the day.
  CHECK(show(out.verdicts[1].observed) == kMissing);
  const Outcome later = t.judged("2026-12-31", [&](Town& w, EntityId c) { w.set(c, t.a, "5"); });
  CHECK(show(later.verdicts[1].observed) == "5");
}

TEST_CASE("which periods are judged", "[evaluate][time]") {
  using Texts = std::vector<std::string>;
  CHECK(periods_of(PeriodKind::year, "2026-11-22") == Texts{"2025"});
  CHECK(periods_of(PeriodKind::school_year, "2026-11-22") == Texts{"2024/25"});
  CHECK(periods_of(PeriodKind::term, "2026-11-22") == Texts{"2024/25-1", "2024/25-2"});
  CHECK(periods_of(PeriodKind::month, "2026-11-22").size() == 12);
  CHECK(periods_of(PeriodKind::month, "2026-11-22").front() == "2025-01");
  CHECK(periods_of(PeriodKind::year, "2026-12-31") == Texts{"2026"});
  CHECK(periods_of(PeriodKind::school_year, "2026-12-31") == Texts{"2025/26"});
  CHECK(periods_of(PeriodKind::year, "2026-12-30") == Texts{"2025"});
}

TEST_CASE("by a date: before it, on it, after it", "[evaluate][time]") {
  Timed t;
  t.r.require(t.x >= "5");
  t.by("2025-12-31");
  const auto series = [&](const char* y2024, const char* y2025, const char* y2026) {
    return [=, &t](Town& w, EntityId c) {
      std::vector<Stated> all;
      if (*y2024 != 0) all.push_back(w.in("2024", y2024));
      if (*y2025 != 0) all.push_back(w.in("2025", y2025));
      if (*y2026 != 0) all.push_back(w.in("2026", y2026));
      w.state(c, t.a, all);
    };
  };
  SECTION("before: pending, with what is attained") {
    Outcome out = t.judged("2025-12-30", series("5", "", ""));
    CHECK(verdict(out).status == Status::pending);
    CHECK(verdict(out).attained == 1);
    CHECK(show(verdict(out).observed) == "5");
    CHECK(verdict(t.judged("2025-12-30", series("4", "", ""))).attained == 0);
    out = t.judged("2025-12-30", series("", "", ""));
    CHECK(verdict(out).status == Status::pending);
    CHECK(verdict(out).attained == -1);
  }
  SECTION("on the day itself") {
    CHECK(verdict(t.judged("2025-12-31", series("9", "5", ""))).status == Status::met);
    CHECK(verdict(t.judged("2025-12-31", series("9", "4", ""))).status == Status::not_met);
    CHECK(!verdict(t.judged("2025-12-31", series("9", "4", ""))).late);
  }
  SECTION("after: judged on the facts of the date") {
    Outcome out = t.judged("2026-12-31", series("", "5", "4"));
    CHECK(verdict(out).status == Status::met);
    CHECK(show(verdict(out).observed) == "5");
    out = t.judged("2026-12-31", series("", "4", "5"));
    CHECK(verdict(out).status == Status::not_met);
    CHECK(verdict(out).late);
    CHECK(verdict(out).attained == 1);
    CHECK(show(verdict(out).observed) == "4");
    out = t.judged("2026-12-31", series("", "4", "4"));
    CHECK(verdict(out).status == Status::not_met);
    CHECK(!verdict(out).late);
    CHECK(verdict(out).attained == -1);
    out = t.judged("2026-12-31", series("", "", "5"));
    CHECK(verdict(out).status == Status::open);
    CHECK(verdict(out).attained == 1);
    CHECK(verdict(t.judged("2026-12-31", series("", "", "4"))).attained == 0);
    CHECK(verdict(t.judged("2026-12-31", series("", "", ""))).attained == -1);
  }
  SECTION("after, on bare values of the as-of day: said so") {
    const auto bare = [&](Town& w, EntityId c) { w.set(c, t.a, "5"); };
    CHECK(verdict(t.judged("2026-12-31", bare)).status == Status::met);
    CHECK(verdict(t.judged("2026-12-31", bare)).as_of_values);
    CHECK(!verdict(t.judged("2025-12-31", bare)).as_of_values);
    CHECK(!verdict(t.judged("2026-12-31", series("", "5", ""))).as_of_values);
  }
}

TEST_CASE("whether bare values were used does not depend on the order of members", "[evaluate][time]") {
  for (const bool bare_first : {true, false}) {
    Rules r;
    const FactId x = r.declare("x", Rules::school);
    r.require(r.quantify(Quantifier::every, Rules::school, r.fact(x) >= "5"));
    r.last().due = DueKind::by;
    r.last().by = day("2025-12-31");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    for (const bool bare : {bare_first, !bare_first}) {
      const EntityId s = town.add(Rules::school, "s", c);
      if (bare)
        town.set(s, x, "5");
      else
        town.state(s, x, {town.on("2025-01-01", "4")});
    }
    const Outcome out = run(program, town);
    CHECK(verdict(out).status == Status::not_met);
    CHECK(verdict(out).as_of_values);
  }
}

TEST_CASE("a pending requirement that is n/a is not applicable", "[evaluate][time]") {
  Timed t;
  t.r.require(t.x / t.x >= "1");
  t.by("2030-12-31");
  CHECK(verdict(t.judged("2026-12-31", [&](Town& w, EntityId c) { w.set(c, t.a, "0"); })).status == Status::not_applicable);
}

TEST_CASE("attestations asked for a period", "[evaluate][time]") {
  const auto met = [](Stated statement) {
    Rules r;
    const FactId plan = r.declare("plan", Rules::county, FactType::attestation);
    r.require(r.attested(plan));
    r.last().due = DueKind::each;
    r.last().period = PeriodKind::year;
    const Program program = r.program();
    Town town(program);
    town.state(town.add(Rules::county, "c"), plan, {statement});
    const Outcome out = run(program, town, options("2026-11-22"));
    return verdict(out).status == Status::met;
  };
  Rules none;
  const Program empty = none.program();
  Town t(empty);
  CHECK(met(t.says(true, "2025-12-31")));
  CHECK(met(t.says(true, "2026-03-01")));  // made later: judged on the as-of day
  CHECK(!met(t.says(true, "2026-11-23")));
  CHECK(met(t.says(true, "2025-03-01", "2025-12-31")));
  CHECK(!met(t.says(true, "2025-03-01", "2025-12-30")));
  CHECK(!met(t.says(true, "2026-03-01", "2026-11-21")));
}

TEST_CASE("in force: stated, a window, unknown, expired", "[evaluate][time]") {
  const auto used = [](InForceKind kind, const char* from, const char* to, const char* as_of, const char* expires = nullptr) {
    Rules r;
    r.rulesets[0].in_force = kind;
    if (from != nullptr) r.rulesets[0].from = day(from);
    if (to != nullptr) r.rulesets[0].to = day(to);
    if (expires != nullptr) r.rulesets[0].expires = day(expires);
    r.require(r.truth(true));
    const Program program = r.program();
    Town town(program);
    town.add(Rules::county, "c");
    const Outcome out = run(program, town, options(as_of));
    CHECK((out.rulesets[0].status == RuleSetStatus::used) == (out.verdicts.size() == 1));
    return out.rulesets[0].status == RuleSetStatus::used ? (out.rulesets[0].version_uncertain ? "uncertain" : "used") : "no";
  };
  using enum InForceKind;
  CHECK(used(stated, "2025-01-01", "2025-01-01", "2024-12-31") == std::string("no"));
  CHECK(used(stated, "2025-01-01", "2025-01-01", "2025-01-01") == std::string("used"));
  CHECK(used(window, "2024-10-01", "2025-06-30", "2024-09-30") == std::string("no"));
  CHECK(used(window, "2024-10-01", "2025-06-30", "2024-10-01") == std::string("uncertain"));
  CHECK(used(window, "2024-10-01", "2025-06-30", "2025-06-30") == std::string("used"));
  CHECK(used(unknown, nullptr, nullptr, "1900-01-01") == std::string("uncertain"));
  CHECK(used(stated, "2025-01-01", "2025-01-01", "2026-12-31", "2026-12-31") == std::string("used"));
  CHECK(used(stated, "2025-01-01", "2025-01-01", "2027-01-01", "2026-12-31") == std::string("no"));
}

TEST_CASE("of several versions the latest that has started is used", "[evaluate][time]") {
  Rules r;
  r.rulesets[0].from = r.rulesets[0].to = day("2020-01-01");
  r.require(r.truth(true));
  r.ruleset("test");
  r.rulesets[1].from = r.rulesets[1].to = day("2025-01-01");
  r.rulesets[1].expires = day("2026-12-31");
  r.require(r.truth(true));
  r.ruleset("other");
  r.require(r.truth(true));
  const Program program = r.program();
  Town town(program);
  town.add(Rules::county, "c");
  const auto statuses = [&](const char* as_of) {
    const Outcome out = run(program, town, options(as_of));
    return std::vector{out.rulesets[0].status, out.rulesets[1].status, out.rulesets[2].status};
  };
  using enum RuleSetStatus;
  using Statuses = std::vector<RuleSetStatus>;
  CHECK(statuses("2024-12-31") == Statuses{used, not_in_force, used});
  CHECK(statuses("2025-01-01") == Statuses{superseded, used, used});
  CHECK(statuses("2027-01-01") == Statuses{superseded, not_in_force, used});
}

TEST_CASE("one evaluator for one as-of date after another", "[evaluate][time]") {
  Timed t;
  t.r.require(t.x >= "5");
  t.by("2025-12-31");
  const Program program = t.r.program();
  Town town(program);
  town.set(town.add(Rules::county, "c"), t.a, "5");
  Evaluator evaluator(program);
  Outcome out;
  evaluator.run(town.facts(), options("2025-01-01"), out);
  CHECK(verdict(out).status == Status::pending);
  evaluator.run(town.facts(), options("2026-01-01"), out);
  CHECK(verdict(out).status == Status::met);
  evaluator.run(town.facts(), options("2025-01-01"), out);
  CHECK(verdict(out).status == Status::pending);
}

}  // namespace zhunsheng::evaluate_test
