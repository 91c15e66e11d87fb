// The reader against JSON itself: what is JSON is taken, what is none is refused with its place; encodings.
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "load/json_cursor.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

using load::JsonCursor;
using load::JsonFault;

/// Walks any JSON text; words that are no values count as faults here.
bool walk(JsonCursor& cursor) {
  switch (cursor.peek()) {
    case load::JsonKind::object:
      return cursor.each_field([&](const load::JsonText&) {
        if (!walk(cursor)) cursor.fail(JsonFault::expected_value);
      });
    case load::JsonKind::array:
      return cursor.each_item([&](std::uint32_t) {
        if (!walk(cursor)) cursor.fail(JsonFault::expected_value);
      });
    default:
      return cursor.scalar().kind != load::JsonKind::word && !cursor.broken();
  }
}
bool is_json(std::string_view text) {
  const std::string exact(text);  // so that a sanitizer sees a step too far
  const std::vector<char> bytes(exact.begin(), exact.end());
  JsonCursor cursor({bytes.data(), bytes.size()}, 64);
  return walk(cursor) && cursor.finish();
}

/// Code, place and message of the one fault of a document.
std::string fault(std::string_view document) {
  const Loaded l = load(document);
  REQUIRE(l.diagnostics.list().size() >= 1);
  const Diagnostic& d = l.diagnostics.list().front();
  return code_text(d.code) + " " + d.where + ": " + d.message.en;
}

}  // namespace

TEST_CASE("JSON is taken", "[load][json]") {
  for (const char* text :
       {"0", "-0", "1", "10.5", "1e3", "1E-03", "-1.25e+2", "\"\"", "\"a\\\"b\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "true",
        "false", "null", "[]", "{}", " [ 1 , [ ] , { } ] ", "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"d\":\"校\"}", "\t\n\r 1 \n"}) {
    INFO(text);
    CHECK(is_json(text));
  }
}

TEST_CASE("what is no JSON is refused", "[load][json]") {
  for (const char* text : {"",
                           " ",
                           "01",
                           "-",
                           "+1",
                           ".5",
                           "1.",
                           "1e",
                           "1e+",
                           "0x10",
                           "1_000",
                           "NaN",
                           "-Infinity",
                           "True",
                           "nul",
                           "truee",
                           "\"",
                           "\"a",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"a\nb\"",
                           "\"\t\"",
                           "[",
                           "]",
                           "[1",
                           "[1,",
                           "[1,]",
                           "[,1]",
                           "[1 2]",
                           "[1}",
                           "{",
                           "}",
                           "{\"a\"",
                           "{\"a\":",
                           "{\"a\":1",
                           "{\"a\":1,",
                           "{\"a\":1,}",
                           "{a:1}",
                           "{'a':1}",
                           "{\"a\" 1}",
                           "{\"a\":1 \"b\":2}",
                           "{\"a\":1]",
                           "{,}",
                           "{1:2}",
                           "1 2",
                           "{} {}",
                           "[] x",
                           "// c\n1",
                           "1 // c",
                           "“a”",
                           "{“a”：1}",
                           "１"}) {
    INFO(text);
    CHECK_FALSE(is_json(text));
  }
}

TEST_CASE("every beginning of a document is refused, none reaches past its end", "[load][json]") {
  const std::string text =
      R"({"schema":"zhunsheng-facts/1","as_of":"2026-12-31","sources":{"a":{"title":"\u00e9\"x"}},"entities":[{"id":"c","type":"county","census":{"school":2},)"
      R"("facts":{"rate":"95%","funds":{"series":{"2024":1.25e2,"2025":[1,{"value":2,"rounded":true}]}},"plan_issued":{"attested":true,"evidence":[{"title":"t"}]}},)"
      R"("children":[{"id":"s","type":"school","facts":{"stage":"primary","students":8}}]}]})";
  REQUIRE(load(text).sound);
  for (std::size_t n = 0; n < text.size(); ++n) {
    const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(n));
    CHECK_FALSE(load({cut.data(), cut.size()}).sound);
    CHECK((n == 0 || !load_line({cut.data(), cut.size()}).sound));
  }
}

TEST_CASE("a fault names its line, its column and what stands there", "[load][json]") {
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\",\n \"entities\":[],\n}") ==
        "ZS5001 facts.json:2:15: there is a comma after the last item");
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\",\n \"名称\" \"entities\":[]}") ==
        "ZS5001 facts.json:2:7: a colon belongs after the key, but “\"” stands here");
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\" \"entities\":[]}") ==
        "ZS5001 facts.json:1:31: a comma or the closing bracket belongs here, but “\"” stands here");
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\",\"entities\":[}") == "ZS5001 facts.json:1:43: a value belongs here, but “}” stands here");
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\",\"entities\":[]} rest") == "ZS5001 facts.json:1:46: the data ends here, but more follows");
  CHECK(fault("{“schema”:1}").ends_with("a key in double quotation marks belongs here, but ““” stands here"));
  CHECK(load("{“schema”:1}").diagnostics.list()[0].help.zh == "请改用英文引号 \"");
  CHECK(load("{\"schema\"：1}").diagnostics.list()[0].help.zh == "请改用英文（半角）标点");
  CHECK(fault("") == "ZS5001 facts.json:1:1: the file is empty");
  CHECK(fault(" \n ") == "ZS5001 facts.json:2:2: the file is empty");
  CHECK(fault("{\"schema\":\"zhunsheng-facts/1\",\"entities\":[{\"id\":\"c") ==
        "ZS5001 facts.json:1:49: this quotation mark is not closed on its line");
}

TEST_CASE("a value that JSON does not have is one error, and reading goes on", "[load][json]") {
  const Loaded l = load_county(R"({"teachers":NaN,"rate":01,"funds":-Infinity,"score":１２,"coastal":True,"remark":好,"pupils":1.5})");
  CHECK(l.codes() == "ZS5001 ZS5001 ZS5001 ZS5001 ZS5001 ZS5001 ZS5004");
  CHECK(l.diagnostics.list()[0].help.en == "write null where there is no figure");
  CHECK(l.diagnostics.list()[3].help.zh == "数字请用半角：12");
  CHECK(l.diagnostics.list()[4].help.en == "write true");
}

TEST_CASE("encodings", "[load][json]") {
  const std::string gb =
      "{\"schema\":\"zhunsheng-facts/1\",\"entities\":[{\"id\":\"1\",\"type\":\"county\",\"name\":\"\xB0\xB2\xCF\xAA\xCF\xD8\"}]}";
  const Loaded l = load(gb);
  CHECK(l.codes() == "ZS5012");
  CHECK(l.diagnostics.list()[0].message.en.find("GB18030") != std::string::npos);
  CHECK(l.diagnostics.list()[0].help.en.find("iconv") != std::string::npos);
  CHECK(load("{\"schema\":\"\xFF\"}").diagnostics.list()[0].message.en == "byte 12 is not UTF-8");
  CHECK(load("{\"schema\":\"校\xE6\xA0\"}").diagnostics.list()[0].message.en == "byte 15 is not UTF-8");
  CHECK(load(std::string_view("\xFF\xFE{\0\"\0", 6)).diagnostics.list()[0].message.en.find("UTF-16") != std::string::npos);
  CHECK(load("{\"schema\":\"\xED\xA0\x80\"}").codes() == "ZS5012");  // half of a surrogate pair
  CHECK(load_line(gb).codes() == "ZS5012");
}

}  // namespace zhunsheng::load_test
