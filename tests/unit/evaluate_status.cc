// docs/semantics.md sections 6 and 10: which verdicts exist, their status row by row, attestations, severities, overlays.
#include <algorithm>

#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// One county with facts a, b (numbers) and yes (a boolean), each stated or not.
struct Simple {
  Rules r;
  FactId a = r.declare("a", Rules::county);
  FactId b = r.declare("b", Rules::county);
  FactId flag = r.declare("flag", Rules::county, FactType::boolean);
  Expr x = r.fact(a);
  Expr y = r.fact(b);
  Expr f = r.fact(flag);

  Verdict judged(const char* a_value, const char* b_value, int flag_value = -1, const char* as_of = "2026-12-31",
                 const Overlay* overlay = nullptr) {
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "350524");
    if (*a_value != 0) town.set(c, a, a_value);
    if (*b_value != 0) town.set(c, b, b_value);
    if (flag_value >= 0) town.set(c, flag, flag_value == 1);
    EvaluateOptions with = options(as_of);
    with.overlay = overlay;
    return verdict(run(program, town, with));
  }
  Status status(const char* a_value, const char* b_value = "", int flag_value = -1) { return judged(a_value, b_value, flag_value).status; }
};

}  // namespace

TEST_CASE("rows 1 and 2: the condition", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x >= "5");
  s.r.last().condition = (s.y >= "200000").id;
  CHECK(s.status("5", "200000") == Status::met);
  CHECK(s.status("4", "199999") == Status::not_applicable);
  CHECK(s.status("5", "") == Status::open);
  const Verdict open = s.judged("5", "");
  CHECK(show(open.observed) == "5");
  const Verdict outside = s.judged("5", "1");
  CHECK(!outside.has_observed);
  CHECK(outside.observed_node == kNone);
  s.r.last().condition = (s.y / s.y >= "1").id;
  CHECK(s.status("5", "0") == Status::not_applicable);
}

TEST_CASE("rows 3 to 5: exceptions", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x >= "5");
  s.r.except({{s.y < "300", {}}, {s.f, s.x >= "3"}});
  CHECK(s.status("5", "299", -1) == Status::not_applicable);
  CHECK(s.status("4", "300", 0) == Status::not_met);
  CHECK(s.status("4", "300", 1) == Status::met);
  CHECK(s.status("4", "", 1) == Status::open);  // the first may apply
  CHECK(s.status("9", "300", -1) == Status::open);
  CHECK(s.judged("4", "300", 1).exception == 1);
  CHECK(show(s.judged("4", "300", 1).required) == "3");
  CHECK(s.judged("4", "299", 1).exception == 0);
  CHECK(s.judged("4", "300", 0).exception == -1);
  CHECK(s.judged("9", "300", -1).exception == -1);
}

TEST_CASE("an exception whose condition is n/a does not apply", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x >= "5");
  s.r.except({{s.y / s.y >= "1", {}}});
  CHECK(s.status("5", "0") == Status::met);
  CHECK(s.status("5", "1") == Status::not_applicable);
}

TEST_CASE("rows 7 to 9: the requirement", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x / s.y >= "1");
  CHECK(s.status("0", "0") == Status::not_applicable);
  CHECK(s.status("5", "5") == Status::met);
  CHECK(s.status("4", "5") == Status::not_met);
  CHECK(s.status("4", "") == Status::open);
  CHECK(s.status("4", "0") == Status::open);
}

TEST_CASE("row 9 against 10: what only a person can tell", "[evaluate][status]") {
  Simple s;
  s.r.require(s.r.all({s.x >= "5", s.r.judged()}));
  CHECK(s.status("5") == Status::review);
  CHECK(s.status("4") == Status::not_met);
  CHECK(s.status("") == Status::open);
  Simple either;
  either.r.require(either.r.any({either.x >= "5", either.r.judged()}));
  CHECK(either.status("5") == Status::met);
  CHECK(either.status("4") == Status::review);
  CHECK(either.status("") == Status::open);
  Simple formula;
  const FactId good = formula.r.computed("good", Rules::county, formula.r.judged(), FactType::boolean);
  formula.r.require(formula.r.fact(good));
  CHECK(formula.status("") == Status::review);
}

TEST_CASE("must not: the compiled root is the negation", "[evaluate][status]") {
  Simple s;
  s.r.require(!(s.x > "0"));
  s.r.last().modality = Modality::must_not;
  CHECK(s.status("0") == Status::met);
  CHECK(s.status("1") == Status::not_met);
  CHECK(s.status("") == Status::open);
  CHECK(show(s.judged("1", "").observed) == "1");
}

