// What is read eight bytes at a time is what is read one by one.
#include <random>
#include <string>

#include "catch.h"
#include "load/bytes.h"
#include "load/json_cursor.h"
#include "load/plain_number.h"

namespace zhunsheng::load {

namespace {

std::string random_text(std::mt19937& engine, std::string_view alphabet, std::size_t longest) {
  std::string out(engine() % (longest + 1), ' ');
  for (char& c : out) c = alphabet[engine() % alphabet.size()];
  return out;
}

}  // namespace

TEST_CASE("short numbers are read as all numbers are", "[load]") {
  std::mt19937 engine(1);
  int read = 0;
  for (int i = 0; i < 400000; ++i) {
    const std::string text = random_text(engine, i % 2 == 0 ? "0123456789." : "0012345678999.,}] e-\xE4", 17) + (i % 3 == 0 ? "," : "") +
                             std::string(20, i % 5 == 0 ? '7' : ' ');
    std::int64_t mantissa = 0;
    std::int64_t expected = 0;
    int scale = 0;
    int expected_scale = 0;
    const char* const end = text.data() + text.size();
    const char* const at = read_short_number(text.data(), end, mantissa, scale);
    if (at == nullptr) continue;  // left to the other
    ++read;
    INFO(text);
    REQUIRE(at == read_plain_number(text.data(), end, expected, expected_scale));
    REQUIRE(mantissa == expected);
    REQUIRE(scale == expected_scale);
  }
  REQUIRE(read > 40000);
}

TEST_CASE("a token is found where the text begins with it", "[load]") {
  std::mt19937 engine(2);
  for (int i = 0; i < 200000; ++i) {
    const std::string token = random_text(engine, "ab", 20);
    std::string text = i % 2 == 0 ? token + random_text(engine, "ab", 5) : random_text(engine, "ab", 24);
    if (i % 3 == 0 && !text.empty()) text[engine() % text.size()] = 'c';
    REQUIRE(begins_with(text.data(), text.data() + text.size(), token) == text.starts_with(token));
  }
}

TEST_CASE("a string ends at its quotation mark, wherever that is", "[load]") {
  std::mt19937 engine(3);
  for (int i = 0; i < 200000; ++i) {
    const std::string inside = random_text(engine, std::string_view("ab\"\\n/ \x1F\x80\xFF\x21\x5D", 12), 30);
    const std::string text = "\"" + inside + "\"";
    std::size_t end = 1;
    bool bad = false;
    for (; end < text.size() && text[end] != '"' && !bad; ++end) {
      bad = static_cast<unsigned char>(text[end]) < 0x20;
      if (text[end] != '\\') continue;
      ++end;
      bad = end >= text.size() || std::string_view("\"\\/n b").find(text[end]) == std::string_view::npos || text[end] == ' ';
    }
    JsonCursor cursor(text, 4);
    const JsonScalar scalar = cursor.scalar();
    INFO(text);
    REQUIRE(cursor.broken() == (bad || end >= text.size()));
    if (!cursor.broken()) REQUIRE(scalar.text == std::string_view(text).substr(1, end - 1));
  }
}

}  // namespace zhunsheng::load
