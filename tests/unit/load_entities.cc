// Documents: what stands around the entities; entities nested, flat, in several documents; parents, census, order.
#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

/// A document with these entities.
std::string document(std::string_view entities) { return R"({"schema":"zhunsheng-facts/1","entities":[)" + std::string(entities) + "]}"; }

/// "350000(350524(s1 s2)) x": the tree, and that every table agrees with it.
std::string tree(const Facts& facts, EntityId from, EntityId to) {
  std::string out;
  for (EntityId i = from; i < to; i = facts.entities[i].end) {
    const Entity& e = facts.entities[i];
    out += (out.empty() ? "" : " ") + std::string(e.id);
    if (e.end > i + 1) out += "(" + tree(facts, i + 1, e.end) + ")";
  }
  return out;
}
std::string tree(const Loaded& l) {
  INFO(listing(l.diagnostics));
  CHECK(l.sound);
  const Facts& facts = l.facts;
  for (TypeId type = 0; type < facts.by_type.size(); ++type)
    for (std::uint32_t row = 0; row < facts.by_type[type].size(); ++row) {
      const Entity& e = facts.entities[facts.by_type[type][row]];
      CHECK(e.type == type);
      CHECK(e.row == row);
      if (row > 0) CHECK(facts.by_type[type][row - 1] < facts.by_type[type][row]);
    }
  for (EntityId i = 0; i < facts.entities.size(); ++i) {
    const EntityId parent = facts.entities[i].parent;
    if (parent != kNone) CHECK((parent < i && facts.entities[i].end <= facts.entities[parent].end));
  }
  return tree(facts, 0, static_cast<EntityId>(facts.entities.size()));
}

}  // namespace

TEST_CASE("a document's own data", "[load]") {
  const Loaded l = load(R"({"schema":"zhunsheng-facts/1","as_of":"2026-12-31","synthetic":true,
    "entities":[{"id":"c","type":"county","name":"安溪县","facts":{"teachers":{"value":1,"source":"yb"}}}],
    "sources":{"yb":{"title":"年报","date":"2026年10月1日","issuer":"教育局","url":"https://example.org","digest":{"alg":"sha-256","value":"00"}}}})");
  INFO(listing(l.diagnostics));
  CHECK(l.sound);
  CHECK(l.facts.as_of == Date::from(2026, 12, 31)->days);
  CHECK(l.facts.synthetic);
  CHECK(l.facts.digest.starts_with("sha-256:"));
  CHECK(l.facts.digest.size() == 8 + 64);
  CHECK(l.facts.sources.at(0).title == "年报");
  CHECK(l.facts.sources.at(0).date == "2026-10-01");
  CHECK(l.entity("c")->name == "安溪县");
  CHECK(l.entity("c")->line == 2);
  CHECK(load("\xEF\xBB\xBF{\"schema\":\"zhunsheng-facts/1\",\"entities\":[]}").sound);  // a byte order mark
  CHECK(load("{\"schema\":\"zhunsheng-facts/1\",\"entities\":[]}\r\n").sound);
}

TEST_CASE("keys of documents, entities and sources that do not exist", "[load]") {
  CHECK(load(R"({"schema":"zhunsheng-facts/1"})").codes() == "ZS5002");
  CHECK(load(R"({"entities":[]})").codes() == "ZS5002");
  CHECK(load(R"({"schema":"zhunsheng-facts/2","entities":[{"x":1}]})").codes() == "ZS5002");
  CHECK(load(R"({"schema":null,"entities":[]})").codes() == "ZS5002");
  // A document of another kind is one error, and says what it is.
  const Loaded result = load(R"({"schema":"zhunsheng-result/1","tool":{},"facts":{"a":1},"entities":[{"x":1}]})");
  CHECK(result.codes() == "ZS5002");
  CHECK(result.diagnostics.list()[0].help.zh == "这是已保存的测算结果；这里要的是测算用的数据文件");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[],"asof":"2026-01-01"})").diagnostics.list()[0].help.en ==
        "did you mean “as_of”?");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[],"entities":[]})").codes() == "ZS5007");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[],"as_of":"2026"})").codes() == "ZS5004");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":{}})").codes() == "ZS5002");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[],"sources":{"a":{"titel":"x"}}})").codes() == "ZS5002");
  CHECK(load(document("5")).codes() == "ZS5002");
  CHECK(load(document(R"({"id":"c","type":"county","fact":{}})")).diagnostics.list()[0].help.en == "did you mean “facts”?");
  CHECK(load(document(R"({"id":"c"})")).codes() == "ZS5002");
  CHECK(load(document(R"({"type":"county"})")).codes() == "ZS5002");
  CHECK(load(document(R"({"id":350524,"type":"county"})")).codes() == "ZS5002");
  CHECK(load(document(R"({"id":"c","type":"county","id":"d"})")).codes() == "ZS5007");
  CHECK(load(document(R"({"id":"c","type":"village","facts":{"teachers":1,"techers":1}})")).codes() == "ZS5009 ZS5003");
  CHECK(load(document(R"({"id":"c","type":"conty"})")).diagnostics.list()[0].help.en == "did you mean “county”?");
  CHECK(load("[]").codes() == "ZS5002");
  CHECK(load(R"({"id":"c","type":"county","facts":{}})").codes() == "ZS5002");
}

