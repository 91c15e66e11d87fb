// Corrections and preferences: how they are read, and what they make of the facts.
#include <functional>

#include "catch.h"
#include "load/amend.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

const std::string kBy =
    R"("by":["督导室督学","统计局科员"],"evidence":"核查记录","body":"示例局","document":"示教〔2026〕1号","on":"2026-01-01","reason":"示例")";
const std::string kOf = R"("body":"示例局","document":"示教〔2026〕1号","on":"2026-01-01","reason":"示例")";

/// Facts of the county "c", amended on a day.
struct Amended : Loaded {
  std::string overlay_codes;
};
Amended amended(std::string_view facts, const std::string& list, const std::string& entries, const char* day = "2026-12-31") {
  Amended out;
  Overlay overlay;
  const std::string text = R"({"schema":"zhunsheng-overlay/1",")" + list + "\":[" + entries + "]}";
  const bool read = load_overlay(text, "overlay.json", demo_program(), Limits{}, overlay, out.diagnostics);
  out.overlay_codes = out.codes();
  if (!read) return out;
  const std::string document = R"({"schema":"zhunsheng-facts/1","sources":{"yb":{"title":"年报"},"tz":{"title":"台账"}},)"
                               R"("entities":[{"id":"c","type":"county","facts":)" +
                               std::string(facts) + "}]}";
  CHECK(load_facts(document, "facts.json", demo_program(), Limits{}, out.facts, out.diagnostics));
  load::Amender amender(demo_program(), &overlay);
  out.sound = amender.amend(out.facts, *Date::from_text(day), out.diagnostics);
  return out;
}
Amended corrected(std::string_view facts, const std::string& entry, const char* day = "2026-12-31") {
  return amended(facts, "corrections", R"({"entity":"c",)" + entry + "," + kBy + "}", day);
}
Amended preferring(std::string_view facts, const std::string& entry) {
  return amended(facts, "preferences", "{" + entry + "," + kOf + "}");
}

/// What was reported, of the first amendment.
std::string reported(const Amended& a) {
  std::string out;
  if (a.facts.amendments.empty()) return out;
  const Slice slice = a.facts.amendments.front().reported;
  for (std::uint32_t i = 0; i < slice.count; ++i) out += (i == 0 ? "" : ", ") + shown(a.facts, a.facts.stated[slice.begin + i].value);
  return out;
}

}  // namespace

TEST_CASE("a verified value takes the place of the reported one", "[load]") {
  const Amended plain = corrected(R"({"teachers":104,"pupils":5})", R"("fact":"教师数","reported":"104人","verified":95)");
  INFO(listing(plain.diagnostics));
  CHECK(plain.sound);
  CHECK(plain.shown("c", "teachers") == "[95]");
  CHECK(plain.shown("c", "pupils") == "5");
  CHECK(reported(plain) == "104");
  // Dates stay; several statements of one figure are all replaced.
  CHECK(corrected(R"({"teachers":{"value":104,"on":"2026-09-01"}})", R"("fact":"teachers","verified":95)").shown("c", "teachers") ==
        "[95 on 2026-09-01]");
  const Amended two =
      corrected(R"({"teachers":[104,{"value":110,"source":"yb"}]})", R"("fact":"teachers","reported":[110,104],"verified":95)");
  CHECK(two.shown("c", "teachers") == "[95]");
  CHECK(reported(two) == "104, 110");
  // Of a series one period.
  CHECK(corrected(R"({"teachers":{"series":{"2024":1,"2025":2}}})", R"("fact":"teachers","period":"2025年","reported":2,"verified":3)")
            .shown("c", "teachers") == "[3 @2025, 1 @2024]");
  // Units and percentages are those of the facts.
  CHECK(corrected(R"({"funds":120000})", R"("fact":"funds","reported":"12万元","verified":"13万元")").shown("c", "funds") == "[130000]");
  CHECK(corrected(R"({"rate":0.95})", R"("fact":"rate","reported":"95%","verified":{"value":"94.5%"})").shown("c", "rate") == "[0.945]");
  CHECK(corrected(R"({"coastal":true,"remark":"甲"})", R"("fact":"remark","reported":"甲","verified":"乙")").shown("c", "remark") ==
        "[乙]");
  CHECK(corrected(R"({"land":"123456789012345678901234567890"})", R"("fact":"land","verified":"123456789012345678901234567891")")
            .shown("c", "land") == "[123456789012345678901234567891]");
  CHECK(corrected(R"({"poaching":{"found":false,"on":"2026-01-01","by":"x"}})", R"("fact":"poaching","verified":{"found":true,"by":"y"})")
            .shown("c", "poaching") == "[yes by y]");
}

