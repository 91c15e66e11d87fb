// docs/semantics.md section 5: universes and quantifiers, row by row.
#include <algorithm>

#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// A member: its value ("" missing), its filter (-1 unknown, 0, 1), its weight ("" missing).
struct M {
  const char* value = "";
  int in = 1;
  const char* weight = "1";
};

/// A quantifier over the schools of a county; x ranges over [-10, 100], the census is -1 where there is none.
struct Over {
  bool filtered = false;
  bool weighted = false;
  std::int64_t census = -1;

  std::string number(Quantifier q, const std::vector<M>& members, bool body_of_quotient = false) const {
    const Outcome out = evaluate(q, members, body_of_quotient, false);
    const Verdict& v = verdict(out);
    if (v.status == Status::not_applicable) return "n/a";
    return v.has_observed ? show(v.observed) : "maybe";
  }
  /// Bodies x ≥ 5.
  Truth truth(Quantifier q, const std::vector<M>& members) const { return truth_of(verdict(evaluate(q, members, false, true))); }
  /// Shares and counts of x ≥ 5.
  std::string share(Quantifier q, const std::vector<M>& members) const {
    const Outcome out = evaluate(q, members, false, true);
    const Verdict& v = verdict(out);
    if (v.status == Status::not_applicable) return "n/a";
    return v.has_observed ? show(v.observed) : "maybe";
  }

 private:
  Outcome evaluate(Quantifier q, const std::vector<M>& members, bool quotient, bool truth_body) const {
    Rules r;
    const FactId x = r.declare("x", Rules::school, FactType::number, "-10", "100");
    const FactId in = r.declare("in", Rules::school, FactType::boolean);
    const FactId w = r.declare("w", Rules::school);
    const Expr number = quotient ? r.fact(x) / r.fact(w) : r.fact(x);
    const Expr all =
        r.quantify(q, Rules::school, truth_body ? r.fact(x) >= "5" : number, filtered ? r.fact(in) : Expr{}, weighted ? r.fact(w) : Expr{});
    r.require(q == Quantifier::every || q == Quantifier::some ? all : all >= "-1000");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (census >= 0) town.census(c, {{Rules::school, census}});
    int n = 0;
    for (const M& m : members) {
      const EntityId s = town.add(n % 2 == 0 ? Rules::school : Rules::boarding_school, "s" + std::to_string(n), c);
      ++n;
      if (*m.value != 0) town.set(s, x, m.value);
      if (m.in >= 0) town.set(s, in, m.in == 1);
      if (*m.weight != 0) town.set(s, w, m.weight);
    }
    return run(program, town);
  }
};

constexpr M kYes{"7"};
constexpr M kNo{"3"};
constexpr M kUnknown{""};
constexpr M kOptionalYes{"7", -1};
constexpr M kOptionalNo{"3", -1};
constexpr M kOut{"3", 0};

}  // namespace

TEST_CASE("every", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  CHECK(all.truth(Quantifier::every, {kYes, kYes, kYes}) == Truth::yes);
  CHECK(all.truth(Quantifier::every, {kYes, kUnknown, kNo}) == Truth::no);
  CHECK(all.truth(Quantifier::every, {kYes, kYes, kUnknown}) == Truth::unknown);
  CHECK(all.truth(Quantifier::every, {kYes, kYes, kOptionalNo}) == Truth::unknown);
  CHECK(all.truth(Quantifier::every, {kYes, kYes, kOptionalYes}) == Truth::yes);
  CHECK(all.truth(Quantifier::every, {kOut, kOut, kOptionalYes}) == Truth::unknown);
  CHECK(all.truth(Quantifier::every, {kOut, kOut, kOut}) == Truth::not_applicable);
  CHECK(all.truth(Quantifier::every, {kYes, kYes}) == Truth::unknown);
  CHECK(all.truth(Quantifier::every, {kNo}) == Truth::no);
  CHECK(Over{false, false, 0}.truth(Quantifier::every, {}) == Truth::not_applicable);
  CHECK(Over{}.truth(Quantifier::every, {}) == Truth::unknown);
  CHECK(Over{}.truth(Quantifier::every, {kYes}) == Truth::unknown);
  CHECK(Over{false, false, 4}.truth(Quantifier::every, {kYes, kYes, kYes}) == Truth::unknown);
}

