// docs/semantics.md section 4: arithmetic and bounds, row by row; and numbers that do not fit anywhere.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// Evaluates an expression over facts that range over what their names say.
struct Ranges {
  Rules r;

  /// A missing fact with a declared range; "" is infinite.
  Expr range(const char* low, const char* high) {
    const std::string id = std::string("x") + std::to_string(r.facts.size());
    return r.fact(r.declare(id.c_str(), Rules::county, FactType::number, *low != 0 ? low : nullptr, *high != 0 ? high : nullptr));
  }
  Expr n(std::string_view value) { return r.number(value); }
  std::string of(Expr e) {
    const Expr root = e >= "0";
    Rules rules = r;
    rules.require(root);
    const Program program = rules.program();
    Town town(program);
    town.add(Rules::county, "c");
    const Outcome out = run(program, town);
    const Verdict& v = verdict(out);
    if (v.status == Status::not_applicable) return "n/a";
    return v.has_observed ? show(v.observed) : "maybe";
  }
};

}  // namespace

TEST_CASE("sums, differences and products of intervals", "[evaluate][numbers]") {
  Ranges t;
  CHECK(t.of(t.range("1", "2") + t.range("10", "20")) == "[11, 22]");
  CHECK(t.of(t.range("1", "2") - t.range("10", "20")) == "[-19, -8]");
  CHECK(t.of(t.range("-1", "2") * t.range("-3", "4")) == "[-6, 8]");
  CHECK(t.of(t.range("0", "") * t.n("0")) == "0");
  CHECK(t.of(t.range("0", "") * t.range("0", "")) == "[0, inf]");
  CHECK(t.of(t.range("0", "") - t.range("0", "")) == "[-inf, inf]");
  CHECK(t.of(t.range("", "2") * t.range("-3", "")) == "[-inf, inf]");
  CHECK(t.of(-t.range("1", "")) == "[-inf, -1]");
  // The same fact used twice counts as two.
  const Expr x = t.range("1", "2");
  CHECK(t.of(x - x) == "[-1, 1]");
}

TEST_CASE("division", "[evaluate][numbers]") {
  Ranges t;
  CHECK(t.of(t.n("3") / t.n("4")) == "0.75");
  CHECK(t.of(t.n("1") / t.n("-3")) == "-1/3");
  CHECK(t.of(t.n("3") / t.n("0")) == "maybe");
  CHECK(t.of(t.n("0") / t.n("0")) == "n/a");
  CHECK(t.of(t.range("0", "5") / t.n("0")) == "n/a");
  CHECK(t.of(t.range("1", "5") / t.n("0")) == "maybe");
  CHECK(t.of(t.n("3") / t.range("0", "")) == "maybe");
  CHECK(t.of(t.n("0") / t.range("0", "")) == "maybe");
  CHECK(t.of(t.n("3") / t.range("-1", "1")) == "maybe");
  CHECK(t.of(t.range("1", "2") / t.range("4", "8")) == "[0.125, 0.5]");
  CHECK(t.of(t.range("0", "") / t.range("5", "")) == "[0, inf]");
  CHECK(t.of(t.range("3", "6") / t.range("2", "")) == "[0, 3]");
  CHECK(t.of(t.range("3", "6") / t.range("", "-2")) == "[-3, 0]");
}

TEST_CASE("n/a goes before maybe n/a in arithmetic", "[evaluate][numbers]") {
  Ranges t;
  const Expr none = t.n("0") / t.n("0");
  const Expr maybe = t.n("1") / t.n("0");
  CHECK(t.of(none + maybe) == "n/a");
  CHECK(t.of(maybe * none) == "n/a");
  CHECK(t.of(maybe + t.n("1")) == "maybe");
  CHECK(t.of(t.n("0") / none) == "n/a");
  CHECK(t.of(maybe / t.n("0")) == "maybe");
  CHECK(t.of(t.r.binary(Op::larger, none, t.n("1"))) == "n/a");
  CHECK(t.of(t.r.unary(Op::absolute, maybe)) == "maybe");
}