TEST_CASE("severity by modality", "[evaluate][status]") {
  const auto severity = [](Modality modality, bool assessment, bool advance) {
    Simple s;
    s.r.require(s.x >= "5");
    s.r.last().modality = modality;
    s.r.last().advance = advance ? 1 : 0;
    if (assessment) s.r.rulesets[0].kind = RuleSetKind::assessment;
    CHECK(s.judged("5", "").severity == Severity::none);
    CHECK(s.judged("", "").severity == Severity::none);
    return s.judged("4", "").severity;
  };
  CHECK(severity(Modality::must, false, false) == Severity::violation);
  CHECK(severity(Modality::must_not, false, false) == Severity::violation);
  CHECK(severity(Modality::must, true, false) == Severity::gap);
  CHECK(severity(Modality::strive, false, false) == Severity::shortfall);
  CHECK(severity(Modality::in_principle, false, false) == Severity::deviation);
  CHECK(severity(Modality::encourage, false, false) == Severity::suggestion);
  CHECK(severity(Modality::must, false, true) == Severity::shortfall);
  Simple s;
  s.r.require(s.x >= "5");
  s.r.last().modality = Modality::may;
  const Program program = s.r.program();
  Town town(program);
  town.add(Rules::county, "c");
  CHECK(run(program, town).verdicts.empty());
}

TEST_CASE("attestations", "[evaluate][status]") {
  const auto attested = [](Stated statement, std::uint32_t valid_years = 0, std::uint32_t in_rule = kNone) {
    Rules r;
    const FactId plan = r.declare("plan", Rules::county, FactType::attestation);
    r.facts[plan].valid_years = valid_years;
    r.require(r.make(Op::attested, 0, plan, in_rule));
    const Program program = r.program();
    Town town(program);
    town.state(town.add(Rules::county, "c"), plan, {statement});
    return truth_of(verdict(run(program, town)));
  };
  Rules none;
  const Program empty = none.program();
  const Town t(empty);
  const auto says = [&](bool answer, const char* on, const char* until = nullptr) { return const_cast<Town&>(t).says(answer, on, until); };
  CHECK(attested(says(true, "2026-12-31")) == Truth::yes);
  CHECK(attested(says(true, "2027-01-01")) == Truth::unknown);
  CHECK(attested(says(true, nullptr)) == Truth::unknown);
  CHECK(attested(says(true, "2026-01-01", "2026-12-31")) == Truth::yes);
  CHECK(attested(says(true, "2026-01-01", "2026-12-30")) == Truth::unknown);
  CHECK(attested(says(false, "2026-12-31")) == Truth::no);
  CHECK(attested(says(false, "2027-01-01")) == Truth::unknown);
  CHECK(attested(says(false, nullptr)) == Truth::no);
  CHECK(attested(Stated{}) == Truth::unknown);
  Stated incomplete = says(true, "2026-01-01");
  incomplete.by = kNone;
  CHECK(attested(incomplete) == Truth::unknown);
  incomplete = says(true, "2026-01-01");
  incomplete.evidence = kNone;
  CHECK(attested(incomplete) == Truth::unknown);
  // 有效：1年 from 2026-01-01 is to 2026-12-31; from 2025-12-31 to 2026-12-30.
  CHECK(attested(says(true, "2026-01-01"), 1) == Truth::yes);
  CHECK(attested(says(true, "2025-12-31"), 1) == Truth::unknown);
  CHECK(attested(says(true, "2025-12-31", "2027-01-01"), 1) == Truth::yes);
  // What the rule says of it goes before what the fact says.
  CHECK(attested(says(true, "2025-12-31"), 1, 2) == Truth::yes);
  CHECK(attested(says(true, "2025-12-31"), 0, 1) == Truth::unknown);
}

TEST_CASE("findings", "[evaluate][status]") {
  const auto found = [](Stated statement, std::uint32_t valid_years = 0) {
    Rules r;
    const FactId poaching = r.declare("poaching", Rules::county, FactType::finding);
    r.facts[poaching].valid_years = valid_years;
    r.require(!r.found(poaching));
    const Program program = r.program();
    Town town(program);
    town.state(town.add(Rules::county, "c"), poaching, {statement});
    return truth_of(verdict(run(program, town)));
  };
  Rules none;
  const Program empty = none.program();
  Town t(empty);
  CHECK(found(t.says(false, "2026-12-31")) == Truth::yes);
  CHECK(found(t.says(false, nullptr)) == Truth::unknown);
  CHECK(found(t.says(false, "2025-06-01"), 1) == Truth::unknown);
  CHECK(found(t.says(true, "2025-06-01"), 1) == Truth::no);
  CHECK(found(t.says(true, nullptr)) == Truth::no);
  CHECK(found(t.says(true, "2027-01-01")) == Truth::unknown);
  Stated without_evidence = t.says(false, "2026-12-31");
  without_evidence.evidence = kNone;
  CHECK(found(without_evidence) == Truth::yes);
  without_evidence.by = kNone;
  CHECK(found(without_evidence) == Truth::unknown);
  CHECK(found(Stated{}) == Truth::unknown);
}

