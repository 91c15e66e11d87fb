// Requirements over many: members, tables, coefficients, conformity; and what would settle them.
#include "explain_world.h"
#include "outcome/words.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

struct Schools : World {
  TypeId county = type("county", "县（市、区）", "县");
  TypeId school = type("school", "学校", "校");
  EntityId anxi = entity("350524", "安溪县", county);
  EntityId a = entity("s1", "甲校", school, anxi);
  EntityId c = entity("s2", "乙校", school, anxi);
  EntityId d = entity("s3", "丙校", school, anxi);
  FactId size = fact("class_size", "最大班额", "largest class", "生");
  FactId students = fact("students", "在校生数", "students", "生");
  FactId area = fact("area_per_student", "生均面积", "area per student", "平方米/生", FactType::number);
  FactId open = fact("open", "开放校园", "open campus", "", FactType::boolean);
  Ex at_most(FactId fact, EntityId e, std::int64_t value, std::int64_t limit) {
    return compare(Comparison::at_most, is(fact, e, value), number(limit, "生"));
  }
  Ex lacks_size(EntityId e) { return compare(Comparison::at_most, lacks(size, e), number(45, "生")); }
};

}  // namespace

TEST_CASE("every member: those that fail, worst first") {
  Schools w;
  const Ex root =
      w.quantify(Quantifier::every, w.school, w.anxi,
                 {w.at_most(w.size, w.a, 46, 45), w.at_most(w.size, w.c, 40, 45), w.at_most(w.size, w.d, 54, 45)}, {w.a, w.c, w.d}, 3);
  const auto r = w.requirement("sizes", "班额", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "每所学校的最大班额均不超过45人");
  CHECK(e.requirement.en == "for every one of the schools, largest class is at most 45 pupils");
  CHECK(e.sentence.zh ==
        "3所学校中，1所符合要求，2所不符合要求。丙校：最大班额为54人，超过45人，超出9人；甲校：最大班额为46人，超过45人，超出1人");
  CHECK(e.sentence.en ==
        "Of 3 schools, 1 complies, 2 do not. 丙校: largest class: 54 pupils, more than 45 pupils, 9 pupils over; 甲校: largest class: 46 "
        "pupils, more than 45 pupils, 1 pupil over");
  REQUIRE(e.members.size() == 2);
  CHECK(e.members[0].name == "丙校");
  CHECK(e.members[0].ratio == Rational(54, 45));
  CHECK(e.members[1].entity == "s1");
  REQUIRE(e.steps.size() == 1);
  CHECK(e.steps[0].text.zh == "3所学校中，1所符合要求，2所不符合要求");
  REQUIRE(e.steps[0].children.size() == 3);
  CHECK(e.steps[0].children[0].decisive);
  CHECK_FALSE(e.steps[0].children[1].decisive);
}

TEST_CASE("a universe that is not settled: the census, and the listed ones that lack") {
  Schools w;
  const Ex uncounted = w.quantify(Quantifier::every, w.school, w.anxi, {w.at_most(w.size, w.a, 40, 45), w.lacks_size(w.c)}, {w.a, w.c}, -1);
  const Ex short_of = w.quantify(Quantifier::every, w.school, w.anxi, {w.at_most(w.size, w.a, 40, 45)}, {w.a}, 4);
  const auto r = w.requirement("sizes", "班额", w.county, uncounted);
  const Explanation e = w.explain(r, w.anxi, Status::open, uncounted);
  REQUIRE(e.settle.size() == 2);
  CHECK(e.settle[0].kind == CauseKind::universe);
  CHECK(e.settle[0].type == w.school);
  CHECK(e.settle[0].message.zh == "学校应报数未核定（目前实报2所）");
  CHECK(e.settle[1].message.zh == "缺少乙校的“最大班额”");
  CHECK(e.sentence.zh == "数据待补报：学校应报数未核定（目前实报2所）；缺少乙校的“最大班额”");
  const Explanation f = w.explain(r, w.anxi, Status::open, short_of);
  REQUIRE(f.settle.size() == 1);
  CHECK(f.sentence.zh == "学校应报4所，实报1所，尚缺3所");
  CHECK(f.sentence.en == "Schools: 4 due, 1 reported, 3 still lacking");
}

