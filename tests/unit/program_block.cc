// The block of a compiled program: what is laid out is read back, and nothing else is accepted.
#include <algorithm>
#include <cstring>

#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

std::vector<std::byte> sample_block() {
  Rules r;
  const FactId part = r.declare("rotated", Rules::county, FactType::integer);
  const FactId whole = r.declare("eligible", Rules::county, FactType::integer);
  r.facts[part].part_of = whole;
  const FactId x = r.declare("x", Rules::school);
  r.require(r.fact(part) / r.fact(whole) >= "0.1", Rules::county, "test.rotation");
  r.last().due = DueKind::by;
  r.last().by = day("2027-12-31");
  r.require(r.quantify(Quantifier::coefficient, Rules::school, r.fact(x), r.fact(x) > "0", r.fact(x)) <= "1/3", Rules::county, "test.cv");
  r.except({{r.fact(whole) < "300", {}}});
  r.require(r.number(std::string(40, '9')) >= "-2.5", Rules::county, "test.big");
  return r.finish();
}

}  // namespace

TEST_CASE("a program is read back as it was built", "[program]") {
  const Program p = Program::own(sample_block()).value();
  CHECK(p.types.size() == 5);
  CHECK(p.requirements.size() == 3);
  CHECK(p.text(p.facts[0].name.id) == "rotated");
  CHECK(p.facts[0].part_of == 1);
  CHECK(p.text(p.requirements[1].id) == "test.cv");
  // A boarding school has the facts of a school, in slots of its own.
  CHECK(p.slot(Rules::county, 0) == 0);
  CHECK(p.slot(Rules::county, 1) == 1);
  CHECK(p.slot(Rules::school, 2) == 0);
  CHECK(p.slot(Rules::boarding_school, 2) == 0);
  CHECK(p.slot(Rules::class_, 2) == kNone);
  CHECK(p.slot_count(Rules::county) == 2);
  CHECK(p.slot_count(Rules::class_) == 0);
  CHECK(p.belongs(Rules::boarding_school, Rules::school));
  CHECK(!p.belongs(Rules::school, Rules::boarding_school));
  const Node& compare = p.nodes[p.requirements[2].root];
  CHECK(p.constant(p.nodes[compare.a].a).text() == std::string(40, '9'));
  CHECK(p.constant(p.nodes[compare.b].a) == Rational(-5, 2));
}

TEST_CASE("equal texts, nodes and constants are one", "[program]") {
  Rules r;
  CHECK(r.text("同").offset == r.text("同").offset);
  CHECK(r.number("0.5").id == r.number("0.5").id);
  CHECK(r.constant(rational("0.5"), "") == r.constant(rational("1/2"), ""));
  CHECK(r.constant(rational("0.5"), "") != r.constant(rational("0.5"), "50%"));
  CHECK((r.number("1") + r.number("2")).id == (r.number("1") + r.number("2")).id);
  CHECK(r.pattern("a+") == r.pattern("a+"));
  CHECK(r.unit("%") == r.unit("%"));
}

TEST_CASE("the same rules give the same bytes", "[program]") { CHECK(sample_block() == sample_block()); }

TEST_CASE("a block that is cut, altered or of another version is refused", "[program]") {
  const std::vector<std::byte> good = sample_block();
  CHECK(Program::view(good).ok());
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{63}, good.size() / 2, good.size() - 1})
    CHECK(!Program::view(std::span(good).first(size)).ok());
  std::vector<std::byte> longer = good;
  longer.push_back(std::byte{0});
  CHECK(!Program::view(longer).ok());
  for (std::size_t at = 0; at < good.size(); at += 97) {
    std::vector<std::byte> bad = good;
    bad[at] ^= std::byte{1};
    REQUIRE(!Program::view(bad).ok());
  }
  std::vector<std::byte> version = good;
  version[8] ^= std::byte{0xFF};
  CHECK(Program::view(version).error().message.en.find("version") != std::string::npos);
  std::vector<std::byte> shifted(good.size() + 1);
  std::memcpy(shifted.data() + 1, good.data(), good.size());
  CHECK(!Program::view(std::span(shifted).subspan(1)).ok());
}

TEST_CASE("an owned program outlives the one it was copied from", "[program]") {
  std::optional<Program> copy;
  {
    const Program p = Program::own(sample_block()).value();
    copy = p;
  }
  CHECK(copy->text(copy->facts[1].name.id) == "eligible");
  CHECK(copy->digest().starts_with("sha-256:"));
}

TEST_CASE("the digest of a program is of what it says, not of the names of files", "[program]") {
  const auto made = [](std::string_view file, std::string_view id) {
    Rules r;
    r.require(r.number("1") >= "0", Rules::county, std::string(id));
    for (RuleDef& rule : r.rules) rule.file = r.file(file);
    return Program::own(r.finish()).value();
  };
  const Program one = made("rules/a.zs", "test.one");
  const Program other = made("/srv/many/more/folders/b.zs", "test.one");
  CHECK(one.file(one.rules[0].file) == "rules/a.zs");
  CHECK(other.file(other.rules[0].file) == "/srv/many/more/folders/b.zs");
  CHECK(!std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin(), other.bytes().end()));
  CHECK(one.digest() == other.digest());
  CHECK(one.digest() != made("rules/a.zs", "test.two").digest());
}

TEST_CASE("a program as text", "[program]") {
  const Program p = Program::own(sample_block()).value();
  CHECK(print(p, p.requirements[0].root) == "(>= (/ fact:rotated fact:eligible) 0.1)");
  CHECK(print(p, p.requirements[1].root) == "(<= (coefficient school fact:x where (> fact:x 0) weight fact:x) 1/3)");
  const std::string all = print(p);
  CHECK(all.find("must test.rotation numeric for=county due=by by=2027-12-31 is=(>= (/ fact:rotated fact:eligible) 0.1)") !=
        std::string::npos);
  CHECK(all.find("unless=(< fact:eligible 300)") != std::string::npos);
  CHECK(all.find("fact rotated “” integer of=county min=0 part-of=eligible") != std::string::npos);
}

}  // namespace zhunsheng::evaluate_test
