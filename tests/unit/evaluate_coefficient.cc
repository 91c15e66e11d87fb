// Standard deviation and coefficient of variation: exact at the limit, whatever floating point thinks. docs/semantics.md section 5.
#include <cmath>
#include <random>

#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

struct School {
  std::string x;
  std::string w = "1";
};

struct Spread {
  Quantifier q = Quantifier::coefficient;
  bool weighted = false;
  bool defer = false;

  Verdict against(const std::vector<School>& schools, std::string_view limit, Comparison how = Comparison::at_most) const {
    Rules r;
    const FactId top = r.declare("top", Rules::school, FactType::number, nullptr);
    const FactId bottom = r.declare("bottom", Rules::school, FactType::number, nullptr);
    const FactId w = r.declare("w", Rules::school, FactType::number, nullptr);
    const Expr body = r.fact(top) / r.fact(bottom);
    r.require(r.compare(how, r.quantify(q, Rules::school, body, {}, weighted ? r.fact(w) : Expr{}), r.number(limit)));
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    town.census(c, {{Rules::school, static_cast<std::int64_t>(schools.size())}});
    for (const School& s : schools) {
      const EntityId e = town.add(Rules::school, "s", c);
      const auto slash = s.x.find('/');
      town.set(e, top, std::string_view(s.x).substr(0, slash));
      town.set(e, bottom, slash == std::string::npos ? std::string_view("1") : std::string_view(s.x).substr(slash + 1));
      town.set(e, w, std::string_view(s.w));
    }
    EvaluateOptions with = options();
    with.defer_roots = defer;
    Evaluator evaluator(program);
    Outcome out;
    evaluator.run(town.facts(), with, out);
    Verdict v = verdict(out);
    if (is_deferred(v)) {
      const Quantity bounds = v.observed;
      evaluator.work_out(town.facts(), with, v);
      check_enclosed(v.observed, bounds);
    }
    return v;
  }
  std::string of(const std::vector<School>& schools) const {
    const Verdict v = against(schools, "0");
    return v.status == Status::not_applicable ? "n/a" : v.has_observed ? show(v.observed) : "maybe";
  }

 private:
  /// Bounds of a deferred value hold it, and are as narrow as doubles are.
  static void check_enclosed(const Quantity& root, const Quantity& bounds) {
    REQUIRE(root.kind == Quantity::Kind::root);
    const Rational signed_square = root.low * root.high;
    const auto square = [](const Rational& x) { return x.sign() < 0 ? -(x * x) : x * x; };
    CHECK(square(bounds.low) <= signed_square);
    CHECK(signed_square <= square(bounds.high));
    // Values all alike: the bounds are no wider than the root of the rounding errors.
    CHECK((bounds.high - bounds.low).approx() < 1e-5 * (1 + std::abs(bounds.high.approx())));
  }
};

/// Books per pupil of five schools, and their pupils.
const std::vector<School> kBooks = {{"279/45", "45"}, {"137/37", "37"}, {"935/89", "89"}, {"160/76", "76"}, {"402/55", "55"}};

}  // namespace

TEST_CASE("five schools: 0.515 weighted by students, 0.489 without weights", "[evaluate][coefficient]") {
  const Verdict weighted = Spread{Quantifier::coefficient, true}.against(kBooks, "0.50");
  CHECK(weighted.status == Status::not_met);
  CHECK(weighted.observed.kind == Quantity::Kind::root);
  CHECK(std::sqrt(weighted.observed.high.approx()) == Approx(0.515).margin(0.0005));
  const Verdict plain = Spread{}.against(kBooks, "0.50");
  CHECK(plain.status == Status::met);
  CHECK(std::sqrt(plain.observed.high.approx()) == Approx(0.489).margin(0.0005));
}

TEST_CASE("by hand: deviation and coefficient", "[evaluate][coefficient]") {
  const Spread cv;
  const Spread sd{Quantifier::deviation};
  CHECK(sd.of({{"1"}, {"2"}, {"3"}}) == "sqrt(2/3)");
  CHECK(cv.of({{"1"}, {"2"}, {"3"}}) == "sqrt(1/6)");
  CHECK(sd.of({{"1/3"}, {"2/3"}, {"1"}}) == "sqrt(2/27)");
  CHECK(cv.of({{"1"}, {"3"}}) == "0.5");
  CHECK(sd.of({{"5"}}) == "0");
  CHECK(cv.of({{"5"}}) == "0");
  CHECK(cv.of({{"-1"}, {"-3"}}) == "-0.5");
  CHECK(cv.of({{"-1"}, {"1"}}) == "n/a");
  CHECK(cv.of({{"0"}, {"0"}}) == "n/a");
  CHECK(sd.of({{"0"}, {"0"}}) == "0");
  CHECK(cv.of({}) == "n/a");
  CHECK(cv.of({{"0/0"}, {"2"}}) == "0");  // the first drops out
  CHECK(cv.of({{"1/0"}, {"2"}}) == "maybe");
}