TEST_CASE("operands that cannot change the result are left out") {
  Schools w;
  const Ex known = w.at_most(w.size, w.a, 40, 45);
  const Ex first = w.lacks_size(w.a);
  const Ex second = w.compare(Comparison::at_most, w.lacks(w.students, w.a), w.number(2000, "生"));
  const Ex settled = w.list(Op::any_of, {second, known});  // true whatever the figure
  const Ex root = w.list(Op::all_of, {first, settled});
  const auto r = w.requirement("both", "两项", w.school, root);
  const Explanation e = w.explain(r, w.a, Status::open, root);
  REQUIRE(e.settle.size() == 1);
  CHECK(e.settle[0].fact == w.size);
  REQUIRE(e.steps[0].children.size() == 2);
  CHECK(e.steps[0].children[0].decisive);
  CHECK_FALSE(e.steps[0].children[1].decisive);
}

TEST_CASE("a table: 6 of 7, the rest at least 85%") {
  Schools w;
  std::vector<Ex> rows, rest;
  for (int i = 0; i < 7; ++i) {
    const std::string name = "指标" + std::to_string(i + 1);
    const FactId fact = w.fact("i" + std::to_string(i + 1), name, "", "平方米/生", FactType::number);
    const Rational value = i == 4 ? Rational(68, 10) : Rational(8);
    const Ex x = w.is(fact, w.a, value);
    rows.push_back(w.compare(Comparison::at_least, x, w.number(Rational(75, 10), "平方米/生")));
    rest.push_back(w.compare(Comparison::at_least, x, w.number(Rational(6375, 1000), "平方米/生")));
  }
  const Ex root = w.list(Op::all_of, {w.list(Op::at_least_of, rows, kTable, 6), w.list(Op::all_of, rest, kTable)});
  const auto r = w.requirement("resources", "校级资源配置", w.school, root);
  const Explanation e = w.explain(r, w.a, Status::met, root);
  CHECK(e.requirement.zh.starts_with("7项指标中至少6项达标，其余不低于标准的85%：指标1不小于7.5平方米/生；"));
  CHECK(e.requirement.en.starts_with(
      "at least 6 of 7 indicators met, the others at least 85% of their standard: i1 is at least 7.5 m² per pupil; "));
  CHECK(e.sentence.zh == "7项中6项达标（至少应有6项）：指标56.8平方米/生，小于7.5平方米/生（为标准的90.67%）；其余不低于标准的85%");
  REQUIRE(e.members.size() == 1);
  CHECK(e.members[0].name == "指标5");
  CHECK(e.members[0].text.zh == "6.8平方米/生，小于7.5平方米/生（为标准的90.67%）");
  CHECK(e.members[0].ratio == Rational(68, 75));
}

TEST_CASE("a difference coefficient, weighted: mean, deviation, count") {
  Schools w;
  const FactId books = w.fact("books", "生均图书册数", "books per student", "册/生", FactType::number);
  const std::vector<std::pair<int, int>> schools = {{45, 279}, {37, 137}, {89, 935}, {76, 160}, {55, 402}};
  std::vector<Ex> bodies, weights;
  std::vector<EntityId> members;
  Rational total(0), sum(0);
  for (const auto& [pupils, amount] : schools) {
    members.push_back(w.entity("x" + std::to_string(pupils), "校" + std::to_string(pupils), w.school, w.anxi));
    bodies.push_back(w.is(books, members.back(), Rational(amount, pupils)));
    weights.push_back(w.is(w.students, members.back(), pupils));
    total += Rational(pupils);
    sum = sum + Rational(amount);
  }
  const Rational mean = sum / total;
  Rational square(0);
  for (const auto& [pupils, amount] : schools) {
    const Rational off = Rational(amount, pupils) - mean;
    square = square + Rational(pupils) / total * off * off;
  }
  const Ex cv = w.weighted(Quantifier::coefficient, w.school, w.anxi, bodies, weights, members, Quantity::root(square / (mean * mean)));
  const Ex root = w.compare(Comparison::at_most, cv, w.number(Rational(1, 2), ""));
  const auto r = w.requirement("cv", "校际差异系数", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "生均图书册数的校际差异系数（按在校生数加权）不超过0.5");
  CHECK(e.requirement.en == "the difference coefficient of books per student between schools (weighted by students) is at most 0.5");
  CHECK(e.sentence.zh == "标准差3.264÷平均值6.334=0.515，高于0.5，超出0.015");
  REQUIRE(e.steps[0].children.size() == 1);
  CHECK(e.steps[0].children[0].text.zh ==
        "生均图书册数的校际差异系数（按在校生数加权）：平均值6.334册/生，标准差3.264册/生，共5所学校；标准差3.264÷平均值6.334=0.515");
  REQUIRE(e.steps[0].children[0].children.size() == 5);
  CHECK(e.steps[0].children[0].children[0].text.zh == "校45：6.2册/生（权：45人）");
}

