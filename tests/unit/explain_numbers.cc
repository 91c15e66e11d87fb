// The sentences of single comparisons: the arithmetic, the gap, what closes it.
#include "explain_world.h"
#include "outcome/words.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

struct County : World {
  TypeId county = type("county", "县（市、区）", "县");
  TypeId school = type("school", "学校", "校");
  EntityId anxi = entity("350524", "安溪县", county);
  FactId public_migrants = fact("migrant_public", "随迁子女公办就读人数", "migrant children in public schools", "人");
  FactId migrants = fact("migrant_children", "随迁子女在读人数", "migrant children enrolled", "人");
  FactId students = fact("students", "在校生数", "pupils", "生");
  FactId teachers = fact("teachers", "高于规定学历教师数", "teachers above the required degree", "人");
  FactId per_hundred =
      fact("teachers_per_100", "每百名学生拥有高于规定学历教师数", "such teachers per 100 pupils", "人/百生", FactType::number);
  Ex at_least(Ex left, Rational line, std::string_view unit) { return compare(Comparison::at_least, left, number(line, unit)); }
  Ex at_most(Ex left, Rational line, std::string_view unit) { return compare(Comparison::at_most, left, number(line, unit)); }
  Ex migrant_share(std::int64_t part, std::int64_t whole) {
    return at_least(share(is(public_migrants, anxi, part), is(migrants, anxi, whole)), Rational(95, 100), "%");
  }
};

}  // namespace

TEST_CASE("a share short of its line") {
  County w;
  const Ex root = w.migrant_share(8437, 8950);
  const auto r = w.requirement("migrants", "随迁子女公办就读比例", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh == "8437÷8950=94.27%，低于95%，差0.73个百分点；达到95%还需66人，即随迁子女公办就读人数达到8503人");
  CHECK(e.sentence.en ==
        "8,437 ÷ 8,950 = 94.27%, below 95%, 0.73 percentage points short; reaching 95% takes 66 more (migrant children in public schools: "
        "8,503 people)");
  CHECK(e.requirement.zh == "随迁子女公办就读人数占随迁子女在读人数的比例不低于95%");
  CHECK(e.requirement.en == "the share of migrant children in public schools in migrant children enrolled is at least 95%");
  REQUIRE(e.margin);
  CHECK(e.margin->amount == Rational(66));
  CHECK(e.margin->amount_fact == w.public_migrants);
  CHECK(e.margin->value == Rational(8437, 8950) - Rational(95, 100));
  CHECK(e.margin->gap.zh == "差0.73个百分点");
  CHECK_FALSE(e.near_threshold);
  REQUIRE(e.facts.size() == 2);
  CHECK(e.facts[0].path == "350524/migrant_public");
  CHECK(e.facts[0].display.zh == "8437人");
  CHECK(e.facts[0].exact == "8437");
}

TEST_CASE("a share at and above its line") {
  County w;
  const Ex exact = w.migrant_share(95, 100);
  const Ex above = w.migrant_share(8600, 8950);
  const auto r = w.requirement("migrants", "随迁子女公办就读比例", w.county, exact);
  CHECK(w.explain(r, w.anxi, Status::met, exact).sentence.zh == "95÷100=95%，正好达到95%");
  CHECK(w.explain(r, w.anxi, Status::met, exact).sentence.en == "95 ÷ 100 = 95%, exactly 95%");
  CHECK(w.explain(r, w.anxi, Status::met, above).sentence.zh == "8600÷8950=96.09%，不低于95%");
}

TEST_CASE("rounding never carries a value over its line") {
  County w;
  const Ex formula = w.binary(Op::multiply, w.binary(Op::divide, w.is(w.teachers, w.anxi, 6), w.is(w.students, w.anxi, 143), "人/生"),
                              w.number(100, ""), "人/百生", kConvert);
  const Ex root = w.at_least(w.computed(w.per_hundred, w.anxi, formula), Rational(42, 10), "人/百生");
  const auto r = w.requirement("degrees", "高于规定学历教师", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh ==
        "6÷143×100，未经修约的值约为4.1958人/百生，低于4.2人/百生，差约0.0042人/百生；达到4.2人/百生还需1人，即高于规定学历教师数达到7人");
  CHECK(e.sentence.en ==
        "6 ÷ 143 × 100; unrounded it is about 4.1958 per 100 pupils, below 4.2 per 100 pupils, about 0.0042 per 100 pupils short; reaching "
        "4.2 per 100 "
        "pupils takes 1 "
        "more (teachers above the required degree: 7 people)");
  CHECK(e.near_threshold);
  CHECK(e.margin->amount == Rational(1));
  REQUIRE(e.steps.size() == 1);
  CHECK(e.steps[0].text.zh ==
        "每百名学生拥有高于规定学历教师数：6÷143×100，未经修约的值约为4.1958人/百生，低于4.2人/百生，差约0.0042人/百生");
  CHECK(e.steps[0].children.empty());
}

TEST_CASE("a single figure over its limit") {
  County w;
  const Ex root = w.at_most(w.is(w.students, w.anxi, 47), 45, "生");
  const auto r = w.requirement("class_size", "班额", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh == "在校生数为47人，超过45人，超出2人");
  CHECK(e.sentence.en == "Pupils: 47 pupils, more than 45 pupils, 2 pupils over");
  CHECK(e.requirement.zh == "在校生数不超过45人");
  CHECK(e.margin->amount == Rational(2));
}

