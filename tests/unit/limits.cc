// Limits that no file of a sensible size reaches, made small: each at the limit and one over. The others: tests/contract/limits.py.
#include <string>

#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

TEST_CASE("bytes of a document and of a line", "[limits]") {
  const std::string document = R"({"schema":"zhunsheng-facts/1","entities":[]})";
  const std::string line = R"({"id":"c","type":"county"})";
  Limits limits;
  limits.facts_line_bytes = document.size();
  CHECK(load(document, limits).sound);
  limits.facts_line_bytes = document.size() - 1;
  CHECK(load(document, limits).codes() == "ZS5011");
  limits.facts_line_bytes = line.size();
  CHECK(load_line(line, limits).sound);
  limits.facts_line_bytes = line.size() - 1;
  CHECK(load_line(line, limits).codes() == "ZS5011");
}

TEST_CASE("entities of one body of facts", "[limits]") {
  const std::string facts =
      R"({"schema":"zhunsheng-facts/1","entities":[{"id":"1","type":"county"},{"id":"2","type":"county"},{"id":"3","type":"county"}]})";
  Limits limits;
  limits.entities = 3;
  CHECK(load(facts, limits).sound);
  limits.entities = 2;
  CHECK(load(facts, limits).codes() == "ZS5011");
}

TEST_CASE("a deeper exponent downwards", "[limits]") {
  CHECK(load_county(R"({"funds":1e-1000})").sound);
  CHECK(load_county(R"({"funds":1e-1001})").codes() == "ZS5011");
}

}  // namespace zhunsheng::load_test
