// What is said for each status: open, pending, review, not applicable, waived, late, exceptions, statements of persons.
#include "explain_world.h"
#include "outcome/words.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

struct County : World {
  TypeId province = type("province", "省", "省");
  TypeId county = type("county", "县（市、区）", "县");
  TypeId school = type("school", "学校", "校");
  EntityId fujian = entity("350000", "福建省", province);
  EntityId anxi = entity("350524", "安溪县", county, fujian);
  FactId part = fact("migrant_public", "随迁子女公办就读人数", "migrant children in public schools", "人");
  FactId whole = fact("migrant_children", "随迁子女在读人数", "migrant children enrolled", "人");
  FactId bar = fact("exam_admission", "以考试方式招生", "admission by examination", "", FactType::finding);
  FactId plan = fact("rotation_plan", "交流轮岗方案已印发并在执行", "rotation plan issued and carried out", "", FactType::attestation);
  Ex at_least(Ex left, Rational line, std::string_view unit = "%") { return compare(Comparison::at_least, left, number(line, unit)); }
  Ex migrant_share(Ex a, Ex b_) { return at_least(share(a, b_), Rational(95, 100)); }
  std::uint32_t stated(Stated s) {
    facts.stated.push_back(s);
    return static_cast<std::uint32_t>(facts.stated.size() - 1);
  }
  void provided_by(FactId fact, std::string_view who) { b.facts[fact].provider = b.text(who); }
};

}  // namespace

TEST_CASE("a missing figure, and who owes it") {
  County w;
  w.provided_by(w.part, "县教育局");
  const Ex root = w.migrant_share(w.lacks(w.part, w.anxi), w.is(w.whole, w.anxi, 8950));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::open, root);
  CHECK(e.sentence.zh == "数据待补报：缺少“随迁子女公办就读人数”（由县教育局提供）");
  CHECK(e.sentence.en == "Data to be reported: “migrant children in public schools” is missing (from 县教育局)");
  REQUIRE(e.settle.size() == 1);
  CHECK(e.settle[0].kind == CauseKind::missing);
  CHECK(e.settle[0].entity == "350524");
  CHECK(e.settle[0].provided_by == "县教育局");
  CHECK(e.facts[0].display.zh == "缺");
  CHECK(e.facts[0].state == FactState::missing);
}

TEST_CASE("a figure that a higher office owes, and bounds so far") {
  County w;
  const Ex above = w.migrant_share(w.lacks(w.part, w.fujian), w.is(w.whole, w.anxi, 100));
  const Ex bounded = w.migrant_share(w.between(w.part, w.anxi, 94, 97), w.is(w.whole, w.anxi, 100));
  const auto r = w.requirement("migrants", "随迁子女", w.county, above);
  CHECK(w.explain(r, w.anxi, Status::open, above).sentence.zh == "待上级反馈：缺少福建省的“随迁子女公办就读人数”");
  CHECK(w.explain(r, w.anxi, Status::open, bounded).sentence.zh ==
        "数据待补报：“随迁子女公办就读人数”只有约数（94人至97人），需精确数；目前只能确定随迁子女公办就读人数占随迁子女在读人数的比例为94%"
        "至97%");
}

TEST_CASE("figures that disagree are shown both") {
  County w;
  w.facts.sources.push_back({"a", "2026年教育事业统计", "2026-10-01", "", ""});
  w.facts.sources.push_back({"b", "学校汇总", "2026-11-01", "", ""});
  Stated first, second;
  first.value = {8437, 0, 0, FactCell::Tag::number, 0};
  first.source = 0;
  second.value = {8430, 0, 0, FactCell::Tag::number, 0};
  second.source = 1;
  const std::uint32_t begin = w.stated(first);
  w.stated(second);
  w.cells.push_back({w.anxi, w.part, {0, begin, 2, FactCell::Tag::stated, 0}});
  const Ex root = w.migrant_share(w.lacks(w.part, w.anxi, FactState::contradiction), w.is(w.whole, w.anxi, 8950));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::open, root);
  CHECK(e.sentence.zh == "数据不一致待核对：“随迁子女公办就读人数”的数据不一致：8437人（2026年教育事业统计）；8430人（学校汇总）");
  CHECK(
      e.sentence.en ==
      "Figures disagree, to be checked: the figures for “migrant children in public schools” disagree: 8,437 people (2026年教育事业统计); "
      "8,430 people (学校汇总)");
  CHECK(e.settle[0].kind == CauseKind::contradiction);
}

