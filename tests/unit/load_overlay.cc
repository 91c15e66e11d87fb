// Overlays: waivers, confirmed readings, reasons; entries that cannot apply.
#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

struct Read {
  Overlay overlay;
  Diagnostics diagnostics;
  bool sound = false;
  [[nodiscard]] std::string codes() const {
    std::string out;
    for (const Diagnostic& d : diagnostics.list()) out += (out.empty() ? "" : " ") + code_text(d.code);
    return out;
  }
};

Read read(std::string_view json) {
  Read out;
  out.sound = load_overlay(json, "overlay.json", demo_program(), Limits{}, out.overlay, out.diagnostics);
  return out;
}
/// One entry in one of the lists.
Read entry(std::string_view list, std::string_view entry) {
  return read(R"({"schema":"zhunsheng-overlay/1",")" + std::string(list) + "\":[" + std::string(entry) + "]}");
}
const std::string kBy = R"("body":"教育局","document":"示教〔2026〕1号","on":"2026-01-01","reason":"示例")";

}  // namespace

TEST_CASE("an overlay's entries", "[load]") {
  const Read r = read(R"({"schema":"zhunsheng-overlay/1","synthetic":true,
    "waivers":[{"requirement":"demo.rotation","entity":"350524",)" +
                      kBy + R"(,"until":"2026-12-31"}],
    "readings":[{"reading":"demo.about_60","alternative":"no_limit",)" +
                      kBy + R"(}],
    "reasons":[{"requirement":"demo.small_classes","entity":"350524","body":"教育局","on":"2026-01-01","reason":"校舍在建"}]})");
  INFO(listing(r.diagnostics));
  CHECK(r.sound);
  REQUIRE(r.overlay.waivers.size() == 1);
  CHECK(r.overlay.waivers[0].entity == "350524");
  CHECK(r.overlay.waivers[0].authority.until.text() == "2026-12-31");
  CHECK(r.overlay.waivers[0].authority.document == "示教〔2026〕1号");
  REQUIRE(r.overlay.readings.size() == 1);
  CHECK(r.overlay.readings[0].alternative == 1);
  CHECK(r.overlay.readings[0].authority.until.days == INT32_MAX);
  REQUIRE(r.overlay.reasons.size() == 1);
  CHECK(r.overlay.reasons[0].authority.reason == "校舍在建");
  CHECK(r.overlay.digest.starts_with("sha-256:"));
}

TEST_CASE("entries that name nothing, or lack what makes them bind", "[load]") {
  const Read unknown = entry("waivers", R"({"requirement":"demo.rotatoin","entity":"1",)" + kBy + "}");
  CHECK(unknown.codes() == "ZS6004");
  CHECK(unknown.diagnostics.list()[0].help.en == "did you mean “demo.rotation”?");
  CHECK(entry("waivers", R"({"requirement":"demo.both","entity":"1",)" + kBy + "}").diagnostics.list()[0].help.en ==
        "name one of them: demo.both_1, demo.both_2");
  CHECK(entry("readings", R"({"reading":"demo.about","alternative":"no_limit",)" + kBy + "}").codes() == "ZS6004");
  CHECK(entry("readings", R"({"reading":"demo.about_60","alternative":"other",)" + kBy + "}").diagnostics.list()[0].help.en ==
        "alternatives: at_least, no_limit");
  CHECK(entry("waivers", R"({"requirement":"demo.rotation","entity":"1","on":"2026-01-01"})").codes() == "ZS6004 ZS6004 ZS6004");
  CHECK(entry("waivers", R"({"requirement":"demo.rotation","entity":"1",)" + kBy + R"(,"until":"2025-12-31"})").codes() == "ZS6004");
  CHECK(entry("reasons", R"({"requirement":"demo.rotation","entity":"1",)" + kBy + "}").codes() == "ZS6004");
  const std::string about = R"({"reading":"demo.about_60","alternative":")";
  CHECK(entry("readings", about + "at_least\"," + kBy + "}," + about + "no_limit\"," + kBy + "}").codes() == "ZS6004");
  CHECK(unknown.diagnostics.list()[0].where == "overlay.json:1:44 /waivers/0");
}

TEST_CASE("overlays that are none", "[load]") {
  CHECK(read("").codes() == "ZS5001");
  CHECK(read("{}").codes() == "ZS5002");
  CHECK(read("[]").codes() == "ZS5002");
  CHECK(read(R"({"schema":"zhunsheng-facts/1","as_of":"2026-12-31","entities":[{"id":"c"}]})").codes() == "ZS5002");
  CHECK(read(R"({"schema":"zhunsheng-overlay/1","waiver":[]})").codes() == "ZS5002");
  CHECK(read(R"({"schema":"zhunsheng-overlay/1","waivers":[)").codes() == "ZS5001");
  CHECK(read("{\"schema\":\"\xB0\xB2\xCF\xAA\"}").codes() == "ZS5012");
  CHECK(entry("waivers", "5").codes() == "ZS5002");
  CHECK(entry("waivers", R"({"requirement":"demo.rotation","requirement":"demo.rotation"})").codes() == "ZS5007");
  CHECK(entry("waivers", R"({"reading":"demo.about_60"})").codes() == "ZS5002");
  CHECK(entry("waivers", R"({"requirement":"demo.rotation","entity":"1","body":"13800138000"})").codes() == "ZS5013");
  CHECK(entry("waivers", R"({"requirement":"demo.rotation","on":"soon"})").codes() == "ZS5004");
}

TEST_CASE("several overlays add up", "[load]") {
  Overlay overlay;
  Diagnostics diagnostics;
  const std::string text = R"({"schema":"zhunsheng-overlay/1","waivers":[{"requirement":"demo.rotation","entity":"1",)" + kBy + "}]}";
  for (int i = 0; i < 2; ++i) CHECK(load_overlay(text, "overlay.json", demo_program(), Limits{}, overlay, diagnostics));
  CHECK(overlay.waivers.size() == 2);
  CHECK(overlay.digest.size() == 2 * (8 + 64) + 1);
}

}  // namespace zhunsheng::load_test