TEST_CASE("larger, smaller, absolute and the three roundings", "[evaluate][numbers]") {
  Ranges t;
  CHECK(t.of(t.r.binary(Op::larger, t.range("1", "4"), t.range("2", "3"))) == "[2, 4]");
  CHECK(t.of(t.r.binary(Op::smaller, t.range("1", "4"), t.range("2", "3"))) == "[1, 3]");
  CHECK(t.of(t.r.binary(Op::larger, t.n("1"), t.n("2"))) == "2");
  CHECK(t.of(t.r.unary(Op::absolute, t.range("-3", "2"))) == "[0, 3]");
  CHECK(t.of(t.r.unary(Op::absolute, t.range("-3", "-2"))) == "[2, 3]");
  CHECK(t.of(t.r.unary(Op::absolute, t.range("", "2"))) == "[0, inf]");
  CHECK(t.of(t.r.unary(Op::ceiling, t.n("13/12"))) == "2");
  CHECK(t.of(t.r.unary(Op::ceiling, t.n("-13/12"))) == "-1");
  CHECK(t.of(t.r.unary(Op::floor, t.n("23/12"))) == "1");
  CHECK(t.of(t.r.unary(Op::floor, t.n("-13/12"))) == "-2");
  CHECK(t.of(t.r.unary(Op::ceiling, t.range("0.5", ""))) == "[1, inf]");
  CHECK(t.of(t.r.unary(Op::round, t.n("2.345"), 2)) == "2.35");
  CHECK(t.of(t.r.unary(Op::round, t.n("-2.345"), 2)) == "-2.35");
  CHECK(t.of(t.r.unary(Op::round, t.range("2.344", "2.346"), 2)) == "[2.34, 2.35]");
}

TEST_CASE("if over numbers: the hull while the condition is unknown", "[evaluate][numbers]") {
  Ranges t;
  const Expr unknown = t.range("0", "2") >= "1";
  const Expr none = t.n("0") / t.n("0");
  CHECK(t.of(t.r.choose(unknown, t.n("1"), t.n("3"))) == "[1, 3]");
  CHECK(t.of(t.r.choose(unknown, t.n("3"), t.n("3"))) == "3");
  CHECK(t.of(t.r.choose(unknown, t.n("3"), none)) == "maybe");
  CHECK(t.of(t.r.choose(unknown, none, none)) == "n/a");
  CHECK(t.of(t.r.choose(none >= "1", t.n("1"), t.n("3"))) == "3");
  CHECK(t.of(t.r.choose(t.n("1") >= "1", t.n("1"), none)) == "1");
}

TEST_CASE("143 pupils and 6 teachers are below 4.2 per hundred", "[evaluate][numbers]") {
  Ranges t;
  const Expr ratio = t.n("6") * t.n("100") / t.n("143");
  CHECK(t.of(ratio) == "600/143");
  t.r.require(ratio >= "4.2");
  const Program program = t.r.program();
  Town town(program);
  town.add(Rules::county, "c");
  CHECK(verdict(run(program, town)).status == Status::not_met);
}

TEST_CASE("numbers that fit no machine word stay exact", "[evaluate][numbers]") {
  Ranges t;
  const std::string digits(1000, '7');
  CHECK(t.of(t.n("1e300") + t.n("1") - t.n("1e300")) == "1");
  CHECK(t.of(t.n("9223372036854775807") + t.n("1")) == "9223372036854775808");
  CHECK(t.of(t.n("9223372036854775807") * t.n("9223372036854775807")) == "85070591730234615847396907784232501249");
  CHECK(t.of(t.n("-9223372036854775808") - t.n("1")) == "-9223372036854775809");
  CHECK(t.of(t.n(digits) / t.n(digits)) == "1");
  CHECK(t.of(t.r.unary(Op::floor, t.n(digits) / t.n("10"))) == std::string(999, '7'));
  // Sums of fractions outgrow 64 bits and shrink back: 1/p for many primes, and away again.
  Expr sum = t.n("0");
  for (const char* p : {"101", "103", "107", "109", "113", "127", "131", "137", "139", "149", "151"}) sum = sum + t.n("1") / t.n(p);
  Expr rest = sum;
  for (const char* p : {"101", "103", "107", "109", "113", "127", "131", "137", "139", "149", "151"}) rest = rest - t.n("1") / t.n(p);
  CHECK(t.of(rest) == "0");
  CHECK(t.of(rest * t.range("0", "")) == "0");
}

}  // namespace zhunsheng::evaluate_test