TEST_CASE("a part above its whole names both") {
  County w;
  w.def(w.part).part_of = w.whole;
  w.cells.push_back({w.anxi, w.part, {12, 0, 0, FactCell::Tag::number, 0}});
  w.cells.push_back({w.anxi, w.whole, {10, 0, 0, FactCell::Tag::number, 0}});
  const Ex root =
      w.migrant_share(w.lacks(w.part, w.anxi, FactState::part_above_whole), w.lacks(w.whole, w.anxi, FactState::part_above_whole));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::open, root);
  CHECK(e.sentence.zh == "数据不一致待核对：分项“随迁子女公办就读人数”（12人）大于总数“随迁子女在读人数”（10人）");
  CHECK(e.settle.size() == 2);
}

TEST_CASE("not applicable names the denominator that is 0") {
  County w;
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 0), w.is(w.whole, w.anxi, 0));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::not_applicable, root);
  CHECK(e.sentence.zh == "“随迁子女在读人数”为0，不计算比例");
  CHECK(e.sentence.en == "“migrant children enrolled” is 0: there is no share to measure");
}

TEST_CASE("not applicable because of the condition, without a gap") {
  County w;
  const Ex condition = w.at_least(w.is(w.whole, w.anxi, 150000), 200000, "人");
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 95), w.is(w.whole, w.anxi, 100));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  w.req(r).condition = condition.node;
  w.trace.condition = {condition.step};
  const Explanation e = w.explain(r, w.anxi, Status::not_applicable, root);
  CHECK(e.sentence.zh == "不在适用范围内：随迁子女在读人数为150000人，少于200000人");
  CHECK(e.requirement.zh == "随迁子女在读人数不少于200000人的县（市、区），随迁子女公办就读人数占随迁子女在读人数的比例不低于95%");
}

TEST_CASE("pending, with what is still lacking") {
  County w;
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 8437), w.is(w.whole, w.anxi, 8950));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  w.req(r).due = DueKind::by;
  w.req(r).by = *Date::from(2027, 12, 31);
  w.req(r).due_text = w.b.text("到2027年");
  w.verdict.attained = 0;
  const Explanation e = w.explain(r, w.anxi, Status::pending, root);
  CHECK(e.sentence.zh ==
        "时限为2027年12月31日，尚未到；目前8437÷8950=94.27%，低于95%，差0.73个百分点；达到95%还需66人，即随迁子女公办就读人数达到8503人");
  CHECK(e.requirement.zh == "到2027年，随迁子女公办就读人数占随迁子女在读人数的比例不低于95%");
  CHECK(e.requirement.en ==
        "by 31 December 2027, the share of migrant children in public schools in migrant children enrolled is at least 95%");
  CHECK(status_words(w.program(), w.program().requirements[r], w.verdict, e.margin->gap).zh == "未到时限（尚差0.73个百分点）");
  w.verdict.attained = 1;
  CHECK(status_words(w.program(), w.program().requirements[r], w.verdict).zh == "未到时限（已提前达到）");
}

TEST_CASE("late: missed on the day, reached since") {
  County w;
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 94), w.is(w.whole, w.anxi, 100));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  w.req(r).due = DueKind::by;
  w.req(r).by = *Date::from(2025, 12, 31);
  w.verdict.late = true;
  w.verdict.attained = 1;
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.sentence.zh == "按2025年12月31日的数据，94÷100=94%，低于95%，差1个百分点，未在时限内达到；至评估基准日已达到");
  REQUIRE(e.causes.size() == 1);
  CHECK(e.causes[0].kind == CauseKind::late);
  CHECK(e.causes[0].message.zh == "2025年12月31日时未达到，至评估基准日已达到");
}

static Slice cited(County& w, std::string_view quote) {
  w.b.citations.push_back({kNone, {}, w.b.text(quote)});
  return w.b.list({static_cast<std::uint32_t>(w.b.citations.size() - 1)});
}

