// docs/semantics.md section 3: truth and comparison, row by row.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// A county with one expression for each truth value.
struct Truths {
  Rules r;
  FactId missing = r.declare("missing", Rules::county, FactType::boolean);
  Expr yes = r.truth(true);
  Expr no = r.truth(false);
  Expr unknown = r.fact(missing);
  Expr none = r.number("0") / r.number("0") >= "1";

  Truth of(Expr e) {
    Rules rules = r;
    rules.require(e);
    const Program program = rules.program();
    Town town(program);
    town.add(Rules::county, "c");
    return truth_of(verdict(run(program, town)));
  }
  Expr operator[](Truth t) const { return t == Truth::yes ? yes : t == Truth::no ? no : t == Truth::unknown ? unknown : none; }
};

constexpr Truth kAll[] = {Truth::no, Truth::yes, Truth::unknown, Truth::not_applicable};

Truth both(Truth a, Truth b) {
  if (a == Truth::no || b == Truth::no) return Truth::no;
  if (a == Truth::unknown || b == Truth::unknown) return Truth::unknown;
  return a == Truth::yes || b == Truth::yes ? Truth::yes : Truth::not_applicable;
}
Truth one(Truth a, Truth b) {
  if (a == Truth::yes || b == Truth::yes) return Truth::yes;
  if (a == Truth::unknown || b == Truth::unknown) return Truth::unknown;
  return a == Truth::no || b == Truth::no ? Truth::no : Truth::not_applicable;
}

/// The truth of `how` between two intervals given as [low, high] of a missing fact's declared range; "" is infinite.
Truth compared(Comparison how, const char* al, const char* ah, const char* bl, const char* bh) {
  Rules r;
  const FactId a = r.declare("a", Rules::county, FactType::number, *al != 0 ? al : nullptr, *ah != 0 ? ah : nullptr);
  const FactId b = r.declare("b", Rules::county, FactType::number, *bl != 0 ? bl : nullptr, *bh != 0 ? bh : nullptr);
  r.require(r.compare(how, r.fact(a), r.fact(b)));
  const Program program = r.program();
  Town town(program);
  town.add(Rules::county, "c");
  return truth_of(verdict(run(program, town)));
}

}  // namespace

TEST_CASE("and, or, not follow Kleene and drop n/a", "[evaluate][truth]") {
  Truths t;
  for (const Truth a : kAll)
    for (const Truth b : kAll) {
      CHECK(t.of(t.r.all({t[a], t[b]})) == both(a, b));
      CHECK(t.of(t.r.any({t[a], t[b]})) == one(a, b));
    }
  CHECK(t.of(!t.yes) == Truth::no);
  CHECK(t.of(!t.no) == Truth::yes);
  CHECK(t.of(!t.unknown) == Truth::unknown);
  CHECK(t.of(!t.none) == Truth::not_applicable);
}

TEST_CASE("if: an unknown condition matters only where the branches differ", "[evaluate][truth]") {
  Truths t;
  for (const Truth a : kAll)
    for (const Truth b : kAll) {
      CHECK(t.of(t.r.choose(t.yes, t[a], t[b])) == a);
      CHECK(t.of(t.r.choose(t.no, t[a], t[b])) == b);
      CHECK(t.of(t.r.choose(t.none, t[a], t[b])) == b);
      CHECK(t.of(t.r.choose(t.unknown, t[a], t[b])) == (a == b ? a : Truth::unknown));
    }
}

TEST_CASE("at least N of", "[evaluate][truth]") {
  Truths t;
  CHECK(t.of(t.r.at_least(2, {t.yes, t.yes, t.no})) == Truth::yes);
  CHECK(t.of(t.r.at_least(2, {t.yes, t.no, t.no})) == Truth::no);
  CHECK(t.of(t.r.at_least(2, {t.yes, t.unknown, t.no})) == Truth::unknown);
  CHECK(t.of(t.r.at_least(2, {t.no, t.unknown, t.no})) == Truth::no);
  CHECK(t.of(t.r.at_least(2, {t.yes, t.none, t.none})) == Truth::no);
  CHECK(t.of(t.r.at_least(1, {t.none, t.none})) == Truth::not_applicable);
  CHECK(t.of(t.r.at_least(2, {t.unknown, t.none})) == Truth::unknown);
  CHECK(t.of(t.r.at_least(2, {t.unknown, t.none, t.no})) == Truth::no);
  CHECK(t.of(t.r.at_least(0, {t.none, t.none})) == Truth::not_applicable);
  CHECK(t.of(t.r.at_least(0, {t.no, t.none})) == Truth::yes);
}