TEST_CASE("a figure that nobody reported", "[load]") {
  CHECK(corrected("{}", R"("fact":"teachers","verified":95)").shown("c", "teachers") == "[95]");
  CHECK(corrected(R"({"teachers":null})", R"("fact":"teachers","reported":null,"verified":95)").shown("c", "teachers") == "[95]");
  CHECK(corrected(R"({"teachers":{"series":{"2024":1}}})", R"("fact":"teachers","period":"2025","verified":95)").shown("c", "teachers") ==
        "[95 @2025, 1 @2024]");
  CHECK(corrected("{}", R"("fact":"teachers","reported":5,"verified":95)").codes() == "ZS6007");
  CHECK(corrected(R"({"teachers":5})", R"("fact":"teachers","reported":null,"verified":95)").codes() == "ZS6007");
}

TEST_CASE("corrections of other figures", "[load]") {
  const Amended other = corrected(R"({"teachers":104})", R"("fact":"teachers","reported":105,"verified":95)");
  CHECK(other.codes() == "ZS6007");
  CHECK(!other.sound);
  CHECK(other.diagnostics.list()[0].where == "overlay.json:1:48 /corrections/0");
  CHECK(corrected(R"({"teachers":[104,110]})", R"("fact":"teachers","reported":104,"verified":95)").codes() == "ZS6007");
  CHECK(corrected(R"({"teachers":{"series":{"2025":2}}})", R"("fact":"teachers","verified":3)").codes() == "ZS6007");
  CHECK(corrected(R"({"teachers":{"series":{"2025":2}}})", R"("fact":"teachers","period":"2025/26","verified":3)").codes() == "ZS6007");
  CHECK(corrected(R"({"teachers":2})", R"("fact":"teachers","period":"2025","verified":3)").codes() == "ZS6007");
  CHECK(corrected("{}", R"("fact":"students","verified":3)").codes() == "ZS6007");
  // Not on the day: nothing happens, whatever it says.
  const Amended early = corrected(R"({"teachers":104})", R"("fact":"teachers","reported":105,"verified":95)", "2025-12-31");
  CHECK(early.sound);
  CHECK(early.shown("c", "teachers") == "104");
  CHECK(early.facts.amendments.empty());
  CHECK(corrected(R"({"teachers":104})", R"("fact":"teachers","until":"2026-06-30","verified":95)").shown("c", "teachers") == "104");
}

TEST_CASE("corrections that cannot apply", "[load]") {
  const auto codes = [](const std::string& entry) { return amended("{}", "corrections", "{" + entry + "}").overlay_codes; };
  const std::string c = R"("entity":"c",)";
  CHECK(codes(c + R"("fact":"teachres","verified":1,)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":1.5,)" + kBy) == "ZS5004");
  CHECK(codes(c + R"("fact":"teachers","verified":"1册",)" + kBy) == "ZS5005");
  CHECK(codes(c + R"("fact":"teachers","verified":-1,)" + kBy) == "ZS5006");
  CHECK(codes(c + R"("fact":"teachers","verified":null,)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":[1,2],)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":{"series":{"2025":1}},)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":{"value":1,"source":"yb"},)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","period":"去年","verified":1,)" + kBy) == "ZS5004");
  CHECK(codes(c + R"("fact":"teachers","verified":1,"alternative":"x",)" + kBy) == "ZS5002");
  CHECK(codes(R"("verified":1)") == "ZS6004 ZS6004 ZS6004 ZS6004 ZS6004 ZS6004 ZS6004 ZS6004");
  const std::string one = R"(,"evidence":"e","body":"b","document":"d","on":"2026-01-01","reason":"r")";
  CHECK(codes(c + R"("fact":"teachers","verified":1,"by":"甲处")" + one) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":1,"by":["甲处","甲处"])" + one) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":1,"by":["甲处","13800138000"])" + one) == "ZS5013");
  CHECK(codes(c + R"("fact":"teachers","verified":1,)" + kBy + "}," + "{" + c + R"("fact":"教师数","verified":2,)" + kBy) == "ZS6004");
  CHECK(codes(c + R"("fact":"teachers","verified":1,"period":"2024",)" + kBy + "}," + "{" + c +
              R"("fact":"teachers","verified":2,"period":"2025",)" + kBy)
            .empty());
}