TEST_CASE("row 12: waivers and reasons", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x >= "5");
  Overlay overlay;
  overlay.waivers.push_back({0, "350524", {"市教育局", "", "", day("2026-01-01"), day("2026-12-31")}});
  const Verdict waived = s.judged("4", "", -1, "2026-12-31", &overlay);
  CHECK(waived.status == Status::waived);
  CHECK(waived.without_waiver == Status::not_met);
  CHECK(waived.waiver == 0);
  CHECK(waived.severity == Severity::none);
  CHECK(s.judged("5", "", -1, "2026-12-31", &overlay).status == Status::met);
  CHECK(s.judged("", "", -1, "2026-12-31", &overlay).status == Status::open);
  CHECK(s.judged("4", "", -1, "2027-01-01", &overlay).status == Status::not_met);
  CHECK(s.judged("4", "", -1, "2025-12-31", &overlay).status == Status::not_met);
  overlay.waivers[0].entity = "350525";
  CHECK(s.judged("4", "", -1, "2026-12-31", &overlay).status == Status::not_met);
  overlay.waivers[0].entity = "350524";
  s.r.last().bar = 1;
  CHECK(s.judged("4", "", -1, "2026-12-31", &overlay).status == Status::not_met);

  Simple principle;
  principle.r.require(principle.x >= "5");
  principle.r.last().modality = Modality::in_principle;
  Overlay reasons;
  reasons.reasons.push_back({0, "350524", {"县教育局", "", "校舍改建", day("2026-01-01")}});
  const Verdict v = principle.judged("4", "", -1, "2026-12-31", &reasons);
  CHECK(v.status == Status::not_met);
  CHECK(v.severity == Severity::deviation);
  CHECK(v.justified);
  CHECK(!principle.judged("4", "").justified);
  CHECK(!principle.judged("5", "", -1, "2026-12-31", &reasons).justified);
  // A reason stands from its day on, to its last.
  CHECK(principle.judged("4", "", -1, "2026-01-01", &reasons).justified);
  CHECK(!principle.judged("4", "", -1, "2025-12-31", &reasons).justified);
  reasons.reasons[0].authority.until = day("2026-12-30");
  CHECK(!principle.judged("4", "", -1, "2026-12-31", &reasons).justified);
}

TEST_CASE("the first waiver that stands counts, among many", "[evaluate][status]") {
  Simple s;
  s.r.require(s.x >= "5");
  Overlay overlay;
  for (const char* entity : {"z", "350524", "a", "350524", "350524", "b"}) {
    const Authority authority{"市教育局", "", "", day("2026-01-01"), day(overlay.waivers.size() == 2 ? "2026-06-30" : "2026-12-31")};
    overlay.waivers.push_back({0, entity, authority});
    overlay.waivers.push_back({1, entity, authority});
  }
  CHECK(s.judged("4", "", -1, "2026-06-30", &overlay).waiver == 2);
  CHECK(s.judged("4", "", -1, "2026-12-31", &overlay).waiver == 6);
  overlay.waivers[2].authority.until = day("2026-12-31");
  CHECK(s.judged("4", "", -1, "2026-12-31", &overlay).waiver == 2);
}

TEST_CASE("subjects: class, kind, code; parents that are only named are not judged", "[evaluate][status]") {
  Rules r;
  r.require(r.truth(true), Rules::county);
  r.require(r.truth(true), Rules::county);
  r.last().code = r.text("350524");
  r.require(r.truth(true), Rules::province);
  const Program program = r.program();
  Town town(program);
  const EntityId a = town.add(Rules::county, "350524");
  const EntityId b = town.add(Rules::county, "350525");
  town.below(a, "350000");
  const Outcome out = run(program, town);
  REQUIRE(out.verdicts.size() == 3);
  CHECK(out.verdicts[0].entity == a);
  CHECK(out.verdicts[0].requirement == 0);
  CHECK(out.verdicts[1].entity == a);
  CHECK(out.verdicts[1].requirement == 1);
  CHECK(out.verdicts[2].entity == b);
}

