// Comparisons of plain figures come to what the walk through the expression comes to.
#include "evaluate/conformities.h"
#include "evaluate/docket.h"
#include "evaluate/judge.h"
#include "evaluate_random.h"

namespace zhunsheng::evaluate_test {

using namespace evaluation;

TEST_CASE("the steps of a plain comparison come to what the walk comes to", "[evaluate][property]") {
  int found = 0;
  int left = 0;
  for (unsigned seed = 0; seed < 2000; ++seed) {
    Chance c(seed);
    Rules r;
    std::vector<FactId> facts;
    for (const char* id : {"a", "b", "c"}) facts.push_back(r.declare(id, Rules::county, FactType::number, nullptr));
    facts.push_back(r.computed("d", Rules::county, r.fact(facts[0]) + r.fact(facts[1])));
    facts.push_back(r.declare("elsewhere", Rules::province, FactType::number));
    facts.push_back(r.declare("part", Rules::county, FactType::number, nullptr));
    r.facts[facts.back()].part_of = facts[0];
    const bool checked = c.one_in(3);  // a part and its whole are left
    if (!checked) r.facts[facts.back()].part_of = kNone;
    const auto leaf = [&] {
      return c.one_in(3) ? r.number(c.of(std::vector<std::string>{"0", "0.95", "-3", "1/7", "9223372036854775807"}))
                         : r.fact(facts[static_cast<std::size_t>(c.one_in(15) ? c.pick(3, 5) : c.pick(0, 2))]);
    };
    const auto side = [&](auto& self, int depth) -> Expr {
      if (depth == 0) return leaf();
      const Expr a = self(self, c.pick(0, depth - 1));
      const Expr b = self(self, c.pick(0, depth - 1));
      const int op = c.pick(0, 6);
      return op == 0 ? a + b : op == 1 ? a - b : op == 2 ? a * b : op == 3 && c.one_in(4) ? -a : a / b;
    };
    const auto how = static_cast<Comparison>(c.pick(0, 5));
    const RequirementId id = r.require(r.compare(how, side(side, c.pick(0, 3)), side(side, c.pick(0, 2))));
    const Program program = r.program();
    Town town(program);
    const EntityId county = town.add(Rules::county, "county");
    for (int i = 0; i < 3; ++i)
      if (!c.one_in(20))
        town.set(county, facts[static_cast<std::size_t>(i)],
                 c.one_in(15) ? "9223372036854775807" : std::to_string(c.pick(-20, 400)) + (c.one_in(2) ? "" : ".5"));
    Session session(program);
    session.facts_at.look_at(town.facts());
    Docket docket(program, session.index);
    docket.open(town.facts(), Date{town.facts().as_of});
    PlainComparisons::Found plain;
    if (!session.plain_comparisons.find(id, town.facts(), town.facts().entities[county], plain)) {
      ++left;
      continue;
    }
    ++found;
    Walker<true> walker(session);
    walker.go_to(session.facts_at.place_of(county));
    walker.ask(docket.as_of_ask());
    const Node& root = program.nodes[program.requirements[id].root];
    INFO(print(program, plain.root));
    REQUIRE(plain.root == program.requirements[id].root);
    REQUIRE(show(quantity_of(plain.left)) == show(quantity_of(walker.number(root.a))));
    REQUIRE(show(quantity_of(plain.right)) == show(quantity_of(walker.number(root.b))));
    REQUIRE(walker.truth(plain.root) == (plain.holds ? Truth::yes : Truth::no));
  }
  CHECK(found > 700);
  CHECK(left > 200);
}

}  // namespace zhunsheng::evaluate_test