TEST_CASE("an exception that sets aside, and one that takes its place") {
  County w;
  const Ex small = w.compare(Comparison::less_than, w.is(w.whole, w.anxi, 200), w.number(300, "人"));
  const Ex root = w.at_least(w.is(w.part, w.anxi, 0), 1, "人");
  const Ex other = w.at_least(w.is(w.part, w.anxi, 0), 2, "人");
  const auto r = w.requirement("school", "每个乡镇一所初中", w.county, root, Modality::in_principle);
  w.b.exceptions.push_back({small.node, kNone, cited(w, "适当整合小规模学校")});
  w.b.exceptions.push_back({small.node, other.node, cited(w, "应有两人")});
  w.req(r).exceptions = {0, 1};
  w.trace.exceptions = {small.step};
  w.verdict.exception = 0;
  CHECK(w.explain(r, w.anxi, Status::not_applicable, root).sentence.zh ==
        "适用但书“适当整合小规模学校”：随迁子女在读人数为200人，少于300人");
  const auto with_other = w.explain(r, w.anxi, Status::not_applicable, root);
  CHECK(with_other.requirement.zh == "原则上随迁子女公办就读人数不少于1人；但随迁子女在读人数少于300人的，不适用");
}

TEST_CASE("an exception gives another requirement") {
  County w;
  const Ex small = w.compare(Comparison::less_than, w.is(w.whole, w.anxi, 200), w.number(300, "人"));
  const Ex root = w.at_least(w.is(w.part, w.anxi, 1), 3, "人");
  const Ex other = w.at_least(w.is(w.part, w.anxi, 1), 2, "人");
  const auto r = w.requirement("staff", "教师", w.county, root);
  w.b.exceptions.push_back({small.node, other.node, cited(w, "小规模学校不少于2人")});
  w.req(r).exceptions = {0, 1};
  w.trace.exceptions = {small.step};
  w.verdict.exception = 0;
  CHECK(w.explain(r, w.anxi, Status::not_met, other).sentence.zh ==
        "适用但书“小规模学校不少于2人”：随迁子女公办就读人数为1人，少于2人，差1人");
}

TEST_CASE("waived, with who and until when, and the result without it") {
  County w;
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 90), w.is(w.whole, w.anxi, 100));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  Overlay overlay;
  overlay.waivers.push_back(
      {r, "350524", {"福建省教育厅", "闽教函〔2026〕3号", "灾后重建", *Date::from(2026, 1, 1), *Date::from(2027, 6, 30)}});
  w.context.overlay = &overlay;
  w.verdict.waiver = 0;
  w.verdict.without_waiver = Status::not_met;
  const Explanation e = w.explain(r, w.anxi, Status::waived, root);
  CHECK(e.sentence.zh ==
        "经福建省教育厅批准（闽教函〔2026〕3号）暂不评估，至2027年6月30日，理由：灾后重建；原结果：未达标，90÷100=90%，低于95%"
        "，差5个百分点；达到95%"
        "还需5人，即随迁子女公办就读人数达到95人");
  CHECK(status_words(w.program(), w.program().requirements[r], w.verdict).zh == "经批准暂不评估（原结果：未达标）");
  CHECK(status_words(w.program(), w.program().requirements[r], w.verdict).en == "set aside by approval (result: not met)");
}

TEST_CASE("readings that disagree, and where it turns") {
  County w;
  const Ex left = w.share(w.is(w.part, w.anxi, 59), w.is(w.whole, w.anxi, 100));
  Node no_limit;
  no_limit.op = Op::truth;
  no_limit.sub = 1;
  Ex unlimited;
  unlimited.node = w.b.node(no_limit);
  const Ex root =
      w.reading("60％左右", {{"（一）lower：不低于 60%", w.at_least(left, Rational(6, 10))}, {"（二）none：不设限", unlimited}});
  const auto r = w.requirement("about", "左右", w.county, root);
  w.req(r).readings = w.b.list({0});
  const std::vector<ReadingStatus> statuses = {{{0}, Status::not_met}, {{1}, Status::met}};
  w.context.readings = statuses;
  const Explanation e = w.explain(r, w.anxi, Status::review, root);
  CHECK(e.sentence.zh == "结果取决于口径：按“不低于60%”掌握为未达标，按“不设限”掌握为达标，以60%为界；现为59%");
  CHECK(e.sentence.en ==
        "The result depends on the reading: read as “at least 60%”: not met, read as “no limit”: met, turning at 60%; it stands at 59%");
  CHECK(e.flips == std::vector<Rational>{Rational(6, 10)});
  CHECK(e.requirement.zh == "随迁子女公办就读人数占随迁子女在读人数的比例按“60％左右”掌握（“60％左右”有2种口径：不低于60%；不设限）");
  REQUIRE(e.causes.size() == 1);
  CHECK(e.causes[0].kind == CauseKind::reading);
  CHECK(e.causes[0].message.zh == "“60％左右”的口径尚待有权机关明确");
}