TEST_CASE("a preferred source stands above the others", "[load]") {
  const std::string two = R"({"teachers":[{"value":1,"source":"yb"},{"value":2,"source":"tz"},3]})";
  CHECK(preferring(two, R"("fact":"teachers","source":"yb")").shown("c", "teachers") ==
        "[1 from yb preferred, 2 from tz yields, 3 yields]");
  CHECK(preferring(two, R"("fact":"教师数","source":"台账","over":["年报"])").shown("c", "teachers") ==
        "[1 from yb yields, 2 from tz preferred, 3]");
  // One about the entity counts before one about all; one about another not at all.
  const std::string all = R"({"fact":"teachers","source":"yb",)" + kOf + "},";
  CHECK(amended(two, "preferences", all + R"({"fact":"teachers","entity":"c","source":"tz",)" + kOf + "}").shown("c", "teachers") ==
        "[1 from yb yields, 2 from tz preferred, 3 yields]");
  CHECK(preferring(two, R"("fact":"teachers","entity":"d","source":"tz")").facts.amendments.empty());
  // Without a value of its source it does nothing.
  CHECK(preferring(R"({"teachers":[{"value":null,"source":"yb"},{"value":2,"source":"tz"}]})", R"("fact":"teachers","source":"yb")")
            .facts.amendments.empty());
  CHECK(amended(two, "preferences", all + R"({"fact":"teachers","source":"tz",)" + kOf + "}").overlay_codes == "ZS6004");
  CHECK(preferring(two, R"("fact":"teachers","source":"yb","over":["yb"])").overlay_codes == "ZS6004");
  CHECK(preferring(two, R"("fact":"teachers")").overlay_codes == "ZS6004");
}

namespace {

/// Two facts of the county "c": entries for both lists.
Amended both(std::string_view facts, const std::string& correction, const std::string& preference) {
  return amended(facts, "corrections",
                 R"({"entity":"c",)" + correction + "," + kBy + R"(}],"preferences":[{)" + preference + "," + kOf + "}");
}

/// "2000": … of a series of months from the year 1000 on.
std::string months(std::size_t count, const char* between, const std::function<std::string(const std::string&)>& one) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string month = std::to_string(i % 12 + 1);
    out += (i == 0 ? "" : between) + one(std::to_string(1000 + i / 12) + (month.size() == 1 ? "-0" : "-") + month);
  }
  return out;
}

}  // namespace

TEST_CASE("a corrected figure is what no source says", "[load]") {
  const std::string two = R"({"teachers":[{"value":1,"source":"yb"},{"value":2,"source":"tz"}]})";
  const Amended gone = both(two, R"("fact":"teachers","verified":7)", R"("fact":"teachers","source":"yb")");
  INFO(listing(gone.diagnostics));
  CHECK(gone.shown("c", "teachers") == "[7]");
  REQUIRE(gone.facts.amendments.size() == 1);
  CHECK_FALSE(gone.facts.amendments.front().preference);
  // Of a series the other periods are still what the sources say.
  const std::string series = R"({"teachers":[{"series":{"2024":1,"2025":2},"source":"yb"},{"series":{"2025":3,"2024":4},"source":"tz"}]})";
  const Amended one = both(series, R"("fact":"teachers","period":"2025","verified":7)", R"("fact":"teachers","source":"yb")");
  INFO(listing(one.diagnostics));
  CHECK(one.facts.amendments.size() == 2);
}

TEST_CASE("thousands of corrections of one series", "[load]") {
  // Were each to copy the series, this would be some billions of records.
  constexpr std::size_t kMany = 40000;
  const std::string facts = R"({"teachers":{"series":{)" + months(kMany, ",", [](const auto& m) { return "\"" + m + "\":1"; }) + "}}}";
  const std::string entries = months(kMany, ",", [](const auto& m) {
    return R"({"entity":"c","fact":"teachers","period":")" + m + R"(","reported":1,"verified":2,)" + kBy + "}";
  });
  const Amended all = amended(facts, "corrections", entries);
  INFO(listing(all.diagnostics).substr(0, 2000));
  CHECK(all.sound);
  CHECK(all.facts.amendments.size() == kMany);
  CHECK(all.facts.stated.size() <= kMany * 3);
}

TEST_CASE("a fact holds 65535 values", "[load]") {
  const auto list = [](std::size_t count) {
    std::string out = "1";
    for (std::size_t i = 1; i < count; ++i) out += ",1";
    return R"({"schema":"zhunsheng-facts/1","entities":[{"id":"c","type":"county","facts":{"teachers":[)" + out + "]}}]}";
  };
  for (const std::size_t count : {65535U, 65536U}) {
    Loaded loaded;
    const bool sound = load_facts(list(count), "facts.json", demo_program(), Limits{}, loaded.facts, loaded.diagnostics);
    CHECK(sound == (count == 65535));
    CHECK(loaded.codes() == (count == 65535 ? "" : "ZS5011"));
  }
  // One more by a correction of a month that nobody reported.
  const std::string full = R"({"teachers":{"series":{)" + months(65535, ",", [](const auto& m) { return "\"" + m + "\":1"; }) + "}}}";
  CHECK(corrected(full, R"("fact":"teachers","period":"1000-01","verified":2)").sound);
  const Amended over = corrected(full, R"("fact":"teachers","period":"9000-01","verified":2)");
  CHECK_FALSE(over.sound);
  CHECK(over.codes() == "ZS6007");
}

}  // namespace zhunsheng::load_test
