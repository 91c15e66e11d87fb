// The JSON Schema of a vocabulary: its own names, types and bounds. That validators read it as the reader reads facts is tested from outside.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "load/schema.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

TEST_CASE("the schema names what the vocabulary declares", "[load]") {
  const auto schema = nlohmann::json::parse(facts_schema(demo_program(), kNone));
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(schema["properties"]["schema"]["const"] == "zhunsheng-facts/1");
  CHECK(schema["required"] == nlohmann::json({"schema", "entities"}));
  const auto& county = schema["$defs"]["entity_county"]["properties"];
  CHECK(county["type"]["enum"] == nlohmann::json({"county", "县"}));
  CHECK(county["facts"]["properties"].contains("teachers"));
  CHECK(county["facts"]["properties"].contains("教师数"));
  CHECK_FALSE(county["facts"]["properties"].contains("students"));
  CHECK(schema["$defs"]["entity_special_school"]["properties"]["facts"]["properties"].contains("students"));  // a kind of school
  CHECK(schema["$defs"].dump().find(R"({"enum":["primary","小学","junior","初中",null]})") != std::string::npos);
  CHECK(schema["$defs"].dump().find(R"("maximum":100)") != std::string::npos);
}

TEST_CASE("the schema of one type holds it and what may stand below", "[load]") {
  const auto schema = nlohmann::json::parse(facts_schema(demo_program(), 1));
  CHECK(schema["properties"]["entities"]["items"]["$ref"] == "#/$defs/entity_county");
  CHECK(schema["$defs"].contains("entity_school"));
  CHECK_FALSE(schema["$defs"].contains("entity_province"));
}

}  // namespace zhunsheng::load_test