TEST_CASE("a limit that must not be passed is a denied comparison") {
  County w;
  const Ex root = w.negation(w.compare(Comparison::more_than, w.is(w.part, w.anxi, 47), w.number(45, "人")));
  const auto r = w.requirement("limit", "不得超过", w.county, root, Modality::must_not);
  const Explanation e = w.explain(r, w.anxi, Status::not_met, root);
  CHECK(e.requirement.zh == "随迁子女公办就读人数不得超过45人");
  CHECK(e.requirement.en == "migrant children in public schools must not be more than 45 people");
  CHECK(e.sentence.zh == "随迁子女公办就读人数为47人，超过45人，超出2人");
  CHECK(e.margin->amount == Rational(2));
  const Ex kept = w.negation(w.compare(Comparison::more_than, w.is(w.part, w.anxi, 45), w.number(45, "人")));
  CHECK(w.explain(r, w.anxi, Status::met, kept).sentence.zh == "随迁子女公办就读人数为45人，正好等于上限45人");
}

TEST_CASE("what only a person can judge") {
  County w;
  const Ex root = w.judged("办学水平明显提升");
  const auto r = w.requirement("level", "办学水平", w.county, root);
  w.req(r).kind = RequirementKind::composite;
  const Explanation e = w.explain(r, w.anxi, Status::review, root);
  CHECK(e.sentence.zh == "“办学水平明显提升”须由主管机构研判");
  CHECK(e.settle[0].kind == CauseKind::judgement);
}

TEST_CASE("findings: none, some, not checked") {
  County w;
  Stated s;
  s.on = Date::from(2026, 3, 1)->days;
  s.by = w.text("县教育局督导室");
  s.answer = 0;
  const std::uint32_t index = w.stated(s);
  const Ex none = w.negation(w.statement(Op::found, w.bar, w.anxi, Truth::no, FactState::known, index));
  const Ex some = w.negation(w.statement(Op::found, w.bar, w.anxi, Truth::yes, FactState::known, index));
  const Ex open = w.negation(w.statement(Op::found, w.bar, w.anxi, Truth::unknown, FactState::missing));
  const auto r = w.requirement("bar", "一票否决", w.county, none, Modality::must_not);
  w.req(r).kind = RequirementKind::attestation;
  CHECK(w.explain(r, w.anxi, Status::met, none).sentence.zh == "经核查未发现“以考试方式招生”（县教育局督导室，2026年3月1日）");
  CHECK(w.explain(r, w.anxi, Status::not_met, some).sentence.zh == "已发现“以考试方式招生”（县教育局督导室，2026年3月1日）");
  const Explanation e = w.explain(r, w.anxi, Status::open, open);
  CHECK(e.sentence.zh == "尚未核查“以考试方式招生”");
  CHECK(e.sentence.en == "“admission by examination” has not been checked");
  CHECK(e.requirement.zh == "不得发生“以考试方式招生”");
  CHECK(status_words(w.program(), w.program().requirements[r], w.verdict).zh == "待核查");
}