TEST_CASE("comparison of intervals", "[evaluate][truth]") {
  using enum Comparison;
  CHECK(compared(at_least, "5", "7", "3", "5") == Truth::yes);
  CHECK(compared(more_than, "5", "7", "3", "5") == Truth::unknown);
  CHECK(compared(more_than, "6", "7", "3", "5") == Truth::yes);
  CHECK(compared(at_least, "1", "2", "3", "5") == Truth::no);
  CHECK(compared(at_least, "1", "3", "3", "5") == Truth::unknown);
  CHECK(compared(more_than, "1", "3", "3", "5") == Truth::no);
  CHECK(compared(at_most, "1", "3", "3", "5") == Truth::yes);
  CHECK(compared(less_than, "1", "3", "3", "5") == Truth::unknown);
  CHECK(compared(less_than, "1", "2", "3", "5") == Truth::yes);
  CHECK(compared(equal, "3", "3", "3", "3") == Truth::yes);
  CHECK(compared(equal, "3", "4", "3", "4") == Truth::unknown);
  CHECK(compared(equal, "3", "4", "5", "6") == Truth::no);
  CHECK(compared(not_equal, "3", "4", "5", "6") == Truth::yes);
  CHECK(compared(not_equal, "3", "3", "3", "3") == Truth::no);
  // Infinite ends decide nothing against each other.
  CHECK(compared(at_least, "", "", "", "") == Truth::unknown);
  CHECK(compared(at_least, "5", "", "", "5") == Truth::yes);
  CHECK(compared(at_least, "5", "", "3", "") == Truth::unknown);
  CHECK(compared(equal, "5", "", "5", "") == Truth::unknown);
  CHECK(compared(less_than, "", "4", "5", "") == Truth::yes);
}

TEST_CASE("n/a and maybe n/a in comparisons", "[evaluate][truth]") {
  Truths t;
  const Expr none = t.r.number("0") / t.r.number("0");
  const Expr maybe = t.r.number("1") / t.r.number("0");
  CHECK(t.of(none >= maybe) == Truth::not_applicable);
  CHECK(t.of(maybe >= "1") == Truth::unknown);
  CHECK(t.of(maybe >= none) == Truth::not_applicable);
}

TEST_CASE("a number at its threshold and the smallest step beside it", "[evaluate][truth]") {
  using enum Comparison;
  const std::pair<const char*, int> values[] = {
      {"0.95", 0}, {"0.949999999999999999", -1}, {"0.950000000000000001", 1}, {"19/20", 0}, {"0.94999999999999999999999999999999", -1}};
  for (const auto& [value, order] : values) {
    Truths t;
    const Expr x = t.r.number(value);
    CHECK(t.of(x >= "0.95") == (order >= 0 ? Truth::yes : Truth::no));
    CHECK(t.of(x > "0.95") == (order > 0 ? Truth::yes : Truth::no));
    CHECK(t.of(x <= "0.95") == (order <= 0 ? Truth::yes : Truth::no));
    CHECK(t.of(x < "0.95") == (order < 0 ? Truth::yes : Truth::no));
    CHECK(t.of(x == "0.95") == (order == 0 ? Truth::yes : Truth::no));
  }
}

TEST_CASE("enumerations, texts, dates and booleans", "[evaluate][truth]") {
  Rules r;
  const FactId stage = r.declare("stage", Rules::county, FactType::enumeration);
  const FactId unit = r.declare("unit", Rules::county, FactType::text);
  const FactId opened = r.declare("opened", Rules::county, FactType::date);
  const FactId rural = r.declare("rural", Rules::county, FactType::boolean);
  const Expr s = r.fact(stage);
  const Expr u = r.fact(unit);
  const Expr o = r.fact(opened);
  const std::vector<std::pair<Expr, Truth>> known = {{s == r.stage(1), Truth::yes},
                                                     {s == r.stage(0), Truth::no},
                                                     {s != r.stage(0), Truth::yes},
                                                     {s > r.stage(0), Truth::yes},
                                                     {s >= r.stage(2), Truth::no},
                                                     {r.one_of(s, {r.stage(0), r.stage(1)}), Truth::yes},
                                                     {r.one_of(s, {r.stage(0), r.stage(2)}), Truth::no},
                                                     {r.one_of(s, {r.stage(0), r.stage(2)}, true), Truth::yes},
                                                     {u == r.words("县教育局"), Truth::yes},
                                                     {u == r.words("县"), Truth::no},
                                                     {r.matches(u, "县.*局"), Truth::yes},
                                                     {r.matches(u, "教育"), Truth::no},
                                                     {o < r.date("2020-09-02"), Truth::yes},
                                                     {o < r.date("2020-09-01"), Truth::no},
                                                     {o == r.date("2020-09-01"), Truth::yes},
                                                     {r.fact(rural), Truth::no},
                                                     {!r.fact(rural), Truth::yes},
                                                     {r.choose(r.truth(true), s, r.stage(0)) == r.stage(1), Truth::yes},
                                                     {r.one_of(r.number("3"), {r.number("2"), r.number("3")}), Truth::yes}};
  for (const auto& [e, t] : known) r.require(e);
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  SECTION("known") {
    town.set_stage(c, stage, 1);
    town.set_text(c, unit, "县教育局");
    town.set_date(c, opened, "2020-09-01");
    town.set(c, rural, false);
    const Outcome out = run(program, town);
    for (RequirementId i = 0; i < known.size(); ++i) {
      INFO(i);
      CHECK(truth_of(verdict(out, i)) == known[i].second);
    }
  }
  SECTION("missing: unknown, each of them") {
    const Outcome out = run(program, town);
    for (RequirementId i = 0; i + 1 < known.size(); ++i) {
      INFO(i);
      CHECK(verdict(out, i).status == Status::open);
    }
  }
}

}  // namespace zhunsheng::evaluate_test