TEST_CASE("sources that values name", "[load]") {
  const Loaded l = load(R"({"schema":"zhunsheng-facts/1","sources":{"yb2026":{}},"entities":[{"id":"c","type":"county","facts":{
    "teachers":{"value":1,"source":"yb2025"},"pupils":{"value":1,"source":"yb2025"},"funds":{"value":1,"source":"yb2026"}}}]})");
  CHECK(l.codes() == "ZS5010");
  CHECK(l.diagnostics.list()[0].help.en == "did you mean “yb2026”?");
  CHECK(l.diagnostics.list()[0].where.find("/entities/0/facts/teachers") != std::string::npos);
  CHECK(load(R"({"schema":"zhunsheng-facts/1","sources":{"a":{"title":"x"},"a":{"title":"y"}},"entities":[]})").codes() == "ZS5007");
}

TEST_CASE("nested and flat entities give one order", "[load]") {
  CHECK(
      tree(load(document(
          R"({"id":"p","type":"province","children":[{"id":"c","type":"county","children":[{"id":"s","type":"school"},{"id":"t","type":"school"}]}]})"))) ==
      "p(c(s t))");
  CHECK(
      tree(load(document(
          R"({"id":"t","type":"school","parent":"c","facts":{"students":2}},{"id":"p","type":"province"},{"id":"s","type":"school","parent":"c","facts":{"students":1}},
                              {"id":"c","type":"county","parent":"p"})"))) == "p(c(t s))");
  const Loaded mixed = load(document(
      R"({"id":"k","type":"class","parent":"s1"},{"id":"c","type":"county","children":[{"id":"s1","type":"school","facts":{"students":1}}]},
                              {"id":"s0","type":"school","parent":"c","facts":{"students":7}},{"id":"d","type":"county"})"));
  CHECK(tree(mixed) == "c(s1(k) s0) d");
  CHECK(mixed.shown("s1", "students") == "1");
  CHECK(mixed.shown("s0", "students") == "7");
  CHECK(mixed.entity("s0")->line == 2);
  const Loaded outside = load(document(R"({"id":"c","type":"county","parent":"350000"})"));
  CHECK(tree(outside) == "c");
  CHECK(outside.entity("c")->outside_parent == "350000");
  CHECK(tree(load(document(R"({"id":"c","type":"county","children":[{"id":"s","type":"school","parent":"c"}]})"))) == "c(s)");
}

TEST_CASE("keys may stand in any order", "[load]") {
  const Loaded l = load(document(
      R"({"children":[{"facts":{"students":5},"type":"school","id":"s"},{"children":[{"id":"k","type":"class"}],"type":"school","id":"t"}],"facts":{"teachers":3},"census":{"school":2},"type":"county","id":"c"})"));
  CHECK(tree(l) == "c(s t(k))");
  CHECK(l.shown("c", "teachers") == "3");
  CHECK(l.shown("s", "students") == "5");
}

TEST_CASE("parents that cannot be", "[load]") {
  CHECK(load(document(R"({"id":"a","type":"school","parent":"a"})")).codes() == "ZS5008");
  const Loaded two = load(document(R"({"id":"a","type":"school","parent":"b"},{"id":"b","type":"school","parent":"a"})"));
  CHECK(two.codes() == "ZS5008");
  CHECK(two.diagnostics.list()[0].message.en == "an entity is above itself: a → b → a");
  CHECK(load(document(R"({"id":"c","type":"county","parent":"s","children":[{"id":"s","type":"school"}]})")).codes() == "ZS5008");
  CHECK(load(document(R"({"id":"s","type":"school","children":[{"id":"c","type":"county"}]})")).codes() == "ZS5002");
  CHECK(load(document(R"({"id":"c","type":"county","children":[{"id":"s","type":"school","parent":"d"}]})")).codes() == "ZS5002");
  CHECK(load(document(R"({"id":"c","type":"county"},{"id":"c","type":"county"})")).codes() == "ZS5007");
  CHECK(load(document(R"({"id":"c","type":"county","children":[{"id":"c","type":"school"}]})")).codes() == "ZS5007");
}

TEST_CASE("census", "[load]") {
  const Loaded l = load(document(R"({"id":"c","type":"county","census":{"school":2,"班级":"12个班","special_school":null}})"));
  CHECK(l.sound);
  REQUIRE(l.entity("c")->census.count == 2);
  CHECK(l.facts.census[0].count == 2);
  CHECK(l.facts.census[1].count == 12);
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":-1}})")).codes() == "ZS5006");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":1.5}})")).codes() == "ZS5004");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"scool":1}})")).codes() == "ZS5009");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":1,"学校":1}})")).codes() == "ZS5007");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":"3元"}})")).codes() == "ZS5005");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":[1]}})")).codes() == "ZS5004");
  CHECK(load(document(R"({"id":"c","type":"county","census":{"school":1e30}})")).codes() == "ZS5011");
  CHECK(load(document(R"({"id":"c","type":"county","census":5})")).codes() == "ZS5002");
}