TEST_CASE("attestations: held, expired, incomplete, not given") {
  County w;
  Stated s;
  s.on = Date::from(2025, 3, 1)->days;
  s.until = Date::from(2026, 2, 28)->days;
  s.by = w.text("县教育局办公室");
  s.evidence = w.text("安教〔2025〕8号");
  s.answer = 1;
  const std::uint32_t index = w.stated(s);
  const Ex held = w.statement(Op::attested, w.plan, w.anxi, Truth::yes, FactState::known, index);
  Ex expired = w.statement(Op::attested, w.plan, w.anxi, Truth::unknown, FactState::expired, index);
  expired.step.last_day = s.until;
  const Ex missing = w.statement(Op::attested, w.plan, w.anxi, Truth::unknown, FactState::missing);
  const auto r = w.requirement("plan", "交流轮岗方案", w.county, held);
  w.req(r).kind = RequirementKind::attestation;
  w.req(r).responsible = w.b.text("县教育局");
  CHECK(w.explain(r, w.anxi, Status::met, held).sentence.zh ==
        "“交流轮岗方案已印发并在执行”已有佐证材料（安教〔2025〕8号，县教育局办公室，2025年3月1日，有效至2026年2月28日）");
  CHECK(w.explain(r, w.anxi, Status::open, expired).sentence.zh ==
        "“交流轮岗方案已印发并在执行”的佐证材料已于2026年2月28日到期，需重新提供");
  const Explanation e = w.explain(r, w.anxi, Status::open, missing);
  CHECK(e.sentence.zh == "尚未提供“交流轮岗方案已印发并在执行”的佐证材料");
  CHECK(e.settle[0].provided_by == "县教育局");
  CHECK(e.requirement.zh == "“交流轮岗方案已印发并在执行”（须有佐证材料）");
}

TEST_CASE("a version whose date is not stated") {
  County w;
  w.b.rulesets[0].in_force = InForceKind::unknown;
  w.context.version_uncertain = true;
  const Ex root = w.migrant_share(w.is(w.part, w.anxi, 95), w.is(w.whole, w.anxi, 100));
  const auto r = w.requirement("migrants", "随迁子女", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::met, root);
  w.context.version_uncertain = false;  // after its window
  CHECK(w.explain(r, w.anxi, Status::met, root).causes.empty());
  REQUIRE(e.causes.size() == 1);
  CHECK(e.causes[0].kind == CauseKind::version);
  CHECK(e.causes[0].message.zh == "示范规则集的施行日期：未载明；按已施行测算");
  CHECK(e.settle.empty());
}

TEST_CASE("a figure of the year before is asked for by its year") {
  County w;
  Ex lacking = w.lacks(w.part, w.anxi);
  lacking.step.day = *Date::from(2025, 12, 31);
  Node node;
  node.op = Op::previous;
  node.a = lacking.node;
  Ex previous = lacking;
  previous.node = previous.step.node = w.b.node(node);
  previous.step.children = {lacking.step};
  const Ex root = w.compare(Comparison::more_than, w.is(w.part, w.anxi, 100), previous);
  const auto r = w.requirement("growth", "增长", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::open, root);
  CHECK(e.requirement.zh == "随迁子女公办就读人数超过上年随迁子女公办就读人数");
  CHECK(e.sentence.zh == "数据待补报：缺少2025年的“随迁子女公办就读人数”");
  REQUIRE(e.settle.size() == 1);
  CHECK(e.settle[0].period == Period{PeriodKind::year, 2025, 0});
  CHECK(e.facts.back().path == "350524/migrant_public[2025]");
}

TEST_CASE("an open verdict below that only readings leave open") {
  County w;
  const Ex below = w.at_least(w.is(w.part, w.anxi, 59), Rational(60), "人");
  const Ex read = w.reading("左右", {{"a", below}});
  const auto target = w.requirement("about", "左右", w.county, read);
  w.req(target).readings = w.b.list({0});
  TraceStep verdict;
  verdict.requirement = target;
  verdict.entity = w.anxi;
  verdict.is_truth = true;
  verdict.status = Status::review;
  const Ex root = w.conforms(target, {verdict}, Truth::unknown);
  const auto r = w.requirement("all", "合成", w.county, root);
  const Explanation e = w.explain(r, w.anxi, Status::review, root);
  REQUIRE(e.settle.size() == 1);
  CHECK(e.settle[0].kind == CauseKind::reading);
  CHECK(e.sentence.zh == "“左右”的口径尚待有权机关明确");
}
