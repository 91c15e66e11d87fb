// Texts that mean harm, or were damaged: they end in diagnostics, soon, and never in a crash.
#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

const std::string kWhole =
    R"({"schema":"zhunsheng-facts/1","as_of":"2026-12-31","synthetic":true,"sources":{"yb":{"title":"年报","date":"2026-10-01"}},
 "entities":[{"id":"350524","type":"county","name":"安溪县","parent":"350500","census":{"school":2,"班级":"9个班"},
 "facts":{"teachers":[10,{"value":"11人","source":"yb","on":"2026-09-01"}],"rate":{"value":"97.2%","rounded":true},"funds":{"series":{"2024":"12.1亿元","2025":{"value":1.3e9,"note":"快报"}}},
 "coastal":"是","remark":"校\u6821\n","approved":"2026年3月1日","plan_issued":{"attested":true,"on":"2026-03-01","by":"局","evidence":[{"title":"方案","page":3},"8号"],"until":"2027-12-31"}},
 "children":[{"facts":{"学段":"小学","students":800},"type":"school","id":"s1"},{"id":"s2","type":"special_school","facts":{"beds":5}}]}]})";

}  // namespace

TEST_CASE("deep nesting", "[load][hostile]") {
  const std::string open = repeated("[", 1000000);
  CHECK(load(open).codes() == "ZS5002 ZS5011");
  CHECK(load("{\"schema\":" + repeated("{\"a\":", 100000)).codes() == "ZS5002 ZS5011");
  std::string entities = "{\"schema\":\"zhunsheng-facts/1\",\"entities\":[";
  for (int i = 0; i < 100; ++i) entities += "{\"id\":\"" + std::to_string(i) + "\",\"type\":\"class\",\"children\":[";
  CHECK(load(entities).codes().find("ZS5011") != std::string::npos);
  std::string reversed = "{\"schema\":\"zhunsheng-facts/1\",\"entities\":[";
  for (int i = 0; i < 100; ++i) reversed += "{\"children\":[";
  CHECK(load(reversed).codes() == "ZS5011");
  CHECK(load_line(R"({"id":"c","facts":)" + repeated("{\"teachers\":[", 10000)).codes() == "ZS5011");
  Limits shallow;
  shallow.facts_depth = 4;  // document, entities, entity, facts
  CHECK(load_county(R"({"teachers":1})", shallow).sound);
  CHECK(load_county(R"({"teachers":[1]})", shallow).codes() == "ZS5011");
}

TEST_CASE("long numbers, strings, keys and lines", "[load][hostile]") {
  const std::string digits(10000000, '7');
  CHECK(load_county("{\"teachers\":" + digits + "}").codes() == "ZS5011");
  CHECK(load_county("{\"teachers\":\"" + digits + "\"}").codes() == "ZS5011");
  CHECK(load_county("{\"rate\":0." + digits + "}").codes() == "ZS5011");
  CHECK(load_county("{\"funds\":1e" + digits + "}").codes() == "ZS5011");
  CHECK(load_county("{\"funds\":1e1000}").sound);
  CHECK(load_county("{\"funds\":1e1001}").codes() == "ZS5011");
  CHECK(load_county("{\"funds\":" + std::string(1000, '7') + "}").sound);
  CHECK(load_county("{\"funds\":" + std::string(1001, '7') + "}").codes() == "ZS5011");
  const Loaded key = load_county("{\"" + digits + "\":1}");
  CHECK(key.codes() == "ZS5003");
  CHECK(listing(key.diagnostics).size() < 2000);
  CHECK(listing(load_county("{\"teachers\":\"x" + digits + "\"}").diagnostics).size() < 2000);
  CHECK(load_county("{\"remark\":\"" + repeated("校", 1000000) + "\"}").sound);
  Limits small;
  small.facts_line_bytes = 100;
  CHECK(load_line("{\"id\":\"" + std::string(100, 'x') + "\"}", small).codes() == "ZS5011");
}

TEST_CASE("a line of 200 MB", "[load][hostile][.large]") {
  std::string line = R"({"id":"c","type":"county","facts":{"teachers":1},"children":[)";
  for (int i = 0; line.size() < 200000000; ++i)
    line += (i == 0 ? "" : ",") + std::string(R"({"id":"s)") + std::to_string(i) +
            R"(","type":"school","facts":{"stage":"primary","students":800}})";
  line += "]}";
  CHECK(load_line(line).sound);
}

TEST_CASE("many entities, many errors", "[load][hostile]") {
  Limits few;
  few.entities = 3;
  CHECK(
      load(
          R"({"schema":"zhunsheng-facts/1","entities":[{"id":"1","type":"county"},{"id":"2","type":"county"},{"id":"3","type":"county"},{"id":"4","type":"county"},{"id":"5","type":"county"}]})",
          few)
          .codes() == "ZS5011");
  std::string facts = "{";
  for (int i = 0; i < 200000; ++i) facts += "\"k" + std::to_string(i) + "\":1,";
  facts += "\"teachers\":1}";
  const auto begin = std::chrono::steady_clock::now();
  CHECK(load_county(facts).diagnostics.errors() == 200000);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("a chain of parents as long as the file", "[load][hostile]") {
  std::string entities;
  for (int i = 0; i < 100000; ++i)
    entities += (i == 0 ? "" : ",") + std::string("{\"id\":\"") + std::to_string(i) + R"(","type":"school","parent":")" +
                std::to_string(i + 1) + "\"}";
  const Loaded chain = load(R"({"schema":"zhunsheng-facts/1","entities":[)" + entities + "]}");
  CHECK(chain.diagnostics.errors() == 99999);  // schools below schools
  CHECK(chain.facts.entities.size() == 100000);
}

TEST_CASE("damaged documents", "[load][hostile]") {
  REQUIRE(load(kWhole).sound);
  std::mt19937 random(20260301);
  const std::string_view bits = R"({}[]",:0123456789.-+eE\unltrfas /万亿%年)";
  for (int round = 0; round < 4000; ++round) {
    std::string text = kWhole;
    for (unsigned change = 0; change < 1 + random() % 4; ++change) {
      const std::size_t at = random() % text.size();
      switch (random() % 5) {
        case 0:
          text.erase(at, 1 + random() % 5);
          break;
        case 1:
          text.insert(at, 1, bits[random() % bits.size()]);
          break;
        case 2:
          text[at] = static_cast<char>(random() % 256);
          break;
        case 3:
          text.insert(at, text.substr(random() % text.size(), random() % 40));
          break;
        default:
          text[at] = bits[random() % bits.size()];
          break;
      }
      if (text.empty()) text = "{";
    }
    const std::vector<char> exact(text.begin(), text.end());
    const Loaded document = load({exact.data(), exact.size()});
    CHECK(document.sound == (document.diagnostics.errors() == 0));
    const std::string_view entity = std::string_view(exact.data(), exact.size()).substr(std::min<std::size_t>(exact.size(), 143));
    const Loaded line = load_line(entity);
    CHECK(line.sound == (line.diagnostics.errors() == 0));
  }
}

}  // namespace zhunsheng::load_test