TEST_CASE("several documents are one body", "[load]") {
  const std::string one =
      document(R"({"id":"c","type":"county","name":"甲县","facts":{"teachers":10,"rate":0.9,"remark":"好"},"census":{"school":2}})");
  const std::string two = document(
      R"({"id":"c","type":"county","facts":{"teachers":11,"rate":"90%","pupils":5},"census":{"school":2,"class":9},"children":[{"id":"t","type":"school"}]},
                                      {"id":"s","type":"school","parent":"c","facts":{"students":3}})");
  const Loaded l = load_many({one, two});
  CHECK(tree(l) == "c(t s)");
  CHECK(l.shown("c", "teachers") == "[10, 11]");  // two sources
  CHECK(l.shown("c", "rate") == "0.9");           // the same value
  CHECK(l.shown("c", "pupils") == "5");
  CHECK(l.shown("c", "remark") == "好");
  CHECK(l.shown("s", "students") == "3");
  CHECK(l.entity("c")->name == "甲县");
  CHECK(l.entity("c")->census.count == 2);
  CHECK(tree(load_many({two, one})) == "c(t s)");
  CHECK(tree(load_many({document(R"({"id":"s","type":"school","parent":"c"})"), document(R"({"id":"c","type":"county"})")})) == "c(s)");
}

TEST_CASE("documents that contradict each other about an entity", "[load]") {
  const std::string county = document(R"({"id":"c","type":"county","census":{"school":2}})");
  CHECK(load_many({county, document(R"({"id":"c","type":"school"})")}).codes() == "ZS5002");
  CHECK(load_many({county, document(R"({"id":"c","type":"county","census":{"school":3}})")}).codes() == "ZS5004");
  CHECK(
      load_many({document(R"({"id":"s","type":"school","parent":"c"})"), document(R"({"id":"s","type":"school","parent":"d"})")}).codes() ==
      "ZS5002");
  const std::string march = R"({"schema":"zhunsheng-facts/1","as_of":"2026-03-31","entities":[]})";
  const std::string june = R"({"schema":"zhunsheng-facts/1","as_of":"2026-06-30","entities":[]})";
  CHECK(load_many({march, june}).codes() == "ZS5004 ZS5004");  // each against the other
  CHECK(load_many({march, march}).sound);
  const std::string listed = R"({"schema":"zhunsheng-facts/1","sources":{"yb":{"title":"年报"}},"entities":[]})";
  const std::string naming = document(R"({"id":"c","type":"county","facts":{"teachers":{"value":1,"source":"yb"}}})");
  CHECK(load_many({naming, listed}).sound);
  CHECK(load_many({listed, naming}).sound);
  CHECK(load_many({naming, county}).codes() == "ZS5010");
}

TEST_CASE("all errors of a document in one run, up to the limit", "[load]") {
  std::string facts = "{";
  for (int i = 0; i < 250; ++i) facts += "\"unknown_" + std::to_string(i) + "\":1,";
  facts += "\"teachers\":1}";
  const Loaded l = load_county(facts);
  CHECK(l.diagnostics.list().size() == 100);
  CHECK(l.diagnostics.dropped() == 150);
  CHECK(l.diagnostics.errors() == 250);
}

}  // namespace zhunsheng::load_test