TEST_CASE("some", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  CHECK(all.truth(Quantifier::some, {kNo, kNo, kYes}) == Truth::yes);
  CHECK(all.truth(Quantifier::some, {kNo, kNo, kUnknown}) == Truth::unknown);
  CHECK(all.truth(Quantifier::some, {kNo, kNo, kOptionalYes}) == Truth::unknown);
  CHECK(all.truth(Quantifier::some, {kNo, kNo, kOptionalNo}) == Truth::no);
  CHECK(all.truth(Quantifier::some, {kNo, kNo}) == Truth::unknown);
  CHECK(Over{false, false, 0}.truth(Quantifier::some, {}) == Truth::no);
  CHECK(Over{}.truth(Quantifier::some, {kYes}) == Truth::yes);
}

TEST_CASE("count and share", "[evaluate][quantifiers]") {
  const Over all{true, false, 5};
  const std::vector<M> mixed = {kYes, kNo, kUnknown, kOptionalYes, kOptionalNo};
  CHECK(all.share(Quantifier::count, mixed) == "[1, 3]");
  CHECK(all.share(Quantifier::share, mixed) == "[0.25, 0.75]");
  CHECK(all.share(Quantifier::count, {kYes, kNo, kOut, kOut, kOut}) == "1");
  CHECK(all.share(Quantifier::share, {kYes, kNo, kOut, kOut, kOut}) == "0.5");
  CHECK(all.share(Quantifier::share, {kOut, kOut, kOut, kOut, kOut}) == "n/a");
  CHECK(all.share(Quantifier::share, {kOptionalYes, kOut, kOut, kOut, kOut}) == "maybe");
  CHECK(all.share(Quantifier::share, {kOut, kOut, kOut, kOut}) == "maybe");
  CHECK(Over{}.share(Quantifier::count, {kYes, kNo}) == "[1, inf]");
  CHECK(Over{}.share(Quantifier::share, {kYes, kNo}) == "[0, 1]");
  CHECK(Over{}.share(Quantifier::share, {}) == "maybe");
  CHECK(Over{false, false, 4}.share(Quantifier::share, {kYes, kYes, kYes}) == "[0.75, 1]");
  CHECK(Over{false, false, 4}.share(Quantifier::count, {kYes, kYes, kYes}) == "[3, 4]");
  // More listed than declared: contradiction, as without a census.
  CHECK(Over{false, false, 2}.share(Quantifier::count, {kYes, kYes, kYes}) == "[3, inf]");
}

TEST_CASE("a count without a body counts who is there", "[evaluate][quantifiers]") {
  const auto counted = [](std::int64_t census, bool filtered) {
    Rules r;
    const FactId in = r.declare("in", Rules::school, FactType::boolean);
    r.require(r.quantify(Quantifier::count, Rules::school, {}, filtered ? r.fact(in) : Expr{}) >= "0");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (census >= 0) town.census(c, {{Rules::school, census}});
    for (const char* id : {"a", "b", "c"}) town.set(town.add(Rules::school, id, c), in, *id != 'c');
    return show(verdict(run(program, town)).observed);
  };
  CHECK(counted(3, false) == "3");
  CHECK(counted(5, false) == "5");
  CHECK(counted(-1, false) == "[3, inf]");
  CHECK(counted(3, true) == "2");
  CHECK(counted(5, true) == "[2, 4]");
}

TEST_CASE("sum", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  CHECK(all.number(Quantifier::sum, {M{"1.5"}, M{"2.25"}, M{"-3"}}) == "0.75");
  CHECK(all.number(Quantifier::sum, {M{"1"}, M{""}, M{"2"}}) == "[-7, 103]");
  CHECK(all.number(Quantifier::sum, {M{"1"}, M{"5", -1}, M{"-2", -1}}) == "[-1, 6]");
  CHECK(all.number(Quantifier::sum, {kOut, kOut, kOut}) == "0");
  CHECK(Over{false, false, 4}.number(Quantifier::sum, {M{"1"}, M{"2"}}) == "[-17, 203]");
  CHECK(all.number(Quantifier::sum, {M{"1"}, M{"2"}}) == "[-7, 103]");
  CHECK(Over{}.number(Quantifier::sum, {M{"1"}}) == "[-inf, inf]");
}