TEST_CASE("a share over its limit has to come down") {
  County w;
  const Ex root = w.at_most(w.share(w.is(w.public_migrants, w.anxi, 400), w.is(w.migrants, w.anxi, 1000)), Rational(38, 100), "%");
  const auto r = w.requirement("myopia", "近视率", w.county, root);
  CHECK(w.explain(r, w.anxi, Status::not_met, root).sentence.zh ==
        "400÷1000=40%，高于38%，超出2个百分点；降至38%以内需减少20人，即随迁子女公办就读人数降至380人");
}

TEST_CASE("money, and two figures compared") {
  County w;
  const FactId pay = w.fact("teacher_pay", "义务教育教师平均工资收入", "teachers' average pay", "元", FactType::number);
  const FactId servants = w.fact("servant_pay", "当地公务员平均工资收入", "civil servants' average pay", "元", FactType::number);
  const Ex root = w.compare(Comparison::at_least, w.is(pay, w.anxi, 112000), w.is(servants, w.anxi, 120000));
  const auto r = w.requirement("pay", "教师平均工资", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh == "义务教育教师平均工资收入为11.2万元，低于当地公务员平均工资收入（12万元），差8000元");
  CHECK(e.sentence.en == "Teachers' average pay: 112,000 yuan, below civil servants' average pay (120,000 yuan), 8,000 yuan short");
  CHECK(e.requirement.zh == "义务教育教师平均工资收入不低于当地公务员平均工资收入");
}

TEST_CASE("rooms at a rate, rounded up") {
  County w;
  const FactId rooms = w.fact("rooms", "音乐专用教室数", "music rooms", "间");
  const FactId classes = w.fact("classes", "班级数", "classes", "班");
  const Ex groups = w.unary(Op::ceiling, w.binary(Op::divide, w.is(classes, w.anxi, 30), w.number(12, "班", "12班"), ""), "");
  const Ex root = w.compare(Comparison::at_least, w.is(rooms, w.anxi, 2), w.binary(Op::multiply, groups, w.number(1, "间", "1间"), "间"));
  const auto r = w.requirement("music", "音乐专用教室", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "音乐专用教室数按班级数每12个班1间配足（尾数进一）");
  CHECK(e.requirement.en == "music rooms: 1 room per 12 classes of classes (rounded up)");
  CHECK(e.sentence.zh == "音乐专用教室数为2间，少于3间（30÷12进一），差1间");
  CHECK(e.margin->amount == Rational(1));
}

TEST_CASE("growth against growth") {
  County w;
  const FactId spent = w.fact("spent", "财政教育拨款", "education appropriation", "元", FactType::number);
  const FactId income = w.fact("income", "财政经常性收入", "regular revenue", "元", FactType::number);
  const auto growth = [&](FactId fact, std::int64_t now, std::int64_t before) {
    Node node;
    node.op = Op::growth;
    node.unit = w.b.unit("%");
    const Ex x = w.is(fact, w.anxi, now);
    node.a = x.node;
    Ex out = x;
    out.node = out.step.node = w.b.node(node);
    out.step.quantity = Quantity::point(Rational(now, before) - Rational(1));
    out.step.children = {x.step, w.is(fact, w.anxi, before).step};
    return out;
  };
  const Ex root = w.compare(Comparison::more_than, growth(spent, 1300000000, 1210000000), growth(income, 1100000000, 1000000000));
  const auto r = w.requirement("growths", "三个增长", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "财政教育拨款的增幅高于财政经常性收入的增幅");
  CHECK(e.sentence.zh == "130000÷121000−1=7.44%，低于10%（110000÷100000−1），差2.56个百分点");
}

TEST_CASE("a difference over a whole: brackets, exact amounts, rounded up") {
  County w;
  const FactId area = w.fact("teaching_area", "教学及辅助用房面积", "teaching area", "平方米", FactType::number);
  const FactId sports = w.fact("indoor_sports", "室内体育用房面积", "indoor sports area", "平方米", FactType::number);
  const Ex left = w.binary(Op::divide, w.binary(Op::subtract, w.is(area, w.anxi, 5200), w.is(sports, w.anxi, 800), "平方米"),
                           w.is(w.students, w.anxi, 1003), "平方米/生");
  const Ex root = w.at_least(left, Rational(45, 10), "平方米/生");
  const auto r = w.requirement("area", "生均面积", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "（教学及辅助用房面积减去室内体育用房面积）与在校生数之比不小于4.5平方米/生");
  CHECK(e.sentence.zh == "（5200−800）÷1003=4.39平方米/生，小于4.5平方米/生，差0.11平方米/生；达到4.5平方米/生还需113.5平方米");
  CHECK(e.sentence.en ==
        "(5,200 − 800) ÷ 1,003 = 4.39 m² per pupil, below 4.5 m² per pupil, 0.11 m² per pupil short; reaching 4.5 m² per pupil takes 113.5 "
        "m² more");
  CHECK(e.margin->amount == Rational(1135, 10));
}

TEST_CASE("no remedy where a change of the part changes the whole too") {
  County w;
  const Ex part = w.is(w.public_migrants, w.anxi, 90);
  const Ex whole = w.binary(Op::add, part, w.is(w.migrants, w.anxi, 10), "人");
  const Ex root = w.at_least(w.binary(Op::divide, part, whole, "%"), Rational(95, 100), "%");
  const auto r = w.requirement("share", "占比", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh == "90÷（90+10）=90%，低于95%，差5个百分点");
  CHECK_FALSE(e.margin->amount);
}
