// Lines of a stream: one entity with its subtree, judged alone.
#include <random>
#include <string>

#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

TEST_CASE("a line is an entity with its subtree", "[load]") {
  const Loaded l = load_line(
      R"({"id":"c","type":"county","parent":"350000","census":{"school":2},"facts":{"teachers":{"value":10,"source":"yb"}},"children":[{"id":"s","type":"school","facts":{"stage":"primary","students":8}}]})");
  INFO(listing(l.diagnostics));
  CHECK(l.sound);
  CHECK(l.facts.entities.size() == 2);
  CHECK(l.entity("c")->outside_parent == "350000");
  CHECK(l.entity("c")->end == 2);
  CHECK(l.entity("c")->line == 7);
  CHECK(l.shown("c", "teachers") == "[10 from yb]");  // a stream lists no sources
  CHECK(l.shown("s", "students") == "8");
  CHECK(load_line("  ").sound);
  CHECK(load_line("").facts.entities.empty());
}

TEST_CASE("errors of a line name its number and column", "[load]") {
  const Loaded l = load_line(R"({"id":"县","type":"county","facts":{"techers":1}})");
  CHECK(l.diagnostics.list().at(0).where == "facts.ndjson:7:36 /facts/techers");
  CHECK(load_line(R"({"id":"c","type":"county","facts":{)").diagnostics.list().at(0).where.starts_with("facts.ndjson:7:"));
  CHECK(load_line(R"({"schema":"zhunsheng-facts/1","entities":[]})").codes() == "ZS5002");
  CHECK(load_line(R"({"id":"c","type":"county"} {"id":"d","type":"county"})").codes() == "ZS5001");
  CHECK(load_line(R"([])").codes() == "ZS5002");
  CHECK(load_line(R"({"id":"c","type":"county","children":[{"id":"s","type":"school"},{"id":"s","type":"school"}]})").codes() == "ZS5007");
  CHECK(load_line(R"({"id":"c","type":"county","parent":"s","children":[{"id":"s","type":"school"}]})").codes() == "ZS5008");
  CHECK(load_line(R"({"id":"c","type":"county","children":[{"id":"s","type":"school","parent":"d"}]})").codes() == "ZS5002");
  CHECK(load_line(R"({"id":"s","type":"school","children":[{"id":"c","type":"county"}]})").codes() == "ZS5002");
  const Loaded twice = load_line(R"({"id":"c","type":"county","children":[{"id":"c","type":"school"}]})");
  CHECK(twice.diagnostics.list().at(0).message.en.find("facts.ndjson:7:1") != std::string::npos);
}

TEST_CASE("one reader reads line after line, whatever stood on the one before", "[load]") {
  const Limits limits;
  FactsReader reader(demo_program(), limits);
  Facts facts;
  Diagnostics diagnostics;
  const std::string good =
      R"({"id":"c","type":"county","facts":{"teachers":10,"rate":0.5},"children":[{"id":"s","type":"school","facts":{"stage":"primary","students":8}}]})";
  const std::string other =
      R"({"id":"d","type":"county","facts":{"rate":0.25,"教师数":11},"children":[{"id":"s","type":"学校","facts":{"students":9,"stage":"初中"}}]})";
  const std::string bad = R"({"id":"e","type":"county","facts":{"teachers":"x"},"children":[{"id":)";
  std::uint32_t line = 0;
  for (const std::string* text : {&good, &other, &bad, &good, &bad, &other, &good}) {
    const bool sound = reader.read_line(*text, "all.ndjson", ++line, facts, diagnostics);
    CHECK(sound == (text != &bad));
    if (!sound) continue;
    REQUIRE(facts.entities.size() == 2);
    const FactCell& teachers = facts.cell(1, demo_program().slot(1, 0), 0);
    CHECK(teachers.mantissa == (text == &good ? 10 : 11));
    CHECK(facts.by_type[2].size() == 1);
  }
  CHECK(diagnostics.errors() == 4);
}

TEST_CASE("what stood on the line before decides nothing", "[load][property]") {
  const Limits limits;
  const std::string good =
      R"({"id":"c","type":"county","facts":{"teachers":10, "rate": 0.5},"children":[{"id":"s","type":"school","facts":{"stage":"primary","students":8}}]})";
  const std::string_view scraps[] = {",",    "}", "{", "\"", ":",  " ",    "\t", "\\", "\"teachers\":3", "\"rate\":0.5,",
                                     "null", "-", "e", "00", "0.", "\x01", "９"};
  std::mt19937 random(11);
  FactsReader used(demo_program(), limits);
  int sound = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text = good;
    for (auto changes = random() % 3; changes > 0; --changes)
      text.replace(random() % text.size(), random() % 3, scraps[random() % std::size(scraps)]);
    text.resize(random() % 8 == 0 ? random() % text.size() : text.size());
    const auto read = [&](FactsReader& reader, Loaded& l) { l.sound = reader.read_line(text, "all.ndjson", 7, l.facts, l.diagnostics); };
    Loaded warm;
    Loaded cold;
    read(used, warm);
    FactsReader fresh(demo_program(), limits);
    read(fresh, cold);
    INFO(text);
    REQUIRE(warm.sound == cold.sound);
    REQUIRE(listing(warm.diagnostics) == listing(cold.diagnostics));
    if (!cold.sound || cold.facts.entities.empty()) continue;
    ++sound;
    for (const char* fact : {"teachers", "rate"}) REQUIRE(warm.shown("c", fact) == cold.shown("c", fact));
    for (const char* fact : {"stage", "students"}) REQUIRE(warm.shown("s", fact) == cold.shown("s", fact));
  }
  CHECK(sound > 2000);
}

TEST_CASE("lines that are judged together", "[load]") {
  const Limits limits;
  FactsReader reader(demo_program(), limits);
  Loaded l;
  reader.begin(l.facts);
  reader.add_line(R"({"id":"p","type":"province"})", "all.ndjson", 3, l.diagnostics);
  reader.add_line(R"({"id":"c","type":"county","parent":"p","facts":{"teachers":{"value":1,"source":"yb"}}})", "all.ndjson", 1,
                  l.diagnostics);
  CHECK(reader.finish(l.diagnostics));
  CHECK(l.entity("p")->end == 2);
  CHECK(l.entity("c")->line == 1);
}

TEST_CASE("what a text is, by its first key", "[load]") {
  CHECK(looks_like_stream(R"({"id":"c")"));
  CHECK(looks_like_stream("\n {\"facts\":{}}"));
  CHECK_FALSE(looks_like_stream(R"({"schema":"zhunsheng-facts/1")"));
  CHECK_FALSE(looks_like_stream(R"({"entities":[]})"));
  CHECK(looks_like_stream("{\"schema\":\"zhunsheng-facts/1\"}\n{\"id\":"));
  CHECK_FALSE(looks_like_stream("{\"schema\":\"zhunsheng-facts/1\"}\n"));
  CHECK_FALSE(looks_like_stream("{\"schema\":\"zhunsheng-facts/1\",\"entities\":[]}\n{\"id\":"));
  CHECK_FALSE(looks_like_stream("{\n\"schema\":\"zhunsheng-facts/1\"}\n{\"id\":"));
  CHECK_FALSE(looks_like_stream("[]"));
  CHECK_FALSE(looks_like_stream(""));
}

}  // namespace zhunsheng::load_test
