// Members taken together come to what each comes to alone. The recording walker takes every member by itself, the silent one asks Columns first.
#include "evaluate/conformities.h"
#include "evaluate/docket.h"
#include "evaluate/judge.h"
#include "evaluate_random.h"

namespace zhunsheng::evaluate_test {

namespace {

using namespace evaluation;

/// The silent and the recording walker over one body of facts, asked for the as-of day.
class Both {
 public:
  Both(const Program& program, const Facts& facts)
      : session_(program), docket_(program, session_.index), judge_(session_, docket_), conformities_(session_, judge_) {
    session_.conformities = &conformities_;
    session_.facts_at.look_at(facts);
    options_.as_of = Date{facts.as_of};
    docket_.open(facts, options_.as_of);
    judge_.open(options_);
  }
  void compare(NodeId node, EntityId entity) {
    Walker<false> silent(session_);
    Walker<true> recording(session_);
    const auto begin = [&](auto& walker) {
      walker.go_to(session_.facts_at.place_of(entity));
      walker.ask(docket_.as_of_ask());
    };
    begin(silent);
    begin(recording);
    INFO(print(session_.program, node));
    if (session_.index.sorts[node] == Sort::truth) REQUIRE(silent.truth(node) == recording.truth(node));
    if (session_.index.sorts[node] == Sort::number)
      REQUIRE(show(quantity_of(silent.number(node))) == show(quantity_of(recording.number(node))));
  }
  [[nodiscard]] bool has(NodeId node) const { return session_.columns.has(node); }

 private:
  Session session_;
  Docket docket_;
  Judge judge_;
  Conformities conformities_;
  EvaluateOptions options_;
};

/// A body that Columns has, with every operation it knows.
struct Bodies {
  Chance& c;
  Rules& r;
  std::vector<FactId> numbers;
  FactId stage;

  Expr number(int depth) {
    if (depth == 0)
      return c.one_in(3) ? r.number(c.of(std::vector<std::string>{"0", "1", "3", "0.5", "1/7", "-2"})) : r.fact(c.of(numbers));
    const Expr a = number(depth - 1);
    const Expr b = number(depth - 1);
    switch (c.pick(0, 3)) {
      case 0:
        return a + b;
      case 1:
        return a - b;
      case 2:
        return a * b;
      default:
        return a / b;
    }
  }
  Expr truth(int depth) {
    if (depth == 0) {
      if (c.one_in(3))
        return r.compare(static_cast<Comparison>(c.pick(0, 5)), r.fact(stage), r.stage(static_cast<std::uint32_t>(c.pick(0, 2))));
      return r.compare(static_cast<Comparison>(c.pick(0, 5)), number(c.pick(0, 2)), number(c.pick(0, 1)));
    }
    const auto sub = [&] { return truth(depth - 1); };
    switch (c.pick(0, 4)) {
      case 0:
        return r.all({sub(), sub(), sub()});
      case 1:
        return r.any({sub(), sub()});
      case 2:
        return r.at_least(static_cast<std::uint32_t>(c.pick(0, 3)), {sub(), sub(), sub()});
      case 3:
        return !sub();
      default:
        return r.choose(sub(), sub(), c.one_in(4) ? r.judged() : sub());
    }
  }
};

std::string digits(Chance& c) {
  if (c.one_in(12)) return "9223372036854775807";  // products of it do not fit
  if (c.one_in(6)) return "0";
  return std::to_string(c.pick(-20, 400)) + (c.one_in(2) ? "" : "." + std::to_string(c.pick(0, 99)));
}

}  // namespace

TEST_CASE("members taken together come to what each comes to alone", "[evaluate][property]") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    Chance c(seed);
    Rules r;
    Bodies bodies{c, r, {}, 0};
    for (const char* id : {"a", "b", "c"}) bodies.numbers.push_back(r.declare(id, Rules::class_, FactType::number, nullptr));
    bodies.numbers.push_back(r.computed("q", Rules::class_, r.number("100") * r.fact(bodies.numbers[0]) / r.fact(bodies.numbers[1])));
    bodies.numbers.push_back(r.computed("d", Rules::class_, r.fact(bodies.numbers[3]) - r.fact(bodies.numbers[2])));
    bodies.stage = r.declare("stage", Rules::class_, FactType::enumeration);
    std::vector<NodeId> roots;
    const auto filter = [&] { return c.one_in(2) ? bodies.truth(1) : Expr{}; };
    for (int i = 0; i < 6; ++i)
      roots.push_back(r.quantify(c.of(std::vector<Quantifier>{Quantifier::every, Quantifier::some, Quantifier::count, Quantifier::share}),
                                 Rules::class_, bodies.truth(c.pick(0, 3)), filter())
                          .id);
    for (int i = 0; i < 6; ++i)
      roots.push_back(r.quantify(c.of(std::vector<Quantifier>{Quantifier::sum, Quantifier::mean, Quantifier::min, Quantifier::max}),
                                 Rules::class_, bodies.number(c.pick(0, 2)), filter())
                          .id);
    r.require(r.truth(true));
    const Program program = r.program();
    Town town(program);
    const EntityId county = town.add(Rules::county, "county");
    std::vector<EntityId> entities = {county};
    int classes = c.one_in(20) ? 700 : c.pick(0, 12);  // more than are taken at once
    for (; classes > 0; --classes) {
      const EntityId one = town.add(Rules::class_, "class" + std::to_string(classes), county);
      for (int i = 0; i < 3; ++i)
        if (!c.one_in(8)) town.set(one, bodies.numbers[static_cast<std::size_t>(i)], digits(c));
      if (c.one_in(15)) town.set(one, bodies.numbers[3], digits(c));
      if (!c.one_in(10)) town.set(one, bodies.stage, town.cell(FactCell::Tag::value, c.pick(0, 2)));
      entities.push_back(one);
    }
    town.census(county, {{Rules::class_, static_cast<std::int64_t>(entities.size() - 1)}});
    Both both(program, town.facts());
    for (const NodeId root : roots) {
      REQUIRE((program.nodes[root].a == kNone || both.has(program.nodes[root].a)));
      both.compare(root, county);
    }
  }
}

}  // namespace zhunsheng::evaluate_test