TEST_CASE("weights: nothing, zero, both signs, fractions", "[evaluate][coefficient]") {
  const Spread cv{Quantifier::coefficient, true};
  CHECK(cv.of({{"1", "1"}, {"3", "1"}, {"100", "0"}}) == "0.5");
  CHECK(cv.of({{"1", "0"}, {"3", "0"}}) == "n/a");
  CHECK(cv.of({{"1", "0.25"}, {"3", "0.25"}}) == "0.5");
  CHECK(cv.of({{"1", "1e-200"}, {"3", "1e-200"}}) == "0.5");
  CHECK(cv.of({{"1", "1"}, {"3", "-1"}}) == "n/a");
  CHECK(cv.of({{"1", "2"}, {"3", "-1"}}) == "maybe");  // the square would be negative
  CHECK(Spread{Quantifier::deviation, true}.of({{"1", "3"}, {"5", "1"}}) == "sqrt(3)");
}

TEST_CASE("missing values, weights and members leave a coefficient without bounds", "[evaluate][coefficient]") {
  const auto with = [](bool value, bool weight, std::int64_t census) {
    Rules r;
    const FactId x = r.declare("x", Rules::school);
    const FactId w = r.declare("w", Rules::school);
    r.require(r.quantify(Quantifier::coefficient, Rules::school, r.fact(x), {}, r.fact(w)) <= "0.5");
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (census >= 0) town.census(c, {{Rules::school, census}});
    const EntityId a = town.add(Rules::school, "a", c);
    const EntityId b = town.add(Rules::school, "b", c);
    town.set(a, x, "4");
    town.set(a, w, "4");
    if (value) town.set(b, x, "4");
    if (weight) town.set(b, w, "4");
    return verdict(run(program, town)).status;
  };
  CHECK(with(true, true, 2) == Status::met);
  CHECK(with(false, true, 2) == Status::open);
  CHECK(with(true, false, 2) == Status::open);
  CHECK(with(true, true, 3) == Status::open);
  CHECK(with(true, true, 1) == Status::open);
  CHECK(with(true, true, -1) == Status::open);
}

TEST_CASE("hostile numbers: huge, tiny, a thousand digits", "[evaluate][coefficient]") {
  const Spread cv;
  CHECK(cv.of({{"1e300"}, {"3e300"}}) == "0.5");
  CHECK(cv.of({{"1e-300"}, {"3e-300"}}) == "0.5");
  CHECK(cv.of({{"1e300"}, {"3e-300"}, {"5"}}).substr(0, 5) == "sqrt(");
  CHECK(cv.of({{"9223372036854775807"}, {"9223372036854775807"}}) == "0");
  CHECK(cv.of({{"-9223372036854775808"}, {"-9223372036854775808"}}) == "0");
  const std::string digits(1000, '7');
  CHECK(cv.of({{digits}, {digits}}) == "0");
  CHECK(cv.against({{"1e300"}, {"3e300"}}, "0.5").status == Status::met);
  CHECK(cv.against({{"1e300"}, {"3e300"}}, "0.4999999999999999999999999999999999").status == Status::not_met);
}

TEST_CASE("limits of either sign", "[evaluate][coefficient]") {
  const Spread cv;
  const std::vector<School> up = {{"1"}, {"3"}};
  const std::vector<School> down = {{"-1"}, {"-3"}};
  using enum Comparison;
  CHECK(cv.against(up, "-0.5", more_than).status == Status::met);
  CHECK(cv.against(down, "-0.5", equal).status == Status::met);
  CHECK(cv.against(down, "-0.4", less_than).status == Status::met);
  CHECK(cv.against(down, "0.4", less_than).status == Status::met);
  CHECK(cv.against(up, "0.5", equal).status == Status::met);
  CHECK(cv.against(up, "0.5", not_equal).status == Status::not_met);
  CHECK(cv.against({{"2"}, {"2"}}, "0", equal).status == Status::met);
  CHECK(cv.against({{"2"}, {"2"}}, "0", more_than).status == Status::not_met);
}