TEST_CASE("min and max", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  CHECK(all.number(Quantifier::min, {M{"4"}, M{"2"}, M{"3"}}) == "2");
  CHECK(all.number(Quantifier::max, {M{"4"}, M{"2"}, M{"3"}}) == "4");
  CHECK(all.number(Quantifier::min, {M{"4"}, M{""}, M{"3"}}) == "[-10, 3]");
  CHECK(all.number(Quantifier::max, {M{"4"}, M{""}, M{"3"}}) == "[4, 100]");
  CHECK(all.number(Quantifier::min, {M{"4"}, M{"2", -1}, M{"9", -1}}) == "[2, 4]");
  CHECK(all.number(Quantifier::max, {M{"4"}, M{"2", -1}, M{"9", -1}}) == "[4, 9]");
  CHECK(all.number(Quantifier::min, {kOut, kOut, kOut}) == "n/a");
  CHECK(all.number(Quantifier::min, {kOut, kOut, M{"2", -1}}) == "maybe");
  CHECK(Over{false, false, 2}.number(Quantifier::max, {M{"4"}}) == "[4, 100]");
  CHECK(Over{}.number(Quantifier::min, {M{"4"}}) == "[-10, 4]");
  CHECK(Over{}.number(Quantifier::min, {}) == "maybe");
}

TEST_CASE("mean: exactly the least and greatest over every choice", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  CHECK(all.number(Quantifier::mean, {M{"1"}, M{"2"}, M{"4"}}) == "7/3");
  CHECK(all.number(Quantifier::mean, {M{"1"}, M{""}, M{"4"}}) == "[-5/3, 35]");
  // Optional 2 and 9 beside a certain 4: (4 + 2)/2 = 3 and (4 + 9)/2 = 6.5 lead farthest.
  CHECK(all.number(Quantifier::mean, {M{"4"}, M{"2", -1}, M{"9", -1}}) == "[3, 6.5]");
  CHECK(all.number(Quantifier::mean, {M{"4"}, M{"1", -1}, M{"2", -1}}) == "[7/3, 4]");
  CHECK(all.number(Quantifier::mean, {kOut, kOut, kOut}) == "n/a");
  CHECK(all.number(Quantifier::mean, {kOut, kOut, M{"2", -1}}) == "maybe");
  CHECK(Over{false, false, 3}.number(Quantifier::mean, {M{"4"}}) == "[-16/3, 68]");
  CHECK(Over{true, false, 3}.number(Quantifier::mean, {M{"4"}}) == "[-16/3, 68]");
  CHECK(Over{}.number(Quantifier::mean, {M{"4"}}) == "[-10, 100]");
  // A census of any size costs nothing and stays exact.
  CHECK(Over{false, false, 1000000000001}.number(Quantifier::sum, {M{"4"}}) == "[-9999999999996, 100000000000004]");
}

TEST_CASE("weighted mean", "[evaluate][quantifiers]") {
  const Over w{true, true, 3};
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "1"}, M{"2", 1, "2"}, M{"4", 1, "1"}}) == "2.25");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "1"}, M{"", 1, "2"}, M{"4", 1, "1"}}) == "[-3.75, 51.25]");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "1"}, M{"2", 1, ""}, M{"4", 1, "1"}}) == "maybe");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "1"}, M{"2", -1, "1"}, M{"4", 1, "1"}}) == "maybe");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "1"}, M{"2", 1, "1"}}) == "maybe");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "0"}, M{"", 1, "0"}, M{"4", 1, "1"}}) == "4");
  CHECK(w.number(Quantifier::weighted_mean, {M{"1", 1, "0"}, M{"2", -1, "0"}, M{"4", 1, "0"}}) == "n/a");
  CHECK(w.number(Quantifier::weighted_mean, {kOut, kOut, kOut}) == "n/a");
}

