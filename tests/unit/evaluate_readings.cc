// docs/semantics.md section 7: readings.
#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

namespace {

/// 60％左右: not below 60%, or no limit at all.
struct About60 {
  Rules r;
  FactId share = r.declare("share", Rules::county, FactType::share);
  Expr x = r.fact(share);
  std::uint32_t about = r.reading("about_60", {"floor", "open"});
  Expr root = r.read(about, {x >= "0.6", r.truth(true)});

  explicit About60(bool pending = false) {
    r.require(root);
    r.last().readings = r.list({about});
    if (pending) {
      r.last().due = DueKind::by;
      r.last().by = day("2027-12-31");
    }
  }
  Outcome judged(const char* value, const Overlay* overlay = nullptr) {
    const Program program = r.program();
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    if (*value != 0) town.set(c, share, value);
    EvaluateOptions with = options();
    with.overlay = overlay;
    return run(program, town, with);
  }
};

}  // namespace

TEST_CASE("readings that agree, and that do not", "[evaluate][readings]") {
  About60 t;
  Outcome out = t.judged("0.61");
  CHECK(verdict(out).status == Status::met);
  REQUIRE(verdict(out).readings_count == 2);
  CHECK(out.readings[0].alternatives == std::vector<std::uint32_t>{0});
  CHECK(out.readings[1].alternatives == std::vector<std::uint32_t>{1});
  out = t.judged("0.59");
  CHECK(verdict(out).status == Status::review);
  CHECK(out.readings[0].status == Status::not_met);
  CHECK(out.readings[1].status == Status::met);
  CHECK(show(verdict(out).observed) == "0.59");
  CHECK(show(verdict(out).required) == "0.6");
  CHECK(verdict(out).severity == Severity::none);
  CHECK(verdict(t.judged("")).status == Status::open);
}

TEST_CASE("an overlay that confirms an alternative leaves only that one", "[evaluate][readings]") {
  About60 t;
  Overlay overlay;
  overlay.readings.push_back({t.about, 1, {"省教育厅", "", "", day("2026-01-01"), day("2026-12-31")}});
  Outcome out = t.judged("0.59", &overlay);
  CHECK(verdict(out).status == Status::met);
  CHECK(verdict(out).readings_count == 1);
  CHECK(show(verdict(out).observed) == "0.59");
  CHECK(show(verdict(out).required) == "n/a");
  overlay.readings[0].alternative = 0;
  CHECK(verdict(t.judged("0.59", &overlay)).status == Status::not_met);
  overlay.readings[0].authority.until = day("2026-12-30");
  CHECK(verdict(t.judged("0.59", &overlay)).status == Status::review);
}

TEST_CASE("pending under several readings: attained where they agree", "[evaluate][readings]") {
  About60 t(true);
  const Outcome agree = t.judged("0.61");
  CHECK(verdict(agree).status == Status::pending);
  CHECK(verdict(agree).attained == 1);
  const Outcome differ = t.judged("0.59");
  CHECK(verdict(differ).status == Status::pending);
  CHECK(verdict(differ).attained == -1);
}

TEST_CASE("combinations: the first alternatives first, the last reading fastest", "[evaluate][readings]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const std::uint32_t base = r.reading("base", {"all", "half"});
  const std::uint32_t limit = r.reading("limit", {"one", "two", "three"});
  const FactId figure = r.computed("figure", Rules::county, r.read(base, {r.fact(a), r.fact(a) / r.number("2")}));
  r.require(r.read(limit, {r.fact(figure) >= "1", r.fact(figure) >= "2", r.fact(figure) >= "3"}));
  r.last().readings = r.list({base, limit});
  const Program program = r.program();
  Town town(program);
  town.set(town.add(Rules::county, "c"), a, "4");
  const Outcome out = run(program, town);
  REQUIRE(out.readings.size() == 6);
  std::string statuses;
  for (const ReadingStatus& s : out.readings) statuses += s.status == Status::met ? '+' : '-';
  CHECK(statuses == "+++++-");  // 4 against 1, 2, 3; then 2 against them
  CHECK(out.readings[5].alternatives == std::vector<std::uint32_t>{1, 4});
  CHECK(verdict(out).status == Status::review);
  CHECK(show(verdict(out).observed) == "4");
}

TEST_CASE("no limit is true of everything, also of what is n/a", "[evaluate][readings]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const std::uint32_t limit = r.reading("limit", {"open", "floor"});
  r.require(r.read(limit, {r.truth(true), r.fact(a) / r.fact(a) >= "1"}));
  r.last().readings = r.list({limit});
  const Program program = r.program();
  Town town(program);
  town.set(town.add(Rules::county, "c"), a, "0");
  const Outcome out = run(program, town);
  CHECK(out.readings[0].status == Status::met);
  CHECK(out.readings[1].status == Status::not_applicable);
  CHECK(verdict(out).status == Status::review);
}

TEST_CASE("some open, or some that do not apply", "[evaluate][readings]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const FactId b = r.declare("b", Rules::county);
  const std::uint32_t base = r.reading("base", {"a", "b"});
  r.require(r.read(base, {r.fact(a), r.fact(b)}) / r.fact(a) >= "1");
  r.last().readings = r.list({base});
  const Program program = r.program();
  const auto status = [&](const char* va, const char* vb) {
    Town town(program);
    const EntityId c = town.add(Rules::county, "c");
    town.set(c, a, va);
    if (*vb != 0) town.set(c, b, vb);
    return verdict(run(program, town)).status;
  };
  CHECK(status("5", "") == Status::open);     // met, open
  CHECK(status("5", "4") == Status::review);  // met, not met
  CHECK(status("0", "4") == Status::open);    // not applicable; 4/0 is open
  CHECK(status("5", "6") == Status::met);
}

TEST_CASE("readings of one rule do not leak into another that it refers to", "[evaluate][readings]") {
  Rules r;
  const FactId a = r.declare("a", Rules::county);
  const std::uint32_t limit = r.reading("limit", {"low", "high"});
  const Expr chosen = r.read(limit, {r.fact(a) >= "1", r.fact(a) >= "9"});
  r.require(chosen);
  r.last().readings = r.list({limit});
  r.require(r.all({r.conforms(Conformity::requirement, 0), chosen}));
  r.last().readings = r.list({limit});
  const Program program = r.program();
  Town town(program);
  town.set(town.add(Rules::county, "c"), a, "5");
  const Outcome out = run(program, town);
  CHECK(verdict(out, 0).status == Status::review);
  // Under `low` it rests on a verdict in review, under `high` it is not met.
  REQUIRE(verdict(out, 1).readings_count == 2);
  const auto begin = verdict(out, 1).readings_begin;
  CHECK(out.readings[begin].status == Status::review);
  CHECK(out.readings[begin + 1].status == Status::not_met);
}

}  // namespace zhunsheng::evaluate_test