// Means with thirds, sevenths and so on, half of the schools at (1 - c) and half at (1 + c) of it: the coefficient is exactly c, and every double on
// the way is rounded. One school moved by the least step must tip it.
TEST_CASE("the filter attacked at the exact limit", "[evaluate][coefficient][property]") {
  std::mt19937 random(20261231);
  const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
  const std::pair<const char*, const char*> limits[] = {{"0.50", "1/2"}, {"0.45", "9/20"}};
  for (int round = 0; round < 200; ++round) {
    const auto& [limit, c] = limits[round % 2];
    const int thirds[] = {3, 7, 9, 11, 13};
    const Rational mean(pick(150, 40000), thirds[pick(0, 4)]);
    const bool weighted = pick(0, 1) == 1;
    std::vector<School> schools;
    const int pairs = pick(1, 23);
    for (int i = 0; i < pairs; ++i) {
      const std::string w = std::to_string(pick(1, 2400));
      schools.push_back({(mean * (Rational(1) - rational(c))).fraction_text(), w});
      schools.push_back({(mean * (Rational(1) + rational(c))).fraction_text(), w});
    }
    Spread cv{Quantifier::coefficient, weighted, pick(0, 1) == 1};
    Spread sd{Quantifier::deviation, weighted, pick(0, 1) == 1};
    const std::string deviation = (mean * rational(c)).fraction_text();
    REQUIRE(cv.against(schools, limit).status == Status::met);
    REQUIRE(cv.against(schools, limit, Comparison::less_than).status == Status::not_met);
    REQUIRE(cv.against(schools, limit, Comparison::equal).status == Status::met);
    REQUIRE(sd.against(schools, deviation, Comparison::equal).status == Status::met);
    // Up by 10^-12 for one that is above the mean: over the limit, by far less than a double shows after these sums.
    schools[1].x = (rational(schools[1].x) + rational("1e-12")).fraction_text();
    REQUIRE(cv.against(schools, limit).status == Status::not_met);
    schools[1].x = (rational(schools[1].x) - rational("2e-12")).fraction_text();
    REQUIRE(cv.against(schools, limit).status == Status::met);
    REQUIRE(cv.against(schools, limit, Comparison::less_than).status == Status::met);
  }
}

// Random samples against limits a hair beside their exact value: what is decided in floating point must agree with the exact square.
TEST_CASE("the filter agrees with the exact square", "[evaluate][coefficient][property]") {
  std::mt19937 random(7);
  const auto pick = [&](long low, long high) { return std::uniform_int_distribution<long>(low, high)(random); };
  for (int round = 0; round < 300; ++round) {
    std::vector<School> schools;
    const long n = pick(2, 60);
    for (long i = 0; i < n; ++i)
      schools.push_back({std::to_string(pick(0, 99999)) + "/" + std::to_string(pick(1, 2400)), std::to_string(pick(1, 2400))});
    const Spread spread{round % 2 == 0 ? Quantifier::coefficient : Quantifier::deviation, round % 3 == 0, true};
    const Verdict v = spread.against(schools, "0.5");
    REQUIRE(v.observed.kind == Quantity::Kind::root);
    REQUIRE((v.status == Status::met) == (v.observed.high <= rational("1/4")));
    // A limit of 15 digits right beside the root.
    const double root = std::sqrt(v.observed.high.approx());
    for (const double step : {-2e-15, -2e-16, 0.0, 2e-16, 2e-15}) {
      const Rational limit(static_cast<std::int64_t>(std::ldexp(root * (1 + step), 40)), std::int64_t{1} << 40);
      const Verdict near = spread.against(schools, limit.fraction_text());
      REQUIRE((near.status == Status::met) == (v.observed.high <= limit * limit));
    }
  }
}

TEST_CASE("a multiple of a root is a root", "[evaluate][coefficient]") {
  Rules r;
  const FactId x = r.declare("x", Rules::school);
  const Expr sd = r.quantify(Quantifier::deviation, Rules::school, r.fact(x));
  r.require(sd * r.number("2") >= "0");
  r.require(sd / r.number("-2") >= "0");
  r.require(sd / r.number("0") >= "0");
  r.require(r.number("0") * sd >= "0");
  r.require(r.choose(r.truth(true), sd, sd) <= sd);
  r.require(sd * r.number("3/2") > sd);
  const Program program = r.program();
  Town town(program);
  const EntityId c = town.add(Rules::county, "c");
  town.census(c, {{Rules::school, 3}});
  for (const char* value : {"1", "2", "3"}) town.set(town.add(Rules::school, value, c), x, value);
  const Outcome out = run(program, town);
  CHECK(show(verdict(out, 0).observed) == "sqrt(8/3)");
  CHECK(show(verdict(out, 1).observed) == "-sqrt(1/6)");
  CHECK(verdict(out, 1).status == Status::not_met);
  CHECK(verdict(out, 2).status == Status::open);
  CHECK(show(verdict(out, 3).observed) == "0");
  CHECK(verdict(out, 4).status == Status::met);
  CHECK(verdict(out, 5).status == Status::met);
}

}  // namespace zhunsheng::evaluate_test