TEST_CASE("territory: by the chain of parents, else by division code", "[evaluate][status]") {
  Rules r;
  r.rulesets[0].everywhere = 0;
  r.rulesets[0].territory_type = Rules::province;
  r.rulesets[0].territory = r.text("350000");
  r.require(r.truth(true), Rules::county);
  r.require(r.truth(true), Rules::school);
  const Program program = r.program();
  const auto judged = [&](auto&& fill, bool by_code) {
    Town town(program);
    fill(town);
    const Outcome out = run(program, town);
    CHECK(out.rulesets[0].by_division_code == by_code);
    CHECK(out.rulesets[0].status == (out.verdicts.empty() ? RuleSetStatus::outside : RuleSetStatus::used));
    CHECK(out.rulesets[0].verdicts == out.verdicts.size());
    return out.verdicts.size();
  };
  CHECK(judged([](Town& t) { t.add(Rules::school, "s", t.add(Rules::county, "x", t.add(Rules::province, "350000"))); }, false) == 2);
  CHECK(judged([](Town& t) { t.below(t.add(Rules::county, "x"), "350000"); }, false) == 1);
  CHECK(judged([](Town& t) { t.add(Rules::school, "s", t.add(Rules::county, "350524")); }, true) == 2);
  CHECK(judged([](Town& t) { t.below(t.add(Rules::school, "s"), "350524"); }, true) == 1);
  CHECK(judged([](Town& t) { t.add(Rules::school, "s", t.add(Rules::county, "370102")); }, false) == 0);
  CHECK(judged([](Town& t) { t.below(t.add(Rules::school, "s"), "370102"); }, false) == 0);
  CHECK(judged([](Town& t) { t.add(Rules::county, "x"); }, false) == 0);
  // A school's own number is no division code, though it is as long as one.
  CHECK(judged([](Town& t) { t.add(Rules::school, "100001", t.add(Rules::county, "350524")); }, true) == 2);
  CHECK(judged([](Town& t) { t.add(Rules::school, "350001", t.add(Rules::county, "370102")); }, false) == 0);
  CHECK(judged([](Town& t) { t.below(t.add(Rules::school, "100001"), "350524"); }, true) == 1);
  CHECK(judged([](Town& t) { t.below(t.add(Rules::school, "100001"), "350000"); }, false) == 1);
  // The province's own number on another level is not the province.
  CHECK(judged([](Town& t) { t.add(Rules::school, "350000"); }, true) == 1);
}

TEST_CASE("a territory is not covered by what lies above it", "[evaluate][status]") {
  Rules r;
  r.rulesets[0].everywhere = 0;
  r.rulesets[0].territory_type = Rules::county;
  r.rulesets[0].territory = r.text("350524");
  r.require(r.truth(true), Rules::province);
  r.require(r.truth(true), Rules::county);
  const Program program = r.program();
  Town town(program);
  const EntityId p = town.add(Rules::province, "350000");
  town.add(Rules::county, "350524", p);
  town.add(Rules::county, "350525", p);
  const Outcome out = run(program, town);
  REQUIRE(out.verdicts.size() == 1);
  CHECK(out.verdicts[0].entity == 1);
}

TEST_CASE("selections make fewer verdicts; conclusions still see all", "[evaluate][status]") {
  Rules r;
  r.require(r.truth(true), Rules::county);
  r.require(r.truth(false), Rules::county);
  r.ruleset("second");
  r.require(r.truth(true), Rules::county);
  const Program program = r.program();
  Town town(program);
  town.add(Rules::county, "a");
  town.add(Rules::county, "b");
  EvaluateOptions only = options();
  only.requirements = {0};
  Outcome out = run(program, town, only);
  CHECK(out.verdicts.size() == 2);
  REQUIRE(out.conclusions.size() == 2);
  CHECK(out.conclusions[0].conforms == Truth::no);
  CHECK(out.conclusions[0].counts[static_cast<int>(Status::met)] == 1);
  CHECK(out.conclusions[0].counts[static_cast<int>(Status::not_met)] == 0);
  only = options();
  only.entities = {"b"};
  out = run(program, town, only);
  CHECK(out.verdicts.size() == 3);
  CHECK(std::all_of(out.verdicts.begin(), out.verdicts.end(), [](const Verdict& v) { return v.entity == 1; }));
  only = options();
  only.rulesets = {1};
  out = run(program, town, only);
  CHECK(out.verdicts.size() == 2);
  CHECK(out.rulesets[0].status == RuleSetStatus::not_selected);
  CHECK(out.conclusions[0].conforms == Truth::yes);
}

}  // namespace zhunsheng::evaluate_test