TEST_CASE("a share of the members: how many more are needed") {
  Schools w;
  const auto yes = [&](EntityId e, bool v) { return w.yes_no(w.open, e, v); };
  const Ex share = w.quantify(Quantifier::share, w.school, w.anxi, {yes(w.a, true), yes(w.c, false), yes(w.d, false)}, {w.a, w.c, w.d}, 3);
  const Ex root = w.compare(Comparison::at_least, share, w.number(Rational(6, 10), "%"));
  const auto r = w.requirement("open", "开放校园", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "开放校园的学校所占比例不低于60%");
  CHECK(e.sentence.zh == "开放校园的学校所占比例为33.33%，低于60%，差26.67个百分点；达到60%还需1所，即开放校园的学校数达到2所");
  CHECK(e.margin->amount == Rational(1));
  CHECK(e.members.size() == 2);
}

TEST_CASE("a count of members") {
  Schools w;
  const Ex count = w.quantify(Quantifier::count, w.school, w.anxi, {w.yes_no(w.open, w.a, true)}, {w.a}, 1);
  const Ex root = w.compare(Comparison::at_least, count, w.number(3, "校"));
  const auto r = w.requirement("open", "开放校园", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "开放校园的学校数不少于3所");
  CHECK(e.sentence.zh == "开放校园的学校数为1所，少于3所，差2所");
  CHECK(e.sentence.en == "The number of schools where open campus: 1 school, fewer than 3 schools, 2 schools short");
}

TEST_CASE("conformity goes down into the verdicts that it rests on") {
  Schools w;
  const Ex below = w.at_most(w.size, w.anxi, 47, 45);
  const auto target = w.requirement("sizes", "班额", w.county, below);
  TraceStep verdict;
  verdict.requirement = target;
  verdict.entity = w.anxi;
  verdict.is_truth = true;
  verdict.truth = Truth::no;
  verdict.status = Status::not_met;
  const Ex root = w.conforms(target, {verdict}, Truth::no);
  const auto r = w.requirement("balanced", "优质均衡", w.county, root);
  w.context.descend = [&](const Verdict& v) {
    CHECK(v.requirement == target);
    Trace trace;
    trace.requirement = {below.step};
    return trace;
  };
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "符合“班额”的要求");
  CHECK(e.sentence.zh == "班额未达标：最大班额为47人，超过45人，超出2人");
  REQUIRE(e.members.size() == 1);
  CHECK(e.members[0].name == "班额");
  CHECK(e.steps[0].children[0].text.zh == "班额未达标");
  CHECK(e.steps[0].children[0].children[0].text.zh == "最大班额为47人，超过45人，超出2人");
}

TEST_CASE("of open verdicts below only what lacks there is asked for") {
  Schools w;
  const Ex below = w.lacks_size(w.anxi);
  const auto target = w.requirement("sizes", "班额", w.county, below);
  TraceStep verdict;
  verdict.requirement = target;
  verdict.entity = w.anxi;
  verdict.is_truth = true;
  verdict.truth = Truth::unknown;
  verdict.status = Status::open;
  const Ex root = w.conforms(target, {verdict}, Truth::unknown);
  const auto r = w.requirement("balanced", "优质均衡", w.county, root);
  w.context.descend = [&](const Verdict&) {
    Trace trace;
    trace.requirement = {below.step};
    return trace;
  };
  const Explanation e = w.explain(r, w.anxi, Status::open, root);
  CHECK(e.sentence.zh == "数据待补报：缺少“最大班额”");
  REQUIRE(e.settle.size() == 1);
  CHECK(e.settle[0].fact == w.size);
}