TEST_CASE("members whose body is n/a drop out; maybe n/a spreads", "[evaluate][quantifiers]") {
  const Over all{true, false, 3};
  const M quotient{"6", 1, "2"};
  const M none{"0", 1, "0"};
  const M maybe{"6", 1, ""};
  CHECK(all.number(Quantifier::sum, {quotient, none, quotient}, true) == "6");
  CHECK(all.number(Quantifier::mean, {quotient, none, quotient}, true) == "3");
  CHECK(all.number(Quantifier::mean, {none, none, none}, true) == "n/a");
  CHECK(all.number(Quantifier::sum, {quotient, maybe, quotient}, true) == "maybe");
  CHECK(all.number(Quantifier::min, {quotient, maybe, quotient}, true) == "maybe");
  CHECK(all.number(Quantifier::sum, {quotient, quotient}, true) == "maybe");
}

TEST_CASE("what stands above an unlisted member stays known", "[evaluate][quantifiers]") {
  Rules r;
  const FactId base = r.declare("base", Rules::county);
  const FactId extra = r.declare("extra", Rules::school, FactType::number, "0", "2");
  const FactId level = r.declare("level", Rules::school, FactType::number, "0", "3");
  r.require(r.quantify(Quantifier::sum, Rules::school, r.fact(base) + r.fact(extra)) >= "0");
  // A class in an unlisted school: the school's figure is unknown, the county's is known.
  r.require(r.quantify(Quantifier::sum, Rules::class_, r.fact(base) + r.fact(level)) >= "0");
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.set(c, base, "10");
  town.census(c, {{Rules::school, 2}, {Rules::class_, 1}});
  town.set(town.add(Rules::school, "s", c), extra, "1");
  const Outcome out = run(program, town);
  CHECK(show(verdict(out, 0).observed) == "[21, 23]");
  CHECK(show(verdict(out, 1).observed) == "[10, 13]");
}

TEST_CASE("quantifiers within quantifiers; an unlisted member has no census", "[evaluate][quantifiers]") {
  Rules r;
  const FactId pupils = r.declare("pupils", Rules::class_);
  const Expr small = r.quantify(Quantifier::every, Rules::class_, r.fact(pupils) <= "45");
  r.require(r.quantify(Quantifier::every, Rules::school, small));
  r.require(r.quantify(Quantifier::sum, Rules::school, r.quantify(Quantifier::count, Rules::class_, {})) >= "3");
  const Program program = r.program();
  const auto statuses = [&](std::int64_t schools, const char* last) {
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    town.census(c, {{Rules::school, schools}});
    for (const char* id : {"a", "b"}) {
      const EntityId s = town.add(Rules::school, id, c);
      town.census(s, {{Rules::class_, 2}});
      town.set(town.add(Rules::class_, std::string(id) + "1", s), pupils, "45");
      town.set(town.add(Rules::class_, std::string(id) + "2", s), pupils, *id == 'b' ? last : "44");
    }
    const Outcome out = run(program, town);
    return std::pair{verdict(out, 0).status, show(verdict(out, 1).observed)};
  };
  CHECK(statuses(2, "45") == std::pair{Status::met, std::string("4")});
  CHECK(statuses(2, "46") == std::pair{Status::not_met, std::string("4")});
  CHECK(statuses(3, "45") == std::pair{Status::open, std::string("[4, inf]")});
}

TEST_CASE("a class counts the kinds that belong to it", "[evaluate][quantifiers]") {
  Rules r;
  r.require(r.quantify(Quantifier::count, Rules::school, {}) >= "0");
  r.require(r.quantify(Quantifier::count, Rules::boarding_school, {}) >= "0");
  r.require(r.truth(true), Rules::school);
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.census(c, {{Rules::school, 3}, {Rules::boarding_school, 1}});
  town.add(Rules::school, "a", c);
  town.add(Rules::boarding_school, "b", c);
  town.add(Rules::school, "d", c);
  town.add(Rules::county, "other");
  const Outcome out = run(program, town);
  CHECK(show(verdict(out, 0, c).observed) == "3");
  CHECK(show(verdict(out, 1, c).observed) == "1");
  CHECK(std::count_if(out.verdicts.begin(), out.verdicts.end(), [](const Verdict& v) { return v.requirement == 2; }) == 3);
}

}  // namespace zhunsheng::evaluate_test
